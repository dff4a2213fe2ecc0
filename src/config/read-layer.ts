import type { Profile } from '../model/profile.ts';
import { suggestName } from '../rule/nearest-name.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { Origin, ProblemSink } from './config-layer.ts';
import { type DescribedIssue, describeIssues } from './describe-issues.ts';
import { createMatcher, type PathMatcher } from './match-glob.ts';
import { type RuleSetting, readRuleEntry } from './read-rule-entry.ts';
import { configSchema, type ValidConfig } from './schema.ts';
import { toProfile } from './user-profile.ts';

export type Locale = 'zh' | 'en' | 'auto';

/** A setting and where it stands. */
export interface Said<Value> {
  readonly value: Value;
  readonly origin: Origin;
}

/** Settings that hold together: of a whole file, or of one of its overrides. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** `auto`, a name, or null for none. */
  readonly profile: Said<string | null> | null;
  readonly locale: Said<Locale> | null;
}

/** A configuration file, checked. */
export interface ReadLayer {
  readonly base: Settings;
  readonly overrides: readonly { readonly matches: PathMatcher; readonly settings: Settings }[];
  readonly ignores: readonly string[];
}

/** The names that a configuration may use. */
export interface KnownNames {
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly profiles: ReadonlySet<string>;
  /** False when something that brings names could not be read: then an unknown name counts only when it is near a known one. */
  readonly isComplete: boolean;
}

/**
 * Checks the shape of a configuration. Mistakes go to the sink; what is right comes back,
 * so that the names in it are checked in the same run.
 */
export function checkShape(value: unknown, sink: ProblemSink): ValidConfig {
  if (value === undefined || value === null) {
    sink.add([], 'value', 'the configuration is empty', 'write extends: [recommended], or remove it');
    return {};
  }
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const issues = describeIssues(result.error.issues, value, configSchema);
  for (const issue of issues) {
    const isImport = issue.path.length === 1 && issue.path[0] === '$import';
    sink.add(issue.path, issue.part, issue.message, isImport ? 'write extends: [./file.yaml]' : issue.hint);
  }
  return withoutMistakes(value, issues);
}

/** The configuration without the keys that have a mistake somewhere in them: of an override one of its keys, of the profiles one profile. */
function withoutMistakes(value: unknown, issues: readonly DescribedIssue[]): ValidConfig {
  if (typeof value !== 'object' || Array.isArray(value)) return {};
  const config: Record<PropertyKey, unknown> = { ...value };
  for (const { path } of issues) {
    const [key, inner, innerKey] = path;
    if (key === undefined) return {};
    const held = config[key];
    if (key === 'overrides' && Array.isArray(held) && typeof inner === 'number') {
      config[key] = held.with(inner, innerKey === undefined ? { files: [] } : { ...held[inner], [innerKey]: undefined });
    } else if (key === 'profiles' && isKeyed(held) && inner !== undefined) {
      config[key] = { ...held, [inner]: {} };
    } else {
      delete config[key];
    }
  }
  return config as ValidConfig;
}

function isKeyed(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The profiles that a configuration brings. */
export function readProfiles(config: ValidConfig, sink: ProblemSink): Profile[] {
  const profiles: Profile[] = [];
  for (const [name, profile] of Object.entries(config.profiles ?? {})) {
    if (isReserved(name)) sink.add(['profiles', name], 'key', 'is a reserved name', 'choose another');
    else profiles.push(toProfile(name, profile));
  }
  return profiles;
}

export function readLayer(config: ValidConfig, known: KnownNames, sink: ProblemSink): ReadLayer {
  return {
    base: readSettings(config, known, [], sink),
    overrides: (config.overrides ?? []).map((override, index) => {
      const files = createMatcher(asList(override.files));
      const ignores = createMatcher(asList(override.ignores));
      return {
        matches: (path: string) => files(path) && !ignores(path),
        settings: readSettings(override, known, ['overrides', index], sink),
      };
    }),
    ignores: asList(config.ignores),
  };
}

export function readRules(
  entries: Readonly<Record<string, unknown>>,
  known: KnownNames,
  path: readonly PropertyKey[],
  sink: ProblemSink,
): Map<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const [id, entry] of Object.entries(entries)) {
    const rule = known.rules.get(id);
    if (rule === undefined) {
      const hint = suggestName(id, known.rules.keys());
      if (hint !== null || known.isComplete) sink.add([...path, id], 'key', 'no such rule', hint ?? 'reportlint rules lists them');
      continue;
    }
    const setting = readRuleEntry(entry, rule, [...path, id], sink);
    if (setting !== null) settings.set(id, setting);
  }
  return settings;
}

/** @returns undefined for a profile that does not exist */
export function readProfileName(name: string | null, known: KnownNames, path: readonly PropertyKey[], sink: ProblemSink): string | null | undefined {
  if (name === null || name === 'none') return null;
  if (name === 'auto' || known.profiles.has(name)) return name;
  const hint = suggestName(name, ['auto', 'none', ...known.profiles]);
  if (hint !== null || known.isComplete) sink.add(path, 'value', `no such profile: ${name}`, hint ?? `there are auto, none, ${[...known.profiles].join(', ')}`);
  return undefined;
}

function readSettings(config: Pick<ValidConfig, 'rules' | 'profile' | 'locale'>, known: KnownNames, path: readonly PropertyKey[], sink: ProblemSink): Settings {
  const profilePath = [...path, 'profile'];
  const profile = config.profile === undefined ? undefined : readProfileName(config.profile, known, profilePath, sink);
  return {
    rules: readRules(config.rules ?? {}, known, [...path, 'rules'], sink),
    profile: profile === undefined ? null : { value: profile, origin: sink.origin(profilePath) },
    locale: config.locale === undefined ? null : { value: config.locale, origin: sink.origin([...path, 'locale']) },
  };
}

function isReserved(name: string): boolean {
  return name === 'auto' || name === 'none';
}

function asList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
