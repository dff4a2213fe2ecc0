import type { Token } from './find-tokens.ts';

/**
 * Asterisks that stand for a word: `**街道`, `***总书记`, `区委*届*次全会`. Markup, footnote marks, products, file patterns,
 * masked personal data (`138****1234`) and dividing lines are none.
 *
 * @param usesBold the text marks bold words with `**` although it is no Markdown: then every pair is markup
 */
export function findMasks(text: string, usesBold: boolean): Token[] {
  if (!/[*＊]/u.test(text) || /^[\s*＊]+$/u.test(text)) return [];
  const bold = usesBold ? boldRanges(text) : [];
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[*＊]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (bold.some((range) => start >= range.start && end <= range.end)) continue;
    if (isMask(match[0], text.slice(Math.max(0, start - 2), start), text.slice(end, end + 4))) tokens.push({ kind: 'asterisk', start, end });
  }
  return tokens;
}

function isMask(run: string, before: string, after: string): boolean {
  if (/\d$/u.test(before) && (/^\d/u.test(after) || after === '' || /^[\s，。；、,.)）]/u.test(after))) return false;
  if (/[A-Za-z./\\_]$/u.test(before) || /^[A-Za-z./\\_]/u.test(after)) return false;
  if (/\d$/u.test(before) && run.length === 1) return false;
  const hanBefore = /[\p{Script=Han}“‘《、，（]$/u.test(before);
  const hanAfter = /^[\p{Script=Han}”’》、，。；）]/u.test(after);
  if (run.length === 1) {
    // One star after a word is a footnote mark unless what follows counts or names something.
    return hanBefore && /^(?:届|次|年|月|日|的|个|名|区|市|县|镇|乡|村|局|同志)/u.test(after);
  }
  if (run.length === 2 || run.length === 3) return (hanBefore && hanAfter) || (/^\p{Script=Han}/u.test(after) && (before === '' || hanBefore)) || (/[\p{Script=Han}]$/u.test(before) && after === '');
  return hanBefore || hanAfter;
}

const BOLD = /\*\*[^*\s](?:[^*\n]{0,80}[^*\s])?\*\*/gu;

function boldRanges(text: string): { start: number; end: number }[] {
  return [...text.matchAll(BOLD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A line that is bold as a whole, or opens with a bold label, shows that `**` is markup in this text. */
export function looksBold(text: string): boolean {
  return /^(?:[-•\d.、（）()一二三四五六七八九十\s]*)\*\*[^*\n]{2,60}\*\*(?:$|[：:。\s])/u.test(text) || /\*\*[^*\n]{1,40}[：:]\*\*/u.test(text);
}
