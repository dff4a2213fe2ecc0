import { allMatches } from './all-matches.ts';
import type { Range } from './range.ts';

/** One sentence of a block's prose. */
export interface Sentence {
  readonly text: string;
  /** Range in the prose of the block. */
  readonly range: Range;
}

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|al|Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|Corp|No|Nos|Fig|Figs|Eq|Sec|Vol|pp|approx|dept|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K)|\b[A-Z])\.$/u;
const END = /[。！？!?]+|(?:……|…)(?=[”’』」）】〉》〕)\s]|$)|\.{1,6}(?=[\s"”’)\]]|$)|\n/gu;
const CLOSING = /[”’』」）】〉》〕)\]"']/u;

/**
 * Splits prose into sentences: after 。！？, after an ellipsis that closes, after `.` before white space
 * (not after an abbreviation or a single initial), with the closing marks that follow. Linear in the text.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const lead = raw.length - raw.trimStart().length;
      sentences.push({ text: trimmed, range: { start: start + lead, end: start + lead + trimmed.length } });
    }
    start = end;
  };
  for (const match of allMatches(text, END)) {
    let end = match.index + match[0].length;
    if (end <= start) continue;
    if (match[0] === '.') {
      if (ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), end))) continue;
      if (/^\s+[a-z]/u.test(text.slice(end, end + 4))) continue;
    }
    while (end < text.length && CLOSING.test(text[end] as string)) end++;
    push(end);
  }
  push(text.length);
  return sentences;
}
