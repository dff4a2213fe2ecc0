import { describe, expect, it } from 'vitest';
import { RunStats } from '../../src/host/run-stats.ts';
import { inStage, inStageAsync } from '../../src/model/stopwatch.ts';

/** A clock that shows what it is set to. */
function clock() {
  const hand = { time: 0 };
  return { hand, now: () => hand.time };
}

describe('the time of a run', () => {
  it('belongs to one stage at a time: what an inner stage takes is not the time of the outer one', () => {
    const { hand, now } = clock();
    const stats = new RunStats(now, 'start');
    hand.time = 5;
    inStage(stats, 'parse', () => {
      hand.time += 10;
      inStage(stats, 'decode', () => {
        hand.time += 3;
      });
      hand.time += 20;
    });
    hand.time += 2;
    expect(stats.data().stages).toEqual({ start: 7, parse: 30, decode: 3 });
  });

  it('goes on in the outer stage when an inner one fails', async () => {
    const { hand, now } = clock();
    const stats = new RunStats(now);
    const fail = () => {
      hand.time += 4;
      throw new Error('broken');
    };
    expect(() => inStage(stats, 'parse', fail)).toThrow('broken');
    await expect(inStageAsync(stats, 'read', fail)).rejects.toThrow('broken');
    hand.time += 1;
    expect(stats.data().stages).toEqual({ other: 1, parse: 4, read: 4 });
  });

  it('is counted up to the moment it is asked for, and no moment twice', () => {
    const { hand, now } = clock();
    const stats = new RunStats(now);
    hand.time = 3;
    expect(stats.data().stages).toEqual({ other: 3 });
    hand.time = 4;
    expect(stats.data().stages).toEqual({ other: 4 });
  });

  it('of workers is added to it, with their bytes and what they found in the cache', () => {
    const { hand, now } = clock();
    const stats = new RunStats(now, 'rules');
    stats.addRule('no-blank', 2);
    stats.addBytes(10);
    stats.addCacheLookup(false);
    hand.time = 2;
    const worker = new RunStats(now, 'rules', 0);
    worker.addRule('no-blank', 1);
    worker.addRule('no-x', 1);
    worker.addBytes(5);
    worker.addCacheLookup(true);
    stats.merge(structuredClone(worker.data()));
    expect(stats.data()).toEqual({ stages: { rules: 4 }, rules: { 'no-blank': 3, 'no-x': 1 }, bytes: 15, cacheHits: 1, cacheLookups: 2 });
  });
});
