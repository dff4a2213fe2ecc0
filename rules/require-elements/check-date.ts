import { allMatches, type Block, type Edit, parseChineseNumeral, type Range, type ReportDocument } from '../../src/rule/index.ts';
import type { Report } from './messages.ts';

const ARABIC = /(?<!\d)(\d{4}|\d{2})年[ \t\u3000]?(\d{1,2})月[ \t\u3000]?(\d{1,2})日/u;
const CHINESE = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/u;
const SEPARATED = /^[^\d]*(\d{4})([-./])(\d{1,2})\2(\d{1,2})[^\d]*$/u;
const MONTH_ONLY = /^\d{4}年\d{1,2}月$/u;
/** Before GB/T 9704-2012 the numerals of a date were Chinese by rule. */
const ARABIC_SINCE = 2012;
/** A text with more date lines is a diary or a log. */
const MOST_DATES = 2;

/** How the date of a Chinese document is written (GB/T 9704-2012 7.3.5.4): Arabic numerals, year in full, no leading zeros, with the day. */
export function checkDates(document: ReportDocument, report: Report): void {
  if (document.language !== 'zh') return;
  const dates = document.blocksWith('date');
  if (document.profile === null && dates.length > MOST_DATES) return;
  for (const block of [...dates, ...document.blocksWith('signature', 'subtitle')]) checkDate(block, document.profile !== null, report);
}

/** Contracts and private papers may write dates as they like; a leading zero or half a year is a slip everywhere. */
function checkDate(block: Block, isOfficial: boolean, report: Report): void {
  const { text } = block;
  const arabic = ARABIC.exec(text);
  if (arabic !== null) return checkArabicDate(block, arabic, report);
  if (!isOfficial) return;
  const chinese = CHINESE.exec(text);
  if (chinese !== null) {
    const [all, year = '', month = '', day = ''] = chinese;
    const digits = Array.from(year, (digit) => (digit === '○' ? 0 : parseChineseNumeral(digit))).join('');
    if (Number(digits) < ARABIC_SINCE) return;
    const range = rangeIn(block, chinese.index, all);
    const corrected = `${digits}年${parseChineseNumeral(month)}月${parseChineseNumeral(day)}日`;
    report({ messageId: 'chineseDate', range, data: { corrected }, facts: { kind: 'date-format' }, suggestions: [replaceBy(range, corrected)] });
    return;
  }
  if (block.role !== 'date') return;
  const separated = SEPARATED.exec(text);
  if (separated !== null) {
    const [, year, separator, month, day] = separated;
    const written = `${year}${separator}${month}${separator}${day}`;
    const range = rangeIn(block, text.indexOf(written), written);
    const corrected = `${year}年${Number(month)}月${Number(day)}日`;
    report({ messageId: 'dateStyle', range, data: { corrected }, facts: { kind: 'date-format' }, suggestions: [replaceBy(range, corrected)] });
    return;
  }
  if (MONTH_ONLY.test(text)) report({ messageId: 'incompleteDate', range: block.range, facts: { kind: 'date-format' } });
}

function checkArabicDate(block: Block, match: RegExpExecArray, report: Report): void {
  const [all, year = '', month = '', day = ''] = match;
  const range = rangeIn(block, match.index, all);
  if (year.length === 2) {
    const corrected = `20${year}年${Number(month)}月${Number(day)}日`;
    report({ messageId: 'shortYear', range, data: { text: all }, facts: { kind: 'date-format' }, suggestions: [replaceBy(range, corrected)] });
    return;
  }
  const zeros = [...allMatches(all, /(?<=[年月\s\u3000])0(?=\d)/gu)];
  if (zeros.length === 0) return;
  const fix: Edit[] = zeros.map(({ index }) => ({ range: rangeIn(block, match.index + index, '0'), text: '' }));
  report({ messageId: 'paddedDate', range, data: { corrected: all.replace(/(?<=[年月\s\u3000])0(?=\d)/gu, '') }, facts: { kind: 'date-format' }, fix });
}

function rangeIn(block: Block, index: number, text: string): Range {
  return block.prose.toSource({ start: index, end: index + text.length });
}

function replaceBy(range: Range, text: string) {
  return { label: { en: `Write ${text}`, zh: `写作“${text}”` }, edits: [{ range, text }] };
}
