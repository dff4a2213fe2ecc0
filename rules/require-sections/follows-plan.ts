import type { ReportDocument } from '../../src/rule/index.ts';
import type { FoundSection } from './find-sections.ts';

/**
 * Whether a document is written to the customary plan of its kind: half of its outermost headings, or half of the sections that the
 * kind expects, are there. Many finished summaries and plans have headings of their own (`一、强化政治引领……`); in those a section
 * that custom expects is a place to look at, no likely mistake.
 */
export function followsPlan(document: ReportDocument, found: readonly FoundSection[]): boolean {
  const expected = found.filter(({ wanted }) => wanted.demand !== 'optional' && (wanted.place ?? 'heading') === 'heading');
  const outermost = document.outline.sections.filter(({ range }) => range.start < document.bodyEnd);
  if (outermost.length === 0) return 2 * expected.filter(({ isPresent }) => isPresent).length >= expected.length;
  const known = outermost.filter((section) => found.some(({ headings }) => headings.includes(section))).length;
  const present = expected.filter(({ headings }) => headings.some((section) => outermost.includes(section))).length;
  // One heading may mean two sections (正视差距，明确努力方向); one alone shows no plan.
  return (known > 0 && 2 * known >= outermost.length) || (known > 1 && 2 * present >= expected.length);
}
