import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { GIT_ENV, Repository } from './git-repository.ts';
import { run } from './run-cli.ts';
import type { RunOptions } from './run-main.ts';

const BLANK = '本月走访群众XX次。\n';
const CLEAN = '本月走访群众三次。\n';

async function lint(repository: Repository, argv: readonly string[], options: RunOptions & { readonly in?: string } = {}) {
  const { in: folder = '.', ...rest } = options;
  const outcome = await run(join(repository.folder, folder), ['-f', 'unix', ...argv], { ...rest, env: { ...GIT_ENV, ...options.env } });
  return { ...outcome, places: outcome.stdout.split('\n').flatMap((line) => /^(.+?:\d+):\d+: /u.exec(line)?.[1] ?? []) };
}

const staged = (repository: Repository, ...argv: string[]) => lint(repository, ['--staged', ...argv]);

describe('--staged', () => {
  it('judges a draft as it will be committed: the defect is staged, the folder is clean', async () => {
    const repository = new Repository({ 'a.md': CLEAN });
    repository.stage({ 'a.md': BLANK });
    repository.write({ 'a.md': CLEAN });
    expect(await staged(repository)).toMatchObject({ code: 1, places: ['a.md:1'] });
  });

  it('and the other way round: the defect is in the folder only', async () => {
    const repository = new Repository({ 'a.md': '旧文。\n' });
    repository.stage({ 'a.md': CLEAN });
    repository.write({ 'a.md': BLANK });
    expect(await staged(repository)).toMatchObject({ code: 0, places: [] });
  });

  it('lints what is staged before the first commit, and nothing else', async () => {
    const repository = new Repository();
    repository.stage({ 'a.md': BLANK });
    repository.write({ 'b.md': BLANK });
    expect(await staged(repository)).toMatchObject({ code: 1, places: ['a.md:1'] });
  });

  it('leaves out what is unchanged, deleted or gone from the folder, and follows a rename', async () => {
    const repository = new Repository({ 'old.md': BLANK.repeat(9), 'gone.md': BLANK, 'same.md': BLANK });
    repository.git('mv', 'old.md', 'new.md');
    repository.git('rm', '-q', 'gone.md');
    rmSync(join(repository.folder, 'new.md'));
    const { places } = await staged(repository);
    expect(new Set(places.map((place) => place.split(':')[0]))).toEqual(new Set(['new.md']));
  });

  it('takes names with spaces, quotes, line ends and Chinese characters', async () => {
    const unusual = process.platform === 'win32' ? [] : [`it's "a".md`, 'a\nb.md', '[x]*.md'];
    const names = ['一 季度/“总结” 报告.md', "it's [a].md", ...unusual];
    const repository = new Repository();
    repository.stage(Object.fromEntries(names.map((name) => [name, BLANK])));
    const { stdout } = await lint(repository, ['--staged', '-f', 'json']);
    expect(JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath)).toEqual(names.map((name) => join(repository.folder, name)).sort());
  });

  it('looks at the whole repository from a folder in it, and shows paths from there', async () => {
    const repository = new Repository();
    repository.stage({ 'top.md': BLANK, 'sub/own.md': BLANK });
    const { places } = await lint(repository, ['--staged'], { in: 'sub' });
    expect(places).toEqual(['own.md:1', `${join(repository.folder, 'top.md')}:1`]);
    expect((await lint(repository, ['--staged', '.'], { in: 'sub' })).places).toEqual(['own.md:1']);
  });

  it('is narrowed by files, folders and globs; one that is nowhere is a mistake', async () => {
    const repository = new Repository({ 'c/old.md': CLEAN });
    repository.stage({ 'a/x.md': BLANK, 'b/y.txt': BLANK, 'z.md': BLANK });
    expect((await staged(repository, 'a', 'z.md')).places).toEqual(['a/x.md:1', 'z.md:1']);
    expect((await staged(repository, '**/*.txt')).places).toEqual(['b/y.txt:1']);
    expect(await staged(repository, 'c')).toMatchObject({ code: 0, places: [] });
    expect(await staged(repository, 'd')).toMatchObject({ code: 2, stderr: expect.stringContaining('d: no such file') });
  });

  it('skips what a run over the folder skips: other formats, hidden folders, ignored files', async () => {
    const repository = new Repository();
    repository.stage({
      '.github/a.md': BLANK,
      'node_modules/x/a.md': BLANK,
      'a.png': BLANK,
      'skip/a.md': BLANK,
      'b.md': BLANK,
      '.reportlintignore': 'skip/\n',
    });
    expect((await staged(repository)).places).toEqual(['b.md:1']);
    expect((await staged(repository, '--no-ignore')).places).toEqual(['b.md:1', 'skip/a.md:1']);
  });

  it('takes the configuration that governs the path', async () => {
    const repository = new Repository();
    repository.stage({ 'a/x.md': BLANK, 'a/.reportlintrc': 'extends: [recommended]\nrules: { no-toy-blank: off }\n', 'b/x.md': BLANK });
    expect((await staged(repository)).places).toEqual(['b/x.md:1']);
  });

  it('skips submodules and links', async () => {
    const inner = new Repository({ 'inner.md': BLANK });
    const repository = new Repository({ 'a.md': CLEAN });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'inner.md');
    symlinkSync('a.md', join(repository.folder, 'link.md'));
    repository.git('add', 'link.md');
    expect(await staged(repository)).toMatchObject({ code: 0, places: [], stderr: '' });
  });

  it('in a merge, takes only what differs from both sides', async () => {
    const repository = new Repository({ 'a.md': CLEAN });
    repository.git('checkout', '-qb', 'side');
    repository.commit({ 'theirs.md': BLANK, 'a.md': `${CLEAN}他们的。\n` });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'a.md': `${CLEAN}我们的。\n` });
    expect(() => repository.git('merge', '-q', 'side')).toThrow();
    expect(await staged(repository)).toMatchObject({ code: 2, stderr: expect.stringContaining('a.md: has a conflict that is not resolved') });
    repository.stage({ 'a.md': BLANK });
    expect(await staged(repository)).toMatchObject({ code: 1, places: ['a.md:1'] });
  });

  it('reads the index that GIT_INDEX_FILE names, as git commit FILE makes one', async () => {
    const repository = new Repository({ 'a.md': CLEAN, 'b.md': CLEAN });
    repository.stage({ 'b.md': BLANK });
    repository.write({ 'a.md': BLANK });
    const index = join(repository.folder, '.git/next-index');
    execFileSync('git', ['read-tree', 'HEAD'], { cwd: repository.folder, env: { ...GIT_ENV, GIT_INDEX_FILE: index } });
    execFileSync('git', ['add', 'a.md'], { cwd: repository.folder, env: { ...GIT_ENV, GIT_INDEX_FILE: index } });
    expect((await lint(repository, ['--staged'], { env: { GIT_INDEX_FILE: index } })).places).toEqual(['a.md:1']);
    expect((await staged(repository)).places).toEqual(['b.md:1']);
  });

  it('is not led astray by settings of the user', async () => {
    const repository = new Repository({ 'sub/a.md': CLEAN });
    for (const [name, value] of [
      ['diff.relative', 'true'],
      ['diff.noprefix', 'true'],
      ['diff.renames', 'copies'],
      ['color.ui', 'always'],
      ['diff.external', 'false'],
    ] as const)
      repository.git('config', name, value);
    repository.stage({ 'sub/a.md': BLANK, 'b.md': BLANK });
    expect((await lint(repository, ['--staged'], { in: 'sub' })).places).toHaveLength(2);
  });

  it('reads many staged drafts, some of them large, through one process', async () => {
    const repository = new Repository();
    repository.stage(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [`${String(index).padStart(3, '0')}.txt`, (index % 30 === 0 ? CLEAN.repeat(3_000) : CLEAN) + BLANK]),
      ),
    );
    const { places, code } = await staged(repository);
    expect(code).toBe(1);
    expect(places).toEqual(Array.from({ length: 60 }, (_, index) => `${String(index).padStart(3, '0')}.txt:${index % 30 === 0 ? 3_001 : 2}`));
  });

  it('reads a draft in Git LFS through the filter of git, and tells when there is none', async () => {
    const repository = new Repository({ '.gitattributes': '*.md filter=lfs\n' });
    repository.stage({ 'a.md': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 30\n` });
    expect(await staged(repository)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a.md: is kept in Git LFS, and its content is not here; install git-lfs'),
    });
    repository.git('config', 'filter.lfs.smudge', `sh -c 'cat >/dev/null; echo "走访XX次。"'`);
    expect(await staged(repository)).toMatchObject({ code: 1, places: ['a.md:1'], stderr: '' });
  });

  it('says nothing when no draft is staged; programs still get their empty result', async () => {
    const repository = new Repository({ 'a.md': BLANK });
    expect(await run(repository.folder, ['--staged'], { env: GIT_ENV })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await lint(repository, ['--staged', '-f', 'json'])).stdout).toBe('[]\n');
  });

  it('says when it is of no use', async () => {
    const outside = temporaryFolder({ 'a.md': BLANK });
    const env = { ...GIT_ENV, GIT_CEILING_DIRECTORIES: join(outside, '..') };
    expect(await run(outside, ['--staged'], { env })).toMatchObject({
      code: 2,
      stderr: 'reportlint: this folder is in no git repository; run it inside one, or name the files\n',
    });
    expect((await run(outside, ['--staged'], { env: { ...env, PATH: outside } })).stderr).toMatch(/git was not found; install git/u);
    for (const [argv, message] of [
      [['--staged', '--fix'], '--fix cannot write to the index'],
      [['--staged', '--since', 'main'], '--staged and --since'],
      [['--staged', '--stdin'], '--staged finds the files itself'],
      [['--changed-lines'], '--changed-lines needs to know since when'],
      [['--staged', '--changed-lines', '--diff'], '--changed-lines cannot limit fixes'],
    ] as const)
      expect(await run(outside, argv, { env })).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  it('--diff shows fixes of what is staged', async () => {
    const repository = new Repository();
    repository.stage({ 'a.txt': '##marker##一、总体。\n' });
    repository.write({ 'a.txt': '别的。\n' });
    expect((await staged(repository, '--diff')).stdout).toContain('-##marker##一、总体。\n+一、总体。\n');
  });
});

describe('--since', () => {
  it('lints what has changed since the branches parted: committed, in the folder, new', async () => {
    const repository = new Repository({ 'old.md': BLANK, 'a.md': CLEAN, 'b.md': CLEAN, 'gone.md': CLEAN, '.gitignore': 'skip.md\n' });
    repository.git('checkout', '-qb', 'draft');
    repository.commit({ 'a.md': BLANK });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'theirs.md': BLANK });
    repository.git('checkout', '-q', 'draft');
    repository.write({ 'b.md': BLANK, 'new/c.md': BLANK, 'skip.md': BLANK });
    rmSync(join(repository.folder, 'gone.md'));
    expect(await lint(repository, ['--since', 'main'])).toMatchObject({ code: 1, places: ['a.md:1', 'b.md:1', 'new/c.md:1'] });
    expect((await lint(repository, ['--since', 'main'], { in: 'new' })).places).toHaveLength(3);
  });

  it.each([
    ['nowhere', /--since nowhere: git knows no such commit; check the spelling, or fetch it/u],
    ['--output=x', /--since --output=x: git knows no such commit/u],
  ])('%s is a problem with advice', async (ref, message) => {
    const repository = new Repository({ 'a.md': CLEAN });
    expect(await lint(repository, [`--since=${ref}`])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  });

  it('tells a shallow or unrelated history', async () => {
    const repository = new Repository({ 'a.md': CLEAN });
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.commit({ 'b.md': BLANK });
    expect(await lint(repository, ['--since', 'main'])).toMatchObject({ code: 2, stderr: expect.stringContaining('fetch-depth: 0') });
  });
});

describe('--changed-lines', () => {
  it('reports the findings on lines that have changed, and not the old ones', async () => {
    const repository = new Repository({ 'a.md': `${BLANK}\n${CLEAN}\n${BLANK}` });
    repository.write({ 'a.md': `新的一段。\n\n${BLANK}\n${CLEAN.replace('三', 'XX')}\n${BLANK}`, 'new.md': BLANK });
    expect((await lint(repository, ['--since', 'HEAD'])).places).toEqual(['a.md:3', 'a.md:5', 'a.md:7', 'new.md:1']);
    expect((await lint(repository, ['--since', 'HEAD', '--changed-lines'])).places).toEqual(['a.md:5', 'new.md:1']);
  });

  it('counts what a rename has changed only', async () => {
    const text = Array.from({ length: 30 }, (_, index) => `第${index}次走访XX户。\n\n`).join('');
    const repository = new Repository({ 'a.md': text });
    repository.git('mv', 'a.md', 'b.md');
    repository.stage({ 'b.md': text.replace('第7次', '第七次') });
    expect((await staged(repository, '--changed-lines')).places).toEqual(['b.md:15']);
  });

  it('compares texts, not bytes: a new encoding or other line ends change no line', async () => {
    const text = `${BLANK}\n${CLEAN}`;
    const repository = new Repository({ 'a.txt': text });
    const utf16 = Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n').replace('三', 'XX')}`, 'utf16le');
    repository.stage({ 'a.txt': utf16 });
    expect((await staged(repository)).places).toEqual(['a.txt:1', 'a.txt:3']);
    expect((await staged(repository, '--changed-lines')).places).toEqual(['a.txt:3']);
  });

  it('keeps the totals of the whole run apart: what is not reported does not count', async () => {
    const repository = new Repository({ 'a.md': `${BLANK}\n${CLEAN}` });
    repository.write({ 'a.md': `${BLANK}\n${CLEAN}\n好。\n` });
    expect(await lint(repository, ['--since', 'HEAD', '--changed-lines'])).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('hook', () => {
  const hookOf = (repository: Repository, folder = '.git/hooks') => join(repository.folder, folder, 'pre-commit');
  const hook = (repository: Repository, action: string) => run(repository.folder, ['hook', action], { env: GIT_ENV });

  it('installs once, and takes away what it installed', async () => {
    const repository = new Repository();
    expect(await hook(repository, 'install')).toMatchObject({ code: 0, stderr: expect.stringContaining('.git/hooks/pre-commit: installed') });
    expect(await hook(repository, 'install')).toMatchObject({ code: 0, stderr: expect.stringContaining('is installed already') });
    expect(await hook(repository, 'uninstall')).toMatchObject({ code: 0, stderr: expect.stringContaining('removed') });
    expect(await hook(repository, 'uninstall')).toMatchObject({ code: 0, stderr: expect.stringContaining('there is no hook') });
  });

  it('goes where core.hooksPath says', async () => {
    const repository = new Repository();
    repository.git('config', 'core.hooksPath', 'tools/hooks');
    await hook(repository, 'install');
    expect(
      execFileSync(hookOf(repository, 'tools/hooks'), {
        cwd: repository.folder,
        env: { ...GIT_ENV, PATH: `${fakeBin('exit 0')}:${GIT_ENV['PATH']}` },
      }).toString(),
    ).toBe('');
  });

  it('never touches a hook of somebody else, nor one that was changed', async () => {
    const repository = new Repository();
    mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
    writeFileSync(hookOf(repository), '#!/bin/sh\nmake check\n');
    expect(await hook(repository, 'install')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/there is a hook already, and it stays as it is; add this line to it: reportlint --staged/u),
    });
    expect((await hook(repository, 'uninstall')).code).toBe(2);
    rmSync(hookOf(repository));
    await hook(repository, 'install');
    writeFileSync(hookOf(repository), 'make check\n', { flag: 'a' });
    for (const action of ['install', 'uninstall']) expect((await hook(repository, action)).stderr).toContain('changed since');
  });

  it.each([
    ['husky', '.husky/_', '#!/usr/bin/env sh\n. "$(dirname "$0")/h"\n', '.husky/pre-commit'],
    ['lefthook', '.git/hooks', '#!/bin/sh\nlefthook run pre-commit\n', 'lefthook.yml'],
    ['pre-commit', '.git/hooks', '#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com\n', '.pre-commit-config.yaml'],
  ])('gives the advice for %s', async (name, folder, text, place) => {
    const repository = new Repository();
    repository.git('config', 'core.hooksPath', folder);
    repository.write({ [`${folder}/pre-commit`]: text });
    expect(await hook(repository, 'install')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(new RegExp(`kept by ${name}; .*${place.replaceAll('.', '\\.')}`, 'u')),
    });
  });

  it('does not change the hooks of all repositories', async () => {
    const repository = new Repository();
    repository.git('config', 'core.hooksPath', temporaryFolder());
    expect(await hook(repository, 'install')).toMatchObject({ code: 2, stderr: expect.stringContaining('serves other repositories') });
  });

  it('works in a linked working folder', async () => {
    const repository = new Repository({ 'a.md': CLEAN });
    repository.git('worktree', 'add', '-q', 'linked', '-b', 'linked');
    expect(await run(join(repository.folder, 'linked'), ['hook', 'install'], { env: GIT_ENV })).toMatchObject({ code: 0 });
    expect((await hook(repository, 'install')).stderr).toContain('is installed already');
  });

  it('refuses what it does not know', async () => {
    expect(await hook(new Repository(), 'remove')).toMatchObject({ code: 2, stderr: expect.stringContaining('hook remove: unknown') });
  });

  function fakeBin(script: string): string {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'reportlint'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return folder;
  }
});
