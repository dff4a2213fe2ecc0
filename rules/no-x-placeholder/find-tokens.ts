import { allMatches, freeRanges, type Range } from '../../src/rule/index.ts';
import { findAddresses } from './find-addresses.ts';
import { findChineseDates, findNumericDates } from './find-dates.ts';
import { findMasks } from './find-masks.ts';
import { findRuns, joinByHyphen } from './find-runs.ts';
import { findEnglishSingles, findSingles } from './find-singles.ts';
import { CURRENCY_BEFORE, FIGURE } from './patterns.ts';

export type Kind = 'x-run' | 'single-x' | 'masked-date' | 'amount' | 'ordinal' | 'asterisk';

/** A placeholder in a block's prose. */
export interface Token extends Range {
  readonly kind: Kind;
  /** A single X with nothing but its place to speak for it: it counts where single X is a mask elsewhere in the document. */
  readonly isLone?: boolean;
}

export interface TokenSearch {
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly minRun: number;
  /** More words that a single X stands before. */
  readonly measureWords: readonly string[];
  /** `**` is bold markup in this text. */
  readonly usesBold: boolean;
  /** x is a variable: then a single one is no placeholder. */
  readonly ignoresSingleX: boolean;
  /** X stands for 党: then a single X is a mask only before a measure word. */
  readonly xMeansParty: boolean;
}

/** All placeholders of a text in order; each stretch of text is one token at most, the finder that goes first has it. */
export function findTokens(search: TokenSearch): Token[] {
  const { text, language } = search;
  if (!/[XxＸｘ×✕╳*＊○]|YY|yyyy/u.test(text)) return [];
  const addresses = findAddresses(text);
  let tokens: Token[] = addresses.filter(({ isBlank }) => isBlank).map(({ start, end }) => ({ kind: 'x-run', start, end }));
  const finders = [
    () => findNumericDates(text),
    () => findChineseDates(text),
    () => findFigures(text),
    () => joinByHyphen(text, freeRanges(findRuns(search), tokens)),
    () => (language === 'zh' ? findMasks(text, search.usesBold) : []),
    () => (search.ignoresSingleX ? [] : language === 'zh' ? findSingles(search) : findEnglishSingles(text)),
  ];
  for (const find of finders) {
    const found = freeRanges(freeRanges(find(), addresses), tokens);
    if (found.length > 0) tokens = [...tokens, ...found].sort((a, b) => a.start - b.start);
  }
  return tokens;
}

function findFigures(text: string): Token[] {
  return [...allMatches(text, FIGURE)]
    .filter(
      (match) =>
        CURRENCY_BEFORE.test(text.slice(Math.max(0, match.index - 2), match.index)) ||
        /[Xx]{2}/u.test(match[0]) ||
        COUNTS.test(text.slice(match.index + match[0].length, match.index + match[0].length + 9)),
    )
    .map((match) => ({ kind: 'amount', start: match.index, end: match.index + match[0].length }));
}

/** What a figure such as `X.X` counts; without it `x.x` is a version. */
const COUNTS = /^[ \u3000]?(?:[%％‰万亿元吨亩米天岁]|km\b|公里|小时|平方|倍|个百分点|percent\b|million\b|billion\b)/u;
