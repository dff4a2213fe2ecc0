import { allMatches, type ReportDocument } from '../../src/rule/index.ts';
import type { Residue } from './residue.ts';

const BRACKET = /(?<=\p{Script=Han})[(（]([a-z]{2,6})[)）]/gu;
const SYLLABLE =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uan|uai|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v)$/u;
/** One gloss explains a rare character; several toneless ones in a paragraph are a site's trap for copiers. */
const ENOUGH = 3;

/** `一个(ge)星(xing)期(qi)` */
export function findPinyin(document: ReportDocument): Residue[] {
  return document.blocks.flatMap((block) => {
    if (!/[(（][a-z]{2,6}[)）]/u.test(block.text)) return [];
    const glosses = [...allMatches(block.text, BRACKET)].filter((match) => SYLLABLE.test(match[1] as string));
    if (glosses.length < ENOUGH) return [];
    return glosses.map((match) => ({ kind: 'noise' as const, block, start: match.index, end: match.index + match[0].length, isOwnLine: false }));
  });
}
