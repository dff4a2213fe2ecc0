import type { DocumentData, FindingData, HeadingData } from '../report-data.ts';
import { h } from './element.ts';
import type { PageWords } from './words.ts';

type Entry = { readonly start: number; readonly heading: HeadingData } | { readonly start: number; readonly finding: FindingData };

/** The headings, and the missing sections where they would stand. */
export function outlineList(
  outline: DocumentData['outline'],
  shown: readonly FindingData[],
  words: PageWords,
  { goTo, scrollTo }: { goTo: (finding: FindingData) => void; scrollTo: (offset: number) => void },
): HTMLElement {
  const missing = shown.filter((finding) => finding.missing !== null);
  // Missing ones first: the sort is stable, and what is missing before a heading may be reported right at it.
  const entries: Entry[] = [...missing.map((finding) => ({ start: finding.start, finding })), ...outline.map((heading) => ({ start: heading.start, heading }))];
  entries.sort((a, b) => a.start - b.start);
  if (entries.length === 0) return h('p', { class: 'quiet' }, words.noOutline);
  const items = entries.map((entry) => {
    if ('finding' in entry) {
      const { finding } = entry;
      const button = h('button', { type: 'button', class: 'link', onclick: () => goTo(finding) }, h('b', {}, words.missing), ` ${finding.missing}`);
      return h('li', { class: `is-missing level-${finding.level}` }, button);
    }
    const { heading } = entry;
    const end = outline[outline.indexOf(heading) + 1]?.start ?? Number.POSITIVE_INFINITY;
    const count = shown.filter((finding) => finding.missing === null && finding.start >= heading.start && finding.start < end).length;
    const button = h('button', { type: 'button', class: 'link', onclick: () => scrollTo(heading.start) }, heading.label);
    return h('li', { class: `depth-${Math.min(heading.level, 4)}` }, button, count === 0 ? null : h('span', { class: 'count' }, String(count)));
  });
  return h('ol', { class: 'outline' }, ...items);
}
