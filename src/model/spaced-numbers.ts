import type { Classified } from './classify-blocks.ts';
import type { RawBlock } from './collect-blocks.ts';
import type { HeadingNumber } from './numbering.ts';

/** `1　总则`, `2 方法`, `3 Results`: a number with nothing but white space after it. */
const SPACED = /^(\d{1,2})[ \t\u3000]+(?=[\p{Script=Han}A-Z])/u;
/** A line of plain text that may be a heading: short and without marks. */
const SHORT_LINE = /^\d{1,2}[ \t\u3000]+[^，。；：！？,.;:!?\d]{2,24}$/u;
const FEWEST = 2;
/** So many may be missing from a sequence that is one all the same. */
const MOST_MISSING = 2;

export interface SpacedNumber {
  readonly index: number;
  readonly number: HeadingNumber;
}

/**
 * Numbers that white space alone sets off. Each of them may be a quantity (`3 人`, `10 Things to know`); together they number headings
 * when they rise from 1. Markdown headings of each depth, and lines of plain text, are judged for themselves.
 */
export function findSpacedNumbers(blocks: readonly RawBlock[], classified: readonly Classified[]): SpacedNumber[] {
  const families = new Map<number, SpacedNumber[]>();
  for (const [index, { kind, prose, depth, listDepth }] of blocks.entries()) {
    const entry = classified[index] as Classified;
    if (entry.number !== null || listDepth > 0) continue;
    const isCandidate = kind === 'heading' ? entry.role === 'heading' : entry.role === 'body' && SHORT_LINE.test(prose.text);
    const match = isCandidate ? SPACED.exec(prose.text) : null;
    if (match === null) continue;
    const value = Number(match[1]);
    const number: HeadingNumber = { style: 'arabic', value, path: [value], text: match[1] as string, range: { start: 0, end: match[0].length } };
    const family = families.get(depth ?? 0) ?? [];
    family.push({ index, number });
    families.set(depth ?? 0, family);
  }
  return [...families.values()].filter(isSequence).flat();
}

function isSequence(family: readonly SpacedNumber[]): boolean {
  const values = family.map(({ number }) => number.value);
  const last = values.at(-1) ?? 0;
  return (
    values.length >= FEWEST && (values[0] ?? 9) <= 1 && last <= values.length + MOST_MISSING && values.every((value, at) => value >= (values[at - 1] ?? 0))
  );
}
