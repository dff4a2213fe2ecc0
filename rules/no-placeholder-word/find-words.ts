import { allMatches, type Block, type ReportDocument } from '../../src/rule/index.ts';
import {
  CERTAIN_ZH,
  COMING_SOON,
  DOUBTFUL_ZH,
  FILLER_EN,
  HERE_ZH,
  LACKING_ZH,
  LOREM,
  NOTE_EN,
  PENDING_EN,
  PLAN_HEADING,
  SPEAKS_OF_LOREM,
  SPEAKS_OF_NOTES,
  SPOKEN_AFTER,
  SPOKEN_BEFORE,
  UNDECIDED_ZH,
} from './patterns.ts';
import type { Word } from './word.ts';

/** What the whole document says about doubtful words. */
export interface Company {
  /** TODO and FIXME are what the text is about. */
  readonly speaksOfNotes: boolean;
  readonly speaksOfLorem: boolean;
  /** Abbreviations that the text explains: `trunk-based development (TBD)`. */
  readonly defined: ReadonlySet<string>;
  /** Settled states of things are listed (已核实, 已完成): 待核实 is one of them. */
  readonly listsStates: boolean;
}

const STATES = /^(?:已|未)(?:核实|完成|办结|确认|整改|落实|更新|处理|关闭|上报|提交)$/u;

export function readCompany({ blocks, title }: ReportDocument): Company {
  const headings = [title?.text ?? '', ...blocks.flatMap(({ heading }) => (heading === null ? [] : [heading.title]))].join('\n');
  const defined = new Set<string>();
  for (const { text } of blocks) {
    if (!/TB[ACD]|TK/u.test(text)) continue;
    for (const match of allMatches(text, /([A-Za-z-]{1,24}(?: [A-Za-z-]{1,24}){1,3}) \((TBD|TBC|TBA|TK)\)/gu))
      if (isAbbreviation(match[1] as string, match[2] as string)) defined.add(match[2] as string);
    for (const match of allMatches(text, /\bto be [a-z]{4,12}["”’]? \((TBD|TBC|TBA)\)/giu)) defined.add((match[1] as string).toUpperCase());
    for (const match of allMatches(text, /^(TBD|TBC|TBA|TK)\s?(?:[(=:–—-]|means|stands for)\s?[(“"]?to be\b/giu))
      defined.add((match[1] as string).toUpperCase());
  }
  const hasNotes = blocks.some(({ text }) => /TODO|FIXME/u.test(text));
  const hasLorem = blocks.some(({ text }) => /lorem/i.test(text));
  return {
    speaksOfNotes:
      hasNotes && (/\b(?:TODO|FIXME)s?\b.|\bto-do (?:list|app|comment)|占位符/iu.test(headings) || blocks.some(({ text }) => SPEAKS_OF_NOTES.test(text))),
    speaksOfLorem: hasLorem && (/lorem/iu.test(headings) || blocks.some(({ text }) => SPEAKS_OF_LOREM.test(text))),
    defined,
    listsStates: blocks.some(({ role, text }) => role === 'table-cell' && STATES.test(text)),
  };
}

/** `trunk-based development` gives TBD; `to be determined` gives it too, but explains only that something is missing. */
function isAbbreviation(words: string, letters: string): boolean {
  if (/\bto be\b/iu.test(words)) return false;
  const parts = words.split(/[ -]/u).filter((part) => part !== '');
  return (
    parts
      .slice(-letters.length)
      .map((part) => (part[0] as string).toUpperCase())
      .join('') === letters
  );
}

/** All words of a block that stand for content, in order. */
export function findWords(block: Block, document: ReportDocument, company: Company): Word[] {
  const { text, role } = block;
  const words: Word[] = [];
  const add = (messageId: Word['messageId'], start: number, length: number): void => {
    words.push({ messageId, start, end: start + length });
  };
  for (const match of allMatches(text, NOTE_EN))
    if (isNote(text, match, block, document, company)) add(/TODO|FIXME/u.test(match[0]) ? 'certain' : 'doubtful', match.index, match[0].length);
  if (!company.speaksOfLorem) for (const match of allMatches(text, LOREM)) if (!isQuoted(text, match.index)) add('certain', match.index, match[0].length);
  const isPending = /to be |coming soon/i.test(text);
  for (const match of isPending ? allMatches(text, PENDING_EN) : []) {
    const token = match[1] as string;
    const start = match.index + match[0].length - token.length;
    // A long sentence that ends in “is to be decided.” reports a fact; a short one leaves a gap.
    if (isQuoted(text, start) || (/\b(?:is|are)\b/iu.test(match[0]) && text.length > 120)) continue;
    if (/coming/iu.test(token) && !match[0].startsWith(':')) continue;
    const explained = EXPLAINED_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[1];
    if (explained !== undefined && company.defined.has(explained)) continue;
    add('doubtful', start, token.length);
  }
  const soon = isPending ? COMING_SOON.exec(text) : null;
  if (soon !== null && role !== 'heading') add('doubtful', text.toLowerCase().lastIndexOf('coming soon'), (soon[1] as string).length);
  if (role !== 'heading' && role !== 'title' && FILLER_EN.test(text)) add('filler', 0, text.length);
  if (/[待暂此这在容字据片格单]/u.test(text)) findChinese(block, company, add);
  return withoutOverlaps(words);
}

/** In order; of two words that overlap the one that begins first, and then the one that was found first. */
function withoutOverlaps(words: Word[]): Word[] {
  let end = 0;
  return words
    .sort((a, b) => a.start - b.start)
    .filter((word) => {
      if (word.start < end) return false;
      end = word.end;
      return true;
    });
}

function isNote(text: string, match: RegExpExecArray, block: Block, document: ReportDocument, company: Company): boolean {
  const note = match[1] as string;
  const start = match.index;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(start + note.length, start + note.length + 16);
  if (company.defined.has(note)) return false;
  if (!note.startsWith('TK') && MEASURED_AFTER.test(after)) return true;
  if (SPOKEN_AFTER.test(after) || isQuoted(text, start)) return false;
  // `$TODO` is a variable, `$TBD` a sum.
  if (before.endsWith('$') && (note === 'TODO' || note === 'FIXME')) return false;
  const opens = before.trim() === (block.number?.text ?? '') || /[(（[【|:：]\s?$/u.test(before);
  const isCell = block.role === 'table-cell' && text === note;
  if (note === 'TODO' || note === 'FIXME') {
    if (company.speaksOfNotes || isPlanned(document, block) || block.role === 'heading' || block.role === 'title') return false;
    if (/^\s?[:：(（]/u.test(after) && !SPOKEN_BEFORE.test(before)) return true;
    return opens || isCell || (/\b(?:is|are|still|remains)\s$/u.test(before) && /^(?:[.,;)]|$)/u.test(after));
  }
  if (note.startsWith('TK'))
    return note === 'TKTK' || isCell || (opens && /^(?:$|[)\]）】.])/u.test(after) && document.language === 'en') || /[$£€]$/u.test(before);
  if (SPOKEN_BEFORE.test(before) && !VALUE_OF.test(before) && !isCell) return false;
  return !/^\s?[=(]\s?to be/iu.test(after);
}

/** `TBD (to be determined)` in a text that says so of the letters. */
const EXPLAINED_BEFORE = /(TB[ACD])\s?[(=:–—-]\s?$/u;
/** `the end date of TBC` */
const VALUE_OF = /\b(?:date|day|week|month|end|incident|period|deadline|value|total|cost|price|budget|amount|number|version) of $/iu;
/** `TBD万元`, `TBD年`: what is counted or dated is not spoken of. */
const MEASURED_AFTER = /^\s?(?:[万亿]?元|[万亿]?吨|年(?!度)|月|日|%|％|个|人(?!员)|次|户|亩|公里|家|项(?!目)|小时|分钟|天)/u;

/** Under a heading like “TODO” or “Roadmap”. */
function isPlanned({ outline, title }: ReportDocument, { range }: Block): boolean {
  if (title !== null && PLAN_HEADING.test(title.text)) return true;
  const section = outline.sectionAt(range.start);
  return section !== null && PLAN_HEADING.test(section.heading.title);
}

function findChinese(
  { text, role, number }: Block,
  { listsStates }: Company,
  add: (messageId: Word['messageId'], start: number, length: number) => void,
): void {
  const isState = role === 'table-cell' && listsStates;
  const each = (pattern: RegExp, messageId: (match: RegExpExecArray) => Word['messageId'] | null): void => {
    for (const match of allMatches(text, pattern)) {
      if (isQuoted(text, match.index) && !isBracketedInTitle(text, match.index)) continue;
      const id = messageId(match);
      if (id !== null) add(id, match.index, match[0].length);
    }
  };
  const stands = (match: RegExpExecArray): boolean => standsAlone(text, match.index, match.index + match[0].length, number?.range.end ?? 0);
  each(HERE_ZH, (match) => (stands(match) ? 'certain' : null));
  each(CERTAIN_ZH, (match) => (isState ? 'undecided' : isProse(text, match) && !stands(match) ? 'doubtful' : 'certain'));
  each(DOUBTFUL_ZH, (match) =>
    isState ? 'undecided' : stands(match) ? 'doubtful' : /待(?:核实|核定|确认)/u.test(match[0]) && isShortClause(text, match.index) ? 'doubtful' : null,
  );
  // Under a heading of its own it is all that was written; beside a label it may be settled that nothing is settled.
  each(UNDECIDED_ZH, (match) => (role === 'body' && text.length <= match[0].length + 1 ? 'doubtful' : 'undecided'));
  each(LACKING_ZH, (match) => (stands(match) ? 'doubtful' : 'undecided'));
}

/** `《（待补充）》`: no document is named so. */
function isBracketedInTitle(text: string, at: number): boolean {
  return /《[（(【[]/u.test(text.slice(Math.max(0, at - 2), at));
}

/** In brackets, after a label, or alone. */
function standsAlone(text: string, start: number, end: number, from: number): boolean {
  const before = text.slice(Math.max(from, start - 40), start);
  const after = text.slice(end, end + 5);
  if (start - from < 4 && before.trim() === '' && /^[。.…]{0,3}$/u.test(after)) return true;
  return /[（(【[：:，,]\s?$/u.test(before) && (after === '' || /[\s）)】\]。；;，,：:]/u.test(after.charAt(0))) && /[（(【[：:]/u.test(before);
}

/** `不足之处待补充、待提高`: a row of things that wait is prose. */
function isProse(text: string, { index }: RegExpExecArray): boolean {
  return /[、，]/u.test(text[index - 1] ?? '') || text[index + 3] === '、';
}

/** A clause that says only this: `经费待核实。`, `数据待确认`. In a longer one the words tell of a state of affairs. */
function isShortClause(text: string, at: number): boolean {
  return (/[^，。；、：:,;（(]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0) <= 6;
}

/** Inside quotation marks a word is spoken of. Looks back a short way, so that it costs the same in any text. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return (
    Math.max(before.lastIndexOf('“'), before.lastIndexOf('‘'), before.lastIndexOf('《')) >
      Math.max(before.lastIndexOf('”'), before.lastIndexOf('’'), before.lastIndexOf('》')) || /["'`]/u.test(text[at - 1] ?? '')
  );
}
