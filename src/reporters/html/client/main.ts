import type { Severity } from '../../../rule/rule.ts';
import { type DocumentData, type DocumentEntry, LEVELS, type ReportIndex } from '../report-data.ts';
import { type DocumentView, documentView } from './document-view.ts';
import { h } from './element.ts';
import { type Filter, SHOW_ALL, shownDocuments } from './filter.ts';
import { listenToKeys } from './keys.ts';
import { overview } from './overview.ts';
import { pageWords } from './words.ts';

const index = readData('index') as ReportIndex;
const words = pageWords[index.language];
document.documentElement.lang = index.language === 'zh' ? 'zh-CN' : 'en';
document.title = `${words.report} · reportlint`;

let filter: Filter = SHOW_ALL;
/** Null is the overview. */
let opened: number | null = null;
let view: DocumentView | null = null;
let selected = -1;

const main = h('main', { id: 'main', tabindex: -1 });
const spoken = h('p', { class: 'hidden', 'aria-live': 'polite' });
const place = h('span', { class: 'place-count' });
const find = h('input', {
  type: 'search',
  id: 'find',
  placeholder: words.findDocument,
  'aria-label': words.findDocument,
  oninput: () => change({ path: find.value.trim().toLowerCase() }),
});
const ruleSelect = h('select', { 'aria-label': words.rule, onchange: () => change({ rule: ruleSelect.value === '' ? null : ruleSelect.value }) });
ruleSelect.append(h('option', { value: '' }, words.allRules), ...[...index.rules].sort().map((rule) => h('option', { value: rule }, rule)));
const home = h('button', { type: 'button', class: 'home', onclick: () => go(null) }, words.overview);
const steps = h(
  'div',
  { class: 'steps', role: 'group', 'aria-label': words.findings(0).replace(/0\s*/u, '') },
  h('button', { type: 'button', title: `${words.previous} (p)`, 'aria-label': words.previous, onclick: () => step(-1) }, '↑'),
  place,
  h('button', { type: 'button', title: `${words.next} (n)`, 'aria-label': words.next, onclick: () => step(1) }, '↓'),
);
const levels = h(
  'div',
  { class: 'levels', role: 'group', 'aria-label': words.showLevels },
  ...LEVELS.map((level) =>
    h(
      'button',
      { type: 'button', class: `level-${level}`, 'aria-pressed': 'true', onclick: (event) => toggleLevel(level, event.currentTarget as HTMLElement) },
      words.levels[level],
    ),
  ),
);
const keys = listenToKeys(words, {
  n: () => step(1),
  p: () => step(-1),
  ']': () => stepDocument(1),
  '[': () => stepDocument(-1),
  o: () => go(null),
  '/': () => find.focus(),
});
const bar = h(
  'header',
  { class: 'top' },
  home,
  find,
  ruleSelect,
  levels,
  steps,
  h(
    'div',
    { class: 'tools' },
    h('button', { type: 'button', onclick: () => window.print() }, words.print),
    h('button', { type: 'button', onclick: toggleTheme }, words.theme),
    keys.button,
  ),
);

document.getElementById('app')?.append(h('a', { class: 'skip', href: '#main' }, words.skip), bar, main, spoken, keys.dialog);
window.addEventListener('popstate', followAddress);
followAddress();

function followAddress(): void {
  const [, id] = /^#d(\d+)$/u.exec(location.hash) ?? [];
  const number = Number(id);
  show(id !== undefined && number < index.documents.length ? number : index.documents.length === 1 && location.hash === '' ? 0 : null);
}

function go(id: number | null): void {
  history.pushState(null, '', id === null ? '#overview' : `#d${id}`);
  show(id);
}

function show(id: number | null): void {
  opened = id;
  selected = -1;
  view = id === null ? null : documentView(index.documents[id] as DocumentEntry, readData(`document-${id}`) as DocumentData, filter, words, select);
  main.replaceChildren(view?.element ?? overview(index, filter, words, { open: go, chooseRule }));
  home.toggleAttribute('aria-current', id === null);
  tellPlace();
  window.scrollTo(0, 0);
}

function change(part: Partial<Filter>): void {
  filter = { ...filter, ...part };
  // Looking for a document means to leave the one that is open.
  if (part.path !== undefined && opened !== null) go(null);
  else show(opened);
}

function chooseRule(rule: string): void {
  ruleSelect.value = rule;
  change({ rule });
}

function toggleLevel(level: Severity, button: HTMLElement): void {
  const chosen = new Set(filter.levels);
  if (!chosen.delete(level)) chosen.add(level);
  button.setAttribute('aria-pressed', String(chosen.has(level)));
  change({ levels: chosen });
}

function select(number: number): void {
  if (view === null) return;
  selected = number;
  spoken.textContent = view.select(number);
  tellPlace();
}

/** To the next finding; after the last one of a document, to the next document that has some. */
function step(by: 1 | -1): void {
  const next = selected === -1 && by === -1 ? (view?.shown.length ?? 0) - 1 : selected + by;
  if (view?.shown[next] !== undefined) {
    select(next);
    return;
  }
  const ids = shownDocuments(index, filter);
  const at = opened === null ? (by === 1 ? -1 : ids.length) : ids.indexOf(opened);
  for (let other = at + by; other >= 0 && other < ids.length; other += by) {
    const id = ids[other] as number;
    const data = readData(`document-${id}`) as DocumentData;
    const count = data.findings.filter((finding) => filter.levels.has(finding.level) && (filter.rule === null || finding.rule === filter.rule)).length;
    if (count === 0) continue;
    go(id);
    select(by === 1 ? 0 : count - 1);
    return;
  }
}

function stepDocument(by: 1 | -1): void {
  const ids = shownDocuments(index, filter);
  const at = opened === null ? -1 : ids.indexOf(opened);
  const next = ids[at + by];
  if (next !== undefined) go(next);
}

function tellPlace(): void {
  const count = view?.shown.length ?? 0;
  steps.hidden = view === null;
  place.textContent = words.place(selected + 1, count);
}

function toggleTheme(): void {
  const { dataset } = document.documentElement;
  const isDark = dataset['theme'] === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : dataset['theme'] === 'dark';
  dataset['theme'] = isDark ? 'light' : 'dark';
}

/** Read when it is looked at: a report may hold a thousand documents. */
function readData(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
