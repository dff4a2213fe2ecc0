/** Letters of a text by script; those of other scripts count among the letters only. */
export interface LetterCounts {
  readonly letters: number;
  readonly han: number;
  readonly latin: number;
}

/** Characters that no kind is known of yet. */
const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
const HAN = 3;
/** Han characters that are no letters: 〇 and the numerals of Suzhou. */
const HAN_SIGN = 4;
const LATIN = 5;
/** Latin characters that are no letters: Roman numerals of one character. */
const LATIN_SIGN = 6;

/** The kind of each UTF-16 unit, found out when it is first met: asking a pattern for each character takes longer than all else here. */
const kinds = new Uint8Array(0x10000);

/** Counts code points. Linear. */
export function countLetters(text: string): LetterCounts {
  const counts = new Uint32Array(LATIN_SIGN + 1);
  const count = (kind: number): void => {
    counts[kind] = (counts[kind] as number) + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) {
      count(kindOf(text.slice(at, at + 2)));
      at++;
      continue;
    }
    if (kinds[code] === UNKNOWN) kinds[code] = kindOf(text[at] as string);
    count(kinds[code] as number);
  }
  const of = (...some: readonly number[]): number => some.reduce((sum, kind) => sum + (counts[kind] as number), 0);
  return { letters: of(LETTER, HAN, LATIN), han: of(HAN, HAN_SIGN), latin: of(LATIN, LATIN_SIGN) };
}

function kindOf(character: string): number {
  const isLetter = /^\p{L}/u.test(character);
  if (/^\p{Script=Han}/u.test(character)) return isLetter ? HAN : HAN_SIGN;
  if (/^\p{Script=Latin}/u.test(character)) return isLetter ? LATIN : LATIN_SIGN;
  return isLetter ? LETTER : OTHER;
}
