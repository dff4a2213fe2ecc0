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
 * The headings that stand out of order: the fewest that have to move. Only headings that mean one section alone are compared
 * (`存在问题及下步打算` means two), and only sections that one heading means: those of the outermost level with each other, and those
 * that stand under one heading of a template.
 */
export function findMisplaced(found: readonly FoundSection[], bodyEnd: number): readonly Misplaced[] {
  const families = new Map<string, FoundSection[]>();
  for (const entry of found) {
    if (!entry.wanted.isOrdered || !isPlain(entry, found, bodyEnd) || isElsewhere(entry, found)) continue;
    const family = (entry.wanted.path ?? []).join('\n');
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  return [...families.values()].flatMap(misplacedAmong);
}

/** A heading that stands under another one than in the template. */
export interface Moved {
  readonly section: Section;
  readonly title: string;
  /** What it stands under in the template. */
  readonly parent: Section;
}

export function findMoved(found: readonly FoundSection[], bodyEnd: number): readonly Moved[] {
  return found.flatMap((entry) => {
    const parent = parentOf(entry, found);
    const [section] = entry.headings;
    if (parent === null || section === undefined || !isPlain(entry, found, bodyEnd) || !isElsewhere(entry, found)) return [];
    return [{ section, title: entry.wanted.title, parent }];
  });
}

function misplacedAmong(family: readonly FoundSection[]): Misplaced[] {
  const placed = family.map(({ wanted, headings }, rank) => ({ rank, title: wanted.title, section: headings[0] as Section }));
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

function isPlain({ wanted, headings }: FoundSection, found: readonly FoundSection[], bodyEnd: number): boolean {
  const [section] = headings;
  if (section === undefined || headings.length !== 1 || section.range.start >= bodyEnd) return false;
  if (section.level !== 1 && (wanted.path ?? []).length === 0) return false;
  return found.filter((other) => other.headings.includes(section)).length === 1;
}

function isElsewhere(entry: FoundSection, found: readonly FoundSection[]): boolean {
  const parent = parentOf(entry, found);
  if (parent === null) return false;
  for (let above = entry.headings[0]?.parent ?? null; above !== null; above = above.parent) if (above === parent) return false;
  return true;
}

/** The draft's heading for the one above in the template; null when there is none, or not exactly one. */
function parentOf({ wanted: { path = [] } }: FoundSection, found: readonly FoundSection[]): Section | null {
  if (path.length === 0) return null;
  const above = path.slice(0, -1).join('\n');
  const parents = found.filter(({ wanted }) => wanted.title === path.at(-1) && wanted.path !== undefined && wanted.path.join('\n') === above);
  const headings = parents[0]?.headings ?? [];
  return parents.length === 1 && headings.length === 1 ? (headings[0] as Section) : null;
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
