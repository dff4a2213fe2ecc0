/** For authors of rules: {@link testRule} runs a rule on drafts under vitest. */
export type { RuleInput } from './lint-with-rule.ts';
export { type RuleTestCase, testRule } from './test-rule.ts';
