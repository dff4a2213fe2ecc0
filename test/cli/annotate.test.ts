import { existsSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commentsIn, partOf } from '../annotate/annotate-words.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { makeDocx, paragraph } from '../parsers/docx/make-docx.ts';
import { run } from './run-cli.ts';

const DRAFT = makeDocx(paragraph('关于防汛工作的报告') + paragraph('走访群众XX次，又XX次。') + paragraph('##marker##完。'), { header: paragraph('XX水务局') });

describe('reportlint annotate', () => {
  it('writes a copy with a comment at each finding, says so in one line, and succeeds', async () => {
    const cwd = temporaryFolder({ 'draft.docx': DRAFT });
    const { code, stdout, stderr } = await run(cwd, ['annotate', 'draft.docx', '-o', 'out/commented.docx']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('reportlint: wrote 4 comments to out/commented.docx; 1 stands where Word takes a comment, and names its place\n');
    expect(commentsIn(readFileSync(join(cwd, 'out/commented.docx')))).toEqual([
      { at: '关于防汛工作的报告', says: '［页眉第1段］错误：“XX”尚未填写。' },
      { at: 'XX', says: '错误：“XX”尚未填写。' },
      { at: 'XX', says: '错误：“XX”尚未填写。' },
      { at: '##marker##', says: '警告：标记。' },
    ]);
    expect(readFileSync(join(cwd, 'draft.docx')).equals(Buffer.from(DRAFT))).toBe(true);
  });

  it('writes into the draft when told so; a second run replaces its comments', async () => {
    const cwd = temporaryFolder({ 'draft.docx': DRAFT });
    await run(cwd, ['annotate', 'draft.docx', '--in-place']);
    const once = readFileSync(join(cwd, 'draft.docx'));
    const { stderr } = await run(cwd, ['annotate', 'draft.docx', '--in-place']);
    expect(readFileSync(join(cwd, 'draft.docx')).equals(once)).toBe(true);
    expect(stderr).toContain('4 comments of an earlier run replaced');
    expect(readdirSync(cwd)).toEqual(['draft.docx']);
  });

  it('takes author, initials, date, number, language and the options of what to check', async () => {
    const cwd = temporaryFolder({ 'draft.docx': DRAFT });
    const { stderr } = await run(cwd, [
      ...['annotate', 'draft.docx', '-o', 'out.docx', '--author', 'Li Ming', '--date', '2026-11-02', '--max-comments', '2'],
      ...['--locale', 'en', '--rule', 'no-toy-marker: off', '--no-config', '--safe'],
    ]);
    const bytes = readFileSync(join(cwd, 'out.docx'));
    expect(partOf(bytes, 'word/comments.xml')).toContain('w:author="Li Ming" w:initials="LM" w:date="2026-11-02T00:00:00Z"');
    expect(commentsIn(bytes).map(({ says }) => says)).toEqual([
      'Error: “XX” is not filled in.',
      'Error: “XX” is not filled in. No more than 2 comments were written; 1 more findings have none: no-toy-blank 1. Lint the draft with reportlint to see all of them.',
    ]);
    expect(stderr).toContain('; the last one counts 1 further finding\n');
  });

  it('goes by the configuration of the draft', async () => {
    const cwd = temporaryFolder({ 'draft.docx': DRAFT, '.reportlintrc': 'rules: { no-toy-blank: off }\n' });
    await run(cwd, ['annotate', 'draft.docx', '-o', 'out.docx']);
    expect(readFileSync(join(cwd, 'out.docx')).length).toBe(DRAFT.length);
  });

  it('copies a draft without findings byte for byte', async () => {
    const clean = makeDocx(paragraph('走访群众三次。'));
    const cwd = temporaryFolder({ 'draft.docx': clean });
    const { code, stderr } = await run(cwd, ['annotate', 'draft.docx', '-o', 'out.docx']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'reportlint: nothing to comment on; out.docx is a copy of the draft\n' });
    expect(readFileSync(join(cwd, 'out.docx')).equals(Buffer.from(clean))).toBe(true);
  });

  it('writes what was read in part, and ends with 2', async () => {
    const cwd = temporaryFolder({ 'draft.docx': makeDocx(`${paragraph('走访XX次')}<w:altChunk r:id="x"/>`) });
    const { code, stderr } = await run(cwd, ['annotate', 'draft.docx', '-o', 'out.docx']);
    expect(code).toBe(2);
    expect(stderr).toContain('draft.docx: was read in part');
    expect(commentsIn(readFileSync(join(cwd, 'out.docx')))).toHaveLength(1);
  });

  it('does .docm under its own extension only', async () => {
    const cwd = temporaryFolder({ 'draft.docm': DRAFT });
    expect((await run(cwd, ['annotate', 'draft.docm', '-o', 'out.docm'])).code).toBe(0);
    const { code, stderr } = await run(cwd, ['annotate', 'draft.docm', '-o', 'out.docx']);
    expect(code).toBe(2);
    expect(stderr).toContain('give -o a name that ends in .docm');
  });
});

describe('reportlint annotate refuses, with 2, and writes nothing', () => {
  const PROTECTED = makeDocx(paragraph('XX'), { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' });
  it.each<[name: string, argv: readonly string[], words: string]>([
    ['without a place to write', ['draft.docx'], 'use -o out.docx, or --in-place'],
    ['with two places', ['draft.docx', '-o', 'x.docx', '--in-place'], 'cannot be used together'],
    ['over its input', ['draft.docx', '-o', './draft.docx'], 'draft.docx: would be overwritten; give -o another name, or use --in-place'],
    ['over its input by a link', ['draft.docx', '-o', 'link.docx'], 'would be overwritten'],
    ['over its input by another name', ['draft.docx', '-o', 'hard.docx'], 'would be overwritten'],
    ['another format', ['notes.md', '-o', 'x.docx'], 'comments are written into Word documents (.docx, .docm, .dotx, .dotm)'],
    ['an older format', ['old.doc', '-o', 'x.docx'], 'save it as .docx from Word or WPS first'],
    ['a file that is not there', ['none.docx', '-o', 'x.docx'], 'none.docx: no such file'],
    ['an empty document', ['empty.docx', '-o', 'x.docx'], 'empty.docx: is empty'],
    ['a protected document', ['protected.docx', '-o', 'x.docx'], 'protected.docx: is protected against editing (readOnly); stop the protection'],
    ['a file that is no Word document', ['fake.docx', '-o', 'x.docx'], 'fake.docx: is a Rich Text file'],
    ['an unknown rule', ['draft.docx', '-o', 'x.docx', '--rule', 'no-toy-blnk: off'], 'did you mean no-toy-blank?'],
    ['a folder as output', ['draft.docx', '-o', 'folder.docx'], 'cannot be written (EISDIR); name a file, not a folder'],
    ['no number', ['draft.docx', '-o', 'x.docx', '--max-comments', '0'], 'from 1 to 30000'],
    ['no date', ['draft.docx', '-o', 'x.docx', '--date', '2026-13-40'], 'must be now, a date'],
    ['two files', ['draft.docx', 'empty.docx', '-o', 'x.docx'], 'too many arguments'],
  ])('%s', async (_, argv, words) => {
    const cwd = temporaryFolder({
      'draft.docx': DRAFT,
      'notes.md': '好。\n',
      'old.doc': 'x',
      'empty.docx': makeDocx(paragraph('')),
      'protected.docx': PROTECTED,
      'fake.docx': '{\\rtf1}',
      'folder.docx/x': '',
    });
    symlinkSync(join(cwd, 'draft.docx'), join(cwd, 'link.docx'));
    linkSync(join(cwd, 'draft.docx'), join(cwd, 'hard.docx'));
    const { code, stderr } = await run(cwd, ['annotate', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(cwd, 'x.docx'))).toBe(false);
    expect(readFileSync(join(cwd, 'draft.docx')).equals(Buffer.from(DRAFT))).toBe(true);
  });
});
