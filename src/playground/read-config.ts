import type { Config, RuleEntries, RuleEntry } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { formatConfigProblem } from '../config/config-problem.ts';
import type { ResolvedConfig } from '../config/resolve-config.ts';
import { readConfigData } from '../host/read-config-data.ts';
import { configFromObject } from '../linter/lint-text.ts';
import type { Profile } from '../model/profile.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { Settings } from './settings.ts';

export type ReadConfig = { readonly ok: true; readonly config: ResolvedConfig } | { readonly ok: false; readonly mistakes: readonly string[] };

/** The settings of the page as a configuration. They come on top of one that was pasted, as the command line comes on top of a file. */
export async function readConfig(
  settings: Settings,
  known: { readonly rules: readonly AnyRule[]; readonly profiles: readonly Profile[] },
): Promise<ReadConfig> {
  const { value, mistakes } = await readConfigData(settings.ownConfig, 'yaml');
  if (mistakes.length > 0) {
    return { ok: false, mistakes: mistakes.map(({ message, point }) => (point === null ? message : `${point.line}:${point.column} ${message}`)) };
  }
  if (value !== null && value !== undefined && (typeof value !== 'object' || Array.isArray(value)))
    return { ok: false, mistakes: ['a configuration is a list of keys and values: rules:, profile: …'] };
  try {
    return { ok: true, config: configFromObject(mergeSettings((value ?? {}) as Config, settings), known) };
  } catch (error) {
    if (error instanceof ConfigError) return { ok: false, mistakes: error.problems.map(formatConfigProblem) };
    throw error;
  }
}

/** Options that the configuration gives a rule stay when the page changes its level. */
export function mergeSettings(own: Config, settings: Settings): Config {
  const ownRules: Readonly<Record<string, unknown>> = typeof own.rules === 'object' && own.rules !== null ? own.rules : {};
  const levels = Object.entries(settings.levels).map(([id, level]) => {
    const entry = ownRules[id];
    return [id, Array.isArray(entry) ? [level, ...entry.slice(1)] : level] as [string, RuleEntry];
  });
  return {
    ...own,
    extends: own.extends ?? settings.preset,
    ...(settings.profile === 'auto' ? {} : { profile: settings.profile }),
    locale: settings.locale,
    ...(levels.length === 0 ? {} : { rules: { ...ownRules, ...Object.fromEntries(levels) } as RuleEntries }),
  };
}
