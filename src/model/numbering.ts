import type { Range } from './range.ts';

/**
 * A way to number headings, after GB/T 9704-2012 7.3.3 and GB/T 15834-2011 B.3:
 * `cn` 一、 · `cn-paren` （一） · `arabic` 1. or 1、 · `arabic-paren` （1） or 1） · `circled` ① ·
 * `chapter` 第一章 · `part` 第一部分, 第一编 · `section` 第一节 · `article` 第一条 · `decimal` 1.1 ·
 * `roman` IV. · `letter` A. · `word` Section 3, Chapter 2, Appendix A
 */
export type NumberStyle =
  | 'cn'
  | 'cn-paren'
  | 'arabic'
  | 'arabic-paren'
  | 'circled'
  | 'chapter'
  | 'part'
  | 'section'
  | 'article'
  | 'decimal'
  | 'roman'
  | 'letter'
  | 'word';

export interface HeadingNumber {
  readonly style: NumberStyle;
  /** The last component: 3 for 三、 and for 1.3. */
  readonly value: number;
  /** All components: [1, 3] for 1.3; one for every other style. */
  readonly path: readonly number[];
  /** As written, with its punctuation: `（三）`. */
  readonly text: string;
  /** Range in the prose of the block. */
  readonly range: Range;
}

const CN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 二十三 → 23, 一百零五 → 105, 〇 → 0. Null for what is no numeral. */
export function parseChineseNumeral(text: string): number | null {
  if (text === '') return null;
  if (/^[〇零一二三四五六七八九]+$/u.test(text) && text.length > 1) {
    return Number([...text].map((digit) => CN_DIGITS[digit]).join(''));
  }
  let total = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '十' || character === '百' || character === '千') {
      const unit = character === '十' ? 10 : character === '百' ? 100 : 1000;
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
      continue;
    }
    const value = CN_DIGITS[character];
    if (value === undefined) return null;
    digit = value;
  }
  return total + digit;
}

/** 23 → 二十三. For 0 to 99. */
export function toChineseNumeral(value: number): string {
  const digits = '〇一二三四五六七八九';
  if (value < 10) return digits[value] ?? String(value);
  const tens = Math.trunc(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function parseRoman(text: string): number {
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const value = ROMAN[text[at] as string] ?? 0;
    total += value < (ROMAN[text[at + 1] as string] ?? 0) ? -value : value;
  }
  return total;
}

const CN = '[一二三四五六七八九十百零〇]{1,5}';
const GAP = '[ \\t\\u3000]*';
const PATTERNS: readonly { style: NumberStyle; pattern: RegExp; parse: (token: string) => number[] }[] = [
  { style: 'cn', pattern: new RegExp(`^(${CN})${GAP}[、．.](?![a-zA-Z]|\\d(?!\\d{3}年))${GAP}`, 'u'), parse: chinese },
  { style: 'cn-paren', pattern: new RegExp(`^[（(〔]${GAP}(${CN})${GAP}[）)〕]${GAP}[、．.]?${GAP}`, 'u'), parse: chinese },
  {
    style: 'decimal',
    pattern:
      /^(\d{1,3}(?:[.．]\d{1,3}){1,4})(?:[.．、]?[ \t\u3000]+|[、]|(?=\p{Script=Han})(?!倍|万|亿|元|个|米|公里|千米|吨|平方|亩|次|人|小时|分|年|岁|余|多|版|级|折|寸|度))/u,
    parse: (token) => token.split(/[.．]/u).map(Number),
  },
  { style: 'arabic', pattern: /^(\d{1,3})(?:[.．](?!\d)|、)[ \t\u3000]*/u, parse: arabic },
  { style: 'arabic-paren', pattern: /^(?:[（(][ \t\u3000]*(\d{1,3})[ \t\u3000]*[）)]|(\d{1,3})[）)])[ \t\u3000]*[、．.]?[ \t\u3000]*/u, parse: arabic },
  { style: 'circled', pattern: /^([①-⑳])[ \t\u3000]*/u, parse: (token) => [(token.codePointAt(0) as number) - 0x245f] },
  { style: 'chapter', pattern: new RegExp(`^第${GAP}(${CN}|\\d{1,3})${GAP}章[ \\t\\u3000：:、]*`, 'u'), parse: either },
  { style: 'part', pattern: new RegExp(`^第${GAP}(${CN}|\\d{1,3})${GAP}(?:部分|编|篇)[ \\t\\u3000：:、]*`, 'u'), parse: either },
  { style: 'section', pattern: new RegExp(`^第${GAP}(${CN}|\\d{1,3})${GAP}节[ \\t\\u3000：:、]*`, 'u'), parse: either },
  { style: 'article', pattern: new RegExp(`^第${GAP}(${CN}|\\d{1,3})${GAP}条(?![例目款])[ \\t\\u3000：:、]*`, 'u'), parse: either },
  { style: 'word', pattern: /^(?:Section|Chapter|Part|Article|Phase|Step)[ \t]+(\d{1,3})(?:[.:)]|[ \t]*[-–—])?[ \t]*/u, parse: arabic },
  { style: 'roman', pattern: /^([IVXLC]{1,7})[.．、][ \t\u3000]+/u, parse: (token) => [parseRoman(token)] },
  { style: 'letter', pattern: /^([A-H])[.．][ \t]+/u, parse: (token) => [token.charCodeAt(0) - 64] },
];

function chinese(token: string): number[] {
  return [parseChineseNumeral(token) ?? 0];
}
function arabic(token: string): number[] {
  return [Number(token)];
}
function either(token: string): number[] {
  return /\d/u.test(token) ? arabic(token) : chinese(token);
}

/** The number with which a text starts, from `from` on; null when there is none. */
export function readHeadingNumber(text: string, from = 0): HeadingNumber | null {
  const rest = from === 0 ? text : text.slice(from);
  for (const { style, pattern, parse } of PATTERNS) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const token = match[1] ?? match[2] ?? '';
    const path = parse(token);
    const value = path[path.length - 1] ?? 0;
    if (value === 0 && style !== 'decimal') continue;
    return { style, value, path, text: match[0].trimEnd(), range: { start: from, end: from + match[0].length } };
  }
  return null;
}

/** From outer to inner, when nothing else decides (GB/T 9704-2012 7.3.3). */
export const STYLE_RANK: Readonly<Record<NumberStyle, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  word: 3,
  roman: 4,
  cn: 4,
  letter: 5,
  'cn-paren': 5,
  arabic: 6,
  decimal: 6,
  'arabic-paren': 7,
  circled: 8,
};
