import { type Block, type BlockRole, closesFirst, findOpenMark, isInvisible, openerOf, wideMark } from '../../src/rule/index.ts';

/** A sentence that begins in one paragraph and goes on in the next. */
export interface Break {
  readonly first: Block;
  readonly second: Block;
  /** What shows it: the second begins with a mark that only a sentence's middle or end has, closes what the first opens, or begins in lower case. */
  readonly evidence: 'mark' | 'pair' | 'lower-case';
  /** What a join puts between the halves; null when the halves of a word cannot be joined without asking. */
  readonly glue: '' | ' ' | null;
}

const LONGEST_END = 48;

/** Sentences broken in two, in order. Linear in the text. */
export function findBreaks(blocks: readonly Block[]): Break[] {
  const breaks: Break[] = [];
  let first: Block | null = null;
  for (const block of blocks) {
    if (isInvisible(block)) continue;
    if (first !== null && mayBelong(first, block)) {
      const found = judge(first, block);
      if (found !== null) breaks.push(found);
    }
    first = block;
  }
  return breaks;
}

const PROSE: ReadonlySet<BlockRole> = new Set([
  'body',
  'run-in-heading',
  'list-item',
  'quote',
  'note',
  'salutation',
  'closing',
  'verse',
  'caption',
  'form-line',
]);
const SECOND: ReadonlySet<BlockRole> = new Set([
  'body',
  'run-in-heading',
  'list-item',
  'quote',
  'note',
  'closing',
  'verse',
  'caption',
  'form-line',
  'signature',
  'heading',
]);

function mayBelong(first: Block, second: Block): boolean {
  const isPlainHeading = first.role === 'heading' && first.heading?.depth === null;
  if (!PROSE.has(first.role) && !isPlainHeading) return false;
  if (!SECOND.has(second.role) || (second.role === 'heading' && second.heading?.depth !== null)) return false;
  return second.number === null && second.listMarker === null && first.quoteDepth === second.quoteDepth && second.listDepth <= first.listDepth;
}

function judge(first: Block, second: Block): Break | null {
  const end = first.text.slice(-LONGEST_END);
  const start = second.text.slice(0, LONGEST_END);
  const open = findOpenMark(first.text);
  const opener = openerOf(start.slice(0, 1));
  if (opener !== null) return open === wideMark(opener) ? { first, second, evidence: 'mark', glue: '' } : null;
  if (/\p{Script=Han}/u.test(end)) {
    if (BEGINS_WITH_MARK_ZH.test(start) && MAY_GO_ON_ZH.test(end)) return { first, second, evidence: 'mark', glue: '' };
    if (open !== null && isBrokenInPair(first, end, second, open)) return { first, second, evidence: 'pair', glue: needsSpace(end, start) ? ' ' : '' };
    return null;
  }
  return judgeEnglish(first, end, second, start);
}

/**
 * `？？？` and `……` on lines of their own are somebody's notes. A full stop alone is the rest of the sentence; with a new sentence behind it
 * only the mark has slipped, which the reader hardly sees.
 */
const BEGINS_WITH_MARK_ZH = /^(?:[，、；,](?![，、；。,.…])|[。！？][”’」』）】》]?$|：(?=[\p{L}\p{N}“《]))/u;
const MAY_GO_ON_ZH = /[\p{L}\p{N}%％℃”’》）)〉】]$/u;

function isBrokenInPair(first: Block, end: string, second: Block, open: string): boolean {
  if (first.role !== 'body' && first.role !== 'run-in-heading' && first.role !== 'list-item') return false;
  if (second.role !== 'body' && second.role !== 'list-item') return false;
  return /[\p{L}\p{N}、“《（【〔「『]$/u.test(end) && /[，。；：]/u.test(first.text) && !second.text.startsWith(open) && closesFirst(second.text, open);
}

function needsSpace(end: string, start: string): boolean {
  return /[A-Za-z0-9]$/u.test(end) && /^[A-Za-z0-9]/u.test(start);
}

const FEWEST_WORDS = 8;
const FEWEST_WORDS_AFTER = 3;
/** A plain word, not the name of a command or a package (`npm`, `eslint-plugin`, `foo()`, `key: value`). */
const STARTS_LOWER = /^[a-z]+(?:['’][a-z]+)?,?\s+(?!=|—|–|-\s)[A-Za-z(“"0-9]/u;
const ENGLISH = /\b(?:the|an?|and|of|to|in|is|are|was|were|that|for|with|by|it|we)\b/i;
const ENDS_OPEN = /[a-z0-9],?$|[a-z]-$/u;

function judgeEnglish(first: Block, end: string, second: Block, start: string): Break | null {
  if (first.role !== 'body' && first.role !== 'list-item') return null;
  if (second.role !== 'body' && !(second.role === 'list-item' && first.role === 'list-item')) return null;
  if (/^[,;](?:\s|$)/u.test(start) && /[A-Za-z0-9)]$/u.test(end)) return { first, second, evidence: 'mark', glue: '' };
  if (!STARTS_LOWER.test(start) || !ENDS_OPEN.test(end) || isEmphasised(first) || !ENGLISH.test(first.text)) return null;
  if (countWords(first.text) < FEWEST_WORDS || countWords(second.text) < FEWEST_WORDS_AFTER) return null;
  // Two phrases without a mark are entries of a list; a sentence ends somewhere.
  if (!/[.!?:]["”’)]*$/u.test(second.text.slice(-4))) return null;
  return { first, second, evidence: 'lower-case', glue: end.endsWith('-') ? null : ' ' };
}

function isEmphasised({ node }: Block): boolean {
  if (!('children' in node) || node.children.length !== 1) return false;
  const only = node.children[0]?.type;
  return only === 'strong' || only === 'emphasis';
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\uFFFC]\S*/gu)?.length ?? 0;
}
