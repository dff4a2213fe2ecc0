import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { lintFiles } from '../../src/host/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('../../rules/index.ts', () => import('../cli/toy-rules.ts'));

const BLANK = '本月走访群众XX次。\n';

describe('lintFiles', () => {
  it('gives a result for each file, and problems of patterns apart', async () => {
    const cwd = temporaryFolder({ 'b.md': BLANK, 'a/a.txt': BLANK });
    const { results, problems } = await lintFiles(['none.md', 'b.md', '*.text', 'a'], { cwd });
    expect(results.map(({ path, findings, problems: own }) => [relative(cwd, path), findings.length, own.length])).toEqual([
      ['none.md', 0, 1],
      ['b.md', 1, 0],
      ['a/a.txt', 1, 0],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('*.text: matches no file (.md, .markdown, .txt, ')]);
  });

  it('takes options in place of the command line', async () => {
    const cwd = temporaryFolder({ 'a.md': `##marker##${BLANK}`, '.reportlintrc': 'rules: { no-toy-blank: off }\n' });
    expect((await lintFiles('a.md', { cwd })).results[0]?.findings).toEqual([]);
    const [result] = (await lintFiles('a.md', { cwd, noConfig: true, fix: true, locale: 'en' })).results;
    expect(result?.findings.map(({ message }) => message)).toEqual(['“XX” is not filled in.']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(BLANK);
    expect((await lintFiles('.', { cwd, ignorePatterns: ['*.md'] })).problems).toHaveLength(1);
  });

  it('throws all mistakes of a configuration at once', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK });
    await expect(lintFiles('a.md', { cwd, preset: 'recomended', rules: ['no-toy-blnk: error'] })).rejects.toThrow(
      /recomended[\s\S]*no-toy-blnk|no-toy-blnk[\s\S]*recomended/,
    );
  });
});
