import { allMatches, type Block } from '../../src/rule/index.ts';
import { type Bracket, REACH, type Style } from './bracket.ts';
import { BLOCK_END, BLOCK_START, isLegend, LINK_ROW, ONLY_LINK, SUBJECT } from './context-patterns.ts';

const OPENERS: ReadonlyMap<string, Style> = new Map([
  ['[', 'square'],
  ['［', 'square'],
  ['【', 'lenticular'],
  ['〔', 'tortoise'],
  ['{', 'curly'],
  ['｛', 'curly'],
  ['<', 'angle'],
  ['＜', 'angle'],
  ['(', 'round'],
  ['（', 'round'],
]);
const CLOSERS: ReadonlyMap<string, Style> = new Map([
  [']', 'square'],
  ['］', 'square'],
  ['】', 'lenticular'],
  ['〕', 'tortoise'],
  ['}', 'curly'],
  ['｝', 'curly'],
  ['>', 'angle'],
  ['＞', 'angle'],
  [')', 'round'],
  ['）', 'round'],
]);

const BRACKET = new RegExp(`[${[...OPENERS.keys(), ...CLOSERS.keys()].map((bracket) => bracket.replace(/[[\]]/u, '\\$&')).join('')}]`, 'gu');

/** Whole instructions stand in brackets, but no chapters. */
const LONGEST = 500;
const LONGEST_ANGLE = 120;
/** Brackets in brackets beyond this depth are something else; the bound keeps the scan linear. */
const DEEPEST = 16;

interface Opened {
  readonly style: Style;
  readonly at: number;
}

/** All pairs of brackets of a block, outer before inner. Linear in the text. */
export function scanBrackets(block: Block, source: string): Bracket[] {
  const { text } = block;
  if (!/[[［【〔{｛<＜(（]/u.test(text)) return [];
  const stack: Opened[] = [];
  const pairs: { style: Style; start: number; end: number }[] = [];
  for (const { 0: character, index: at } of allMatches(text, BRACKET)) {
    const opens = OPENERS.get(character);
    if (opens !== undefined) {
      if (stack.length === DEEPEST) stack.splice(0, DEEPEST / 2);
      stack.push({ style: opens, at });
      continue;
    }
    const closes = CLOSERS.get(character);
    if (closes === undefined) continue;
    const depth = stack.findLastIndex(({ style }) => style === closes);
    if (depth === -1) continue;
    const start = (stack[depth] as Opened).at;
    stack.length = depth;
    if (at + 1 - start <= (closes === 'angle' ? LONGEST_ANGLE : LONGEST)) pairs.push({ style: closes, start, end: at + 1 });
  }
  const isSubject = pairs.length > 0 && SUBJECT.test(text) && !isLegend(text);
  return pairs
    .filter(({ style, start, end }) => style !== 'angle' || isTight(text, start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ style, start, end }) => bracketAt(block, { style, start, end, isSubject }))
    .filter(({ range, token }) => !holdsOnlyLink(source.slice(range.start, range.end), token));
}

/** `[[Become a sponsor](https://…)]`: brackets around a link. */
function holdsOnlyLink(written: string, token: string): boolean {
  if (written.length === token.length) return false;
  return LINK_ROW.test(written) || ONLY_LINK.test(written);
}

/** `<name>`, not `a < b`. */
function isTight(text: string, start: number, end: number): boolean {
  return !/[\s=-]/u.test(text[start + 1] as string) && !/[\s=-]/u.test(text[end - 2] as string);
}

interface Place {
  readonly style: Style;
  readonly start: number;
  readonly end: number;
  readonly isSubject: boolean;
}

function bracketAt(block: Block, { style, start, end, isSubject }: Place): Bracket {
  const { text } = block;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return {
    style,
    token: text.slice(start, end),
    inner: text.slice(start + 1, end - 1).trim(),
    range: block.prose.toSource({ start, end }),
    before,
    after,
    opensBlock: start <= REACH && BLOCK_START.test(before) && before !== '(' && before !== '（',
    closesBlock: BLOCK_END.test(after) && end + REACH >= text.length,
    role: block.role,
    isSubject,
  };
}
