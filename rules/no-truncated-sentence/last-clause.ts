import { allMatches, type Language, type Range, splitSentences } from '../../src/rule/index.ts';

const MARK_ZH = /[，。；：！？…,;:!?]/u;
const CLOSER = /[”’』」）】〉》〕)\]"'\s\u3000]/u;
/** Words that a clause must have to be told alone; `cost,` says less than `scope, cost,`. */
const FEWEST_WORDS = 3;

/**
 * The last clause of a text with everything that stands at its end: what the writer must complete.
 * Dangling marks at the end belong to it; marks inside figures (`1,000`, `9:30`) end nothing. Linear.
 */
export function lastClause(text: string, language: Language): Range {
  return { start: language === 'zh' ? memberStart(text, clauseStartZh(text)) : clauseStartEn(text), end: text.length };
}

/** A clause that fits in half a line is told whole; of a longer one that is a series, the last member is what breaks off. */
const LONG_CLAUSE = 20;
const SHORTEST_MEMBER = 4;

function memberStart(text: string, start: number): number {
  if (text.length - start <= LONG_CLAUSE) return start;
  const from = text.lastIndexOf('、', text.length - 1 - SHORTEST_MEMBER) + 1;
  return Math.max(start, from);
}

function clauseStartZh(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && (MARK_ZH.test(text[at] as string) || CLOSER.test(text[at] as string))) at--;
  for (; at >= 0; at--) {
    if (!MARK_ZH.test(text[at] as string) || isInFigure(text, at)) continue;
    let start = at + 1;
    while (start < text.length && CLOSER.test(text[start] as string)) start++;
    return start;
  }
  return 0;
}

function isInFigure(text: string, at: number): boolean {
  return /[,:]/u.test(text[at] as string) && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '');
}

function clauseStartEn(text: string): number {
  const sentence = splitSentences(text).at(-1);
  if (sentence === undefined) return 0;
  let start = sentence.range.start;
  let before = start;
  for (const match of allMatches(sentence.text, /[,;:—]["”’)\]]*\s+/gu)) {
    const from = sentence.range.start + match.index + match[0].length;
    if (from >= text.length) break;
    before = start;
    start = from;
  }
  return (text.slice(start).match(/[A-Za-z0-9]\S*/gu)?.length ?? 0) >= FEWEST_WORDS ? start : before;
}
