import { HAND_OVER } from './hand-over.ts';

/** The end of the address that begins at `start` with `http://`, `https://` or `www.` (GFM); null when it is none. */
export function literalAutolinkEnd(source: string, start: number): number | null {
  const protocol = PROTOCOL.exec(source.slice(start, start + 8))?.[0];
  const before = source[start - 1];
  if (protocol === undefined) {
    if (before !== undefined && !/[(*_[\]~\t\n\r ]/u.test(before)) return null;
    // `www.` and the end of the text is none.
    if (start + 4 >= source.length) return null;
    return addressEnd(source, start);
  }
  if (before !== undefined && /[a-z]/iu.test(before)) return null;
  const first = source[start + protocol.length];
  if (first === undefined || SPACE_CONTROL_PUNCTUATION.test(first)) return null;
  return addressEnd(source, start + protocol.length);
}

/** The end of the address of mail that begins at `start`; null when it is none. */
export function literalMailEnd(source: string, start: number): number | null {
  MAIL.lastIndex = start;
  const found = MAIL.exec(source)?.[0];
  if (found === undefined || !found.includes('.', found.indexOf('@')) || !/[a-z]$/iu.test(found)) return null;
  return start + found.length;
}

/** A dot belongs to the domain when a letter or a digit is behind it. */
const MAIL = /[a-z\d+\-._]+@(?:[a-z\d\-_]|\.(?=[a-z\d]))*/iuy;
const PROTOCOL = /^https?:\/\//iu;
const SPACE_CONTROL_PUNCTUATION = /[\s\0-\x1f\x7f\p{P}\p{S}]/u;

function addressEnd(source: string, start: number): number | null {
  const domain = domainEnd(source, start);
  return domain === null ? null : pathEnd(source, domain);
}

/** No underscore may be in the last two parts of a domain. */
function domainEnd(source: string, start: number): number | null {
  let isUnderscoreInLast = false;
  let isUnderscoreBefore = false;
  let isSeen = false;
  let at = start;
  for (; at < source.length; at++) {
    const unit = source[at] as string;
    if (unit === '.' || unit === '_') {
      if (isTrail(source, at)) break;
      if (unit === '_') isUnderscoreInLast = true;
      else [isUnderscoreBefore, isUnderscoreInLast] = [isUnderscoreInLast, false];
    } else if (/\s/u.test(unit) || (unit !== '-' && /[\p{P}\p{S}]/u.test(unit))) {
      break;
    } else {
      isSeen = true;
    }
  }
  return isUnderscoreInLast || isUnderscoreBefore || !isSeen ? null : at;
}

function pathEnd(source: string, start: number): number {
  let opened = 0;
  let closed = 0;
  let at = start;
  for (; at < source.length; at++) {
    const unit = source[at] as string;
    if (unit === '(') opened++;
    else if (unit === ')' && closed < opened) closed++;
    else if (/[!"&')*,.:;<?\]_~]/u.test(unit)) {
      if (isTrail(source, at)) break;
      if (unit === ')') closed++;
    } else if (/\s/u.test(unit)) break;
  }
  return at;
}

/** So many marks in a row are no address; and looking ahead from each of them would take its time. */
const LONGEST_TRAIL = 100;

/** Whether nothing but marks comes before the next white space or `<`: those are no part of the address. */
function isTrail(source: string, start: number): boolean {
  let at = start;
  for (; at < source.length; at++) {
    if (at - start > LONGEST_TRAIL) throw HAND_OVER;
    const unit = source[at] as string;
    if (unit === '&') {
      const name = /^&[a-z]+;/iu.exec(source.slice(at, at + LONGEST_TRAIL));
      if (name === null) return false;
      at += name[0].length - 1;
    } else if (unit === ']') {
      if (/^(?:[[(\s]|$)/u.test(source.slice(at + 1, at + 2))) return true;
    } else if (unit === '<' || /\s/u.test(unit)) {
      return true;
    } else if (!/[!"')*,.:;?_~]/u.test(unit)) {
      return false;
    }
  }
  return true;
}
