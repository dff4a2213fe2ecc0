import type { Point, Position } from './position.ts';

/** What a block has of a line, without the prefixes of the containers around it. UTF-16 offsets in the text. */
export interface SourceLine {
  /** From 1. */
  readonly line: number;
  readonly lineStart: number;
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  /** After the line end. */
  readonly next: number;
}

/** The lines of a leaf block as one string, of which each index has its place in the text. */
export class Content {
  readonly source: string;
  readonly #lines: readonly SourceLine[];
  /** Where each line begins in {@link source}. */
  readonly #starts: number[] = [];
  #current = 0;
  /** More than one line, and something of a container in front of one of them. */
  readonly isInset: boolean;

  constructor(text: string, lines: readonly SourceLine[]) {
    this.#lines = lines;
    const [first, last] = [lines[0] as SourceLine, lines[lines.length - 1] as SourceLine];
    let length = 0;
    let isWhole = true;
    for (const [index, line] of lines.entries()) {
      this.#starts.push(length);
      length += (index === lines.length - 1 ? line.end : line.next) - line.start;
      if (index > 0 && line.start !== (lines[index - 1] as SourceLine).next) isWhole = false;
    }
    this.isInset = lines.length > 1 && lines.some(({ start, lineStart }, index) => index > 0 && start !== lineStart);
    this.source = isWhole
      ? text.slice(first.start, last.end)
      : lines.map((line, index) => text.slice(line.start, index === lines.length - 1 ? line.end : line.next)).join('');
  }

  point(index: number): Point {
    while (index < (this.#starts[this.#current] as number)) this.#current--;
    while (this.#current + 1 < this.#starts.length && index >= (this.#starts[this.#current + 1] as number)) this.#current++;
    const line = this.#lines[this.#current] as SourceLine;
    const offset = line.start + index - (this.#starts[this.#current] as number);
    return { line: line.line, column: offset - line.lineStart + 1, offset };
  }

  /** Of the end of something: behind a line end, it is before what containers have at the beginning of the next line. */
  endPoint(index: number): Point {
    const point = this.point(index);
    if (index === 0 || index !== this.#starts[this.#current]) return point;
    return { line: point.line, column: 1, offset: (this.#lines[this.#current] as SourceLine).lineStart };
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.endPoint(end) };
  }
}

export function pointAt(line: SourceLine, offset: number): Point {
  return { line: line.line, column: offset - line.lineStart + 1, offset };
}
