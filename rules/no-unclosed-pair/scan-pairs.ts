import { allMatches, openerOf, wideMark } from '../../src/rule/index.ts';

/** A mark of a pair whose partner does not stand in the same paragraph. */
export interface LoneMark {
  /** The opening mark of the pair in its wide form: `“`, `（`. */
  readonly pair: string;
  readonly isCloser: boolean;
  /** Offset in the text. */
  readonly at: number;
}

const MARK = /[“”〝〞〟「」『』《》（）【】〔〕[\]()［］"]/gu;

/** A paragraph with so many marks without a partner is noise and no prose. */
export const MOST_LONE = 32;

/** The marks of a paragraph that have no partner in it, in order; of noise only the first. Linear. */
export function scanPairs(text: string): LoneMark[] {
  const open: LoneMark[] = [];
  const crossed: LoneMark[] = [];
  const closers: LoneMark[] = [];
  let straight = 0;
  for (const { 0: character, index } of allMatches(text, MARK)) {
    if (character === '"') {
      // `“…"`: the second half was typed with another method of input.
      if (open.at(-1)?.pair === '“') open.pop();
      else straight++;
      continue;
    }
    if (isFace(text, index)) continue;
    const mark = wideMark(character);
    const pair = openerOf(mark);
    if (pair === null) {
      open.push({ pair: mark, isCloser: false, at: index });
      continue;
    }
    if (takeLast(open, crossed, pair)) continue;
    if (closers.length >= MOST_LONE) return closers;
    if (isHalfOpenInterval(open, crossed, pair)) continue;
    if (pair === '“' && straight > 0) straight--;
    else if (pair !== '（' || !isItemNumber(text, index)) closers.push({ pair, isCloser: true, at: index });
  }
  return [...open, ...crossed, ...closers].filter(({ at }) => !isSign(text, at)).sort((a, b) => a.at - b.at);
}

/** `[0, 1)`, `(0, 1]` */
function isHalfOpenInterval(open: LoneMark[], crossed: LoneMark[], pair: string): boolean {
  if (pair === '（') return takeLast(open, crossed, '[');
  return pair === '[' && takeLast(open, crossed, '（');
}

/** Takes the last open mark of a pair. Those opened after it wait: `“（…”）` is crossed and nothing is missing. */
function takeLast(open: LoneMark[], crossed: LoneMark[], pair: string): boolean {
  if (open.at(-1)?.pair === pair) {
    open.pop();
    return true;
  }
  for (let index = open.length - 2; index >= Math.max(0, open.length - DEEPEST); index--) {
    if (open[index]?.pair !== pair) continue;
    crossed.push(...open.splice(index + 1));
    open.pop();
    return true;
  }
  for (let index = crossed.length - 1; index >= Math.max(0, crossed.length - DEEPEST); index--) {
    if (crossed[index]?.pair !== pair) continue;
    crossed.splice(index, 1);
    return true;
  }
  return false;
}

/** Marks are nested a few deep; a look further back would cost more than it finds. */
const DEEPEST = 8;

/** `1）`, `a)`, `二）`, `iv)` at the head of a point, also in mid-paragraph. */
function isItemNumber(text: string, at: number): boolean {
  return /(?:\d{1,3}|(?<![A-Za-z])[A-Za-z]|(?<![A-Za-z])[ivx]{2,4}|(?:^|[^\p{Script=Han}])[一二三四五六七八九十]{1,3}|[①-⑳])\s?$/u.test(
    text.slice(Math.max(0, at - 6), at),
  );
}

/** `:)`, `;-(`, `:]` */
function isFace(text: string, at: number): boolean {
  return /[()[\]]/u.test(text[at] as string) && /(?:^|[\s\p{Script=Han}，。！])[:;=][-o^']?$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** A square bracket among other signs is one of them: `@[\\]^_`, `$[`. */
function isSign(text: string, at: number): boolean {
  return /[[\]]/u.test(text[at] as string) && /[\\^_`@{}|~$*+?/<>=]/u.test(`${text[at - 1] ?? ''}${text[at + 1] ?? ''}`);
}
