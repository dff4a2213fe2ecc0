import type { Classified } from './classify-blocks.ts';
import type { RawBlock } from './collect-blocks.ts';

const HEAD = /^(?:目\s*[录次]|contents|table of contents)$/iu;
const LONGEST_LINE = 60;
const MOST_LINES = 120;
/** So many first lines may be stale: headings that were reworded after the contents were made. */
const FIRST = 3;

/**
 * The lines of a table of contents without page numbers: short lines under 目录 up to where the first of them comes again, as the heading
 * that it names. Lines with page numbers show what they are by themselves.
 */
export function markContents(blocks: readonly RawBlock[], classified: readonly Classified[]): void {
  const head = blocks.findIndex(({ prose, kind }) => (kind === 'heading' || kind === 'paragraph') && HEAD.test(prose.text.trim()));
  if (head === -1) return;
  const end = endOfContents(blocks, head + 1);
  if (end === -1) return;
  const from = (blocks[head] as RawBlock).kind === 'heading' ? head + 1 : head;
  for (const entry of classified.slice(from, end)) {
    entry.role = 'contents';
    entry.heading = null;
    entry.number = null;
  }
}

/** Where the first lines come again; -1 when they do not, or when something else stands between. */
function endOfContents(blocks: readonly RawBlock[], start: number): number {
  const first = new Set(blocks.slice(start, start + FIRST).map(folded));
  if (!blocks.slice(start, start + 1).every(isLine)) return -1;
  for (let index = start + 1; index < Math.min(blocks.length, start + MOST_LINES); index++) {
    const block = blocks[index] as RawBlock;
    if (!isLine(block) && block.kind !== 'heading') return -1;
    if (index >= start + FIRST ? first.has(folded(block)) : blocks.slice(start, index).some((before) => folded(before) === folded(block))) return index;
    if (!isLine(block)) return -1;
  }
  return -1;
}

function isLine({ kind, prose }: RawBlock): boolean {
  return kind === 'paragraph' && prose.text.length <= LONGEST_LINE && !/[。；]/u.test(prose.text);
}

function folded({ prose }: RawBlock): string {
  return prose.text
    .replace(/[\s\u3000]+/gu, '')
    .replace(/(?:\.{2,}|…+|·{2,})\d*$/u, '')
    .toLowerCase();
}
