import type { Profile } from '../model/profile.ts';
import type { AnyRule } from '../rule/rule.ts';
import { show } from './describe-issues.ts';

/** What a plugin's module exports as default: rules, and kinds of document if it likes. A single rule will do, too. */
export interface Plugin {
  readonly rules: readonly AnyRule[];
  readonly profiles?: readonly Profile[];
}

export type PluginOutcome =
  | { readonly ok: true; readonly plugin: Plugin }
  /** What is wrong with it, all of it. */
  | { readonly ok: false; readonly mistakes: readonly string[] };

/** Checks that an unknown value is a plugin; the engine relies on what is checked here. */
export function readPlugin(value: unknown): PluginOutcome {
  if (!isObject(value)) return { ok: false, mistakes: [`exports ${show(value)} as default; expected { rules: [...] } or a rule`] };
  if (!('rules' in value) && 'check' in value) return readPlugin({ rules: [value] });
  const { rules, profiles } = value;
  if (!Array.isArray(rules)) return { ok: false, mistakes: ['has no list `rules` in its default export'] };
  if (profiles !== undefined && !Array.isArray(profiles)) return { ok: false, mistakes: ['`profiles` is no list'] };
  const mistakes = [...rules.flatMap(ruleMistakes), ...(profiles ?? []).flatMap(profileMistakes)];
  if (mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, plugin: { rules, ...(profiles !== undefined && { profiles }) } };
}

/** The rules and profiles that a configuration may name; plugins add to them. */
export interface KnownRules {
  readonly rules: AnyRule[];
  readonly profiles: Profile[];
}

/**
 * Reads a plugin and adds what it brings to what is known.
 * @returns its mistakes; when there are any, nothing was added
 */
export function addPlugin(value: unknown, known: KnownRules): readonly string[] {
  const outcome = readPlugin(value);
  if (!outcome.ok) return outcome.mistakes;
  const { rules, profiles = [] } = outcome.plugin;
  const ids = new Set(known.rules.map((rule) => rule.id));
  const isTaken = (id: string): boolean => {
    const isKnown = ids.has(id);
    ids.add(id);
    return isKnown;
  };
  const taken = rules.filter((rule) => isTaken(rule.id));
  if (taken.length > 0) return taken.map((rule) => `brings a rule "${rule.id}", which exists already`);
  known.rules.push(...rules);
  known.profiles.push(...profiles);
  return [];
}

const RULE_ID = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/u;
const FAMILIES: readonly unknown[] = ['placeholder', 'completeness', 'residue', 'truncation', 'consistency'];
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info'];

function ruleMistakes(rule: unknown, index: number): string[] {
  if (!isObject(rule)) return [`rules[${index}] is no rule`];
  const name = typeof rule['id'] === 'string' ? `rule "${rule['id']}"` : `rules[${index}]`;
  const mistakes: string[] = [];
  const demand = (isRight: boolean, mistake: string): void => {
    if (!isRight) mistakes.push(`${name} ${mistake}`);
  };
  demand(typeof rule['id'] === 'string' && RULE_ID.test(rule['id']), 'needs an `id` in kebab-case');
  demand(!String(rule['id']).startsWith('engine/'), 'must not be called engine/…');
  demand(FAMILIES.includes(rule['family']), `needs a \`family\`: ${FAMILIES.join(', ')}`);
  demand(Array.isArray(rule['presets']), 'needs a list `presets` (it may be empty)');
  demand(isBilingual(rule['summary']), 'needs a `summary` with `en` and `zh`');
  demand(typeof rule['check'] === 'function', 'needs a function `check`');
  demand(isStandardSchema(rule['options']), 'needs `options`: a schema of zod, valibot, arktype or another Standard Schema');
  if (!isObject(rule['messages'])) return [...mistakes, `${name} needs \`messages\``];
  for (const [id, message] of Object.entries(rule['messages'])) {
    demand(
      isBilingual(message) && SEVERITIES.includes((message as Record<string, unknown>)['severity']),
      `needs \`severity\`, \`en\` and \`zh\` in its message "${id}"`,
    );
  }
  return mistakes;
}

function profileMistakes(profile: unknown, index: number): string[] {
  if (!isObject(profile) || typeof profile['name'] !== 'string' || profile['name'] === '') return [`profiles[${index}] needs a \`name\``];
  const name = `profile "${profile['name']}"`;
  const mistakes: string[] = [];
  if (typeof profile['title'] !== 'string' || !isRegularExpression(profile['title']))
    mistakes.push(`${name} needs a \`title\`: the source of a regular expression`);
  if (!Array.isArray(profile['sections'])) mistakes.push(`${name} needs a list \`sections\` (it may be empty)`);
  if (!isObject(profile['elements'])) mistakes.push(`${name} needs \`elements\` (they may be empty)`);
  return mistakes;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBilingual(value: unknown): boolean {
  return isObject(value) && typeof value['en'] === 'string' && typeof value['zh'] === 'string';
}

/** Schemas may be functions (arktype). */
function isStandardSchema(value: unknown): boolean {
  const standard = (value as { '~standard'?: { validate?: unknown } } | null | undefined)?.['~standard'];
  return typeof standard?.validate === 'function';
}

function isRegularExpression(source: string): boolean {
  try {
    new RegExp(source, 'iu');
    return true;
  } catch {
    return false;
  }
}
