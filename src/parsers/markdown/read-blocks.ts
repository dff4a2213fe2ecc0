import type { AlignType, Heading, ListItem, Paragraph, RootContent, Table, TableCell } from 'mdast';
import { type Container, closeContainer, type Item, openItem, openQuote } from './containers.ts';
import { Content, pointAt, type SourceLine } from './content.ts';
import { HAND_OVER, UNCLOSED } from './hand-over.ts';
import { type HtmlBlock, htmlBlock } from './html-blocks.ts';
import {
  closesFence,
  codeNode,
  type Fence,
  htmlNode,
  isThematicBreak,
  mayDefine,
  paragraphNode,
  readAtxHeading,
  readDefinition,
  readFence,
  thematicBreakNode,
} from './leaf-blocks.ts';
import { mayInterrupt, readListMarker } from './list-markers.ts';
import type { Position } from './position.ts';
import { readDelimiterRow, readRow } from './tables.ts';

/** A block whose inline content is still to be read, when all definitions are known. */
export interface Unread {
  readonly node: Paragraph | Heading | TableCell;
  readonly content: Content;
  /** The item that it begins: there may be a check box. */
  readonly item: ListItem | null;
}

export interface Blocks {
  readonly children: RootContent[];
  readonly unread: readonly Unread[];
  /** As written. */
  readonly labels: readonly string[];
}

/** Offsets in the text, half-open, whole lines; `line` is the number of the first one. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** The blocks of a stretch of a text that opens and closes all its blocks (CommonMark and tables of GFM). Hands over what is not ours. */
export function readBlocks(text: string, stretch: Stretch): Blocks {
  return new BlockReader(text, stretch).read();
}

/** A block that the next line may go on with. */
type Leaf =
  | { readonly kind: 'paragraph'; readonly lines: SourceLine[] }
  | { readonly kind: 'fence'; readonly fence: Fence; readonly indent: number; readonly first: SourceLine; readonly lines: SourceLine[] }
  | { readonly kind: 'indented'; readonly lines: SourceLine[] }
  | { readonly kind: 'html'; readonly html: HtmlBlock; readonly lines: SourceLine[] }
  | { readonly kind: 'table'; readonly node: Table };

class BlockReader {
  readonly #text: string;
  readonly #stretch: Stretch;
  readonly #children: RootContent[] = [];
  readonly #unread: Unread[] = [];
  readonly #labels: string[] = [];
  readonly #open: Container[] = [];
  #leaf: Leaf | null = null;

  constructor(text: string, stretch: Stretch) {
    this.#text = text;
    this.#stretch = stretch;
  }

  read(): Blocks {
    const { start, end } = this.#stretch;
    let line = this.#stretch.line;
    for (let at = start; at < end; line++) {
      const newline = this.#text.indexOf('\n', at);
      const next = newline === -1 || newline >= end ? end : newline + 1;
      let lineEnd = newline === -1 || newline >= end ? end : newline;
      if (lineEnd > at && this.#text.charCodeAt(lineEnd - 1) === 13) lineEnd--;
      this.#line({ line, lineStart: at, start: at, end: lineEnd, next });
      at = next;
    }
    this.#closeBefore(0);
    return { children: this.#children, unread: this.#unread, labels: this.#labels };
  }

  #line(whole: SourceLine): void {
    const [matched, at] = this.#continued(whole);
    const line = at === whole.start ? whole : { ...whole, start: at };
    const isContinued = matched === this.#open.length;
    if (isContinued && this.#leaf?.kind === 'fence') return this.#fenceLine(this.#leaf, line);
    if (isContinued && this.#leaf?.kind === 'html') return this.#htmlLine(this.#leaf, line);
    const indent = this.#indent(line);
    if (indent === line.end - line.start) return this.#blankLine(line, matched);
    this.#begin(line, matched);
  }

  /** How many of the open containers go on in the line, and where their content begins. */
  #continued(line: SourceLine): [matched: number, at: number] {
    let at = line.start;
    let matched = 0;
    for (; matched < this.#open.length; matched++) {
      const container = this.#open[matched] as Container;
      const indent = this.#indent({ ...line, start: at });
      const isBlank = at + indent === line.end;
      if (container.kind === 'quote') {
        if (indent > 3 || this.#text[at + indent] !== '>') break;
        at = this.#afterQuoteMark(line, at + indent);
        container.end = pointAt(line, line.end);
        if (this.#isBlankFrom(at, line) && this.#open.some(({ kind }) => kind === 'item')) throw HAND_OVER;
        continue;
      }
      if (isBlank) {
        if (container.isEmpty) container.isOver = true;
        at += Math.min(indent, container.size);
        continue;
      }
      // What follows an item that was empty may be indented more than its own content.
      if (container.isOver && indent > 3) throw HAND_OVER;
      if (container.isOver || indent < container.size) break;
      container.isEmpty = false;
      at += container.size;
    }
    return [matched, at];
  }

  #afterQuoteMark(line: SourceLine, at: number): number {
    if (this.#text[at + 1] === '\t' && !this.#isBlankFrom(at + 1, line)) throw HAND_OVER;
    return this.#text[at + 1] === ' ' ? at + 2 : at + 1;
  }

  #isBlankFrom(at: number, line: SourceLine): boolean {
    return this.#indent({ ...line, start: at }) === line.end - at;
  }

  /** Spaces at the beginning of a line; of a blank one, all white space. Tabs before something else are left to remark. */
  #indent({ start, end }: SourceLine): number {
    let at = start;
    while (at < end && this.#text.charCodeAt(at) === 32) at++;
    if (this.#text.charCodeAt(at) !== 9 || at >= end) return at - start;
    let solid = at;
    while (solid < end && (this.#text.charCodeAt(solid) === 32 || this.#text.charCodeAt(solid) === 9)) solid++;
    if (solid < end) throw HAND_OVER;
    return end - start;
  }

  #blankLine(line: SourceLine, matched: number): void {
    if (this.#leaf?.kind === 'indented' && matched === this.#open.length) {
      // White space in the blank lines of indented code is another matter.
      if (line.end > line.start) throw HAND_OVER;
      this.#leaf.lines.push(line);
      return;
    }
    this.#rejectEndInQuote(matched);
    this.#closeLeaf();
    this.#closeDownTo(matched);
  }

  /** A line with something in it: containers that begin, then a leaf. */
  #begin(whole: SourceLine, matched: number): void {
    let line = whole;
    let depth = matched;
    const isInterrupting = depth === this.#open.length && (this.#leaf?.kind === 'paragraph' || this.#leaf?.kind === 'indented');
    if (depth < this.#open.length && this.#leaf?.kind === 'paragraph' && this.#mayDefine(this.#leaf.lines)) throw HAND_OVER;
    for (;;) {
      const indent = this.#indent(line);
      if (indent > 3) break;
      const at = line.start + indent;
      if (this.#text[at] === '>') {
        this.#rejectEndInQuote(depth);
        this.#closeBefore(depth);
        this.#push(openQuote(line, at));
        line = { ...line, start: this.#afterQuoteMark(line, at) };
        if (this.#isBlankFrom(line.start, line)) throw HAND_OVER;
      } else {
        const item = this.#item(line, indent, depth, isInterrupting);
        if (item === null) break;
        line = { ...line, start: item };
      }
      depth = this.#open.length;
      if (this.#isBlankFrom(line.start, line)) {
        if (this.#isQuoted()) throw HAND_OVER;
        return;
      }
    }
    const isLazy = depth < this.#open.length && line === whole && this.#leaf?.kind === 'paragraph';
    this.#flow(line, depth, isLazy);
  }

  /** Opens the list item that begins here, and answers where its content does; null when none begins. */
  #item(line: SourceLine, indent: number, depth: number, isInterrupting: boolean): number | null {
    const at = line.start + indent;
    const code = this.#text.charCodeAt(at);
    if (!(code === 42 || code === 43 || code === 45 || (code >= 48 && code <= 57))) return null;
    const written = this.#text.slice(at, line.end);
    const marker = readListMarker(written);
    if (marker === null) return null;
    if (isInterrupting && !mayInterrupt(marker, written)) {
      if (this.#leaf?.kind === 'indented') throw HAND_OVER;
      return null;
    }
    const sibling = this.#open[depth];
    const goesOn = sibling?.kind === 'item' && sibling.mark === marker.mark && sibling.list.ordered === (marker.number !== null);
    if (!goesOn || this.#open.length > depth + 1) this.#rejectEndInQuote(depth);
    this.#closeBefore(depth);
    this.#push(openItem(line, at, indent, marker, goesOn ? (sibling as Item).list : null));
    return at + (marker.isEmpty ? written.search(/[ \t]|$/u) : marker.width);
  }

  #push(container: Container): void {
    const siblings = this.#siblings();
    if (container.kind === 'quote') siblings.push(container.node);
    else if (siblings[siblings.length - 1] !== container.list) siblings.push(container.list);
    this.#open.push(container);
  }

  /** In micromark, a container in a quotation that a blank line or another container ends goes up to that one. */
  #rejectEndInQuote(depth: number): void {
    if (this.#open.length > depth && this.#open.slice(0, depth).some(({ kind }) => kind === 'quote')) throw HAND_OVER;
  }

  #isQuoted(): boolean {
    return this.#open.some(({ kind }) => kind === 'quote');
  }

  #siblings(): RootContent[] {
    const parent = this.#open[this.#open.length - 1];
    return parent === undefined ? this.#children : (parent.node.children as RootContent[]);
  }

  #closeDownTo(depth: number): void {
    if (this.#open.length > depth) this.#closeLeaf();
    while (this.#open.length > depth) closeContainer(this.#open.pop() as Container);
  }

  #flow(line: SourceLine, depth: number, isLazy: boolean): void {
    const indent = this.#indent(line);
    const leaf = this.#leaf;
    const paragraph = leaf?.kind === 'paragraph' ? leaf : null;
    if (indent > 3) {
      if (paragraph !== null) paragraph.lines.push(line);
      else this.#indentedLine(line, depth);
      return;
    }
    const inner = { ...line, start: line.start + indent };
    const written = this.#text.slice(inner.start, line.end);
    if (paragraph !== null && !isLazy && this.#endsParagraph(paragraph.lines, inner, written)) return;
    if (this.#leafBegins(line, inner, written, depth, { isInParagraph: paragraph !== null, isLazy })) return;
    if (paragraph !== null) {
      paragraph.lines.push(line);
      return;
    }
    this.#closeDownTo(depth);
    if (this.#leaf?.kind === 'table') return this.#row(this.#leaf.node, inner);
    this.#closeLeaf();
    this.#leaf = { kind: 'paragraph', lines: [inner] };
  }

  #indentedLine(line: SourceLine, depth: number): void {
    if (this.#leaf?.kind === 'indented' && depth === this.#open.length) {
      this.#leaf.lines.push(line);
      return;
    }
    this.#closeBefore(depth);
    this.#leaf = { kind: 'indented', lines: [line] };
  }

  /** Underlines that make a heading of the paragraph, and the row of dashes that makes a table of it. */
  #endsParagraph(lines: readonly SourceLine[], line: SourceLine, written: string): boolean {
    const align = readDelimiterRow(written);
    if (align !== null && this.#table(lines, line, align)) return true;
    if (!/^(?:=+|-+)[ \t]*$/u.test(written)) return false;
    if (this.#mayDefine(lines)) throw HAND_OVER;
    const position = { start: pointAt(lines[0] as SourceLine, (lines[0] as SourceLine).start), end: pointAt(line, line.end) };
    const node: Heading = { type: 'heading', depth: written.startsWith('=') ? 1 : 2, children: [], position };
    this.#leaf = null;
    this.#add(node, new Content(this.#text, lines));
    return true;
  }

  #table(lines: readonly SourceLine[], line: SourceLine, align: AlignType[]): boolean {
    const header = lines[lines.length - 1] as SourceLine;
    const indent = this.#indent(header);
    const { row, cells } = readRow(this.#text, { ...header, start: header.start + indent });
    if (cells.length !== align.length) return false;
    // A table may begin within a paragraph.
    if (lines.length > 1 || header.end - header.start === 1) throw HAND_OVER;
    const position = { start: { ...(row.position as Position).start }, end: pointAt(line, line.end) };
    const node: Table = { type: 'table', align, children: [row], position };
    this.#leaf = { kind: 'table', node };
    this.#siblings().push(node);
    for (const cell of cells) if (cell.content !== null) this.#unread.push({ node: cell.node, content: cell.content, item: null });
    return true;
  }

  #row(table: Table, line: SourceLine): void {
    const { row, cells } = readRow(this.#text, line);
    table.children.push(row);
    (table.position as Position).end = pointAt(line, line.end);
    for (const cell of cells) if (cell.content !== null) this.#unread.push({ node: cell.node, content: cell.content, item: null });
  }

  /** Leaves with a beginning of their own. */
  #leafBegins(line: SourceLine, inner: SourceLine, written: string, depth: number, context: { isInParagraph: boolean; isLazy: boolean }): boolean {
    switch (written.charCodeAt(0)) {
      case 35: {
        const heading = readAtxHeading(this.#text, inner);
        if (heading === null) return false;
        this.#closeBefore(depth);
        this.#add(heading.node, heading.content);
        return true;
      }
      case 42:
      case 45:
      case 95:
        if (!isThematicBreak(written)) return false;
        this.#closeBefore(depth);
        this.#siblings().push(thematicBreakNode(inner));
        return true;
      case 96:
      case 126: {
        const fence = readFence(written);
        if (fence === null) return false;
        this.#closeBefore(depth);
        this.#leaf = { kind: 'fence', fence, indent: inner.start - line.start, first: inner, lines: [] };
        return true;
      }
      case 60: {
        if (context.isLazy) throw HAND_OVER;
        const html = htmlBlock(written, context.isInParagraph);
        if (html === null) return false;
        this.#closeBefore(depth);
        this.#leaf = { kind: 'html', html, lines: [line] };
        if (html.isOver) this.#endHtml(this.#leaf.lines);
        return true;
      }
      case 36:
        if (written.startsWith('$$')) throw this.#open.length === 0 ? HAND_OVER : UNCLOSED;
        return false;
      case 91:
        if (/^\[\^[^\]]*\]:/u.test(written)) throw HAND_OVER;
        return false;
      default:
        // Rows of a table, and what underlines a lazy line.
        if (context.isLazy && readDelimiterRow(written) !== null) throw HAND_OVER;
        return false;
    }
  }

  #closeBefore(depth: number): void {
    this.#closeLeaf();
    this.#closeDownTo(depth);
  }

  #fenceLine(leaf: Leaf & { kind: 'fence' }, line: SourceLine): void {
    let at = line.start;
    while (at < line.end && this.#text.charCodeAt(at) === 32) at++;
    if (at - line.start < 4 && closesFence(this.#text.slice(at, line.end), leaf.fence)) {
      this.#siblings().push(codeNode(leaf.fence, this.#joined(leaf.lines), leaf.first, line));
      this.#leaf = null;
      return;
    }
    const inset = Math.min(at - line.start, leaf.indent);
    if (inset < leaf.indent && this.#text[at] === '\t') throw HAND_OVER;
    leaf.lines.push(inset === 0 ? line : { ...line, start: line.start + inset });
  }

  #htmlLine(leaf: Leaf & { kind: 'html' }, line: SourceLine): void {
    const written = this.#text.slice(line.start, line.end);
    const { end } = leaf.html;
    if (end === 'blank line') {
      if (/[^ \t]/u.test(written)) leaf.lines.push(line);
      else this.#endHtml(leaf.lines);
      return;
    }
    leaf.lines.push(line);
    if (end.test(written)) this.#endHtml(leaf.lines);
  }

  #endHtml(lines: readonly SourceLine[]): void {
    this.#leaf = null;
    this.#siblings().push(htmlNode(this.#joined(lines), lines[0] as SourceLine, lines[lines.length - 1] as SourceLine));
  }

  #joined(lines: readonly SourceLine[]): string {
    return lines.length === 0 ? '' : new Content(this.#text, lines).source;
  }

  #closeLeaf(): void {
    const leaf = this.#leaf;
    this.#leaf = null;
    if (leaf === null || leaf.kind === 'table') return;
    if (leaf.kind === 'paragraph') return this.#endParagraph(leaf.lines);
    if (leaf.kind === 'indented') return this.#endIndented(leaf.lines);
    if (leaf.kind === 'fence' || leaf.html.end !== 'blank line') throw UNCLOSED;
    if (this.#isQuoted()) throw HAND_OVER;
    this.#endHtml(leaf.lines);
  }

  #endIndented(written: SourceLine[]): void {
    const lines = [...written];
    while (/^[ \t]*$/u.test(this.#text.slice((lines[lines.length - 1] as SourceLine).start, (lines[lines.length - 1] as SourceLine).end))) lines.pop();
    const inner = lines.map((line) => ({ ...line, start: Math.min(line.start + 4, line.end) }));
    this.#siblings().push(codeNode(null, this.#joined(inner), lines[0] as SourceLine, lines[lines.length - 1] as SourceLine));
  }

  #mayDefine(lines: readonly SourceLine[]): boolean {
    return mayDefine(this.#text, lines[0] as SourceLine, (lines[lines.length - 1] as SourceLine).end);
  }

  #endParagraph(lines: readonly SourceLine[]): void {
    const end = (lines[lines.length - 1] as SourceLine).end;
    let index = 0;
    let head = lines[0] as SourceLine;
    while (mayDefine(this.#text, head, end)) {
      const definition = readDefinition(this.#text, head);
      if (definition === null) break;
      const next = lines[++index];
      if (next !== undefined) head = { ...next, start: next.start + this.#indent(next) };
      if (next !== undefined && !definition.isTitled && /["'(]/u.test(this.#text.charAt(head.start))) throw HAND_OVER;
      this.#siblings().push(definition.node);
      this.#labels.push(definition.label);
      if (next === undefined) return;
    }
    const rest = index === 0 ? lines : [head, ...lines.slice(index + 1)];
    this.#add(paragraphNode(rest), new Content(this.#text, rest));
  }

  #add(node: Paragraph | Heading, content: Content | null): void {
    const parent = this.#open[this.#open.length - 1];
    const siblings = this.#siblings();
    const isFirst = siblings.length === 0 && parent?.node.position?.start.line === node.position?.start.line;
    const item = parent?.kind === 'item' && isFirst ? parent.node : null;
    siblings.push(node);
    if (content !== null) this.#unread.push({ node, content, item });
  }
}
