import type { DecodeName } from '../../model/align-text.ts';

/** A stretch of a text node's value and the source that it is, but for character references. */
export interface HtmlPiece {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface AlignHtmlInput {
  readonly value: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly decodeName: DecodeName;
}

const BLANK = /[ \t\n\f\r]/u;
const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,31}));?/u;

/**
 * Walks value and source side by side. A run of white space in the source is one space or nothing in the value; tags and comments between
 * two words are nothing. Linear in the length of the source.
 */
export function alignHtml({ value, source, start, end, decodeName }: AlignHtmlInput): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  let from = start;
  let pieceAt = 0;
  let pieceFrom = start;
  const close = (): void => {
    if (at > pieceAt) pieces.push({ value: value.slice(pieceAt, at), start: pieceFrom, end: from });
  };
  const skipTo = (next: number): void => {
    close();
    from = next;
    pieceAt = at;
    pieceFrom = from;
  };
  while (at < value.length && from < end) {
    const wanted = value[at] as string;
    const written = source[from] as string;
    if (written === '<' && (wanted !== '<' || /[a-z/!?]/iu.test(source[from + 1] ?? ''))) {
      skipTo(Math.min(end, afterTag(source, from)));
      continue;
    }
    if (BLANK.test(written)) {
      const next = afterBlanks(source, from, end);
      if (!BLANK.test(wanted)) skipTo(next);
      else if (next === from + 1) [at, from] = [at + 1, next];
      else {
        skipTo(from);
        at++;
        from = next;
        skipTo(next);
      }
      continue;
    }
    if (BLANK.test(wanted)) {
      // White space that the converter put in.
      close();
      pieceAt = ++at;
      pieceFrom = from;
      continue;
    }
    const reference = written === '&' ? readReference(source.slice(from, Math.min(end, from + 36)), decodeName) : null;
    if (reference !== null && value.startsWith(reference.value, at)) {
      at += reference.value.length;
      from += reference.length;
      continue;
    }
    at++;
    from++;
  }
  close();
  return pieces;
}

function afterBlanks(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && BLANK.test(source[at] as string)) at++;
  return at;
}

function afterTag(source: string, from: number): number {
  const isComment = source.startsWith('<!--', from);
  const close = source.indexOf(isComment ? '-->' : '>', from);
  return close === -1 ? source.length : close + (isComment ? 3 : 1);
}

function readReference(text: string, decodeName: DecodeName): { value: string; length: number } | null {
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const value = decodeName(name);
    return value === false ? null : { value, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? { value: String.fromCodePoint(code), length: whole.length } : null;
}
