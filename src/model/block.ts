import type { Nodes } from 'mdast';
import type { HeadingNumber } from './numbering.ts';
import type { Story } from './place.ts';
import type { Prose } from './prose.ts';
import type { Range } from './range.ts';
import type { Sentence } from './sentences.ts';

/**
 * What a block is in the document, classified once for all rules:
 *
 * - `title` a line of the document's title · `subtitle` 题注, byline, version line or date under the title
 * - `document-number` 发文字号 · `addressee` 主送机关 · `salutation` 称谓, `Dear …,`
 * - `heading` a heading · `run-in-heading` heading and body in one paragraph (`（一）坚持……。细化……`)
 * - `body` a paragraph of prose · `list-item` a paragraph of a list · `table-cell` · `caption`
 * - `form-line` `联系人：…` · `closing` closing formula · `attachment-note` 附件说明 or the head of an attachment
 * - `signature` 署名 · `date` 成文日期 · `note` 附注, remark under a table
 * - `marker` nothing but a token of a content system · `verse` · `code` · `quote` a paragraph of a quotation
 * - `contents` a line of a table of contents · `other` raw HTML, rules, definitions, formulas, front matter
 */
export type BlockRole =
  | 'title'
  | 'subtitle'
  | 'document-number'
  | 'addressee'
  | 'salutation'
  | 'heading'
  | 'run-in-heading'
  | 'body'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'form-line'
  | 'closing'
  | 'attachment-note'
  | 'signature'
  | 'date'
  | 'note'
  | 'marker'
  | 'verse'
  | 'code'
  | 'quote'
  | 'contents'
  | 'other';

/** Where a block stands in a table; all count from 1. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** The first row of a table that has a header. */
  readonly isHeader: boolean;
}

/** A heading, or the heading part of a run-in heading. */
export interface HeadingPart {
  /** `一、`, `（二）`, `1.2`, `第三章`; null for a heading without a number. */
  readonly number: HeadingNumber | null;
  /** The words without the number and without closing punctuation. */
  readonly title: string;
  /** Source range of the title. */
  readonly range: Range;
  /** Depth of a Markdown heading (1 to 6), null for a heading that only its numbering shows. */
  readonly depth: number | null;
  /** Length of the heading part in the prose: where the body of a run-in heading begins. */
  readonly proseEnd: number;
}

/** One block of the document, in reading order. */
export interface Block {
  readonly index: number;
  readonly role: BlockRole;
  /** The mdast node that it comes from. Several blocks share one paragraph when its lines are paragraphs of their own. */
  readonly node: Nodes;
  /** Source range, without surrounding white space. */
  readonly range: Range;
  /** Prose without surrounding white space; empty for code, HTML and rules. */
  readonly prose: Prose;
  /** `prose.text` */
  readonly text: string;
  /** The heading, or the heading part of a run-in heading; null for every other role. */
  readonly heading: HeadingPart | null;
  /** The number with which the text starts, in headings and list items alike (after a paid marker, which must not hide it). */
  readonly number: HeadingNumber | null;
  /** Nesting in lists and quotations; 0 outside. */
  readonly listDepth: number;
  readonly quoteDepth: number;
  /** The marker of the list item that this block opens: `-`, `1.`; null when it opens none. */
  readonly listMarker: string | null;
  readonly cell: CellPlace | null;
  /** `body` but in what a word processor keeps apart: headers, notes, text boxes. */
  readonly story: Story;
  /** True when the block begins after a blank line, or at the start of the document. */
  readonly isAfterBlank: boolean;
  /** Sentences of the prose, found when first asked for. */
  readonly sentences: readonly Sentence[];
}
