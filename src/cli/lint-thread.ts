import { parentPort, workerData } from 'node:worker_threads';
import type { ConfigProblem } from '../config/config-problem.ts';
import type { FoundFile } from '../host/find-files.ts';
import { finishFile } from '../host/finish-file.ts';
import { IGNORED, type LintRun, lintFile, type ResultCache } from '../host/lint-files.ts';
import { packResult } from '../host/pack-result.ts';
import { readDraft } from '../host/read-file.ts';
import type { CacheEntry } from '../host/result-cache.ts';
import type { ThreadAnswer, ThreadTask } from '../host/thread-pool.ts';
import { displayPath } from '../reporters/display-path.ts';
import type { LintArguments } from './arguments.ts';
import { createConfigOf } from './load-config-of.ts';
import { createEntries } from './open-cache.ts';

/** What a thread is started with. Configurations may hold functions, which cannot be handed over: each thread reads them itself. */
export interface ThreadInput {
  readonly args: LintArguments;
  readonly cwd: string;
  readonly run: Omit<LintRun, 'configOf'>;
  readonly isCaching: boolean;
  readonly progress: Int32Array;
}

/** What became of a file, for {@link unpackResult}; null when it is ignored. */
export type ThreadResult = {
  readonly path: string;
  readonly packed: string;
  readonly text: string | null;
  readonly configProblems: readonly ConfigProblem[];
  readonly note: string | null;
  readonly diff: string;
  /** For the cache. */
  readonly entry: CacheEntry | null;
} | null;

/** Lints the files that the main thread sends, until it sends null. */
export function lintInThisThread(): void {
  const port = parentPort;
  if (port === null) throw new Error('not in a thread');
  const { args, cwd, run: settings, isCaching, progress } = workerData as ThreadInput;
  const entries = isCaching ? createEntries(settings) : null;
  let entry: CacheEntry | null = null;
  const cache: ResultCache = {
    find: () => null,
    keep(input, result) {
      entry = entries?.entryOf(input, result) ?? null;
      return entry?.key ?? null;
    },
  };
  const run: LintRun = { ...settings, configOf: createConfigOf(args, { cwd }), cache: isCaching ? cache : null };
  let before = Promise.resolve();

  port.on('message', (batch: readonly ThreadTask<FoundFile>[] | null) => {
    before = before.then(() => (batch === null ? port.close() : lintBatch(batch)));
  });

  async function lintBatch(batch: readonly ThreadTask<FoundFile>[]): Promise<void> {
    for (const { id, job } of batch) {
      Atomics.store(progress, 0, id);
      const answer = await lintOne(job);
      const size = answer === null ? 0 : 2 * (answer.packed.length + (answer.text?.length ?? 0) + answer.diff.length);
      port?.postMessage({ id, answer, size } satisfies ThreadAnswer<ThreadResult>);
    }
    Atomics.store(progress, 0, 0);
  }

  async function lintOne(file: FoundFile): Promise<ThreadResult> {
    entry = null;
    const linted = await lintFile(file, () => (file.problem === null ? readDraft(file.path) : { ok: false, problem: file.problem }), run);
    if (linted === IGNORED) return null;
    const { result, configProblems, note, diff } = await finishFile(linted, args.fix, displayPath(file.path, cwd));
    return { path: result.path, packed: packResult(result), text: result.text, configProblems, note, diff, entry };
  }
}
