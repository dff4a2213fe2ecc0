import { type Block, isContentless, type Section, showsNothing } from '../../src/rule/index.ts';

/** Whether a section, those beneath it included, holds placeholders and nothing else. A section that holds nothing at all does not. */
export function holdsOnlyPlaceholders(section: Section): boolean {
  const texts = textsOf(section);
  return texts !== null && texts.length > 0;
}

/** The placeholders in a section; null when it holds something else. */
function textsOf(section: Section): readonly string[] | null {
  const own = section.block.role === 'run-in-heading' ? [section.block.text.slice(section.heading.proseEnd)] : [];
  const texts = own.filter((text) => text.trim() !== '');
  for (const block of section.blocks) {
    if (block === section.block || showsNothing(block)) continue;
    if (endsSection(block, section)) break;
    if (block.text !== '') texts.push(block.text);
    // An image or code has no prose; a cell or an item without prose is a blank.
    else if (block.role !== 'table-cell' && block.role !== 'list-item') return null;
  }
  if (!texts.every(isContentless)) return null;
  for (const child of section.children) {
    const inner = textsOf(child);
    if (inner === null) return null;
    texts.push(...inner);
  }
  return texts;
}

/** Signature, date and attachments end the last section of a letter; under a Markdown heading they are what it holds. */
function endsSection({ role }: Block, { heading }: Section): boolean {
  return role === 'attachment-note' || (heading.depth === null && (role === 'signature' || role === 'date'));
}
