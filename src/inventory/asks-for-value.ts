import type { Finding } from '../engine/finding.ts';

/** The rules whose findings ask for a value. */
const BLANK_RULES: ReadonlySet<string> = new Set([
  'no-x-placeholder',
  'no-letter-code',
  'no-blank',
  'no-bracket-placeholder',
  'no-placeholder-word',
  'no-anonymous-name',
  'no-prompt-text',
]);

/** Whether a finding is a place to fill in; one with an empty range names nothing that could be replaced. */
export function asksForValue({ ruleId, range }: Pick<Finding, 'ruleId' | 'range'>): boolean {
  return BLANK_RULES.has(ruleId) && range.end > range.start;
}
