import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GIT_ENV } from './cli/git-repository.ts';
import { temporaryFolder } from './host/temporary-folder.ts';

// The files that other programs read of this repository. dist/ must be fresh: `npm test` builds it, `npx vitest` alone does not.

const root = join(import.meta.dirname, '..');
const command = join(root, 'dist/cli.cjs');
const help = spawnSync(process.execPath, [command, '--help'], { encoding: 'utf8' }).stdout;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('what other programs are told', () => {
  it.each([
    'action.yml',
    '.pre-commit-hooks.yaml',
    'integrations/gitlab/reportlint.gitlab-ci.yml',
    'integrations/megalinter/reportlint.megalinter-descriptor.yml',
    'integrations/trunk/plugin.yaml',
  ])('%s is YAML, and names only options and formats that there are', (path) => {
    const text = read(path);
    expect(parse(text)).toBeTypeOf('object');
    const lines = text.split('\n').filter((line) => /reportlint|args|^\s*- --/iu.test(line));
    const options = [...lines.join('\n').matchAll(/(?<![\w-])--([a-z][\w-]*)/gu)].map(([option]) => option).filter((option) => option !== '--yes');
    for (const option of options) expect(help).toContain(option);
    for (const [, format = ''] of text.matchAll(/--format ([a-z]+)/gu)) expect(help).toMatch(new RegExp(`\\b${format}\\b`, 'u'));
  });

  it('the hook of the pre-commit framework takes the drafts that are read, and not what a folder run leaves out', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as [{ id: string; files: string; exclude: string; entry: string }];
    const takes = (name: string) => new RegExp(hook.files, 'u').test(name) && !new RegExp(hook.exclude, 'u').test(name);
    expect(hook.id).toBe('reportlint');
    expect(['a.md', 'b/报告.txt', 'c.d.markdown'].filter((name) => !takes(name))).toEqual([]);
    expect(['a.mdx', '.github/a.md', 'x/.hidden/a.md', 'node_modules/p/a.md', 'md'].filter(takes)).toEqual([]);
  });

  it('every page that the documentation names is there', () => {
    for (const path of ['README.md', 'README.zh-CN.md', 'docs/git.md', 'docs/ci.md'])
      for (const [, target = ''] of read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/gu))
        expect(() => readFileSync(join(root, path, '..', target))).not.toThrow(/ENOENT/u);
  });
});

// Its runner is bash, with links that Windows does not have.
if (process.platform !== 'win32')
  describe('the GitHub action', () => {
    const { runs } = parse(read('action.yml')) as { runs: { steps: { run: string }[] } };
    const script = runs.steps[0]?.run ?? '';

    function act(cwd: string, inputs: Readonly<Record<string, string>>) {
      mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
      writeFileSync(join(cwd, 'node_modules/.bin/reportlint'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, { mode: 0o755 });
      const none = { REPORTLINT_FILES: '', REPORTLINT_ARGS: '', REPORTLINT_VERSION: 'latest', REPORTLINT_SARIF: '' };
      const env = { ...GIT_ENV, ...none, ...inputs, GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: join(cwd, 'output'), GITHUB_STEP_SUMMARY: join(cwd, 'summary') };
      const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env, encoding: 'utf8' });
      return { status, stdout, output: readFileSync(join(cwd, 'output'), 'utf8') };
    }

    it('annotates, writes the page of the job and SARIF, and ends as reportlint does', () => {
      const cwd = temporaryFolder({ 'drafts/a b.md': '本月走访群众XX次，均已登记。\n', 'rules/b.md': '本月走访群众XX次，均已登记。\n' });
      const { status, stdout, output } = act(cwd, {
        REPORTLINT_FILES: 'drafts/*.md\nrules',
        REPORTLINT_SARIF: 'out/r.sarif',
        REPORTLINT_ARGS: '--max-warnings 0',
      });
      expect([status, output]).toEqual([1, 'exit-code=1\n']);
      expect(stdout.match(/^::error file=(?:drafts\/a b|rules\/b)\.md,/gmu)).toHaveLength(2);
      expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('## reportlint');
      expect(JSON.parse(readFileSync(join(cwd, 'out/r.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
    });

    it('lints the folder when no files are named, and runs nothing that an input holds', () => {
      const cwd = temporaryFolder({ 'a.md': '本月走访群众三次，均已登记。\n' });
      expect(act(cwd, {})).toMatchObject({ status: 0, output: 'exit-code=0\n' });
      const hostile = act(cwd, { REPORTLINT_FILES: '$(touch made) `touch made` ; touch made' });
      expect(hostile.status).toBe(2);
      expect(() => readFileSync(join(cwd, 'made'))).toThrow(/ENOENT/u);
    });
  });
