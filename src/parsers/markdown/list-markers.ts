import { HAND_OVER } from './hand-over.ts';
import { isThematicBreak } from './leaf-blocks.ts';

export interface ListMarker {
  /** A bullet, or what is behind the number. */
  readonly mark: string;
  /** Of an ordered list. */
  readonly number: number | null;
  /** Columns from the marker to the content. */
  readonly width: number;
  /** Nothing stands behind it in its line. */
  readonly isEmpty: boolean;
}

/** The marker that begins a line (without its indent); null when none does. Behind a tab, columns are left to remark. */
export function readListMarker(line: string): ListMarker | null {
  const found = /^(?:([-+*])|(\d{1,9})([.)]))(?=[ \t]|$)/u.exec(line);
  if (found === null || isThematicBreak(line)) return null;
  const length = found[0].length;
  let end = length;
  while (line[end] === ' ') end++;
  const isEmpty = !/[^ \t]/u.test(line.slice(end));
  if (!isEmpty && line[end] === '\t') throw HAND_OVER;
  const spaces = end - length;
  return {
    mark: found[1] ?? (found[3] as string),
    number: found[2] === undefined ? null : Number.parseInt(found[2], 10),
    width: length + (isEmpty || spaces > 4 ? 1 : spaces),
    isEmpty,
  };
}

/** Whether it may begin a list in the middle of a paragraph. */
export function mayInterrupt({ number, isEmpty }: ListMarker, line: string): boolean {
  return !isEmpty && (number === null || /^1[.)]/u.test(line));
}
