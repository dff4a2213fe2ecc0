import type { Block } from '../model/block.ts';

/**
 * What stands after a paragraph, which says more about its end than its last character does:
 *
 * - `end` nothing · `tail` closing formula, signature, date, note, attachments · `heading` a heading, or a new title or salutation
 * - `item` an item of a list · `content` a table, code, formula, quotation, picture, form line or verse that the paragraph may lead up to
 * - `text` another paragraph
 */
export interface Follower {
  readonly kind: 'end' | 'tail' | 'heading' | 'item' | 'content' | 'text';
  readonly block: Block | null;
}

/** Finds for every block what follows it, past what a reader does not see (markers of a pay wall, comments, rules, definitions). Linear. */
export function findFollowers(blocks: readonly Block[]): Follower[] {
  const followers: Follower[] = new Array(blocks.length);
  let next: Follower = { kind: 'end', block: null };
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block;
    followers[index] = next;
    if (!isInvisible(block)) next = { kind: kindOf(block), block };
  }
  return followers;
}

/** True where the text stops and something else begins. */
export function isBreak({ kind }: Follower): boolean {
  return kind === 'end' || kind === 'tail' || kind === 'heading';
}

function kindOf(block: Block): Follower['kind'] {
  switch (block.role) {
    case 'body':
      return 'text';
    case 'list-item':
      return 'item';
    case 'heading':
    case 'run-in-heading':
    case 'title':
    case 'salutation':
    case 'document-number':
    case 'addressee':
      return 'heading';
    case 'closing':
    case 'signature':
    case 'date':
    case 'note':
    case 'attachment-note':
    case 'subtitle':
      return 'tail';
    default:
      return 'content';
  }
}

/** HTML that shows something; closing tags, anchors and comments do not. */
const SHOWS = /<(?:img|picture|table|pre|video|audio|iframe|svg|ul|ol|dl|p|div|details|blockquote|h[1-6]|a\s[^>]*href)\b/iu;

/** What a reader does not see: markers of a pay wall, comments, rules, definitions. */
export function isInvisible({ role, node }: Block): boolean {
  if (role === 'marker') return true;
  if (role !== 'other') return false;
  if (node.type === 'html') return !SHOWS.test(node.value);
  return node.type === 'definition' || node.type === 'thematicBreak' || node.type === 'yaml';
}

/**
 * Whether a block may lead up to the list that follows it. A list that it introduces begins at 1; another number, or the next number of
 * its own kind, continues what was before.
 */
export function leadsUpTo(block: Block, { kind, block: next }: Follower): boolean {
  if (kind !== 'item' || next === null) return false;
  if (next.listDepth < block.listDepth) return false;
  if (next.number === null) return next.listDepth > block.listDepth || block.role !== 'list-item';
  return next.number.value === 1;
}
