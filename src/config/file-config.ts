import type { Profile } from '../model/profile.ts';
import type { AnyRule, Level } from '../rule/rule.ts';
import type { ConfigLevel } from './config.ts';
import { COMMAND_LINE, formatOrigin, type Origin } from './config-layer.ts';
import type { EnabledRule } from './enabled-rule.ts';
import { createMatcher } from './match-glob.ts';
import type { CommandLineSettings } from './read-command-line.ts';
import type { Locale, ReadLayer, Settings } from './read-layer.ts';
import { defaultOptions, type RuleSetting } from './read-rule-entry.ts';

/** The configuration as it applies to one file. */
export interface FileConfig {
  /** In the order of the rules. */
  readonly enabled: readonly EnabledRule[];
  /** `auto`, a name, or null for none. */
  readonly profile: string | null;
  readonly locale: Locale;
  readonly profiles: readonly Profile[];
  /** The configuration's `ignores` name the file. */
  readonly isIgnored: boolean;
  /** Every rule that exists, enabled or not. */
  readonly knownRules: readonly string[];
  /** Where each value comes from: `profile`, `locale`, `rules.<id>` and, where they stand elsewhere, `rules.<id>.options`. */
  readonly origins: Readonly<Record<string, string>>;
}

export interface FileConfigInput {
  readonly layers: readonly ReadLayer[];
  readonly commandLine: CommandLineSettings;
  readonly rules: readonly AnyRule[];
  readonly profiles: readonly Profile[];
}

/** Makes `forFile`. Files to which the same overrides apply share one result. */
export function createFileConfigs(input: FileConfigInput): (relativePath: string) => FileConfig {
  const isIgnored = createMatcher(input.layers.flatMap((layer) => layer.ignores));
  const overrides = input.layers.flatMap((layer) => layer.overrides);
  const composed = new Map<string, FileConfig>();
  return (relativePath) => {
    const matching = overrides.map((override) => override.matches(relativePath));
    const isFileIgnored = isIgnored(relativePath);
    const key = [isFileIgnored, ...matching].map(Number).join('');
    let config = composed.get(key);
    if (config === undefined) {
      const matches = new Set(overrides.filter((_, index) => matching[index]));
      config = compose(input, matches, isFileIgnored);
      composed.set(key, config);
    }
    return config;
  };
}

/** What the layers said about a rule so far. */
interface RuleState {
  level: ConfigLevel;
  levelOrigin: Origin;
  options: RuleSetting['options'] | undefined;
  optionsOrigin: Origin | null;
}

function compose(input: FileConfigInput, overrides: ReadonlySet<ReadLayer['overrides'][number]>, isIgnored: boolean): FileConfig {
  const rules = new Map<string, RuleState>();
  const origins: Record<string, string> = { profile: 'default', locale: 'default' };
  let profile: string | null = 'auto';
  let locale: Locale = 'auto';
  const apply = (settings: Settings): void => {
    for (const [id, setting] of settings.rules) rules.set(id, applySetting(rules.get(id), setting));
    if (settings.profile !== null) {
      profile = settings.profile.value;
      origins['profile'] = formatOrigin(settings.profile.origin);
    }
    if (settings.locale !== null) {
      locale = settings.locale.value;
      origins['locale'] = formatOrigin(settings.locale.origin);
    }
  };
  for (const layer of input.layers) {
    apply(layer.base);
    for (const override of layer.overrides) if (overrides.has(override)) apply(override.settings);
  }
  if (input.commandLine.preset !== null) applyCommandLinePreset(rules, input.commandLine.preset, input.rules);
  apply(input.commandLine);

  for (const [id, state] of rules) {
    const origin = formatOrigin(state.levelOrigin);
    const optionsOrigin = state.optionsOrigin === null ? origin : formatOrigin(state.optionsOrigin);
    origins[`rules.${id}`] = origin;
    if (optionsOrigin !== origin) origins[`rules.${id}.options`] = optionsOrigin;
  }
  return {
    enabled: input.rules.flatMap((rule) => enable(rule, rules.get(rule.id))),
    profile,
    locale,
    profiles: input.profiles,
    isIgnored,
    knownRules: input.rules.map((rule) => rule.id),
    origins,
  };
}

function applySetting(before: RuleState | undefined, setting: RuleSetting): RuleState {
  const isOptionsSaid = setting.options !== undefined;
  return {
    level: setting.level,
    levelOrigin: setting.origin,
    options: isOptionsSaid ? setting.options : before?.options,
    optionsOrigin: isOptionsSaid ? setting.origin : (before?.optionsOrigin ?? null),
  };
}

/** A preset on the command line decides every level, also of the rules that it does not name. */
function applyCommandLinePreset(states: Map<string, RuleState>, preset: ReadonlyMap<string, 'on' | 'off'>, rules: readonly AnyRule[]): void {
  for (const { id } of rules) {
    if (!preset.has(id) && !states.has(id)) continue;
    states.set(id, applySetting(states.get(id), { level: preset.get(id) ?? 'off', origin: COMMAND_LINE }));
  }
}

function enable(rule: AnyRule, state: RuleState | undefined): EnabledRule[] {
  if (state === undefined || state.level === 'off') return [];
  const messageLevels: Readonly<Record<string, Level>> = state.options?.messageLevels ?? {};
  const options = state.options === undefined ? defaultOptions(rule)?.value : state.options.value;
  return [{ rule, level: state.level === 'on' ? 'default' : state.level, messageLevels, options }];
}
