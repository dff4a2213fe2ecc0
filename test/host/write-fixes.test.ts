import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeText, type WritableEncoding } from '../../src/host/encode-text.ts';
import { writeFileAtomically } from '../../src/host/write-file-atomically.ts';
import { writeFixes } from '../../src/host/write-fixes.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function fix(bytes: Uint8Array, encoding: string, before: string, after: string) {
  const folder = temporaryFolder({ 'a.txt': bytes });
  const path = join(folder, 'a.txt');
  const problem = await writeFixes({ path, bytes, encoding, before, after });
  return { problem, written: readFileSync(path), names: readdirSync(folder) };
}

describe('writeFixes', () => {
  it.each<[WritableEncoding, boolean]>([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['gb18030', false],
    ['gb18030', true],
  ])('keeps %s, byte order mark: %s', async (encoding, hasBom) => {
    const bytes = encodeText('##paidbegin##一、总体情况😀\r\n', encoding, hasBom) as Uint8Array;
    const { problem, written, names } = await fix(bytes, encoding, '##paidbegin##一、总体情况😀\r\n', '一、总体情况😀\r\n');
    expect(problem).toBeNull();
    expect(written.equals(Buffer.from(encodeText('一、总体情况😀\r\n', encoding, hasBom) as Uint8Array))).toBe(true);
    expect(names).toEqual(['a.txt']);
  });

  it('gives inserted lines the line ends of the file', async () => {
    expect((await fix(Buffer.from('a\r\nb\r\n'), 'utf-8', 'a\r\nb\r\n', 'a\nx\r\nb\r\n')).written.toString()).toBe('a\r\nx\r\nb\r\n');
    expect((await fix(Buffer.from('a\r\nb\n'), 'utf-8', 'a\r\nb\n', 'a\r\nx\nb\n')).written.toString()).toBe('a\r\nx\nb\n');
  });

  it('leaves a file alone whose encoding it cannot write', async () => {
    const bytes = Buffer.from([0xa4, 0xa4]);
    const { problem, written } = await fix(bytes, 'big5', '中', '');
    expect(problem).toMatchObject({
      message: 'was not fixed: it cannot be written in its encoding (big5) without loss',
      hint: 'save it as UTF-8 and fix it again',
      isFatal: false,
    });
    expect(written.equals(bytes)).toBe(true);
  });

  it('leaves a file alone whose untouched parts would change', async () => {
    // 80 is read as the euro sign, which is written as A2 E3.
    const bytes = Buffer.from([0x80, 0x41, 0x42]);
    const { problem, written } = await fix(bytes, 'gb18030', '€AB', '€A');
    expect(problem?.message).toContain('without loss');
    expect(written.equals(bytes)).toBe(true);
  });

  it('says when the file cannot be written', async () => {
    const folder = temporaryFolder();
    const problem = await writeFixes({ path: join(folder, 'gone/a.txt'), bytes: Buffer.from('ab'), encoding: 'utf-8', before: 'ab', after: 'a' });
    expect(problem).toMatchObject({ message: 'was not fixed: it cannot be written (ENOENT)', hint: 'check the permissions of the file and its folder' });
  });
});

describe('writeFileAtomically', () => {
  it('keeps permissions, and writes the target of a symbolic link', async () => {
    const folder = temporaryFolder({ 'real.txt': 'old' });
    chmodSync(join(folder, 'real.txt'), 0o664);
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'));
    await writeFileAtomically(join(folder, 'link.txt'), (file) => file.writeFile('new'));
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o664);
  });

  it('leaves the old file and no rest when writing fails', async () => {
    const folder = temporaryFolder({ 'a.txt': 'old' });
    const failure = writeFileAtomically(join(folder, 'a.txt'), async (file) => {
      await file.writeFile('half');
      throw new Error('disk full');
    });
    await expect(failure).rejects.toThrow('disk full');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('does not replace a device', async () => {
    await writeFileAtomically('/dev/null', (file) => file.writeFile('x'));
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
