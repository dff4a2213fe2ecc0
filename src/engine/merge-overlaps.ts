import { overlaps } from '../model/range.ts';
import type { Reported } from './reported.ts';

/**
 * One token, one finding: where findings of one family overlap, the longer range stays (`20XX年X月X日` is one masked date, not three
 * tokens); with equal ranges the more severe, then the rule that comes first. Only placeholders and residue are tokens:
 * a cut sentence and the `XX` in it are two defects.
 */
export function mergeOverlaps(reported: readonly Reported[]): Reported[] {
  return [
    ...reported.filter(({ family }) => !MERGED.has(family)),
    ...[...MERGED].flatMap((family) => mergeFamily(reported.filter((one) => one.family === family))),
  ];
}

const MERGED: ReadonlySet<string> = new Set(['placeholder', 'residue']);
const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

function mergeFamily(reported: readonly Reported[]): Reported[] {
  // Document-wide summaries have a range of their own kind; empty ranges overlap nothing.
  const byLength = reported
    .map((one, order) => ({ one, order }))
    .sort((a, b) => length(b.one) - length(a.one) || WEIGHT[a.one.severity] - WEIGHT[b.one.severity] || a.order - b.order);
  const kept: Reported[] = [];
  const taken = new IntervalSet();
  for (const { one } of byLength) {
    if (length(one) > 0 && taken.overlapsAny(one.range.start, one.range.end)) continue;
    taken.add(one.range.start, one.range.end);
    kept.push(one);
  }
  return kept;
}

function length({ range }: Reported): number {
  return range.end - range.start;
}

/** Disjoint intervals in sorted buckets: adding and asking cost the number of intervals in one bucket. */
class IntervalSet {
  readonly #buckets = new Map<number, { start: number; end: number }[]>();

  add(start: number, end: number): void {
    for (let bucket = start >> 8; bucket <= Math.max(start, end - 1) >> 8; bucket++) {
      const intervals = this.#buckets.get(bucket);
      if (intervals === undefined) this.#buckets.set(bucket, [{ start, end }]);
      else intervals.push({ start, end });
    }
  }

  overlapsAny(start: number, end: number): boolean {
    for (let bucket = start >> 8; bucket <= (end - 1) >> 8; bucket++) {
      if (this.#buckets.get(bucket)?.some((interval) => overlaps(interval, { start, end })) === true) return true;
    }
    return false;
  }
}
