import type { Story } from '../../model/place.ts';
import { chosenBranch } from './alternative.ts';
import type { CellItem, FlowItem, RowItem } from './flow.ts';
import type { ParagraphOrigin } from './origins.ts';
import { ParagraphReader } from './paragraph-reader.ts';
import type { PartContext } from './part-context.ts';
import type { TablePlace } from './reading.ts';
import { numberOf } from './styles.ts';
import type { XmlElement } from './xml-element.ts';

/** Where the blocks stand that are read. */
interface Place {
  readonly story: Story;
  readonly table: TablePlace;
  readonly host: ParagraphOrigin | null;
  readonly noteId: string | null;
}

/** Reads the blocks of one story (body, note, header, text box) into the text. */
export class StoryReader {
  readonly #part: PartContext;
  readonly #place: Place;
  readonly #paragraphs: ParagraphReader;

  constructor(part: PartContext, place: Place) {
    this.#part = part;
    this.#place = place;
    this.#paragraphs = new ParagraphReader(part, place);
  }

  read(parent: XmlElement): FlowItem[] {
    const items: FlowItem[] = [];
    this.#blocks(parent, items);
    return items;
  }

  #blocks(parent: XmlElement, items: FlowItem[]): void {
    for (let child = parent.first; child !== null; child = child.next) this.#block(child, items);
  }

  #block(element: XmlElement, items: FlowItem[]): void {
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element, items);
      case 'w:tbl':
        return this.#table(element, items);
      case 'w:sdt':
        return this.#part.readControl(element, (content) => this.#blocks(content, items));
      case 'w:customXml':
      case 'w:smartTag':
        return this.#blocks(element, items);
      case 'w:ins':
      case 'w:moveTo':
        return this.#part.readInserted(element, () => this.#blocks(element, items));
      case 'w:del':
      case 'w:moveFrom':
        return this.#part.skipDeleted(element);
      case 'mc:AlternateContent': {
        const branch = chosenBranch(element);
        if (branch !== null) this.#blocks(branch, items);
        return;
      }
      case 'w:altChunk':
      case 'w:subDoc':
        this.#part.reading.unread.add(element.name);
        return;
      case 'w:sectPr':
        return this.#part.readSection(element);
      default:
        this.#part.readMark(element);
    }
  }

  #paragraph(element: XmlElement, items: FlowItem[]): void {
    const { item, boxes } = this.#paragraphs.read(element);
    if (item !== null) items.push(item);
    const host = this.#part.reading.paragraphs[this.#part.reading.paragraphs.length - 1] ?? null;
    for (const box of boxes) {
      const inner = new StoryReader(this.#part.nested(), { story: 'textbox', table: null, host: this.#place.host ?? host, noteId: this.#place.noteId });
      for (const boxItem of inner.read(box)) items.push(boxItem);
    }
  }

  #table(element: XmlElement, items: FlowItem[]): void {
    const { reading } = this.#part;
    const index = reading.next('table', this.#place.story);
    const start = reading.length;
    const rows: RowItem[] = [];
    this.#rows(element, index, rows);
    items.push({ kind: 'table', start, end: lastCharacter(reading.length, start), story: this.#place.story, rows });
  }

  #rows(parent: XmlElement, table: number, rows: RowItem[]): void {
    for (let child = parent.first; child !== null; child = child.next) {
      const row = child;
      if (row.name === 'w:tr') this.#row(row, table, rows);
      else if (row.name === 'w:sdt') this.#part.readControl(row, (content) => this.#rows(content, table, rows));
      else if (row.name === 'w:customXml') this.#rows(row, table, rows);
      else if (row.name === 'w:ins' || row.name === 'w:moveTo') this.#part.readInserted(row, () => this.#rows(row, table, rows));
      else this.#part.readMark(row);
    }
  }

  #row(element: XmlElement, table: number, rows: RowItem[]): void {
    const properties = element.child('w:trPr');
    const deletion = properties?.child('w:del') ?? null;
    if (deletion !== null) return this.#part.skipDeletedRow(element, deletion);
    const start = this.#part.reading.length;
    const cells: CellItem[] = [];
    const column = { next: 1 + (numberOf(properties?.valueOf('w:gridBefore') ?? null) ?? 0) };
    this.#cells(element, { index: table, row: rows.length + 1, column }, cells);
    rows.push({ start, end: lastCharacter(this.#part.reading.length, start), cells });
  }

  #cells(parent: XmlElement, row: { index: number; row: number; column: { next: number } }, cells: CellItem[]): void {
    for (let child = parent.first; child !== null; child = child.next) {
      if (child.name === 'w:tc') cells.push(this.#cell(child, row));
      else if (child.name === 'w:sdt') this.#part.readControl(child, (content) => this.#cells(content, row, cells));
      else if (child.name === 'w:customXml') this.#cells(child, row, cells);
      else this.#part.readMark(child);
    }
  }

  #cell(element: XmlElement, { index, row, column }: { index: number; row: number; column: { next: number } }): CellItem {
    const properties = element.child('w:tcPr');
    const merge = properties?.child('w:vMerge') ?? null;
    const own = column.next;
    column.next += Math.min(64, Math.max(1, numberOf(properties?.valueOf('w:gridSpan') ?? null) ?? 1));
    const start = this.#part.reading.length;
    const items = new StoryReader(this.#part, { ...this.#place, table: { index, row, column: own } }).read(element);
    return {
      start,
      end: lastCharacter(this.#part.reading.length, start),
      column: own,
      isContinuation: merge !== null && merge.attribute('w:val') !== 'restart',
      items,
    };
  }
}

/** Before the line end. */
function lastCharacter(length: number, start: number): number {
  return Math.max(start, length - 1);
}
