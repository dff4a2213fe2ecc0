import type { Block } from './block.ts';
import { STYLE_RANK } from './numbering.ts';
import type { Outline, Section } from './outline.ts';
import type { Story } from './place.ts';
import type { Range } from './range.ts';

interface OpenSection {
  level: number;
  heading: Section['heading'];
  block: Block;
  label: string;
  range: Range;
  blocks: Block[];
  children: OpenSection[];
  parent: OpenSection | null;
  rank: number;
}

/** Numbered headings of plain text nest below Markdown headings, unless the same kind of number stands on Markdown headings too. */
const BELOW_MARKDOWN = 10;
const PLAIN_HEADING = 9;

/** Builds the sections from Markdown headings and from numbering. Linear in the number of blocks. */
export function buildOutline(blocks: readonly Block[]): Outline {
  const markdownRank = new Map<string, number>();
  for (const { heading } of blocks) {
    if (heading?.depth != null && heading.number !== null && !markdownRank.has(heading.number.style)) markdownRank.set(heading.number.style, heading.depth);
  }
  const top: OpenSection[] = [];
  const all: OpenSection[] = [];
  const lead: Block[] = [];
  const stack: OpenSection[] = [];
  for (const block of blocks) {
    if (block.heading === null) {
      if (isApart(block.story)) continue;
      const current = stack[stack.length - 1];
      if (current === undefined) lead.push(block);
      else current.blocks.push(block);
      continue;
    }
    const rank = rankOf(block.heading, markdownRank);
    while (stack.length > 0 && (stack[stack.length - 1] as OpenSection).rank >= rank) stack.pop();
    const parent = stack[stack.length - 1] ?? null;
    const section: OpenSection = {
      level: stack.length + 1,
      heading: block.heading,
      block,
      label: `${block.heading.number?.text ?? ''}${needsSpace(block.heading) ? ' ' : ''}${block.heading.title}`,
      range: block.range,
      blocks: block.role === 'run-in-heading' ? [block] : [],
      children: [],
      parent,
      rank,
    };
    if (parent === null) top.push(section);
    else parent.children.push(section);
    all.push(section);
    stack.push(section);
  }
  for (let index = all.length - 1; index >= 0; index--) {
    const section = all[index] as OpenSection;
    const ends = [
      section.block.range.end,
      section.blocks[section.blocks.length - 1]?.range.end ?? 0,
      section.children[section.children.length - 1]?.range.end ?? 0,
    ];
    section.range = { start: section.block.range.start, end: Math.max(...ends) };
  }
  return { sections: top, all, lead, sectionAt: (offset) => lastStartingBefore(all, offset) };
}

/** What stands under no heading, wherever its text comes. */
export function isApart(story: Story): boolean {
  return story !== 'body' && story !== 'textbox';
}

function rankOf(heading: Section['heading'], markdownRank: ReadonlyMap<string, number>): number {
  const { depth, number } = heading;
  if (depth !== null) return depth;
  if (number === null) return PLAIN_HEADING;
  const known = markdownRank.get(number.style);
  if (known !== undefined) return known;
  return BELOW_MARKDOWN + STYLE_RANK[number.style] + (number.style === 'decimal' ? number.path.length / 10 : 0);
}

function needsSpace({ number }: Section['heading']): boolean {
  return number !== null && /[\dA-Za-z.]$/u.test(number.text);
}

function lastStartingBefore(all: readonly Section[], offset: number): Section | null {
  let low = 0;
  let high = all.length - 1;
  let found: Section | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const section = all[middle] as Section;
    if (section.block.range.start <= offset) {
      found = section;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}
