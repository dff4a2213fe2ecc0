import { type Entry, isUpper } from './read-entries.ts';
import type { Series } from './trace-series.ts';

/** A number that does not follow. */
export interface Fault {
  readonly kind: 'gap' | 'duplicate' | 'order' | 'reset';
  readonly entry: Entry;
  /** The number before; null at the start of a series. */
  readonly before: Entry | null;
  /** What should stand there. */
  readonly expected: number;
}

/** Judges all series of one document: first whether each kind of number starts anew or runs on, then number by number. */
export function judgeSeries(all: readonly Series[]): Fault[] {
  const faults: Fault[] = [];
  for (const group of groupByKey(all).values()) {
    if (doesRunOn(group)) {
      faults.push(...judgeRunningOn(group));
      continue;
    }
    let last: Series | null = null;
    for (const series of group) {
      if (isIncidental(series, group)) continue;
      const first = series.entries[0] as Entry;
      const previous: Entry | null = last?.entries.at(-1) ?? null;
      last = series;
      if (series.resetOf !== null && isReset(series, series.resetOf)) {
        const before = series.resetOf.entries.at(-1) as Entry;
        faults.push({ kind: 'reset', entry: first, before, expected: before.number.value + 1 });
      }
      // A part that goes on after a signature or a date in the middle of the text.
      const goesOn = previous !== null && previous.region !== first.region && first.number.value === previous.number.value + 1;
      faults.push(...judge(series.entries, goesOn ? first.number.value : firstValue(series)));
    }
  }
  return dropFollowUps(faults, all).sort((a, b) => a.entry.block.index - b.entry.block.index);
}

/** One sequence over all parts; only a new document (an attachment) or a slip begins at 1 again. */
function judgeRunningOn(group: readonly Series[]): Fault[] {
  const faults: Fault[] = [];
  let sequence: Entry[] = [];
  for (const { entries } of group) {
    const first = entries[0] as Entry;
    const last = sequence.at(-1);
    if (last !== undefined && first.number.value === 1) {
      faults.push(...judge(sequence, 1));
      sequence = [];
      if (first.isHeading && first.region === last.region) faults.push({ kind: 'reset', entry: first, before: last, expected: last.number.value + 1 });
    }
    sequence.push(...entries);
  }
  return [...faults, ...judge(sequence, 1)];
}

/** Decimal numbers may count from 0. */
function firstValue({ entries }: Series): number {
  const first = entries[0] as Entry;
  return first.number.style === 'decimal' && first.number.value === 0 ? 0 : 1;
}

function groupByKey(all: readonly Series[]): Map<string, Series[]> {
  const groups = new Map<string, Series[]>();
  for (const series of all) {
    const group = groups.get(series.key);
    if (group === undefined) groups.set(series.key, [series]);
    else group.push(series);
  }
  return groups;
}

/**
 * In 18 % of official documents （一）（二） runs on across 一、二、. The habit of the document decides, by majority: one slip must not turn the
 * judgement of all others. On a tie numbers start anew, which is the standard's way.
 */
function doesRunOn(group: readonly Series[]): boolean {
  let anew = 0;
  let on = 0;
  for (const [index, { entries, region }] of group.entries()) {
    const before = group[index - 1];
    if (before === undefined || before.region !== region) continue;
    const value = entries[0]?.number.value;
    if (value === 1) anew++;
    else if (value === (before.entries.at(-1)?.number.value ?? 0) + 1) on++;
  }
  return on > anew;
}

/** Where a number that begins a line need count nothing: a lone `3、`, a first name (`B. Jones`), a large figure. */
function isIncidental({ entries, parent }: Series, group: readonly Series[]): boolean {
  const first = entries[0] as Entry;
  const { style, value } = first.number;
  if (value === 1 || first.number.path.length === 0) return false;
  if (value > LARGEST_START) return true;
  if (isUpper(style)) return style === 'article' && entries.length < 2 && group.length < 2;
  if (style === 'letter' || style === 'roman' || style === 'word') return true;
  const others = group.reduce((sum, series) => sum + series.entries.length, 0);
  // `### 2.2` under `## 2` counts; a lone `2.2` elsewhere may be a version or a size.
  if (style === 'decimal') return entries.length < 2 && !(first.isHeading && parent?.number.path.join('.') === first.number.path.slice(0, -1).join('.'));
  return entries.length < 2 && others < 3;
}

const LARGEST_START = 30;

/** Lists begin anew wherever something stands between; the parts of a text do so only by mistake. */
function isReset({ entries }: Series, resetOf: Series): boolean {
  const first = entries[0] as Entry;
  const before = resetOf.entries.at(-1) as Entry;
  const { style } = first.number;
  const isAdjacent = first.block.index === before.block.index + 1;
  if (resetOf.entries.length < 2 && !isAdjacent) return false;
  if (style === 'letter' || style === 'roman') return false;
  if (style === 'cn' || style === 'part' || style === 'chapter' || style === 'section' || style === 'article') return first.isHeading || before.isHeading;
  if (style === 'cn-paren') return first.isHeading && before.isHeading;
  if (style === 'decimal' || style === 'word') return first.block.heading?.depth != null;
  return isAdjacent && first.isHeading === before.isHeading && resetOf.entries.length >= 2 && entries.length >= 2;
}

function judge(entries: readonly Entry[], start: number): Fault[] {
  const faults: Fault[] = [];
  let expected = start;
  let before: Entry | null = null;
  for (const [index, entry] of entries.entries()) {
    const value = entry.number.value;
    const next = entries[index + 1]?.number.value ?? null;
    const previous: Entry | null = before;
    const fault = (kind: Fault['kind']): void => {
      faults.push({ kind, entry, before: previous, expected });
    };
    if (value === expected) expected = value + 1;
    else if (previous !== null && value === previous.number.value) {
      fault('duplicate');
      // 一、二、二、四、 is one slip, and so is 一、二、二、三、.
      expected = next === expected + 1 ? expected + 1 : expected;
    } else if (value > expected) {
      fault('gap');
      expected = next === expected + 1 ? expected + 1 : next === expected ? expected : value + 1;
    } else {
      fault('order');
      expected = next === expected || next === expected + 1 ? next : value + 1;
    }
    before = entry;
  }
  return faults;
}

/**
 * When a heading was lost, the numbers beneath it begin at 1 again, and numbers that run on leave out those that went with it: both are told by the
 * gap in the headings.
 */
function dropFollowUps(faults: readonly Fault[], all: readonly Series[]): Fault[] {
  const gaps = faults.filter(({ kind }) => kind === 'gap').sort((a, b) => a.entry.block.index - b.entry.block.index);
  const seriesOf = new Map(all.map((series) => [series.entries[0], series]));
  /** Headings with a gap before them, from the first at or after a block; a lost heading is near. */
  const gapsFrom = (index: number): Fault[] => {
    let low = 0;
    let high = gaps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gaps[middle] as Fault).entry.block.index < index) low = middle + 1;
      else high = middle;
    }
    return gaps.slice(low, low + NEAR_GAPS);
  };
  return faults.filter(({ kind, entry: own, before }) => {
    if (kind === 'gap') {
      const from = before === null ? own.block.index - NEAR_BLOCKS : before.block.index + 1;
      return !gapsFrom(from).some(({ entry }) => entry.rank < own.rank && entry.block.index < own.block.index);
    }
    if (kind !== 'reset') return true;
    const last = seriesOf.get(own)?.entries.at(-1)?.block.index ?? 0;
    return !gapsFrom(last + 1).some((gap) => gap.entry.rank < own.rank && (gap.before?.block.index ?? -1) < own.block.index);
  });
}

const NEAR_GAPS = 8;
const NEAR_BLOCKS = 60;
