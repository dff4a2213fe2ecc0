import { ADDRESSEE_LEAD_IN, DATE_LINE, ENDS_SENTENCE, GENRE_END, SUBTITLE_LINE } from './block-patterns.ts';
import type { Classified } from './classify-blocks.ts';
import type { RawBlock } from './collect-blocks.ts';

const LONGEST_LINE = 60;
const LONGEST_LINE_EN = 110;
const MOST_LINES = 6;

/**
 * Marks the lines of the title, and what stands between it and the text (题注, byline, date, version).
 * A Markdown document's title is its first heading of depth 1, when it comes first and has no number;
 * otherwise the title is the short lines without a full stop before the addressee, the first heading or the first paragraph.
 */
export function findTitleBlock(blocks: readonly RawBlock[], classified: readonly Classified[]): void {
  const first = classified.findIndex((entry) => entry.role !== 'other' && entry.role !== 'marker' && entry.role !== 'note' && entry.role !== 'document-number');
  if (first === -1) return;
  if (markStyledTitle(blocks, classified)) return;
  const opening = blocks[first] as RawBlock;
  // The date in brackets stands under a title; where it comes first there is none.
  if (blocks.slice(0, first).some(({ prose }) => BRACKETED_DATE.test(prose.text))) return;
  if (opening.kind === 'heading') {
    const number = classified[first]?.heading?.number ?? null;
    // `# 5. Use Redis for sessions`: decision records are numbered among one another.
    const isOfSeries = number?.style === 'arabic' && opening.depth === 1 && blocks.filter(({ depth }) => depth === 1).length === 1;
    if (number !== null && !isOfSeries) return;
    if (
      opening.depth !== 1 &&
      blocks.some((block, index) => index > first && block.kind === 'heading' && (block.depth as number) <= (opening.depth as number))
    ) {
      const later = blocks.filter((block, index) => index > first && block.kind === 'heading');
      const isAlone = (later[0]?.depth ?? 0) > (opening.depth as number) && later.filter(({ depth }) => depth === opening.depth).length < 2;
      if (!isAlone) return;
    }
    setTitle(classified[first] as Classified);
    markSubtitles(blocks, classified, first + 1);
    return;
  }
  let last = -1;
  let title = '';
  for (let index = first; index < Math.min(blocks.length, first + MOST_LINES); index++) {
    const entry = classified[index] as Classified;
    const text = (blocks[index] as RawBlock).prose.text;
    if (entry.role === 'document-number' || entry.role === 'marker') continue;
    if (title !== '' && (SUBTITLE_LINE.test(text) || DATE_LINE.test(text)) && entry.role !== 'heading') {
      entry.role = 'subtitle';
      continue;
    }
    if (!looksLikeTitle(entry, text, index === first)) break;
    // A genre word ends the title, unless the next line ends in one too (`……制度` / `实施意见`); after a remark in brackets nothing of it follows.
    if (title !== '' && GENRE_END.test(title.replace(/\s/gu, '')) && (!GENRE_END.test(text) || ENDS_IN_REMARK.test(title))) {
      if (text.length <= 20 && !GENRE_END.test(text)) entry.role = 'subtitle';
      break;
    }
    if (title !== '' && (index - last > 1 || readsLikeSentence(text))) break;
    setTitle(entry);
    title += text;
    last = index;
  }
}

/** `……报告（节选）` */
const ENDS_IN_REMARK = /(?:节选|摘要|摘编|试行|暂行|修订|讨论稿|征求意见稿|送审稿|初稿|报批稿)[)）]$/u;
const BRACKETED_DATE = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]$/u;

/** A word processor's style for titles says more than looks. */
function markStyledTitle(blocks: readonly RawBlock[], classified: readonly Classified[]): boolean {
  let index = blocks.findIndex(({ styledAs, kind }) => styledAs === 'title' && kind === 'paragraph');
  if (index === -1) return false;
  for (; blocks[index]?.styledAs === 'title'; index++) setTitle(classified[index] as Classified);
  for (; blocks[index]?.styledAs === 'subtitle'; index++) (classified[index] as Classified).role = 'subtitle';
  markSubtitles(blocks, classified, index);
  return true;
}

/** A second line with two commas is the text that begins, without its full stop; a title's own line may have them. */
function readsLikeSentence(text: string): boolean {
  return (text.match(/，/gu)?.length ?? 0) >= 2;
}

function setTitle(entry: Classified): void {
  entry.role = 'title';
  entry.heading = null;
  entry.number = null;
}

const GENRE_EN =
  /\b(?:report|plan|proposal|agreement|contract|minutes|memo(?:randum)?|review|summary|rfc|adr|post-?mortem|specification|policy|assessment|statement)\b/iu;

function looksLikeTitle(entry: Classified, text: string, isFirst: boolean): boolean {
  const isLong = /\p{Script=Han}/u.test(text) ? text.length > LONGEST_LINE : text.length > LONGEST_LINE_EN;
  if (isLong || ENDS_SENTENCE.test(text) || /[；;，,、：:]$/u.test(text) || ADDRESSEE_LEAD_IN.test(text)) return false;
  if (/[。；]|; /u.test(text)) return false;
  return (
    entry.role === 'body' ||
    entry.role === 'caption' ||
    (entry.role === 'heading' && entry.number === null) ||
    (entry.role === 'form-line' && (GENRE_END.test(text) || (isFirst && GENRE_EN.test(text))))
  );
}

function markSubtitles(blocks: readonly RawBlock[], classified: readonly Classified[], from: number): void {
  for (let index = from; index < Math.min(blocks.length, from + 4); index++) {
    const entry = classified[index] as Classified;
    const text = (blocks[index] as RawBlock).prose.text;
    if (entry.role === 'document-number') continue;
    const isShortLine = entry.role === 'body' || entry.role === 'form-line' || entry.role === 'note';
    if (!isShortLine || text.length > 60 || ENDS_SENTENCE.test(text)) return;
    if (SUBTITLE_LINE.test(text) || DATE_LINE.test(text)) entry.role = 'subtitle';
    else return;
  }
}
