import { HAND_OVER } from './hand-over.ts';

/** What ends a block of HTML: a mark (kinds 1–5 of CommonMark 4.6) or a blank line. */
export interface HtmlBlock {
  readonly end: RegExp | 'blank line';
  /** The line that begins it ends it, too. */
  readonly isOver: boolean;
}

const MARKED: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:pre|script|style|textarea)(?=[\s>]|$)/iu, /<\/(?:pre|script|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  [/^<![a-z]/iu, />/u],
  [/^<!\[CDATA\[/u, /\]\]>/u],
];

const BLOCK_TAG =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/iu;

/** A tag alone in its line; what only looks like one is left to remark. */
const WHOLE_TAG =
  /^<(?:[a-z][a-z\d-]*(?:[ \t]+[a-z_:][a-z\d_.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^ \t"'/<=>`]+))?)*[ \t]*\/?|\/[a-z][a-z\d-]*[ \t]*)>[ \t]*$/iu;

/** The block of HTML that a line begins; null when it begins none. */
export function htmlBlock(line: string, isInParagraph: boolean): HtmlBlock | null {
  for (const [start, end] of MARKED) {
    const beginning = start.exec(line);
    // `<!-->` and `<?>` end with marks that they begin with.
    if (beginning !== null) return { end, isOver: end.test(line.slice(beginning[0] === '<!--' ? 2 : 1)) };
  }
  if (BLOCK_TAG.test(line)) return { end: 'blank line', isOver: false };
  if (isInParagraph) return null;
  if (WHOLE_TAG.test(line)) return { end: 'blank line', isOver: false };
  if (/^<\/?[a-z][^<]*>[ \t]*$/iu.test(line) && !/^<[a-z][a-z\d+.-]*:/iu.test(line) && !/^<\/?[a-z][a-z\d-]*[ \t]*>[^<]*[^>]/iu.test(line)) throw HAND_OVER;
  return null;
}
