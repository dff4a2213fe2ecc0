import { allMatches } from '../model/all-matches.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Range } from '../model/range.ts';
import { oncePerDocument } from './once-per-document.ts';

const BOLD = /\*\*[^*\s](?:[^*\n]{0,80}[^*\s])?\*\*/gu;

/**
 * Whether `**` is bold markup throughout a text that is no Markdown: a line is bold as a whole, or opens with a bold label.
 * Otherwise two pairs of stars may be two masks (`**街道和**镇`).
 */
export const usesBold: (document: ReportDocument) => boolean = oncePerDocument(
  (document) => document.format !== 'markdown' && document.blocks.some(({ text }) => text.includes('**') && looksBold(text)),
);

function looksBold(text: string): boolean {
  return /^[-•\d.、（）()一二三四五六七八九十\s]{0,12}\*\*[^*\n]{2,60}\*\*(?:$|[：:。.\s])/u.test(text) || /\*\*[^*\n。；]{1,40}[：:]\*\*/u.test(text);
}

/** The pairs of stars in a text that are markup, with their words; the others may be masks. */
export function boldRanges(text: string, isBoldText: boolean): Range[] {
  if (!text.includes('**')) return [];
  return [...allMatches(text, BOLD)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => isBoldText || (isBoldWord(text.slice(start + 2, end - 2)) && !COUNTED.test(text.slice(end, end + 4))));
}

/**
 * Words between two pairs of stars are bold, even where nothing else in the text is, unless they read like what follows a mask:
 * punctuation (`**街道、**镇`) or a noun that a name goes before (`**县召开的**会议`).
 */
function isBoldWord(words: string): boolean {
  // A sentence with its mark, which CommonMark does not take for bold where a character follows the closing stars.
  if (words.length >= 4 && /[。！？]$/u.test(words)) return !followsName(words);
  return words.length >= 2 && words.length <= 30 && !/[，。；、：！？]/u.test(words) && !followsName(words);
}

/** More stars, or what a figure goes before: the second pair is a mask (`**水库完成投资**万元`), and so is the first. */
const COUNTED = /^(?:\*|[ \u3000]?(?:[万亿](?:元|人|亩|吨|户|平方)|余?[座亩户](?!外|口|型)|公里|平方米|个百分点|%|％))/u;

/** What a name goes before: `**街道`, `***同志`. */
export function followsName(words: string): boolean {
  return NAMED.test(words);
}

const NAMED =
  /^(?:省|市(?![民值域]|场(?!监)|政(?![府协法]))|县(?!域)|区(?![域位间])|州|镇|乡(?![村土愁贤])|村(?![庄规])|街道|社区|局|委|办|厅|院|校|大学|学院|学校|医院|公司|集团|单位|同志|书记|主任|总书记|新时代|银行|等|的|和|与|年(?![度轻])|月(?!度)|日(?!常)|届|次(?!要)|个(?![人性体别])|名(?![称单牌])|人(?![民才员居口均身文力工])|万|亿|元(?!旦)|%|％|天(?![气津空然文地才下生])|小时|分钟|户(?!外|口|型)|亩|公里|吨|岁|项(?!目)|家(?!庭|长|属|具|电)|件|台(?!账|湾|风)|余)/u;
