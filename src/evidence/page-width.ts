import type { Block } from '../model/block.ts';

const WINDOW = 6;
/** A page's width in columns; a wide character takes two. */
const NARROWEST = 40;
const WIDEST = 120;

/**
 * Whether a line ends where the page does: the next word would not have fitted, and another line nearby is as long. The reader of the
 * document joins such lines where all of them are broken so; where short lines stand between them some are left, and the end of such a
 * line is not the end of a sentence.
 */
export function endsAtPageWidth(blocks: readonly Block[], block: Block, next: Block): boolean {
  if (next.isAfterBlank) return false;
  const own = columns(block.text);
  if (own < NARROWEST || own > WIDEST) return false;
  const slack = columns(/^(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/u.exec(next.text)?.[0] ?? '') + 1;
  let widest = own;
  let asLong = 0;
  for (const neighbour of blocks.slice(Math.max(0, block.index - WINDOW), block.index + WINDOW + 1)) {
    if (neighbour === block || neighbour.text === '') continue;
    const width = columns(neighbour.text);
    if (width > WIDEST) return false;
    widest = Math.max(widest, width);
    if (width >= NARROWEST && Math.abs(width - own) <= Math.max(4, slack)) asLong++;
  }
  return asLong > 0 && own + slack > widest;
}

function columns(text: string): number {
  return text.length + (text.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu)?.length ?? 0);
}
