import { nearestName, suggestName } from '../rule/nearest-name.ts';
import type { AnyRule, Level } from '../rule/rule.ts';
import type { ConfigLevel } from './config.ts';
import type { Origin, ProblemSink } from './config-layer.ts';
import { describeIssues, show } from './describe-issues.ts';

/** What one place of a configuration says about one rule, checked. */
export interface RuleSetting {
  readonly level: ConfigLevel;
  /** Absent when only a level is given: then the options that were said before stay. */
  readonly options?: { readonly value: unknown; readonly messageLevels: Readonly<Record<string, Level>> };
  readonly origin: Origin;
}

const LEVELS: readonly ConfigLevel[] = ['error', 'warning', 'info', 'off', 'on'];

/** What people write who come from other linters, or from YAML 1.1. */
const FOREIGN_LEVELS: Readonly<Record<string, ConfigLevel>> = {
  warn: 'warning',
  hint: 'info',
  note: 'info',
  none: 'off',
  false: 'off',
  true: 'on',
  default: 'on',
  0: 'off',
  1: 'warning',
  2: 'error',
};

/** Key of the options that every rule has. */
const MESSAGE_LEVELS = 'levels';

/**
 * Reads `level`, `[level]` or `[level, options]`.
 * @returns null when the entry has mistakes, which are in the sink then
 */
export function readRuleEntry(entry: unknown, rule: AnyRule, path: readonly PropertyKey[], sink: ProblemSink): RuleSetting | null {
  const origin = sink.origin(path);
  if (!Array.isArray(entry)) {
    const level = readLevel(entry, path, sink);
    return level === null ? null : { level, origin };
  }
  if (entry.length === 0 || entry.length > 2) {
    sink.add(path, 'value', `expected [level] or [level, options], got ${show(entry)}`, null);
    return null;
  }
  const level = readLevel(entry[0], [...path, 0], sink);
  if (entry.length === 1) return level === null ? null : { level, origin };
  const options = readOptions(entry[1], rule, [...path, 1], sink);
  return level === null || options === null ? null : { level, options, origin };
}

/** The options of a rule when nothing is said; null when it cannot do without. */
export function defaultOptions(rule: AnyRule): { readonly value: unknown } | null {
  const result = rule.options['~standard'].validate({});
  return result instanceof Promise || result.issues !== undefined ? null : { value: result.value };
}

function readOptions(options: unknown, rule: AnyRule, path: readonly PropertyKey[], sink: ProblemSink): NonNullable<RuleSetting['options']> | null {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    sink.add(path, 'value', `expected options (keys with values), got ${show(options)}`, null);
    return null;
  }
  const { [MESSAGE_LEVELS]: levels, ...own } = options as Readonly<Record<string, unknown>>;
  const messageLevels = levels === undefined ? {} : readMessageLevels(levels, rule, [...path, MESSAGE_LEVELS], sink);
  const result = rule.options['~standard'].validate(own);
  if (result instanceof Promise) {
    sink.add(path, 'value', 'the rule checks its options asynchronously, which is not supported', 'ask the author of the rule for a synchronous schema');
    return null;
  }
  if (result.issues === undefined) return messageLevels === null ? null : { value: result.value, messageLevels };
  for (const issue of describeIssues(result.issues, own, rule.options)) {
    const isNameless = issue.part === 'key' && issue.hint === null;
    const hint = isNameless ? `reportlint explain ${rule.id} shows its options` : issue.hint;
    sink.add([...path, ...issue.path], issue.part, issue.message === 'no such key' ? 'no such option' : issue.message, hint);
  }
  return null;
}

function readMessageLevels(levels: unknown, rule: AnyRule, path: readonly PropertyKey[], sink: ProblemSink): Record<string, Level> | null {
  if (typeof levels !== 'object' || levels === null || Array.isArray(levels)) {
    sink.add(path, 'value', `expected levels by message id, got ${show(levels)}`, null);
    return null;
  }
  const known = Object.keys(rule.messages);
  const read: Record<string, Level> = {};
  let isRight = true;
  for (const [id, entry] of Object.entries(levels)) {
    if (!known.includes(id)) {
      sink.add([...path, id], 'key', 'no such message', suggestName(id, known, `${rule.id} has ${known.join(', ')}`));
      isRight = false;
      continue;
    }
    const level = readLevel(entry, [...path, id], sink);
    if (level === null) isRight = false;
    else read[id] = level === 'on' ? rule.messages[id].severity : level;
  }
  return isRight ? read : null;
}

function readLevel(value: unknown, path: readonly PropertyKey[], sink: ProblemSink): ConfigLevel | null {
  const level = LEVELS.find((known) => known === value);
  if (level !== undefined) return level;
  if (typeof value === 'object' && value !== null) {
    sink.add(path, 'value', `expected a level or [level, options], got ${show(value)}`, 'write [on, { … }]');
    return null;
  }
  const name = String(value);
  const meant = Object.hasOwn(FOREIGN_LEVELS, name) ? (FOREIGN_LEVELS[name] as string) : nearestName(name, LEVELS);
  sink.add(path, 'value', `no such level: ${show(value)}`, meant === null ? `write one of ${LEVELS.join(', ')}` : `did you mean ${meant}?`);
  return null;
}
