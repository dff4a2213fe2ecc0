import type { DocumentEntry, ReportIndex } from '../report-data.ts';
import { barChart, levelBar, readinessBar } from './charts.ts';
import { h } from './element.ts';
import { countBy, countLevels, type Filter, shownDocuments, total } from './filter.ts';
import { READINESS, type Readiness, readinessOf } from './readiness.ts';
import type { PageWords } from './words.ts';

const CHART_ROWS = 8;
/** Rows of the list of documents that are made at a time. */
const PAGE = 200;

export interface OverviewActions {
  readonly open: (document: number) => void;
  readonly chooseRule: (rule: string) => void;
}

export function overview(index: ReportIndex, filter: Filter, words: PageWords, actions: OverviewActions): HTMLElement {
  const ids = shownDocuments(index, filter);
  const numbers = new Map<Readiness, number>();
  for (const id of ids) {
    const readiness = readinessOf(index.documents[id] as DocumentEntry);
    numbers.set(readiness, (numbers.get(readiness) ?? 0) + 1);
  }
  const counts = new Map(ids.map((id) => [id, countLevels(index, index.documents[id] as DocumentEntry, filter)]));
  const found = [...counts.values()].reduce((sum, levels) => sum + total(levels), 0);
  const totals = [words.documents(ids.length), words.findings(found), ...(index.suppressed > 0 ? [words.suppressed(index.suppressed)] : [])];
  return h(
    'div',
    { class: 'overview' },
    h('header', {}, h('h1', {}, words.report), h('p', { class: 'totals' }, totals.join(' · '))),
    index.problems.length === 0
      ? null
      : h(
          'section',
          { class: 'problems', 'aria-label': words.problems },
          h('h2', {}, words.problems),
          h('ul', {}, ...index.problems.map((problem) => h('li', {}, problem))),
        ),
    h('section', { 'aria-labelledby': 'by-readiness' }, h('h2', { id: 'by-readiness' }, words.byReadiness), readinessBar(numbers, words)),
    found === 0
      ? null
      : h(
          'div',
          { class: 'charts' },
          h(
            'section',
            { 'aria-labelledby': 'by-rule' },
            h('h2', { id: 'by-rule' }, words.byRule),
            barChart(countBy(index, ids, filter, 'rule'), { words, nameOf: (name) => name, limit: CHART_ROWS, choose: actions.chooseRule }),
          ),
          h(
            'section',
            { 'aria-labelledby': 'by-section' },
            h('h2', { id: 'by-section' }, words.bySection),
            barChart(countBy(index, ids, filter, 'section'), { words, nameOf: (name) => name || words.noSection, limit: CHART_ROWS, choose: null }),
          ),
        ),
    documentList(index, ids, counts, words, actions.open),
  );
}

/** What can go out first, then by what is left to do. */
function documentList(
  index: ReportIndex,
  ids: readonly number[],
  counts: ReadonlyMap<number, readonly [number, number, number]>,
  words: PageWords,
  open: (document: number) => void,
): HTMLElement {
  const ranked = ids
    .map((id) => ({ id, entry: index.documents[id] as DocumentEntry, counts: counts.get(id) as readonly [number, number, number] }))
    .map((row) => ({ ...row, readiness: readinessOf(row.entry) }))
    .sort((a, b) => READINESS.indexOf(a.readiness) - READINESS.indexOf(b.readiness) || a.counts[0] - b.counts[0] || a.counts[1] - b.counts[1] || a.id - b.id);
  const most = Math.max(1, ...ranked.map((row) => total(row.counts)));
  const rows = h('tbody', {});
  const heads = [words.document, words.byReadiness, words.levels.error, words.levels.warning, words.levels.info];
  const table = h(
    'table',
    {},
    h(
      'thead',
      {},
      h('tr', {}, ...heads.map((head, column) => h('th', { scope: 'col', class: column > 1 ? 'figure' : '' }, head)), h('td', { class: 'bar-cell' })),
    ),
    rows,
  );
  const more = h('button', { type: 'button', class: 'plain', onclick: () => addRows() }, '');
  let made = 0;
  const addRows = (): void => {
    for (const { id, entry, counts: levels, readiness } of ranked.slice(made, made + PAGE)) {
      rows.append(
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'row' },
            h(
              'a',
              {
                href: `#d${id}`,
                onclick: (event) => {
                  event.preventDefault();
                  open(id);
                },
              },
              entry.path,
            ),
            h('small', {}, entry.profile ?? ''),
          ),
          h('td', {}, h('span', { class: `badge ${readiness}` }, words.readiness[readiness])),
          ...levels.map((count) => h('td', { class: 'figure' }, count === 0 ? '–' : String(count))),
          h('td', { class: 'bar-cell' }, levelBar(levels, most, words)),
        ),
      );
    }
    made = Math.min(ranked.length, made + PAGE);
    more.hidden = made >= ranked.length;
    more.textContent = words.more(Math.min(PAGE, ranked.length - made));
  };
  addRows();
  return h(
    'section',
    { class: 'documents', 'aria-label': words.documents(ids.length) },
    h('h2', {}, words.documents(ids.length)),
    ranked.length === 0 ? h('p', { class: 'quiet' }, words.noDocuments) : table,
    more,
  );
}
