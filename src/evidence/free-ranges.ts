import type { Range } from '../model/range.ts';

/**
 * The candidates that touch none of the taken ranges.
 *
 * Both lists are in order of their starts, and neither overlaps itself; the time is that of one walk over both.
 */
export function freeRanges<Candidate extends Range>(candidates: readonly Candidate[], taken: readonly Range[]): Candidate[] {
  let next = 0;
  return candidates.filter(({ start, end }) => {
    while (next < taken.length && (taken[next] as Range).end <= start) next++;
    const other = taken[next];
    return other === undefined || other.start >= end;
  });
}
