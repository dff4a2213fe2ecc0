import { decodeString } from './character-references.ts';
import { HAND_OVER } from './hand-over.ts';

export interface Resource {
  readonly url: string;
  readonly title: string | null;
  /** After it, in the source. */
  readonly end: number;
}

/** `(url "title")`, from the bracket; null when it is none. */
export function readResource(source: string, start: number): Resource | null {
  let at = skipWhitespace(source, start + 1);
  if (source[at] === ')') return { url: '', title: null, end: at + 1 };
  const destination = readDestination(source, at);
  if (destination === null) return null;
  const afterSpace = skipWhitespace(source, destination.end);
  let title: string | null = null;
  at = afterSpace;
  if (afterSpace > destination.end && /["'(]/u.test(source[afterSpace] ?? '')) {
    const read = readTitle(source, afterSpace);
    if (read === null) return null;
    title = read.title;
    at = skipWhitespace(source, read.end);
  }
  return source[at] === ')' ? { url: destination.url, title, end: at + 1 } : null;
}

/** Parentheses in a destination of a link are counted up to this. */
const DEEPEST = 32;

/** `<any words>` or a run without spaces in which parentheses balance. */
export function readDestination(source: string, start: number, deepest: number = DEEPEST): { readonly url: string; readonly end: number } | null {
  if (source[start] === '<') {
    const enclosed = sticky(ENCLOSED, source, start);
    return enclosed === null ? null : { url: decodeString(enclosed.slice(1, -1)), end: start + enclosed.length };
  }
  let balance = 0;
  let at = start;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= 32 || code === 127) break;
    if (code === 92 && /[()\\]/u.test(source[at + 1] ?? '')) at++;
    else if (code === 40 && ++balance > deepest) return null;
    else if (code === 41 && --balance < 0) break;
  }
  const isControl = at < source.length && !/[\t\n\r )]/u.test(source[at] as string);
  if (at === start || isControl || balance > 0) return null;
  return { url: decodeString(source.slice(start, at)), end: at };
}

const ENCLOSED = /<(?:[^<>\\\r\n]|\\[<>\\]|\\(?![<>\\]))*>/uy;

/** `"title"`, `'title'` or `(title)`. Of one that goes over a line end, remark knows best. */
export function readTitle(source: string, start: number): { readonly title: string | null; readonly end: number } | null {
  const close = source[start] === '(' ? ')' : (source[start] as string);
  let at = start + 1;
  while (at < source.length && source[at] !== close) {
    if (source[at] === '\n') throw HAND_OVER;
    at += source[at] === '\\' && (source[at + 1] === close || source[at + 1] === '\\') ? 2 : 1;
  }
  if (at >= source.length) return null;
  return { title: at === start + 1 ? null : decodeString(source.slice(start + 1, at)), end: at + 1 };
}

function skipWhitespace(source: string, start: number): number {
  let at = start;
  while (at < source.length && /[\t\n\r ]/u.test(source[at] as string)) at++;
  return at;
}

/** What a sticky pattern finds at a place; null when nothing. */
export function sticky(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
