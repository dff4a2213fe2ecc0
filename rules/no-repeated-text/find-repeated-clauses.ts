import { allMatches, type Range, type Sentence } from '../../src/rule/index.ts';

export interface RepeatedClause {
  readonly clause: string;
  readonly first: Range;
  readonly second: Range;
}

interface Clause extends Range {
  readonly text: string;
  readonly sentence: number;
}

const SHORTEST = 6;
const CLAUSE = /[^，。；：！？,;:!?…“”]+/gu;
/** Figures and masks may repeat: `同比增长XX%`. */
const VARIABLE = /[\dA-Za-zＸ×%％*]/u;

/**
 * The same clause of six characters or more in one sentence or in neighbouring ones, and a sentence that takes up the end of the one
 * before (`抓实抓好整改落实。持续抓好整改落实`). Linear.
 */
export function findRepeatedClauses(text: string, sentences: readonly Sentence[]): RepeatedClause[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  const found: RepeatedClause[] = [];
  const seen = new Map<string, Clause>();
  let before: Clause | null = null;
  for (const [index, sentence] of sentences.entries()) {
    let isFirst = true;
    for (const match of allMatches(sentence.text, CLAUSE)) {
      const start = sentence.range.start + match.index;
      // A name in quotation marks is said as often as it is needed.
      if (text[start - 1] === '“') continue;
      const clause: Clause = { text: match[0], start, end: start + match[0].length, sentence: index };
      const known = seen.get(clause.text);
      if (known !== undefined && index - known.sentence <= 1 && isTelling(clause.text)) found.push({ clause: clause.text, first: known, second: clause });
      else if (isFirst && before !== null && before.sentence === index - 1) {
        const common = commonEnd(before.text, clause.text);
        if (isTelling(common)) found.push({ clause: common, first: { start: before.end - common.length, end: before.end }, second: clause });
      }
      seen.set(clause.text, clause);
      before = clause;
      isFirst = false;
    }
  }
  return found;
}

function isTelling(clause: string): boolean {
  return clause.length >= SHORTEST && !VARIABLE.test(clause) && /^[\p{Script=Han}、]+$/u.test(clause);
}

const LONGEST_END = 40;

function commonEnd(one: string, other: string): string {
  let length = 0;
  while (length < LONGEST_END && length < one.length && length < other.length && one[one.length - 1 - length] === other[other.length - 1 - length]) length++;
  return other.slice(other.length - length);
}
