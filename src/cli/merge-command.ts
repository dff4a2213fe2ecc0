import { type ExitCode, exitCode } from './exit-code.ts';
import { checkFormat, isTextFormat } from './formats.ts';
import type { CliIo } from './io.ts';
import { withOutput } from './output.ts';
import { ProblemLog } from './problem-log.ts';
import { readParts } from './read-parts.ts';
import { RunReport } from './run-report.ts';

export interface MergeArguments {
  readonly parts: readonly string[];
  readonly format: string;
  readonly outputFile: string | null;
  readonly isQuiet: boolean;
  readonly locale: string | undefined;
  readonly color: boolean | undefined;
  readonly maxWarnings: number;
  readonly isExitZero: boolean;
}

/** `reportlint merge part.json …` */
export async function mergeParts(args: MergeArguments, io: CliIo): Promise<ExitCode> {
  const format = checkFormat(args.format);
  const parts = await readParts(args.parts, io);
  const log = new ProblemLog(io);
  const report = await RunReport.create({ ...args, fix: 'none' }, io, log, parts.folder === null ? {} : { cwd: parts.folder });
  await withOutput(io, { file: args.outputFile, isText: isTextFormat(format), beforeWriting: () => {} }, async (output) => {
    for await (const result of parts.results()) {
      await report.addFile({ result, configProblems: [], config: null, note: null, diff: '', isRewritten: false, key: null }, output);
      if (output.isClosed) break;
    }
    for (const problem of parts.problems()) report.addProblem(problem);
    await report.end(output);
  });
  return exitCode(report.totals, args);
}
