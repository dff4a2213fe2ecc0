import type { Point, Range } from './range.ts';

/** Converts offsets to lines and columns by binary search. LF, CRLF and a lone CR end a line, as in CommonMark. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    const hasCarriageReturn = text.includes('\r');
    if (!hasCarriageReturn) {
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
      return;
    }
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1);
    }
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line of an offset, from 1. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** @throws RangeError when the offset lies outside the text. */
  toPoint(offset: number): Point {
    if (!(offset >= 0 && offset <= this.#length)) {
      throw new RangeError(`offset ${offset} is outside the text (0 to ${this.#length})`);
    }
    const line = this.lineAt(offset);
    return { line, column: offset - (this.#starts[line - 1] as number) + 1 };
  }

  /** The offset at which a line begins; lines count from 1. Lines past the end give the length of the text. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }

  /** A line's range with its line ending. */
  lineRange(line: number): Range {
    return { start: this.lineStart(line), end: this.lineStart(line + 1) };
  }

  /** The offset of a point; columns past the end of the line are cut to it. */
  toOffset(point: Point): number {
    const range = this.lineRange(point.line);
    return Math.min(range.start + point.column - 1, range.end);
  }
}
