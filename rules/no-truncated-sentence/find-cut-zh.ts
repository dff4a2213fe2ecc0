import { closesFirst, findOpenMark, isBreak, leadsUpTo } from '../../src/rule/index.ts';
import { type Cut, type CutOptions, endsInReference, isEmphasised } from './cut.ts';
import { closesItems } from './item-runs.ts';
import { type Habits, holdsSentence, type Passage } from './passage.ts';
import {
  ANNOUNCES_ZH,
  CLOSED,
  DANGLING_MARK_ZH,
  ENDS_IN_QUOTED_WORD,
  ENDS_IN_WORD,
  endOf,
  endsInAddress,
  endsInSpeaker,
  endWithoutReference,
  FUNCTION_WORD_ZH,
  GOES_ON_ZH,
  LABELLED_ZH,
  PREDICATE_ZH,
  SENTENCE_START_ZH,
  SOURCE_LINE,
  TITLE_END_ZH,
  WHOLE_WORD_ZH,
} from './patterns.ts';

/** Below this length a line without its mark may be a label, a slogan or a line of a form. */
const SHORTEST_SENTENCE = 20;
const SHORTEST_FOR_WORD = 12;
const SHORTEST_FOR_COMMA = 8;
/** Right before the next heading or the signature a sentence of this length is no heading. */
const LONG_BEFORE_BREAK = 20;
/** Points of a list that no number or bullet shows are shorter. */
const LONG_FOR_POINT = 60;

/** How the end of a Chinese passage is cut; null when it is not. Position first, the last character after it. */
export function findCutZh(passage: Passage, { minLengthZh }: CutOptions, habits: Habits): Cut | null {
  const { text, length, follower } = passage;
  const next = follower.block?.text ?? '';
  // A table, a formula or a quotation may be the second half of the sentence.
  const isForm = follower.block?.role === 'form-line';
  const isCaption = follower.block?.role === 'caption' && holdsSentence(passage);
  if (follower.kind === 'content' && !isForm && !isCaption) return null;
  // The other half of a broken line, or matter that is no Chinese prose and may belong to it.
  if (follower.kind === 'text' && (GOES_ON_ZH.test(next) || !/\p{Script=Han}/u.test(next))) return null;
  const end = endWithoutReference(text);
  const open = findOpenMark(text);
  // The next paragraph closes what this one opens: the line was broken, nothing is lost.
  if (open !== null && !/[，,]$/u.test(end) && closesFirst(next, open)) return null;
  const mark = DANGLING_MARK_ZH.exec(end)?.[0];
  if (mark !== undefined) return isMidSeries(passage, minLengthZh) ? { kind: 'danglingPunctuation', mark } : null;
  const isQuoted = ENDS_IN_QUOTED_WORD.test(end);
  if ((!ENDS_IN_WORD.test(end) && !isQuoted) || endsInSpeaker(end)) return null;
  if (isLabel(passage) || !mayBeCut(passage, minLengthZh)) return null;
  if (open !== null && length >= SHORTEST_FOR_WORD && /[，。；：,]/u.test(text)) return { kind: 'openPair', mark: open };
  const word = FUNCTION_WORD_ZH.exec(end)?.[0];
  if (word !== undefined && length >= SHORTEST_FOR_WORD && !WHOLE_WORD_ZH.test(end) && !isWrappedTitle(passage)) return { kind: 'danglingWord', word };
  if ((isForm && !holdsSentence(passage)) || !habits.closes.zh || !isLongEnough(passage, minLengthZh)) return null;
  // A quotation may end a paragraph in mid-text without a mark of its own often enough.
  if (isQuoted && !isBreak(follower)) return null;
  // Where the next line has no mark either, lines are points of a list and not sentences.
  if (follower.block?.role === 'note' && habits.amidOpen.has(passage)) return null;
  if (follower.kind === 'text' && (habits.amidOpen.has(passage) || (ENDS_IN_WORD.test(endOf(next)) && length < LONG_FOR_POINT && !holdsSentence(passage))))
    return null;
  const isCertain = isBreak(follower) && length >= minLengthZh && !isQuoted && passage.items === null;
  return { kind: 'noTerminal', isCertain, terminal: '。' };
}

/** After a comma or a 顿号 the sentence must go on, unless a list does so in its place. */
function isMidSeries(passage: Passage, minLength: number): boolean {
  const { block, text, length, follower, items } = passage;
  const isComma = /[，,]$/u.test(text);
  if (items !== null && items.inSeries > 1) return false;
  // Verse of unequal lines and names set one below the other.
  if (isComma && length < SHORTEST_FOR_COMMA) return false;
  if (isComma && length <= 16 && follower.kind === 'text' && (follower.block?.text.length ?? 0) <= 20) return false;
  if (follower.block?.role === 'form-line') return !ANNOUNCES_ZH.test(endOf(text));
  if (leadsUpTo(block, follower)) return (!isComma || follower.block?.listDepth === 0) && !ANNOUNCES_ZH.test(endOf(text));
  // Between the short items of one list a comma is a lapse.
  return items === null || follower.kind !== 'item' || isProse(passage, minLength) || (block.listDepth === 0 && closesItems(items));
}

/** Where a text without its mark can be a sentence at all. */
function mayBeCut(passage: Passage, minLength: number): boolean {
  const { block, text, follower, items } = passage;
  if (isEmphasised(block) || endsInReference(passage)) return false;
  // Before a list a paragraph may announce it, with or without its colon.
  if (leadsUpTo(block, follower) && (follower.block?.listDepth !== 0 || !holdsSentence(passage) || ANNOUNCES_ZH.test(endOf(text)))) return false;
  if (items === null) return true;
  // Marks inside a numbered paragraph show that it is to end in one; the items of a Markdown list are judged by one another.
  if (block.listDepth === 0 && holdsSentence(passage)) return true;
  return isProse(passage, minLength) && (closesItems(items) || items.items.length === 1);
}

/** An item that is a paragraph. */
function isProse(passage: Passage, minLength: number): boolean {
  return holdsSentence(passage) || (passage.length >= minLength && /[，,；;]/u.test(passage.text));
}

/** Particulars are no sentences: `出席：张三、李四`, contact lines, sources, references, addresses. */
function isLabel({ text }: Passage): boolean {
  if (SOURCE_LINE.test(text) || endsInAddress(endOf(text))) return true;
  return LABELLED_ZH.test(text) && !/[。！？；]/u.test(text) && (!/[，,]/u.test(text) || /[：:][^：:]*[：:]/u.test(text));
}

function isLongEnough(passage: Passage, minLength: number): boolean {
  const { text, length, follower } = passage;
  const hasComma = /[，,；;]/u.test(text);
  // Slogans have a comma too, but neither a figure nor a verb that needs more to come.
  if (isBreak(follower) && passage.items === null && length >= LONG_BEFORE_BREAK && PREDICATE_ZH.test(text) && !TITLE_END_ZH.test(text)) return true;
  if (length >= minLength) return hasComma || holdsSentence(passage) || isParagraphBetween(passage);
  if (holdsSentence(passage) && (hasComma || text.length >= SHORTEST_FOR_WORD)) return true;
  if (length < SHORTEST_SENTENCE) return false;
  return hasComma && (SENTENCE_START_ZH.test(text) || follower.kind === 'end');
}

/** No mark inside either, as in a title or a cell of a table; but a finished paragraph follows, and titles end in the name of their kind. */
function isParagraphBetween({ text, follower }: Passage): boolean {
  return follower.kind === 'text' && CLOSED.test(endOf(follower.block?.text ?? '')) && !TITLE_END_ZH.test(text);
}

/** A title of an attachment over two lines: neither has a mark, and the second is short. */
function isWrappedTitle({ text, follower }: Passage): boolean {
  const next = follower.block;
  return follower.kind === 'text' && !/[，。；：！？,;:]/u.test(text) && next !== null && next.text.length <= 40 && !/[，。；：！？,;:]/u.test(next.text);
}
