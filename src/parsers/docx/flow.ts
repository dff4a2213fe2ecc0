import type { Story } from '../../model/place.ts';
import type { NumberLabel } from './numbering.ts';

/** What was read, block by block, before it becomes a tree. Offsets are those of the text. */
export type FlowItem = ParagraphItem | TableItem;

export interface ParagraphItem {
  readonly kind: 'paragraph';
  readonly start: number;
  readonly end: number;
  readonly story: Story;
  readonly noteId: string | null;
  readonly label: NumberLabel | null;
  /** 1 to 9 by outline level or style; null for none. */
  readonly headingDepth: number | null;
  readonly titleStyle: 'title' | 'subtitle' | null;
  readonly isContents: boolean;
  /** The characters of the paragraph that are bold, and all that are not white space. */
  readonly boldLength: number;
  readonly inkLength: number;
  /** Of most of its characters, in half points; null when nothing says it. */
  readonly size: number | null;
  readonly isCentred: boolean;
  readonly images: readonly { readonly offset: number; readonly alt: string }[];
}

export interface TableItem {
  readonly kind: 'table';
  readonly start: number;
  readonly end: number;
  readonly story: Story;
  readonly rows: readonly RowItem[];
}

export interface RowItem {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly CellItem[];
}

export interface CellItem {
  readonly start: number;
  readonly end: number;
  /** From 1, in the grid: a cell over two columns counts twice. */
  readonly column: number;
  /** Continues the cell above. */
  readonly isContinuation: boolean;
  readonly items: readonly FlowItem[];
}
