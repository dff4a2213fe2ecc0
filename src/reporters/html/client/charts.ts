import { LEVELS } from '../report-data.ts';
import { h, svg } from './element.ts';
import { type LevelCounts, total } from './filter.ts';
import { READINESS, type Readiness } from './readiness.ts';
import type { PageWords } from './words.ts';

/** Widths are in units of the drawing, which stretches to its place. */
const WIDTH = 1000;

/** One bar, divided; its numbers stand in words beneath it. */
export function readinessBar(numbers: ReadonlyMap<Readiness, number>, words: PageWords): HTMLElement {
  const all = [...numbers.values()].reduce((sum, count) => sum + count, 0);
  let at = 0;
  const parts = READINESS.map((readiness) => {
    const width = all === 0 ? 0 : ((numbers.get(readiness) ?? 0) / all) * WIDTH;
    const part = svg('rect', { x: at, y: 0, width, height: 10, class: `fill-${readiness}` });
    at += width;
    return part;
  });
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} 10`, preserveAspectRatio: 'none', class: 'bar tall', 'aria-hidden': 'true' }, ...parts);
  const legend = READINESS.filter((readiness) => readiness !== 'unread' || (numbers.get(readiness) ?? 0) > 0).map((readiness) =>
    h(
      'li',
      {},
      h('span', { class: `dot fill-${readiness}`, 'aria-hidden': 'true' }),
      h('b', {}, String(numbers.get(readiness) ?? 0)),
      h('span', { class: 'legend-name' }, words.readiness[readiness]),
      h('small', {}, words.readinessHelp[readiness]),
    ),
  );
  return h('div', { class: 'readiness' }, drawing, h('ul', { class: 'legend' }, ...legend));
}

/** Bars side by side under their names, the most frequent first; each divided by level. */
export function barChart(
  rows: readonly { readonly name: string; readonly counts: LevelCounts }[],
  options: { readonly words: PageWords; readonly nameOf: (name: string) => string; readonly limit: number; readonly choose: ((name: string) => void) | null },
): HTMLElement {
  const { words, nameOf, limit, choose } = options;
  const shown = rows.slice(0, limit);
  const rest = rows.slice(limit);
  const most = Math.max(1, ...shown.map(({ counts }) => total(counts)));
  const items = shown.map(({ name, counts }) => {
    const label = nameOf(name);
    const name_ =
      choose === null
        ? h('span', { class: 'chart-name' }, label)
        : h('button', { class: 'chart-name link', type: 'button', onclick: () => choose(name) }, label);
    return h('li', {}, name_, h('span', { class: 'chart-count' }, String(total(counts))), levelBar(counts, most, words));
  });
  const others =
    rest.length === 0
      ? null
      : h(
          'li',
          { class: 'quiet' },
          h('span', { class: 'chart-name' }, words.others(rest.length)),
          h('span', { class: 'chart-count' }, String(rest.reduce((sum, { counts }) => sum + total(counts), 0))),
        );
  return h('ol', { class: 'chart' }, ...items, others);
}

/** @param most what fills the whole width */
export function levelBar(counts: LevelCounts, most: number, words: PageWords): SVGElement {
  let at = 0;
  const parts = counts.map((count, level) => {
    const width = (count / most) * WIDTH;
    const part = svg('rect', { x: at, y: 0, width, height: 6, class: `fill-${LEVELS[level]}` });
    at += width;
    return part;
  });
  const label = LEVELS.map((level, index) => `${words.levels[level]} ${counts[index]}`).join(', ');
  return svg('svg', { viewBox: `0 0 ${WIDTH} 6`, preserveAspectRatio: 'none', class: 'bar', role: 'img', 'aria-label': label }, ...parts);
}
