import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph, parse, run, style, table } from './make-docx.ts';

const outline = (level: number): string => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
// Ids as WPS writes them: they say nothing.
const styles =
  style('a', 'Normal', '', 'paragraph') +
  style('2', 'heading 1', outline(0)) +
  style('3', 'heading 2', outline(1)) +
  style('a9', '我的标题', '<w:basedOn w:val="3"/>') +
  style('t', 'Title') +
  style('12', 'toc 1') +
  style('c1', 'a', '<w:basedOn w:val="c2"/>') +
  style('c2', 'b', '<w:basedOn w:val="c1"/>');
const styled = (text: string, id: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);
const BODY = '全年完成投资3.2亿元，同比增长4%，各项任务按期完成。';

async function documentOf(body: string, parts = {}) {
  return (await parse(makeDocx(body, { styles, ...parts }))).document;
}
const roles = async (body: string, parts = {}): Promise<string[]> =>
  (await documentOf(body, parts)).blocks.map(({ role, text }) => `${role}: ${text.slice(0, 8)}`);
const labels = async (body: string): Promise<string[]> => (await documentOf(body)).outline.all.map(({ level, label }) => `${level} ${label}`);

describe('headings of a Word document', () => {
  it('come from outline levels, styles, and styles based on them', async () => {
    const body =
      styled('工作总结', 't') + styled('总体情况', '2') + styled('主要工作', 'a9') + paragraph('存在问题', '<w:outlineLvl w:val="0"/>') + paragraph(BODY);
    expect(await labels(body)).toEqual(['1 总体情况', '2 主要工作', '1 存在问题']);
    expect((await documentOf(body)).title?.text).toBe('工作总结');
  });

  it('come from numbers where there is no style, as in plain text', async () => {
    const body =
      paragraph('关于防汛工作情况的报告') +
      paragraph('一、总体情况') +
      paragraph('（一）主要工作。全年排查隐患12处，完成整改。') +
      paragraph(BODY) +
      paragraph('二、存在问题');
    expect(await labels(body)).toEqual(['1 一、总体情况', '2 （一）主要工作', '1 二、存在问题']);
  });

  it('come from looks: bold throughout, or larger type where no style makes headings', async () => {
    const bold = (text: string): string => `<w:p>${run(text, '<w:b/>')}</w:p>`;
    const large = (text: string): string => `<w:p>${run(text, '<w:sz w:val="36"/>')}</w:p>`;
    const body = `<w:p>${run(BODY, '<w:sz w:val="28"/>')}</w:p>`;
    expect(await labels(body + bold('基本情况') + body + large('存在问题') + body)).toEqual(['1 基本情况', '1 存在问题']);
  });

  it('are no paragraphs of prose that wear the style of a heading, and no prose that is bold like all the rest', async () => {
    const prose = `（一）健全工作机制。${BODY.repeat(2)}`;
    expect(await roles(styled(prose, '3'))).toEqual(['run-in-heading: （一）健全工作机']);
    const bold = `<w:p>${run('各项任务按期完成', '<w:b/>')}</w:p>`;
    expect((await documentOf(bold.repeat(6))).outline.all).toEqual([]);
  });

  it('survive styles that are based on each other', async () => {
    expect(await roles(styled(BODY, 'c1'))).toEqual(['body: 全年完成投资3.']);
  });
});

describe('blocks of a Word document', () => {
  it('are contents by style, whatever they look like', async () => {
    expect(await roles(styled('总体情况', '12') + paragraph(BODY))).toEqual(['contents: 总体情况', 'body: 全年完成投资3.']);
  });

  it('are items of nested lists, but for Chinese section numbers', async () => {
    const level = (ilvl: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const abstract = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
    const numbering = `${abstract(1, level(0, 'bullet', '·') + level(1, 'bullet', 'o'))}${abstract(2, level(0, 'decimal', '%1.'))}${abstract(3, level(0, 'chineseCounting', '（%1）'))}${[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}`;
    const item = (text: string, id: number, ilvl = 0): string => paragraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`);
    const { blocks } = await documentOf(
      styled('一、总体情况', '2') + item('城区', 1) + item('东城', 1, 1) + item('乡镇', 1) + item('登记台账', 2) + item('主要工作', 3),
      { numbering },
    );
    expect(blocks.map(({ role, listDepth, text }) => `${role} ${listDepth} ${text}`)).toEqual([
      'heading 0 一、总体情况',
      'list-item 1 城区',
      'list-item 2 东城',
      'list-item 1 乡镇',
      'list-item 1 1. 登记台账',
      'heading 0 （一）主要工作',
    ]);
  });

  it('know their cell in the grid; what continues a merged cell is no cell of its own', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('单位', '<w:vMerge w:val="restart"/>')}${cell('合计', '<w:gridSpan w:val="2"/>')}${cell('备注')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('3')}${cell('4')}${cell('')}</w:tr></w:tbl>`;
    const { blocks } = await documentOf(body);
    expect(blocks.map(({ cell: place, text }) => `${text} ${place?.row}/${place?.column}`)).toEqual([
      '单位 1/1',
      '合计 1/2',
      '备注 1/4',
      '3 2/2',
      '4 2/3',
      ' 2/4',
    ]);
  });

  it('are one a cell, but a text of its own in a cell, and a frame around text, are read as text', async () => {
    expect(
      await roles(
        table([
          ['姓名', paragraph('张三') + paragraph('李四')],
          ['a', 'b'],
        ]),
      ),
    ).toEqual(['table-cell: 姓名', 'table-cell: 张三 李四', 'table-cell: a', 'table-cell: b']);
    expect(await roles(table([[paragraph('一、总体情况') + paragraph(BODY)]]))).toEqual(['heading: 一、总体情况', 'body: 全年完成投资3.']);
    const long = paragraph('一、总体情况') + paragraph(BODY.repeat(6)) + paragraph(BODY.repeat(6));
    expect(
      (
        await roles(
          table([
            ['述职报告', long],
            ['a', 'b'],
          ]),
        )
      ).slice(1, 3),
    ).toEqual(['heading: 一、总体情况', 'body: 全年完成投资3.']);
  });

  it('of headers and notes are notes, and under no heading', async () => {
    const document = await documentOf(styled('一、总体情况', '2') + paragraph(BODY), {
      header: paragraph('XX水务局'),
      footnotes: `<w:footnote w:id="2">${paragraph('据年报。')}</w:footnote>`,
    });
    expect(document.blocks.map(({ story, role }) => `${story} ${role}`)).toEqual(['body heading', 'body body', 'footnote note', 'header note']);
    expect(document.sectionPath(document.text.indexOf('XX水务局'))).toEqual([]);
    expect(document.bodyEnd).toBe(document.text.indexOf(BODY) + BODY.length);
  });

  it('say where they stand', async () => {
    const document = await documentOf(paragraph('甲') + table([['a', 'b']]), { header: paragraph('眉') });
    expect(document.placeAt(document.text.indexOf('b'))).toEqual({ part: 'body', paragraph: 3, table: { index: 1, row: 1, column: 2 } });
    expect(document.placeAt(document.text.indexOf('眉'))).toEqual({ part: 'header', paragraph: 1, table: null });
  });

  it('have ranges that are their characters', async () => {
    const { blocks, text } = await documentOf(
      styled('一、总体情况', '2') +
        paragraph(BODY) +
        table([
          ['a', ''],
          ['c', 'd'],
        ]),
    );
    for (const block of blocks) expect(text.slice(block.range.start, block.range.end)).toBe(block.text);
  });
});
