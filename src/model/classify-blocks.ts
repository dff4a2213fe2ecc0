import type { BlockRole, HeadingPart } from './block.ts';
import {
  ADDRESSEE_LEAD_IN,
  ATTACHMENT_HEAD,
  ATTACHMENT_NOTE,
  BODY_NAME,
  BULLET,
  CAPTION_LINE,
  CLOSING_LINE,
  CONTENTS_LINE,
  DOCUMENT_NUMBER_LINE,
  ENDS_SENTENCE,
  FORM_LINE,
  HISTORY_LINE,
  LEADING_MARKERS,
  MARKER_HEADING,
  MAY_BE_MARKER,
  NOTE_LINE,
  ONLY_MARKERS,
  SALUTATION,
  TABLE_LINE,
} from './block-patterns.ts';
import type { RawBlock } from './collect-blocks.ts';
import type { Language } from './document.ts';
import { findTail } from './find-tail.ts';
import { findTitleBlock } from './find-title.ts';
import { markContents } from './mark-contents.ts';
import { type HeadingNumber, readHeadingNumber } from './numbering.ts';
import { STAND_IN } from './prose.ts';
import { findSpacedNumbers } from './spaced-numbers.ts';

/** What classification says about one block. */
export interface Classified {
  role: BlockRole;
  /** The number with which the text starts, headings and list items alike. */
  number: HeadingNumber | null;
  heading: HeadingPart | null;
}

/**
 * Gives each block its role; first match wins. Everything that needs its neighbours (title, addressee, signature, date, verse)
 * comes after what a block shows by itself.
 */
export function classifyBlocks(blocks: readonly RawBlock[], language: Language): Classified[] {
  const classified = blocks.map((block) => classifyAlone(block, language));
  markContents(blocks, classified);
  for (const { index, number } of findSpacedNumbers(blocks, classified)) {
    const block = blocks[index] as RawBlock;
    classified[index] = headingOf(block, number, 0, block.prose.text.length);
  }
  findTitleBlock(blocks, classified);
  markAddressee(blocks, classified);
  markAttachmentList(blocks, classified);
  findTail(blocks, classified);
  markVerse(blocks, classified);
  if (language === 'en') markPlainHeadings(blocks, classified);
  return classified;
}

function classifyAlone(block: RawBlock, language: Language): Classified {
  const text = block.prose.text;
  const role = (name: BlockRole, number: HeadingNumber | null = null): Classified => ({ role: name, number, heading: null });
  if (block.kind === 'code') return role('code');
  if (block.kind === 'other') return role('other');
  if (block.kind === 'heading') return classifyHeading(block);
  if (block.kind === 'cell') return role('table-cell');
  if (text.replaceAll(STAND_IN, '').trim() === '') return role('other');
  const mayBeMarker = MAY_BE_MARKER.test(text);
  if ((mayBeMarker && ONLY_MARKERS.test(text)) || MARKER_HEADING.test(text)) return role('marker');
  if (block.isNote || block.story !== 'body') return role('note');
  if (block.styledAs === 'contents' || CONTENTS_LINE.test(text)) return role('contents');
  if (block.quoteDepth > 0) return role('quote');
  if (TABLE_LINE.test(text)) return role('table-cell');
  if (DOCUMENT_NUMBER_LINE.test(text)) return role('document-number');
  const skipped = mayBeMarker ? (LEADING_MARKERS.exec(text)?.[0].length ?? 0) : 0;
  const number = readHeadingNumber(text, skipped);
  if (block.listDepth > 0) return role('list-item', number);
  if (number !== null) return classifyNumbered(block, number);
  if (BULLET.test(text)) return role('list-item');
  if (CAPTION_LINE.test(text) && text.length <= 80) return role('caption');
  if (ATTACHMENT_NOTE.test(text) || ATTACHMENT_HEAD.test(text)) return role('attachment-note');
  if (SALUTATION.test(text) && text.length <= 80) return role('salutation');
  if (CLOSING_LINE.test(text)) return role('closing');
  if (HISTORY_LINE.test(text) || NOTE_LINE.test(text)) return role('note');
  if (block.isStrong && text.length <= (language === 'zh' ? 30 : 80) && !/[。.，,；;！!？?：:]$/u.test(text))
    return headingOf(block, null, skipped, text.length);
  if (FORM_LINE.test(text) && !ENDS_SENTENCE.test(text) && !/^(?:Dear|Hi|Hello)\b/u.test(text)) return role('form-line');
  return role('body');
}

function classifyHeading(block: RawBlock): Classified {
  const text = block.prose.text;
  if (MARKER_HEADING.test(text)) return { role: 'marker', number: null, heading: null };
  const skipped = MAY_BE_MARKER.test(text) ? (LEADING_MARKERS.exec(text)?.[0].length ?? 0) : 0;
  const number = readHeadingNumber(text, skipped);
  return headingOf(block, number, skipped, text.length);
}

/** The longest heading that ends in a full stop, and the longest first sentence of a run-in heading. */
const LONGEST_HEADING = 40;
const LONGEST_RUN_IN = 60;

/**
 * A numbered paragraph is a heading when it has no full stop at its end or is short; a run-in heading when a sentence follows
 * its first one; otherwise an item of a list.
 */
function classifyNumbered(block: RawBlock, number: HeadingNumber): Classified {
  const text = block.prose.text;
  const from = number.range.end;
  const rest = text.slice(from);
  const isItem: Classified = { role: 'list-item', number, heading: null };
  const isOuter = OUTER_STYLES.has(number.style);
  if (rest === '') return isOuter ? headingOf(block, number, number.range.start, text.length) : isItem;
  const stop = firstSentenceEnd(rest);
  if (stop === -1) {
    if (/[；;，,、]$/u.test(rest)) return isItem;
    if (/[：:]$/u.test(rest) && !isOuter) return isItem;
    return rest.length <= (isOuter ? 80 : LONGEST_HEADING) ? headingOf(block, number, number.range.start, text.length) : isItem;
  }
  const isWhole = stop >= rest.length;
  if (isWhole) return isOuter && rest.length <= LONGEST_HEADING ? headingOf(block, number, number.range.start, text.length) : isItem;
  if (number.style === 'article') return headingOf(block, number, number.range.start, from, 'run-in-heading');
  if (stop > LONGEST_RUN_IN) return isItem;
  return headingOf(block, number, number.range.start, from + stop, 'run-in-heading');
}

const OUTER_STYLES: ReadonlySet<string> = new Set(['cn', 'cn-paren', 'chapter', 'part', 'section', 'word', 'roman']);

/** The length of the first sentence with its mark; -1 when no sentence ends. */
function firstSentenceEnd(text: string): number {
  const match = /[。！？]|[!?.](?=\s|$)/u.exec(text);
  return match === null ? -1 : match.index + 1;
}

function headingOf(
  block: RawBlock,
  number: HeadingNumber | null,
  skipped: number,
  proseEnd: number,
  role: 'heading' | 'run-in-heading' = 'heading',
): Classified {
  const from = number === null ? skipped : number.range.end;
  const raw = block.prose.text.slice(from, proseEnd);
  const title = raw.replace(/[。：:.\s]+$/u, '');
  const start = from + (raw.length - raw.trimStart().length);
  return {
    role,
    number,
    heading: { number, title: title.trim(), range: block.prose.toSource({ start, end: Math.max(start, from + title.length) }), depth: block.depth, proseEnd },
  };
}

/** A form field that is empty, no body that is addressed. */
const LABEL = /^[^，、]{0,6}(?:时间|日期|来源|作者|编辑|地点|主题|摘要|关键词|电话|姓名|编号|版本|说明|备注|目录)[：:]$/u;

/** 主送机关: the first paragraph after the title that ends in a colon, before any body; it may list many bodies but holds no sentence. */
function markAddressee(blocks: readonly RawBlock[], classified: readonly Classified[]): void {
  for (const [index, entry] of classified.entries()) {
    if (index > 15) return;
    if (entry.role === 'heading' || entry.role === 'run-in-heading' || entry.role === 'list-item') return;
    if (entry.role !== 'body' && entry.role !== 'form-line') continue;
    const text = (blocks[index] as RawBlock).prose.text;
    const endsInColon = /[：:]$/u.test(text);
    const mayAddress = endsInColon && text.length <= 200 && !/[。；！？]/u.test(text) && !ADDRESSEE_LEAD_IN.test(text) && !LABEL.test(text);
    // Without a title above, only what ends like a body is one.
    if (mayAddress && (index > 0 || BODY_NAME.test(text.slice(0, -1)) || /^各.*(?:部门|单位|机构|公司)/u.test(text))) {
      entry.role = 'addressee';
      return;
    }
    if (entry.role === 'body') return;
  }
}

const LIST_OF_ATTACHMENTS = /^附\s*件\s*[：:]\s*(?:(\d{1,2})\s*[.．、]\s*\S.*)?$/u;
const LONGEST_NAME = 60;

/** `附件：1.名单` and under it `2.分工表`: names of attachments, no headings. */
function markAttachmentList(blocks: readonly RawBlock[], classified: readonly Classified[]): void {
  for (let index = 0; index < blocks.length; index++) {
    if (classified[index]?.role !== 'attachment-note') continue;
    const head = LIST_OF_ATTACHMENTS.exec((blocks[index] as RawBlock).prose.text);
    if (head === null) continue;
    let value = Number(head[1] ?? 0);
    for (let next = index + 1; next < blocks.length; next++) {
      const entry = classified[next] as Classified;
      const { text } = (blocks[next] as RawBlock).prose;
      if (entry.number?.style !== 'arabic' || entry.number.value !== value + 1 || text.length > LONGEST_NAME || /[。；：:]/u.test(text)) break;
      entry.role = 'attachment-note';
      entry.heading = null;
      value++;
    }
  }
}

/**
 * Neighbouring lines of one length, at most 16 characters: a poem or a slogan, not prose. Two short sentences may be equally long
 * by chance; when the first one ends in a full stop, four lines are needed.
 */
function markVerse(blocks: readonly RawBlock[], classified: readonly Classified[]): void {
  const textAt = (index: number): string => blocks[index]?.prose.text ?? '';
  const isLine = (index: number): boolean => {
    const text = textAt(index);
    return classified[index]?.role === 'body' && text.length >= 5 && text.length <= 16 && /\p{Script=Han}/u.test(text);
  };
  const bare = (index: number): number => textAt(index).replace(/[，。；、！？]$/u, '').length;
  for (let index = 0; index < blocks.length; index++) {
    if (!isLine(index)) continue;
    let end = index + 1;
    while (isLine(end) && bare(end) === bare(index)) end++;
    if (end - index >= (ENDS_SENTENCE.test(textAt(index)) ? 4 : 2)) {
      for (const entry of classified.slice(index, end)) entry.role = 'verse';
    }
    index = end - 1;
  }
}

/** What marks a gap is no heading. */
const UNFINISHED = /^(?:TODO|TBD|TBC|TBA|TK|FIXME|XXX|N\/A|DRAFT|Lorem ipsum)\b/u;

/** In English text a short line in title case or capitals, alone between blank lines, is a heading. */
function markPlainHeadings(blocks: readonly RawBlock[], classified: Classified[]): void {
  for (let index = 1; index + 1 < blocks.length; index++) {
    const block = blocks[index] as RawBlock;
    const text = block.prose.text;
    const next = blocks[index + 1] as RawBlock;
    if (classified[index]?.role !== 'body' || text.length > 60 || text.split(/\s+/u).length > 8) continue;
    if (UNFINISHED.test(text)) continue;
    if (!/^[A-Z]/u.test(text) || /[.!?,;:]$/u.test(text) || !block.isAfterBlank || !next.isAfterBlank) continue;
    if (classified[index + 1]?.role === 'body' || classified[index + 1]?.role === 'list-item') classified[index] = headingOf(block, null, 0, text.length);
  }
}
