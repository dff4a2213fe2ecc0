import type { AlignType, TableCell, TableRow } from 'mdast';
import { Content, pointAt, type SourceLine } from './content.ts';

const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;

/** The columns of a delimiter row (`| - | :-: |`); null when the line is none. */
export function readDelimiterRow(line: string): AlignType[] | null {
  if (!/[|:]/u.test(line) || !DELIMITER_ROW.test(line)) return null;
  const columns = line.replace(/^\||\|?[ \t]*$/gu, '').split('|');
  return columns.map((column) => {
    const [isLeft, isRight] = [/^[ \t]*:/u.test(column), /:[ \t]*$/u.test(column)];
    if (isLeft && isRight) return 'center';
    if (isRight) return 'right';
    return isLeft ? 'left' : null;
  });
}

/** A cell and what is in it; an empty one has no content. */
export interface CellContent {
  readonly node: TableCell;
  readonly content: Content | null;
}

/** A row; `line` begins at its first character that is no white space. A bar belongs to the cell behind it, the last one to the one before it. */
export function readRow(text: string, line: SourceLine): { readonly row: TableRow; readonly cells: CellContent[] } {
  const bars = barsOf(text, line);
  const lastSolid = trimmedEnd(text, line.start, line.end);
  const isClosed = bars.length > 0 && bars[bars.length - 1] === lastSolid - 1;
  const isOpened = bars[0] === line.start;
  const starts = isOpened ? bars : [line.start, ...bars];
  if (isClosed && starts.length > 1) starts.pop();
  const cells = starts.map((start, index): CellContent => {
    const isLast = index + 1 === starts.length;
    const end = isLast ? line.end : (starts[index + 1] as number);
    const to = trimmedEnd(text, start, isLast && isClosed ? lastSolid - 1 : end);
    let from = isOpened || index > 0 ? start + 1 : start;
    while (from < to && isSpace(text, from)) from++;
    const node: TableCell = { type: 'tableCell', children: [], position: { start: pointAt(line, start), end: pointAt(line, end) } };
    return { node, content: from >= to ? null : new Content(text, [{ ...line, start: from, end: to }]) };
  });
  const position = { start: pointAt(line, line.start), end: pointAt(line, line.end) };
  return { row: { type: 'tableRow', children: cells.map(({ node }) => node), position }, cells };
}

/** Where bars stand that are not escaped. */
function barsOf(text: string, { start, end }: SourceLine): number[] {
  const bars: number[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 124) bars.push(at);
    else if (code === 92 && (text[at + 1] === '\\' || text[at + 1] === '|')) at++;
  }
  return bars;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text, last - 1)) last--;
  return last;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
