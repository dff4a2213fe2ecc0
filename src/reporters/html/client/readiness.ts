import type { DocumentEntry } from '../report-data.ts';

/** How far a document is: nothing to do, warnings to look at, errors to mend, or not known because it was not read. */
export type Readiness = 'ready' | 'check' | 'unfinished' | 'unread';

/** From what can go out to what cannot be judged. */
export const READINESS: readonly Readiness[] = ['ready', 'check', 'unfinished', 'unread'];

/** By all its findings, whatever is filtered: hiding errors makes no document ready. */
export function readinessOf({ counts, problems }: DocumentEntry): Readiness {
  if (problems > 0) return 'unread';
  if (counts.some(([, , level]) => level === 0)) return 'unfinished';
  return counts.some(([, , level]) => level === 1) ? 'check' : 'ready';
}
