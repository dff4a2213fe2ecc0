import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { AnyRule } from '../rule/index.ts';

/** One option of a rule, as a page shows it. */
export interface RuleOption {
  readonly name: string;
  /** `list of strings`, `"strict" or "loose"` */
  readonly type: string;
  /** What the rule does when it is not set; undefined when there is no such value. */
  readonly defaultValue: unknown;
  /** Empty when the rule says nothing. */
  readonly description: string;
}

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
}

/** The options of one of our rules. Descriptions come from the schema, else from the comments in the rule's folder. */
export function ruleOptions(root: string, rule: AnyRule): RuleOption[] {
  const schema = z.toJSONSchema(rule.options as unknown as z.core.$ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const comments = commentsOnOptions(root, rule.id);
  return Object.entries(schema.properties ?? {}).flatMap(([name, option]) => [
    describeOption(name, option, comments.own.get(name)),
    // The keys of a list of objects, each on a line of its own.
    ...Object.entries(option.items?.properties ?? {}).map(([key, part]) => describeOption(`${name}[].${key}`, part, comments.nested.get(key))),
  ]);
}

function describeOption(name: string, schema: JsonSchema, comment: string | undefined): RuleOption {
  return { name, type: describeType(schema), defaultValue: schema.default, description: schema.description ?? comment ?? '' };
}

function describeType(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf !== undefined) return schema.anyOf.map(describeType).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'values' : plural(describeType(schema.items))}`;
  if (schema.type === 'object') {
    const { properties, additionalProperties } = schema;
    if (properties !== undefined) return `{ ${Object.keys(properties).join(', ')} }`;
    return typeof additionalProperties === 'object' ? `map of names to ${plural(describeType(additionalProperties))}` : 'map';
  }
  return schema.type ?? 'any value';
}

function plural(type: string): string {
  return /^(?:string|number|integer|boolean)$/u.test(type) ? `${type}s` : type;
}

interface OptionComments {
  /** On the keys of `const options = …`. */
  readonly own: ReadonlyMap<string, string>;
  /** On the keys of the schemas that it is made of. */
  readonly nested: ReadonlyMap<string, string>;
}

function commentsOnOptions(root: string, id: string): OptionComments {
  const folder = join(root, 'rules', id);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const start = source.search(/^(?:export )?const options = /mu);
  const end = start === -1 ? -1 : source.indexOf('\n});', start);
  if (end === -1) return { own: new Map(), nested: new Map() };
  return { own: commentsOnKeys(source.slice(start, end)), nested: commentsOnKeys(source.slice(0, start) + source.slice(end)) };
}

function commentsOnKeys(source: string): Map<string, string> {
  const comments = new Map<string, string>();
  for (const [, comment = '', name = ''] of source.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(\w+): z\./gu)) {
    comments.set(name, comment.replaceAll(/\s*\n\s*\*?\s*/gu, ' ').trim());
  }
  return comments;
}
