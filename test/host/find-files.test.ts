import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FindOptions, findFiles, toGlob } from '../../src/host/find-files.ts';
import { unreadable } from '../../src/host/unreadable.ts';
import { walkFolder } from '../../src/host/walk-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function find(cwd: string, patterns: readonly string[], options: Partial<FindOptions> = {}) {
  const found = await findFiles(patterns, {
    cwd,
    extensions: ['.md', '.txt'],
    isIgnoring: true,
    ignorePaths: [],
    ignorePatterns: [],
    isForcingExclude: false,
    isEmptyMatchAllowed: false,
    ...options,
  });
  return {
    files: found.files.filter((file) => file.problem === null).map((file) => relative(cwd, file.path)),
    named: found.files.filter((file) => file.isNamed).map((file) => relative(cwd, file.path)),
    refused: found.files.filter((file) => file.problem !== null).map((file) => `${relative(cwd, file.path)} ${file.problem?.message}; ${file.problem?.hint}`),
    problems: found.problems.map((problem) => `${problem.path === null ? '' : `${relative(cwd, problem.path)} `}${problem.message}; ${problem.hint}`),
  };
}

describe('findFiles', () => {
  it('finds the drafts in a folder and below it, sorted, and nothing else', async () => {
    const cwd = temporaryFolder({
      'b.md': 'b',
      'a.txt': 'a',
      'sub/c.MD': 'c',
      'picture.png': 'p',
      'node_modules/x/readme.md': 'x',
      '.git/description.txt': 'g',
      '.cache/d.md': 'd',
      '.hidden.md': 'h',
    });
    expect((await find(cwd, ['.'])).files).toEqual(['a.txt', 'b.md', 'sub/c.MD']);
  });

  it('keeps the order of the patterns and names no file twice', async () => {
    const cwd = temporaryFolder({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' });
    expect((await find(cwd, ['c.md', './c.md', '*.md', '.'])).files).toEqual(['c.md', 'a.md', 'b.md']);
  });

  it('takes a name that looks like a glob for the file that has it', async () => {
    const cwd = temporaryFolder({ '[草稿].md': '稿', '草.md': '草', 'a(1)*.txt': '1' });
    const found = await find(cwd, ['[草稿].md', 'a(1)*.txt']);
    expect(found.files).toEqual(['[草稿].md', 'a(1)*.txt']);
    expect(found.problems).toEqual([]);
  });

  it('takes it for a glob when no file has the name', async () => {
    const cwd = temporaryFolder({ '草.md': '草', '稿.md': '稿', '图.md': '图' });
    expect((await find(cwd, ['[草稿].md'])).files).toEqual(['稿.md', '草.md'].sort());
  });

  it.each([
    ['*.md', ['a.md']],
    ['**/*.md', ['a.md', 'x/b.md', 'x/y/c.md']],
    ['x/*', ['x/b.md']],
    ['x/**', ['x/b.md', 'x/y/c.md']],
    ['{a,x/b}.md', ['a.md', 'x/b.md']],
    ['*/y/*.md', ['x/y/c.md']],
    ['**/.notes/*.md', ['.notes/n.md']],
    ['.notes/*.md', ['.notes/n.md']],
    ['./x/*.md', ['x/b.md']],
  ])('expands %s', async (pattern, expected) => {
    const cwd = temporaryFolder({ 'a.md': 'a', 'x/b.md': 'b', 'x/y/c.md': 'c', '.notes/n.md': 'n', 'x/p.png': 'p' });
    expect((await find(cwd, [pattern])).files).toEqual(expected);
  });

  it('expands globs that lead out of the working folder, and absolute ones', async () => {
    const cwd = temporaryFolder({ 'a/x.md': 'x', 'b/y.md': 'y' });
    expect((await find(join(cwd, 'a'), ['../b/*.md'])).files).toEqual(['../b/y.md']);
    expect((await find(join(cwd, 'a'), [`${cwd}/b/*.md`])).files).toEqual(['../b/y.md']);
  });

  it('reads backslashes as folders on Windows only', () => {
    expect(toGlob('drafts\\2024\\*.md', '\\')).toBe('drafts/2024/*.md');
    expect(toGlob('\\[a\\]/*.md', '/')).toBe('\\[a\\]/*.md');
  });

  it('honours .gitignore and .reportlintignore in every folder, the nearest last', async () => {
    const cwd = temporaryFolder({
      '.git/HEAD': '',
      '.gitignore': 'out/\n*.tmp.md\nold.md\n',
      'a.md': 'a',
      'b.tmp.md': 'b',
      'out/c.md': 'c',
      'old.md': 'o',
      'keep/old.md': 'o',
      'keep/.gitignore': '!old.md\n',
      'sub/.reportlintignore': '/d.md\n',
      'sub/d.md': 'd',
      'sub/x/d.md': 'd',
    });
    expect((await find(cwd, ['.'])).files).toEqual(['a.md', 'keep/old.md', 'sub/x/d.md']);
    expect((await find(cwd, ['**/*.md'])).files).toEqual(['a.md', 'keep/old.md', 'sub/x/d.md']);
    expect((await find(join(cwd, 'sub'), ['.'])).files).toEqual(['x/d.md']);
    expect((await find(cwd, ['.'], { isIgnoring: false })).files).toHaveLength(7);
  });

  it('lets .reportlintignore bring back what git ignores', async () => {
    const cwd = temporaryFolder({ '.gitignore': '*.md\n', '.reportlintignore': '\uFEFF# drafts stay out of git\r\n!a.md\r\n', 'a.md': 'a', 'b.md': 'b' });
    expect((await find(cwd, ['.'])).files).toEqual(['a.md']);
  });

  it('adds ignore files and patterns of the command line, from the working folder', async () => {
    const cwd = temporaryFolder({ 'a.md': 'a', 'x/b.md': 'b', 'x/c.md': 'c', 'lists/more': 'x/b.md\n' });
    expect((await find(cwd, ['.'], { ignorePaths: ['lists/more'] })).files).toEqual(['a.md', 'x/c.md']);
    expect((await find(cwd, ['.'], { ignorePatterns: ['x/'] })).files).toEqual(['a.md']);
    expect((await find(cwd, ['.'], { ignorePatterns: ['*.md', '!a.md'] })).files).toEqual(['a.md']);
  });

  it('refuses an ignore file that does not exist', async () => {
    const cwd = temporaryFolder({ 'a.md': 'a' });
    expect((await find(cwd, ['a.md'], { ignorePaths: ['nowhere'] })).problems).toEqual(['nowhere no such file; name a file that exists after --ignore-path']);
  });

  it('names an ignore file that it cannot read, and passes over a folder of that name', async () => {
    const cwd = temporaryFolder({ 'a.md': 'a', '.gitignore/x': 'x' });
    symlinkSync(join(cwd, '.reportlintignore'), join(cwd, '.reportlintignore'));
    const found = await find(cwd, ['.']);
    expect(found.files).toEqual(['a.md']);
    expect(found.problems).toEqual(['.reportlintignore cannot be read: its symbolic links lead in a circle; repair the link']);
  });

  it('takes names as they are, after the patterns', async () => {
    const cwd = temporaryFolder({ 'a.md': 'a', '[b].md': 'b', 'b.md': 'b', 'sub/c.md': 'c' });
    const found = await find(cwd, ['a.*'], { names: ['[b].md', 'sub', '*.md'] });
    expect(found.files).toEqual(['a.md', '[b].md', 'sub/c.md']);
    expect(found.refused).toEqual(['*.md no such file; check the spelling, and the folder the command is run in']);
  });

  it('lints a file that is named outright even if it is ignored, unless exclusion is forced', async () => {
    const cwd = temporaryFolder({ '.reportlintignore': 'old/\n', 'old/a.md': 'a', 'b.md': 'b' });
    expect((await find(cwd, ['old/a.md'])).named).toEqual(['old/a.md']);
    expect(await find(cwd, ['old/a.md', 'b.md'], { isForcingExclude: true })).toMatchObject({ files: ['b.md'], problems: [] });
  });

  it('says so when everything in a folder is ignored', async () => {
    const cwd = temporaryFolder({ '.reportlintignore': 'old/\n', 'old/a.md': 'a' });
    for (const pattern of ['old', 'old/*.md', '.']) {
      expect((await find(cwd, [pattern])).problems).toEqual([
        `${pattern}: the only draft or folder in it is ignored; see .gitignore, .reportlintignore and --ignore-pattern, or use --no-ignore`,
      ]);
    }
  });

  it('names what matches nothing, and still finds the rest', async () => {
    const cwd = temporaryFolder({ 'a.md': 'a', 'empty/x.png': 'x' });
    const found = await find(cwd, ['missing.md', '*.txt', 'empty', 'void/**', '!a.md', 'a.md']);
    expect(found.files).toEqual(['a.md']);
    expect(found.refused).toEqual(['missing.md no such file; check the spelling, and the folder the command is run in']);
    expect(found.problems).toEqual([
      '*.txt: matches no file (.md, .txt); check the spelling and the working folder, or use --no-error-on-unmatched-pattern',
      'empty: is a folder without a draft that can be read, only .png; drafts are .md, .txt; name one of the other files outright for advice on its format',
      'void/**: matches no file (.md, .txt); check the spelling and the working folder, or use --no-error-on-unmatched-pattern',
      '!a.md: a pattern cannot begin with !; leave files out with --ignore-pattern',
    ]);
  });

  it('lets a pattern or folder match nothing when that is allowed, but not a name', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'empty'));
    const found = await find(cwd, ['*.md', 'empty', 'missing.md'], { isEmptyMatchAllowed: true });
    expect(found.problems).toEqual([]);
    expect(found.refused).toHaveLength(1);
  });

  it.each([
    ['a.pdf', 'pdftotext'],
    ['a.PPTX', 'save it as .docx'],
    ['a.png', 'a picture holds no text'],
    ['a.xyz', '--stdin-filename'],
    ['README', 'has no extension'],
  ])('refuses %s by name, with advice', async (name, advice) => {
    const cwd = temporaryFolder({ [name]: 'x' });
    expect((await find(cwd, [name])).refused.join()).toContain(advice);
  });

  it('follows links to files, not to folders, and does not run in circles', async () => {
    const cwd = temporaryFolder({ 'real/a.md': 'a', 'target.md': 't' });
    symlinkSync(join(cwd, 'real'), join(cwd, 'real/again'));
    symlinkSync(join(cwd, 'target.md'), join(cwd, 'real/link.md'));
    symlinkSync(join(cwd, 'gone.md'), join(cwd, 'real/dangling.md'));
    expect((await find(cwd, ['real'])).files).toEqual(['real/a.md', 'real/dangling.md', 'real/link.md']);
  });

  it('names a folder that it cannot look into', () => {
    const cwd = temporaryFolder();
    const contents = walkFolder({ folder: join(cwd, 'vanished'), accepts: null, extensions: ['.md'], rules: null });
    expect(contents.problems).toMatchObject([{ path: join(cwd, 'vanished'), message: 'no such file', isFatal: true }]);
  });
});

describe('unreadable', () => {
  it.each([
    ['EACCES', 'permission denied'],
    ['EMFILE', 'too many files'],
    ['EIO', 'cannot be read: EIO'],
  ])('says what %s means and what to do', (code, words) => {
    const problem = unreadable('/a.md', { code });
    expect(problem.message).toContain(words);
    expect(problem.hint).not.toBeNull();
  });
});
