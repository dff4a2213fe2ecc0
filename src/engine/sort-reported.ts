import { compareRanges } from '../model/range.ts';
import type { Reported } from './reported.ts';

/** By start, then end, then rule id, then message id: the order of every output. */
export function sortReported<Kind extends Reported>(reported: readonly Kind[]): Kind[] {
  return [...reported].sort((a, b) => compareRanges(a.range, b.range) || compareText(a.ruleId, b.ruleId) || compareText(a.messageId, b.messageId));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
