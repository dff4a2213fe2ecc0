import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast';
import { LineIndex } from '../../model/line-index.ts';
import type { NodeData } from '../../model/node-data.ts';
import { readHeadingNumber } from '../../model/numbering.ts';
import type { FlowItem, ParagraphItem, TableItem } from './flow.ts';
import { type LookEvidence, looksLikeHeading, readLooks } from './heading-looks.ts';

/** Blocks as read → mdast whose positions are those of the text. */
export function buildTree(flow: readonly FlowItem[], text: string): Root {
  return new TreeBuilder(text, readLooks(flow)).root(flow);
}

/** Numbers of sections in Chinese documents: a paragraph with one is no item of a list, whatever made the number. */
const SECTION_NUMBERS: ReadonlySet<string> = new Set(['cn', 'cn-paren', 'chapter', 'part', 'section', 'article']);
const DEEPEST_HEADING = 6;

class TreeBuilder {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #looks: LookEvidence;

  constructor(text: string, looks: LookEvidence) {
    this.#text = text;
    this.#lines = new LineIndex(text);
    this.#looks = looks;
  }

  root(flow: readonly FlowItem[]): Root {
    return { type: 'root', children: this.#blocks(flow, true), position: this.#position(0, this.#text.length) };
  }

  #blocks(flow: readonly FlowItem[], mayList: boolean): RootContent[] {
    const nodes: RootContent[] = [];
    for (let index = 0; index < flow.length; index++) {
      const item = flow[index] as FlowItem;
      if (item.kind === 'table') nodes.push(this.#table(item));
      else if (mayList && this.#isListItem(item)) {
        let end = index + 1;
        while (end < flow.length && this.#isListItem(flow[end] as FlowItem) && continues(flow[end] as ParagraphItem, item)) end++;
        nodes.push(this.#list(flow.slice(index, end) as ParagraphItem[]));
        index = end - 1;
      } else if (!this.#isBlank(item)) nodes.push(this.#paragraph(item));
    }
    return nodes;
  }

  #isListItem(item: FlowItem): boolean {
    if (item.kind !== 'paragraph' || item.label === null || item.headingDepth !== null || item.isContents || this.#isBlank(item)) return false;
    if (item.label.isBullet || item.label.text === '') return true;
    // Without a single heading style, numbers may be the headings, and are judged as in plain text.
    if (!this.#looks.hasHeadings) return false;
    const style = readHeadingNumber(this.#text.slice(item.start, item.end))?.style;
    return style === undefined || !SECTION_NUMBERS.has(style);
  }

  /** A number alone, without a word behind it, is a blank line that somebody left. */
  #isBlank({ start, end }: ParagraphItem): boolean {
    return this.#text.slice(start, end).trim() === '';
  }

  /** Nested by the levels of their numbers. The numbers stand in the text, so the lists count for none. */
  #list(items: readonly ParagraphItem[]): RootContent {
    const top = Math.min(...items.slice(0, 64).map(({ label }) => label?.level ?? 0));
    const build = (from: number, to: number, level: number): RootContent => {
      const children: ListItem[] = [];
      for (let index = from; index < to; ) {
        let next = index + 1;
        while (next < to && ((items[next] as ParagraphItem).label?.level ?? 0) > level) next++;
        const item = items[index] as ParagraphItem;
        const inner: BlockContent[] = [this.#paragraph(item) as Paragraph];
        if (next > index + 1) inner.push(build(index + 1, next, Math.max(level + 1, Math.min(...levels(items, index + 1, next)))) as BlockContent);
        children.push({ type: 'listItem', spread: false, children: inner, position: this.#position(item.start, (items[next - 1] as ParagraphItem).end) });
        index = next;
      }
      const position = this.#position((items[from] as ParagraphItem).start, (items[to - 1] as ParagraphItem).end);
      return { type: 'list', ordered: false, spread: false, children, position };
    };
    return build(0, items.length, top);
  }

  #paragraph(item: ParagraphItem): RootContent {
    const { start, end, headingDepth } = item;
    const position = this.#position(start, end);
    const children = this.#phrasing(item, position);
    const data = { reportlint: dataOf(item) };
    if (headingDepth !== null) return { type: 'heading', depth: Math.min(headingDepth, DEEPEST_HEADING) as 1, children, position, data };
    const isStrong = looksLikeHeading(item, this.#looks, this.#text.slice(start, end));
    return { type: 'paragraph', children: isStrong ? [{ type: 'strong', children, position }] : children, position, data };
  }

  #phrasing({ start, end, images }: ParagraphItem, position: Position): PhrasingContent[] {
    // Nearly always: one object for both.
    if (images.length === 0) return [{ type: 'text', value: this.#text.slice(start, end), position }];
    const nodes: PhrasingContent[] = [];
    let at = start;
    const text = (to: number): void => {
      if (to > at) nodes.push({ type: 'text', value: this.#text.slice(at, to), position: this.#position(at, to) });
    };
    for (const { offset, alt } of images) {
      text(offset);
      nodes.push({ type: 'image', url: '', alt, position: this.#position(offset, offset + 1) });
      at = offset + 1;
    }
    text(end);
    return nodes;
  }

  #table({ start, end, rows, story }: TableItem): RootContent {
    const children = rows.map(
      (row): TableRow => ({
        type: 'tableRow',
        position: this.#position(row.start, row.end),
        children: row.cells
          // What continues the cell above is not empty.
          .filter((cell) => !(cell.isContinuation && this.#text.slice(cell.start, cell.end).trim() === ''))
          .map((cell): TableCell => {
            // A cell of a word processor holds blocks; mdast's types know phrasing only.
            const blocks = this.#blocks(cell.items, false) as unknown as PhrasingContent[];
            return {
              type: 'tableCell',
              children: blocks,
              position: this.#position(cell.start, cell.end),
              data: { reportlint: { column: cell.column } } as object,
            };
          }),
      }),
    );
    return { type: 'table', children, position: this.#position(start, end), data: { reportlint: { story } } as object };
  }

  #position(start: number, end: number): Position {
    return { start: { ...this.#lines.toPoint(start), offset: start }, end: { ...this.#lines.toPoint(end), offset: end } };
  }
}

interface Position {
  readonly start: Point;
  readonly end: Point;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

function continues({ label, story, noteId }: ParagraphItem, first: ParagraphItem): boolean {
  const before = first.label;
  return story === first.story && noteId === first.noteId && label !== null && before !== null && ((label.level ?? 0) > 0 || label.numId === before.numId);
}

function levels(items: readonly ParagraphItem[], from: number, to: number): number[] {
  return items.slice(from, Math.min(to, from + 64)).map(({ label }) => label?.level ?? 0);
}

function dataOf({ story, isContents, titleStyle }: ParagraphItem): NodeData {
  return {
    ...(story === 'body' ? {} : { story }),
    ...(isContents ? { isContents } : {}),
    ...(titleStyle === null ? {} : { titleStyle }),
  };
}
