import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChineseNumeral, readHeadingNumber, toChineseNumeral } from '../../src/model/numbering.ts';

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['一百零五', 105],
    ['二〇二三', 2023],
    ['〇', 0],
  ])('%s is %i', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it('what is no numeral gives null', () => {
    expect(parseChineseNumeral('')).toBeNull();
    expect(parseChineseNumeral('甲')).toBeNull();
  });

  it('writing and reading agree from 1 to 99', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (value) => parseChineseNumeral(toChineseNumeral(value)) === value));
  });
});

describe('heading numbers', () => {
  it.each([
    ['一、总体要求', 'cn', [1]],
    ['（二）重点任务', 'cn-paren', [2]],
    ['(十一)保障', 'cn-paren', [11]],
    ['〔一〕概况', 'cn-paren', [1]],
    ['3.组织领导', 'arabic', [3]],
    ['3、组织', 'arabic', [3]],
    ['（4）督查', 'arabic-paren', [4]],
    ['5）验收', 'arabic-paren', [5]],
    ['②其他', 'circled', [2]],
    ['第三章 附则', 'chapter', [3]],
    ['第十二条 本办法', 'article', [12]],
    ['第一部分 概况', 'part', [1]],
    ['1.2 Scope', 'decimal', [1, 2]],
    ['1.2.3概况', 'decimal', [1, 2, 3]],
    ['Section 4: Results', 'word', [4]],
    ['IV. Findings', 'roman', [4]],
  ])('%s', (text, style, path) => {
    const number = readHeadingNumber(text);
    expect(number?.style).toBe(style);
    expect(number?.path).toEqual(path);
  });

  it.each(['1.5倍的增长', '一是抓学习', '2023年工作', 'Introduction', '第一，抓学习', '一九四九年'])('%s has none', (text) => {
    expect(readHeadingNumber(text)).toBeNull();
  });
});
