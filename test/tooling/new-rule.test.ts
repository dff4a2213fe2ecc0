import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJiti } from 'jiti';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnyRule } from '../../src/rule/index.ts';
import { lintWithRule } from '../../src/testing/lint-with-rule.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'reportlint-'));
mkdirSync(join(project, 'rules'));
for (const folder of ['src', 'node_modules']) symlinkSync(join(root, folder), join(project, folder), 'junction');

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('npm run new-rule', () => {
  it('writes a rule whose own examples hold, and its test', async () => {
    const { status, stdout } = newRule('no-fill-me');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run generate');
    expect(readdirSync(join(project, 'rules/no-fill-me')).sort()).toEqual(['no-fill-me.test.ts', 'no-fill-me.ts']);
    const rule = await createJiti(import.meta.url).import<AnyRule>(join(project, 'rules/no-fill-me/no-fill-me.ts'), { default: true });
    expect(rule.id).toBe('no-fill-me');
    const [bad] = rule.examples.bad;
    const { findings } = await lintWithRule(rule, { text: bad?.text ?? '', format: 'text' });
    expect(findings.map(({ text }) => text)).toEqual(bad?.finds);
    for (const { text, format } of rule.examples.good) expect((await lintWithRule(rule, { text, format: format ?? 'text' })).findings).toEqual([]);
  });

  it('does not touch a rule that exists', () => {
    mkdirSync(join(project, 'rules/no-old-thing'));
    const { status, stderr } = newRule('no-old-thing');
    expect(status).toBe(2);
    expect(stderr).toContain('rules/no-old-thing exists');
    expect(readdirSync(join(project, 'rules/no-old-thing'))).toEqual([]);
  });

  it.each([[['check-things']], [['no-Capital']], [['../no-escape']], [[]], [['no-one', 'no-two']]])('refuses %j', (ids) => {
    const before = readdirSync(join(project, 'rules'));
    expect(newRule(...ids).status).toBe(2);
    expect(readdirSync(join(project, 'rules'))).toEqual(before);
  });
});

function newRule(...ids: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'node_modules/jiti/lib/jiti-cli.mjs'), join(root, 'src/tooling/new-rule.ts'), ...ids], {
    cwd: project,
    encoding: 'utf8',
  });
}
