import { allMatches, type Block, type ReportDocument } from '../../src/rule/index.ts';
import { type Bracket, REACH, type Style } from './bracket.ts';
import { BLOCK_END, SOURCE_START, SUBJECT } from './context-patterns.ts';

/** `<insert name>` is HTML to Markdown. These are the elements of HTML and SVG; what else stands in such marks was written by somebody. */
export const ELEMENT =
  /^\/|^[!?]|^(?:a|abbr|acronym|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|circle|code|col|colgroup|data|datalist|dd|defs|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|g|h[1-6]|head|header|hr|html|i|iframe|image|img|input|ins|kbd|label|legend|li|line|link|main|map|mark|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|param|path|picture|pre|progress|q|rect|rp|rt|ruby|s|samp|script|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|text|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|use|var|video|wbr|paid)(?:[\s/]|$)/iu;
/** Words behind the name of an element are no attributes when no element knows them: `<use case>`, `<title of the report>`. */
export const ELEMENT_AND_WORDS =
  /^[a-z]+(?: (?!(?:open|controls|disabled|hidden|checked|async|defer|autoplay|loop|muted|required|readonly|selected|multiple|nowrap|noshade|reversed|download|allowfullscreen|inert|contenteditable|draggable|itemscope|novalidate|crossorigin|playsinline|default|ismap|compact)\b)[a-z'’-]+)+$/iu;
/** `[姓名](职务)`: what stands for the address of a link. */
export const NO_ADDRESS = /^(?:\p{Script=Han}{1,12}|URL|url|link)$/u;
const TAG = /<([^<>\n]{1,120})>/gu;

/** Brackets that the Markdown parser took for tags or for links, so that the prose does not hold them. */
export function findHiddenBrackets(document: ReportDocument): Bracket[] {
  return [...findTags(document), ...findLinks(document)];
}

/** `[姓名](职务)`, `[Title](URL)`: an address that is none. */
function findLinks(document: ReportDocument): Bracket[] {
  return document.nodes('link').flatMap(({ url, children, position }) => {
    const start = position?.start.offset;
    const next = position?.end.offset;
    const [child] = children;
    if (start === undefined || next === undefined || children.length !== 1 || child?.type !== 'text' || !NO_ADDRESS.test(url)) return [];
    const token = `[${child.value}]`;
    return document.text.startsWith(token, start) ? [bracketAt(document, { style: 'square', token, inner: child.value.trim(), start, next })] : [];
  });
}

function findTags(document: ReportDocument): Bracket[] {
  return document.nodes('html').flatMap(({ value, position }) => {
    const from = position?.start.offset;
    if (from === undefined || value.startsWith('<!--')) return [];
    return [...allMatches(value, TAG)].flatMap((match) => {
      const inner = (match[1] as string).trim();
      if (ELEMENT.test(inner) && !ELEMENT_AND_WORDS.test(inner)) return [];
      return /=/u.test(inner)
        ? []
        : [bracketAt(document, { style: 'angle', token: match[0], inner, start: from + match.index, next: from + match.index + match[0].length })];
    });
  });
}

const subjects = new WeakMap<Block, boolean>();

/** Asked once for a block, however many tags stand in it. */
function speaksOfBrackets(block: Block): boolean {
  const known = subjects.get(block);
  if (known !== undefined) return known;
  const speaks = SUBJECT.test(block.text);
  subjects.set(block, speaks);
  return speaks;
}

interface Place {
  readonly style: Style;
  readonly token: string;
  readonly inner: string;
  readonly start: number;
  /** Where the text goes on: behind the address of a link. */
  readonly next: number;
}

function bracketAt(document: ReportDocument, { style, token, inner, start, next }: Place): Bracket {
  const { text } = document;
  const end = start + token.length;
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(next, next + REACH).split('\n')[0] ?? '';
  const block = document.blockAt(start);
  return {
    style,
    token,
    inner,
    range: { start, end },
    before,
    after,
    opensBlock: SOURCE_START.test(before),
    closesBlock: BLOCK_END.test(after),
    role: block?.role ?? 'other',
    isSubject: block !== null && speaksOfBrackets(block),
  };
}
