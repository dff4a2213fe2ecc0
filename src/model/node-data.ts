import type { Story } from './place.ts';

/** What a parser knows of a node beyond mdast; it stands in `node.data.reportlint`. */
export interface NodeData {
  /** `body` unless said. */
  readonly story?: Story;
  /** A line of a table of contents, whatever it looks like. */
  readonly isContents?: boolean;
  /** The paragraph has the word processor's style for titles. */
  readonly titleStyle?: 'title' | 'subtitle';
  /** Of a table cell, from 1, in the grid: cells over several columns count each. */
  readonly column?: number;
}

const NOTHING: NodeData = {};

export function nodeData(node: { readonly data?: object | undefined }): NodeData {
  return (node.data as { reportlint?: NodeData } | undefined)?.reportlint ?? NOTHING;
}
