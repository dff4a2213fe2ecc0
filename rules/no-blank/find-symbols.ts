import { allMatches } from '../../src/rule/index.ts';
import { type Blank, characterAfter, characterBefore } from './blank.ts';

const SYMBOL = '○◯〇●◎□■▢△▽◇▲▼◆';
const RUN = new RegExp(`([${SYMBOL}])\\1+`, 'gu');
const ANY_SYMBOL = new RegExp(`[${SYMBOL}☆★☑√]`, 'u');
const HAN = /\p{Script=Han}/u;
const OPENS = /[\p{Script=Han}：:“‘《（(、，,]/u;
const CLOSES = /[\p{Script=Han}”’》）)、，,。；;：:%％]/u;
/** What a name, a number or a date goes before. */
const NAMED =
  /^(?:公司|集团|单位|[市县区省镇乡村局委办厅处科院校所站]|中心|街道|社区|[中小]学(?![生期])|学校|幼儿园|支[部队行]|分[局行]|同志|先生|女士|书记|主任|大学|学院|医院|法院|银行|项目|[年月日](?![代后])|[万亿元人个项次号家户名])/u;
/** Solid marks are ratings and bullets more often than blanks. */
const SOLID = /[●◎■▲▼◆]/u;
/** Inscriptions and old prints mark characters that cannot be read. */
const LOST_CHARACTERS = /碑|铭文|残卷|残简|缺字|阙字|漫漶|拓片|原文脱/u;

/**
 * Circles, boxes and triangles that stand for a name or a figure: `签发人：□□□`, `○○公司`, `△△市`. Years (`二○○四年`), check boxes,
 * ratings (`●●●○○`), masked telephone numbers, bullets and dividing lines are none.
 */
export function findSymbols(text: string): Blank[] {
  if (!ANY_SYMBOL.test(text) || !HAN.test(text) || LOST_CHARACTERS.test(text)) return [];
  const blanks: Blank[] = [];
  for (const match of allMatches(text, RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isBlank(text, start, end)) blanks.push({ kind: 'symbols', start, end });
  }
  return blanks;
}

const DIGIT = /[\d一二三四五六七八九十零百〇○]/u;

function isBlank(text: string, start: number, end: number): boolean {
  const symbol = text[start] as string;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (ANY_SYMBOL.test(before) || ANY_SYMBOL.test(after)) return false;
  if (/[○◯〇]/u.test(symbol) && (DIGIT.test(before) || DIGIT.test(after))) return false;
  const isNamed = NAMED.test(text.slice(end, end + 3));
  if (SOLID.test(symbol) || symbol === '〇') return isNamed && (before === '' || OPENS.test(before)) && !(symbol === '〇' && after === '年');
  if (before === '' || /[\s。；;]/u.test(before)) return isNamed;
  return OPENS.test(before) && (after === '' || /\s/u.test(after) || CLOSES.test(after));
}

const BRACKETS = /[（(][ \u3000\u00A0]*[）)]|【[ \u3000]*】|［[ \u3000]*］|〔[ \u3000]*〕/gu;
/** A text that speaks of brackets or of calls shows them empty on purpose. */
const SPEAKS_OF_BRACKETS = /括号|括弧|标点|符号|函数|方法名|调用|代码|\b(?:brackets?|parenthes[ei]s|parens?|function|method|call)\b/iu;

/**
 * Brackets with nothing in them: `共（　）人`, `人民币【】元`, `〔2023〕（ ）号`. Check boxes (`（ ）是（ ）否`), calls and texts about
 * brackets are none.
 */
export function findEmptyBrackets(text: string, language: 'zh' | 'en'): Blank[] {
  const matches = Array.from(allMatches(text, BRACKETS), (match): Blank => ({ kind: 'brackets', start: match.index, end: match.index + match[0].length }));
  if (matches.length === 0 || SPEAKS_OF_BRACKETS.test(text)) return [];
  if (language === 'en' || !HAN.test(text)) {
    if (matches.length > 1) return [];
    return matches.filter(({ start, end }) => end - start >= 5 && /[A-Za-z]/u.test(characterBefore(text, start)));
  }
  return matches.filter((match, index) => isUnfilled(text, match, matches[index + 1]) && isUnfilled(text, match, matches[index - 1]));
}

/** `（　）次会议`, `（　）小时内`: no option begins so. */
const ORDINAL_AFTER = /^[ \u3000]?(?:次(?:会议|全)|届|[万亿]元|小时|分钟|公里|平方米|家(?:企业|单位)|个(?:工作|行政|自然|单位|部门|方面|项目|以上))/u;

function isUnfilled(text: string, match: Blank, neighbour: Blank | undefined): boolean {
  const token = text.slice(match.start, match.end);
  const before = text[match.start - 1] ?? '';
  const after = characterAfter(text, match.end);
  if (/[A-Za-z)）\]]/u.test(before)) return false;
  if (token === '()' && !(HAN.test(before) && HAN.test(after))) return false;
  // `（ ）男 （ ）女`, `（ ）1.`: a box to tick goes before its option …
  const opensOption = before === '' || /[\s：:、；;|]/u.test(before);
  if (
    opensOption &&
    /[\p{Script=Han}A-Za-z\d]/u.test(after) &&
    (token.startsWith('（') || token.startsWith('(')) &&
    !ORDINAL_AFTER.test(text.slice(match.end, match.end + 4))
  )
    return false;
  // … or behind it, and has another close by: `是（ ）否（ ）`.
  if (neighbour === undefined) return true;
  const [first, second] = neighbour.start < match.start ? [neighbour, match] : [match, neighbour];
  const between = text.slice(first.end, Math.min(second.start, first.end + 8));
  return !/^[\s、，/]?\p{Script=Han}{1,4}[\s：:]?$/u.test(between) || /[年月日时分元至共]/u.test(between);
}
