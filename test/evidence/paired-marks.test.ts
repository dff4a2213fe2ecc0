import { describe, expect, it } from 'vitest';
import { closerOf, closesFirst, findOpenMark, isQuoted, openerOf, touchesQuotes } from '../../src/rule/index.ts';

describe('paired marks', () => {
  it('know their partners, each width its own', () => {
    expect([closerOf('“'), closerOf('('), closerOf('（'), closerOf('好')]).toEqual(['”', ')', '）', null]);
    expect([openerOf('”'), openerOf(')'), openerOf('）'), openerOf('好')]).toEqual(['“', '(', '（', null]);
  });

  it('findOpenMark tells the innermost mark that stays open, in its wide shape', () => {
    expect(findOpenMark('印发《办法（试行》')).toBe('（');
    expect(findOpenMark('印发《办法(试行')).toBe('（');
    expect(findOpenMark('印发《办法（试行)》，见[0, 1')).toBeNull();
  });

  it('closesFirst: a mark of the same kind that opens before the closing one belongs to another pair', () => {
    expect(closesFirst('策”帮扶', '“')).toBe(true);
    expect(closesFirst('“两委”', '“')).toBe(false);
    expect(closesFirst('试行)》', '（')).toBe(true);
    expect(closesFirst('没有', '（')).toBe(false);
  });
});

describe('quoted words', () => {
  const range = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it('stand in quotation marks or in a title, with other words beside them', () => {
    for (const text of ['网页上的“还剩12页未读”提示', '《网页上的还剩12页未读》', '显示"还剩12页未读"'])
      expect(isQuoted(text, range(text, '还剩12页未读'))).toBe(true);
    for (const text of ['“提示”还剩12页未读“完”', '还剩12页未读', '"提示 还剩12页未读"']) expect(isQuoted(text, range(text, '还剩12页未读'))).toBe(false);
  });

  it('touchesQuotes: nothing else stands between the marks', () => {
    expect(touchesQuotes('“标记”', range('“标记”', '标记'))).toBe(true);
    expect(touchesQuotes('“用标记”', range('“用标记”', '标记'))).toBe(false);
  });
});
