import type { Finding, FindingEdit } from './finding.ts';

export interface AppliedEdits {
  readonly text: string;
  /** How many fixes were applied; the others overlap one of these, change nothing, or contradict themselves. */
  readonly appliedCount: number;
}

export interface AppliedFixes {
  readonly text: string;
  readonly fixedCount: number;
  /** Of {@link text}: what is left. */
  readonly findings: readonly Finding[];
}

const MOST_PASSES = 10;

/**
 * Applies fixes in one pass. A fix is a list of edits, applied whole or not at all. Where two fixes overlap, or insert at
 * the same place, the one that begins first is applied; the other can be tried on the new text.
 */
export function applyEdits(text: string, fixes: readonly (readonly FindingEdit[])[]): AppliedEdits {
  const sorted = fixes.flatMap((fix) => sortedEdits(fix, text) ?? []).sort((a, b) => compareEdits(a[0] as FindingEdit, b[0] as FindingEdit));
  const chosen: FindingEdit[] = [];
  let appliedCount = 0;
  for (const edits of sorted) {
    const places = edits.map((edit) => placeFor(edit, chosen));
    if (places.includes(-1)) continue;
    // From the last to the first, so that the places found stay right.
    for (let index = edits.length - 1; index >= 0; index--) chosen.splice(places[index] as number, 0, edits[index] as FindingEdit);
    appliedCount++;
  }
  return appliedCount === 0 ? { text, appliedCount } : { text: replaceAll(text, chosen), appliedCount };
}

/**
 * Applies the fixes that findings carry and lints again, until nothing more can be fixed, at most ten times
 * (two rules may undo each other's work). The findings are those of the text it ends with.
 */
export async function applyFixes(text: string, lint: (text: string) => Promise<{ readonly findings: readonly Finding[] }>): Promise<AppliedFixes> {
  let current = text;
  let fixedCount = 0;
  const seen = new Set([text]);
  for (let pass = 1; ; pass++) {
    const { findings } = await lint(current);
    if (pass > MOST_PASSES) return { text: current, fixedCount, findings };
    const applied = applyEdits(
      current,
      findings.flatMap(({ fix }) => (fix === null ? [] : [fix])),
    );
    if (applied.appliedCount === 0 || seen.has(applied.text)) return { text: current, fixedCount, findings };
    current = applied.text;
    fixedCount += applied.appliedCount;
    seen.add(current);
  }
}

/** The edits of a fix in order; null for a fix that changes nothing, leaves the text or overlaps itself. */
function sortedEdits(fix: readonly FindingEdit[], text: string): [readonly FindingEdit[]] | null {
  const edits = [...fix].sort(compareEdits);
  let at = 0;
  for (const { range } of edits) {
    if (range.start < at || range.end < range.start || range.end > text.length) return null;
    at = range.end;
  }
  const changes = edits.filter((edit) => text.slice(edit.range.start, edit.range.end) !== edit.text);
  return changes.length === 0 ? null : [edits];
}

function compareEdits(a: FindingEdit, b: FindingEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

/** The index at which an edit belongs among chosen ones, or -1 when it conflicts with one of them. */
function placeFor(edit: FindingEdit, chosen: readonly FindingEdit[]): number {
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareEdits(chosen[middle] as FindingEdit, edit) < 0) low = middle + 1;
    else high = middle;
  }
  const before = chosen[low - 1];
  const after = chosen[low];
  const isFree = (before === undefined || !isConflict(before, edit)) && (after === undefined || !isConflict(edit, after));
  return isFree ? low : -1;
}

/** Whether an edit conflicts with one that sorts before it. Replacements may touch; an insertion may touch nothing. */
function isConflict(first: FindingEdit, second: FindingEdit): boolean {
  const isInsertion = first.range.start === first.range.end || second.range.start === second.range.end;
  return isInsertion ? second.range.start <= first.range.end : second.range.start < first.range.end;
}

function replaceAll(text: string, edits: readonly FindingEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.range.start), edit.text);
    at = edit.range.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
