/** The entry `reportlint/node`: files and configuration. */
export type { ConfigProblem } from '../config/config-problem.ts';
export type { FileResult, Finding, Problem } from '../engine/finding.ts';
export { type LintFilesOptions, type LintFilesResult, lintFiles } from './lint-patterns.ts';
export { type ConfigLoader, type ConfigLoaderOptions, createConfigLoader, type LoadedConfig } from './load-config.ts';
