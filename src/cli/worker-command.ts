import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { FileResult, Problem } from '../engine/finding.ts';
import { failedResult, type LintRun, lintFile } from '../host/lint-files.ts';
import { checkBytes, readDraft } from '../host/read-file.ts';
import { stringifyResult } from '../reporters/json-result.ts';
import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { type ConfigArguments, createConfigOf } from './load-config-of.ts';

/** What a line of the input may say. `id` is whatever tells the answers apart; it comes back as it was. */
interface Request {
  readonly id: unknown;
  readonly path: string;
  /** Null: read the file. */
  readonly text: string | null;
}

/**
 * `reportlint worker`: one JSON document a line in, one result a line out, in the same order; for programs that lint many drafts and do not
 * want to start a process for each. A line that cannot be used is answered like a file that cannot be read.
 */
export async function runWorker(args: ConfigArguments, io: CliIo): Promise<ExitCode> {
  const run: LintRun = { configOf: createConfigOf(args, io), encoding: null, hasInlineConfig: true, isIgnoring: false, isForcingExclude: false };
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const request = readRequest(line, number);
    const result = 'message' in request ? failedResult(request.path as string, request) : await lintRequest(request, run, io);
    if (result.problems.length > 0) failed++;
    // The reader sets the pace: nothing is read while an answer waits.
    const isTaken = await write(answer('message' in request ? undefined : request.id, result), io);
    if (!isTaken) break;
  }
  return failed > 0 ? 2 : 0;
}

function readRequest(line: string, number: number): Request | Problem {
  const unusable = (message: string): Problem => ({
    path: `<line ${number}>`,
    message,
    hint: 'write one JSON object a line: {"path": "draft.md"} or {"text": "…", "name": "draft.md"}',
    isFatal: true,
  });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return unusable(`is not JSON: ${(error as Error).message.split('\n', 1)[0]}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unusable('is no JSON object');
  const { id, path, text, name } = value as Readonly<Record<string, unknown>>;
  if (typeof text === 'string')
    return typeof name === 'string' || name === undefined ? { id, path: name ?? 'draft.md', text } : unusable('has a name that is no string');
  return typeof path === 'string' && path !== '' ? { id, path, text: null } : unusable('names neither a path nor a text');
}

async function lintRequest({ path, text }: Request, run: LintRun, io: CliIo): Promise<FileResult> {
  const file = { path: resolve(io.cwd, path), isNamed: true, problem: null };
  const linted = await lintFile(file, () => (text === null ? readDraft(file.path) : checkBytes(file.path, Buffer.from(text, 'utf8'))), run);
  // Nothing is left out here: whoever asks for a file wants an answer.
  if (typeof linted === 'symbol') throw new Error(`${file.path} is ignored`);
  return linted.result;
}

function answer(id: unknown, result: FileResult): string {
  const text = stringifyResult(result);
  return id === undefined ? `${text}\n` : `{"id":${JSON.stringify(id)},${text.slice(1)}\n`;
}

/** False once the reader has gone. */
function write(line: string, io: CliIo): Promise<boolean> {
  return new Promise((done) => {
    io.stdout.write(line, (error) => done(!error));
  });
}
