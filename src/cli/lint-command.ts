import type { Problem } from '../engine/finding.ts';
import type { FoundFile, FoundFiles } from '../host/find-files.ts';
import { type FinishedFile, finishFile } from '../host/finish-file.ts';
import { compareFiles, IGNORED, type LintedFile, type LintRun, lintFiles } from '../host/lint-files.ts';
import type { FileResultCache } from '../host/result-cache.ts';
import { inStageAsync } from '../model/stopwatch.ts';
import { displayPath } from '../reporters/display-path.ts';
import type { ReporterName } from '../reporters/load-reporter.ts';
import type { LintArguments } from './arguments.ts';
import { BaselineFilter } from './baseline-filter.ts';
import { chooseThreads, estimateBytes } from './choose-threads.ts';
import { encodingName } from './encoding-name.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { checkFormat, isTextFormat } from './formats.ts';
import { gatherFiles } from './gather-files.ts';
import type { GitScope } from './git-scope.ts';
import type { CliIo } from './io.ts';
import type { KeptReport, KeptReports } from './kept-reports.ts';
import { lintStdin, stdinFile } from './lint-stdin.ts';
import { createConfigOf } from './load-config-of.ts';
import { withOutput } from './output.ts';
import { printConfig } from './print-config.ts';
import { ProblemLog } from './problem-log.ts';
import { createProgress } from './progress.ts';
import { reporterContext } from './reporter-context.ts';
import { type ResultFilter, RunReport } from './run-report.ts';
import { UsageError } from './usage-error.ts';

/** `reportlint [patterns …]` */
export async function runLint(args: LintArguments, io: CliIo): Promise<ExitCode> {
  const format = checkArguments(args);
  const statistics = args.hasStats ? (await import('./run-statistics.ts')).RunStatistics.sinceStart() : null;
  const run: LintRun = { ...createRun(args, io), stats: statistics?.stats };
  if (args.printConfig !== null) return printConfig(args.printConfig, run, io);

  const openScope = async () => (await import('./git-scope.ts')).openGitScope(args, io);
  const scope = args.isStaged || args.since !== null ? await inStageAsync(run.stats, 'find', openScope) : null;
  try {
    const code = await lintScope({ args, io, format, run, scope, filters: statistics === null ? [] : [statistics.count] });
    statistics?.write(args, io);
    return code;
  } finally {
    scope?.close();
  }
}

/** What of the command line concerns each file. */
export function createRun(args: LintArguments, io: CliIo): LintRun {
  return {
    configOf: createConfigOf(args, io),
    encoding: args.encoding === null ? null : encodingName(args.encoding),
    hasInlineConfig: args.hasInlineConfig,
    isIgnoring: args.isIgnoring,
    isForcingExclude: args.isForcingExclude,
  };
}

export interface LintScope {
  readonly args: LintArguments;
  readonly io: CliIo;
  readonly format: ReporterName;
  readonly run: LintRun;
  /** Null: files are found on disk. */
  readonly scope: GitScope | null;
  /** In place of those that the command line names. */
  readonly found?: FoundFiles;
  /** After all others. */
  readonly filters: readonly ResultFilter[];
}

/** Lints files, and reports on them. */
export async function lintScope({ args, io, format, run, scope, ...given }: LintScope): Promise<ExitCode> {
  const stdin = args.isStdin ? stdinFile(args, io) : null;
  const found =
    stdin !== null ? { files: [stdin], problems: [] } : (given.found ?? scope?.found ?? (await inStageAsync(run.stats, 'find', () => gatherFiles(args, io))));
  const shard = args.shard === null ? null : (await import('./shard-files.ts')).shardFiles(found.files, args.shard, format, io.cwd);
  const files = shard?.files ?? found.files;
  if (stdin === null) io.expectWork?.(estimateBytes(files));
  const progress = createProgress(io, files.length);
  const log = new ProblemLog(io, () => progress.clear(), args.locale);
  if (await isCommandLineWrong(files, run, log)) return 2;
  // A hook runs at every commit; when no draft is part of it, there is nothing to say.
  if (scope !== null && format === 'pretty' && args.outputFile === null && files.length + found.problems.length === 0) return 0;

  const baselines = args.hasBaseline ? new BaselineFilter(io, (problem) => report.addProblem(problem)) : null;
  const filters = [baselines?.apply, scope?.filter(run), ...given.filters].filter((filter) => filter != null);
  const report = await RunReport.create(args, io, log, { filters, ...(shard?.reporter ? { reporter: shard.reporter } : {}) });
  for (const problem of found.problems) report.addProblem(problem);
  const readRun = scope?.readDraft === undefined ? run : { ...run, readDraft: scope.readDraft };
  const across = args.isAcross ? await compareFiles(files, readRun, (path) => displayPath(path, io.cwd)) : null;
  // Findings that depend on other files, and fixes, are not kept.
  const caching = args.isCaching && !args.isAcross && args.fix === 'none' && stdin === null ? await import('./open-cache.ts') : null;
  const cache = caching?.openCache(args.cacheLocation, run, io) ?? null;
  const isPlain = scope === null && given.filters.length === 0 && report.isRepeatable;
  const kept =
    cache !== null && isPlain
      ? (caching?.openReports(args.cacheLocation, io, {
          run,
          format,
          isQuiet: args.isQuiet,
          context: reporterContext(args, io),
          isFiltered: async (folder) => (await baselines?.concerns(folder)) ?? false,
        }) ?? null)
      : null;
  if (kept !== null) report.keepIn(kept);
  const isText = args.fix === 'diff' || isTextFormat(format);
  await withOutput(io, { file: args.outputFile, isText, beforeWriting: () => progress.clear() }, async (output) => {
    let ignored = 0;
    // What only this thread knows of: git's index and history, the other files, the time that is measured.
    const isShared = stdin === null && !args.isAcross && readRun === run && scope === null && given.filters.length === 0;
    const show = (known: KeptReport): Promise<void> | null => {
      progress.step();
      return report.addKept(known, output);
    };
    // Of unchanged drafts there is nothing for threads to do.
    const shown = kept === null ? 0 : await kept.showFirst(files, show, () => output.isClosed);
    const others = shown === 0 ? files : files.slice(shown);
    const threaded = isShared ? await inThreads({ files: others, run: { ...run, cache }, args, io, cache, kept }) : null;
    const unknown = kept === null ? others : kept.unknownOf(others, show, () => output.isClosed);
    const linting = stdin === null ? lintFiles(unknown, { ...readRun, across, cache }) : lintStdin(stdin, args, run, io);
    for await (const file of threaded ?? finishFiles(linting, args, io)) {
      if (file !== IGNORED && 'counts' in file) {
        await show(file);
        continue;
      }
      progress.step();
      if (file === IGNORED) ignored++;
      else await inStageAsync(run.stats, 'report', () => report.addFile(file, output));
      if (output.isClosed) break;
    }
    // Of what has changed, or of a part, all may be ignored; of everything that was asked for, hardly.
    const isWhole = scope === null && given.found === undefined && shard === null && !args.isForcingExclude && !args.isEmptyMatchAllowed;
    if (isWhole && ignored > 0 && ignored === files.length) report.addProblem(allIgnored(ignored));
    await inStageAsync(run.stats, 'report', () => report.end(output));
  });
  progress.clear();
  if (cache !== null) await caching?.saveCache(cache, kept, args.cacheLocation, log);
  for (const note of baselines?.notes() ?? []) log.note(note);
  return exitCode(report.totals, args);
}

/** Null: the work is too little for threads, or they are not wanted. */
async function inThreads(
  work: Pick<LintScope, 'args' | 'io' | 'run'> & {
    readonly files: readonly FoundFile[];
    readonly cache: FileResultCache | null;
    readonly kept: KeptReports | null;
  },
) {
  // One draft needs no second thread, and no module to count the cores with.
  if (work.args.concurrency === 'auto' && work.files.length < 2) return null;
  const { availableParallelism } = await import('node:os');
  const choice = chooseThreads(work.args.concurrency, work.files, availableParallelism());
  if (choice.threads === 0) return null;
  work.io.expectWork?.(Number.POSITIVE_INFINITY);
  const { canUseThreads, lintInThreads } = await import('./lint-in-threads.ts');
  return canUseThreads() ? lintInThreads({ ...work, choice }) : null;
}

async function* finishFiles(
  files: AsyncIterable<LintedFile | typeof IGNORED>,
  { fix }: LintArguments,
  { cwd }: CliIo,
): AsyncGenerator<FinishedFile | typeof IGNORED> {
  for await (const file of files) yield file === IGNORED ? IGNORED : finishFile(file, fix, displayPath(file.result.path, cwd));
}

export function checkArguments(args: LintArguments): ReporterName {
  const { patterns, isStdin, isStaged } = args;
  const format = checkFormat(args.format);
  const isGit = isStaged || args.since !== null;
  refuse(isStdin && patterns.length > 0, '--stdin and files cannot be linted together', 'leave one of them out');
  refuse(isStdin && args.filesFrom !== null, '--stdin and --files-from cannot be used together', 'leave one of them out');
  refuse(isStdin && args.fix === 'write', '--fix cannot write to standard input', 'use --diff, or name the file');
  refuse(args.stdinFilename !== null && !isStdin, '--stdin-filename is of use with --stdin only', 'add --stdin');
  refuse(patterns.includes('-'), '- is no file', 'use --stdin');
  refuse(isStaged && args.since !== null, '--staged and --since cannot be used together', 'leave one of them out');
  refuse(isGit && (isStdin || args.filesFrom !== null), `${isStaged ? '--staged' : '--since'} finds the files itself`, 'leave --stdin and --files-from out');
  refuse(isStaged && args.fix === 'write', '--fix cannot write to the index of git', 'fix the files without --staged, and stage them again');
  refuse(args.isChangedLines && !isGit, '--changed-lines needs to know since when', 'add --since REF, or --staged');
  refuse(args.isChangedLines && args.fix !== 'none', '--changed-lines cannot limit fixes', 'leave it out, or --fix and --diff');
  refuse(args.shard !== null && (isStdin || args.fix === 'diff'), '--shard is for reports on files', 'leave it out');
  refuse(isStdin && args.isAcross, '--across compares files, and --stdin is one text', 'name the files');
  refuse(args.shard !== null && args.isAcross, '--across needs all files in one run', 'leave --shard out');
  return format;
}

export function refuse(isWrong: boolean, message: string, hint: string): void {
  if (isWrong) throw new UsageError(message, hint);
}

/** An unknown rule or preset on the command line concerns every file: nothing is linted. */
export async function isCommandLineWrong(files: readonly FoundFile[], run: LintRun, log: ProblemLog): Promise<boolean> {
  const first = files.find((file) => file.problem === null);
  if (first === undefined) return false;
  const loaded = await inStageAsync(run.stats, 'configure', () => run.configOf(first.path));
  if (loaded.ok || loaded.problems.every((problem) => problem.path !== 'command line')) return false;
  log.addConfig(loaded.problems);
  return true;
}

function allIgnored(count: number): Problem {
  const subject = count === 1 ? 'the only draft is' : `all ${count} drafts are`;
  const zh = { message: `${count} 篇文稿都被配置中的 ignores 排除了`, hint: '请改正 ignores，或使用 --no-ignore' };
  return { path: null, message: `${subject} left out by the ignores of the configuration`, hint: 'correct ignores, or use --no-ignore', isFatal: true, zh };
}
