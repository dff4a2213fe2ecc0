import { type Block, isContentless, type ReportDocument, type Section, showsNothing } from '../../src/rule/index.ts';
import { isListEntry, isStatement, standsAlone } from './plain-heading.ts';

/** A section without text of its own or beneath. */
export interface EmptySection {
  readonly section: Section;
  readonly kind: 'empty' | 'placeholder' | 'table';
  /** What stands there in place of text; empty for `empty`. */
  readonly blocks: readonly Block[];
}

/** Finds the sections that say nothing. Linear in the number of blocks, apart from a look at the nearest neighbours. */
export function findEmptySections(document: ReportDocument, allowTableOnly: boolean): EmptySection[] {
  const { outline } = document;
  const contents = new Map(outline.all.map((section) => [section, readContent(section, allowTableOnly)]));
  const lastWithLabel = new Map(outline.all.map((section) => [normalise(section.label), section]));
  const families = tallyFamilies(outline.all, contents);
  const found: EmptySection[] = [];
  for (const [index, section] of outline.all.entries()) {
    const content = contents.get(section) as Content;
    if (content.kind === 'text') continue;
    if (isExempt(section) || leadsOn(outline.all[index + 1], section)) continue;
    // A line of a table of contents without page numbers: the heading itself comes later.
    if (content.kind === 'empty' && section.heading.depth === null && lastWithLabel.get(normalise(section.label)) !== section) continue;
    if (section.heading.depth === null && !isPlainSection(document, section, families)) continue;
    found.push({ section, kind: content.kind, blocks: content.blocks });
  }
  return found;
}

interface Content {
  readonly kind: 'text' | 'empty' | 'placeholder' | 'table';
  readonly blocks: readonly Block[];
}

const TEXT: Content = { kind: 'text', blocks: [] };

function readContent(section: Section, allowTableOnly: boolean): Content {
  if (section.children.length > 0 || isStatement(section)) return TEXT;
  const placeholders: Block[] = [];
  const cells: Block[] = [];
  let hasBlankRow = false;
  if (section.block.role === 'run-in-heading') {
    const own = section.block.text.slice(section.heading.proseEnd);
    if (!isContentless(own)) return TEXT;
    placeholders.push(section.block);
  }
  for (const block of section.blocks) {
    if (block === section.block) continue;
    if (endsSection(block, section)) break;
    if (showsNothing(block)) continue;
    if (block.role === 'table-cell' && block.cell !== null) {
      hasBlankRow ||= block.text === '' && !block.cell.isHeader;
      if (block.text !== '') cells.push(block);
      continue;
    }
    if (!isContentless(block.text) && !isBlankTask(block)) return TEXT;
    placeholders.push(block);
  }
  const filled = hasBlankRow ? cells.filter(({ cell }) => cell?.isHeader !== true) : cells;
  // A header over blank rows is a form that nobody filled in.
  if (filled.some(({ text }) => !isContentless(text))) return allowTableOnly ? TEXT : { kind: 'table', blocks: cells };
  placeholders.push(...filled);
  return placeholders.length > 0 ? { kind: 'placeholder', blocks: placeholders } : { kind: 'empty', blocks: [] };
}

/** Signature, date and attachments end the last section of a letter; under a Markdown heading they are what it holds. */
function endsSection({ role }: Block, { heading }: Section): boolean {
  if (role === 'attachment-note') return true;
  return heading.depth === null && (role === 'signature' || role === 'date');
}

/** `- [ ]`, which says nothing without words. */
function isBlankTask({ role, text }: Block): boolean {
  return role === 'list-item' && text.trim() === '';
}

/** Attachments are often files of their own, a contents list is made by a program, and a release may have nothing to tell. */
const NEEDS_NO_TEXT = /^(?:附\s*[件录表图]|目\s*[录次]|正文)|^(?:Appendix|Annex|Attachment|Exhibit|Schedule|Enclosure|Table of contents|Contents|TOC)\b/iu;
/** A reference lists the members of an interface as headings: `.add(pattern: string): this`. */
const SIGNATURE = /^[\w$.]+\([^()]*\)/u;
const RELEASE = /^\[?(?:un-?released|v?\d+\.\d+|next)\b/iu;

function isExempt({ heading }: Section): boolean {
  const title = heading.title.replaceAll('\uFFFC', '').trim();
  if (title === '') return true;
  return NEEDS_NO_TEXT.test(title) || SIGNATURE.test(title) || RELEASE.test(title) || (heading.number?.style === 'decimal' && /^[-–—(（[\d]/u.test(title));
}

/**
 * The next heading may belong beneath this one although its form says otherwise: a bold line has no level of its own, and another kind of
 * number that begins at 1 opens a list inside.
 */
function leadsOn(next: Section | undefined, { heading }: Section): boolean {
  if (next === undefined || next.heading.depth !== null || heading.depth !== null) return false;
  const { number } = next.heading;
  if (number === null) return true;
  return number.value === 1 && number.style !== heading.number?.style;
}

/**
 * Without Markdown a short numbered line is a heading or an item of a list. It is a heading where its siblings have text beneath them;
 * where they have none, all of them are items.
 */
function isPlainSection(document: ReportDocument, section: Section, families: ReadonlyMap<string, Family>): boolean {
  const { number } = section.heading;
  if (number === null || isListEntry(document.blocks, section)) return false;
  const { size, filled, sentences } = families.get(familyOf(section)) as Family;
  if (size === 1) return standsAlone(section);
  // Among sentences that need nothing beneath them a short one is a sentence too.
  if (/[。；]$/u.test(section.block.text) && sentences === size - 1) return false;
  return standsAlone(section) ? filled * 2 >= size : filled * 3 >= size * 2;
}

/** Plain headings with one kind of number under one heading. */
interface Family {
  size: number;
  /** With something beneath them. */
  filled: number;
  /** That say everything by themselves. */
  sentences: number;
}

function tallyFamilies(sections: readonly Section[], contents: ReadonlyMap<Section, Content>): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const section of sections) {
    if (section.heading.depth !== null) continue;
    const key = familyOf(section);
    const family = families.get(key) ?? { size: 0, filled: 0, sentences: 0 };
    family.size++;
    if (contents.get(section)?.kind !== 'empty') family.filled++;
    if (isStatement(section)) family.sentences++;
    families.set(key, family);
  }
  return families;
}

function familyOf({ parent, heading }: Section): string {
  return `${parent?.block.index ?? -1} ${heading.number?.style ?? ''}`;
}

function normalise(label: string): string {
  return label.replace(/[\s\u3000]/gu, '');
}
