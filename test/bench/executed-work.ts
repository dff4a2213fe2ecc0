import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * Counts what is executed, by V8's precise coverage: how often each character of the source was run. No clock is asked, so the same
 * work has the same count on every machine. What happens inside a regular expression or another built-in is not seen.
 *
 * Only functions compiled after it was made are counted block by block: import what is to be counted later.
 */
export class ExecutedWork {
  readonly #session = new Session();
  readonly #isCounted: (url: string) => boolean;

  /** @param isCounted by the address of the script */
  constructor(isCounted: (url: string) => boolean) {
    this.#isCounted = isCounted;
    // An optimised function no longer counts how often it is called.
    setFlagsFromString('--no-opt');
    setFlagsFromString('--no-maglev');
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** @returns what was executed since the last count or reset, and by this work */
  async count(work: () => unknown): Promise<number> {
    await work();
    return this.#take();
  }

  /** Asking V8 costs as much as a small piece of work, so that it is not done before each count. */
  reset(): void {
    this.#take();
  }

  end(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
    setFlagsFromString('--opt');
  }

  /** What was executed since it was asked last. */
  #take(): number {
    let total = 0;
    // Calls back before it returns.
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error;
      for (const { url, functions } of result) {
        if (this.#isCounted(url)) for (const { ranges } of functions) total += executedCharacters(ranges);
      }
    });
    return total;
  }
}

/** Ranges lie within one another, the outer one first; the innermost says how often a character was run. Blocks that run equally often may be merged or not. */
function executedCharacters(ranges: readonly Profiler.CoverageRange[]): number {
  let total = 0;
  const open: Profiler.CoverageRange[] = [];
  for (const range of ranges) {
    while ((open.at(-1)?.endOffset ?? Number.POSITIVE_INFINITY) <= range.startOffset) open.pop();
    total += range.count * (range.endOffset - range.startOffset);
    total -= (open.at(-1)?.count ?? 0) * (range.endOffset - range.startOffset);
    open.push(range);
  }
  return total;
}
