import type { Config } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { type ConfigLayer, formatKeyPath, objectLayer } from '../config/config-layer.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { addPlugin } from '../config/plugin.ts';
import { isPresetName, presetNames } from '../config/presets.ts';
import { type ResolvedConfig, resolveConfig } from '../config/resolve-config.ts';
import type { FileResult } from '../engine/finding.ts';
import type { Profile } from '../model/profile.ts';
import { suggestName } from '../rule/nearest-name.ts';
import type { AnyRule } from '../rule/rule.ts';
import { createLinter } from './create-linter.ts';
import { type OpenTemplate, readTemplates, unreadTemplates } from './read-templates.ts';

export interface LintTextOptions {
  /** A name for the text: its extension chooses the parser, `overrides` go by it. `draft.txt` unless said. */
  readonly path?: string;
  /** `{ extends: ['recommended'] }` unless said. Presets and plugin objects work; files and packages need `reportlint/node`. */
  readonly config?: Config;
  /** In place of the built-in rules. */
  readonly rules?: readonly AnyRule[];
  /** In place of the built-in profiles. */
  readonly profiles?: readonly Profile[];
}

export type LintText = (text: string, options?: LintTextOptions) => Promise<FileResult>;

/** Makes `lintText` with the rules and profiles that it has when none are given. */
export function createLintText(builtIn: { readonly rules: readonly AnyRule[]; readonly profiles: readonly Profile[] }): LintText {
  return async (text, options = {}) => {
    const path = options.path ?? 'draft.txt';
    const known = { rules: options.rules ?? builtIn.rules, profiles: options.profiles ?? builtIn.profiles };
    const config = configFromObject(await withTemplates(options.config ?? { extends: ['recommended'] }, known.rules), known);
    return createLinter(config).lint({ path, relativePath: path, source: text, encoding: null, hasInlineConfig: true });
  };
}

/**
 * Resolves a configuration that a program passes, without a file.
 * @throws ConfigError with every mistake
 */
export function configFromObject(config: Config, known: { readonly rules: readonly AnyRule[]; readonly profiles: readonly Profile[] }): ResolvedConfig {
  const problems: ConfigProblem[] = [];
  const rules = [...known.rules];
  const profiles = [...known.profiles];
  const report = (path: readonly PropertyKey[], message: string, hint: string | null): void => {
    problems.push({ keyPath: formatKeyPath(path), message, hint, path: null, point: null });
  };
  for (const [index, plugin] of asList(config?.plugins).entries()) {
    if (typeof plugin !== 'object' || plugin === null) {
      if (typeof plugin === 'string') report(['plugins', index], 'names a file or package, which only reportlint/node loads', 'pass the plugin itself');
      continue;
    }
    for (const mistake of addPlugin(plugin, { rules, profiles })) report(['plugins', index], mistake, null);
  }
  const presets = asList(config?.extends).flatMap((name, index): ConfigLayer[] => {
    if (typeof name !== 'string') return [];
    if (isPresetName(name)) return [{ kind: 'preset', preset: name }];
    report(['extends', index], `no such preset: ${name}`, suggestName(name, presetNames, 'files and packages need reportlint/node'));
    return [];
  });
  const isComplete = problems.length === 0;
  for (const path of unreadTemplates(config, rules)) report(path, 'holds a template that was not read', 'lintText reads { path, text }');
  const outcome = resolveConfig({ layers: [...presets, objectLayer(config)], rules, profiles, isComplete });
  if (!outcome.ok) throw new ConfigError([...problems, ...outcome.problems]);
  if (problems.length > 0) throw new ConfigError(problems);
  return outcome.config;
}

/** @throws ConfigError when a template is a file, or cannot be read */
async function withTemplates(config: Config, rules: readonly AnyRule[]): Promise<Config> {
  const problems: ConfigProblem[] = [];
  const known = [...rules];
  // What is wrong with a plugin is said when the configuration is resolved.
  for (const plugin of asList(config?.plugins)) if (typeof plugin === 'object' && plugin !== null) addPlugin(plugin, { rules: known, profiles: [] });
  const { value } = await readTemplates(objectLayer(config), known, refuseFile, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return value as Config;
}

const refuseFile: OpenTemplate = (name) => ({
  ok: false,
  problem: { message: `names a file, which only reportlint/node reads: ${name}`, hint: 'pass { path, text }' },
});

function asList<Value>(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Value];
}
