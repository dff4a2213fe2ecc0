import type { ProseSegment } from './prose.ts';

const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,30}));/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/u;

/** `amp` → `&`; false for a name that HTML does not know. Plain text has no references and needs no table of 30 kB. */
export type DecodeName = (name: string) => string | false;

export interface AlignInput {
  /** The value of an mdast text node. */
  readonly value: string;
  /** The whole source. */
  readonly source: string;
  /** Where the node's position says that it lies. */
  readonly start: number;
  readonly end: number;
  /** How many quotation markers a continuation line may begin with. */
  readonly quoteDepth: number;
  readonly decodeName: DecodeName;
}

/**
 * Finds where each character of a text node's value stands in the source. mdast gives only the node's outer position, and adding
 * offsets to it is wrong after an entity, an escape, a quoted or indented line or CRLF. Value and source are walked side by side:
 * whatever the source has more is a marker, an indent, a backslash or a reference, and each of these can be recognised.
 */
export function alignText({ value, source, start, end, quoteDepth, decodeName }: AlignInput): ProseSegment[] {
  if (end - start === value.length && source.startsWith(value, start)) {
    return value === '' ? [] : [{ at: 0, length: value.length, source: start, sourceLength: value.length }];
  }
  const segments: ProseSegment[] = [];
  let runAt = 0;
  let runSource = start;
  let at = 0;
  let from = start;
  const closeRun = (): void => {
    if (at > runAt) segments.push({ at: runAt, length: at - runAt, source: runSource, sourceLength: at - runAt });
  };
  const unit = (length: number, sourceLength: number): void => {
    closeRun();
    segments.push({ at, length, source: from, sourceLength });
    at += length;
    from += sourceLength;
    runAt = at;
    runSource = from;
  };
  while (at < value.length && from < end) {
    const character = value[at] as string;
    const written = source[from] as string;
    if (character === '\n' || character === '\r') {
      let lineEnd = from;
      while (source[lineEnd] === ' ' || source[lineEnd] === '\t') lineEnd++;
      if (lineEnd !== from) {
        closeRun();
        runAt = at;
        runSource = lineEnd;
      }
      const length = character === '\r' && value[at + 1] === '\n' ? 2 : 1;
      at += length;
      closeRun();
      from = skipLineStart({ source, from: lineEnd + length, end, quoteDepth, next: value[at] });
      runAt = at;
      runSource = from;
      continue;
    }
    if (written === '\\' && PUNCTUATION.test(source[from + 1] ?? '')) {
      unit(1, 2);
      continue;
    }
    if (written === '&') {
      const reference = readReference(source.slice(from, Math.min(end, from + 34)), decodeName);
      if (reference !== null && value.startsWith(reference.value, at)) {
        unit(reference.value.length, reference.length);
        continue;
      }
    }
    at++;
    from++;
  }
  closeRun();
  return segments;
}

interface LineStart {
  readonly source: string;
  readonly from: number;
  readonly end: number;
  readonly quoteDepth: number;
  /** The first character of the line in the value. */
  readonly next: string | undefined;
}

/** Skips indents and quotation markers at the start of a continuation line. As many markers as fit: a lazy line has fewer. */
function skipLineStart({ source, from, end, quoteDepth, next }: LineStart): number {
  const stops = [skipBlanks(source, from, end)];
  for (let depth = 0; depth < quoteDepth; depth++) {
    const last = stops[stops.length - 1] as number;
    if (source[last] !== '>' || last >= end) break;
    stops.push(skipBlanks(source, last + 1, end));
  }
  for (let index = stops.length - 1; index >= 0; index--) {
    const stop = stops[index] as number;
    const character = source[stop];
    if (character === next || character === '\\' || character === '&') return stop;
  }
  return stops[stops.length - 1] as number;
}

function skipBlanks(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at++;
  return at;
}

function readReference(text: string, decodeName: DecodeName): { value: string; length: number } | null {
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const value = decodeName(name);
    return value === false ? null : { value, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number.parseInt(decimal, 10);
  return { value: decodeNumeric(code), length: whole.length };
}

/** As CommonMark: controls, surrogates and what is no character become U+FFFD. */
function decodeNumeric(code: number): string {
  const isForbidden =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 55_295 && code < 57_344) ||
    (code > 64_975 && code < 65_008) ||
    (code & 65_535) === 65_535 ||
    (code & 65_535) === 65_534 ||
    code > 1_114_111;
  return isForbidden ? '\uFFFD' : String.fromCodePoint(code);
}
