import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { makeDocx, paragraph, style, table } from '../parsers/docx/make-docx.ts';
import { run } from './run-cli.ts';

const styles = style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
const zh =
  paragraph('关于防汛工作情况的报告') +
  paragraph('') +
  paragraph('一、总体情况', '<w:pStyle w:val="1"/>') +
  table([
    ['单位', '数量'],
    ['东城', '走访群众XX次'],
  ]);
const DRAFT = makeDocx(zh, { styles, header: paragraph('XX水务局') });

describe('the command with a Word document', () => {
  it('says in JSON where each finding stands, and offers no fix', async () => {
    const cwd = temporaryFolder({ 'draft.docx': DRAFT });
    const { code, stdout } = await run(cwd, ['draft.docx', '-f', 'json']);
    expect(code).toBe(1);
    const [result] = JSON.parse(stdout);
    const text = (await run(cwd, ['text', 'draft.docx'])).stdout;
    expect(result).toMatchObject({ encoding: 'docx', fixableErrorCount: 0 });
    for (const message of result.messages) {
      expect(text.slice(...message.range)).toBe(message.text);
      expect(message.fix).toBeUndefined();
    }
    expect(result.messages.map((message: { location: unknown }) => message.location)).toEqual([
      { part: 'body', paragraph: 7, table: { index: 1, row: 2, column: 2 }, path: '第7段 · 一、总体情况 · 表1第2行第2列' },
      { part: 'header', paragraph: 1, path: '页眉第1段' },
    ]);
  });

  it('says the place in English for an English document', async () => {
    const cwd = temporaryFolder({ 'draft.docx': makeDocx(paragraph('Project status report for the second quarter') + table([['Name'], ['XX']])) });
    const [result] = JSON.parse((await run(cwd, ['draft.docx', '-f', 'json'])).stdout);
    expect(result.messages[0].location.path).toBe('paragraph 3 · table 1, row 2, column 1');
  });

  it('shows the place to people in place of line and column', async () => {
    const cwd = temporaryFolder({ 'draft.docx': DRAFT });
    const { stdout } = await run(cwd, ['draft.docx', '--no-color']);
    expect(stdout).toContain('\n  第7段 · 表1第2行第2列  错误  ');
    expect(stdout).toContain('\n      | 走访群众XX次\n');
    expect((await run(cwd, ['draft.docx', '-f', 'markdown'])).stdout).toContain('| 第7段 · 表1第2行第2列 |');
    expect((await run(cwd, ['outline', 'draft.docx'])).stdout).toContain('一、总体情况');
  });

  it('leaves it alone with --fix, and says so once', async () => {
    const cwd = temporaryFolder({ 'a.docx': DRAFT, 'b.docx': DRAFT });
    const { stderr } = await run(cwd, ['.', '--fix', '-f', 'json']);
    expect(stderr.match(/fixes are not written into Word documents/gu)).toHaveLength(1);
    expect(readFileSync(join(cwd, 'a.docx')).equals(Buffer.from(DRAFT))).toBe(true);
  });

  it('reads .docm and .dotx, standard input under such a name, and no lock files of Word', async () => {
    const cwd = temporaryFolder({ 'a.docm': DRAFT, 'b.dotx': DRAFT, '~$a.docm': 'lock' });
    const results = JSON.parse((await run(cwd, ['-f', 'json'])).stdout);
    expect(results.map(({ filePath, errorCount }: { filePath: string; errorCount: number }) => [filePath.slice(cwd.length + 1), errorCount])).toEqual([
      ['a.docm', 2],
      ['b.dotx', 2],
    ]);
    const [piped] = JSON.parse((await run(cwd, ['--stdin', '--stdin-filename', 'x.docx', '-f', 'json'], { stdin: DRAFT })).stdout);
    expect(piped.errorCount).toBe(2);
  });

  it('that was read only in part has its findings, and the run ends with 2', async () => {
    const cwd = temporaryFolder({ 'draft.docx': makeDocx(`${zh}<w:altChunk r:id="x"/>`, { styles }) });
    const { code, stdout, stderr } = await run(cwd, ['draft.docx', '-f', 'json']);
    expect(code).toBe(2);
    expect(stderr).toContain('draft.docx: was read in part');
    expect(JSON.parse(stdout)[0]).toMatchObject({ fatalErrorCount: 0, errorCount: 2, messages: [{ fatal: false }, { ruleId: 'no-toy-blank' }] });
  });

  it('without a word in it is told of', async () => {
    const { code, stderr } = await run(temporaryFolder({ 'draft.docx': makeDocx(paragraph('')) }), ['draft.docx']);
    expect(code).toBe(2);
    expect(stderr).toContain('draft.docx: is empty');
  });
});

describe('the command with a web page', () => {
  it('reads it when it is named or matched, not in folders; suppressions work and ranges are those of the source', async () => {
    const page = '<h1>报告</h1>\n<p>共<b>XX</b>次。</p>\n<!-- reportlint-disable-next-line no-toy-blank -- ok -->\n<p>XX</p>\n';
    const cwd = temporaryFolder({ 'a.html': page, 'b.md': '好。\n' });
    expect(JSON.parse((await run(cwd, ['-f', 'json'])).stdout)).toHaveLength(1);
    const [result] = JSON.parse((await run(cwd, ['*.html', '-f', 'json'])).stdout);
    expect(result.suppressedMessages).toHaveLength(1);
    expect(result.messages).toMatchObject([{ text: 'XX', line: 2, column: 8, range: [page.indexOf('XX'), page.indexOf('XX') + 2] }]);
  });
});
