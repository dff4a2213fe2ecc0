import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Parents, Root, TableCell, Text } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { LineIndex } from '../../model/line-index.ts';
import { rangeOf } from '../../model/read-prose.ts';
import { alignHtml } from './align-html.ts';

const processor = unified().use(rehypeParse).use(rehypeRemark).freeze();

/** `amp` → `&` */
export const decodeName = decodeNamedCharacterReference;

/** Characters that say what language a page is in. */
const SAMPLE = 20_000;

/**
 * HTML → mdast whose text nodes hold their own source but for references, and so can be aligned with it.
 * @returns null when the elements are nested too deeply for the converter
 */
export function parseHtmlTree(source: string): { readonly tree: Root; readonly words: string } | null {
  const tree = convert(source);
  if (tree === null) return null;
  const lines = new LineIndex(source);
  let words = '';
  visit(tree, (node, index) => {
    if (node.type === 'text' && words.length < SAMPLE) words += node.value;
    if (node.type === 'tableCell') placeEmptyCell(node, (index ?? 0) + 1, source, lines);
  });
  splitTexts(tree, source, lines);
  return { tree, words };
}

function convert(source: string): Root | null {
  try {
    return processor.runSync(processor.parse(source)) as Root;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** White space is collapsed and tags are gone in the value of a text node: what is left is cut into pieces that are their source. */
function splitTexts(parent: Parents, source: string, lines: LineIndex): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') {
      for (const piece of piecesOf(child, source, lines)) children.push(piece);
      continue;
    }
    if ('children' in child) splitTexts(child, source, lines);
    children.push(child);
  }
  (parent as { children: Nodes[] }).children = children;
}

function piecesOf(node: Text, source: string, lines: LineIndex): Text[] {
  const range = rangeOf(node);
  if (range === null) return [];
  return alignHtml({ value: node.value, source, ...range, decodeName }).map(({ value, start, end }) => ({
    type: 'text',
    value,
    position: { start: { ...lines.toPoint(start), offset: start }, end: { ...lines.toPoint(end), offset: end } },
  }));
}

/** Nothing stands after the open tag of an empty cell. */
function placeEmptyCell(node: TableCell, column: number, source: string, lines: LineIndex): void {
  const range = rangeOf(node);
  if (range === null || node.children.length > 0) return;
  const end = source.indexOf('>', range.start) + 1;
  const offset = end > range.start && end <= range.end ? end : range.start;
  const point = { ...lines.toPoint(offset), offset };
  node.position = { start: point, end: point };
  node.data = { reportlint: { column } } as object;
}
