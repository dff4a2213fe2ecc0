const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '☐',
  113: '☐',
  82: '☑',
  120: '☒',
  168: '☐',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const SYMBOL: Readonly<Record<number, string>> = {
  163: '≤',
  179: '≥',
  177: '±',
  180: '×',
  183: '•',
  176: '°',
  185: '≠',
  187: '≈',
  165: '∞',
  174: '→',
  214: '√',
};
const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const GREEK_SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const UNKNOWN = '□';

/** The character of a `w:sym`: a code of a symbol font, usually moved to the private use area. */
export function readSymbol(font: string, code: string): string {
  const value = /^[\da-f]{1,6}$/iu.test(code) ? Number.parseInt(code, 16) : Number.NaN;
  if (Number.isNaN(value) || value === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return UNKNOWN;
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  const low = isPrivate ? value - 0xf000 : value;
  if (/^wingdings/iu.test(font) && low <= 0xff) return WINGDINGS[low] ?? UNKNOWN;
  if (/^symbol$/iu.test(font) && low <= 0xff) return SYMBOL[low] ?? greek(low) ?? (low >= 0x20 && low < 0x7f ? String.fromCharCode(low) : UNKNOWN);
  if (!isPrivate) return value < 0x20 ? UNKNOWN : String.fromCodePoint(value);
  return low >= 0x20 && low < 0x7f && !/webdings|wingdings|dingbats/iu.test(font) ? String.fromCharCode(low) : UNKNOWN;
}

function greek(code: number): string | null {
  if (code >= 0x41 && code <= 0x5a) return GREEK.charAt(code - 0x41);
  return code >= 0x61 && code <= 0x7a ? GREEK_SMALL.charAt(code - 0x61) : null;
}
