import type { Answer, Request } from './protocol.ts';

/** What is used of a Worker; tests pass their own. */
export interface WorkerLike {
  onmessage: ((event: { readonly data: { readonly id: number; readonly result: Answer } }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** The worker did not answer in time and was stopped. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** Something newer was asked before this was begun. */
export class SupersededError extends Error {
  override readonly name = 'SupersededError';
}

interface Waiting {
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Asks a worker one thing at a time. One that takes longer than `timeLimit` milliseconds is stopped, and another one is started.
 * Of several drafts that wait to be linted only the last is.
 */
export class WorkerQueue {
  readonly #start: () => WorkerLike;
  readonly #timeLimit: number;
  #worker: WorkerLike | null = null;
  #current: (Waiting & { readonly id: number; readonly timer: ReturnType<typeof setTimeout> }) | null = null;
  #waiting: Waiting[] = [];
  #lastId = 0;

  constructor(start: () => WorkerLike, timeLimit: number) {
    this.#start = start;
    this.#timeLimit = timeLimit;
  }

  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (request.kind === 'lint') {
        for (const waiting of this.#waiting) if (waiting.request.kind === 'lint') waiting.reject(new SupersededError());
        this.#waiting = this.#waiting.filter((waiting) => waiting.request.kind !== 'lint');
      }
      this.#waiting.push({ request, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#current !== null) return;
    const waiting = this.#waiting.shift();
    if (waiting === undefined) return;
    const worker = this.#ready();
    const id = ++this.#lastId;
    const timer = setTimeout(() => this.#fail(new TimeLimitError(`no answer within ${this.#timeLimit / 1000} s`)), this.#timeLimit);
    this.#current = { ...waiting, id, timer };
    worker.postMessage({ id, request: waiting.request });
  }

  #ready(): WorkerLike {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }) => {
      const current = this.#current;
      if (current === null || data.id !== current.id) return;
      clearTimeout(current.timer);
      this.#current = null;
      current.resolve(data.result);
      this.#next();
    };
    worker.onerror = ({ message }) => this.#fail(new Error(message));
    this.#worker = worker;
    return worker;
  }

  #fail(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    const current = this.#current;
    this.#current = null;
    if (current !== null) {
      clearTimeout(current.timer);
      current.reject(error);
    }
    this.#next();
  }
}
