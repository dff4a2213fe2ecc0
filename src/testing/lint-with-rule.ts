import type { EnabledRule } from '../config/enabled-rule.ts';
import type { Finding } from '../engine/finding.ts';
import { lintDocument } from '../engine/lint.ts';
import type { ReportDocument } from '../model/document.ts';
import { parserForPath } from '../parsers/index.ts';
import { profiles } from '../profiles/index.ts';
import type { AnyRule, SchemaIssue } from '../rule/index.ts';

/** A draft and what to check it with. */
export interface RuleInput {
  readonly text: string;
  /** `markdown` unless said. */
  readonly format?: 'markdown' | 'text' | undefined;
  /** As in the configuration; the rule's defaults fill in the rest. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** The name of a profile; chosen by the title unless said. */
  readonly profile?: string | undefined;
  /** Language of the messages; that of the draft unless said. */
  readonly locale?: 'zh' | 'en' | undefined;
}

/**
 * Lints a draft with one rule at its own severities.
 *
 * @param companions rules that run beside it, for a rule that sums up what others find; their own findings are left out
 * @throws when the options do not fit the rule's schema, the profile is unknown, or the draft cannot be parsed.
 */
export async function lintWithRule(
  rule: AnyRule,
  input: RuleInput,
  companions: readonly AnyRule[] = [],
): Promise<{ document: ReportDocument; findings: readonly Finding[] }> {
  const enabled = await Promise.all([enable(rule, input.options ?? {}), ...companions.map((companion) => enable(companion, {}))]);
  const document = await parseDraft(input);
  const knownRules = enabled.map(({ rule: { id } }) => id);
  const { findings } = lintDocument(document, enabled, { locale: input.locale ?? 'auto', hasInlineConfig: false, knownRules });
  const others = new Set(companions.map(({ id }) => id));
  return { document, findings: findings.filter(({ ruleId }) => !others.has(ruleId)) };
}

async function enable(rule: AnyRule, options: Readonly<Record<string, unknown>>): Promise<EnabledRule> {
  return { rule, level: 'default', messageLevels: {}, options: await validateOptions(rule, options) };
}

async function parseDraft({ text, format = 'markdown', profile = 'auto' }: RuleInput): Promise<ReportDocument> {
  if (profile !== 'auto' && !profiles.some(({ name }) => name === profile)) throw new Error(`no profile is named ${profile}`);
  const path = format === 'markdown' ? 'draft.md' : 'draft.txt';
  const parser = parserForPath(path);
  if (parser === null) throw new Error(`no parser reads ${path}`);
  const outcome = await parser.parse(text, { profiles, profile, encoding: null });
  if (!outcome.ok) throw new Error(`the draft cannot be parsed: ${outcome.problem.message}`);
  return outcome.document;
}

async function validateOptions(rule: AnyRule, options: Readonly<Record<string, unknown>>): Promise<unknown> {
  const result = await rule.options['~standard'].validate(options);
  if (result.issues === undefined) return result.value;
  throw new Error(`the options do not fit ${rule.id}: ${result.issues.map(describeIssue).join('; ')}`);
}

function describeIssue({ path = [], message }: SchemaIssue): string {
  const keys = path.map((part) => String(typeof part === 'object' ? part.key : part));
  return keys.length === 0 ? message : `${keys.join('.')}: ${message}`;
}
