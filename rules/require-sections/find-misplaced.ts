import type { Section } from '../../src/rule/index.ts';
import type { FoundSection } from './find-sections.ts';

/** A heading that stands before one that should precede it. */
export interface Misplaced {
  readonly section: Section;
  readonly title: string;
  /** What should stand before it, and stands after it. */
  readonly after: Section;
  readonly afterTitle: string;
}

/**
 * The headings that stand out of order: the fewest that have to move. Only headings of the outermost level that mean one section
 * alone are compared (`存在问题及下步打算` means two), and only sections that one heading means.
 */
export function findMisplaced(found: readonly FoundSection[], bodyEnd: number): readonly Misplaced[] {
  const placed = found
    .filter(({ wanted, headings }) => wanted.isOrdered && headings.length === 1 && isPlain(headings[0] as Section, found, bodyEnd))
    .map(({ wanted, headings }, rank) => ({ rank, title: wanted.title, section: headings[0] as Section }));
  const inText = placed.toSorted((a, b) => a.section.range.start - b.section.range.start);
  const kept = new Set(longestRise(inText.map(({ rank }) => rank)));
  const misplaced: Misplaced[] = [];
  for (const [index, entry] of inText.entries()) {
    if (kept.has(index)) continue;
    const later = inText.find((other, at) => at > index && other.rank < entry.rank);
    const earlier = inText.findLast((other, at) => at < index && other.rank > entry.rank);
    if (later !== undefined) misplaced.push({ section: entry.section, title: entry.title, after: later.section, afterTitle: later.title });
    else if (earlier !== undefined) misplaced.push({ section: earlier.section, title: earlier.title, after: entry.section, afterTitle: entry.title });
  }
  return misplaced;
}

function isPlain(section: Section, found: readonly FoundSection[], bodyEnd: number): boolean {
  return section.level === 1 && section.range.start < bodyEnd && found.filter(({ headings }) => headings.includes(section)).length === 1;
}

/** Indexes of a longest rising subsequence. */
function longestRise(ranks: readonly number[]): number[] {
  const best: { length: number; previous: number }[] = [];
  let last = -1;
  for (const [index, rank] of ranks.entries()) {
    let entry = { length: 1, previous: -1 };
    for (let before = 0; before < index; before++) {
      const candidate = best[before] as { length: number };
      if ((ranks[before] as number) < rank && candidate.length + 1 > entry.length) entry = { length: candidate.length + 1, previous: before };
    }
    best.push(entry);
    if (last === -1 || entry.length > (best[last] as { length: number }).length) last = index;
  }
  const indexes: number[] = [];
  for (let index = last; index !== -1; index = (best[index] as { previous: number }).previous) indexes.unshift(index);
  return indexes;
}
