import { type ReportDocument, rememberedByText } from '../../src/rule/index.ts';
import { HIDDEN_LINES, HIDDEN_LINES_EN, isRunningHead, RELATED_ENTRY, RELATED_HEAD, SITE_LINES, SITE_LINES_EN } from './line-patterns.ts';
import {
  BOXES,
  BUTTONS,
  COUNTER_LINE,
  LABEL_LINES,
  LABEL_LINES_EN,
  OPTIONAL_MARK,
  PAGES_LINE,
  SHARED_BOX,
  SIZE_LINE,
  STAMP_LINE,
  TEMPLATE_HEAD,
  TITLE_PREFIX,
  TITLE_SUFFIX,
} from './patterns.ts';
import type { Line } from './read-lines.ts';
import type { Residue } from './residue.ts';

/** Site lines end where the text proper begins; what a page says about a document stands above or below it. */
const MARGIN = 6;
const LONGEST = 140;
const LONGEST_LINE = 90;

/** Lines that are a document site's as a whole, and what a site adds to a title. */
export function findSiteLines(document: ReportDocument, lines: readonly Line[]): Residue[] {
  const found: Residue[] = [];
  const sites = new Set<number>();
  const add = (index: number, start = 0, end = (lines[index] as Line).text.length, kind: Residue['kind'] = 'site'): void => {
    const line = lines[index] as Line;
    found.push({ kind, block: line.block, start: line.start + start, end: line.start + end, isOwnLine: start === 0 });
    sites.add(index);
  };
  let isRelated = false;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    isRelated = (RELATED_HEAD.test(text) && isSiteLine(line, false)) || (isRelated && RELATED_ENTRY.test(text));
    if (line.text.length > LONGEST || line.block.role === 'table-cell') continue;
    const isMargin = index < MARGIN || index >= lines.length - MARGIN;
    if (isHiddenLine(line)) add(index, 0, line.text.length, 'hidden');
    else if (isRelated || isSiteLine(line, isMargin)) add(index);
    else if (TEMPLATE_HEAD.test(line.text)) add(index, 0, line.text.length, 'template');
    else markPart(line, index, document, add);
  }
  for (const [index, line] of lines.entries()) if (SHARED_BOX.test(line.text) && !line.isHeading && (sites.size > 0 || !isListHead(lines, index))) add(index);
  // `38 KB` is a value in a report; between other lines of a site, or beside a count of pages, it is the site's.
  for (const [index, line] of lines.entries()) {
    const isData = SIZE_LINE.test(line.text) || PAGES_LINE.test(line.text);
    if (line.text.length > 30 || !isData || line.block.role === 'table-cell') continue;
    const isPair = (other: number): boolean =>
      SIZE_LINE.test(lines[other]?.text ?? '') !== SIZE_LINE.test(line.text) &&
      (SIZE_LINE.test(lines[other]?.text ?? '') || PAGES_LINE.test(lines[other]?.text ?? ''));
    if ([index - 1, index + 1].some((other) => isPair(other) || (sites.has(other) && found.length > 0))) add(index);
  }
  return found;
}

/** Two short lines without a full stop below: the head of a list of names. */
function isListHead(lines: readonly Line[], index: number): boolean {
  return [lines[index + 1], lines[index + 2]].every((line) => line !== undefined && line.text.length <= LONGEST_LINE && !/[.!?。！？]$/u.test(line.text));
}

/** What the English lines have in common. */
const ENGLISH_START = /^[[«<‹←\s]{0,3}(?:[a-z]{2}|\d{1,6} ?[%a-z]|\d{1,3} ?% ?\()/i;

const lineKinds = rememberedByText(({ text }: Line) => {
  // Most lines of Chinese drafts do not begin in English.
  const isEnglish = ENGLISH_START.test(text);
  const matches = (chinese: readonly RegExp[], english: readonly RegExp[]): boolean =>
    chinese.some((pattern) => pattern.test(text)) || (isEnglish && english.some((pattern) => pattern.test(text)));
  return { isHidden: matches(HIDDEN_LINES, HIDDEN_LINES_EN), isLabel: matches(LABEL_LINES, LABEL_LINES_EN), isSite: matches(SITE_LINES, SITE_LINES_EN) };
});

function isSiteLine(line: Line, isMargin: boolean): boolean {
  if (line.hasLink) return false;
  const bare = line.text
    .replace(/^[\s>#*|•·\-—=【[(（<《▼▲↓👉👇:：]{1,20}|[\s>*|•·\-—=】\])）>》▼▲↓👈👇!！。.…:：»›]{1,20}$/gu, '')
    .replaceAll(/[\s\u3000]{1,9}/gu, ' ');
  const word = /^[A-Z]/u.test(bare) ? bare.toLowerCase() : bare;
  if (BUTTONS.has(bare) || BUTTONS.has(word)) return !(line.isHeading && line.block.number !== null);
  if (!line.isHeading && line.block.number === null && (BOXES.has(bare) || BOXES.has(word))) return true;
  const { isLabel, isSite } = lineKinds(line);
  if (isLabel || (isSite && isPlain(line))) return true;
  if (isPlain(line) && isRunningHead(line.text)) return true;
  return isMargin && (COUNTER_LINE.test(line.text) || STAMP_LINE.test(line.text));
}

function isHiddenLine(line: Line): boolean {
  return !line.hasLink && isPlain(line) && lineKinds(line).isHidden;
}

/** A heading of the text's own may name any of these. */
function isPlain({ isHeading, block, text }: Line): boolean {
  return !isHeading && block.number === null && text.length <= LONGEST_LINE;
}

function markPart(
  line: Line,
  index: number,
  { title }: ReportDocument,
  add: (index: number, start: number, end: number, kind?: Residue['kind']) => void,
): void {
  const { text, block } = line;
  const prefix = index === 0 && text.length <= 60 ? TITLE_PREFIX.exec(text) : null;
  if (prefix !== null) add(index, 0, prefix[0].length);
  const suffix = block.role === 'title' || block.heading !== null || index === 0 || title === null ? TITLE_SUFFIX.exec(text) : null;
  if (suffix !== null && text.length <= 60 && suffix.index > 0) add(index, suffix.index, text.length);
  const isOfficial = block.number?.style === 'cn' || block.number?.style === 'cn-paren' || /^附件\s?[\d一二三四五六七八九十]{0,3}/u.test(text);
  const optional = isOfficial && text.length <= 60 ? OPTIONAL_MARK.exec(text) : null;
  if (optional !== null) add(index, optional.index, text.length, 'template');
}
