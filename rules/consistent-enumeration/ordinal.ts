import { allMatches, type Block, parseChineseNumeral } from '../../src/rule/index.ts';

/**
 * The sets of ordinals that count points inside prose:
 * `is` 一是 (and 一要, 一靠 …, each verb a set of its own) · `di` 第一， · `qi` 其一， · `word` 首先, 其次 … ·
 * `circled` ① · `paren` （1） · `en` First, Second …
 */
export type OrdinalSet = string;

export interface Ordinal {
  readonly set: OrdinalSet;
  readonly value: number;
  readonly text: string;
  readonly block: Block;
  /** Offset in the prose of the block. */
  readonly start: number;
  /** What follows, for the traps. */
  readonly after: string;
  /** Stands where no clause begins (`…举措二是…`), or has another meaning too: it only goes on with a run, it opens none. */
  readonly isGlued: boolean;
}

const CN = '十[一二三四五六]?|[一二三四五六七八九]';
/** A clause begins here: at the start, after a mark, after a closing bracket, after the number of a heading. */
const IS = new RegExp(`(^|[。；：！？，,;:、\\s）)”])(${CN})(是|要|靠|看|抓|查|强|促)(?=[\\p{Script=Han}“《A-Za-z\\d])`, 'gu');
const IS_GLUED = new RegExp(`(?<=[\\p{Script=Han}\\d])(${CN})是(?=[\\p{Script=Han}“《])`, 'gu');
const DI = new RegExp(`(^|[。；：！？，;:\\s）)”])第(${CN})(?:[，,：:]|、(?!第|${CN})|[是要](?=\\p{Script=Han}))`, 'gu');
const QI = new RegExp(`(^|[。；：！？，;:\\s）)”])其(${CN})(?:[，,：:、]|[是要](?=\\p{Script=Han}))`, 'gu');
const WORD = /(^|[。；：！？;:\s）)”])(首先|其次|再次|最后)(?=[，,、]?\p{Script=Han})/gu;
const CIRCLED = /[①-⑳]/gu;
const PAREN = /(^|[。；：！？，,;:、\s])[（(](\d{1,2})[）)](?=\s?[\p{Script=Han}A-Za-z“《])/gu;
const EN = /(^|[.!?;:]["”’)]*\s+)(First|Firstly|First of all|Second|Secondly|Third|Thirdly|Fourth|Fourthly|Fifth|Fifthly)(?=,\s)/gu;

const WORDS = ['首先', '其次', '再次', '最后'];
const EN_VALUES: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };

/** All ordinals of a block, in order. */
export function readOrdinals(block: Block): Ordinal[] {
  const { text } = block;
  const found: Ordinal[] = [];
  const add = (set: OrdinalSet, value: number, start: number, written: string, isGlued = false): void => {
    found.push({ set, value, text: written, block, start, after: text.slice(start + written.length, start + written.length + 12), isGlued });
  };
  // Most paragraphs have none.
  if (/[一二三四五六七八九十]是|[一二三四五六七八九十][要靠看抓查强促]/u.test(text)) {
    for (const match of allMatches(text, IS)) {
      const [, lead, numeral, verb] = match as unknown as [string, string, string, string];
      const start = match.index + lead.length;
      const mayBeSaying = isSaying(text, start, numeral, verb);
      // 三要求真务实 goes on with 一要, 二要; without them it is 要求.
      if (!mayBeSaying || numeral !== '一') add(`is:${verb}`, numeralValue(numeral), start, numeral + verb, mayBeSaying);
    }
    const starts = new Set(found.map(({ start }) => start));
    for (const match of allMatches(text, IS_GLUED)) {
      const numeral = match[1] as string;
      // 第二是, 其二是, 唯一是, 万一是, 统一是, 十一是
      if (/[第其唯万统单同专划之每某另若如十百千初周期零〇]$/u.test(text.slice(Math.max(0, match.index - 1), match.index))) continue;
      if (!starts.has(match.index)) add('is:是', numeralValue(numeral), match.index, match[0], true);
    }
  }
  if (text.includes('第')) for (const match of allMatches(text, DI)) addMatch('di', match);
  if (text.includes('其')) for (const match of allMatches(text, QI)) addMatch('qi', match);
  if (/首先|其次|再次|最后/u.test(text)) {
    for (const match of allMatches(text, WORD)) {
      const word = match[2] as string;
      add('word', WORDS.indexOf(word) + 1, match.index + (match[1] as string).length, word);
    }
  }
  for (const match of allMatches(text, CIRCLED)) add('circled', (match[0].codePointAt(0) as number) - 0x245f, match.index, match[0]);
  for (const match of allMatches(text, PAREN)) {
    const lead = (match[1] as string).length;
    add('paren', Number(match[2]), match.index + lead, match[0].slice(lead));
  }
  for (const match of allMatches(text, EN)) {
    const word = match[2] as string;
    add(word.endsWith('ly') ? 'en:ly' : 'en', EN_VALUES[word.toLowerCase().replace(/ly$| of all$/u, '')] ?? 1, match.index + (match[1] as string).length, word);
  }
  return found.sort((a, b) => a.start - b.start);

  function addMatch(set: OrdinalSet, match: RegExpExecArray): void {
    const start = match.index + (match[1] as string).length;
    const value = numeralValue(match[2] as string);
    // 第二是 also ranks (居第二是因为…): it goes on with a list, but opens none.
    add(set, value, start, `${set === 'di' ? '第' : '其'}${match[2]}`, value > 1 && /[是要]$/u.test(match[0]));
  }
}

function numeralValue(numeral: string): number {
  return parseChineseNumeral(numeral) ?? 0;
}

/** 一是一、二是二 (to call things by their name), 二要素, 一看就懂, 一抓到底, 一查到底, 三强三促, 一强百强: no points are counted. */
function isSaying(text: string, start: number, numeral: string, verb: string): boolean {
  const after = text.slice(start + numeral.length + verb.length, start + numeral.length + verb.length + 3);
  if (verb === '是') return after.startsWith(numeral) || new RegExp(`^(?:${CN}|否)[，。、；]`, 'u').test(after);
  if (verb === '要') return /^(?:素|点|件|求|领|闻|道|害|务|塞)/u.test(after);
  return /^(?:就|到底|便|着|起|[一二三四五六七八九十]|而|再|两|几)/u.test(after);
}
