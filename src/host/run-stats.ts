import type { Stage, Stopwatch } from '../model/stopwatch.ts';

/** What is known of the work of a run, or of one of its workers; goes through a message as it is. */
export interface RunStatsData {
  /** Milliseconds by stage. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
  /** Milliseconds by rule. */
  readonly rules: Readonly<Record<string, number>>;
  /** Bytes of the files as read. */
  readonly bytes: number;
  /** Files whose result was kept from an earlier run. */
  readonly cacheHits: number;
  /** Files that were looked for in the cache; 0 without one. */
  readonly cacheLookups: number;
}

/**
 * Adds up where the time of a run goes. Every moment belongs to one stage, so the stages of one thread add up to its time; a worker has one
 * of its own, and hands its data over to be merged.
 */
export class RunStats implements Stopwatch {
  readonly now: () => number;
  readonly #stages = new Map<Stage, number>();
  readonly #rules = new Map<string, number>();
  #stage: Stage;
  #since: number;
  #bytes = 0;
  #cacheHits = 0;
  #cacheLookups = 0;

  /**
   * @param now a clock in milliseconds
   * @param since when the first stage began, on that clock
   */
  constructor(now: () => number, stage: Stage = 'other', since = now()) {
    this.now = now;
    this.#stage = stage;
    this.#since = since;
  }

  enter(stage: Stage): Stage {
    const before = this.#stage;
    const now = this.now();
    this.#stages.set(before, (this.#stages.get(before) ?? 0) + now - this.#since);
    this.#stage = stage;
    this.#since = now;
    return before;
  }

  addRule(ruleId: string, milliseconds: number): void {
    this.#rules.set(ruleId, (this.#rules.get(ruleId) ?? 0) + milliseconds);
  }

  addBytes(count: number): void {
    this.#bytes += count;
  }

  addCacheLookup(isHit: boolean): void {
    this.#cacheLookups++;
    if (isHit) this.#cacheHits++;
  }

  /** Until now. */
  data(): RunStatsData {
    this.enter(this.#stage);
    return {
      stages: Object.fromEntries(this.#stages),
      rules: Object.fromEntries(this.#rules),
      bytes: this.#bytes,
      cacheHits: this.#cacheHits,
      cacheLookups: this.#cacheLookups,
    };
  }

  /** Adds what a worker has measured. Its time ran beside that of this thread: the sum is work, not waiting. */
  merge(data: RunStatsData): void {
    for (const [stage, milliseconds] of Object.entries(data.stages) as [Stage, number][]) {
      this.#stages.set(stage, (this.#stages.get(stage) ?? 0) + milliseconds);
    }
    for (const [ruleId, milliseconds] of Object.entries(data.rules)) this.addRule(ruleId, milliseconds);
    this.#bytes += data.bytes;
    this.#cacheHits += data.cacheHits;
    this.#cacheLookups += data.cacheLookups;
  }
}
