import type { Range } from '../../../src/model/range.ts';

/** A line that opens with a number, as this bench reads it: by its own few patterns, so that what it knows is not what the linter thinks. */
export interface NumberedLine {
  readonly style: 'cn' | 'paren' | 'arabic' | 'decimal';
  readonly value: number;
  /** Start of the line, its marks included. */
  readonly lineStart: number;
  /** The number with its punctuation. */
  readonly number: Range;
  /** The number as it is written for another value. */
  readonly write: (value: number) => string;
}

/** Lines of one kind under one heading, counted from 1 without a gap. */
export type Series = readonly NumberedLine[];

const DIGITS = '一二三四五六七八九';
/** 〇 to 九十九, by their value. */
const CN = ['〇', ...DIGITS, ...['', ...DIGITS.slice(1)].flatMap((tens) => [`${tens}十`, ...Array.from(DIGITS, (ones) => `${tens}十${ones}`)])];
export const toChinese = (value: number): string => CN[value] ?? '';
export const fromChinese = (numeral: string): number => CN.indexOf(numeral);

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const LINE = new RegExp(
  `^((?:#{1,6} )?[ \\u3000]*)(?:(${NUMERAL})(、)(?!${NUMERAL}[、月季])|([（(])(${NUMERAL})([）)])|(\\d{1,2})([.．、])(?![\\d])|((?:\\d{1,2}\\.)+)(\\d{1,2})(?=\\.? ))`,
  'gmu',
);
/** Where one document in a file ends and another one may begin. */
const BREAK = /^(?:附\s*件[\d：: ]*|\d{4}年\d{1,2}月\d{1,2}日|(?:```|~~~).*)/u;
const OUTER: Readonly<Record<NumberedLine['style'], number>> = { cn: 0, paren: 1, arabic: 2, decimal: 2 };

export function readNumberedLines(text: string): NumberedLine[] {
  return [...text.matchAll(LINE)].map((match) => {
    const [whole, marks = '', cn, comma = '', open = '', paren, close = '', arabic, dot = '', path = '', last = ''] = match;
    const number = { start: match.index + marks.length, end: match.index + whole.length };
    const shared = { lineStart: match.index, number };
    if (cn !== undefined) return { ...shared, style: 'cn', value: fromChinese(cn), write: (value) => toChinese(value) + comma };
    if (paren !== undefined) return { ...shared, style: 'paren', value: fromChinese(paren), write: (value) => open + toChinese(value) + close };
    if (arabic !== undefined) return { ...shared, style: 'arabic', value: Number(arabic), write: (value) => `${value}${dot}` };
    return { ...shared, style: 'decimal', value: Number(last), write: (value) => `${path}${value}` };
  });
}

/** The series whose order is beyond doubt. Numbers that run on across headings are one series in several parts, which `isSamePart` tells. */
export function readSeries(text: string): Series[] {
  const all: NumberedLine[][] = [];
  const open = new Map<string, NumberedLine[]>();
  const breaks = findBreaks(text);
  let before = 0;
  for (const line of readNumberedLines(text)) {
    if (breaks.some((at) => at > before && at < line.lineStart)) open.clear();
    before = line.lineStart;
    const key = keyOf(text, line);
    for (const [other, series] of open) {
      const style = series[0]?.style ?? 'cn';
      // （一） may run on under the next 一、; it is dropped later where it does not.
      if (other !== key && OUTER[style] > OUTER[line.style] && !(style === 'paren' && line.style === 'cn')) open.delete(other);
    }
    const current = open.get(key);
    if (line.value === 1 || current === undefined) {
      const series = [line];
      open.set(key, series);
      all.push(series);
    } else current.push(line);
  }
  return all.filter((series) => series.length >= 2 && series.every(({ value }, index) => value === index + 1));
}

function keyOf(text: string, { style, lineStart, number }: NumberedLine): string {
  const marks = /^#*/u.exec(text.slice(lineStart))?.[0] ?? '';
  return `${style}${marks}${style === 'decimal' ? text.slice(number.start, number.end).replace(/\d+$/u, '') : ''}`;
}

function findBreaks(text: string): number[] {
  const found: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (BREAK.test(line)) found.push(at);
    at += line.length + 1;
  }
  return found;
}

/** Whether nothing of an outer kind stands between two lines. */
export function isSamePart(text: string, one: NumberedLine, next: NumberedLine): boolean {
  const between = text.slice(one.number.end, next.lineStart);
  if (/^第[一二三四五六七八九十]+[编章节部]/mu.test(between)) return false;
  if (/^#{1,6} /mu.test(between) && !text.startsWith('#', one.lineStart)) return false;
  return !readNumberedLines(between).some(({ style }) => OUTER[style] < OUTER[one.style]);
}
