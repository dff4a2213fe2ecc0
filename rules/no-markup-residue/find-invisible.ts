import { allMatches, type Format, type Range, type ReportDocument } from '../../src/rule/index.ts';

/**
 * - `invisible` characters without a shape: zero-width, direction marks, soft hyphens, tags
 * - `private` characters that only one font or program knows
 * - `lost` U+FFFD: what stood here could not be read
 * - `object` U+FFFC: an object was left behind
 * - `control` control characters
 */
export type InvisibleKind = 'invisible' | 'private' | 'lost' | 'object' | 'control';

export interface Invisible extends Range {
  readonly kind: InvisibleKind;
  /** Removing it cannot change what a reader sees. */
  readonly isSafe: boolean;
}

const RUN =
  /[\u034F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]+|[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]+|\uFFFD+|\uFFFC+|[\u0000-\u0008\u000E-\u001F\u007F-\u009F]+/gu;

/** Tests without `u` flag: most texts have none of these. */
const MAY_HAVE =
  /[\u034F\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD800-\uDFFF\uE000-\uF8FF\uFEFF\uFFA0\uFFF9-\uFFFD]/;

/** Searches the source, since prose is trimmed and uses U+FFFC for what is no prose. */
export function findInvisible(document: ReportDocument): Invisible[] {
  const { text, source, format } = document;
  if (!MAY_HAVE.test(text)) return [];
  const isRightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text);
  const found: Invisible[] = [];
  for (const match of allMatches(text, RUN)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const kind = kindOf(match[0]);
    // In code every character is meant: the masked source shows U+FFFC there.
    if (kind !== 'object' && source[range.start] === '\uFFFC') continue;
    const before = lastCharacter(text.slice(Math.max(0, range.start - 2), range.start));
    const after = String.fromCodePoint(text.codePointAt(range.end) ?? 10);
    if (kind === 'object' && format !== 'text') continue;
    // A text about the character shows it beside its name.
    if (kind === 'lost' && /FFFD|replacement character/iu.test(text.slice(Math.max(0, range.start - 40), range.end + 40))) continue;
    if (kind === 'invisible' && isNeeded({ run: match[0], before, after, format, isRightToLeft, start: range.start })) continue;
    found.push({ ...range, kind, isSafe: isSafe(kind, match[0], before, after) });
  }
  return found;
}

function kindOf(run: string): InvisibleKind {
  const first = run.codePointAt(0) as number;
  if (first >= 0x200b && first < 0x2070) return 'invisible';
  if (first === 0xfffd) return 'lost';
  if (first === 0xfffc) return 'object';
  if ((first >= 0xe000 && first <= 0xf8ff) || first >= 0xf0000) return 'private';
  return first < 0x20 || (first >= 0x7f && first < 0xa0) ? 'control' : 'invisible';
}

interface Surroundings {
  readonly run: string;
  readonly before: string;
  readonly after: string;
  readonly format: Format;
  readonly isRightToLeft: boolean;
  readonly start: number;
}

const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F|\u20E3/u;
/** Scripts whose spelling or line breaking needs joiners and zero-width spaces. */
const NEEDS_JOINERS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Hebrew}]/u;

function isNeeded({ run, before, after, format, isRightToLeft, start }: Surroundings): boolean {
  const first = run.charCodeAt(0);
  if (first === 0xfeff) return start === 0 && run.length === 1;
  if (first === 0x200c || first === 0x200d) return run.length === 1 && ((isPicture(before) && isPicture(after)) || needsJoiners(before) || needsJoiners(after));
  if (first === 0x200b) return needsJoiners(before) || needsJoiners(after);
  if (isRightToLeft && DIRECTIONS.test(run)) return true;
  // Flags of regions end in tags: they belong to the picture before them.
  if (first === 0xdb40) return before === '\u{1F3F4}';
  // A hyphenation point that somebody set: only word processors and pages keep them apart from debris.
  if (first === 0xad) return (format === 'docx' || format === 'html') && /\p{Script=Latin}/u.test(before) && /\p{Script=Latin}/u.test(after);
  if (first === 0x180e || first === 0x1160 || first === 0x115f || first === 0x3164) return /[\p{Script=Mongolian}\p{Script=Hangul}]/u.test(`${before}${after}`);
  return false;
}

const DIRECTIONS = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/;

/** Large classes are slow, and Han and ASCII are neither: most neighbours are decided without them. */
function isPicture(character: string): boolean {
  return !isPlain(character) && PICTURE.test(character);
}

function needsJoiners(character: string): boolean {
  return !isPlain(character) && NEEDS_JOINERS.test(character);
}

function isPlain(character: string): boolean {
  const code = character.charCodeAt(0);
  return character === '' || code < 0x80 || (code >= 0x3000 && code < 0xa000);
}

function isSafe(kind: InvisibleKind, run: string, before: string, after: string): boolean {
  if (kind === 'invisible') {
    // U+2028 and U+2029 end a line: without them two lines would grow together.
    return !/[\u2028\u2029\u115F\u1160\u3164\uFFA0]/u.test(run);
  }
  // A private character between words may be a rare character of a name; between marks it is debris.
  return kind === 'private' && !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

function lastCharacter(text: string): string {
  return /[\uDC00-\uDFFF]$/.test(text) ? text.slice(-2) : text.slice(-1);
}
