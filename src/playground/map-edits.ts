import type { ChangeDesc } from '@codemirror/state';
import type { FindingEdit } from '../engine/finding.ts';

/** A replacement as CodeMirror takes it. */
export interface EditorChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Edits of a finding, in the text as it is now.
 * @param changes what was typed since the text was linted
 * @returns null when something was typed at their place: the finding may no longer hold
 */
export function mapEdits(edits: readonly FindingEdit[], changes: ChangeDesc): EditorChange[] | null {
  const mapped = edits.map(({ range, text }) => {
    if (changes.touchesRange(range.start, range.end) !== false) return null;
    return { from: changes.mapPos(range.start, 1), to: changes.mapPos(range.end, range.start === range.end ? 1 : -1), insert: text };
  });
  return mapped.every((edit) => edit !== null) ? mapped : null;
}
