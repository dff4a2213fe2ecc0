import { type Bracket, certain, doubtful, NONE, type Verdict } from './bracket.ts';
import { COLON_BEFORE, CURRENCY_BEFORE, FLAG_BEFORE, UNIT_AFTER } from './context-patterns.ts';
import {
  ASK,
  CHOICE,
  CITATION,
  CODE,
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
  PARTY,
  SLASHES,
  TIME_FORMAT,
  VALUE_AMOUNT,
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
  // What grows out of a word or into one belongs to it: `array[index]`, `read[s]`, `[T]he`.
  if (/[\p{L}\d_)\]]$/u.test(before) || /^(?:[\p{L}\d_]|:\S|\((?!URL|link\b))/iu.test(after)) return NONE;
  if (FIELD_WORD.test(inner) || FIELD_WORD_UPPER.test(inner)) return certain('field');
  if (style === 'square' && FIELD_WORD_LOWER.test(inner) && standsForValue(bracket)) return certain('field');
  if (MONEY.test(inner)) return certain('blank');
  if (DOTTED.test(inner) || MASKED.test(inner) || LETTERS.test(inner)) return certain('field');
  if (SLASHES.test(inner)) return certain('choice');
  if (PARTY.test(inner)) return doubtful('field');
  if (VALUE_AMOUNT.test(inner))
    return /^\d[\d,]*$/u.test(inner) && !/^\s(?:(?:business|calendar|working) )?(?:days?|months?|years?|percent|shares|hours?|weeks?)\b|^%/u.test(after)
      ? NONE
      : doubtful('filled');
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
  if (COLON_BEFORE.test(before)) return closesBlock || /^\s*(?:$|[·|,;.)])/u.test(after);
  if (DATE_WORD_LOWER.test(inner)) return DATE_BEFORE.test(before);
  if (CURRENCY_BEFORE.test(before)) return true;
  return UNIT_AFTER.test(after) && (after.startsWith('%') || NUMBER_BEFORE.test(before));
}

/** Alone in a cell of a Markdown table whose tags were read from the source. */
function fillsCell({ before, after, opensBlock, closesBlock, role }: Bracket): boolean {
  return role === 'table-cell' && ((opensBlock && closesBlock) || (/\|\s*$/u.test(before) && /^\s*\|/u.test(after)));
}

/** In a sentence slashes and braces may stand, in one or two words they are paths, addresses and sets. */
const SENTENCE_OF_CODE = /=|[*^]|\bfor \w+(?:, ?\w+)? in\b|\w at \S+\.\w|:\/\/|["']\s?:|;\s*$|^\w+:\s?["'\d]/u;
const WORDS_OF_CODE = /\S\/|\/\S|[@*:^]|\bat \S+\.\w|\bextends\b|_$|:\/\/|["'`=(){};]/u;

/** Citations and references of Markdown that found no definition, and links that a converter left half. */
function isMarkup({ style, inner, before, after }: Bracket): boolean {
  if (style !== 'square') return false;
  if (/^[!^@]/u.test(inner)) return true;
  return (/^\[[\w.-]*\]/u.test(after) || (/\]$/u.test(before) && /^[\w.-]*$/u.test(inner))) && !/^(?:\p{Lu}|your)/u.test(inner);
}

/**
 * Tags, types, addresses and options stand in `<>` and `{}` too. Only words that ask, fields of several words and choices count by themselves.
 */
function judgeOther(bracket: Bracket, words: readonly string[]): Verdict {
  const { style, inner, before, after, opensBlock, closesBlock } = bracket;
  if (/[\p{L}\d_$)\]\\.*-]$/u.test(before) || /^[`_-]/u.test(after)) return NONE;
  const isCode = words.length >= 4 ? SENTENCE_OF_CODE : WORDS_OF_CODE;
  if (isCode.test(inner.replace(/’s?|'s\b/gu, '').replace(/\([^()]*\)/gu, ''))) return NONE;
  if (/^[\d\s,.;:–-]+$/u.test(inner) || /^[!#@%:^&*?/\\.,-]/u.test(inner)) return NONE;
  if (words.length >= 2 && (ASK.test(inner) || HERE.test(inner))) return certain('ask');
  if (NOUN_OF.test(inner)) return certain('field');
  if (/^(?:your|insert|enter)[-_ ]\S/iu.test(inner)) return certain('ask');
  if (/^(?:TBD|TBC|TODO)\b/u.test(inner)) return certain('ask');
  const fillsPlace = (opensBlock && closesBlock) || COLON_BEFORE.test(before);
  if (CHOICE.test(inner) && words.length >= 3) return fillsPlace && words.length >= 5 ? certain('choice') : doubtful('choice');
  if (words.length >= 2 && EXAMPLE_START.test(inner)) return doubtful('ask');
  if (words.length >= 2 && words.length <= 5 && FIELD_PHRASE.test(inner) && !/,/u.test(inner)) return certain('field');
  if (FIELD_WORD.test(inner) || FIELD_WORD_UPPER.test(inner)) return doubtful('field');
  if (style === 'angle' && /^[A-Z][A-Z_-]{2,}$/u.test(inner)) return doubtful('filled');
  if (words.length === 1) return (fillsPlace || fillsCell(bracket)) && /^[A-Za-z]{3,20}$/u.test(inner) ? doubtful('field') : NONE;
  return CODE.test(inner) && !/…|, e\.g\./u.test(inner) ? NONE : doubtful();
}
