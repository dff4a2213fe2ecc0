import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** Runs the command line with the rules that it comes with. */
async function run(cwd: string, ...argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const code = await main(argv, {
    cwd,
    env: {},
    stdin,
    stdout: Object.assign(stdout, { isTTY: false, columns: 80 }),
    stderr: Object.assign(stderr, { isTTY: false, columns: 80 }),
  });
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

const TEMPLATE = '# 月报\n\n## 一、进展\n\n逐项写明本月完成的任务和取得的实际效果。\n\n## 二、风险\n\n## 三、计划\n';
const DRAFT = '# 五月月报\n\n## 一、进展\n\n逐项写明本月完成的任务和取得的实际效果。\n\n## 二、计划\n\n下月完成验收。\n';
const config = (name: string) => `rules:\n  require-sections: [on, { template: ${name} }]\n`;

const MISSED = '缺少“风险”部分（按模板必备）。 [Error/require-sections]';

describe('a template in the configuration', () => {
  it('is read from the folder of the configuration, whatever folder the command runs in', async () => {
    const cwd = temporaryFolder({ 'docs/.reportlintrc': config('../templates/monthly.md'), 'templates/monthly.md': TEMPLATE, 'docs/may.md': DRAFT });
    const { code, stdout, stderr } = await run(cwd, '-f', 'unix', 'docs/may.md');
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      'docs/may.md:5:1: 这句话与模板 ../templates/monthly.md 一字不差，请改写为本文的实际内容。 [Warning/require-sections]',
      `docs/may.md:7:1: ${MISSED}`,
    ]);
    expect(code).toBe(1);
  });

  it('can be set for some files', async () => {
    const overrides = `rules: { no-blank: error }\noverrides:\n  - files: 'monthly/*.md'\n    rules: { require-sections: [on, { template: t.md }] }\n`;
    const cwd = temporaryFolder({ '.reportlintrc': overrides, 't.md': TEMPLATE, 'monthly/may.md': DRAFT, 'other.md': DRAFT });
    expect((await run(cwd, '-f', 'unix', 'other.md')).stdout).toBe('');
    expect((await run(cwd, '-f', 'unix', 'monthly/may.md')).stdout).toContain(MISSED);
  });

  it('may be in another encoding', async () => {
    const bytes = Buffer.from([0xff, 0xfe, ...Buffer.from(TEMPLATE, 'utf16le')]);
    const cwd = temporaryFolder({ '.reportlintrc': config('t.md'), 't.md': bytes, 'may.md': DRAFT });
    expect((await run(cwd, '-f', 'unix', 'may.md')).stdout).toContain(MISSED);
  });

  it('on the command line is seen from the working folder', async () => {
    const cwd = temporaryFolder({ 't.md': TEMPLATE, 'docs/may.md': DRAFT });
    const rule = ['--rule', 'require-sections: [on, { template: t.md }]'];
    expect((await run(cwd, '--no-config', ...rule, '-f', 'unix', 'docs/may.md')).stdout).toContain(MISSED);
    const lost = await run(cwd, '--no-config', '--rule', 'require-sections: [on, { template: u.md }]', 'docs/may.md');
    expect(lost.code).toBe(2);
    expect(lost.stderr).toContain('--rule require-sections.template: no such file: u.md');
  });

  it.each([
    ['missing.md', {}, 'no such file: missing.md'],
    ['folder.md', { 'folder.md/a.md': 'x' }, 'is a folder, not a file: folder.md'],
    ['t.md', { 't.md': 'Only a paragraph.\n' }, 'has no headings: t.md'],
    ['t.md', { 't.md': '' }, 'is empty: there is nothing to read: t.md'],
    ['t.pdf', { 't.pdf': 'x' }, 'has no format that is read: t.pdf'],
    ['t.md', { 't.md': Buffer.from('%PDF-1.4 x') }, 'this is not a text file (PDF): t.md'],
  ])('%s that cannot be used is a mistake at its place', async (name, files, message) => {
    const cwd = temporaryFolder({ '.reportlintrc': `${config(name)}  no-such-rule: on\n`, 'may.md': DRAFT, ...files });
    const { code, stderr } = await run(cwd, 'may.md');
    expect(code).toBe(2);
    expect(stderr).toContain(`rules.require-sections.template: ${message}`);
    expect(stderr).toContain('.reportlintrc:2:');
    expect(stderr).toContain('no such rule');
  });
});
