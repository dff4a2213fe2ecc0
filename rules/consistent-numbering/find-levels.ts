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
  for (const series of all) {
    const first = series.entries[0] as Entry;
    const { style, value } = first.number;
    if (!first.isHeading) continue;
    if (style === 'cn-paren' && series.parent === null) {
      const later = all.find(
        ({ entries, region, key }) => region === series.region && key.startsWith('cn') && entries[0]?.number.style === 'cn' && entries.length >= 2,
      );
      const outer = later?.entries[0];
      if (outer !== undefined && outer.block.index > first.block.index && outer.number.value === 1) faults.push({ kind: 'orphan', entry: first, other: outer });
    }
    if (style === 'cn' && (series.parent?.number.style === 'cn-paren' || series.parent?.number.style === 'arabic') && value === 1)
      faults.push({ kind: 'reversed', entry: first, other: series.parent });
    if ((style === 'arabic-paren' || style === 'circled') && series.parent?.number.style === 'cn' && isDeeperElsewhere(series, all)) {
      faults.push({ kind: 'jump', entry: first, other: series.parent });
    }
    if (series.entries.length === 1 && value === 1 && MAY_BE_SINGLE.has(style) && !runOnKeys.has(series.key) && series.resetOf === null) {
      faults.push({ kind: 'single', entry: first, other: series.parent });
    }
  }
  return dedupe(faults);
}

const MAY_BE_SINGLE: ReadonlySet<string> = new Set(['cn', 'cn-paren', 'chapter', 'section', 'part']);

/** The document itself puts this kind of number below another one everywhere else. */
function isDeeperElsewhere(series: Series, all: readonly Series[]): boolean {
  const others = all.filter(({ key, entries }) => key === series.key && entries[0] !== series.entries[0]);
  const deeper = others.filter(({ parent }) => parent?.number.style === 'cn-paren' || parent?.number.style === 'arabic');
  return deeper.length >= 2 && deeper.length === others.length;
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
