import type { ProfileSection, Section } from '../../src/rule/index.ts';
import { foldHeading } from './fold-heading.ts';

/** Below this likeness two headings have nothing to do with each other. */
const LEAST_LIKENESS = 0.3;

/** The heading whose wording is most like that of a section, or null when none is like it. */
export function findNearestHeading({ title, aliases = [] }: ProfileSection, headings: readonly Section[]): Section | null {
  const names = [title, ...aliases].map(pairsOf);
  let best: Section | null = null;
  let bestLikeness = LEAST_LIKENESS;
  for (const section of headings) {
    const pairs = pairsOf(section.heading.title);
    const likeness = Math.max(...names.map((name) => likenessOf(name, pairs)));
    if (likeness <= bestLikeness) continue;
    best = section;
    bestLikeness = likeness;
  }
  return best;
}

/** Neighbouring characters of a Chinese heading, words of any other. */
function pairsOf(text: string): ReadonlySet<string> {
  const folded = foldHeading(text);
  if (!/\p{Script=Han}/u.test(folded)) return new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at++) pairs.add(folded.slice(at, at + 2));
  return pairs;
}

/** Shared pairs against all pairs, from 0 to 1 (Dice). */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
