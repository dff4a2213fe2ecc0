import { type Bracket, certain, doubtful, NONE, type Verdict } from './bracket.ts';
import { CELL_AFTER, CELL_BEFORE, COLON_BEFORE, CURRENCY_BEFORE, FLAG_BEFORE, UNIT_AFTER } from './context-patterns.ts';
import {
  AMOUNT_AFTER,
  ASK,
  ASK_JOINED,
  ASKED_NAME,
  CHOICE,
  CITATION,
  CODE,
  CODE_AFTER,
  CODE_BEFORE,
  DATE_BEFORE,
  DATE_FORMAT,
  DATE_WORD_LOWER,
  DOTTED,
  EXAMPLE_START,
  FIELD_PHRASE,
  FIELD_WORD,
  FIELD_WORD_LOWER,
  FIELD_WORD_UPPER,
  HERE,
  LETTERS,
  MASKED,
  MONEY,
  NEVER,
  NOUN_OF,
  NUMBER_BEFORE,
  ONE_WORD,
  ONLY_DIGITS,
  PARTY,
  PLACE_ENDS,
  REFERENCE,
  REFERENCE_AFTER,
  SENTENCE_OF_CODE,
  SLASHES,
  TIME_FORMAT,
  TO_BE_DONE,
  UPPER_NAME,
  VALUE_AMOUNT,
  WHOLE_NUMBER,
  WORD_AFTER,
  WORD_BEFORE,
  WORDS_OF_CODE,
} from './english-patterns.ts';

/** What a bracket without Chinese characters says. */
export function judgeEnglish(bracket: Bracket): Verdict {
  const { style, inner, before, after, opensBlock, closesBlock } = bracket;
  const words = inner.split(/\s+/u);
  const fillsPlace = (opensBlock && closesBlock) || COLON_BEFORE.test(before);
  if (isMarkup(bracket) || FLAG_BEFORE.test(before)) return NONE;
  if (DATE_FORMAT.test(inner) || TIME_FORMAT.test(inner)) return certain('ask');
  if (style === 'angle' || style === 'curly') return judgeOther(bracket, words);
  if (NEVER.test(inner)) return NONE;
  if (ASK.test(inner)) return certain('ask');
  if (HERE.test(inner)) return certain('ask');
  if (NOUN_OF.test(inner)) return certain('field');
  if (WORD_BEFORE.test(before) || WORD_AFTER.test(after)) return NONE;
  if (FIELD_WORD.test(inner) || FIELD_WORD_UPPER.test(inner)) return certain('field');
  if (style === 'square' && FIELD_WORD_LOWER.test(inner) && standsForValue(bracket)) return certain('field');
  if (MONEY.test(inner)) return certain('blank');
  if (DOTTED.test(inner) || MASKED.test(inner) || LETTERS.test(inner)) return certain('field');
  if (SLASHES.test(inner)) return certain('choice');
  if (PARTY.test(inner)) return doubtful('field');
  if (VALUE_AMOUNT.test(inner)) return WHOLE_NUMBER.test(inner) && !AMOUNT_AFTER.test(after) ? NONE : doubtful('filled');
  if (CITATION.test(inner)) return NONE;
  if (CHOICE.test(inner) && words.length >= 3) return fillsPlace ? certain('choice') : doubtful('choice');
  if (EXAMPLE_START.test(inner)) return fillsPlace || /…/u.test(inner) ? certain('ask') : doubtful('ask');
  if (CODE.test(inner)) return NONE;
  if (FIELD_PHRASE.test(inner)) return /\s/u.test(inner) && (/^\p{Lu}/u.test(inner) || fillsPlace || words.length <= 4) ? certain('field') : doubtful('field');
  if (words.length > 40 && !fillsPlace) return NONE;
  return doubtful();
}

/** `on [date]`, `[number]% of`, `$[amount]`, `Date: [date]`: a value stands there, and a clarification would say more. */
function standsForValue({ inner, before, after, closesBlock }: Bracket): boolean {
  if (COLON_BEFORE.test(before)) return closesBlock || PLACE_ENDS.test(after);
  if (DATE_WORD_LOWER.test(inner)) return DATE_BEFORE.test(before);
  if (CURRENCY_BEFORE.test(before)) return true;
  return UNIT_AFTER.test(after) && (after.startsWith('%') || NUMBER_BEFORE.test(before));
}

/** Alone in a cell of a Markdown table whose tags were read from the source. */
function fillsCell({ before, after, opensBlock, closesBlock, role }: Bracket): boolean {
  return role === 'table-cell' && ((opensBlock && closesBlock) || (CELL_BEFORE.test(before) && CELL_AFTER.test(after)));
}

/** Citations and references of Markdown that found no definition, and links that a converter left half. */
function isMarkup({ style, inner, before, after }: Bracket): boolean {
  if (style !== 'square') return false;
  if (/^[!^@]/u.test(inner)) return true;
  return (REFERENCE_AFTER.test(after) || (before.endsWith(']') && REFERENCE.test(inner))) && !ASKED_NAME.test(inner);
}

/**
 * Tags, types, addresses and options stand in `<>` and `{}` too. Only words that ask, fields of several words and choices count by themselves.
 */
function judgeOther(bracket: Bracket, words: readonly string[]): Verdict {
  const { style, inner, before, after, opensBlock, closesBlock } = bracket;
  if (CODE_BEFORE.test(before) || CODE_AFTER.test(after)) return NONE;
  const isCode = words.length >= 4 ? SENTENCE_OF_CODE : WORDS_OF_CODE;
  if (isCode.test(inner.replace(/'s\b/gu, '').replace(/\([^()]*\)/gu, ''))) return NONE;
  if (ONLY_DIGITS.test(inner) || /^[!#@%:^&*?/\\.,-]/u.test(inner)) return NONE;
  if (words.length >= 2 && (ASK.test(inner) || HERE.test(inner))) return certain('ask');
  if (NOUN_OF.test(inner)) return certain('field');
  if (ASK_JOINED.test(inner)) return certain('ask');
  if (TO_BE_DONE.test(inner)) return certain('ask');
  const fillsPlace = (opensBlock && closesBlock) || COLON_BEFORE.test(before);
  if (CHOICE.test(inner) && words.length >= 3) return fillsPlace && words.length >= 5 ? certain('choice') : doubtful('choice');
  if (words.length >= 2 && EXAMPLE_START.test(inner)) return doubtful('ask');
  if (words.length >= 2 && words.length <= 5 && FIELD_PHRASE.test(inner) && !/,/u.test(inner)) return certain('field');
  if (FIELD_WORD.test(inner) || FIELD_WORD_UPPER.test(inner)) return doubtful('field');
  if (style === 'angle' && UPPER_NAME.test(inner)) return doubtful('filled');
  if (words.length === 1) return (fillsPlace || fillsCell(bracket)) && ONE_WORD.test(inner) ? doubtful('field') : NONE;
  return CODE.test(inner) && !/…|, e\.g\./u.test(inner) ? NONE : doubtful();
}
