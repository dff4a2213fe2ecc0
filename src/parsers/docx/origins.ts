import type { DocumentPlace } from '../../model/place.ts';
import type { XmlElement } from './xml-element.ts';

/** Of a stretch of text; combined with `|`. */
export const ORIGIN = { hidden: 1, highlighted: 2, inserted: 4, fieldResult: 8, placeholder: 16, contents: 32 } as const;

/** A `w:p` and the line or lines of the text that it became. Ranges of the text, without the line end. */
export interface ParagraphOrigin {
  readonly element: XmlElement;
  /** The name of the part in the archive, as in `word/document.xml`. */
  readonly partName: string;
  /** Ordinal of the `w:p` in its part as read, from 1: text boxes and cells count, the branch of an alternative that was not chosen does not. */
  readonly index: number;
  readonly place: DocumentPlace;
  readonly start: number;
  readonly end: number;
  /** The paragraph that a text box hangs on; null outside text boxes. */
  readonly host: ParagraphOrigin | null;
  /** Of the foot- or endnote that it belongs to. */
  readonly noteId: string | null;
}

/**
 * Where a stretch of the text came from:
 *
 * - `text` the characters of a `w:t` · `char` one character for a tab, break, symbol or hyphen · `number` an automatic number, which no
 *   run holds · `image` the stand-in for a picture · `math` the characters of an `m:t`
 */
export interface RunOrigin {
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'char' | 'number' | 'image' | 'math';
  readonly paragraph: ParagraphOrigin;
  /** The `w:r`; null for a number or a formula. */
  readonly run: XmlElement | null;
  /** Ordinal of the `w:r` in its paragraph, from 1; 0 for a number or a formula. */
  readonly runIndex: number;
  /** Characters of the run before this stretch. */
  readonly offset: number;
  /** `w:t`, `w:tab`, `w:sym`, `m:t` …; the `w:p` for a number. */
  readonly element: XmlElement;
  /** Characters of the element's text that were left out at its start. */
  readonly trimmed: number;
  /** Bits of {@link ORIGIN}. */
  readonly flags: number;
}

/** From offsets of the text to places in the package. Both lists are sorted; paragraphs cover the text, line ends belong to the paragraph before. */
export class OriginMap {
  readonly paragraphs: readonly ParagraphOrigin[];
  readonly runs: readonly RunOrigin[];
  /** `footnote/3` → the run of its reference mark. */
  readonly noteReferences: ReadonlyMap<string, { readonly paragraph: ParagraphOrigin; readonly run: XmlElement }>;

  constructor(paragraphs: readonly ParagraphOrigin[], runs: readonly RunOrigin[], noteReferences: OriginMap['noteReferences']) {
    this.paragraphs = paragraphs;
    this.runs = runs;
    this.noteReferences = noteReferences;
  }

  /** Null only in an empty document. */
  paragraphAt(offset: number): ParagraphOrigin | null {
    return this.paragraphs[lastStartingAt(this.paragraphs, offset)] ?? this.paragraphs[0] ?? null;
  }

  /** The stretch that holds the character at an offset; null at line ends and in empty paragraphs. */
  runAt(offset: number): RunOrigin | null {
    const run = this.runs[lastStartingAt(this.runs, offset)];
    return run !== undefined && offset < run.end ? run : null;
  }

  /** The stretches that a range touches. */
  runsIn(start: number, end: number): readonly RunOrigin[] {
    let first = Math.max(0, lastStartingAt(this.runs, start));
    while (first < this.runs.length && (this.runs[first] as RunOrigin).end <= start) first++;
    let last = first;
    while (last < this.runs.length && (this.runs[last] as RunOrigin).start < end) last++;
    return this.runs.slice(first, last);
  }
}

/**
 * The offset in the part's source of a character of a `text` or `math` origin. An entity is one character (two for one beyond the BMP),
 * CRLF is one, comments and processing instructions are none.
 *
 * @param offset in the text, from `origin.start` to `origin.end`
 * @returns null inside CDATA, where nothing can be inserted
 */
export function sourceOffset(source: string, origin: RunOrigin, offset: number): number | null {
  const { openEnd, closeStart } = origin.element;
  let left = origin.trimmed + (offset - origin.start);
  let at = openEnd;
  while (at < closeStart) {
    if (source.startsWith('<!--', at)) at = source.indexOf('-->', at) + 3;
    else if (source.startsWith('<?', at)) at = source.indexOf('?>', at) + 2;
    else if (source.startsWith('<![CDATA[', at)) {
      const end = source.indexOf(']]>', at);
      const length = end - at - 9;
      if (left > 0 && left < length) return null;
      left -= Math.min(left, length);
      at = end + 3;
      if (left === 0 && length > 0) return at;
    } else if (left === 0) return at;
    else {
      const [written, read] = characterAt(source, at);
      at += written;
      left -= read;
    }
  }
  return at;
}

/** How many units a character takes in the source and in the text. */
function characterAt(source: string, at: number): readonly [written: number, read: number] {
  if (source[at] === '\r' && source[at + 1] === '\n') return [2, 1];
  if (source[at] !== '&') return [1, 1];
  const end = source.indexOf(';', at);
  const code = /^#(?:x([\da-f]+)|(\d+))$/iu.exec(source.slice(at + 1, end));
  const value = code === null ? 0 : code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return [end + 1 - at, value > 0xffff ? 2 : 1];
}

/** -1 when all start later. */
function lastStartingAt(stretches: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as { start: number }).start <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
