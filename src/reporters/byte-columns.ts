import type { LineIndex } from '../model/line-index.ts';

const STEP = 1024;

/** Columns in UTF-8 bytes, from 1, as some consumers count them. Sums are kept at intervals, so that a long line costs no more than a short one. */
export class ByteColumns {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #sums: number[] = [0];

  constructor(text: string, lines: LineIndex) {
    this.#text = text;
    this.#lines = lines;
    for (let end = STEP; end <= text.length; end += STEP) this.#sums.push((this.#sums.at(-1) as number) + utf8Length(text, end - STEP, end));
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    const line = this.#lines.lineAt(offset);
    return { line, column: this.#bytesBefore(offset) - this.#bytesBefore(this.#lines.lineStart(line)) + 1 };
  }

  #bytesBefore(offset: number): number {
    const step = Math.floor(offset / STEP);
    return (this.#sums[step] as number) + utf8Length(this.#text, step * STEP, offset);
  }
}

/** Every unit counts by itself and its neighbour: the first of a pair 4, the second 0, a lone surrogate what U+FFFD in its place would. */
function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) bytes += 4;
    else if (!(isLow(unit) && isHigh(text.charCodeAt(at - 1)))) bytes += 3;
  }
  return bytes;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
