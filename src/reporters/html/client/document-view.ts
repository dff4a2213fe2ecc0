import type { DocumentData, DocumentEntry, FindingData } from '../report-data.ts';
import { blanksList } from './blanks-list.ts';
import { h } from './element.ts';
import { type Filter, isShown } from './filter.ts';
import { type MarkedText, markText, type Note } from './marked-text.ts';
import { outlineList } from './outline-list.ts';
import { readinessOf } from './readiness.ts';
import type { PageWords } from './words.ts';

/** One document on the page, and the way from finding to finding in it. */
export interface DocumentView {
  readonly element: HTMLElement;
  readonly shown: readonly FindingData[];
  /** Goes to a finding and answers what a screen reader should say. */
  select(index: number): string;
}

export function documentView(entry: DocumentEntry, data: DocumentData, filter: Filter, words: PageWords, onSelect: (index: number) => void): DocumentView {
  const shown = data.findings.filter((finding) => isShown(filter, finding));
  const notes = new Map<FindingData, HTMLElement>();
  const makeNote = ({ findings }: Note): HTMLElement => {
    const element = noteElement(findings, words, (finding) => onSelect(shown.indexOf(finding)));
    for (const finding of findings) notes.set(finding, element);
    return element;
  };
  const marked: MarkedText = data.text === null ? listFindings(shown, makeNote) : markText(data.text, shown, words, makeNote);
  marked.element.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest('mark, .absent-section');
    const index = shown.findIndex((finding) => marked.marks.get(finding) === mark);
    if (mark !== null && index >= 0) onSelect(index);
  });
  const goTo = (finding: FindingData): void => onSelect(shown.indexOf(finding));
  const blanks = shown.filter(({ isBlank }) => isBlank);
  const element = h(
    'article',
    { class: 'document' },
    h('header', { class: 'document-head' }, h('h1', {}, entry.path), factsOf(entry, data, shown, words)),
    data.problems.length === 0 ? null : h('ul', { class: 'problems' }, ...data.problems.map(({ sentence }) => h('li', {}, sentence))),
    h(
      'div',
      { class: 'columns' },
      h(
        'aside',
        { class: 'side', 'aria-label': words.outline },
        h('details', { open: true }, h('summary', {}, words.outline), outlineList(data.outline, shown, words, { goTo, scrollTo })),
      ),
      h(
        'div',
        { class: 'body' },
        h(
          'section',
          { class: 'text', 'aria-label': words.text },
          data.text === null && shown.length > 0 ? h('p', { class: 'quiet' }, words.noText) : null,
          shown.length === 0 && data.problems.length === 0 ? h('p', { class: 'quiet' }, words.clean) : null,
          marked.element,
        ),
        blanks.length === 0 || data.text === null ? null : blanksList(data.text, blanks, words, goTo),
      ),
    ),
  );

  function scrollTo(offset: number): void {
    const lines = (data.text ?? '').slice(0, offset).split(/\r\n|\n|\r/u).length;
    const number = [...marked.element.querySelectorAll('.number')].find((place) => place.textContent === String(lines));
    number?.parentElement?.scrollIntoView({ block: 'start' });
  }

  let current: readonly Element[] = [];
  const select = (index: number): string => {
    const finding = shown[index];
    if (finding === undefined) return '';
    for (const before of current) before.classList.remove('current');
    const mark = marked.marks.get(finding);
    const note = notes.get(finding);
    current = [mark, note].filter((place) => place !== undefined);
    for (const now of current) now.classList.add('current');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
    return `${words.place(index + 1, shown.length)}. ${words.levels[finding.level]}: ${finding.message}`;
  };
  return { element, shown, select };
}

function factsOf(entry: DocumentEntry, data: DocumentData, shown: readonly FindingData[], words: PageWords): HTMLElement {
  const readiness = readinessOf(entry);
  return h(
    'p',
    { class: 'facts' },
    h('span', { class: `badge ${readiness}` }, words.readiness[readiness]),
    h('span', {}, entry.profile ?? words.unknownKind),
    h('span', {}, words.findings(shown.length)),
    data.findings.length === shown.length ? null : h('span', { class: 'quiet' }, `/ ${data.findings.length}`),
  );
}

/** What stands in the margin; findings that say the same share it, and a click goes to the next of them. */
function noteElement(findings: readonly FindingData[], words: PageWords, onClick: (finding: FindingData) => void): HTMLElement {
  const [first] = findings as [FindingData];
  let turn = 0;
  const button = h(
    'button',
    { type: 'button', class: 'note-text', onclick: () => onClick(findings[turn++ % findings.length] as FindingData) },
    h('span', { class: 'hidden' }, `${words.levels[first.level]}: `),
    first.message,
    findings.length > 1 ? h('span', { class: 'times' }, ` ×${findings.length}`) : null,
  );
  const more = h(
    'div',
    { class: 'note-more' },
    ...first.remedies.map((remedy) => h('p', {}, remedy)),
    ...first.related.map(({ message, line }) => h('p', {}, `${words.see} ${words.line(line)}: ${message}`)),
    h(
      'p',
      {},
      first.help === null
        ? h('code', {}, first.rule)
        : h('a', { href: first.help, target: '_blank', rel: 'noreferrer noopener', title: words.about }, first.rule),
    ),
  );
  return h('div', { class: `note level-${first.level}` }, button, more);
}

/** Without the text: the notes, one under the other. */
function listFindings(findings: readonly FindingData[], makeNote: (note: Note) => HTMLElement): MarkedText {
  const marks = new Map<FindingData, HTMLElement>();
  const items = findings.map((finding) => {
    const note = makeNote({ findings: [finding] });
    note.tabIndex = -1;
    marks.set(finding, note);
    return h('li', {}, h('span', { class: 'number' }, `${finding.line}:${finding.column}`), note);
  });
  return { element: h('ul', { class: 'lines only-notes' }, ...items), marks };
}
