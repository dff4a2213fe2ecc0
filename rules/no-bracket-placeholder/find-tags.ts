import type { ReportDocument } from '../../src/rule/index.ts';
import { type Bracket, REACH } from './bracket.ts';
import { SUBJECT } from './context-patterns.ts';

/** `<insert name>` is HTML to Markdown. These are the elements of HTML and SVG; what else stands in such marks was written by somebody. */
const ELEMENT =
  /^\/|^[!?]|^(?:a|abbr|acronym|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|circle|code|col|colgroup|data|datalist|dd|defs|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|g|h[1-6]|head|header|hr|html|i|iframe|image|img|input|ins|kbd|label|legend|li|line|link|main|map|mark|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|path|picture|pre|progress|q|rect|rp|rt|ruby|s|samp|script|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|text|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|use|var|video|wbr|paid)(?:[\s/]|$)/iu;
/** Words behind the name of an element are no attributes when no element knows them: `<use case>`, `<title of the report>`. */
const ELEMENT_AND_WORDS =
  /^[a-z]+(?: (?!(?:open|controls|disabled|hidden|checked|async|defer|autoplay|loop|muted|required|readonly|selected|multiple|nowrap|noshade|reversed|download|allowfullscreen|inert|contenteditable|draggable|itemscope|novalidate|crossorigin|playsinline|default|ismap|compact)\b)[a-z'’-]+)+$/iu;
const TAG = /<([^<>\n]{1,120})>/gu;

/** Placeholders in angle brackets that the Markdown parser took for tags. */
export function findTags(document: ReportDocument): Bracket[] {
  return document.nodes('html').flatMap(({ value, position }) => {
    const from = position?.start.offset;
    if (from === undefined || value.startsWith('<!--')) return [];
    return [...value.matchAll(TAG)].flatMap((match) => {
      const inner = (match[1] as string).trim();
      if (ELEMENT.test(inner) && !ELEMENT_AND_WORDS.test(inner)) return [];
      return /=/u.test(inner) ? [] : [tagAt(document, { token: match[0], inner, start: from + match.index })];
    });
  });
}

function tagAt(document: ReportDocument, { token, inner, start }: { token: string; inner: string; start: number }): Bracket {
  const { text } = document;
  const end = start + token.length;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const before = start === 0 ? '' : text.slice(lineStart, start);
  const after = /^[^\n]*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const block = document.blockAt(start);
  return {
    style: 'angle',
    token,
    inner,
    range: { start, end },
    before,
    after,
    opensBlock: /^[\s#>\d.*+-]*$/u.test(before),
    closesBlock: /^[\s。.；;：:,，、）)！!”"]*$/u.test(after),
    role: block?.role ?? 'other',
    isSubject: block !== null && SUBJECT.test(block.text),
  };
}
