import { readHeadingNumber } from './numbering.ts';

/** One line of a run of lines without a blank line between them. */
export interface LineShape {
  readonly text: string;
  /** The line begins with white space that its neighbours lack (`　　`). */
  readonly isIndented: boolean;
}

const HAN = /\p{Script=Han}/u;
const ENDS_SENTENCE = /[。！？!?.…：:；;][”’』」）】〉》〕)"']*$/u;
const OWN_START = /^(?:[-*•·●○▪■◆]\s|[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]+[，、]|附件|##|\[\/?[a-z])/u;

/** Widths in columns: a wide character takes two. */
const LIMITS = { narrowest: 40, widest: 120 } as const;
/** A first line is indented by two wide characters, which are part of its width. */
const INDENT = 4;

/**
 * Groups the lines of a run into paragraphs. Lines are joined only where the text is hard-wrapped: the longest line is of a page's
 * width and most breaks are forced, which means that the first word of the next line would not have fitted. A break that was
 * not forced ends a paragraph, and so does a line that begins with an indent, a number or a bullet.
 *
 * @returns groups of consecutive indexes into `lines`
 */
export function groupWrappedLines(lines: readonly LineShape[]): number[][] {
  if (lines.length < 2) return lines.map((_, index) => [index]);
  const widths = lines.map((line) => displayColumns(line.text) + (line.isIndented ? INDENT : 0));
  const isForced = forcedBreaks(lines, widths);
  if (isForced === null) return lines.map((_, index) => [index]);
  const groups: number[][] = [[0]];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as LineShape;
    const joins = isForced[index - 1] === true && !line.isIndented && !startsAnew(line.text);
    if (joins) (groups[groups.length - 1] as number[]).push(index);
    else groups.push([index]);
  }
  return groups;
}

const FEWEST_FORCED = 3;
/** Titles, headings and signatures are shorter than this share of the page's width. */
const SHORT_LINE = 0.65;

/** For each break whether it was forced; null when the lines are not hard-wrapped. */
function forcedBreaks(lines: readonly LineShape[], widths: readonly number[]): boolean[] | null {
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const isChinese = HAN.test(
    lines
      .map((line) => line.text)
      .join('')
      .slice(0, 400),
  );
  if (widest < LIMITS.narrowest || widest > LIMITS.widest) return null;
  if (lines.length < 3 && isChinese) return null;
  const forced: boolean[] = [];
  let open = 0;
  // Lines that break off, without headings and the like, which are short wherever they stand.
  let brokenOff = 0;
  let brokenOffByForce = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const next = lines[index + 1] as LineShape;
    const isForced = (widths[index] as number) + firstWordColumns(next.text) > widest - (isChinese ? 3 : 0);
    forced.push(isForced);
    const { text } = lines[index] as LineShape;
    if (ENDS_SENTENCE.test(text)) continue;
    open++;
    if (!isForced && (startsAnew(text) || (widths[index] as number) < widest * SHORT_LINE)) continue;
    brokenOff++;
    if (isForced) brokenOffByForce++;
  }
  const share = forced.filter(Boolean).length / forced.length;
  if (share >= 0.6 && open / forced.length >= 0.5) return forced;
  // Many short headings between the paragraphs lower the share; where the text breaks off, it is by force.
  return isChinese && brokenOffByForce >= FEWEST_FORCED && brokenOffByForce / brokenOff >= 0.7 ? forced : null;
}

function startsAnew(text: string): boolean {
  return OWN_START.test(text) || readHeadingNumber(text) !== null;
}

/** What would have had to fit on the line before: one Han character, or a Latin word and its space. */
function firstWordColumns(text: string): number {
  const word = /^(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/u.exec(text)?.[0] ?? '';
  return HAN.test(word) ? 2 : word.length + 1;
}

function displayColumns(text: string): number {
  let columns = text.length;
  for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) columns++;
  return columns;
}

/** Characters of two columns in fonts of East Asia: Han, kana, hangul and their marks, forms of full width. */
function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code <= 0x115f
  );
}
