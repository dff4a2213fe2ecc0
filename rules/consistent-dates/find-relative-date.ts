import type { ReportDocument } from '../../src/rule/index.ts';
import { isDated } from './is-dated.ts';
import type { DocumentYears, YearPlace } from './years.ts';

const STRONG_ZH = /截[至止](?:目前|现在|当前|发稿)|到目前为止|目前为止|(?<![今明后])日前(?=[，召印出下发])|近日(?=[，召印出下发])/u;
const YEAR_ZH = /(?:^|[，。；：])(?:今年|去年|本年度)/u;
const STRONG_EN = /\b(?:as of (?:today|now)|as of this writing|at the time of writing|earlier this (?:week|month)|last (?:week|month))\b/i;
const PROSE = new Set(['body', 'run-in-heading', 'list-item']);

/** The first 截至目前 or 今年 of a text that says nowhere when it was written; null when it does. A masked date says it too: it is to be filled in. */
export function findRelativeDate(
  document: ReportDocument,
  years: DocumentYears,
): (YearPlace | { block: YearPlace['block']; range: YearPlace['range'] }) | null {
  if (isDated(document)) return null;
  // An English text of no known kind is a manual or an article, and its date is elsewhere.
  if (document.language === 'en' && document.profile === null) return null;
  const isYearless = years.title === null && years.body.length === 0 && years.signed === null;
  for (const block of document.blocks) {
    if (!PROSE.has(block.role)) continue;
    const match =
      (document.language === 'zh' ? STRONG_ZH : STRONG_EN).exec(block.text) ?? (isYearless && document.profile !== null ? YEAR_ZH.exec(block.text) : null);
    if (match === null) continue;
    const word = match[0].replace(/^[，。；：]/u, '');
    const start = match.index + match[0].length - word.length;
    return { block, range: { start, end: start + word.length } };
  }
  return null;
}
