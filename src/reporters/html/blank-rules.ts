/** The rules whose findings ask for a value; a test holds them to those of `reportlint blanks`. */
export const BLANK_RULES: readonly string[] = [
  'no-x-placeholder',
  'no-letter-code',
  'no-blank',
  'no-bracket-placeholder',
  'no-placeholder-word',
  'no-anonymous-name',
  'no-prompt-text',
];

export function asksForValue(ruleId: string): boolean {
  return BLANK_RULES.includes(ruleId);
}
