import { allMatches } from '../../src/rule/index.ts';
import type { Token } from './find-tokens.ts';
import { DATE_EN, DATE_FORMAT_BEFORE, DATE_ZH, FORMULA, MASKED_PART, VARIABLE, WHOLLY_MASKED } from './patterns.ts';

/** Dates as Chinese writes them, in order; see {@link DATE_ZH}. */
export function findChineseDates(text: string): Token[] {
  const tokens: Token[] = [];
  if (!/[年月日号]/u.test(text)) return tokens;
  const isFormula = FORMULA.test(text) || VARIABLE.test(text);
  for (const match of allMatches(text, DATE_ZH)) {
    const token = maskedPart(match, isFormula);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

/**
 * From the first part to the last masked one: `20**年` of `20**年8月`, `2025年X月` whole. A mask that no known part goes before is
 * the mask alone (`XX` of `XX年4月`, `X` of `X月底`): the rest is known and stays.
 */
function maskedPart(match: RegExpMatchArray, isFormula: boolean): Token | null {
  const start = match.index as number;
  const parts = readParts(match);
  const last = parts.findLastIndex(({ value }) => MASKED_PART.test(value));
  if (last === -1) return null;
  const { value, end } = parts[last] as DatePart;
  if (last > 0 || !WHOLLY_MASKED.test(value)) return { kind: 'masked-date', start, end: start + end };
  // `X号` alone is a name, `x年后` belongs to a formula, `*年` is judged with the other asterisks, `×年` with the other single letters.
  if (match[0].endsWith('号') && parts.length === 1) return null;
  if (/[*＊○]/u.test(value) || (isFormula && value.length === 1)) return null;
  if (value === '×') return null;
  return { kind: 'masked-date', start, end: start + value.length };
}

interface DatePart {
  readonly value: string;
  /** Where the part ends with its unit, from the start of the date. */
  readonly end: number;
}

function readParts(match: RegExpMatchArray): DatePart[] {
  const parts: DatePart[] = [];
  let at = 0;
  for (const value of match.slice(1)) {
    if (value === undefined) continue;
    const from = match[0].indexOf(value, at) + value.length;
    at = from + (/[年月日号]/u.exec(match[0].slice(from)) as RegExpExecArray).index + 1;
    parts.push({ value, end: at });
  }
  return parts;
}

/** `20XX-20XX`, `March XX, 2024`, `XX/XX/20XX`, `YYYY-MM-DD`, in order. */
export function findNumericDates(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of allMatches(text, DATE_EN)) {
    const token = match[0];
    if (!/[Xx]|YY|yyyy/u.test(token)) continue;
    const after = text.slice(match.index + token.length, match.index + token.length + 12);
    // `20XX年` is a Chinese date.
    if (/^\s?年/u.test(after)) continue;
    if (/Y|yyyy/u.test(token) && isFormat(text.slice(Math.max(0, match.index - 40), match.index), after)) continue;
    tokens.push({ kind: 'masked-date', start: match.index, end: match.index + token.length });
  }
  return tokens;
}

/** A format that is spoken of, or part of a name, is no date that was left out. */
function isFormat(before: string, after: string): boolean {
  return DATE_FORMAT_BEFORE.test(before) || /^\W{0,2}(?:format|格式|命名)|^[.\w]/iu.test(after);
}
