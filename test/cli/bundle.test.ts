import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-main.ts';

const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const ARGUMENTS = ['worker', '--no-config', '--preset', 'all'];

/** Lines that a document site leaves, in Chinese and without a Latin word. */
const SITE_LINES = ['本文档由网友上传', '点击下载全文', '转载请注明出处', '小编：王老师', '上一篇：年度工作计划', '文档下载'];

/** Every example of every rule, every text among the fixtures, and the lines above. */
function drafts(): { readonly name: string; readonly text: string }[] {
  const examples = rules.flatMap(({ id, examples: { bad, good } }) =>
    [...bad, ...good].map(({ text, format }, index) => ({ name: `${id}-${index}.${format === 'text' ? 'txt' : 'md'}`, text })),
  );
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|txt)$/u.test(path))
    .map((path) => ({ name: path.replaceAll(/[/\\]/gu, '-'), text: readFileSync(join(fixtures, path), 'utf8') }));
  const lines = SITE_LINES.map((line, index) => ({ name: `line-${index}.txt`, text: `一、工作情况\n全年任务已经完成。\n\n${line}\n` }));
  return [...examples, ...files, ...lines];
}

/**
 * The build changes how the sources are written (what is not ASCII becomes escapes, names are shortened). A rule that looks at its own
 * patterns' sources found less in the bundled command than in all other tests.
 */
describe('the bundled command', () => {
  it('finds what the sources find', async () => {
    const cwd = temporaryFolder();
    const input = drafts()
      .map((draft) => `${JSON.stringify(draft)}\n`)
      .join('');
    const fromSources = await run(cwd, ARGUMENTS, { stdin: input });
    const bundled = spawnSync(process.execPath, [command, ...ARGUMENTS], { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    const answers = (output: string): string[] => output.split('\n').filter((line) => line !== '');
    expect(answers(fromSources.stdout).length).toBeGreaterThan(rules.length);
    expect(answers(bundled.stdout)).toEqual(answers(fromSources.stdout));
  });
});
