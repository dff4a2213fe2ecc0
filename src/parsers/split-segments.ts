/** A stretch of Markdown that can be read alone: nothing in it opens or closes what stands outside. */
export interface Segment {
  /** UTF-16 offsets, half-open. It begins with a line that is not blank and ends before the line end of the last blank one. */
  readonly start: number;
  readonly end: number;
  /** Of {@link start}, from 1. */
  readonly line: number;
  readonly isFrontMatter: boolean;
}

/** What is open at the end of a line and goes on over blank lines. */
type Open =
  | { readonly kind: 'fence'; readonly mark: string; readonly length: number }
  | { readonly kind: 'html'; readonly end: RegExp }
  /**
   * A list item or a footnote: lines that are indented by `offset` columns belong to it. In doubt when a line stood before the indent:
   * it may have continued a paragraph of the item, or ended the item.
   */
  | { readonly kind: 'item'; readonly offset: number; readonly isDoubtful: boolean };

const UNSURE = -1;

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/u;
const MATH_FENCE = /^(\${2,})[^$]*$/u;
const LIST_ITEM = /^([-+*]|\d{1,9}[.)])( +)(?=\S)/u;
/** An item with nothing in its first line may be over after it; behind a tab, columns count. */
const UNSURE_ITEM = /^(?:[-+*]|\d{1,9}[.)]) *(?:\t|$)/u;
const FOOTNOTE = /^\[\^[^\]\s]+\]:/u;
/** Blocks of HTML that blank lines do not end, with what ends them (CommonMark 4.6, kinds 1–5). */
const HTML: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:pre|script|style|textarea)(?=[\s>]|$)/iu, /<\/(?:pre|script|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  [/^<![a-z]/iu, />/u],
  [/^<!\[CDATA\[/u, /\]\]>/u],
];

/**
 * Cuts Markdown at blank lines where every block is closed, so that each part can be read by itself and kept while the others change;
 * and so that the time to read a text grows with its length (what a parser does for a table grows faster).
 * A cut that is not made costs time only; where it is not sure that one may be made, none is.
 *
 * @returns null when the text must be read as a whole: line ends of old Macs, tabs where columns count, a beginning like front matter
 */
export function splitSegments(text: string): Segment[] | null {
  const frontMatter = frontMatterEnd(text);
  if (frontMatter === UNSURE || /\r(?!\n)/u.test(text)) return null;
  const segments: Segment[] = [];
  let open: Open | null = null;
  let start = -1;
  let startLine = 0;
  let isAfterBlank = false;
  let lastBlank = 0;
  let isAfterIndented = false;
  let isInHtml = false;
  let line = 0;
  let at = frontMatter;
  if (at > 0) {
    segments.push({ start: 0, end: at, line: 1, isFrontMatter: true });
    line = countLines(text, at);
  }
  while (at < text.length) {
    line++;
    const newline = text.indexOf('\n', at);
    const next = newline === -1 ? text.length : newline + 1;
    const lineEnd = newline === -1 ? text.length : text.charCodeAt(newline - 1) === 13 && newline > at ? newline - 1 : newline;
    const content = text.slice(at, lineEnd);
    const bare = content.replace(/^[ \t]+/u, '');
    const isBlank = bare === '';
    const margin = content.slice(0, content.length - bare.length);
    const indent = margin.includes('\t') ? columnsOf(margin) : margin.length;

    if (open?.kind === 'fence' || open?.kind === 'html') {
      if (closes(open, bare, indent)) open = null;
    } else if (isBlank) {
      isAfterBlank = true;
      lastBlank = lineEnd;
      isInHtml = false;
      at = next;
      continue;
    } else {
      const isInside: boolean = open !== null && indent >= open.offset;
      if (isInside) {
        if (open?.isDoubtful && indent < 4 && opens(bare)) return null;
      } else {
        const item: number | null = indent < 4 ? itemOffset(bare, indent) : null;
        if (item === UNSURE) return null;
        // A list may go on after a blank line; so may indented code, which some list items do not end (in micromark).
        const mayGoOn = indent >= 4 || (item !== null && (open !== null || isAfterIndented));
        if (isAfterBlank && !mayGoOn && start !== -1) {
          segments.push({ start, end: lastBlank, line: startLine, isFrontMatter: false });
          start = -1;
        }
        if (isAfterBlank && indent < 4 && item === null) open = null;
        // Up to the next blank line, what looks like the beginning of a block may be HTML.
        if (isInHtml && indent < 4 && (item !== null || opens(bare))) return null;
        if (indent < 4 && /^<\/?[a-z]/iu.test(bare)) isInHtml = true;
        if (item !== null) open = { kind: 'item', offset: item, isDoubtful: false };
        else if (indent < 4) open = openedBy(bare) ?? inDoubt(open);
      }
    }
    isAfterBlank = false;
    isAfterIndented = indent >= 4;
    if (start === -1) [start, startLine] = [at, line];
    at = next;
  }
  if (start !== -1) segments.push({ start, end: text.length, line: startLine, isFrontMatter: false });
  return segments;
}

/** The columns by which lines must be indented to belong to the item that begins here; null when none begins. */
function itemOffset(bare: string, indent: number): number | null {
  const item = LIST_ITEM.exec(bare);
  if (item !== null) {
    const [, marker = '', spaces = ' '] = item;
    return indent + marker.length + (spaces.length > 4 ? 1 : spaces.length);
  }
  if (UNSURE_ITEM.test(bare)) return UNSURE;
  return FOOTNOTE.test(bare) ? 4 : null;
}

/** What a line opens that blank lines do not close. */
function openedBy(bare: string): Exclude<Open, { kind: 'item' }> | null {
  const fence = FENCE.exec(bare) ?? MATH_FENCE.exec(bare);
  if (fence !== null) return { kind: 'fence', mark: (fence[1] as string).charAt(0), length: (fence[1] as string).length };
  if (bare.charCodeAt(0) !== 60) return null;
  for (const [begin, end] of HTML) {
    const beginning = begin.exec(bare);
    // `<!-->` and `<?>` end with marks that they begin with.
    if (beginning !== null) return end.test(bare.slice(beginning[0] === '<!--' ? 2 : 1)) ? null : { kind: 'html', end };
  }
  return null;
}

function inDoubt(open: Open | null): Open | null {
  return open?.kind === 'item' ? { ...open, isDoubtful: true } : open;
}

/** Whether a line begins a block that blank lines do not close, even one that it closes itself. */
function opens(bare: string): boolean {
  return FENCE.test(bare) || MATH_FENCE.test(bare) || HTML.some(([begin]) => begin.test(bare));
}

function closes(open: Exclude<Open, { kind: 'item' }>, bare: string, indent: number): boolean {
  if (open.kind === 'html') return open.end.test(bare);
  if (indent >= 4) return false;
  const trimmed = bare.replace(/[ \t]+$/u, '');
  return trimmed.length >= open.length && trimmed === open.mark.repeat(trimmed.length);
}

/** The offset after the front matter; 0 when there is none. What begins like it and never ends is not for us to read. */
function frontMatterEnd(text: string): number {
  const opening = /^(---|\+\+\+)[ \t]*\r?\n/u.exec(text);
  if (opening === null) return 0;
  const closing = opening[1] === '---' ? /^---[ \t]*(?:\r?\n|$)/mu : /^\+\+\+[ \t]*(?:\r?\n|$)/mu;
  const rest = closing.exec(text.slice(opening[0].length));
  return rest === null ? UNSURE : opening[0].length + rest.index + rest[0].length;
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Tabs go to the next multiple of four. */
function columnsOf(margin: string): number {
  let column = 0;
  for (const unit of margin) column = unit === '\t' ? column + 4 - (column % 4) : column + 1;
  return column;
}
