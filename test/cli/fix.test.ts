import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../src/host/encode-text.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

const MARKED = '##marker##一、总体情况\r\n本月走访群众XX次。##marker##\r\n';
const FIXED = '一、总体情况\r\n本月走访群众XX次。\r\n';

describe('--fix', () => {
  it('writes safe fixes and reports what is left', async () => {
    const cwd = temporaryFolder({ 'a.txt': MARKED });
    const { code, stdout, stderr } = await run(cwd, ['a.txt', '--fix', '-f', 'json']);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(FIXED);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)[0]).toMatchObject({ encoding: 'utf-8', errorCount: 1, warningCount: 0, messages: [{ line: 2, column: 7, text: 'XX' }] });
  });

  it.each(['gb18030', 'utf-16le', 'utf-16be', 'utf-8'] as const)('keeps %s, and says so', async (encoding) => {
    const hasBom = encoding !== 'gb18030';
    const cwd = temporaryFolder({ 'a.txt': encodeText(MARKED, encoding, hasBom) as Uint8Array });
    const { stdout } = await run(cwd, ['a.txt', '--fix', '-f', 'json']);
    expect(readFileSync(join(cwd, 'a.txt')).equals(Buffer.from(encodeText(FIXED, encoding, hasBom) as Uint8Array))).toBe(true);
    expect(JSON.parse(stdout)[0].encoding).toBe(encoding);
  });

  it('touches no file that has nothing to fix', async () => {
    const cwd = temporaryFolder({ 'a.txt': '本月走访群众XX次。\n' });
    const before = statSync(join(cwd, 'a.txt'));
    await run(cwd, ['a.txt', '--fix']);
    expect(statSync(join(cwd, 'a.txt'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('leaves a file alone that it cannot write without loss, and names it', async () => {
    const bytes = Buffer.concat([Buffer.from('##marker## '), Buffer.from([0xa4, 0xa4, 0xa4, 0xe5])]);
    const cwd = temporaryFolder({ 'a.txt': bytes, 'b.txt': MARKED });
    const outcome = await run(cwd, ['a.txt', '--fix', '--encoding', 'big5', '-f', 'json']);
    expect(outcome).toMatchObject({
      code: 2,
      stderr: 'reportlint: a.txt: was not fixed: it cannot be written in its encoding (big5) without loss; save it as UTF-8 and fix it again\n',
    });
    expect(readFileSync(join(cwd, 'a.txt')).equals(bytes)).toBe(true);
    expect(JSON.parse(outcome.stdout)[0]).toMatchObject({ warningCount: 1, fixableWarningCount: 1, fatalErrorCount: 0 });
  });
});

describe('--diff', () => {
  it('prints a patch that does what --fix would, and writes nothing', async () => {
    const cwd = temporaryFolder({ 'x/a.txt': `\uFEFF${MARKED}`, 'b.txt': '一、总体情况\n' });
    const { code, stdout, stderr } = await run(cwd, ['--diff']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.startsWith('--- a/x/a.txt\n+++ b/x/a.txt\n@@ -1,2 +1,2 @@\n')).toBe(true);
    expect(readFileSync(join(cwd, 'x/a.txt'), 'utf8')).toBe(`\uFEFF${MARKED}`);

    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    expect(readFileSync(join(cwd, 'x/a.txt'), 'utf8')).toBe(`\uFEFF${FIXED}`);
  });

  it('writes nothing even beside --fix, and prints nothing when nothing would change', async () => {
    const cwd = temporaryFolder({ 'a.txt': MARKED, 'b.txt': '一、总体情况良好。\n' });
    expect((await run(cwd, ['a.txt', '--fix', '--diff'])).stdout).toContain('+一、总体情况');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(MARKED);
    expect(await run(cwd, ['b.txt', '--diff'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('still names what it could not read', async () => {
    expect(await run(temporaryFolder(), ['none.txt', '--diff'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('none.txt: no such file'),
    });
  });

  it('works on standard input', async () => {
    const { stdout } = await run(temporaryFolder(), ['--stdin', '--stdin-filename', 'a.txt', '--diff'], { stdin: '##marker##一。\n' });
    expect(stdout).toBe('--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-##marker##一。\n+一。\n');
  });
});
