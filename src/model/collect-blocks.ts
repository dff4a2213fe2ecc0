import type { Heading, List, ListItem, Nodes, Paragraph, Parents, PhrasingContent, Root, Table, TableCell } from 'mdast';
import type { DecodeName } from './align-text.ts';
import type { CellPlace } from './block.ts';
import type { Language } from './document.ts';
import { nodeData } from './node-data.ts';
import type { Story } from './place.ts';
import { Prose } from './prose.ts';
import type { Range } from './range.ts';
import { joinLines, rangeOf, readProseLines, trimProse } from './read-prose.ts';
import { groupWrappedLines } from './wrapped-lines.ts';

/** A block before its role is known. */
export interface RawBlock {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'code' | 'other';
  readonly node: Nodes;
  readonly range: Range;
  readonly prose: Prose;
  readonly depth: number | null;
  readonly listDepth: number;
  readonly quoteDepth: number;
  readonly listMarker: string | null;
  readonly cell: CellPlace | null;
  readonly isAfterBlank: boolean;
  /** The whole paragraph is bold: often a heading in disguise. */
  readonly isStrong: boolean;
  readonly isNote: boolean;
  readonly story: Story;
  /** What the word processor says it is. */
  readonly styledAs: 'title' | 'subtitle' | 'contents' | null;
}

export interface CollectInput {
  readonly tree: Root;
  readonly text: string;
  readonly language: Language;
  /** In plain text the parser has already reflowed hard-wrapped lines. */
  readonly linesAreJoined: boolean;
  readonly decodeName: DecodeName;
}

/** Flattens the tree into blocks, in reading order. The only walk over the flow content. */
export function collectBlocks(input: CollectInput): RawBlock[] {
  const collector = new Collector(input);
  collector.walk(input.tree, { listDepth: 0, quoteDepth: 0, marker: null, isNote: false });
  return collector.blocks;
}

interface Place {
  readonly listDepth: number;
  readonly quoteDepth: number;
  readonly marker: string | null;
  readonly isNote: boolean;
}

class Collector {
  readonly blocks: RawBlock[] = [];
  readonly #input: CollectInput;
  #tables = 0;

  constructor(input: CollectInput) {
    this.#input = input;
  }

  walk(parent: Parents, place: Place): void {
    for (const node of parent.children) this.#node(node, place);
  }

  #node(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'heading':
        return this.#heading(node, place);
      case 'paragraph':
        return this.#paragraph(node, place);
      case 'blockquote':
        return this.walk(node, { ...place, quoteDepth: place.quoteDepth + 1, marker: null });
      case 'list':
        return this.#list(node, place);
      case 'table':
        return this.#table(node, place);
      case 'footnoteDefinition':
        return this.walk(node, { ...place, isNote: true, marker: null });
      case 'code':
        return this.#opaque('code', node, place);
      default:
        return this.#opaque('other', node, place);
    }
  }

  #lines(nodes: readonly PhrasingContent[], { quoteDepth }: Place): Prose[] {
    return readProseLines(nodes, { source: this.#input.text, quoteDepth, decodeName: this.#input.decodeName });
  }

  #heading(node: Heading, place: Place): void {
    const lines = this.#lines(node.children, place);
    if (lines.length === 0) {
      const range = rangeOf(node);
      if (range !== null) this.#add({ kind: 'heading', node, range, prose: Prose.verbatim('', range.end), depth: node.depth, place });
      return;
    }
    this.#addProse({ kind: 'heading', node, prose: joinLines(lines, ' '), depth: node.depth, place });
  }

  #paragraph(node: Paragraph, place: Place): void {
    const lines = this.#lines(node.children, place);
    if (lines.length === 0) return;
    const isStrong = node.children.length === 1 && node.children[0]?.type === 'strong';
    let marker = place.marker;
    for (const prose of this.#groups(lines)) {
      this.#addProse({ kind: 'paragraph', node, prose, depth: null, place: { ...place, marker }, isStrong });
      marker = null;
    }
  }

  /** Lines of a paragraph → paragraphs: in Chinese a line that is not hard-wrapped is a paragraph of its own, in English lines flow on. */
  #groups(lines: readonly Prose[]): Prose[] {
    if (lines.length === 1) return [lines[0] as Prose];
    if (this.#input.language === 'en') return this.#input.linesAreJoined ? [joinLines(lines, ' ')] : englishParagraphs(lines);
    if (this.#input.linesAreJoined) return [joinLines(lines, '')];
    const groups = groupWrappedLines(lines.map((line) => ({ text: line.text, isIndented: false })));
    return groups.map((group) =>
      joinLines(
        group.map((index) => lines[index] as Prose),
        '',
      ),
    );
  }

  #list(node: List, place: Place): void {
    let number = node.start ?? 1;
    for (const item of node.children) {
      const marker = node.ordered ? `${number}.` : '-';
      this.#listItem(item, { ...place, listDepth: place.listDepth + 1, marker });
      number++;
    }
  }

  #listItem(item: ListItem, place: Place): void {
    let marker = place.marker;
    for (const child of item.children) {
      this.#node(child, { ...place, marker });
      marker = null;
    }
  }

  #table(node: Table, place: Place): void {
    const table = ++this.#tables;
    for (const [rowIndex, row] of node.children.entries()) {
      for (const [columnIndex, cell] of row.children.entries()) {
        const column = nodeData(cell).column ?? columnIndex + 1;
        const inTable = { table, row: rowIndex + 1, column, isHeader: rowIndex === 0 };
        const isFrame = node.children.length === 1 && row.children.length === 1;
        if (holdsBlocks(cell)) this.#cellOfBlocks(cell, place, inTable, isFrame);
        else this.#cell(cell, cell.children, place, inTable);
      }
    }
  }

  #cell(node: TableCell, content: readonly PhrasingContent[], place: Place, cell: CellPlace): void {
    const lines = this.#lines(content, place);
    // In Markdown the bar behind an empty cell belongs to it.
    const empty = (rangeOf(node)?.end ?? 1) - (nodeData(node).column === undefined ? 1 : 0);
    const prose = lines.length === 0 ? Prose.verbatim('', empty) : joinLines(lines, ' ');
    const range = lines.length === 0 ? rangeOf(node) : prose.range;
    if (range !== null) this.#add({ kind: 'cell', node, range, prose, depth: null, place, cell });
  }

  /**
   * A cell of a word processor. Its paragraphs are one block, between inner tables; but a frame around text, or a cell that holds
   * a text of its own, is no cell of a table to a reader.
   */
  #cellOfBlocks(node: TableCell, place: Place, cell: CellPlace, isFrame: boolean): void {
    const children = node.children as unknown as Nodes[];
    if (isFrame || isLongText(children)) return this.walk(node, place);
    let run: PhrasingContent[] = [];
    const flush = (): void => {
      if (run.length > 0) this.#cell(node, run, place, cell);
      run = [];
    };
    for (const child of children) {
      if (child.type === 'paragraph' || child.type === 'heading') {
        if (run.length > 0) run.push({ type: 'break' });
        for (const inline of child.children) run.push(inline);
        continue;
      }
      flush();
      this.#node(child, place);
    }
    flush();
  }

  #opaque(kind: 'code' | 'other', node: Nodes, place: Place): void {
    const range = rangeOf(node);
    if (range !== null) this.#add({ kind, node, range, prose: Prose.verbatim('', range.start), depth: null, place });
  }

  #addProse(block: { kind: 'heading' | 'paragraph'; node: Nodes; prose: Prose; depth: number | null; place: Place; isStrong?: boolean }): void {
    const prose = trimProse(block.prose);
    if (prose.text !== '') this.#add({ ...block, prose, range: prose.range });
  }

  #add(block: {
    kind: RawBlock['kind'];
    node: Nodes;
    range: Range;
    prose: Prose;
    depth: number | null;
    place: Place;
    cell?: CellPlace;
    isStrong?: boolean;
  }): void {
    const before = this.blocks[this.blocks.length - 1];
    const data = nodeData(block.node);
    const gap = before === undefined ? '\n\n' : this.#input.text.slice(before.range.end, block.range.start);
    this.blocks.push({
      kind: block.kind,
      node: block.node,
      range: block.range,
      prose: block.prose,
      depth: block.depth,
      listDepth: block.place.listDepth,
      quoteDepth: block.place.quoteDepth,
      listMarker: block.place.marker,
      cell: block.cell ?? null,
      isAfterBlank: /(?:\r\n|\r|\n)[ \t\u3000>]*(?:\r|\n)/u.test(gap),
      isStrong: block.isStrong ?? false,
      isNote: block.place.isNote,
      story: data.story ?? 'body',
      styledAs: data.isContents === true ? 'contents' : (data.titleStyle ?? null),
    });
  }
}

/** The cell of a word processor holds paragraphs, that of Markdown their content. */
function holdsBlocks({ children }: TableCell): boolean {
  const first = (children as unknown as readonly Nodes[])[0]?.type;
  return first === 'paragraph' || first === 'heading' || first === 'table' || first === 'list';
}

const LONG_CELL = { paragraphs: 3, characters: 300 } as const;

function isLongText(children: readonly Nodes[]): boolean {
  const paragraphs = children.filter(({ type }) => type === 'paragraph');
  const length = paragraphs.reduce((sum, node) => sum + ((rangeOf(node)?.end ?? 0) - (rangeOf(node)?.start ?? 0)), 0);
  return paragraphs.length >= LONG_CELL.paragraphs && length >= LONG_CELL.characters;
}

/** English lines flow on, but a line that ends in a colon or opens with a label is one of its own (letter heads, forms). */
function englishParagraphs(lines: readonly Prose[]): Prose[] {
  const groups: Prose[][] = [];
  for (const [index, line] of lines.entries()) {
    const isForm = (text: string): boolean => /^[A-Z][\w /'’-]{1,24}:(?:\s|$)/u.test(text) && text.length <= 80;
    const before = lines[index - 1];
    if (before === undefined || (isForm(line.text) && isForm(before.text))) groups.push([line]);
    else (groups[groups.length - 1] as Prose[]).push(line);
  }
  return groups.map((group) => joinLines(group, ' '));
}
