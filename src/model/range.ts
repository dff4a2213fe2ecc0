/** A half-open stretch of the decoded text, in UTF-16 code units. `start === end` marks a place where something is absent. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place for people: line and column, both from 1; the column counts UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function compareRanges(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end;
}
