import type { Range } from './range.ts';

/** Stands in the prose for what is not prose (code, images, formulas, inline HTML), so that the words around it do not grow together. */
export const STAND_IN = '\uFFFC';

/**
 * A run of prose and where it came from. Characters map one to one when both lengths are equal;
 * otherwise the run is one unit (an entity, an escape, a stand-in) and maps as a whole.
 */
export interface ProseSegment {
  /** Offset in the prose. */
  readonly at: number;
  readonly length: number;
  /** Offset in the source. */
  readonly source: number;
  readonly sourceLength: number;
}

/**
 * Text as a reader sees it, that knows its source ranges: entities and escapes decoded, quote marks,
 * list indents and line endings normalised, code and images replaced by {@link STAND_IN}.
 */
export class Prose {
  readonly text: string;
  readonly segments: readonly ProseSegment[];

  constructor(text: string, segments: readonly ProseSegment[]) {
    this.text = text;
    this.segments = segments;
  }

  /** Prose that is its source, character by character. */
  static verbatim(text: string, source: number): Prose {
    return new Prose(text, text === '' ? [] : [{ at: 0, length: text.length, source, sourceLength: text.length }]);
  }

  /** The source range of a prose range. An empty range gives an empty range. */
  toSource(range: Range): Range {
    const start = this.#sourceStart(range.start);
    return range.end <= range.start ? { start, end: start } : { start, end: this.#sourceEnd(range.end) };
  }

  /** The prose offset of a source offset: the nearest one at or before it. */
  toProse(sourceOffset: number): number {
    let at = 0;
    for (const segment of this.segments) {
      if (sourceOffset < segment.source) break;
      const inside = Math.min(sourceOffset - segment.source, segment.sourceLength);
      at = segment.at + (segment.length === segment.sourceLength ? inside : inside === segment.sourceLength ? segment.length : 0);
    }
    return at;
  }

  /** A part of this prose. It starts anew at offset 0 and keeps its source. */
  slice(range: Range): Prose {
    const segments: ProseSegment[] = [];
    // A quotation is cut into its lines, and has a segment for each: none may look at all of them.
    for (let index = Math.max(0, this.#segmentIndex(range.start)); index < this.segments.length; index++) {
      const segment = this.segments[index] as ProseSegment;
      if (segment.at >= range.end) break;
      const from = Math.max(segment.at, range.start);
      const to = Math.min(segment.at + segment.length, range.end);
      if (from >= to) continue;
      if (segment.length === segment.sourceLength) {
        segments.push({ at: from - range.start, length: to - from, source: segment.source + (from - segment.at), sourceLength: to - from });
      } else {
        segments.push({ at: from - range.start, length: to - from, source: segment.source, sourceLength: segment.sourceLength });
      }
    }
    return new Prose(this.text.slice(range.start, range.end), segments);
  }

  /** The source range of all of it. */
  get range(): Range {
    return this.toSource({ start: 0, end: this.text.length });
  }

  #segmentIndex(offset: number): number {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle] as ProseSegment).at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #sourceStart(offset: number): number {
    const segment = this.segments[this.#segmentIndex(offset)];
    if (segment === undefined) return 0;
    const inside = offset - segment.at;
    if (inside >= segment.length) return segment.source + segment.sourceLength;
    return segment.length === segment.sourceLength ? segment.source + inside : segment.source;
  }

  #sourceEnd(offset: number): number {
    const segment = this.segments[this.#segmentIndex(offset - 1)];
    if (segment === undefined) return 0;
    const inside = offset - segment.at;
    return segment.length === segment.sourceLength ? segment.source + Math.min(inside, segment.length) : segment.source + segment.sourceLength;
  }
}
