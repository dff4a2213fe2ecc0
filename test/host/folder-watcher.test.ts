import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FolderWatcher } from '../../src/host/folder-watcher.ts';
import { temporaryFolder } from './temporary-folder.ts';

const limit = vi.hoisted(() => ({ isReached: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const watch = (...args: Parameters<typeof fs.watch>) => {
    if (limit.isReached) throw Object.assign(new Error('no more'), { code: 'ENOSPC' });
    return fs.watch(...args);
  };
  return { ...fs, watch };
});

const watchers: FolderWatcher[] = [];
afterEach(() => {
  limit.isReached = false;
  for (const watcher of watchers.splice(0)) watcher.close();
});

function create() {
  const onEvent = vi.fn();
  const onPolling = vi.fn();
  const watcher = new FolderWatcher({ onEvent, onPolling });
  watchers.push(watcher);
  return { watcher, onEvent, onPolling };
}

describe('FolderWatcher', () => {
  it('says which folders are new to it, and forgets the others', async () => {
    const folder = temporaryFolder({ 'a/x.md': '', 'b/x.md': '' });
    const { watcher, onEvent } = create();
    expect(watcher.watchOnly(new Set([join(folder, 'a')]))).toBe(true);
    expect(watcher.watchOnly(new Set([join(folder, 'a')]))).toBe(false);
    expect(watcher.watchOnly(new Set([join(folder, 'b')]))).toBe(true);
    writeFileSync(join(folder, 'b/y.md'), '');
    await expect.poll(() => onEvent.mock.calls.length).toBeGreaterThan(0);
    expect(watcher.watchOnly(new Set([join(folder, 'a'), join(folder, 'b')]))).toBe(true);
  });

  it('watches a folder that was deleted and made again', async () => {
    const folder = temporaryFolder({ 'a/x.md': '' });
    const { watcher, onEvent } = create();
    watcher.watchOnly(new Set([join(folder, 'a')]));
    rmSync(join(folder, 'a'), { recursive: true });
    expect(watcher.watchOnly(new Set([join(folder, 'a')]))).toBe(false);
    mkdirSync(join(folder, 'a'));
    expect(watcher.watchOnly(new Set([join(folder, 'a')]))).toBe(true);
    onEvent.mockClear();
    writeFileSync(join(folder, 'a/y.md'), '');
    await expect.poll(() => onEvent.mock.calls.length).toBeGreaterThan(0);
  });

  it('looks every so often where the system watches no more folders, and says so once', async () => {
    limit.isReached = true;
    const folder = temporaryFolder({ 'a/x.md': '', 'b/x.md': '' });
    const { watcher, onEvent, onPolling } = create();
    expect(watcher.watchOnly(new Set([join(folder, 'a'), join(folder, 'b')]))).toBe(false);
    expect(onPolling.mock.calls).toEqual([['ENOSPC']]);
    onEvent.mockClear();
    await expect.poll(() => onEvent.mock.calls.length, { timeout: 5_000 }).toBeGreaterThan(0);
  });
});
