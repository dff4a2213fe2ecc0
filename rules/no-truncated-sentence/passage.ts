import { type Block, countLetters, type Follower, type Language, type Range, rememberedByText, STAND_IN } from '../../src/rule/index.ts';
import { closesItems, type ItemRun } from './item-runs.ts';
import { CLOSED, ENDS_IN_WORD, endOf, LABELLED_EN, ONLY_ELLIPSIS, trailingMarker } from './patterns.ts';

/** The prose of one block whose end is judged. */
export interface Passage {
  readonly block: Block;
  /** Without the number or the heading part at its start and without a marker of a pay wall at its end. */
  readonly text: string;
  /** Where {@link text} begins in the prose of the block. */
  readonly start: number;
  readonly language: Language;
  readonly follower: Follower;
  /** The list that the block is an item of; null outside lists. */
  readonly items: ItemRun | null;
  /** Of {@link text} with the number or the heading part before it, in characters. */
  readonly length: number;
}

/** What is judged of a block; null when its role says that its end means nothing. */
export function readPassage(block: Block, follower: Follower, run: ItemRun | null): Passage | null {
  const { role, prose } = block;
  const items = role === 'list-item' || isItemLikeOthers(block, follower, run) ? run : null;
  if (role !== 'body' && role !== 'run-in-heading' && items === null) return null;
  const from = role === 'run-in-heading' ? (block.heading?.proseEnd ?? 0) : (block.number?.range.end ?? 0);
  const end = prose.text.length - trailingMarker(prose.text);
  const raw = prose.text.slice(from, end);
  const text = raw.trim();
  const language = readLanguage(text);
  if (language === null) return null;
  return { block, text, start: from + raw.length - raw.trimStart().length, language, follower, items, length: from + raw.length };
}

/** Longer than any heading is by custom. */
const LONG_FOR_HEADING = 36;

/** A numbered paragraph whose full stop was cut off looks like a heading; its length and its neighbours tell that it is none. */
function isItemLikeOthers({ role, text, number }: Block, follower: Follower, run: ItemRun | null): boolean {
  if (role !== 'heading' || run === null || text.length < LONG_FOR_HEADING || !/[，、；]/u.test(text) || !closesItems(run)) return false;
  // One neighbour is enough where it follows at once: a heading would have something beneath it.
  return run.closed >= 2 || follower.block?.number?.style === number?.style;
}

/** Enough of a paragraph to tell its language by. */
const LONGEST_SAMPLE = 2000;

/**
 * The language of a paragraph: a Chinese report has English paragraphs (an abstract), and each is judged by its own language's rules.
 * Null for every other one; nothing is known of how its sentences end.
 */
export function readLanguage(text: string): Language | null {
  return languageOf({ text });
}

const languageOf = rememberedByText(({ text }): Language | null => {
  const { letters, han, latin } = countLetters(text.slice(0, LONGEST_SAMPLE));
  if (letters === 0) return ONLY_ELLIPSIS.test(endOf(text)) ? 'zh' : null;
  if ((han + latin) * 10 < letters * 9) return null;
  return han * 4 >= latin && han > 0 ? 'zh' : 'en';
});

/** Code and pictures in the line count as words too. */
const COUNTED = new RegExp(`[\\p{L}\\p{N}${STAND_IN}]\\S*`, 'gu');

export function countWords(text: string): number {
  return text.match(COUNTED)?.length ?? 0;
}

/** The source range of a part of {@link Passage.text}. */
export function sourceRange({ block, start }: Passage, part: Range): Range {
  return block.prose.toSource({ start: start + part.start, end: start + part.end });
}

/** A sentence ends before the last one: the block is prose, whatever its role. */
export function holdsSentence({ block, text, language }: Pick<Passage, 'block' | 'text' | 'language'>): boolean {
  if (block.role === 'run-in-heading') return true;
  return language === 'zh' ? /[。！？].{2}/u.test(text) : /[a-z0-9)][.!?]["”’)]*\s+["“(]?[A-Z]/u.test(text);
}

/** How the paragraphs of a document end. */
export interface Habits {
  /** For each language whether paragraphs are closed by a mark at all. */
  readonly closes: { readonly zh: boolean; readonly en: boolean };
  /** Passages among others without a mark: points of a list that no bullet shows. */
  readonly amidOpen: ReadonlySet<Passage>;
}

const ENOUGH = 3;
const NEIGHBOURS = 3;

/**
 * Reads the habits from the paragraphs outside lists. In transcripts, captions and poems paragraphs are not closed, and nothing is missing there;
 * neither is it where lines were broken that could not be joined again.
 *
 * @param openTitles lines that were read as titles and are entries without a mark
 */
export function readHabits(passages: readonly Passage[], openTitles = 0): Habits {
  const tally = { zh: { open: openTitles, closed: 0 }, en: { open: 0, closed: 0 } };
  const paragraphs = passages.filter(({ items }) => items === null);
  const isOpen = paragraphs.map((passage) => isSentenceLike(passage) && ENDS_IN_WORD.test(passage.text.slice(-2)));
  for (const [index, { text, language }] of paragraphs.entries()) {
    if (CLOSED.test(endOf(text))) tally[language].closed++;
    else if (isOpen[index] === true) tally[language].open++;
  }
  const closes = ({ open, closed }: { open: number; closed: number }): boolean => open < ENOUGH || closed >= open;
  const amidOpen = paragraphs.filter((_, index) => {
    const around = isOpen.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).filter(Boolean).length;
    return around - (isOpen[index] === true ? 1 : 0) >= 2;
  });
  return { closes: { zh: closes(tally.zh), en: closes(tally.en) }, amidOpen: new Set(amidOpen) };
}

function isSentenceLike({ text, language }: Passage): boolean {
  if (LABELLED_EN.test(text)) return false;
  return language === 'zh' ? text.length >= 20 || (text.length >= 12 && /[，。]/u.test(text)) : countWords(text) >= 10;
}
