import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { reporterNames as allReporters } from '../../src/reporters/load-reporter.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

// With the real rules, over the real drafts.
vi.unmock('../../rules/index.ts');

// A page names what it shows together, so parts of it cannot be joined.
const reporterNames = allReporters.filter((name) => name !== 'html');

const BLANK = '本月走访群众XX次。\n';

function drafts(): string {
  const cwd = temporaryFolder({
    'a ‘1’.md': BLANK,
    'b/坏.md': new Uint8Array([0xff, 0xfe, 0xfd, 0x00, 0x80, 0x81]),
    'b/标记.txt': '##paidbegin##（一）加强领导。各单位要加强领导XX。\n##paidend##\n',
    'c/deep/x.md': `<!-- reportlint-disable-next-line no-x-placeholder -- 脱敏 -->\n${BLANK}`,
    'empty.txt': '',
  });
  for (const name of readdirSync(join(import.meta.dirname, '../../fixtures/drafts')).slice(0, 6))
    cpSync(join(import.meta.dirname, '../../fixtures/drafts', name), join(cwd, 'drafts', name), { recursive: true });
  return cwd;
}

describe('--shard and merge', () => {
  const cwd = drafts();
  const argv = ['.', 'nowhere/*.md', 'missing.md'];
  const shards = ['1/4', '2/4', '3/4', '4/4'];
  const parts = shards.map((shard) => `part-${shard[0]}.json`);

  it('all parts joined are one run, byte for byte, in every format', { timeout: 120_000 }, async () => {
    const whole = new Map<string, string>();
    for (const format of reporterNames) whole.set(format, (await run(cwd, ['-f', format, ...argv])).stdout);
    expect(whole.get('json')).toContain('no-x-placeholder');
    for (const [index, shard] of shards.entries()) {
      const { code, stdout } = await run(cwd, ['-f', 'json', '--shard', shard, ...argv]);
      expect(code).toBe(2);
      writeFileSync(join(cwd, parts[index] ?? ''), stdout);
    }
    const elsewhere = temporaryFolder(Object.fromEntries(parts.map((name) => [name, readFileSync(join(cwd, name))])));
    for (const format of reporterNames) {
      const merged = await run(elsewhere, ['merge', '-f', format, ...[...parts].reverse()]);
      expect([format, merged.stdout]).toEqual([format, whole.get(format)]);
      expect(merged.code).toBe(2);
    }
  });

  it('each file is in one part, and a new file moves no other one', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}.txt`);
    const many = temporaryFolder(Object.fromEntries(names.map((name) => [name, BLANK])));
    const split = async () =>
      Promise.all(shards.map(async (shard) => [...(await run(many, ['-f', 'unix', '--shard', shard])).stdout.matchAll(/^(.+?):/gmu)].map(([, name]) => name)));
    const before = await split();
    expect(before.flat().sort()).toEqual([...names].sort());
    for (const files of before) expect(files.length).toBeGreaterThan(3);
    writeFileSync(join(many, '00.txt'), BLANK);
    expect((await split()).map((files) => files.filter((name) => name !== '00.txt'))).toEqual(before);
  });

  it('exit codes are those of one run', async () => {
    const folder = temporaryFolder({ 'a.txt': BLANK, 'b.txt': '##paidbegin##一、总体情况良好，各项工作有序推进。\n' });
    for (const shard of ['1/2', '2/2']) writeFileSync(join(folder, `${shard[0]}.json`), (await run(folder, ['-f', 'json', '--shard', shard])).stdout);
    for (const options of [[], ['--exit-zero']])
      expect((await run(folder, ['merge', '1.json', '2.json', ...options])).code).toBe((await run(folder, options)).code);
  });

  it('a part without files is fine', async () => {
    const folder = temporaryFolder({ 'a.txt': BLANK });
    const names = ['1/3', '2/3', '3/3'].map((shard) => `${shard[0]}.json`);
    for (const name of names) writeFileSync(join(folder, name), (await run(folder, ['-f', 'json', '--shard', `${name[0]}/3`, 'a.txt'])).stdout);
    expect((await run(folder, ['merge', '-f', 'json', ...names])).stdout).toBe((await run(folder, ['-f', 'json', 'a.txt'])).stdout);
  });

  it('a part that is missing, twice there, of another run, cut off or no part is refused', async () => {
    const folder = temporaryFolder({ ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.txt`, BLANK])) });
    const part = async (name: string, shard: string | null) =>
      writeFileSync(join(folder, name), (await run(folder, ['-f', 'json', ...(shard === null ? [] : ['--shard', shard])])).stdout);
    await part('1.json', '1/2');
    await part('2.json', '2/2');
    await part('other.json', '1/3');
    await part('plain.json', null);
    const first = readFileSync(join(folder, '1.json'), 'utf8');
    writeFileSync(join(folder, 'cut.json'), first.slice(0, first.length / 3));
    writeFileSync(join(folder, 'between.json'), first.slice(0, first.indexOf('\n') + 1));
    writeFileSync(join(folder, 'old.json'), first.replaceAll('"part":{"version":"', '"part":{"version":"0.0.1-'));
    for (const [names, message] of [
      [['1.json'], /1 part of 2 is named, without 2\/2; name all of them/u],
      [['1.json', '1.json'], /1\.json and 1\.json are the same part, 1\/2/u],
      [['1.json', 'other.json'], /other\.json: is a part of another run/u],
      [['plain.json', '1.json'], /plain\.json: holds results, but not of a shard; write it with reportlint --shard/u],
      [['cut.json', '2.json'], /cut\.json: is no part of a run, or was cut off/u],
      [['between.json', '2.json'], /between\.json: was cut off/u],
      [['old.json', '2.json'], /was written by reportlint 0\.0\.1-/u],
      [['none.json', '2.json'], /none\.json: no such file/u],
    ] as const)
      expect(await run(folder, ['merge', '-f', 'unix', ...names])).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
  });

  it.each(['0/4', '5/4', '1', 'a/b', '1/0'])('--shard %s is refused', async (value) => {
    expect(await run(temporaryFolder({ 'a.txt': BLANK }), ['--shard', value])).toMatchObject({ code: 2, stderr: expect.stringContaining('I/N') });
  });
});
