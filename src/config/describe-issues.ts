import { suggestName } from '../rule/nearest-name.ts';
import type { SchemaIssue } from '../rule/standard-schema.ts';

/** A mistake found by a schema: where in the value, and what people are told. */
export interface DescribedIssue {
  readonly path: readonly PropertyKey[];
  /** Whether the key is wrong or what it holds. */
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint: string | null;
}

/** The fields of zod's issues that are read here. Other libraries' issues have only a message and a path. */
interface ZodIssue extends SchemaIssue {
  readonly code?: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly ZodIssue[])[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly pattern?: string;
}

/**
 * Says what a schema found in a value, one entry for each mistake, with the nearest valid name for unknown keys and values.
 * Works with any Standard Schema; zod's issues are read in full (`zod/mini` itself says only "Invalid input").
 */
export function describeIssues(issues: readonly SchemaIssue[], value: unknown, schema: unknown): DescribedIssue[] {
  return issues.flatMap((issue) => describe(issue, value, schema, []));
}

function describe(issue: ZodIssue, root: unknown, schema: unknown, base: readonly PropertyKey[]): DescribedIssue[] {
  const path = [...base, ...(issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step))];
  const actual = valueAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => unknownKey(key, path, knownKeys(schema, path)));
    case 'invalid_union':
      return describeUnion(issue, root, schema, path);
    case 'invalid_type':
      return [wrongValue(path, actual, `expected ${typeName(issue.expected)}`)];
    case 'invalid_value': {
      const values = (issue.values ?? []).map(String);
      return [{ ...wrongValue(path, actual, `expected ${oneOf(values)}`), hint: suggestName(String(actual), values) }];
    }
    case 'too_small':
      return [at(path, sizeMessage('at least', issue.minimum, actual))];
    case 'too_big':
      return [at(path, sizeMessage('at most', issue.maximum, actual))];
    case 'invalid_key':
      return [{ ...at(path, 'is no valid name'), part: 'key' }];
    case 'invalid_format':
      return [at(path, `does not have the form ${issue.pattern ?? 'that is asked for'}`)];
    default:
      return [at(path, issue.message)];
  }
}

/** Names the mistake in the alternative that fits best: the one that got furthest into the value; else what all of them expect. */
function describeUnion(issue: ZodIssue, root: unknown, schema: unknown, path: readonly PropertyKey[]): DescribedIssue[] {
  const alternatives = issue.errors ?? [];
  const fitting = alternatives.filter((issues) => issues.length > 0 && issues.every(isInside));
  const best = fitting.reduce<readonly ZodIssue[] | null>(
    (shortest, issues) => (shortest === null || issues.length < shortest.length ? issues : shortest),
    null,
  );
  if (best !== null) return best.flatMap((inner) => describe(inner, root, schema, path));
  const actual = valueAt(root, path);
  const limits = alternatives.flat().filter((inner) => inner.code !== 'invalid_type' && inner.code !== 'invalid_value');
  if (limits.length === 1) return limits.flatMap((inner) => describe(inner, root, schema, path));
  const values = alternatives.flat().flatMap((inner) => (inner.values ?? []).map(String));
  const types = alternatives.flat().flatMap((inner) => (inner.code === 'invalid_type' ? [typeName(inner.expected)] : []));
  const expected = [...new Set([...values, ...types])];
  const hint = typeof actual === 'string' ? suggestName(actual, values) : null;
  return [{ ...wrongValue(path, actual, expected.length === 0 ? 'has a value that is not allowed' : `expected ${oneOf(expected)}`), hint }];
}

/** The alternative accepts values of this type: its mistakes lie deeper, or are about keys. */
function isInside(issue: ZodIssue): boolean {
  return (issue.path?.length ?? 0) > 0 || issue.code === 'unrecognized_keys';
}

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): DescribedIssue {
  const list = known.length > 0 && known.length <= 12 ? `known are ${known.join(', ')}` : null;
  return { path: [...path, key], part: 'key', message: 'no such key', hint: suggestName(key, known, list) };
}

function wrongValue(path: readonly PropertyKey[], actual: unknown, expected: string): DescribedIssue {
  return at(path, actual === undefined ? `is missing; ${expected}` : `${expected}, got ${show(actual)}`);
}

function at(path: readonly PropertyKey[], message: string): DescribedIssue {
  return { path, part: 'value', message, hint: null };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  null: 'nothing',
};

function typeName(expected: string | undefined): string {
  return expected === undefined ? 'another value' : (TYPE_NAMES[expected] ?? expected);
}

function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function sizeMessage(bound: 'at least' | 'at most', limit: number | bigint | undefined, actual: unknown): string {
  if (typeof actual === 'number') return `must be ${bound} ${limit}, got ${actual}`;
  if (bound === 'at least' && Number(limit) === 1) return 'must not be empty';
  return `must have ${bound} ${limit} ${typeof actual === 'string' ? 'characters' : 'entries'}`;
}

/** A value in a message: short, on one line. */
export function show(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  const json = JSON.stringify(value) ?? String(value);
  return json.length <= 40 ? json : `${json.slice(0, 39)}…`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

/** What zod keeps of a schema: read without importing zod, for plugins may come with another copy of it. */
interface ZodDefinition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly in?: unknown;
  readonly options?: readonly unknown[];
  readonly items?: readonly unknown[];
}

/** The keys that a zod schema knows at a path; none for other libraries. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const definition = (schema as { _zod?: { def?: ZodDefinition } } | null | undefined)?._zod?.def;
  if (definition === undefined) return [];
  if (definition.options !== undefined) return [...new Set(definition.options.flatMap((option) => knownKeys(option, path)))];
  if (definition.innerType !== undefined) return knownKeys(definition.innerType, path);
  if (definition.in !== undefined) return knownKeys(definition.in, path);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  if (definition.shape !== undefined) return Object.hasOwn(definition.shape, step) ? knownKeys(definition.shape[String(step)], rest) : [];
  return knownKeys(definition.element ?? definition.valueType ?? definition.items?.[Number(step)], rest);
}
