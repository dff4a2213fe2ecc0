import type { Block, ReportDocument } from '../../src/rule/index.ts';
import type { Blank } from './blank.ts';
import { onlyEllipsis } from './find-ellipses.ts';
import type { Surroundings } from './read-evidence.ts';

export interface LoneEllipsis {
  readonly block: Block;
  readonly blank: Blank;
}

/**
 * List items, headings and the only paragraphs of sections that are nothing but an ellipsis. At the end of a list that has real items it
 * means “and so on”, unless the document has other blanks.
 */
export function findLoneEllipses(document: ReportDocument, { otherBlanks }: Surroundings): LoneEllipsis[] {
  const found: LoneEllipsis[] = [];
  for (const block of document.blocks) {
    const blank = loneIn(block);
    if (blank === null) continue;
    if ((otherBlanks > 0 && block.role === 'list-item') || block.heading !== null || stands(document, block)) found.push({ block, blank });
  }
  return found;
}

const CARRIERS: ReadonlySet<string> = new Set(['heading', 'run-in-heading', 'list-item', 'body', 'verse']);

function loneIn(block: Block): Blank | null {
  if (!CARRIERS.has(block.role) || block.text.length > 16) return null;
  return onlyEllipsis(block.text, block.number?.range.end ?? 0);
}

/** Whether the ellipsis stands where content is due, by what is around it. */
function stands({ blocks, outline }: ReportDocument, block: Block): boolean {
  if (block.role === 'list-item') {
    const before = blocks[block.index - 1];
    const isFirst = before === undefined || before.role !== 'list-item' || before.listDepth !== block.listDepth;
    return isFirst || loneIn(before) !== null;
  }
  const section = outline.sectionAt(block.range.start);
  return (
    section !== null &&
    section.children.length === 0 &&
    section.blocks.filter(({ role }) => role !== 'other').every((one) => one === block || loneIn(one) !== null)
  );
}
