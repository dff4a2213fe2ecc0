import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GIT_ENV, Repository } from './cli/git-repository.ts';

// The hook as git runs it, with the built command. dist/ must be fresh: `npm test` builds it, `npx vitest` alone does not.

const BLANK = '本月走访群众XX次，均已登记。\n';
const CLEAN = '本月走访群众三次，均已登记。\n';
const command = join(import.meta.dirname, '../dist/cli.cjs');

/** A repository with the command installed as a package of it, and its hook. */
function repositoryWithHook(): Repository {
  const repository = new Repository({ '.gitignore': 'node_modules/\n', 'a.md': CLEAN, 'b.md': CLEAN });
  mkdirSync(join(repository.folder, 'node_modules/.bin'), { recursive: true });
  writeFileSync(join(repository.folder, 'node_modules/.bin/reportlint'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, { mode: 0o755 });
  const { status } = spawnSync(process.execPath, [command, 'hook', 'install'], { cwd: repository.folder, env: GIT_ENV });
  expect(status).toBe(0);
  return repository;
}

function commit(repository: Repository, args: readonly string[], folder = '.') {
  const { status, stdout, stderr } = spawnSync('git', ['commit', '-qm', 'x', ...args], {
    cwd: join(repository.folder, folder),
    env: GIT_ENV,
    encoding: 'utf8',
  });
  return { isCommitted: status === 0, said: stdout + stderr };
}

const content = (repository: Repository, name: string) => repository.git('show', `HEAD:${name}`);

describe('the hook', () => {
  it('stops a commit whose staged draft has a defect that the folder no longer has', () => {
    const repository = repositoryWithHook();
    repository.stage({ 'a.md': BLANK });
    repository.write({ 'a.md': CLEAN });
    const { isCommitted, said } = commit(repository, []);
    expect(isCommitted).toBe(false);
    expect(said).toContain('no-x-placeholder');
    expect(said).toContain('a.md');
  });

  it('lets a clean draft pass although the folder has a defect, and leaves the folder alone', () => {
    const repository = repositoryWithHook();
    repository.stage({ 'a.md': `${CLEAN}\n${CLEAN.replace('三', '四')}` });
    repository.write({ 'a.md': BLANK });
    const { isCommitted, said } = commit(repository, []);
    expect(isCommitted).toBe(true);
    expect(said).not.toContain('no-x-placeholder');
    expect(content(repository, 'a.md')).toContain('四');
    expect(repository.git('diff', '--name-only')).toBe('a.md\n');
  });

  it('git commit FILE takes the draft from the folder and nothing else that is staged', () => {
    const repository = repositoryWithHook();
    repository.stage({ 'a.md': BLANK });
    repository.write({ 'b.md': CLEAN.replace('三', '四') });
    expect(commit(repository, ['b.md']).isCommitted).toBe(true);
    repository.write({ 'b.md': BLANK });
    expect(commit(repository, ['b.md']).isCommitted).toBe(false);
  });

  it('git commit -a, --amend, and from a folder below', () => {
    const repository = repositoryWithHook();
    repository.commit({ 'sub/c.md': CLEAN });
    repository.write({ 'a.md': BLANK });
    expect(commit(repository, ['-a'], 'sub').isCommitted).toBe(false);
    repository.write({ 'a.md': CLEAN.replace('三', '五') });
    expect(commit(repository, ['-a'], 'sub').isCommitted).toBe(true);
    expect(commit(repository, ['--amend']).isCommitted).toBe(true);
  });

  it('stops the commit when reportlint is gone, and --no-verify passes it by', () => {
    const repository = repositoryWithHook();
    repository.stage({ 'a.md': BLANK });
    const bare = { ...GIT_ENV };
    const { status, stderr } = spawnSync('sh', ['-c', 'rm -r node_modules; exec git commit -qm x'], { cwd: repository.folder, env: bare, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('the hook finds no reportlint; install it');
    expect(commit(repository, ['--no-verify']).isCommitted).toBe(true);
  });
});
