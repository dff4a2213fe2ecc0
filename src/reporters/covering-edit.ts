import type { FindingEdit } from '../engine/finding.ts';

/**
 * One edit that does what several do: it covers them all and keeps the text between them. Most formats know only one edit a fix.
 * Null when there is nothing to do, or when the edits overlap or leave the text.
 */
export function coveringEdit(edits: readonly FindingEdit[], text: string): FindingEdit | null {
  const first = edits[0];
  if (first === undefined) return null;
  if (edits.length === 1) return isInside(first, text) ? first : null;
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const start = (sorted[0] as FindingEdit).range.start;
  let at = start;
  let replacement = '';
  for (const edit of sorted) {
    if (edit.range.start < at || !isInside(edit, text)) return null;
    replacement += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return { range: { start, end: at }, text: replacement };
}

function isInside({ range }: FindingEdit, text: string): boolean {
  return range.start >= 0 && range.start <= range.end && range.end <= text.length;
}
