import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Content } from './content.ts';
import { HAND_OVER, orHandOver } from './hand-over.ts';
import type { Position } from './position.ts';
import { type Blocks, readBlocks, type Stretch, type Unread } from './read-blocks.ts';
import { readFootnote } from './read-footnote.ts';
import { type InlineOptions, readInlines } from './read-inlines.ts';

export type { Blocks };

/** The blocks of a segment without their inline content; null when it is to be read by remark. */
export function readSegment(text: string, stretch: Stretch): Blocks | null {
  return readFootnote(text, stretch) ?? orHandOver(() => readBlocks(text, stretch));
}

/** Reads what is in the blocks; null when they are to be read by remark after all. */
export function readContent({ children, unread }: Blocks, labels: ReadonlySet<string>): RootContent[] | null {
  return orHandOver(() => {
    for (const one of unread) fill(one, labels);
    return children;
  });
}

function fill({ node, content, item }: Unread, labels: ReadonlySet<string>): void {
  const options: InlineOptions = { labels, isInTable: node.type === 'tableCell' };
  if (!BOX.test(content.source)) {
    node.children = readInlines(content, 0, options);
    return;
  }
  if (item === null || node.type !== 'paragraph' || !SIMPLE_BOX.test(content.source)) throw HAND_OVER;
  item.checked = content.source[1] !== ' ';
  node.children = withoutBox(node, content, readInlines(content, 3, options));
}

/** A check box of GFM; one with anything but spaces in it or behind it, and one outside of lists, is left to remark. */
const BOX = /^\[[ \t\r\nxX]\][ \t\r\n]/u;
const SIMPLE_BOX = /^\[[ xX]\] +[^ \t\r\n]/u;

/** The space behind a check box belongs to it. */
function withoutBox(node: Paragraph, content: Content, children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return children;
  if (first.value.length === 1) return rest;
  first.value = first.value.slice(1);
  (first.position as Position).start = content.point(4);
  (node.position as Position).start = content.point(4);
  return children;
}
