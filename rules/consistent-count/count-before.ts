import { allMatches, parseChineseNumeral } from '../../src/rule/index.ts';
import type { Announcement } from './announcement.ts';

const NUMERAL = '[两三四五六七八九]|\\d';
const KIND =
  '个(?:方面|环节|阶段|部分|层面|维度|领域|板块)|方面|项(?:重点|主要|具体|基本|关键)?(?:措施|任务|制度|原则|工作|机制|内容|要求|举措)|大(?:任务|工程|体系|板块|行动)';
/** A、B、C三项措施: short items of one form, nothing between the last one and the numeral. */
const AFTER = new RegExp(`((?:[\\p{Script=Han}A-Za-z\\d]{2,14}、){1,8})([\\p{Script=Han}A-Za-z\\d]{2,10}?)(${NUMERAL})(${KIND})`, 'gu');
const SUMS_UP = new RegExp(`(?:${NUMERAL})(?:${KIND})`, 'u');
/** The last item has a verb after it, so it is not the last item: 融资贵问题推出三项措施. */
const ENDS_IN_VERB =
  /[了过为成到出在是有共分含及等的于从把将对向并与和或以]$|(?:制定|推出|实施|开展|建立|落实|完成|实现|推进|提出|采取|围绕|坚持|抓好|做好|包括|涉及|明确|确定|聚焦|突出|强化|完善|健全|组织|形成|梳理|细化|部署|安排|承担|负责|设置|设立|全面|同步|前|后|第|近|约|余|这|各|每|另|其他|上述|以上)$/u;
const CONJUNCTION = /[和及与或等以]|以及/u;

export interface Mismatch {
  readonly announcement: Announcement;
  readonly count: number;
}

/** Counts that sum up a 、 list before them. Only lists of plain form are judged: no 和, no 等, items of about one length. */
export function findSummedLists(text: string, fixedPhrases: readonly string[]): Mismatch[] {
  // A list costs to read; the words that could sum it up are rare.
  if (!text.includes('、') || !SUMS_UP.test(text)) return [];
  const found: Mismatch[] = [];
  for (const match of allMatches(text, AFTER)) {
    const [whole, list, last, numeral, kind] = match as unknown as [string, string, string, string, string];
    const before = text[match.index - 1] ?? '，';
    const items = [...list.split('、').slice(0, -1), last];
    const count = items.length;
    const value = /\d/u.test(numeral) ? Number(numeral) : numeral === '两' ? 2 : (parseChineseNumeral(numeral) ?? 0);
    if (value === count || count < 2) continue;
    // The list goes on to the left, in quotation marks or brackets.
    if (!/[，。；：！？,;:\s]/u.test(before)) continue;
    if (CONJUNCTION.test(list) || CONJUNCTION.test(last) || ENDS_IN_VERB.test(last)) continue;
    const inner = items.slice(1);
    const lengths = inner.map(({ length }) => length);
    // The first item carries the verb of the sentence; the others must be of one length, else they may be parts of other phrases.
    if (inner.length < 2 || Math.max(...lengths) - Math.min(...lengths) > 1) continue;
    const end = match.index + whole.length;
    const start = end - numeral.length - kind.length;
    if (fixedPhrases.some((phrase) => `${last}${numeral}${kind}`.includes(phrase))) continue;
    found.push({ announcement: { value, start, end, text: text.slice(start, end), isStrong: false }, count });
  }
  return found;
}
