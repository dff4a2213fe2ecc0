import { isBreak, leadsUpTo } from '../../src/rule/index.ts';
import { type Cut, type CutOptions, endsInReference, isEmphasised } from './cut.ts';
import { closesItems } from './item-runs.ts';
import { countWords, type Habits, holdsSentence, type Passage } from './passage.ts';
import {
  CLOSED,
  COPYRIGHT_END,
  ENDS_IN_WORD,
  endOf,
  endsInAddress,
  endsInSpeaker,
  FUNCTION_WORD_EN,
  GOES_ON_EN,
  LABELLED_EN,
  LABELLED_NAMES_EN,
  PARTICLE_EN,
  PHRASAL_END_EN,
  SOURCE_LINE,
} from './patterns.ts';

const FEWEST_FOR_WORD = 12;
/** Prose that has ended a sentence before needs fewer words to be known as prose. */
const FEWEST_IN_PROSE = 8;
/** Where the next heading follows, a line of so many words with a verb is a sentence; titles and labels are shorter. */
const FEWEST_BEFORE_BREAK = 9;
const FEWEST_BEFORE_TEXT = 11;
const FEWEST_FOR_COMMA = 5;
const FEWEST_FOR_HYPHEN = 8;
/** A line this short before another short line is an address, a valediction or verse. */
const SHORT_LINE = 9;

/** How the end of an English passage is cut; null when it is not. */
export function findCutEn(passage: Passage, { minWordsEn }: CutOptions, habits: Habits): Cut | null {
  const { text, follower, block } = passage;
  // 2,401 of 7,299 paragraphs in technical prose lead up to code, a list or a table: before those nothing is cut.
  // A label with nothing after its colon (`Example:`) leads up to what follows it, not to what stands before.
  const isForm = follower.block?.role === 'form-line';
  if (follower.kind === 'content' && !isForm && !(follower.block?.role === 'caption' && holdsSentence(passage))) return null;
  if (follower.kind === 'item' && leadsUpTo(block, follower)) return null;
  if (follower.kind === 'text' && GOES_ON_EN.test(follower.block?.text ?? '')) return null;
  if (isEmphasised(block)) return null;
  const end = endOf(text);
  const words = countWords(text);
  const mark = /[,;]$/u.exec(end)?.[0];
  if (mark !== undefined) return isMidSentence(passage, mark, words) ? { kind: 'danglingPunctuation', mark } : null;
  if (endsInReference(passage)) return null;
  const isProse = holdsSentence(passage);
  const word = FUNCTION_WORD_EN.exec(end)?.[0] ?? (endsInParticle(passage, end) ? PARTICLE_EN.exec(end)?.[0] : undefined);
  if (word !== undefined && words >= (isProse ? FEWEST_IN_PROSE : FEWEST_FOR_WORD) && !isSeries(passage, end) && !(isForm && word.endsWith('.')))
    return { kind: 'danglingWord', word };
  const hyphenated = /[A-Za-z]+-$/u.exec(end)?.[0];
  if (hyphenated !== undefined && words >= FEWEST_FOR_HYPHEN) return { kind: 'danglingHyphen', word: hyphenated };
  if (
    (isForm && !isProse && !/:$/u.test(follower.block?.text ?? '')) ||
    !habits.closes.en ||
    (follower.kind === 'text' && habits.amidOpen.has(passage)) ||
    words < fewestWords(passage, minWordsEn) ||
    !(ENDS_IN_WORD.test(end) || (isProse && ENDS_IN_BRACKET.test(end))) ||
    SOURCE_LINE.test(text) ||
    LABELLED_EN.test(text) ||
    COPYRIGHT_END.test(end) ||
    endsInAddress(end) ||
    endsInSpeaker(end) ||
    endsInNames(end)
  )
    return null;
  // Clauses of a contract: `…; and`.
  if (isSeries(passage, end)) return null;
  if (passage.items !== null && !(holdsSentence(passage) && closesItems(passage.items))) return null;
  return { kind: 'noTerminal', isCertain: false, terminal: '.' };
}

function endsInNames(end: string): boolean {
  const names = end.includes(': ') ? LABELLED_NAMES_EN.exec(end) : null;
  return names !== null && !FINITE_EN.test(names[0]);
}

/** `(but not removed)` */
const ENDS_IN_BRACKET = /[A-Za-z]{2}[)”"’]$/u;

/** From how many words on a paragraph without its mark is cut. A value below the default of the option is the user's, and holds. */
function fewestWords(passage: Passage, minWords: number): number {
  const { items, follower } = passage;
  if (items !== null) return minWords;
  if (holdsSentence(passage)) return Math.min(minWords, FEWEST_IN_PROSE);
  if (!FINITE_EN.test(passage.text)) return minWords;
  if (isBreak(follower)) return Math.min(minWords, FEWEST_BEFORE_BREAK);
  return follower.kind === 'text' && CLOSED.test(endOf(follower.block?.text ?? '')) ? Math.min(minWords, FEWEST_BEFORE_TEXT) : minWords;
}

/** A verb form that makes a sentence of words; titles have none. */
const FINITE_EN =
  /\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|must|may|might|we|you|it|they|this|these|there|provides?|makes?|needs?|uses?|wraps?|allows?|shows?|takes?|gives?|keeps?|returns?|compared?|reached|stood|rose|fell)\b/iu;

/** In the items of a list, where a phrase without its mark may stand, a particle is no sign unless the list is written in sentences. */
function endsInParticle({ items }: Passage, end: string): boolean {
  if (!PARTICLE_EN.test(end) || PHRASAL_END_EN.test(end)) return false;
  return items === null || (closesItems(items) && !INFINITIVE_END.test(end));
}

/** `a range to match the tags with` */
const INFINITIVE_END = /\bto [a-z]+(?: [a-z]+){0,5} (?:with|to|for|from|on|in|at|by|of|about|into)$/u;

function isMidSentence(passage: Passage, mark: string, words: number): boolean {
  const { text, follower, items } = passage;
  if (words < FEWEST_FOR_COMMA) return false;
  // Between the items of one list a comma is a lapse, unless the item is prose.
  if (items !== null) return items.inSeries < 2 && items.inEnumeration < 2 && (follower.kind !== 'item' || holdsSentence(passage));
  // Clauses of a contract stand in paragraphs of their own and are parted by semicolons or commas.
  if (mark === ';' || CLAUSE_OF_SERIES.test(text)) return isBreak(follower);
  const next = follower.block?.text ?? '';
  return words >= SHORT_LINE || follower.kind === 'heading' || (follower.kind === 'text' && countWords(next) >= SHORT_LINE);
}

/** `(a)`, `iv)`, `WHEREAS`: a member of a sentence that runs over several paragraphs. */
const CLAUSE_OF_SERIES = /^(?:\(?[a-z\d]{1,4}[.)]\s|WHEREAS\b)/u;

/** `…; and` between the members of a list. */
function isSeries({ text, items, follower }: Passage, end: string): boolean {
  if (!/[,;] (?:and|or|but|nor)$/iu.test(end) && !(items !== null && /\b(?:and|or|nor)$/iu.test(end))) return false;
  return items !== null || !isBreak(follower) || CLAUSE_OF_SERIES.test(text);
}
