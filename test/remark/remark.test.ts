import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import remarkReportlint from '../../src/remark/index.ts';

const DRAFT = '# 工作总结\n\n共培训XX人次，经费&amp;物资XX万元，均已到位。\n';

async function messagesOf(text: string, path = 'draft.md') {
  const file = new VFile({ path, value: text });
  await remark()
    .use(remarkReportlint, { extends: ['recommended'], rules: { 'require-elements': 'off', 'require-sections': 'off', 'max-placeholder-density': 'off' } })
    .process(file);
  return file.messages;
}

describe('reportlint/remark', () => {
  it('puts findings on the file with rule, source, place and page', async () => {
    const [first] = await messagesOf(DRAFT);
    expect(first).toMatchObject({ ruleId: 'no-x-placeholder', source: 'reportlint', line: 3, column: 4, fatal: true, actual: 'XX' });
    expect(first?.url).toMatch(/no-x-placeholder\.md$/u);
  });

  it('places are those of the source, entities included', async () => {
    const messages = await messagesOf(DRAFT);
    expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:4', '3:18']);
  });

  it('a fix that replaces the finding is offered as what was expected', async () => {
    const messages = await messagesOf('# 总结\n\n##paidbegin##各项工作均已完成，成效明显。##paidend##\n');
    expect(messages.filter(({ ruleId }) => ruleId === 'no-paid-marker').map(({ expected }) => expected)).toEqual([[''], ['']]);
  });

  it('a mistake in the options says what is wrong', async () => {
    const file = new VFile({ path: 'draft.md', value: DRAFT });
    await expect(
      remark()
        .use(remarkReportlint, { rules: { 'no-x-placehoder': 'error' } as never })
        .process(file),
    ).rejects.toThrow('no-x-placeholder');
  });

  it('works in remark-cli, from the built package', async () => {
    const root = join(import.meta.dirname, '../..');
    const child = promisify(execFile)(process.execPath, [
      join(root, 'node_modules/remark-cli/cli.js'),
      '--no-config',
      '--no-color',
      '--no-stdout',
      '--use',
      join(root, 'dist/src/remark/index.js'),
      join(root, 'fixtures/drafts/mangled-markers/report.md'),
    ]);
    const outcome = await child.then(
      () => ({ code: 0, stderr: '' }),
      (error: { code: number; stderr: string }) => error,
    );
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(/7:1-7:16\s+error\s+.*no-paid-marker\s+reportlint/u);
  });
});
