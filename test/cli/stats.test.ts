import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

const BLANKS = '本月走访群众XX次，召开会议XX次。\n\n##marker##\n';

describe('--stats', () => {
  it('lists stages and rules on standard error, the slowest rule first, with what each found', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANKS, 'b.txt': '走访三次。\n' });
    const { code, stderr } = await run(cwd, ['a.md', 'b.txt', '--stats']);
    expect(code).toBe(1);
    for (const stage of ['find files', 'configuration', 'read', 'decode', 'parse', 'index (blocks, prose, outline)', 'rules', 'report, write'])
      expect(stderr).toContain(`%  ${stage}\n`);
    expect(stderr).toMatch(/^ *ms +share +findings +rule$/mu);
    expect(stderr).toMatch(/ 2 {2}no-toy-blank$/mu);
    expect(stderr).toMatch(/ 1 {2}no-toy-marker$/mu);
    const times = [...stderr.matchAll(/^ *([\d.]+) .* no-toy-/gmu)].map(([, time]) => Number(time));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('counts files, bytes, characters and findings', async () => {
    const cwd = temporaryFolder({ 'a.md': '走访XX次。\n' });
    const { stderr } = await run(cwd, ['a.md', '--stats']);
    expect(stderr).toContain('\n1 file, 15 bytes, 7 characters, 1 finding\n');
    expect(stderr).toMatch(/ s, CPU [\d.]+ s, peak memory \d+ MiB\n$/u);
  });

  it('leaves standard output as it is without', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANKS });
    for (const format of ['json', 'pretty', 'ndjson']) {
      const plain = await run(cwd, ['a.md', '-f', format]);
      expect(await run(cwd, ['a.md', '-f', format, '--stats'])).toMatchObject({ code: plain.code, stdout: plain.stdout });
    }
  });

  it('goes to standard error even when the results go to a file', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANKS });
    const { stdout, stderr } = await run(cwd, ['a.md', '--stats', '-f', 'json', '-o', 'out.json']);
    expect(stdout).toBe('');
    expect(stderr).toContain('no-toy-blank');
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).not.toContain('share');
  });

  it('speaks the language that is asked for, else that of the environment', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANKS });
    const stats = async (argv: string[], env: Record<string, string>) => (await run(cwd, ['a.md', '--stats', ...argv], { env })).stderr;
    expect(await stats([], { LANG: 'zh_CN.UTF-8' })).toContain('执行规则');
    expect(await stats(['--locale', 'en'], { LANG: 'zh_CN.UTF-8' })).toContain('findings');
    expect(await stats(['--locale', 'zh'], {})).toContain('1 个文件，');
    expect(await stats([], {})).toContain('1 file, ');
  });

  it('counts what is left after a baseline and after fixes', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANKS });
    await run(cwd, ['baseline', 'a.md']);
    expect((await run(cwd, ['a.md', '--stats'])).stderr).toContain(' 0 findings\n');
    expect((await run(cwd, ['a.md', '--stats', '--fix', '--no-baseline'])).stderr).toContain(' 2 findings\n');
  });

  it('works on standard input', async () => {
    const { stderr } = await run(temporaryFolder({}), ['--stdin', '--stats'], { stdin: '走访XX次。' });
    expect(stderr).toContain('\n1 file, 14 bytes, 6 characters, 1 finding\n');
  });

  it('is silent unless it is asked for', async () => {
    expect((await run(temporaryFolder({ 'a.md': BLANKS }), ['a.md'])).stderr).toBe('');
  });
});
