import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../engine/finding.ts';
import type { FoundFile } from '../host/find-files.ts';
import { type FinishedFile, finishFile } from '../host/finish-file.ts';
import { failedResult, findInCache, IGNORED, type LintRun, lintFile } from '../host/lint-files.ts';
import { unpackResult } from '../host/pack-result.ts';
import { readDraft } from '../host/read-file.ts';
import type { FileResultCache } from '../host/result-cache.ts';
import { ThreadPool } from '../host/thread-pool.ts';
import { displayPath } from '../reporters/display-path.ts';
import type { LintArguments } from './arguments.ts';
import type { ThreadChoice } from './choose-threads.ts';
import type { CliIo } from './io.ts';
import type { KeptReport, KeptReports } from './kept-reports.ts';
import type { ThreadInput, ThreadResult } from './lint-thread.ts';

/** Made by the build; where the command runs from its sources there is none. */
const THREAD_FILE = fileURLToPath(new URL('../lint-thread.cjs', import.meta.url));

const MOST_FILES_IN_BATCH = 32;

/** A thread collects what it no longer needs after 8 MB, not 48: as fast, and two of them take 60 MB less. */
const LITTLE_GARBAGE = { maxYoungGenerationSizeMb: 8 };

type Answer = ThreadResult | { readonly finished: FinishedFile | typeof IGNORED } | { readonly kept: KeptReport };

export interface ThreadedRun {
  readonly files: readonly FoundFile[];
  readonly run: LintRun;
  readonly args: LintArguments;
  readonly io: CliIo;
  readonly choice: ThreadChoice;
  readonly cache: FileResultCache | null;
  readonly kept: KeptReports | null;
}

export function canUseThreads(): boolean {
  return existsSync(THREAD_FILE);
}

/** Lints files in several threads, and hands them over in their order. */
export async function* lintInThreads({ files, run, args, io, choice, cache, kept }: ThreadedRun): AsyncGenerator<FinishedFile | typeof IGNORED | KeptReport> {
  const limit = timeLimit(io.env);
  const finish = async (file: FoundFile): Promise<FinishedFile | typeof IGNORED> => {
    const linted = await lintFile(file, () => (file.problem === null ? readDraft(file.path) : { ok: false, problem: file.problem }), run);
    return linted === IGNORED ? IGNORED : finishFile(linted, args.fix, displayPath(file.path, io.cwd));
  };
  const { encoding, hasInlineConfig, isIgnoring, isForcingExclude } = run;
  const input = { args, cwd: io.cwd, run: { encoding, hasInlineConfig, isIgnoring, isForcingExclude }, isCaching: cache !== null };
  const pool = new ThreadPool<FoundFile, Answer>({
    threads: choice.threads,
    batchSize: Math.max(1, Math.min(MOST_FILES_IN_BATCH, Math.ceil(files.length / choice.threads / 4))),
    least: choice.least,
    start: (progress) => new Worker(THREAD_FILE, { workerData: { ...input, progress } satisfies ThreadInput, resourceLimits: LITTLE_GARBAGE }),
    here: async (file) => ({ finished: await finish(file) }),
    limitOf: (file) => limit + sizeOf(file.path) * MILLISECONDS_PER_BYTE,
    stuck: ({ path }, seconds) => ({ finished: failedFile(path, `was given up: it was not linted within ${seconds} seconds`, STUCK_HINT) }),
    broken: ({ path }, reason) => ({ finished: failedFile(path, `was not linted, for the thread that did it ended: ${reason}`, BROKEN_HINT) }),
  });
  for await (const answer of pool.run(itemsOf(files, run, kept))) {
    if (answer === null) yield IGNORED;
    else if ('kept' in answer) yield answer.kept;
    else if ('finished' in answer) yield answer.finished;
    else {
      if (answer.entry !== null) cache?.add(answer.entry);
      yield await unpack(answer, run);
    }
  }
}

/** What is in the cache needs no thread. */
async function* itemsOf(
  files: readonly FoundFile[],
  run: LintRun,
  kept: KeptReports | null,
): AsyncGenerator<{ readonly job: FoundFile } | { readonly answer: Answer }> {
  for (const file of files) {
    const report = kept === null ? null : await kept.of(file);
    if (report !== null) {
      yield { answer: { kept: report } };
      continue;
    }
    const known = await findInCache(file, run);
    yield known === null ? { job: file } : { answer: { finished: { ...known, diff: '', isRewritten: false } } };
  }
}

async function unpack({ path, packed, text, configProblems, note, diff, entry }: NonNullable<ThreadResult>, run: LintRun): Promise<FinishedFile> {
  const loaded = configProblems.length > 0 ? null : await run.configOf(path);
  const config = loaded?.ok ? loaded.config.forFile(loaded.relativePath) : null;
  return { result: unpackResult(packed, path, text), configProblems, config, note, diff, isRewritten: false, key: entry?.key ?? null };
}

const STUCK_HINT = 'leave it out with --ignore-pattern; if no rule of a plugin is at fault, please report it';
const BROKEN_HINT = 'leave it out with --ignore-pattern; if no plugin is at fault, please report it';

function failedFile(path: string, message: string, hint: string): FinishedFile {
  const problem: Problem = { path, message, hint, isFatal: true };
  return { result: failedResult(path, problem), configProblems: [], config: null, note: null, diff: '', isRewritten: false, key: null };
}

/** For a file; more than LibreOffice is given to convert one. Long drafts get more. */
const LIMIT = 120;
const MILLISECONDS_PER_BYTE = 0.01;

/** Milliseconds. `REPORTLINT_TIME_LIMIT` is in seconds. */
function timeLimit(env: CliIo['env']): number {
  const seconds = Number(env['REPORTLINT_TIME_LIMIT'] ?? '');
  return (seconds > 0 ? seconds : LIMIT) * 1000;
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
