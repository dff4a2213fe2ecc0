import { latinRuns, splitXRun } from '../../src/rule/index.ts';
import { findDates } from './find-dates.ts';
import { findMasks } from './find-masks.ts';
import {
  ALLOWED_RUNS, FIGURE, KARYOTYPE, MEASURES, NOUNS, PERSON_BEFORE, ROMAN_AFTER, ROMAN_BEFORE, SPOKEN_OF, UNIT_SUFFIX, VARIABLE, X_COMPOUND,
} from './patterns.ts';

export type Kind = 'x-run' | 'single-x' | 'masked-date' | 'amount' | 'ordinal' | 'asterisk';

/** A placeholder in a block's prose. */
export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
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
  /** Single X is a mask elsewhere in this document, so that a lone one is one too. */
  readonly hasSingleX: boolean;
}

/** All placeholders of a text in order; each stretch of text is one token at most. */
export function findTokens(search: TokenSearch): Token[] {
  const { text } = search;
  if (!/[XxＸｘ×✕╳*＊○]|YY|yyyy/u.test(text)) return [];
  const taken: Token[] = [];
  const take = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (!taken.some((other) => token.start < other.end && other.start < token.end)) taken.push(token);
    }
  };
  const addresses = findAddresses(text);
  const isFree = (token: Token): boolean => !addresses.some((range) => token.start < range.end && range.start < token.end);
  take(findDates(text).filter(isFree));
  take(findFigures(text).filter(isFree));
  take(findRuns(search).filter(isFree));
  if (search.language === 'zh') take(findMasks(text, search.usesBold).filter(isFree));
  if (!search.ignoresSingleX) take(findSingles(search).filter(isFree));
  return taken.sort((a, b) => a.start - b.start);
}

/** Addresses, paths and file names: their letters are no words. */
function findAddresses(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/https?:\/\/[^\s\p{Script=Han}，。；）]+|www\.[^\s\p{Script=Han}，。；）]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w/])(?:\.{1,2}|~)?\/[\w.-]+(?:\/[\w.-]+)*|\b[\w-]+\.(?:md|txt|docx?|xlsx?|pptx?|pdf|html?|json|ya?ml|js|ts|py|java|com|cn|org|net)\b/gu)].map(
    (match) => ({ start: match.index, end: match.index + match[0].length }),
  );
}

function findFigures(text: string): Token[] {
  return [...text.matchAll(FIGURE)]
    .filter((match) => /[$¥￥€£]\s?$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) || /[Xx]{2}/u.test(match[0]))
    .map((match) => ({ kind: 'amount', start: match.index, end: match.index + match[0].length }));
}

function findRuns({ text, language, minRun }: TokenSearch): Token[] {
  const tokens: Token[] = [];
  const isKaryotype = KARYOTYPE.test(text);
  for (const run of latinRuns(text)) {
    const before = text.slice(Math.max(0, run.start - 24), run.start);
    const after = text.slice(run.start + run.text.length, run.start + run.text.length + 24);
    const mask = maskOf(run.text, language, after);
    if (mask === null || mask.length < minRun) continue;
    const start = run.start + mask.at;
    if (isKaryotype && /^[Xx]{2,3}$/u.test(run.text)) continue;
    if (isGlued(before, after)) continue;
    if (language === 'en' && (ROMAN_BEFORE.test(before) || ROMAN_AFTER.test(after) || SPOKEN_OF.test(before) || /^[^.\n]{0,24}\b(?:TODO|FIXME)\b/u.test(after))) continue;
    if (language === 'zh' && /(?:TODO|FIXME)[、,，/ ]{0,3}$/u.test(before)) continue;
    tokens.push({ kind: kindOf(before, after), start, end: start + mask.length });
  }
  return tokens;
}

/** The masked part of a run, relative to it; null when the run is something else. */
function maskOf(run: string, language: 'zh' | 'en', after: string): { at: number; length: number } | null {
  if (ALLOWED_RUNS.has(run)) return null;
  const unit = /^([XxＸｘ]{2,})([A-Za-z]{1,4})$/u.exec(run);
  if (unit !== null && UNIT_SUFFIX.test(unit[2] as string) && !/^[Xx]+$/u.test(run)) return { at: 0, length: (unit[1] as string).length };
  const number = /^(\d{1,4})([XxＸｘ]{2,})$/u.exec(run);
  // 5xx is a class of status codes; a number whose end is masked counts something.
  if (number !== null) return /^\s?(?:余|多)?(?:人|元|万|亿|户|亩|％|%|吨|公里)/u.test(after) ? { at: 0, length: run.length } : null;
  const split = splitXRun(run);
  if (split === null) return null;
  const isPlain = split.codeBefore === '' && split.after === '';
  if (language === 'en' && !isPlain) return null;
  if (isPlain && /^[XxＸｘ×✕╳]$/u.test(run)) return null;
  return { at: split.codeBefore.length, length: split.mask.length };
}

/** Part of a name, an identifier or a model number. */
function isGlued(before: string, after: string): boolean {
  if (/[_@#\\]$/u.test(before) || /^[_@\\]/u.test(after)) return true;
  if (/[A-Za-z\d][.]$/u.test(before) || /^[.][A-Za-z\d]/u.test(after)) return true;
  if (/^[-–]\d/u.test(after) || /\d[×xX*]$/u.test(before)) return true;
  return /(?:^|\s)-{1,2}$/u.test(before) && /^(?:\s|$|=)/u.test(after);
}

function kindOf(before: string, after: string): Kind {
  if (/^[ \u3000]?年/u.test(after)) return 'masked-date';
  if (/党的$|第$/u.test(before) && /^[ \u3000]?(?:大|届|次)/u.test(after)) return 'ordinal';
  if (/^[ \u3000]?(?:届|大(?:报告|精神|以来|胜利|召开|和)|次(?:全会|全体|代表大会))/u.test(after)) return 'ordinal';
  if (/[$¥￥€£]\s?$/u.test(before) || /^[ \u3000]?(?:余|多)?(?:万|亿|元|%|％|人次|人(?!民|员|大|才|生|物|文)|户|亩|公里|吨|平方米|million|billion|percent|days|hours|people|dollars)/u.test(after)) return 'amount';
  return 'x-run';
}

function findSingles({ text, language, measureWords, hasSingleX, xMeansParty }: TokenSearch): Token[] {
  if (VARIABLE.test(text)) return [];
  if (language === 'en') return findEnglishSingles(text);
  const tokens: Token[] = [];
  const followers = xMeansParty ? [...MEASURES, ...measureWords] : [...MEASURES, ...NOUNS, ...measureWords];
  for (const match of text.matchAll(/[XxＸｘ×]/gu)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - 6), start);
    const after = text.slice(start + 1, start + 9);
    if (/[A-Za-z\d×ＸｘÀ-ÿ.+＋=^_*/\-–—（(]$/u.test(before) && !/[—（(]$/u.test(before)) continue;
    if (/^[A-Za-z\d×Ｘｘ.+＋=^_*/²³]/u.test(after) || /^[-–]\d/u.test(after)) continue;
    const close = after.replace(/^[ \u3000]/u, '');
    if (X_COMPOUND.test(close)) continue;
    const isCounted = followers.some((word) => close.startsWith(word));
    const isPerson = PERSON_BEFORE.test(before.trimEnd()) && /^(?:$|[，。；、：,.;:)）”\s]|同志|书记|的)/u.test(after);
    const isOrdinal = /第[ \u3000]?$/u.test(before);
    // Alone it says little: only in a document that masks elsewhere, and never the cross of an answer sheet (打×).
    const isLone = hasSingleX && match[0] !== '×' && isFlanked(before, after);
    if (isCounted || isPerson || isOrdinal || isLone) tokens.push({ kind: singleKind(before, close), start, end: start + 1 });
  }
  return tokens;
}

function singleKind(before: string, after: string): Kind {
  if (/第[ \u3000]?$/u.test(before) || /^(?:届|四五|三五|二五|五五)/u.test(after)) return 'ordinal';
  if (/^[年月日]/u.test(after)) return 'masked-date';
  return 'single-x';
}

function isFlanked(before: string, after: string): boolean {
  const left = before === '' || /[\p{Script=Han}，。；、：“‘（《,.;:(\s]$/u.test(before);
  const right = after === '' || /^[\p{Script=Han}，。；、：”’）》,.;:)\s]/u.test(after);
  return left && right && (/\p{Script=Han}\s?$/u.test(before) || /^\s?\p{Script=Han}/u.test(after));
}

const COUNTED_EN = /(?:(?<=[$€£¥])[Xx](?=[\s,.;)]|$|[kKmMbB]\b|bn\b))|(?<![A-Za-z\d.\-+/$^_=*])X(?=\s?%|\s(?:percent|million|billion|thousand|days?|weeks?|months?|years?|hours?|minutes?|people|users|customers|employees|participants|respondents|sites|items)\b)/gu;

function findEnglishSingles(text: string): Token[] {
  return [...text.matchAll(COUNTED_EN)].map((match) => ({ kind: 'single-x', start: match.index, end: match.index + match[0].length }));
}
