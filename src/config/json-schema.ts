import * as z from 'zod/mini';
import type { AnyRule } from '../rule/rule.ts';
import { presetNames } from './presets.ts';
import { configSchema } from './schema.ts';

export type JsonSchema = { [key: string]: unknown };

const LEVELS = ['error', 'warning', 'info', 'off', 'on'];

/**
 * The JSON Schema (draft 7, which every editor reads) of a configuration, with every rule and its options, for editors and validators.
 * Names of plugins' rules and profiles cannot be known, so unknown ones are allowed there.
 */
export function configJsonSchema(rules: readonly AnyRule[], profileNames: readonly string[]): JsonSchema {
  const schema = toJsonSchema(configSchema);
  const properties = schema['properties'] as Record<string, JsonSchema>;
  const override = (properties['overrides'] as { items: { properties: Record<string, JsonSchema> } }).items.properties;
  const names = { anyOf: [{ enum: [...presetNames] }, { type: 'string', minLength: 1 }] };
  properties['extends'] = { anyOf: [names, { type: 'array', items: names }], description: 'Presets, files (./base.yaml) or packages.' };
  const profile = {
    anyOf: [{ enum: ['auto', 'none', ...profileNames] }, { type: 'string', minLength: 1 }, { type: 'null' }],
    description: 'The kind of document; auto goes by the title.',
  };
  const entries: JsonSchema = { $ref: '#/definitions/rules' };
  for (const place of [properties, override]) {
    place['profile'] = profile;
    place['rules'] = entries;
  }
  schema['title'] = 'reportlint configuration';
  schema['definitions'] = {
    ...(schema['definitions'] as JsonSchema | undefined),
    level: { enum: LEVELS, description: 'on leaves each message at its own severity.' },
    rules: {
      type: 'object',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleEntrySchema(rule)])),
      additionalProperties: { anyOf: [{ $ref: '#/definitions/level' }, { type: 'array' }] },
    },
  };
  return schema;
}

function ruleEntrySchema(rule: AnyRule): JsonSchema {
  const options = optionsSchema(rule);
  const level = { $ref: '#/definitions/level' };
  const messageLevels = { type: 'object', properties: Object.fromEntries(Object.keys(rule.messages).map((id) => [id, level])), additionalProperties: false };
  const properties = { ...(options['properties'] as JsonSchema | undefined), levels: messageLevels };
  return {
    description: rule.summary.en,
    anyOf: [level, listOf(level), listOf(level, { ...options, type: 'object', properties })],
  };
}

/** A list of exactly these. */
function listOf(...items: readonly JsonSchema[]): JsonSchema {
  return { type: 'array', items, additionalItems: false, minItems: items.length, maxItems: items.length };
}

/** The rule's options as JSON Schema; anything goes when its library cannot say it. */
function optionsSchema(rule: AnyRule): JsonSchema {
  if (rule.options['~standard'].vendor !== 'zod') return {};
  const { $schema: _, ...schema } = toJsonSchema(rule.options as unknown as z.core.$ZodType);
  return schema;
}

function toJsonSchema(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as JsonSchema;
}
