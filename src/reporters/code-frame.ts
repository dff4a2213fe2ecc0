import type { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';
import { visibleBefore, visibleFrom } from './visible-text.ts';

/** A line of the draft with what is under the token. */
export interface FrameRow {
  /** Null for the row that stands for the lines between. */
  readonly line: number | null;
  readonly text: string;
  /** Spaces and carets; the carets are right under the token, whatever the width of the characters before it. */
  readonly underline: string;
}

/**
 * The line of a range, or the first and the last of several, cut to `columns` around the token.
 * An empty range has one caret at its place. The work is bounded by `columns`, not by the length of the line.
 */
export function codeFrame(text: string, lines: LineIndex, range: Range, columns: number): FrameRow[] {
  const firstLine = lines.lineAt(range.start);
  const lastLine = range.end > range.start ? lines.lineAt(range.end - 1) : firstLine;
  const first = contentOf(text, lines.lineRange(firstLine));
  if (lastLine === firstLine) return [frameRow(text, firstLine, first, range, columns)];
  const last = contentOf(text, lines.lineRange(lastLine));
  return [
    frameRow(text, firstLine, first, { start: range.start, end: first.end }, columns),
    ...(lastLine - firstLine > 1 ? [{ line: null, text: '', underline: '' }] : []),
    frameRow(text, lastLine, last, { start: afterBlanks(text, last), end: range.end }, columns),
  ];
}

function frameRow(text: string, line: number, content: Range, range: Range, columns: number): FrameRow {
  const start = Math.min(range.start, content.end);
  const end = Math.max(start, Math.min(range.end, content.end));
  const token = visibleFrom(text, start, end, columns);
  // A caret for an empty range at the end of a full line needs a column too.
  const rest = Math.max(0, columns - Math.max(1, token.width));
  const before = visibleBefore(text, content.start, start, rest);
  const after = visibleFrom(text, end, content.end, rest);
  const isWhole = token.end === end && before.start === content.start && after.end === content.end && before.width + after.width <= rest;
  if (isWhole) {
    return { line, text: before.display + token.display + after.display, underline: underline(before.width, token.width) };
  }
  return windowRow(text, line, content, { start, end }, columns);
}

/** A part of a long line: the token, what fits before and after it, and `…` for the rest. */
function windowRow(text: string, line: number, content: Range, range: Range, columns: number): FrameRow {
  const room = Math.max(1, columns - 2);
  const token = visibleFrom(text, range.start, range.end, room);
  const rest = Math.max(0, room - Math.max(1, token.width));
  const whatFollows = visibleFrom(text, token.end, content.end, rest).width;
  const before = visibleBefore(text, content.start, range.start, Math.max(rest >> 1, rest - whatFollows));
  const after = visibleFrom(text, token.end, content.end, rest - before.width);
  const head = before.start > content.start ? '…' : '';
  const tail = after.end < content.end ? '…' : '';
  const isTokenCut = token.end < range.end;
  return {
    line,
    text: head + before.display + token.display + after.display + tail,
    underline: underline(head.length + before.width, isTokenCut ? token.width + after.width + 1 : token.width),
  };
}

function underline(indent: number, width: number): string {
  return ' '.repeat(indent) + '^'.repeat(Math.max(1, width));
}

/** A line's range without its line ending. */
function contentOf(text: string, line: Range): Range {
  let end = line.end;
  if (end > line.start && text[end - 1] === '\n') end--;
  if (end > line.start && text[end - 1] === '\r') end--;
  return { start: line.start, end };
}

function afterBlanks(text: string, content: Range): number {
  let at = content.start;
  while (at < content.end && /\s/u.test(text[at] as string)) at++;
  return at;
}
