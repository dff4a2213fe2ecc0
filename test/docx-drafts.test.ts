import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../src/host/index.ts';
import { readHeadingNumber } from '../src/model/numbering.ts';
import { temporaryFolder } from './host/temporary-folder.ts';
import { makeDocx, paragraph, style } from './parsers/docx/make-docx.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
/** Lines that a person broke are no paragraphs of a Word document. */
const WRAPPED = /wrapped|audit-report/u;

const drafts = ['drafts', 'clean'].flatMap((kind) =>
  readdirSync(join(FIXTURES, kind), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && !WRAPPED.test(name))
    .map((name) => `${kind}/${name}`),
);
const styles = style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');

describe('a text draft that is saved as a Word document', () => {
  it.each(drafts)('%s: has the same findings, each at its paragraph, with and without styles', async (name) => {
    const text = readFileSync(join(FIXTURES, name), 'utf8')
      .replace(/^\uFEFF/u, '')
      .replaceAll('\r\n', '\n');
    const lines = text.replace(/\n$/u, '').split('\n');
    const cwd = temporaryFolder({
      'draft.txt': text,
      'plain.docx': makeDocx(lines.map((line) => paragraph(line)).join('')),
      'styled.docx': makeDocx(lines.map((line) => paragraph(line, isHeading(line) ? '<w:pStyle w:val="1"/>' : '')).join(''), { styles }),
    });
    const { results } = await lintFiles(['draft.txt', 'plain.docx', 'styled.docx'], { cwd, noConfig: true, preset: 'recommended' });
    const [asText, plain, styled] = results.map(({ findings }) =>
      findings.map(({ ruleId, messageId, severity, start, text: found }) => `${start.line}:${start.column} ${severity} ${ruleId}/${messageId} ${found}`),
    );
    expect(plain).toEqual(asText);
    expect(styled).toEqual(asText);
    for (const result of results.slice(1)) for (const { start, location } of result.findings) expect(location?.paragraph).toBe(start.line);
  });
});

/** 一、 without a sentence behind it. */
function isHeading(line: string): boolean {
  return readHeadingNumber(line)?.style === 'cn' && line.length < 30 && !line.includes('。');
}
