import type { Profile } from '../model/profile.ts';
import type { AnyRule } from '../rule/rule.ts';
import { type CommandLineConfig, type ConfigLayer, type FileLayer, fileSink, type ProblemSink } from './config-layer.ts';
import type { ConfigProblem } from './config-problem.ts';
import { createFileConfigs, type FileConfig } from './file-config.ts';
import { type PresetReference, presetLevels } from './presets.ts';
import { type CommandLineSettings, readCommandLine } from './read-command-line.ts';
import { checkShape, type KnownNames, type ReadLayer, readLayer, readProfiles } from './read-layer.ts';
import { defaultOptions } from './read-rule-entry.ts';
import type { ValidConfig } from './schema.ts';

export interface ResolveConfigInput {
  /** What `extends` names comes before what extends it; the last wins. */
  readonly layers: readonly ConfigLayer[];
  readonly commandLine?: CommandLineConfig;
  /** Every rule there is, those of plugins included. */
  readonly rules: readonly AnyRule[];
  readonly profiles: readonly Profile[];
  /** False when a file or a plugin could not be read: names that it may have brought are then not reported as unknown. */
  readonly isComplete?: boolean;
}

/** A configuration without mistakes, ready for every file that it governs. */
export interface ResolvedConfig {
  readonly rules: readonly AnyRule[];
  readonly profiles: readonly Profile[];
  /** @param relativePath from the folder that its globs refer to, with `/` or `\` */
  forFile(relativePath: string): FileConfig;
}

export type ConfigOutcome = { readonly ok: true; readonly config: ResolvedConfig } | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Layers of settings → what each file is checked for, or every mistake at once. Pure. */
export function resolveConfig(input: ResolveConfigInput): ConfigOutcome {
  const problems: ConfigProblem[] = [];
  const checked = input.layers.map((layer) => (layer.kind === 'preset' ? layer : checkFile(layer, problems)));
  const profiles = mergeProfiles(
    input.profiles,
    checked.flatMap((layer) => (layer.kind === 'preset' ? [] : readProfiles(layer.config, layer.sink))),
  );
  const known: KnownNames = {
    rules: new Map(input.rules.map((rule) => [rule.id, rule])),
    profiles: new Set(profiles.map((profile) => profile.name)),
    isComplete: input.isComplete ?? true,
  };
  const layers = checked.map((layer) => (layer.kind === 'preset' ? presetSettings(layer.preset, input.rules) : readLayer(layer.config, known, layer.sink)));
  const commandLine = readCommandLine(input.commandLine ?? {}, known, input.rules, problems);
  if (problems.length === 0 && known.isComplete) {
    checkRequiredOptions(layers, commandLine, input, problems);
    checkSomethingIsEnabled(layers, commandLine, input, problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, config: { rules: input.rules, profiles, forFile: createFileConfigs({ layers, commandLine, rules: input.rules, profiles }) } };
}

interface CheckedFile {
  readonly kind: 'checked';
  readonly config: ValidConfig;
  readonly sink: ProblemSink;
}

function checkFile(layer: FileLayer, problems: ConfigProblem[]): CheckedFile {
  const sink = fileSink(layer, problems);
  return { kind: 'checked', config: checkShape(layer.value, sink), sink };
}

function presetSettings(preset: PresetReference, rules: readonly AnyRule[]): ReadLayer {
  const origin = { name: `preset ${preset}`, point: null };
  const levels = [...presetLevels(preset, rules)].map(([id, level]) => [id, { level, origin }] as const);
  return { base: { rules: new Map(levels), profile: null, locale: null }, overrides: [], ignores: [] };
}

/** A later profile takes the place of an earlier one of its name. */
function mergeProfiles(known: readonly Profile[], added: readonly Profile[]): Profile[] {
  return [...new Map([...known, ...added].map((profile) => [profile.name, profile])).values()];
}

/** A rule that cannot do without options must have some where it is first switched on. */
function checkRequiredOptions(layers: readonly ReadLayer[], commandLine: CommandLineSettings, input: ResolveConfigInput, problems: ConfigProblem[]): void {
  const all = [...layers.flatMap((layer) => [layer.base, ...layer.overrides.map((override) => override.settings)]), commandLine];
  for (const rule of input.rules) {
    if (defaultOptions(rule) !== null) continue;
    const first = all.map((settings) => settings.rules.get(rule.id)).find((setting) => setting !== undefined && setting.level !== 'off');
    if (first === undefined || first.options !== undefined) continue;
    const hint = `write [${first.level}, { … }]; reportlint explain ${rule.id} shows its options`;
    problems.push({ keyPath: `rules.${rule.id}`, message: 'needs options', hint, path: first.origin.name, point: first.origin.point });
  }
}

/** A configuration that asks for nothing would call every draft clean. */
function checkSomethingIsEnabled(layers: readonly ReadLayer[], commandLine: CommandLineSettings, input: ResolveConfigInput, problems: ConfigProblem[]): void {
  const isSpoken = layers.some(
    (layer) => layer.ignores.length > 0 || layer.base.rules.size > 0 || layer.overrides.some((override) => override.settings.rules.size > 0),
  );
  if (isSpoken || commandLine.preset !== null || commandLine.rules.size > 0 || input.rules.length === 0) return;
  const file = input.layers.findLast((layer): layer is FileLayer => layer.kind === 'file');
  problems.push({ keyPath: '', message: 'the configuration enables no rule', hint: 'write extends: [recommended]', path: file?.path ?? null, point: null });
}
