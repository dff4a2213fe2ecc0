import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TRANSLATED_USAGE } from '../../src/cli/usage-in-chinese.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

const CHINESE = { LANG: 'zh_CN.UTF-8' };
const FILES = { 'a.md': '走访三次。\n', 'empty.md': '', 'bytes.txt': Buffer.from([0xff, 0x00, 0xff, 0x81, 0x00]), 'b.pdf': '%PDF', 'none/x.csv': 'x' };
const INPUTS = ['missing.md', 'empty.md', 'bytes.txt', 'b.pdf', 'none', 'z*.md'];
const MISSING = 'reportlint: missing.md: 没有这个文件；请检查文件名，以及命令是在哪个文件夹里运行的\n';

describe('the language of problems', () => {
  it('is Chinese with --locale zh: what was not found, not read, not decoded, not matched', async () => {
    const { code, stderr } = await run(temporaryFolder(FILES), [...INPUTS, '--locale', 'zh', '-f', 'ndjson']);
    expect(code).toBe(2);
    expect(stderr).toContain(MISSING);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(INPUTS.length);
    expect(lines.filter((line) => !/：|；/u.test(line))).toEqual([]);
    for (const words of ['是空文件', '不读 .pdf 文件', '文件夹里没有可检查的文稿', '没有匹配到可检查的文件']) expect(stderr).toContain(words);
  });

  it('is that of the environment unless a language is asked for, and English otherwise', async () => {
    const stderr = async (argv: string[], env = {}) => (await run(temporaryFolder(FILES), ['missing.md', '-f', 'ndjson', ...argv], { env })).stderr;
    expect(await stderr([], CHINESE)).toBe(MISSING);
    expect(await stderr(['--locale', 'auto'], { LC_ALL: 'zh_CN' })).toBe(MISSING);
    expect(await stderr(['--locale', 'en'], CHINESE)).toContain('missing.md: no such file; check the spelling');
    expect(await stderr([])).toContain('missing.md: no such file; check the spelling');
  });

  it('is that of the whole report when nothing could be read', async () => {
    const { stdout } = await run(temporaryFolder(FILES), ['missing.md'], { env: CHINESE });
    expect(stdout).toContain('未能读取');
    expect(stdout).toContain('共检查1个文件');
    const english = await run(temporaryFolder(FILES), ['missing.md']);
    expect(english.stdout).toContain('not read');
    expect(english.stdout).toContain('1 file: 0 errors');
  });

  it('is the same in the report for people on a terminal', async () => {
    const { stdout } = await run(temporaryFolder(FILES), ['missing.md', 'none', '--locale', 'zh'], { isTTY: true });
    expect(stdout).toContain('没有这个文件');
    expect(stdout).toContain('文件夹里没有可检查的文稿');
    expect(stdout).not.toContain('no such file');
  });

  it('is English for programs, whatever people read', async () => {
    for (const format of ['json', 'ndjson', 'sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'rdjsonl']) {
      const cwd = temporaryFolder(FILES);
      const { stdout } = await run(cwd, ['missing.md', 'none', '-f', format, '--locale', 'zh']);
      expect(stdout).toBe((await run(cwd, ['missing.md', 'none', '-f', format, '--locale', 'zh'], { env: CHINESE })).stdout);
      expect(stdout).toContain('no such file');
      expect(stdout).not.toMatch(/没有|请/u);
    }
  });

  it('holds for a command line that cannot be followed', async () => {
    const cwd = temporaryFolder(FILES);
    const chinese = { code: 2, stderr: 'reportlint: --stdin 不能与文件同时检查；请去掉其中一个\n' };
    expect(await run(cwd, ['a.md', '--stdin'], { env: CHINESE })).toMatchObject(chinese);
    expect(await run(cwd, ['a.md', '--stdin', '--locale', 'zh'])).toMatchObject(chinese);
    expect(await run(cwd, ['a.md', '--stdin', '--locale=zh'])).toMatchObject(chinese);
    expect((await run(cwd, ['a.md', '--stdin'])).stderr).toBe('reportlint: --stdin and files cannot be linted together; leave one of them out\n');
    // What nobody has put into Chinese is said in English.
    expect((await run(cwd, ['a.md', '-f', 'jsno', '--locale', 'zh'])).stderr).toContain('jsno');
  });

  it('no Chinese sentence is left over of an English one that has changed', () => {
    const folder = fileURLToPath(new URL('../../src/cli/', import.meta.url));
    const sources = readdirSync(folder)
      .filter((name) => name !== 'usage-in-chinese.ts')
      .map((name) => readFileSync(folder + name, 'utf8'))
      .join('\n')
      .replace("`${isStaged ? '--staged' : '--since'} finds the files itself`", "'--staged finds the files itself' '--since finds the files itself'");
    expect(TRANSLATED_USAGE.filter((sentence) => !sources.includes(`'${sentence}'`))).toEqual([]);
  });
});
