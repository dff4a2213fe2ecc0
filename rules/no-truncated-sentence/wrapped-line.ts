import type { Block } from '../../src/rule/index.ts';
import type { Passage } from './passage.ts';

const WINDOW = 6;
/** A page's width in columns; a wide character takes two. */
const NARROWEST = 40;
const WIDEST = 120;

/**
 * Whether the passage is a line of a page: the next word would not have fitted, and another line nearby is as long. Where short lines stand
 * between them such lines are not joined when the document is read, and the end of a line is not the end of a sentence.
 */
export function isWrappedLine(blocks: readonly Block[], { block, follower }: Passage): boolean {
  const next = follower.block;
  if (follower.kind !== 'text' || next === null || next.isAfterBlank) return false;
  const own = columns(block.text);
  if (own < NARROWEST || own > WIDEST) return false;
  const slack = firstWordColumns(next.text);
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

function firstWordColumns(text: string): number {
  const word = /^(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/u.exec(text)?.[0] ?? '';
  return columns(word) + 1;
}

function columns(text: string): number {
  return text.length + (text.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu)?.length ?? 0);
}
