import { allMatches, type Block, freeRanges, type Range } from '../../src/rule/index.ts';

export interface Mojibake {
  readonly start: number;
  readonly end: number;
  /** `cross` 鬃 for ××, `text` anything else. */
  readonly kind: 'cross' | 'text';
  /** What stood there, where it can be told. */
  readonly original: string | null;
}

/** UTF-8 replacement characters, uninitialised memory and byte order marks, read as GBK. */
const CERTAIN = /(?:锟斤拷?|斤拷锟?)+|烫{3,}|屯{4,}|锘[縿匡]?(?=[\p{Script=Han}A-Za-z#])/gu;
/** UTF-8 read as Latin-1 or Windows-1252: `Ã©`, `â€™`, `Â°`, `ï¼Œ`. */
const LATIN =
  /(?:â€[\u0080-\u00BF™œžšŸ“”‘’˜¦¢–—†‡•…‰‹›]?|[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|ï»¿|ï¼[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|[äåæçèé][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]{2})+/gu;
/** GBK read as Latin-1: `ÖÐ»ªÈËÃñ`. */
const WESTERN = /[\u00A1-\u00FF]{6,}/gu;
/** UTF-8 read as GBK: 锛 銆 鈥 are the first halves of ， 。 “, and stand in no Chinese word. */
const EASTERN = /[\p{Script=Han}€\uE000-\uF8FF?]{0,40}[锛銆鈥][\p{Script=Han}€\uE000-\uF8FF?]{0,40}/gu;
/**
 * The same without a mark among it: the first halves of the commonest characters. Each is rare by itself; three of them among a few others are no
 * word.
 */
const EASTERN_WORDS = /[\p{Script=Han}€\uE000-\uF8FF?]{4,60}/gu;
const FIRST_HALVES =
  /[鍏鍔鍙鍚鍜鍦鍥鍨鍒鍑鍗鍖鍘鎴鎵鎶鎷鎸鎺鎻鎬鎯鏀鏁鏂鏃鏄鏈鏋鏍鏌鏅鐢鐨鐩鐪鐞鐜绀绉绗绫绯绾缁缃鑰鑱鑳鑷鑹鑺璁璇璧璐璋閫閬閮閲闂闄涓浠浜浣佷勾浼氬伐浣滄湰]/gu;
const HALVES = /[锛銆鈥鐨勬槸鍦涓鏈浜鍜鍚庝綔鍏鎴鏂鍙戞祦娴闂瑕佽繖閲岀粰銆]/gu;
/** ×× in Latin-1 (D7 D7) is 鬃 in GBK, in UTF-8 (C3 97) it is 脳 twice. */
const CROSS = /(?<![猪马鬣棕毛长狮颈项驼狗])鬃(?![毛狗狮刷丝山人鬣子角岩甲蛸])|脳{2,}/gu;
/** What a masked name, place or figure stands before. */
const MASKED =
  /^(?:同志|先生|女士|书记|主任|局长|处长|科长|市长|县长|区长|镇长|乡长|总|处|局|厅|委|办|部(?:门|队|长|委|、|，|的)|院|校|省|市|县|区|镇|乡|村|街道|社区|公司|集团|单位|学校|大学|中学|小学|医院|银行|党[支总委]|年|月|日|万|亿|元|个|名|次|项|户|亩|人次|路|号|届|会议|等)/u;
const SURNAME =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]$/u;

export function findMojibake({ text }: Block): Mojibake[] {
  const found: Mojibake[] = [];
  const add = (match: RegExpMatchArray, original: string | null = null, kind: Mojibake['kind'] = 'text'): void => {
    const start = match.index as number;
    found.push({ start, end: start + match[0].length, kind, original });
  };
  if (/[锟烫屯锘斤]/.test(text)) for (const match of allMatches(text, CERTAIN)) add(match);
  if (/[\u00A1-\u00FF]/.test(text)) {
    for (const match of allMatches(text, LATIN)) add(match, readAgain(match[0]));
    for (const match of allMatches(text, WESTERN)) if (isWestern(match[0])) add(match);
  }
  const marked = /[锛銆鈥]/.test(text) ? [...allMatches(text, EASTERN)].filter(([run]) => (run.match(HALVES)?.length ?? 0) >= 2) : [];
  for (const match of marked) add(match);
  if (/[鍏鍔鍙鍚鍜鍦鎴鎵鏂鏃鏄鏈鐢鐨缁鑳璁閫闂涓]/.test(text)) {
    const words = [...allMatches(text, EASTERN_WORDS)].filter(([run]) => isGarbled(run));
    for (const { start, end } of freeRanges(words.map(rangeOf), marked.map(rangeOf))) found.push({ start, end, kind: 'text', original: null });
  }
  if (/[鬃脳]/.test(text)) {
    for (const match of allMatches(text, CROSS)) {
      const end = match.index + match[0].length;
      if (match[0] !== '鬃' || isMask(text.slice(Math.max(0, match.index - 1), match.index), text.slice(end, end + 4))) add(match, '××', 'cross');
    }
  }
  return found;
}

function rangeOf(match: RegExpMatchArray): Range {
  const start = match.index as number;
  return { start, end: start + match[0].length };
}

function isGarbled(run: string): boolean {
  const halves = run.match(FIRST_HALVES)?.length ?? 0;
  return halves >= 3 && halves * 3 >= run.length;
}

/** `王鬃同志`, `鬃处党支部`, `鬃年`; bristles are none. */
function isMask(before: string, after: string): boolean {
  return MASKED.test(after) || (SURNAME.test(before) && /^(?:[，。、；：等]|$)/u.test(after));
}

/** Bytes of Chinese in pairs, not accents, leaders or signs that stand in a row. */
function isWestern(run: string): boolean {
  return new Set(run).size >= 4 && (run.match(/[À-ÖØ-öø-þ]/gu)?.length ?? 0) >= 3 && !/[àâçèéêëîïôûüñäöß][àâçèéêëîïôûüñäöß]{5}/u.test(run);
}

const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Dž';

/** The bytes behind the characters, read as what they were. Null when they are not whole. */
function readAgain(garbled: string): string | null {
  const bytes = [...garbled].map((character) => {
    const code = character.charCodeAt(0);
    const extra = WINDOWS.indexOf(character);
    return code < 0x100 ? code : character === 'Ÿ' ? 0x9f : extra === -1 ? -1 : 0x80 + extra;
  });
  if (bytes.includes(-1)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
