import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const texts = z.union([text, z.array(text)]);
const regularExpression = text.check(z.refine(isRegularExpression, { error: 'is not a regular expression' }));

const demand = z.enum(['required', 'expected', 'optional']);
const elementDemand = z.enum(['required', 'expected', 'optional', 'none']);
const element = z.optional(
  z.union([elementDemand, z.strictObject({ demand: elementDemand, pattern: z.optional(regularExpression), example: z.optional(z.string()) })]),
);

const section = z.strictObject({
  title: text,
  aliases: z.optional(z.array(text)),
  pattern: z.optional(regularExpression),
  required: z.optional(z.boolean()),
  demand: z.optional(demand),
  order: z.optional(z.int().check(z.minimum(1))),
  place: z.optional(z.enum(['heading', 'lead', 'text'])),
  whenTitle: z.optional(regularExpression),
});

export const profileSchema = z.strictObject({
  title: z.optional(regularExpression),
  label: z.optional(z.union([text, z.strictObject({ en: text, zh: text })])),
  language: z.optional(z.enum(['zh', 'en'])),
  whenHeadings: z.optional(z.array(regularExpression)),
  priority: z.optional(z.number()),
  sections: z.optional(z.array(section)),
  ordered: z.optional(z.boolean()),
  elements: z.optional(
    z.strictObject({
      title: element,
      addressee: element,
      salutation: element,
      signature: element,
      date: element,
      closing: element,
      contact: element,
      author: element,
      status: element,
      subtitle: element,
    }),
  ),
  source: z.optional(text),
});

const locale = z.optional(z.enum(['zh', 'en', 'auto']));
const profileName = z.optional(z.nullable(text));
/** Which rules exist is known only when plugins are loaded: entries are read by `read-rule-entry.ts`. */
const ruleEntries = z.optional(z.record(z.string(), z.unknown()));

const override = z.strictObject({
  files: texts,
  ignores: z.optional(texts),
  rules: ruleEntries,
  profile: profileName,
  locale,
});

/** The shape of a configuration. Names of rules, presets and profiles are checked where they are resolved. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  extends: z.optional(texts),
  profile: profileName,
  locale,
  rules: ruleEntries,
  ignores: z.optional(texts),
  overrides: z.optional(z.array(override)),
  profiles: z.optional(z.record(text, profileSchema)),
  plugins: z.optional(z.union([text, z.array(z.union([text, z.looseObject({})]))])),
});

export type ValidConfig = z.output<typeof configSchema>;
export type ValidProfile = z.output<typeof profileSchema>;

function isRegularExpression(source: string): boolean {
  try {
    new RegExp(source, 'iu');
    return true;
  } catch {
    return false;
  }
}
