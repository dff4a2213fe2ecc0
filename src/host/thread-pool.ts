import { performance } from 'node:perf_hooks';
import type { Worker } from 'node:worker_threads';

/** Sent to a thread; what it is sent last is null: nothing more comes. */
export interface ThreadTask<Job> {
  /** From 1. While a thread works on it, the number stands in its progress. */
  readonly id: number;
  readonly job: Job;
}

/** What a thread sends for each task, in their order. */
export interface ThreadAnswer<Answer> {
  readonly id: number;
  readonly answer: Answer;
  /** About how much memory it takes, in bytes. */
  readonly size: number;
}

export interface ThreadPoolOptions<Job, Answer> {
  readonly threads: number;
  /** Jobs that are handed over together. */
  readonly batchSize: number;
  /** Fewer jobs than these start no thread; they are done by `here`. */
  readonly least: number;
  /** @param progress one number: the task that the thread works on */
  readonly start: (progress: Int32Array) => Worker;
  /** Does a job in this thread. */
  readonly here: (job: Job) => Promise<Answer>;
  /** How long a job may take, in milliseconds. */
  readonly limitOf: (job: Job) => number;
  /** In place of an answer when the thread had to be ended; seconds that it was waited for. */
  readonly stuck: (job: Job, seconds: number) => Answer;
  /** In place of an answer when the thread ended by itself. */
  readonly broken: (job: Job, reason: string) => Answer;
}

interface Slot<Job, Answer> {
  readonly id: number;
  readonly job: Job;
  /** In brackets: an answer may be null. */
  answer: readonly [Answer] | null;
  size: number;
}

interface Thread<Job, Answer> {
  readonly worker: Worker;
  readonly progress: Int32Array;
  readonly sent: Map<number, Slot<Job, Answer>>;
  /** The task that it was seen at, and since when. */
  seen: number;
  since: number;
  error: string | null;
}

/** What threads may be ahead of the one that reads their answers. */
const MOST_BYTES = 32 * 1024 * 1024;
const BATCHES_AHEAD = 8;
const CHECK_EVERY = 200;

/**
 * Jobs for several threads, each of which takes the next batch when it has done one. Items that need no work may lie between them.
 * Answers are read in the order of the items, and nothing is started far ahead of whoever reads: memory does not grow with the number of jobs.
 * A job that takes too long, or ends its thread, costs this job and the thread; another takes over what else it had.
 */
export class ThreadPool<Job, Answer> {
  readonly #options: ThreadPoolOptions<Job, Answer>;
  readonly #threads = new Set<Thread<Job, Answer>>();
  #waiting: Slot<Job, Answer>[] = [];
  #size = 0;
  #timer: NodeJS.Timeout | null = null;
  #hasStarted = false;
  #failure: Error | null = null;
  #tell: () => void = () => {};

  constructor(options: ThreadPoolOptions<Job, Answer>) {
    this.#options = options;
  }

  /** @param items jobs, or answers that are known already */
  async *run(items: AsyncIterable<{ readonly job: Job } | { readonly answer: Answer }>): AsyncGenerator<Answer> {
    const { threads, batchSize } = this.#options;
    const window = threads * batchSize * BATCHES_AHEAD;
    const source = items[Symbol.asyncIterator]();
    const slots: Slot<Job, Answer>[] = [];
    let isAtEnd = false;
    let id = 0;
    try {
      for (;;) {
        while (!isAtEnd && slots.length < window && this.#size < MOST_BYTES) {
          const { done, value } = await source.next();
          if (done === true) isAtEnd = true;
          else if ('job' in value) this.#waiting.push(slots[slots.push({ id: ++id, job: value.job, answer: null, size: 0 }) - 1] as Slot<Job, Answer>);
          else slots.push({ id: 0, job: null as never, answer: [value.answer], size: 0 });
        }
        const [first] = slots;
        if (first === undefined) break;
        if (this.#threads.size > 0) this.#hand(isAtEnd);
        if (first.answer === null) await this.#work(first, isAtEnd);
        if (first.answer === null) continue;
        slots.shift();
        this.#size -= first.size;
        yield first.answer[0];
      }
      for (const { worker } of this.#threads) worker.postMessage(null);
      this.#threads.clear();
    } finally {
      if (this.#timer !== null) clearInterval(this.#timer);
      const ended = [...this.#threads];
      this.#threads.clear();
      await Promise.all(ended.map(({ worker }) => worker.terminate()));
      await source.return?.();
    }
  }

  /** Brings the work on, and returns when something has changed. */
  async #work(first: Slot<Job, Answer>, isAtEnd: boolean): Promise<void> {
    const { threads, batchSize, here } = this.#options;
    // Of files that are in a cache, only some of those that are looked at together need work.
    const least = Math.min(this.#options.least, threads * batchSize);
    if (!this.#hasStarted && this.#waiting.length < least) {
      this.#waiting = this.#waiting.filter((slot) => slot !== first);
      first.answer = [await here(first.job)];
      return;
    }
    this.#hand(isAtEnd);
    await new Promise<void>((done) => {
      this.#tell = done;
    });
    if (this.#failure !== null) throw this.#failure;
  }

  /** Gives batches to threads that are about to have nothing more to do. */
  #hand(isAtEnd: boolean): void {
    const { threads, batchSize } = this.#options;
    while (this.#waiting.length > 0) {
      const idle = [...this.#threads].reduce<Thread<Job, Answer> | null>((best, one) => (best === null || one.sent.size < best.sent.size ? one : best), null);
      const thread = idle === null || (idle.sent.size > 0 && this.#threads.size < threads) ? this.#start() : idle;
      if (thread.sent.size > batchSize || (thread.sent.size > 0 && this.#waiting.length < batchSize && !isAtEnd)) return;
      // Towards the end, small batches: no thread should have many left when the others are done.
      const size = isAtEnd ? Math.max(1, Math.min(batchSize, Math.ceil(this.#waiting.length / threads / 2))) : batchSize;
      const batch = this.#waiting.splice(0, size);
      for (const slot of batch) thread.sent.set(slot.id, slot);
      thread.worker.postMessage(batch.map(({ id, job }): ThreadTask<Job> => ({ id, job })));
    }
  }

  #start(): Thread<Job, Answer> {
    this.#hasStarted = true;
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const worker = this.#options.start(progress);
    const thread: Thread<Job, Answer> = { worker, progress, sent: new Map(), seen: 0, since: performance.now(), error: null };
    this.#threads.add(thread);
    worker.on('message', (message: ThreadAnswer<Answer>) => this.#take(thread, message));
    worker.on('error', (error) => {
      thread.error = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    });
    worker.on('exit', (code) => this.#lose(thread, thread.error ?? `exit code ${code}`));
    this.#timer ??= setInterval(() => this.#check(), CHECK_EVERY);
    return thread;
  }

  #take(thread: Thread<Job, Answer>, { id, answer, size }: ThreadAnswer<Answer>): void {
    const slot = thread.sent.get(id);
    if (slot === undefined || !this.#threads.has(thread)) return;
    thread.sent.delete(id);
    slot.answer = [answer];
    slot.size = size;
    this.#size += size;
    this.#tell();
  }

  #check(): void {
    const now = performance.now();
    for (const thread of this.#threads) {
      const id = Atomics.load(thread.progress, 0);
      const slot = thread.sent.get(id);
      if (id !== thread.seen || slot === undefined) {
        thread.seen = id;
        thread.since = now;
        continue;
      }
      if (now - thread.since < this.#options.limitOf(slot.job)) continue;
      this.#give(thread, slot, this.#options.stuck(slot.job, Math.round((now - thread.since) / 1000)));
      void thread.worker.terminate();
    }
  }

  /** A thread that ended unasked. */
  #lose(thread: Thread<Job, Answer>, reason: string): void {
    if (!this.#threads.has(thread)) return;
    const slot = thread.sent.get(Atomics.load(thread.progress, 0));
    if (slot !== undefined) {
      this.#give(thread, slot, this.#options.broken(slot.job, reason));
      return;
    }
    // It never got as far as a file, and neither would the next one.
    this.#failure = new Error(`a thread ended before it began: ${reason}`);
    this.#tell();
  }

  #give(thread: Thread<Job, Answer>, slot: Slot<Job, Answer>, answer: Answer): void {
    this.#threads.delete(thread);
    thread.sent.delete(slot.id);
    slot.answer = [answer];
    this.#waiting.unshift(...thread.sent.values());
    this.#tell();
  }
}
