import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findLibreOffice } from '../../../src/host/find-libreoffice.ts';
import { formatNumber } from '../../../src/parsers/docx/number-formats.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { makeDocx, paragraph, read, style } from './make-docx.ts';

const level = (index: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, overrides = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
const startOverride = (index: number, start: number): string => `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const item = (text: string, numId: number, ilvl: number): string => paragraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);
const styled = (text: string, id: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);

const pStyle = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const numbering = [
  // The four levels of Chinese official documents, bound to styles.
  definition(
    1,
    level(0, 'chineseCountingThousand', '%1、', `${pStyle('H1')}<w:suff w:val="nothing"/>`) +
      level(1, 'chineseCountingThousand', '（%2）', `${pStyle('H2')}<w:suff w:val="nothing"/>`) +
      level(2, 'decimal', '%3.', `${pStyle('H3')}<w:suff w:val="space"/>`) +
      level(3, 'decimal', '（%4）', `${pStyle('H4')}<w:suff w:val="nothing"/>`),
  ),
  // Without styles: legal numbers, enclosed ones, one that never restarts.
  definition(
    2,
    level(0, 'upperRoman', '第%1章', '<w:suff w:val="space"/>') +
      level(1, 'decimal', '%1.%2', '<w:isLgl/><w:suff w:val="space"/>') +
      level(2, 'decimalEnclosedCircle', '%3', '<w:suff w:val="nothing"/>') +
      level(3, 'lowerLetter', '%4)', '<w:lvlRestart w:val="0"/><w:suff w:val="space"/>'),
  ),
  definition(
    3,
    level(0, 'decimal', '%1.', '<w:suff w:val="space"/>') +
      level(1, 'lowerLetter', '%2)', '<w:suff w:val="space"/>') +
      level(2, 'lowerRoman', '%3.', '<w:suff w:val="space"/>'),
  ),
  num(1, 1),
  num(2, 2),
  num(3, 3),
  num(4, 3, startOverride(0, 1)),
  num(5, 3, startOverride(0, 5)),
  num(6, 3, startOverride(1, 3)),
].join('');
const numPr = (ilvl: string): string => `<w:pPr><w:numPr>${ilvl}<w:numId w:val="1"/></w:numPr></w:pPr>`;
/** @param namesLevels as Word writes it; other programs leave the level to the definition, which names the style */
const stylesWith = (namesLevels: boolean): string =>
  [0, 1, 2, 3].map((ilvl) => style(`H${ilvl + 1}`, `heading ${ilvl + 1}`, numPr(namesLevels ? `<w:ilvl w:val="${ilvl}"/>` : ''))).join('');
const styles = stylesWith(false);

/** Paragraph, and the number that stands before its words. Computed by hand. */
const OUTLINE: readonly (readonly [xml: string, words: string, number: string])[] = [
  [styled('总体情况', 'H1'), '总体情况', '一、'],
  [styled('主要工作', 'H2'), '主要工作', '（一）'],
  [styled('建立台账', 'H3'), '建立台账', '1.'],
  [styled('逐户登记', 'H4'), '逐户登记', '（1）'],
  [styled('逐项销号', 'H4'), '逐项销号', '（2）'],
  [paragraph('正文没有编号'), '正文没有编号', ''],
  [styled('开展巡查', 'H3'), '开展巡查', '2.'],
  [styled('每周一次', 'H4'), '每周一次', '（1）'],
  [styled('存在短板', 'H2'), '存在短板', '（二）'],
  [styled('人手不足', 'H3'), '人手不足', '1.'],
  [styled('下一步打算', 'H1'), '下一步打算', '二、'],
  [styled('强化保障', 'H2'), '强化保障', '（一）'],
  [item('直接指定三级', 1, 2), '直接指定三级', '1.'],
  [paragraph('取消编号的标题', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'), '取消编号的标题', ''],
  [styled('附则', 'H1'), '附则', '三、'],
];
const LISTS: readonly (readonly [xml: string, words: string, number: string])[] = [
  [item('登记', 3, 0), '登记', '1.'],
  [item('核对', 3, 0), '核对', '2.'],
  [item('姓名', 3, 1), '姓名', 'a)'],
  [item('住址', 3, 1), '住址', 'b)'],
  [item('小区', 3, 2), '小区', 'i.'],
  [item('归档', 3, 0), '归档', '3.'],
  [item('另起一组', 4, 0), '另起一组', '1.'],
  [item('第二项', 4, 0), '第二项', '2.'],
  [item('从五开始', 5, 0), '从五开始', '5.'],
  [item('接着第六', 5, 0), '接着第六', '6.'],
  [item('回到原来的', 3, 0), '回到原来的', '7.'],
  [item('只重起第二级', 6, 1), '只重起第二级', 'c)'],
];

function numbersOf(rows: readonly (readonly [xml: string, words: string, number: string])[]): string[] {
  const lines = read(makeDocx(rows.map(([xml]) => xml).join(''), { numbering, styles })).text.split('\n');
  return rows.map(([, words], index) => (lines[index] ?? '').slice(0, -words.length).trimEnd());
}

describe('automatic numbers', () => {
  it('have four Chinese levels bound to styles, restart below each, and are left out where a paragraph says so', () => {
    expect(numbersOf(OUTLINE)).toEqual(OUTLINE.map(([, , number]) => number));
  });

  it('go on over instances of one definition, and a start override restarts its own level only, once', () => {
    expect(numbersOf(LISTS)).toEqual(LISTS.map(([, , number]) => number));
  });

  it('are decimal in legal style, enclosed, and never restart where a level says so', () => {
    const rows = [item('a', 2, 0), item('b', 2, 1), item('c', 2, 2), item('d', 2, 3), item('e', 2, 0), item('f', 2, 1), item('g', 2, 3)];
    const expected = ['第I章', '1.1', '①', 'a)', '第II章', '2.1', 'b)'];
    expect(numbersOf(rows.map((xml) => [xml, '?', '']))).toEqual(expected);
  });

  it('stand in the text as somebody would type them: a tab behind a Chinese number is nothing, behind a Latin one a space', () => {
    const tabs = definition(1, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.')) + num(1, 1);
    expect(read(makeDocx(item('甲', 1, 0) + item('Item', 1, 1), { numbering: tabs })).text).toBe('一、甲\n1. Item\n');
  });

  it('survive absurd definitions', () => {
    const absurd = definition(1, level(0, 'lowerLetter', '%1.', '', 2_147_483_000) + level(1, 'upperRoman', '%2%9.')) + num(1, 1);
    const body = item('x', 1, 0) + item('y', 1, 1) + item('z', 1, 77);
    expect(read(makeDocx(body, { numbering: absurd })).text).toBe('2147483000. x\nI. y\nz\n');
  });

  it.runIf(findLibreOffice(process.env['PATH'] ?? '') !== null)('are those that LibreOffice prints', () => {
    const rows = [...OUTLINE, ...LISTS];
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.docx'), makeDocx(rows.map(([xml]) => xml).join(''), { numbering, styles: stylesWith(true) }));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const program = findLibreOffice(process.env['PATH'] ?? '') as string;
    execFileSync(
      program,
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'a.docx')],
      { stdio: 'ignore' },
    );
    const printed = readFileSync(join(folder, 'a.txt'), 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u);
    const ours = read(readFileSync(join(folder, 'a.docx'))).text.split('\n');
    const bare = (line: string): string => line.replace(/\s/gu, '');
    expect(ours.slice(0, rows.length).map(bare)).toEqual(printed.slice(0, rows.length).map(bare));
  });
});

describe('number formats', () => {
  it.each([
    ['chineseCountingThousand', [1, 10, 11, 20, 99, 100, 101, 110, 1005, 10_001], '一 十 十一 二十 九十九 一百 一百零一 一百一十 一千零五 一万零一'],
    ['chineseCounting', [10, 99, 100, 101], '十 九十九 一○○ 一○一'],
    ['japaneseCounting', [1, 10, 21, 101, 1500], '一 十 二十一 百一 千五百'],
    ['ideographDigital', [9, 10, 11], '九 一○ 一一'],
    ['chineseLegalSimplified', [1, 10, 11, 105], '壹 壹拾 壹拾壹 壹佰零伍'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [12], '亥'],
    ['decimalEnclosedCircle', [1, 20, 21, 36, 50, 51], '① ⑳ ㉑ ㊱ ㊿ 51'],
    ['decimalEnclosedParen', [1, 20, 21], '⑴ ⒇ 21'],
    ['upperLetter', [1, 26, 27, 53], 'A Z AA AAA'],
    ['lowerRoman', [4, 9, 1994], 'iv ix mcmxciv'],
    ['ordinal', [1, 2, 3, 11, 12, 13, 21, 112], '1st 2nd 3rd 11th 12th 13th 21st 112th'],
    ['decimalZero', [7, 12], '07 12'],
    ['upperLetter', [40_000], '40000'],
    ['unheardOf', [3], '3'],
  ])('%s', (format, values, expected) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(expected);
  });
});
