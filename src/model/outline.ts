import type { Block, HeadingPart } from './block.ts';
import type { Range } from './range.ts';

/** A heading with what stands beneath it. */
export interface Section {
  /** From 1, outermost; the title of the document is not a section. */
  readonly level: number;
  readonly heading: HeadingPart;
  /** The block that carries the heading. */
  readonly block: Block;
  /** Number and title as written, white space collapsed: `（二）坚持问题导向`. */
  readonly label: string;
  /** From the heading to the end of the last block beneath it, subsections included. */
  readonly range: Range;
  /** Blocks beneath this heading and above the next one of any level; the heading's own block only when it is a run-in heading. */
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
  readonly parent: Section | null;
}

/** The sections of a document. */
export interface Outline {
  /** Top-level sections, in order. */
  readonly sections: readonly Section[];
  /** All sections in reading order. */
  readonly all: readonly Section[];
  /** Blocks before the first section. */
  readonly lead: readonly Block[];
  /** The innermost section that a source offset lies in; null before the first. */
  sectionAt(offset: number): Section | null;
}
