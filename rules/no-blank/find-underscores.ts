import { allMatches } from '../../src/rule/index.ts';
import { type Blank, characterAfter, characterBefore, type Evidence } from './blank.ts';

/**
 * Runs of underscores that stand for something to be filled in: `第____期`, `$____`, `Name: ______`. Names of programs (`__init__`,
 * `snake__case`), paths and lines that are nothing but a rule are none.
 */
export function findUnderscores(text: string, { language }: Evidence): Blank[] {
  if (!/[A-Za-z\p{Script=Han}]{2}|[$¥￥€£%％年月日元]|[_＿](?:\p{Script=Han}[：:]|[省市县区镇局委厅院校])/u.test(text)) return [];
  const blanks: Blank[] = [];
  for (const match of allMatches(text, /[_＿]{2,}/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isBlank({ text, start, end, language })) blanks.push({ kind: 'underscore', start, end });
  }
  return blanks;
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: 'zh' | 'en';
}

const COUNTS = /^[ \u3000]?(?:[年月日号元万亿人次个期项届家户条件名场轮批时分天亩吨米台份套辆间所座]|公里|小时|平方|公顷|千米|千瓦)/u;
const HAN_OR_MARK = /[\p{Script=Han}：:，。、；（）《》“”$¥￥%％]/u;

function isBlank({ text, start, end, language }: Run): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  const length = end - start;
  if (/[/\\@#=<>~`.&?*]/u.test(before) || /[\\@=<>`*]/u.test(after)) return false;
  if (/\.\S/u.test(text.slice(end, end + 2)) || isInAddress(text, start)) return false;
  const gluesBefore = /[A-Za-z]/u.test(before);
  const gluesAfter = /[A-Za-z\d]/u.test(after);
  if (gluesBefore && gluesAfter) return false;
  if ((gluesBefore || gluesAfter) && length < 4) return false;
  const isFigure = /[$¥￥€£]/u.test(before) || /[%％]/u.test(characterAfter(text, end)) || /(?:19|20)/u.test(text.slice(Math.max(0, start - 2), start));
  if (isFigure) return true;
  if (language === 'en') return length >= 3;
  // Two alone are what is left of emphasis (`__重点__`), unless they count something.
  if (length === 2) return COUNTS.test(text.slice(end, end + 2)) || text[start - 1] === '第';
  return length >= 4 || HAN_OR_MARK.test(characterBefore(text, start)) || HAN_OR_MARK.test(characterAfter(text, end));
}

function isInAddress(text: string, start: number): boolean {
  return /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；）]{0,80}$/u.test(text.slice(Math.max(0, start - 100), start));
}
