import { allMatches, type Block, type HeadingNumber, parseChineseNumeral, type ReportDocument, type Section } from '../../src/rule/index.ts';
import type { Announcement } from './announcement.ts';

export interface Counted {
  readonly count: number;
  /** Counted by written ordinals, so that nothing is open to reading. */
  readonly isExplicit: boolean;
}

const CN = '十[一二三四五六]?|[一二三四五六七八九]';
const ORDINALS: readonly RegExp[] = [
  new RegExp(`(?:^|[。；：！？，,;:\\s）)”])(${CN})(?:是|要|靠|看|抓)(?=[\\p{Script=Han}“《])`, 'gu'),
  new RegExp(`(?:^|[。；：，！？\\s])第(${CN})(?:[，,：:]|[是要]|、(?!第))`, 'gu'),
  new RegExp(`(?:^|[。；：，！？\\s])其(${CN})(?:[，,：:、]|是)`, 'gu'),
];
const FIGURES: readonly RegExp[] = [/(?:^|[。；：，、！？\s])[（(](\d{1,2})[）)]/gu, /([①-⑳])/gu];

/**
 * Counts what answers an announcement: the first kind of list that follows, in its paragraph up to `until` (where the next announcement stands)
 * or after it. Null when there is none whose length is plain.
 */
export function countFollowing(document: ReportDocument, block: Block, { end, value }: Announcement, until: number): Counted | null {
  const rest = block.text.slice(end, until);
  const isLast = until >= block.text.length;
  // A run that begins in the paragraph may go on in the next ones.
  const inside = countOrdinals(isLast && OPENS_RUN.test(rest) ? `${rest}\n${followingProse(document, block)}` : rest, [...ORDINALS, ...FIGURES]);
  if (inside !== null) return !isLast || isComplete(document, block, inside, value) ? { count: inside, isExplicit: true } : null;
  if (until < block.text.length) return null;
  // Whatever else stands in the rest of the paragraph may be the answer.
  if (!/^[^。；]{0,16}[：:。]?$/u.test(rest)) return null;
  return countParagraphs(document, block) ?? countNumbered(document, block);
}

const OPENS_RUN = /^[^。；]{0,16}[：:。](?:一(?:是|要|靠|看|抓)|第一|其一)/u;
const MOST_FOLLOWING = 40;

/** The paragraphs under the same heading. */
function followingProse({ blocks }: ReportDocument, block: Block): string {
  const following = blocks.slice(block.index + 1, block.index + 1 + MOST_FOLLOWING);
  const end = following.findIndex((next) => next.heading !== null || next.number !== null || !PROSE.has(next.role));
  return following
    .slice(0, end === -1 ? undefined : end)
    .map(({ text }) => text)
    .join('\n');
}

/** The length of the run 1, 2, 3 … of the first set that begins; null when none does. */
function countOrdinals(text: string, sets: readonly RegExp[]): number | null {
  for (const set of sets) {
    let count = 0;
    for (const match of allMatches(text, set)) {
      const written = match[1] as string;
      const value = /\d/u.test(written)
        ? Number(written)
        : (written.codePointAt(0) as number) >= 0x2460 && (written.codePointAt(0) as number) <= 0x2473
          ? (written.codePointAt(0) as number) - 0x245f
          : (parseChineseNumeral(written) ?? 0);
      if (value === count + 1) count = value;
      else if (count > 0) break;
    }
    if (count >= 2) return count;
  }
  return null;
}

/** A run that begins in the paragraph may go on in the next ones. */
function isComplete({ blocks }: ReportDocument, block: Block, count: number, value: number): boolean {
  if (count >= value) return true;
  const next = blocks[block.index + 1];
  return next === undefined || countOrdinals(`一是的。${next.text}`, []) === null ? !startsWithOrdinal(next, count + 1) : false;
}

function startsWithOrdinal(block: Block | undefined, value: number): boolean {
  return block !== undefined && ordinalOf(block) === value;
}

const OPENING = new RegExp(`^(?:第|其)?(${CN})(?:是|要|靠|看|抓|[，,：:]|、)`, 'u');

function ordinalOf({ text, number }: Block): number | null {
  const match = OPENING.exec(text);
  if (match === null || number !== null) return null;
  return parseChineseNumeral(match[1] as string);
}

const PROSE: ReadonlySet<string> = new Set(['body', 'list-item', 'verse']);

/** Paragraphs that each begin with an ordinal: 一是…, 二是…. Others may stand between. */
function countParagraphs({ blocks }: ReportDocument, block: Block): Counted | null {
  let count = 0;
  const first = blocks[block.index + 1];
  if (first === undefined || ordinalOf(first) !== 1) return null;
  for (let index = block.index + 1; index < blocks.length; index++) {
    const next = blocks[index] as Block;
    if (next.heading !== null || !PROSE.has(next.role)) break;
    const value = ordinalOf(next);
    if (value === count + 1) count++;
    else if (value !== null) return null;
  }
  return count >= 2 ? { count, isExplicit: true } : null;
}

/** Headings or numbered items of one kind right after: what stands beneath each is skipped. */
function countNumbered(document: ReportDocument, block: Block): Counted | null {
  const { blocks } = document;
  const first = blocks[block.index + 1];
  if (first === undefined) return null;
  if (first.listDepth > 0) return countList(blocks, first);
  if (first.number?.value !== 1) return null;
  // The announcement must belong to the same part as the numbers, not to the part before.
  if (block.heading !== null && block.role !== 'run-in-heading') return null;
  const style = first.number.style;
  const parent: Section | null = document.outline.sectionAt(block.range.start);
  let count = 0;
  for (let index = block.index + 1; index < blocks.length; index++) {
    const next = blocks[index] as Block;
    if (next.role === 'signature' || next.role === 'date' || next.role === 'attachment-note' || next.role === 'closing') break;
    const number: HeadingNumber | null = next.number;
    if (number === null) {
      if (next.heading !== null && (next.heading.depth ?? 9) <= (parent?.heading.depth ?? 0)) break;
      continue;
    }
    if (number.style === style) {
      if (number.value !== count + 1) break;
      count++;
    } else if (number.style === parent?.heading.number?.style) break;
  }
  return count >= 2 ? { count, isExplicit: true } : null;
}

/** A Markdown list: its items at the outermost level. */
export function countList(blocks: readonly Block[], first: Block): Counted | null {
  if (first.listMarker === null) return null;
  const isOrdered = /\d/u.test(first.listMarker);
  let count = 0;
  for (let index = first.index; index < blocks.length; index++) {
    const next = blocks[index] as Block;
    if (next.listDepth < first.listDepth) {
      // Text that stands between the items of one list.
      const later = blocks.slice(index, index + 4).find(({ listDepth }) => listDepth === first.listDepth);
      if (isOrdered && later !== undefined && later.listMarker === `${count + 1}.` && next.heading === null) continue;
      break;
    }
    if (next.listDepth === first.listDepth && next.listMarker !== null) {
      if (/\d/u.test(next.listMarker) !== isOrdered || (isOrdered && next.listMarker === '1.' && count > 0)) break;
      count++;
    }
  }
  return count >= 1 ? { count, isExplicit: isOrdered } : null;
}
