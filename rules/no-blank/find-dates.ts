import type { Blank } from './blank.ts';

const GAP = '[_＿ \\u3000\\u00A0]{0,16}';
const CN = '[一二三四五六七八九十]{1,3}';
const YEAR = '\\d{4}|[〇○零一二三四五六七八九]{4}|\\d{2}(?=[_＿])';
/** What stands before 月, read in the last characters only: 1 year · 2 gap · 3 年 · 4 gap · 5 month · 6 gap. */
const BEFORE_MONTH = new RegExp(`(?:(${YEAR})?(${GAP})(年)度?)?(${GAP})(\\d{1,2}|${CN})?(${GAP})$`, 'u');
/** What stands behind 月: 1 gap · 2 day · 3 gap. */
const AFTER_MONTH = new RegExp(`^(${GAP})(\\d{1,2}|${CN})?(${GAP})日`, 'u');

/** 出生年月日, 每月日均, 蜜月日记: words in which 月 and 日 only meet. A date stands at the start of a clause or after one of these. */
const BEFORE_DATE = /(?:^|[，。；、：:,;—（(“\s]|[于在从自至到定]|截至|截止|根据|已经)$/u;
/** Nothing but a date goes between one of these and a verb: `于年月日正式开通`; behind 、 and 了 it may be the term (`注明年月日`). */
const DATE_ONLY_BEFORE = /(?:[于自]|根据|已经)$/u;
/** In a row of dated things, another of which has its date: `3月5日甲地、月日乙地和月日丙地`. */
const ROW_BEFORE = /[、和及了]/u;
const DATED = /\d月\d{1,2}日\p{Script=Han}/u;
/** `时间为月日20时`, `时间为年月日20时`: a time of the day behind it leaves no doubt. */
const COPULA_BEFORE = /[以为是]/u;
const TIME_AFTER = /^(?:[早晚]|凌|\d|、\d)/u;
/** `（年月日国务院令第…号）` */
const DECREE_AFTER = /^(?:中华|国务|全国|第)/u;
const AFTER_DATE = /^(?:$|[，。；：,;）)”\s（(\d—]|[我在后至到起前止召发出开上下早晚凌中举派离抵])/u;
/** Words that begin with 日, and words that begin with 月. */
const DAY_WORD = /^[均常益渐志报期程本光照子头用食化历语文夜落出]/u;
const MONTH_WORD = /[均度初末报薪饼球亮历饷底份]/u;

/** The reach of one date on either side of 月. */
const REACH = 48;

/**
 * Dates of which the figures were deleted or left blank: `月日，我们到达`, `2023年 月 日`, `年　月　日`, `____年__月__日`, `5月 日`.
 * One token a date.
 */
export function findBlankDates(text: string): Blank[] {
  const blanks: Blank[] = [];
  for (let at = text.indexOf('月'); at !== -1; at = text.indexOf('月', at + 1)) {
    const blank = blankDateAt(text, at);
    if (blank !== null) blanks.push({ kind: 'date', ...blank });
  }
  return blanks;
}

function blankDateAt(text: string, at: number): { start: number; end: number } | null {
  const from = Math.max(0, at - REACH);
  const before = BEFORE_MONTH.exec(text.slice(from, at)) as RegExpExecArray;
  const after = AFTER_MONTH.exec(text.slice(at + 1, at + 1 + REACH));
  const [, year = '', yearGap = '', unit = '', , month = ''] = before;
  const start = skipBlanks(text, from + before.index);
  if (after === null) {
    const isBlankMonth = year !== '' && month === '' && at - start > year.length + 1 && !MONTH_WORD.test(text.slice(at + 1, at + 2));
    return isBlankMonth ? { start, end: at + 1 } : null;
  }
  const [whole, beforeDay = '', day = ''] = after;
  const end = at + 1 + whole.length;
  const next = text.slice(end, end + 2);
  if (DAY_WORD.test(next) || (month !== '' && day !== '')) return null;
  const isInRow =
    ROW_BEFORE.test(text[start - 1] ?? '') &&
    /^\p{Script=Han}/u.test(next) &&
    DATED.test(text.slice(Math.max(0, start - REACH), Math.min(text.length, end + REACH)));
  const opensClause =
    isInRow || BEFORE_DATE.test(text.slice(Math.max(0, start - 3), start)) || (COPULA_BEFORE.test(text[start - 1] ?? '') && TIME_AFTER.test(next));
  const isDateOnly = DATE_ONLY_BEFORE.test(text.slice(Math.max(0, start - 3), start)) && /^[\p{Script=Han}《]/u.test(next);
  const ends = AFTER_DATE.test(next) || isDateOnly || isInRow;
  if (unit !== '' && end - start === 3) {
    // A line of its own under a title: `（年月日）`.
    if (/^[（(]年月日[）)]$/u.test(text)) return { start, end };
    if (/[（(]/u.test(text[start - 1] ?? '') && DECREE_AFTER.test(next)) return { start, end };
    // 年月日 as a term: `（年月日）`, “年月日”, `年月日、地点`.
    return opensClause && ends && !/在[前后主子左右中一上下]/u.test(next) && !/[（(“]/u.test(text[start - 1] ?? '') && !/^[）)”]/u.test(next)
      ? { start, end }
      : null;
  }
  if (year !== '' || /[_＿]/u.test(yearGap) || (unit !== '' && opensClause)) return { start, end };
  // `今年5月 日`, `XX年 月 日`: the year belongs to the words before it.
  const own = unit === '' ? start : skipBlanks(text, text.lastIndexOf('年', at) + 1);
  if (month !== '') return beforeDay !== '' || (/\d/u.test(month) && ends) ? { start: own, end } : null;
  if (unit !== '' || /[_＿]/u.test(text.slice(own, end))) return end - own > 2 ? { start: own, end } : null;
  return opensClause && ends ? { start, end } : null;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/[ \u3000\u00A0]/u.test(text[at] ?? '')) at++;
  return at;
}
