import { describe, expect, it } from 'vitest';
import { ORIGIN, sourceOffset } from '../../../src/parsers/docx/index.ts';
import { makeDocx, paragraph, read, run, style, table } from './make-docx.ts';

describe('origins', () => {
  it('lead from each character to the very place in the source of its part', () => {
    const raw = '<w:t xml:space="preserve">A&amp;B &#x1F600; ≥\r\n3<!-- c -->%</w:t>';
    const reading = read(makeDocx(`<w:p><w:r>${raw}</w:r></w:p>`));
    expect(reading.text).toBe('A&B 😀 ≥ 3%\n');
    const [origin] = reading.origins.runs;
    const source = reading.parts.get('word/document.xml')?.source ?? '';
    const at = (text: string): string => {
      const offset = sourceOffset(source, origin as never, reading.text.indexOf(text));
      return source.slice(offset ?? 0, (offset ?? 0) + 6);
    };
    expect(at('A')).toBe('A&amp;');
    expect(at('&')).toBe('&amp;B');
    expect(at('B')).toBe('B &#x1');
    expect(at('😀')).toBe('&#x1F6');
    expect(at('≥')).toBe('≥\r\n3<!');
    expect(at('3')).toBe('3<!-- ');
    expect(at('%')).toBe('%</w:t');
  });

  it('count the characters that Word trims, and refuse to point inside CDATA', () => {
    const reading = read(makeDocx('<w:p><w:r><w:t>  XX </w:t></w:r><w:r><w:t><![CDATA[甲<乙]]>丙</w:t></w:r></w:p>'));
    const source = reading.parts.get('word/document.xml')?.source ?? '';
    const [first, second] = reading.origins.runs as never as [never, { start: number }];
    expect(source.startsWith('XX ', sourceOffset(source, first, 0) ?? 0)).toBe(true);
    expect(sourceOffset(source, second as never, second.start + 1)).toBeNull();
    expect(source.startsWith('丙', sourceOffset(source, second as never, second.start + 3) ?? 0)).toBe(true);
  });

  it('are right with a byte order mark', () => {
    const xml = `\uFEFF<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('共XX次')}</w:body></w:document>`;
    const reading = read(makeDocx('', { files: { 'word/document.xml': xml } }));
    const source = reading.parts.get('word/document.xml')?.source ?? '';
    const origin = reading.origins.runAt(1);
    expect(source.startsWith('XX次', sourceOffset(source, origin as never, 1) ?? 0)).toBe(true);
    expect(source.slice(origin?.element.start, origin?.element.end)).toBe('<w:t xml:space="preserve">共XX次</w:t>');
  });

  it('know part, paragraph, run, the offset in it, and flags', () => {
    const body = `${paragraph('甲')}<w:p>${run('完成')}<w:ins w:id="1">${run('约', '<w:vanish/>')}</w:ins><w:r><w:t>3</w:t><w:tab/><w:t>亿</w:t></w:r></w:p>`;
    const { origins, text } = read(makeDocx(body));
    const origin = origins.runAt(text.indexOf('亿'));
    expect(origin).toMatchObject({ kind: 'text', runIndex: 3, offset: 2, paragraph: { partName: 'word/document.xml', index: 2 } });
    const inserted = origins.runAt(text.indexOf('约'));
    expect(inserted?.flags).toBe(ORIGIN.inserted | ORIGIN.hidden);
    expect(origins.runsIn(2, 5).map(({ start, end }) => text.slice(start, end))).toEqual(['完成', '约']);
    expect(origins.runAt(1)).toBeNull();
  });

  it('of an automatic number lead to the paragraph, and to no run', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const { origins, text } = read(makeDocx(paragraph('总体情况', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), { numbering }));
    expect(text).toBe('一、总体情况\n');
    expect(origins.runAt(0)).toMatchObject({ kind: 'number', run: null, start: 0, end: 2, element: { name: 'w:p' } });
  });

  it('count paragraphs of the part as read, in cells and text boxes too; places count each story by itself', () => {
    const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
    const { origins, text } = read(
      makeDocx(
        `${box}${table([
          ['a', 'b'],
          ['c', 'd'],
        ])}${paragraph('末')}`,
        { header: paragraph('眉') },
      ),
    );
    const at = (word: string) => origins.paragraphAt(text.indexOf(word));
    expect(at('框')).toMatchObject({ index: 2, place: { part: 'textbox', paragraph: 1 }, host: { index: 1 } });
    expect(at('d')).toMatchObject({ index: 6, place: { part: 'body', paragraph: 5, table: { index: 1, row: 2, column: 2 } } });
    expect(at('末')).toMatchObject({ index: 7, place: { part: 'body', paragraph: 6, table: null } });
    expect(at('眉')).toMatchObject({ index: 1, partName: 'word/header.xml', place: { part: 'header', paragraph: 1 } });
  });

  it('know the run of a note’s mark', () => {
    const footnotes = `<w:footnote w:id="4">${paragraph('注')}</w:footnote>`;
    const { origins, text } = read(makeDocx(`<w:p>${run('文')}<w:r><w:footnoteReference w:id="4"/></w:r></w:p>`, { footnotes, styles: style('a', 'Normal') }));
    const noteId = origins.paragraphAt(text.indexOf('注'))?.noteId;
    expect(origins.noteReferences.get(`footnote/${noteId}`)?.run.child('w:footnoteReference')).not.toBeNull();
  });
});
