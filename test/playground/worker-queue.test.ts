import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../src/playground/protocol.ts';
import { defaultSettings } from '../../src/playground/settings.ts';
import { SupersededError, TimeLimitError, type WorkerLike, WorkerQueue } from '../../src/playground/worker-queue.ts';

/** Answers when told to. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly asked: { readonly id: number; readonly request: Request }[] = [];
  isTerminated = false;

  postMessage(message: unknown): void {
    this.asked.push(message as { id: number; request: Request });
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(reason: string): void {
    this.onmessage?.({ data: { id: this.asked.at(-1)?.id ?? 0, result: { kind: 'refused', reason } } });
  }
}

function makeQueue(): { queue: WorkerQueue; workers: FakeWorker[] } {
  const workers: FakeWorker[] = [];
  const start = (): FakeWorker => {
    workers.push(new FakeWorker());
    return workers.at(-1) as FakeWorker;
  };
  return { queue: new WorkerQueue(start, 1000), workers };
}

const lint = (source: string): Request => ({ kind: 'lint', name: 'a.txt', source, settings: defaultSettings('zh') });
const sources = (worker: FakeWorker | undefined): unknown[] =>
  (worker?.asked ?? []).map(({ request }) => (request.kind === 'lint' ? request.source : request.kind));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('WorkerQueue', () => {
  it('asks one thing at a time, and of waiting drafts only the last', async () => {
    const { queue, workers } = makeQueue();
    const first = queue.ask(lint('1'));
    const second = queue.ask(lint('2'));
    const third = queue.ask(lint('3'));
    await expect(second).rejects.toBeInstanceOf(SupersededError);
    expect(sources(workers[0])).toEqual(['1']);
    workers[0]?.answer('one');
    expect(await first).toEqual({ kind: 'refused', reason: 'one' });
    workers[0]?.answer('three');
    expect(await third).toEqual({ kind: 'refused', reason: 'three' });
    expect(sources(workers[0])).toEqual(['1', '3']);
  });

  it('stops a worker that does not answer in time, and asks a new one what waited', async () => {
    const { queue, workers } = makeQueue();
    const stuck = expect(queue.ask(lint('loops'))).rejects.toBeInstanceOf(TimeLimitError);
    const next = queue.ask(lint('shorter'));
    await vi.advanceTimersByTimeAsync(1000);
    await stuck;
    expect(workers[0]?.isTerminated).toBe(true);
    expect(sources(workers[1])).toEqual(['shorter']);
    workers[1]?.answer('done');
    expect(await next).toEqual({ kind: 'refused', reason: 'done' });
  });

  it('gives what fails on to the one who asked, and starts anew', async () => {
    const { queue, workers } = makeQueue();
    const failing = expect(queue.ask(lint('a'))).rejects.toThrow('out of memory');
    workers[0]?.onerror?.({ message: 'out of memory' });
    await failing;
    void queue.ask({ kind: 'describe' });
    expect(sources(workers[1])).toEqual(['describe']);
  });

  it('does not take a late answer for another question', async () => {
    const { queue, workers } = makeQueue();
    const stuck = expect(queue.ask(lint('a'))).rejects.toBeInstanceOf(TimeLimitError);
    await vi.advanceTimersByTimeAsync(1000);
    await stuck;
    const next = queue.ask(lint('b'));
    workers[1]?.onmessage?.({ data: { id: 1, result: { kind: 'refused', reason: 'late' } } });
    workers[1]?.answer('right');
    expect(await next).toEqual({ kind: 'refused', reason: 'right' });
  });
});
