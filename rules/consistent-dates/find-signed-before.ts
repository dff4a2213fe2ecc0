import { allMatches, type Block, type Range, type ReportDocument } from '../../src/rule/index.ts';

/** An event that is told as past and lies after the date under the text. */
export interface LaterEvent {
  readonly block: Block;
  readonly range: Range;
  readonly signature: { readonly block: Block; readonly range: Range; readonly text: string };
}

const DATE = /((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})日)?/gu;
/** Told as past, in the same clause or the next. */
const PAST = /(?:召开|举行|举办|完成|印发|开展|发生|建成|通过|启动|验收|实现)了|已(?:经|于|完成|建成|召开|印发)?|圆满|顺利(?:完成|召开|举行)|先后/u;
const FUTURE = /将|拟|计划|预计|力争|争取|定于|截止|报名|届满|到期|前完成|以前|之前|日前|月底前|年底前|起(?:施行|实施|执行)|有效期|至(?=\d)|确保|目标/u;

/** The date under the text precedes what the text tells. Chinese only: English reports seldom carry one. */
export function findSignedBefore({ blocks, language }: ReportDocument): LaterEvent | null {
  if (language !== 'zh') return null;
  const dated = blocks
    .filter(({ role }) => role === 'date' || role === 'signature')
    .map((block) => ({ block, match: new RegExp(DATE.source, 'u').exec(block.text) }));
  const signed = dated.find(({ match }) => match?.[3] !== undefined);
  if (signed?.match == null) return null;
  const written = numberOf(signed.match);
  const signature = { block: signed.block, range: { start: signed.match.index, end: signed.match.index + signed.match[0].length }, text: signed.match[0] };
  for (const block of blocks.slice(0, signed.block.index)) {
    if (block.role !== 'body' && block.role !== 'run-in-heading' && block.role !== 'list-item') continue;
    for (const { text, range } of block.sentences) {
      if (!PAST.test(text) || FUTURE.test(text)) continue;
      for (const match of allMatches(
        text.replace(/《[^《》]{0,80}》/gu, (whole) => ' '.repeat(whole.length)),
        DATE,
      )) {
        if (numberOf(match) <= written) continue;
        const start = range.start + match.index;
        return { block, range: { start, end: start + match[0].length }, signature };
      }
    }
  }
  return null;
}

/** A month without a day counts as its first day. */
function numberOf(match: RegExpMatchArray): number {
  return Number(match[1]) * 10000 + Number(match[2]) * 100 + Number(match[3] ?? 1);
}
