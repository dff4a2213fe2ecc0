import { allMatches, type Range } from '../../src/rule/index.ts';
import { daysIn, faultOf } from './calendar.ts';

export interface ImpossibleDate {
  readonly range: Range;
  readonly fault: 'month' | 'day';
  readonly month: number;
  /** How many days the month has. */
  readonly days: number;
}

const ZH = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/gu;
/** `2023-02-30`; not part of a longer code, which may be a version or a telephone number. */
const ISO = /(?<![\w./-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\w/-]|\.\d)/gu;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
const MONTH_EN = MONTHS.map((month) => month[0]?.toUpperCase() + month.slice(1)).join('|');
const DAY_FIRST = new RegExp(`(?<![\\w/.-])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH_EN})(?:,? (\\d{4}))?(?![\\w-])`, 'gu');
const MONTH_FIRST = new RegExp(`(?<!\\w)(${MONTH_EN}) (\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\w:.-])(?:, (\\d{4}))?`, 'gu');

/** Dates that no calendar has: 2023年2月30日, 13月5日, `June 31`. A month alone is judged only behind its year (为期24月). */
export function findImpossibleDates(text: string): ImpossibleDate[] {
  const found: ImpossibleDate[] = [];
  const add = (match: RegExpMatchArray, year: string | undefined, month: number, day: string | undefined): void => {
    const fault = faultOf(year === undefined ? null : Number(year), month, day === undefined ? null : Number(day));
    if (fault === null) return;
    const start = match.index as number;
    if (isQuoted(text, start, start + match[0].length)) return;
    found.push({ range: { start, end: start + match[0].trimEnd().length }, fault, month, days: daysIn(year === undefined ? null : Number(year), month) });
  };
  if (text.includes('月')) {
    for (const match of allMatches(text, ZH)) if (match[1] !== undefined || match[3] !== undefined) add(match, match[1], Number(match[2]), match[3]);
  }
  for (const match of allMatches(text, ISO)) {
    // 2023/13/02 may be written day first.
    const [, year, month, day] = match as unknown as [string, string, string, string];
    if (Number(month) <= 12 && Number(day) <= 39) add(match, year, Number(month), day);
    else if (match[0][4] === '-' && Number(month) <= 19 && Number(day) <= 31 && Number(day) > 12) add(match, year, Number(month), day);
  }
  if (/[A-Z][a-z]{2}/.test(text)) {
    for (const match of allMatches(text, DAY_FIRST)) add(match, match[3], monthOf(match[2]), match[1]);
    for (const match of allMatches(text, MONTH_FIRST)) add(match, match[3], monthOf(match[1]), match[2]);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** `such as "the 30th of February"`: the writer knows. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /["“][^"”]{0,8}$/u.test(text.slice(Math.max(0, start - 9), start)) && /^[^"“]{0,8}["”]/u.test(text.slice(end, end + 9));
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase() as (typeof MONTHS)[number]) + 1;
}
