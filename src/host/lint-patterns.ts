import { relative, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { ConfigError } from '../config/config-error.ts';
import type { FileResult, Problem } from '../engine/finding.ts';
import { profiles } from '../profiles/index.ts';
import { findFiles } from './find-files.ts';
import { fixFile } from './fix-file.ts';
import { READ_IN_FOLDERS, READ_WHEN_NAMED } from './formats.ts';
import { compareFiles, IGNORED, lintFiles as lintFoundFiles } from './lint-files.ts';
import { createConfigLoader } from './load-config.ts';

export interface LintFilesOptions {
  /** The current folder unless said. */
  readonly cwd?: string;
  /** A configuration file for all documents; without one, the nearest of each. */
  readonly configPath?: string;
  /** Read no configuration file. */
  readonly noConfig?: boolean;
  /** Read configuration in data formats only, load no plugin. */
  readonly isSafe?: boolean;
  readonly preset?: string;
  readonly profile?: string;
  /** `id: level` */
  readonly rules?: readonly string[];
  readonly locale?: 'zh' | 'en' | 'auto';
  /** Force one; detected unless said. */
  readonly encoding?: string;
  /** Write safe fixes back. */
  readonly fix?: boolean;
  /** Compare the files with one another: a paragraph that also stands in an earlier one is a finding of `no-repeated-text`. */
  readonly across?: boolean;
  /** False: ignore files, ignore patterns and the configuration's `ignores` have no effect. */
  readonly isIgnoring?: boolean;
  readonly ignorePatterns?: readonly string[];
  /** False: suppressions in the text have no effect. */
  readonly hasInlineConfig?: boolean;
}

export interface LintFilesResult {
  /** One a file, in the order of the patterns; what could not be read has a fatal problem. */
  readonly results: readonly FileResult[];
  /** Of patterns and folders: a pattern that matches nothing, a folder that cannot be read. */
  readonly problems: readonly Problem[];
}

/**
 * Lints files, folders and globs.
 *
 * @throws ConfigError when a configuration has mistakes
 */
export async function lintFiles(patterns: string | readonly string[], options: LintFilesOptions = {}): Promise<LintFilesResult> {
  const cwd = resolve(options.cwd ?? '.');
  const isIgnoring = options.isIgnoring ?? true;
  const found = await findFiles(typeof patterns === 'string' ? [patterns] : patterns, {
    cwd,
    extensions: READ_IN_FOLDERS,
    namedExtensions: READ_WHEN_NAMED,
    isIgnoring,
    ignorePaths: [],
    ignorePatterns: options.ignorePatterns ?? [],
    isForcingExclude: false,
    isEmptyMatchAllowed: false,
  });
  const loader = createConfigLoader({
    cwd,
    configPath: options.configPath,
    noConfig: options.noConfig,
    isSafe: options.isSafe,
    commandLine: { preset: options.preset, profile: options.profile, locale: options.locale, rules: options.rules },
    rules,
    profiles,
  });
  const run = {
    configOf: (path: string) => loader.forFile(path),
    encoding: options.encoding ?? null,
    hasInlineConfig: options.hasInlineConfig ?? true,
    isIgnoring,
    isForcingExclude: false,
  };
  const across = options.across === true ? await compareFiles(found.files, run, (path) => relative(cwd, path)) : null;
  const results: FileResult[] = [];
  for await (const linted of lintFoundFiles(found.files, { ...run, across })) {
    if (linted === IGNORED) continue;
    if (linted.configProblems.length > 0) throw new ConfigError(linted.configProblems);
    results.push(options.fix === true ? (await fixFile(linted)).result : linted.result);
  }
  return { results, problems: found.problems };
}
