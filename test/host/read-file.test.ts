import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBytes, MAX_BYTES, readDraft } from '../../src/host/read-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function problemOf(path: string): Promise<string> {
  const outcome = readDraft(path);
  return outcome.ok ? `read ${outcome.bytes.length} bytes` : `${outcome.problem.message}; ${outcome.problem.hint}`;
}

describe('readDraft', () => {
  it('gives the bytes as they are', async () => {
    const folder = temporaryFolder({ 'a.txt': Uint8Array.of(0xff, 0xfe, 0x3f, 0x7a) });
    expect(readDraft(join(folder, 'a.txt'))).toMatchObject({ ok: true, bytes: Buffer.from([0xff, 0xfe, 0x3f, 0x7a]) });
  });

  it('says what is missing, empty or a folder', async () => {
    const folder = temporaryFolder({ 'empty.txt': '' });
    symlinkSync(join(folder, 'loop.md'), join(folder, 'loop.md'));
    expect(await problemOf(join(folder, 'none.md'))).toContain('no such file; check the spelling');
    expect(await problemOf(join(folder, 'empty.txt'))).toContain('is empty: there is nothing to read');
    expect(await problemOf(folder)).toContain('is a folder');
    expect(await problemOf(join(folder, 'loop.md'))).toContain('lead in a circle');
  });

  it('does not read what is far too large to be a draft', async () => {
    const folder = temporaryFolder({ 'big.txt': 'x' });
    truncateSync(join(folder, 'big.txt'), MAX_BYTES + 1);
    expect(await problemOf(join(folder, 'big.txt'))).toBe('is too large: 65 MiB, and 64 MiB are read at most; split it, or leave it out with --ignore-pattern');
  });
});

describe('checkBytes', () => {
  it('refuses an empty standard input', () => {
    expect(checkBytes('<stdin>', new Uint8Array())).toMatchObject({ ok: false, problem: { path: '<stdin>', isFatal: true } });
  });
});
