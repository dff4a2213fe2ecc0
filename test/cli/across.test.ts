import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/host/index.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-main.ts';

const COPIED =
  '全年共走访企业214家，收集问题诉求86条，办结81条，协调解决用工、用电、融资等实际困难，帮助12家企业对接银行贷款3400万元，企业满意度达到九成以上。';
const draft = (unit: string, text: string): string => `${unit}2024年工作总结\n一、主要工作\n${unit}按时完成任务。\n${text}\n`;
const ONLY = ['--no-config', '--rule', 'require-sections: off', '--rule', 'require-elements: off', '--rule', 'consistent-numbering: off'];

let cwd: string;
beforeEach(() => {
  cwd = temporaryFolder();
  mkdirSync(join(cwd, 'drafts'));
  writeFileSync(join(cwd, 'drafts/a.txt'), draft('青石街道', COPIED));
  writeFileSync(join(cwd, 'drafts/b.txt'), draft('白塔街道', `${COPIED}##pagebreak##`));
});

describe('--across', () => {
  it('is off unless it is asked for', async () => {
    const { stdout } = await run(cwd, ['drafts', '-f', 'json', ...ONLY]);
    expect(messagesOf(stdout, 1).map(({ ruleId }) => ruleId)).toEqual(['no-paid-marker']);
  });

  it('json: the finding names the other file in words and as a related place', async () => {
    const { stdout, code } = await run(cwd, ['drafts', '--across', '-f', 'json', ...ONLY]);
    expect(messagesOf(stdout, 0)).toEqual([]);
    const [finding] = messagesOf(stdout, 1);
    const place = { line: 4, column: 1, endLine: 4, endColumn: COPIED.length + 1 };
    expect(finding).toMatchObject({ ruleId: 'no-repeated-text', messageId: 'copiedParagraph', level: 'warning', line: 4, column: 1 });
    expect(finding?.message).toContain('“drafts/a.txt”第4行');
    const first = draft('青石街道', COPIED).indexOf(COPIED);
    expect(finding?.related).toEqual([{ message: '相同的段落在这里。', filePath: join(cwd, 'drafts/a.txt'), range: [first, first + COPIED.length], ...place }]);
    expect(code).toBe(1);
  });

  it('pretty: the place in the other file can be clicked', async () => {
    const { stdout } = await run(cwd, ['drafts', '--across', '--locale', 'en', ...ONLY]);
    expect(stdout).toContain('This paragraph also stands in drafts/a.txt, line 4, with the same figures');
    expect(stdout).toContain('see drafts/a.txt:4:1');
  });

  it.each(['ndjson', 'unix', 'github', 'markdown'])('%s names the other file', async (format) => {
    expect((await run(cwd, ['drafts', '--across', '-f', format, ...ONLY])).stdout).toMatch(/drafts\\?\/a(?:\\?\.)txt/u);
  });

  it('the order of the files decides which is the later one', async () => {
    const { stdout } = await run(cwd, ['drafts/b.txt', 'drafts/a.txt', '--across', '-f', 'json', ...ONLY]);
    expect(messagesOf(stdout, 1).map(({ message }) => message)).toEqual([expect.stringContaining('“drafts/b.txt”第4行')]);
  });

  it('a file that is ignored, or cannot be read, is compared with none', async () => {
    writeFileSync(join(cwd, '.reportlintrc'), 'extends: [recommended]\nignores: ["drafts/a.txt"]\n');
    expect(messagesOf((await run(cwd, ['drafts', '--across', '-f', 'json', ...ONLY.slice(1)])).stdout, 0).map(({ ruleId }) => ruleId)).toEqual([
      'no-paid-marker',
    ]);
    const { stdout, code } = await run(cwd, ['drafts/b.txt', 'drafts/none.txt', '--across', '-f', 'json', ...ONLY]);
    expect(messagesOf(stdout, 0).map(({ ruleId }) => ruleId)).toEqual(['no-paid-marker']);
    expect(code).toBe(2);
  });

  it('with --fix the findings are those of the text that was written', async () => {
    const { stdout } = await run(cwd, ['drafts', '--across', '--fix', '-f', 'json', ...ONLY]);
    expect(readFileSync(join(cwd, 'drafts/b.txt'), 'utf8')).toBe(draft('白塔街道', COPIED));
    expect(messagesOf(stdout, 1).map(({ ruleId, endColumn }) => [ruleId, endColumn])).toEqual([['no-repeated-text', COPIED.length + 1]]);
  });

  it('standard input is one text', async () => {
    const { stderr, code } = await run(cwd, ['--stdin', '--across'], { stdin: COPIED });
    expect(stderr).toContain('--across compares files');
    expect(code).toBe(2);
  });

  it('the rule’s level and a suppression hold', async () => {
    expect(messagesOf((await run(cwd, ['drafts', '--across', '-f', 'json', '--rule', 'no-repeated-text: off', ...ONLY])).stdout, 1).length).toBe(1);
  });

  it('is an option of the library', async () => {
    const { results } = await lintFiles('drafts', { cwd, noConfig: true, across: true });
    expect(results[1]?.findings.filter(({ ruleId }) => ruleId === 'no-repeated-text').map(({ related }) => related[0]?.elsewhere?.path)).toEqual([
      join(cwd, 'drafts/a.txt'),
    ]);
  });
});

interface Message {
  readonly ruleId: string;
  readonly message: string;
  readonly endColumn: number;
  readonly related: readonly unknown[];
}

function messagesOf(stdout: string, file: number): readonly Message[] {
  return JSON.parse(stdout)[file].messages;
}
