/** What is blank: decides the message. */
export type Kind = 'underscore' | 'brackets' | 'symbols' | 'number' | 'documentNumber' | 'date' | 'quotes' | 'ellipsis' | 'stem';

/** A blank in a block's prose. */
export interface Blank {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** What the whole document says about doubtful blanks. */
export interface Evidence {
  readonly language: 'zh' | 'en';
  /** Other places of the document that are still to be filled in. */
  readonly otherBlanks: number;
}

/** The character before an offset, one blank read past; empty at the start. */
export function characterBefore(text: string, at: number): string {
  const near = text[at - 1] ?? '';
  return near === ' ' || near === '\u3000' ? (text[at - 2] ?? '') : near;
}

/** The character at an offset, one blank read past; empty at the end. */
export function characterAfter(text: string, at: number): string {
  const near = text[at] ?? '';
  return near === ' ' || near === '\u3000' ? (text[at + 1] ?? '') : near;
}

/** In order; of blanks that overlap the one that begins first, and then the one that was found first. */
export function withoutOverlaps(blanks: readonly Blank[]): Blank[] {
  let end = 0;
  return [...blanks]
    .sort((a, b) => a.start - b.start)
    .filter((blank) => {
      if (blank.start < end) return false;
      end = blank.end;
      return true;
    });
}
