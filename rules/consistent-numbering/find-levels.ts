import type { Block, ReportDocument } from '../../src/rule/index.ts';
import type { Entry } from './read-entries.ts';
import type { Series } from './trace-series.ts';

export interface LevelFault {
  readonly kind: 'orphan' | 'jump' | 'single' | 'reversed';
  readonly entry: Entry;
  /** The number that should, or should not, stand above. */
  readonly other: Entry | null;
}

/** Headings on the wrong level. Leaving levels out (一、 and then 1.) is allowed by the standard and by custom. */
export function findLevelFaults(all: readonly Series[]): LevelFault[] {
  const faults: LevelFault[] = [];
  const runOnKeys = new Set(all.filter(({ entries }) => (entries[0]?.number.value ?? 1) > 1).map(({ key }) => key));
  const outermost = findOutermost(all);
  const deeper = findDeeper(all);
  for (const series of all) {
    const first = series.entries[0] as Entry;
    const { style, value } = first.number;
    if (!first.isHeading) continue;
    if (style === 'cn-paren' && series.parent === null) {
      const outer = outermost.get(series.region);
      if (outer !== undefined && outer.block.index > first.block.index && outer.number.value === 1) faults.push({ kind: 'orphan', entry: first, other: outer });
    }
    if (style === 'cn' && (series.parent?.number.style === 'cn-paren' || series.parent?.number.style === 'arabic') && value === 1)
      faults.push({ kind: 'reversed', entry: first, other: series.parent });
    if ((style === 'arabic-paren' || style === 'circled') && series.parent?.number.style === 'cn' && deeper.has(series.key)) {
      faults.push({ kind: 'jump', entry: first, other: series.parent });
    }
    if (series.entries.length === 1 && value === 1 && MAY_BE_SINGLE.has(style) && !runOnKeys.has(series.key) && series.resetOf === null) {
      faults.push({ kind: 'single', entry: first, other: series.parent });
    }
  }
  return dedupe(faults);
}

const MAY_BE_SINGLE: ReadonlySet<string> = new Set(['cn', 'cn-paren', 'chapter', 'section', 'part']);

/** The first 一、 of each document in the file, where it has two at least. */
function findOutermost(all: readonly Series[]): ReadonlyMap<number, Entry> {
  const first = new Map<number, Entry>();
  for (const { entries, region } of all) {
    if (entries[0]?.number.style === 'cn' && entries.length >= 2 && !first.has(region)) first.set(region, entries[0]);
  }
  return first;
}

/** Kinds of numbers that the document itself puts below another one everywhere else. */
function findDeeper(all: readonly Series[]): ReadonlySet<string> {
  const tally = new Map<string, { deeper: number; others: number }>();
  for (const { key, parent } of all) {
    const counts = tally.get(key) ?? { deeper: 0, others: 0 };
    if (parent?.number.style === 'cn-paren' || parent?.number.style === 'arabic') counts.deeper++;
    else counts.others++;
    tally.set(key, counts);
  }
  return new Set([...tally].filter(([, { deeper, others }]) => deeper >= 2 && others === 1).map(([key]) => key));
}

/** One hint for a habit that goes through the whole document. */
function dedupe(faults: readonly LevelFault[]): LevelFault[] {
  const first = faults.find(({ kind }) => kind === 'reversed');
  return faults.filter((fault) => fault.kind !== 'reversed' || fault === first);
}

/** Markdown headings that leave a depth out (`#`, then `###`). */
export function findSkippedDepths({ blocks }: ReportDocument): { block: Block; from: number; to: number }[] {
  const found: { block: Block; from: number; to: number }[] = [];
  let last: number | null = null;
  for (const block of blocks) {
    const depth = block.heading?.depth ?? null;
    if (depth === null) continue;
    if (last !== null && depth > last + 1) found.push({ block, from: last, to: depth });
    last = depth;
  }
  return found;
}
