import { allMatches, type ReportDocument } from '../../src/rule/index.ts';
import type { Place } from './find-levels.ts';

/** A party of a document that two lines name differently. */
export interface TwoParties {
  readonly label: string;
  readonly one: string;
  readonly other: string;
  readonly first: Place;
  readonly second: Place;
}

const LINE =
  /^(甲方|乙方|采购人|招标人|委托方|受托方|建设单位|Client|Customer|Prepared for|Submitted to)(?:\s*[（(][^（()）]{1,12}[）)])?\s*[：:]\s*(.{2,60})$/u;
const INLINE = /\b(?:[Pp]repared for|[Ss]ubmitted to|[Pp]roposal (?:to|for)) ((?:[A-Z][\w&’'-]*)(?: (?:of |and |& )?[A-Z][\w&’'-]*){0,4})/gu;
/** Blanks and masks are to be filled in. */
const UNFILLED = /[_＿]{2,}|[XxＸ×*]{2,}|^[\s\u3000]*$|[[【{<]|某/u;

/** `甲方：` or `Prepared for` with two names in one document; null when there is one. A short form of the other name is the same. */
export function findTwoParties({ blocks }: ReportDocument): TwoParties | null {
  const parties = new Map<string, { name: string; place: Place }>();
  const add = (label: string, name: string, place: Place): TwoParties | null => {
    const plain = fold(name);
    if (UNFILLED.test(name) || plain === '') return null;
    const known = parties.get(label);
    if (known === undefined) {
      parties.set(label, { name, place });
      return null;
    }
    const before = fold(known.name);
    return before.includes(plain) || plain.includes(before) ? null : { label, one: known.name, other: name, first: known.place, second: place };
  };
  for (const block of blocks) {
    const { text, role } = block;
    if (role === 'code' || role === 'table-cell') continue;
    const line = LINE.exec(text);
    if (line !== null) {
      const name = (line[2] as string).trim();
      const start = text.length - (line[2] as string).trimStart().length;
      const found = add(line[1] as string, name, { block, range: { start, end: start + name.length } });
      if (found !== null) return found;
      continue;
    }
    for (const match of allMatches(text, INLINE)) {
      const name = match[1] as string;
      const end = match.index + match[0].length;
      const found = add('Prepared for', name, { block, range: { start: end - name.length, end } });
      if (found !== null) return found;
    }
  }
  return null;
}

function fold(name: string): string {
  return name.replace(/[（(][^（()）]*[）)]|[\s.,，。]/gu, '').toLowerCase();
}
