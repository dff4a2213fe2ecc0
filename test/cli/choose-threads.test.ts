import { describe, expect, it } from 'vitest';
import { chooseThreads } from '../../src/cli/choose-threads.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

function files(count: number, bytes: number) {
  const cwd = temporaryFolder({ 'a.md': 'x'.repeat(bytes) });
  return Array.from({ length: count }, () => ({ path: `${cwd}/a.md`, isNamed: false, problem: null }));
}

describe('chooseThreads', () => {
  it.each([
    ['one file, however large', 1, 5_000_000, 4, 0],
    ['a few drafts', 20, 10_000, 4, 0],
    ['thousands of small files', 5_000, 500, 4, 4],
    ['hundreds of drafts', 400, 10_000, 4, 4],
    ['a few large files', 3, 3_000_000, 4, 3],
    ['a machine with one core', 5_000, 10_000, 1, 0],
    ['a machine with two cores, where threads gain nothing', 5_000, 10_000, 2, 0],
    ['a machine with very many cores', 50_000, 10_000, 128, 16],
  ])('auto: %s', (_, count, bytes, cores, threads) => {
    expect(chooseThreads('auto', files(count, bytes), cores).threads).toBe(threads);
  });

  it('takes a number as it is, but no more threads than files', () => {
    expect(chooseThreads(3, files(10, 10), 1).threads).toBe(3);
    expect(chooseThreads(3, files(2, 10), 8).threads).toBe(2);
    expect(chooseThreads(0, files(5_000, 10_000), 8).threads).toBe(0);
  });

  it('starts no thread for files that do not exist', () => {
    expect(chooseThreads('auto', [{ path: '/nowhere/a.md', isNamed: true, problem: null }], 4).threads).toBe(0);
  });
});
