import type { Problem } from '../engine/finding.ts';
import type { FoundFile } from '../host/find-files.ts';
import { compareFiles, IGNORED, type LintRun, lintFiles } from '../host/lint-files.ts';
import { displayPath } from '../reporters/display-path.ts';
import { isReporterName, type ReporterName, reporterNames } from '../reporters/load-reporter.ts';
import { suggestName } from '../rule/nearest-name.ts';
import type { LintArguments } from './arguments.ts';
import { encodingName } from './encoding-name.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { gatherFiles } from './gather-files.ts';
import type { CliIo } from './io.ts';
import { lintStdin, stdinFile } from './lint-stdin.ts';
import { createConfigOf } from './load-config-of.ts';
import { withOutput } from './output.ts';
import { printConfig } from './print-config.ts';
import { ProblemLog } from './problem-log.ts';
import { createProgress } from './progress.ts';
import { RunReport } from './run-report.ts';
import { UsageError } from './usage-error.ts';

/** Formats that show lines of a draft as they are. */
const TEXT_FORMATS: readonly string[] = ['pretty', 'unix', 'markdown'];

/** `reportlint [patterns …]` */
export async function runLint(args: LintArguments, io: CliIo): Promise<ExitCode> {
  const format = checkArguments(args);
  const run: LintRun = {
    configOf: createConfigOf(args, io),
    encoding: args.encoding === null ? null : encodingName(args.encoding),
    hasInlineConfig: args.hasInlineConfig,
    isIgnoring: args.isIgnoring,
    isForcingExclude: args.isForcingExclude,
  };
  if (args.printConfig !== null) return printConfig(args.printConfig, run, io);

  const stdin = args.isStdin ? stdinFile(args, io) : null;
  const found = stdin === null ? await gatherFiles(args, io) : { files: [stdin], problems: [] };
  const progress = createProgress(io, found.files.length);
  const log = new ProblemLog(io, () => progress.clear());
  if (await isCommandLineWrong(found.files, run, log)) return 2;

  const across = args.isAcross ? await compareFiles(found.files, run, (path) => displayPath(path, io.cwd)) : null;
  const report = await RunReport.create(format, args, io, log);
  for (const problem of found.problems) report.addProblem(problem);
  const isText = args.fix === 'diff' || TEXT_FORMATS.includes(format);
  await withOutput(io, { file: args.outputFile, isText, beforeWriting: () => progress.clear() }, async (output) => {
    let ignored = 0;
    for await (const linted of stdin === null ? lintFiles(found.files, { ...run, across }) : lintStdin(stdin, args, run, io)) {
      progress.step();
      if (linted === IGNORED) ignored++;
      else await report.addFile(linted, output);
      if (output.isClosed) break;
    }
    if (ignored > 0 && ignored === found.files.length && !args.isForcingExclude && !args.isEmptyMatchAllowed) report.addProblem(allIgnored(ignored));
    await report.end(output);
  });
  progress.clear();
  return exitCode(report.totals, args);
}

function checkArguments(args: LintArguments): ReporterName {
  const { format, patterns } = args;
  if (!isReporterName(format))
    throw new UsageError(`no such format: ${format}`, suggestName(format, reporterNames, `there are ${reporterNames.join(', ')}`) as string);
  if (args.isStdin && patterns.length > 0) throw new UsageError('--stdin and files cannot be linted together', 'leave one of them out');
  if (args.isStdin && args.filesFrom !== null) throw new UsageError('--stdin and --files-from cannot be used together', 'leave one of them out');
  if (args.isStdin && args.isAcross) throw new UsageError('--across compares files, and --stdin is one text', 'name the files');
  if (args.isStdin && args.fix === 'write') throw new UsageError('--fix cannot write to standard input', 'use --diff, or name the file');
  if (args.stdinFilename !== null && !args.isStdin) throw new UsageError('--stdin-filename is of use with --stdin only', 'add --stdin');
  if (patterns.includes('-')) throw new UsageError('- is no file', 'use --stdin');
  return format;
}

/** An unknown rule or preset on the command line concerns every file: nothing is linted. */
async function isCommandLineWrong(files: readonly FoundFile[], run: LintRun, log: ProblemLog): Promise<boolean> {
  const first = files.find((file) => file.problem === null);
  if (first === undefined) return false;
  const loaded = await run.configOf(first.path);
  if (loaded.ok || loaded.problems.every((problem) => problem.path !== 'command line')) return false;
  log.addConfig(loaded.problems);
  return true;
}

function allIgnored(count: number): Problem {
  const subject = count === 1 ? 'the only draft is' : `all ${count} drafts are`;
  return { path: null, message: `${subject} left out by the ignores of the configuration`, hint: 'correct ignores, or use --no-ignore', isFatal: true };
}
