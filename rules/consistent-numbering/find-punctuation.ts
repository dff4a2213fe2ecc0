import { type Range, toChineseNumeral } from '../../src/rule/index.ts';
import type { Entry } from './read-entries.ts';
import type { Series } from './trace-series.ts';

export interface PunctuationFault {
  readonly entry: Entry;
  /** As it should be written. */
  readonly wanted: string;
}

/** How strictly numbers are compared with GB/T 15834-2011 B.3: not at all, where one document mixes two forms, or always. */
export type NumberingStyle = 'any' | 'consistent' | 'gongwen';

/** Finds numbers with a mark too many (`（一）、`), a wrong one (`二，`), or another one than their neighbours (`1、` among `1.`). */
export function findPunctuationFaults(all: readonly Series[], style: NumberingStyle): PunctuationFault[] {
  if (style === 'any') return [];
  return all.flatMap(({ entries }) => {
    const habit = style === 'gongwen' ? null : habitOf(entries);
    return entries.flatMap((entry) => {
      const wanted = wantedForm(entry, habit, style);
      return wanted === null || wanted === entry.number.text ? [] : [{ entry, wanted }];
    });
  });
}

function wantedForm({ number, isLoose, isHeading, block }: Entry, habit: string | null, style: NumberingStyle): string | null {
  const numeral = /[一二三四五六七八九十百零〇]+|\d+/u.exec(number.text)?.[0];
  if (numeral === undefined || block.role === 'attachment-note') return null;
  if (number.style === 'cn') return isLoose && number.text.endsWith('、') ? null : `${numeral}、`;
  if (number.style === 'cn-paren' || number.style === 'arabic-paren') {
    const bare = number.text.replace(/[、．.，,\s]+$/u, '');
    if (isLoose) return `（${numeral}）`;
    if (style === 'gongwen') return /^[（(]/u.test(bare) ? `（${numeral}）` : bare;
    return habit !== null && /^[（(]/u.test(bare) ? habit.replace('N', numeral) : bare;
  }
  if (number.style === 'arabic' && (isHeading || isLoose || habit !== null)) {
    if (style === 'gongwen') return `${numeral}.`;
    if (isLoose) return (habit ?? 'N.').replace('N', numeral);
    return habit === null ? null : habit.replace('N', numeral);
  }
  return null;
}

/** The form that at least twice as many numbers of a series have as any other; null when there is none. */
function habitOf(entries: readonly Entry[]): string | null {
  const counts = new Map<string, number>();
  for (const { number, isLoose } of entries) {
    if (isLoose) continue;
    const form = number.text
      .replace(/[一二三四五六七八九十百零〇]+|\d+/u, 'N')
      .replace(/(?<=[）)])[、．.\s]+$/u, '')
      .replace(/\s/gu, '');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 2) return null;
  return second === undefined || best[1] >= second[1] * 2 ? best[0] : null;
}

/** The number with another value, written the same way. */
export function renumber({ number }: Entry, value: number): string {
  if (/[一二三四五六七八九十百]/u.test(number.text)) return number.text.replace(/[一二三四五六七八九十百零〇]+/u, toChineseNumeral(value));
  if (number.style === 'circled') return String.fromCodePoint(0x245f + value);
  if (number.style === 'decimal') return number.text.replace(/\d+(?=\D*$)/u, String(value));
  return number.text.replace(/\d+/u, String(value));
}

/** The source range of the number without white space after it. */
export function numberRange({ block, number }: Entry): Range {
  return block.prose.toSource({ start: number.range.start, end: number.range.start + number.text.length });
}
