/**
 * First and last code points of the East Asian wide and full-width characters (Unicode 16, UAX #11), emoji among them.
 * Ambiguous characters (“ ” … ①) count as one column, as terminals show them by default.
 */
const WIDE: readonly number[] = [
  0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3, 0x25fd, 0x25fe, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648,
  0x2653, 0x267f, 0x267f, 0x268a, 0x268f, 0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4,
  0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c, 0x274e,
  0x274e, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x2e99,
  0x2e9b, 0x2ef3, 0x2f00, 0x2fd5, 0x2ff0, 0x303e, 0x3041, 0x3096, 0x3099, 0x30ff, 0x3105, 0x312f, 0x3131, 0x318e, 0x3190, 0x31e5, 0x31ef, 0x321e, 0x3220,
  0x3247, 0x3250, 0xa48c, 0xa490, 0xa4c6, 0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe52, 0xfe54, 0xfe66, 0xfe68, 0xfe6b,
  0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x16fe4, 0x16ff0, 0x16ff1, 0x17000, 0x187f7, 0x18800, 0x18cd5, 0x18cff, 0x18d08, 0x1aff0, 0x1aff3, 0x1aff5, 0x1affb,
  0x1affd, 0x1affe, 0x1b000, 0x1b122, 0x1b132, 0x1b132, 0x1b150, 0x1b152, 0x1b155, 0x1b155, 0x1b164, 0x1b167, 0x1b170, 0x1b2fb, 0x1d300, 0x1d356, 0x1d360,
  0x1d376, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200, 0x1f202, 0x1f210, 0x1f23b, 0x1f240, 0x1f248, 0x1f250, 0x1f251,
  0x1f260, 0x1f265, 0x1f300, 0x1f320, 0x1f32d, 0x1f335, 0x1f337, 0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4,
  0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596,
  0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5, 0x1f6d7, 0x1f6dc, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4,
  0x1f6fc, 0x1f7e0, 0x1f7eb, 0x1f7f0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c, 0x1f945, 0x1f947, 0x1f9ff, 0x1fa70, 0x1fa7c, 0x1fa80, 0x1fa89, 0x1fa8f, 0x1fac6,
  0x1face, 0x1fadc, 0x1fadf, 0x1fae9, 0x1faf0, 0x1faf8, 0x20000, 0x2fffd, 0x30000, 0x3fffd,
];

/** Characters that stand on the one before them, and format characters, take no column of their own. */
const ZERO = /^(?:\p{Mn}|\p{Me}|\p{Cf}|[\u1160-\u11ff])$/u;
/**
 * What a reader sees as one character: flags, emoji with their modifiers and joiners, syllables of Hangul parts, a character with marks.
 * These are the parts of UAX #29 that decide about width. Intl.Segmenter knows all of it but takes a millisecond for a line of a screen.
 * Counts are bounded, so that a flood of marks costs no more than it shows.
 */
const CLUSTER = new RegExp(
  [
    String.raw`\p{RI}\p{RI}`,
    String.raw`\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\u200c\u200d]{0,16}(?:(?<=\u200d)\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\u200c\u200d]{0,16}){0,8}`,
    String.raw`[\u1100-\u115f]{1,4}[\u1160-\u11ff]{0,8}`,
    String.raw`.[\p{M}\u200c\u200d\uff9e\uff9f]{0,16}`,
  ].join('|'),
  'suy',
);
const EMOJI_CLUSTER = /[\ufe0f\u20e3]|\p{RI}\p{RI}|\p{Emoji_Presentation}/u;

/** Columns of a code point that is no control character: 0, 1 or 2. U+0300 to U+036F are marks. */
function codePointWidth(codePoint: number): number {
  if (codePoint < 0x300) return 1;
  if (codePoint < 0x370) return 0;
  if (isWide(codePoint)) return 2;
  return ZERO.test(String.fromCodePoint(codePoint)) ? 0 : 1;
}

/**
 * Columns of a UTF-16 unit that needs no look at its neighbours: letters, digits and punctuation of English and Chinese.
 * 0 for every other one, which {@link clusterEnd} and {@link clusterWidth} are for.
 */
export function plainWidth(unit: number): number {
  if (unit < 0x7f) return unit >= 0x20 ? 1 : 0;
  if (unit >= 0x4e00 && unit <= 0x9fff) return 2;
  if ((unit >= 0x3000 && unit <= 0x3029) || (unit >= 0xff01 && unit <= 0xff60) || (unit >= 0x3041 && unit <= 0x3096)) return 2;
  if ((unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e) || (unit >= 0x2460 && unit <= 0x24ff)) return 1;
  return unit >= 0xa1 && unit <= 0x2ff && unit !== 0xad ? 1 : 0;
}

/** Where the cluster that begins at `at` ends, at most at `to`. */
export function clusterEnd(text: string, at: number, to: number): number {
  const isPlain = plainWidth(text.charCodeAt(at)) > 0 && (at + 1 >= to || plainWidth(text.charCodeAt(at + 1)) > 0);
  if (isPlain) return at + 1;
  CLUSTER.lastIndex = at;
  CLUSTER.test(text);
  return Math.min(to, Math.max(at + 1, CLUSTER.lastIndex));
}

/** Columns of one cluster without control characters. */
export function clusterWidth(cluster: string): number {
  const plain = cluster.length === 1 ? plainWidth(cluster.charCodeAt(0)) : 0;
  if (plain > 0) return plain;
  const first = cluster.codePointAt(0) ?? 0x20;
  if (cluster.length === (first > 0xffff ? 2 : 1)) return codePointWidth(first);
  if (EMOJI_CLUSTER.test(cluster)) return 2;
  let width = 0;
  for (const character of cluster) width += HALF_WIDTH_SOUND_MARK.test(character) ? 1 : codePointWidth(character.codePointAt(0) as number);
  return width;
}

/** Columns that a text without control characters takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at, text.length);
    width += clusterWidth(text.slice(at, end));
    at = end;
  }
  return width;
}

/** Marks that extend the kana before them, yet have a column of their own. */
const HALF_WIDTH_SOUND_MARK = /^[\uff9e\uff9f]$/u;

function isWide(codePoint: number): boolean {
  let low = 0;
  let high = WIDE.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (WIDE[middle * 2] as number)) high = middle - 1;
    else if (codePoint > (WIDE[middle * 2 + 1] as number)) low = middle + 1;
    else return true;
  }
  return false;
}
