import type { Range } from '../model/range.ts';

/** So many words on either side are enough to find a place by eye: six Chinese characters, or three words or numbers in Latin letters. */
const WORDS = 6;
const LATIN_WORD = 2;
/** The farthest that is looked; a word that ends beyond it is left out. */
const REACH = 72;

/** They end a clause; a full stop ends a sentence, and within a number or a name it is no sign of its own. */
const STOPS = new Set('，。；：、！？,;:!?.\n\uFFFC');
/** Between the parts of one word: `3,500`, `e.g`, `don’t`, `2024-05-01`. */
const JOINTS = new Set(".,'’/:_-");

/** A token with the words on either side, up to the next punctuation. No word and no number is cut. */
export function contextOf(text: string, { start, end }: Range): string {
  return `${text.slice(contextStart(text, start), start).trimStart()}${text.slice(start, end)}${text.slice(end, contextEnd(text, end)).trimEnd()}`;
}

function contextStart(text: string, start: number): number {
  const border = start > REACH ? start - REACH : -1;
  let at = start;
  for (let left = WORDS; at > 0; ) {
    const from = wordStart(text, at);
    const weight = weightOf(text, from, at);
    if (from <= border || weight > left) break;
    left -= weight;
    at = from;
  }
  return at;
}

function contextEnd(text: string, end: number): number {
  const border = end + REACH < text.length ? end + REACH : Number.POSITIVE_INFINITY;
  let at = end;
  for (let left = WORDS; at < text.length; ) {
    const to = wordEnd(text, at);
    const weight = weightOf(text, at, to);
    if (to >= border || weight > left) break;
    left -= weight;
    at = to;
  }
  return at;
}

/** Infinite where a clause ends. */
function weightOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  // A sign between two words takes as much room as a word.
  if (isLatin(first) || first === 0xd7 || first === 0xf7) return LATIN_WORD;
  const sign = text.slice(from, to);
  if (STOPS.has(sign)) return Number.POSITIVE_INFINITY;
  return isHan(first) || !/^[\s\p{Sc}]$/u.test(sign) ? 1 : 0;
}

/** Where the word or the character begins that ends at an offset. */
function wordStart(text: string, to: number): number {
  let at = to - 1;
  if (!isLatin(text.charCodeAt(at))) return at > 0 && isSurrogatePair(text, at - 1) ? at - 1 : at;
  for (const last = to - REACH - 1; at > last; at--) {
    if (isLatin(text.charCodeAt(at - 1))) continue;
    if (!JOINTS.has(text[at - 1] ?? '') || !isLatin(text.charCodeAt(at - 2))) break;
  }
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  if (!isLatin(text.charCodeAt(from))) return isSurrogatePair(text, from) ? at + 1 : at;
  for (const last = from + REACH + 1; at < last; at++) {
    if (isLatin(text.charCodeAt(at))) continue;
    if (!JOINTS.has(text[at] ?? '') || !isLatin(text.charCodeAt(at + 1))) break;
  }
  return at;
}

function isSurrogatePair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** A letter of European languages, or a digit; not × and ÷. */
function isLatin(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7;
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
