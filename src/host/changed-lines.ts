import type { FileResult, Finding } from '../engine/finding.ts';
import { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';

/** Beyond this many insertions and deletions a passage counts as rewritten; finding the least difference takes the square of them. */
const MOST_EDITS = 4_000;

/**
 * Leaves the findings that touch a changed line. What is absent stands on no line: it counts when the version before did not lack it.
 * So does a finding that a changed line brought about elsewhere (a name that no longer agrees with another).
 *
 * @param before the version before, linted in the same way; null when there was none or it could not be read, and then all is new
 */
export async function keepChangedLines(result: FileResult, before: FileResult | null): Promise<FileResult> {
  if (before === null || before.text === null || result.text === null || result.findings.length === 0) return result;
  const index = new LineIndex(result.text);
  const changed = await changedLines(before.text, result.text);
  const known = new Set([...before.findings, ...before.suppressed].map(({ fingerprint }) => fingerprint));
  const touches = (range: Range): boolean => {
    const last = range.end > range.start ? index.lineAt(range.end - 1) : index.lineAt(range.start);
    for (let line = index.lineAt(range.start); line <= last; line++) if (changed.has(line)) return true;
    return false;
  };
  const counts = ({ range, related, fingerprint }: Finding): boolean => {
    const isNew = !known.has(fingerprint);
    if (range.start === range.end) return isNew;
    return touches(range) || (isNew && related.some((place) => touches(place.range)));
  };
  return { ...result, findings: result.findings.filter(counts) };
}

/** Lines of `after`, from 1, that `before` does not have in their place. Line ends do not count. */
export async function changedLines(before: string, after: string): Promise<ReadonlySet<number>> {
  const old = linesOf(before);
  const now = linesOf(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const changed = new Set<number>();
  const addLines = (from: number, count: number): void => {
    for (let line = from; line < from + count; line++) changed.add(line + 1);
  };

  const { diffArrays } = await import('diff');
  const [oldMiddle, nowMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const parts = diffArrays(oldMiddle, nowMiddle, { maxEditLength: MOST_EDITS });
  if (parts === undefined) {
    addLines(head, nowMiddle.length);
    return changed;
  }
  let at = head;
  for (const { added, removed, count } of parts) {
    if (added) addLines(at, count);
    if (!removed) at += count;
  }
  return changed;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/u);
}
