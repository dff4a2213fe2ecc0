import type { Range, ReportDocument } from '../../src/rule/index.ts';

/** A number of a Markdown list that does not follow. */
export interface ListFault {
  readonly kind: 'gap' | 'duplicate';
  /** The number with its mark. */
  readonly range: Range;
  readonly written: string;
  readonly value: number;
  readonly expected: number;
  readonly before: number | null;
}

interface Item {
  readonly value: number;
  readonly written: string;
  readonly range: Range;
}

/**
 * Judges the numbers of Markdown lists as they are written. Writing 1. for every item is legal, and so is going on after a paragraph
 * that interrupts the list.
 */
export function judgeOrderedLists(document: ReportDocument): ListFault[] {
  const faults: ListFault[] = [];
  /** The last number written at each indent, in the whole document: a list may go on under the next heading. */
  const lastAt = new Map<number, number>();
  for (const list of document.nodes('list')) {
    if (list.ordered !== true) continue;
    const items = list.children.map((item) => readItem(document.text, item.position?.start.offset)).filter((item) => item !== null);
    const first = items[0];
    if (first === undefined) continue;
    const indent = (list.position?.start.column ?? 1) - 1;
    const isLazy = items.length > 1 && items.every(({ value }) => value === first.value);
    if (!isLazy) faults.push(...judgeItems(items, lastAt.get(indent) ?? null));
    lastAt.set(indent, items[items.length - 1]?.value ?? 0);
  }
  return faults;
}

function readItem(text: string, offset: number | undefined): Item | null {
  if (offset === undefined) return null;
  const match = /^(\d{1,9})[.)]/u.exec(text.slice(offset, offset + 11));
  return match === null ? null : { value: Number(match[1]), written: match[0], range: { start: offset, end: offset + match[0].length } };
}

/** A list that begins with a larger number quotes another one, or is a sentence that begins with a year. */
const LARGEST_START = 12;

function judgeItems(items: readonly Item[], last: number | null): ListFault[] {
  const faults: ListFault[] = [];
  const first = items[0] as Item;
  let expected = first.value;
  if (first.value > 1 && first.value <= LARGEST_START && items.length > 1 && last !== first.value - 1) {
    faults.push({ kind: 'gap', ...first, expected: last !== null && last < first.value ? last + 1 : 1, before: null });
  }
  for (const [index, item] of items.entries()) {
    const before = items[index - 1]?.value ?? null;
    const next = items[index + 1]?.value ?? null;
    if (item.value === expected) expected++;
    else if (item.value === before) {
      faults.push({ kind: 'duplicate', ...item, expected, before });
      if (next === expected + 1) expected++;
    } else if (item.value > expected) {
      faults.push({ kind: 'gap', ...item, expected, before });
      expected = next === expected + 1 ? expected + 1 : next === expected ? expected : item.value + 1;
    } else {
      // Lists that count down, or that begin anew without a break, are left alone.
      expected = item.value + 1;
    }
  }
  return faults;
}
