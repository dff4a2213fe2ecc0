/** The universal core: no Node, no DOM. It runs in browsers, workers and servers as it is. */
import { rules } from '../rules/index.ts';
import { createLintText } from './linter/lint-text.ts';
import { profiles } from './profiles/index.ts';

export type { Config } from './config/config.ts';
export { ConfigError } from './config/config-error.ts';
export type { ConfigProblem } from './config/config-problem.ts';
export { defineConfig } from './config/define-config.ts';
export { presetNames } from './config/presets.ts';
export type { FileResult, Finding, FindingEdit, FindingRelated, FindingSuggestion, LintResult, Problem, SuppressedFinding } from './engine/finding.ts';
export { createLinter, type Linter, type LintInput } from './linter/create-linter.ts';
export { configFromObject, type LintTextOptions } from './linter/lint-text.ts';
export { type ParseOptions, type ParseOutcome, type ParseProblem, type Parser, parserForPath, parsers } from './parsers/index.ts';
export { reportMarkdown, reportText } from './parsers/unified-parsers.ts';
export { profiles } from './profiles/index.ts';
export { defineRule } from './rule/define-rule.ts';

/** Lints a text with the built-in rules. @throws ConfigError when the configuration has mistakes */
export const lintText = createLintText({ rules, profiles });
