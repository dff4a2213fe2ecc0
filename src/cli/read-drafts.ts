import { rules } from '../../rules/index.ts';
import type { FileResult } from '../engine/finding.ts';
import { findFiles } from '../host/find-files.ts';
import { READ_IN_FOLDERS, READ_WHEN_NAMED } from '../host/formats.ts';
import { IGNORED, lintFiles } from '../host/lint-files.ts';
import { createConfigLoader } from '../host/load-config.ts';
import type { ReportDocument } from '../model/document.ts';
import { profiles } from '../profiles/index.ts';
import { encodingName } from './encoding-name.ts';
import type { CliIo } from './io.ts';
import { ProblemLog } from './problem-log.ts';
import { UsageError } from './usage-error.ts';

/** What commands that show a draft (outline, blanks, text …) have in common. */
export interface ReadArguments {
  readonly patterns: readonly string[];
  readonly configPath: string | null;
  readonly noConfig: boolean;
  readonly isSafe: boolean;
  readonly profile: string | undefined;
  readonly encoding: string | null;
}

export interface ReadDraft {
  readonly path: string;
  readonly result: FileResult;
  readonly document: ReportDocument;
}

/**
 * Reads the drafts that patterns name, one after another. What cannot be read is told on standard error and counted; the others follow.
 *
 * @throws UsageError when no pattern is given
 */
export async function readDrafts(args: ReadArguments, io: CliIo, show: (draft: ReadDraft) => Promise<void>): Promise<{ readonly problems: number }> {
  if (args.patterns.length === 0) throw new UsageError('names no file', 'name one, as in reportlint outline report.md');
  const log = new ProblemLog(io);
  const found = await findFiles(args.patterns, {
    cwd: io.cwd,
    extensions: READ_IN_FOLDERS,
    namedExtensions: READ_WHEN_NAMED,
    isIgnoring: true,
    ignorePaths: [],
    ignorePatterns: [],
    isForcingExclude: false,
    isEmptyMatchAllowed: false,
  });
  for (const problem of found.problems) log.add(problem);
  const loader = createConfigLoader({
    cwd: io.cwd,
    configPath: args.configPath ?? undefined,
    noConfig: args.noConfig,
    isSafe: args.isSafe,
    commandLine: { profile: args.profile, rules: [] },
    rules,
    profiles,
  });
  const run = {
    configOf: (path: string) => loader.forFile(path),
    encoding: args.encoding === null ? null : encodingName(args.encoding),
    hasInlineConfig: true,
    isIgnoring: true,
    isForcingExclude: false,
  };
  for await (const linted of lintFiles(found.files, run)) {
    if (linted === IGNORED) continue;
    if (linted.configProblems.length > 0) log.addConfig(linted.configProblems);
    else for (const problem of linted.result.problems) log.add(problem);
    if (linted.document !== null) await show({ path: linted.result.path, result: linted.result, document: linted.document });
  }
  return { problems: log.count };
}
