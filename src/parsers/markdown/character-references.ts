import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const ESCAPE_OR_REFERENCE = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/giu;

/** Backslash escapes and character references → what they stand for. What is neither stays. */
export function decodeString(value: string): string {
  if (!value.includes('\\') && !value.includes('&')) return value;
  return value.replace(ESCAPE_OR_REFERENCE, (written, escaped: string | undefined, name: string) => escaped ?? decodeReference(name) ?? written);
}

/** `amp` or `#x26` → `&`; null when there is no such name. */
export function decodeReference(name: string): string | null {
  if (name.charCodeAt(0) !== 35) return decodeNamedCharacterReference(name) || null;
  const isHexadecimal = /^#x/iu.test(name);
  return decodeNumber(Number.parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10));
}

/** Controls, surrogates and what is no character become the replacement character. */
function decodeNumber(code: number): string {
  const isControl = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160);
  const isNone = (code > 0xd7ff && code < 0xe000) || (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe || code > 0x10ffff;
  return isControl || isNone ? '\ufffd' : String.fromCodePoint(code);
}

/** Labels that differ only in case and white space are the same. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/gu, ' ')
    .replace(/^ | $/gu, '')
    .toLowerCase()
    .toUpperCase();
}
