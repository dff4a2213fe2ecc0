import { describe, expect, it } from 'vitest';
import { applyFixes } from '../engine/apply-fixes.ts';
import type { Finding } from '../engine/finding.ts';
import type { ReportDocument } from '../model/document.ts';
import type { AnyRule } from '../rule/index.ts';
import { lintWithRule, type RuleInput } from './lint-with-rule.ts';

/** A draft, and what the rule must say about it. */
export interface RuleTestCase extends RuleInput {
  /** A behaviour, as a sentence: `code spans are not prose`. */
  readonly name: string;
  /**
   * One line per finding, in order; absent means that the rule is silent. Lines and columns count from 1, the end is exclusive.
   * After the range stands the full sentence, or the reported text, or the message id, or both:
   *
   * - `1:3-1:5 “XX” is still in the draft.`
   * - `1:3-1:5 =XX` (a line ending is written `\n`; nothing after `=` is an empty range)
   * - `1:3-1:5 #run`
   * - `1:3-1:5 #run =XX`
   */
  readonly findings?: readonly string[];
  /** The draft after the rule's fixes have been applied until none is left. */
  readonly fixed?: string;
}

/**
 * Runs a rule on drafts, one vitest test a case. Cases with the same name or the same input are refused.
 *
 * @param companions rules that run beside it, for a rule that sums up what others find; what they say is not compared
 */
export function testRule(rule: AnyRule, cases: readonly RuleTestCase[], companions: readonly AnyRule[] = []): void {
  refuseDuplicates(rule, cases);
  describe(rule.id, () => {
    for (const testCase of cases) {
      it(testCase.name, async () => {
        const { document, findings } = await lintWithRule(rule, testCase, companions);
        const expected = testCase.findings ?? [];
        expect(findings.map((finding, at) => describeFinding(rule, finding, expected[at]))).toEqual(expected);
        for (const finding of findings) expectPlace(document, finding);
        if (testCase.fixed !== undefined) expect(await fixDraft(rule, testCase, companions)).toBe(testCase.fixed);
      });
    }
  });
}

function refuseDuplicates(rule: AnyRule, cases: readonly RuleTestCase[]): void {
  if (cases.length === 0) throw new Error(`testRule(${rule.id}): there are no cases`);
  const seen = new Map<string, string>();
  for (const { name, text, format, options, profile } of cases) {
    const input = JSON.stringify([text, format ?? 'markdown', options ?? {}, profile ?? 'auto']);
    const twin = seen.get(input);
    if (twin !== undefined) throw new Error(`testRule(${rule.id}): "${name}" has the same input as "${twin}"`);
    if ([...seen.values()].includes(name)) throw new Error(`testRule(${rule.id}): two cases are named "${name}"`);
    seen.set(input, name);
  }
}

/** Writes a finding in the form that was expected, so that the comparison shows only what differs. */
function describeFinding(rule: AnyRule, finding: Finding, expected: string | undefined): string {
  const { start, end, messageId, message, text, ruleId } = finding;
  const range = `${start.line}:${start.column}-${end.line}:${end.column}`;
  if (ruleId !== rule.id) return `${range} [${ruleId}] ${message}`;
  const short = expected === undefined ? ['', `#${messageId} `, '='] : /^\S+ (#[\w-]+ ?)?(=)?/u.exec(expected);
  const [, id, flagged] = short ?? [];
  if (id === undefined && flagged === undefined) return `${range} ${message}`;
  const tail = `${id === undefined ? '' : `#${messageId} `}${flagged === undefined ? '' : `=${escapeLineEndings(text)}`}`;
  return `${range} ${flagged === undefined ? tail.trimEnd() : tail}`;
}

function escapeLineEndings(text: string): string {
  return text.replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

function expectPlace(document: ReportDocument, { range, start, end, text }: Finding): void {
  expect(0 <= range.start && range.start <= range.end && range.end <= document.text.length, `range ${range.start}-${range.end} lies inside the text`).toBe(
    true,
  );
  expect(text).toBe(document.text.slice(range.start, range.end));
  expect({ start, end }).toEqual({ start: document.lines.toPoint(range.start), end: document.lines.toPoint(range.end) });
}

async function fixDraft(rule: AnyRule, input: RuleInput, companions: readonly AnyRule[]): Promise<string> {
  const { text } = await applyFixes(input.text, (draft) => lintWithRule(rule, { ...input, text: draft }, companions));
  return text;
}
