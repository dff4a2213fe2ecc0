import { resolve } from 'node:path';
import type { FoundFile } from '../host/find-files.ts';
import { type IGNORED, type LintedFile, type LintRun, lintFile } from '../host/lint-files.ts';
import { checkBytes } from '../host/read-file.ts';
import type { LintArguments } from './arguments.ts';
import { type CliIo, readStdin } from './io.ts';

/** What is shown when no name is given. */
const STDIN_NAME = '<stdin>';

/** Without a name, standard input is plain text. */
export function stdinFile(args: LintArguments, io: CliIo): FoundFile {
  return { path: resolve(io.cwd, args.stdinFilename ?? 'stdin.txt'), isNamed: true, problem: null };
}

/** Lints standard input as the file that it is named after. */
export async function* lintStdin(file: FoundFile, args: LintArguments, run: LintRun, io: CliIo): AsyncGenerator<LintedFile | typeof IGNORED> {
  const read = async () => {
    const bytes = await readStdin(io);
    io.expectWork?.(bytes.length);
    return checkBytes(file.path, bytes);
  };
  const linted = await lintFile(file, read, run);
  if (typeof linted === 'symbol' || args.stdinFilename !== null) {
    yield linted;
    return;
  }
  const problems = linted.result.problems.map((problem) => ({ ...problem, path: STDIN_NAME }));
  yield { ...linted, result: { ...linted.result, path: STDIN_NAME, problems } };
}
