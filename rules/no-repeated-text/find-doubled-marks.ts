import { allMatches, type Range } from '../../src/rule/index.ts';

export interface DoubledMark {
  readonly range: Range;
  readonly found: string;
  /** What is left of the two when the case is plain; null when a person must choose. */
  readonly keep: string | null;
}

const MARKS_ZH = /(?<![，、；：。.…])(?:[，、；：](?:[，、；：]|。)|。[，、；：]|。。)(?![，、；：。.…])/gu;
const MARKS_EN = /(?<=[A-Za-z0-9)"”’])(?:,,|;;|,\.|;\.|,;|;,)(?=\s|$)|(?<=[a-z]{3,}|\))\.\.(?=\s+[A-Z]|$)/gu;

/** Two marks of a sentence where one belongs. Three of them are an ellipsis or a joke. */
export function findDoubledMarks(text: string): DoubledMark[] {
  const found: DoubledMark[] = [];
  if (/\p{Script=Han}/u.test(text)) {
    for (const { 0: marks, index } of allMatches(text, MARKS_ZH))
      found.push({ range: { start: index, end: index + marks.length }, found: marks, keep: keepZh(marks) });
  }
  for (const { 0: marks, index } of allMatches(text, MARKS_EN)) {
    if (/\betc$|\bvs$|\bInc$|\bLtd$|\bCo$/u.test(text.slice(Math.max(0, index - 4), index))) continue;
    const keep = marks[0] === marks[1] ? (marks[0] as string) : marks.endsWith('.') ? '.' : null;
    found.push({ range: { start: index, end: index + marks.length }, found: marks, keep });
  }
  return found;
}

/** Before or between two 顿号 an item may be lost. */
function keepZh(marks: string): string | null {
  const [first, second] = [...marks] as [string, string];
  if (marks.includes('、')) return null;
  if (first === second) return first;
  return second === '。' ? '。' : null;
}
