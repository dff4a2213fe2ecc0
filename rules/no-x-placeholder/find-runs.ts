import { latinRuns, splitXRun } from '../../src/rule/index.ts';
import type { Kind, Token, TokenSearch } from './find-tokens.ts';
import { ALLOWED_RUNS, CURRENCY_BEFORE, KARYOTYPE, NAMED_XX, ROMAN_AFTER, ROMAN_BEFORE, SPOKEN_OF, UNIT_SUFFIX } from './patterns.ts';

/** Runs of two X or more, in order: `XX`, the `XXX` of `XXXQ委` and `XXXAPP`, `××`. */
export function findRuns({ text, language, minRun }: TokenSearch): Token[] {
  const tokens: Token[] = [];
  const isKaryotype = KARYOTYPE.test(text);
  for (const run of latinRuns(text)) {
    if (!/[XxＸｘ×✕╳]/u.test(run.text)) continue;
    const end = run.start + run.text.length;
    const before = text.slice(Math.max(0, run.start - 24), run.start);
    const after = text.slice(end, end + 24);
    const mask = maskOf(run.text, { language, before, after });
    if (mask === null || mask.length < minRun) continue;
    if (isKaryotype && /^[Xx]{2,3}$/u.test(run.text)) continue;
    if (isGlued(before, after) || NAMED_XX.test(after)) continue;
    if (/^X{2,3}(?:th)?$/u.test(run.text) && (ROMAN_BEFORE.test(before) || ROMAN_AFTER.test(after))) continue;
    if (isSpokenOf(language, before, after)) continue;
    const start = run.start + mask.at;
    tokens.push({ kind: kindOf(before, after), start, end: start + mask.length });
  }
  return tokens;
}

/** One token of runs that hyphens join: `XXX-XXXX`. Tokens that another finder has taken are gone by now, so that `XX-XX月` stays two. */
export function joinByHyphen(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const previous = joined.at(-1);
    if (previous !== undefined && previous.end === token.start - 1 && text[previous.end] === '-') joined[joined.length - 1] = { ...previous, end: token.end };
    else joined.push(token);
  }
  return joined;
}

/** The masked part of a run, relative to it; null when the run is something else. */
function maskOf(
  run: string,
  { language, before, after }: { readonly language: 'zh' | 'en'; readonly before: string; readonly after: string },
): { at: number; length: number } | null {
  if (ALLOWED_RUNS.has(run)) return null;
  const unit = /^([XxＸｘ]{2,})([A-Za-z]{1,4})$/u.exec(run);
  if (unit !== null && UNIT_SUFFIX.test(unit[2] as string) && isMeasured(unit[2] as string, before)) return { at: 0, length: (unit[1] as string).length };
  // 5xx is a class of status codes, 3x a factor; a number whose end is masked counts something.
  const number = /^(\d{1,4})([XxＸｘ]+)$/u.exec(run);
  if (number !== null) return isFigure(number, after) ? { at: 0, length: run.length } : null;
  const split = splitXRun(run);
  if (split === null || ENDS_NUMERAL.has(split.after)) return null;
  if (language === 'en' && (split.codeBefore !== '' || split.after !== '')) return null;
  return { at: split.codeBefore.length, length: split.mask.length };
}

/** What a Roman numeral ends in behind XX: `XXIV`, `CXXII`. */
const ENDS_NUMERAL: ReadonlySet<string> = new Set(['I', 'II', 'IV', 'V', 'VI']);

function isFigure([, known = '', masked = '']: RegExpExecArray, after: string): boolean {
  if (masked.length === 1) return /^\s?[%％]/u.test(after);
  // A telephone number of which only the beginning is known; personal data keep more than that.
  if (masked.length >= 7 && known.length > 1 && known.startsWith('1')) return true;
  return /^\s?(?:余|多)?(?:人|元|万|亿|户|亩|％|%|吨|公里)/u.test(after);
}

/** `约XXh`, `takes XXh`; `xxh` at the start of a line is a program. */
function isMeasured(unit: string, before: string): boolean {
  return unit.length > 1 || /[\p{Script=Han}\p{Sc}]\s?$|[A-Za-z] $/u.test(before);
}

/** Part of a name, an identifier or a model number. */
function isGlued(before: string, after: string): boolean {
  if (/[_@#\\]/u.test(before.at(-1) ?? '') || /[_@\\]/u.test(after[0] ?? '')) return true;
  if (/(?:[A-Za-z\d]|^|\s)\.$/u.test(before) || /^\.[A-Za-z\d]/u.test(after)) return true;
  if (/^[-–]\d/u.test(after) || /\d[×xX*]$/u.test(before)) return true;
  return /(?:^|\s)-{1,2}$/u.test(before) && /^(?:\s|$|=)/u.test(after);
}

function isSpokenOf(language: 'zh' | 'en', before: string, after: string): boolean {
  if (language === 'zh') return /(?:TODO|FIXME)[、,，/ ]{0,3}$/u.test(before);
  return SPOKEN_OF.test(before) || /^[^.\n]*\b(?:TODO|FIXME)\b/u.test(after);
}

function kindOf(before: string, after: string): Kind {
  if (/^[ \u3000]?年/u.test(after)) return 'masked-date';
  if (/(?:党的|第)$/u.test(before) && /^[ \u3000]?(?:大|届|次)/u.test(after)) return 'ordinal';
  if (/^[ \u3000]?(?:届|中全会|大(?:报告|精神|以来|胜利|召开|和)|次(?:全会|全体|代表大会))/u.test(after)) return 'ordinal';
  if (CURRENCY_BEFORE.test(before) || AMOUNT_AFTER.test(after)) return 'amount';
  return 'x-run';
}

const AMOUNT_AFTER =
  /^[ \u3000]?(?:余|多)?(?:万|亿|元|%|％|人次|人(?!民|员|大|才|生|物|文)|户|亩|公里|吨|平方米|million|billion|percent|days|hours|people|dollars)/u;
