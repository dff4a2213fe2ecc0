import { escapeControl } from '../../escape-control.ts';
import type { FindingData } from '../report-data.ts';
import { h } from './element.ts';
import type { PageWords } from './words.ts';

/** Characters on each side of the token that are shown. */
const AROUND = 26;

/** What is still to be filled in, with boxes to tick. Ticks are kept by fingerprint, so that they outlast a new report. */
export function blanksList(text: string, blanks: readonly FindingData[], words: PageWords, goTo: (finding: FindingData) => void): HTMLElement {
  const ticks = blanks.map((blank) =>
    h('input', { type: 'checkbox', checked: readTick(blank), 'aria-label': `${words.line(blank.line)}: ${text.slice(blank.start, blank.end)}` }),
  );
  const state = h('p', { class: 'quiet', 'aria-live': 'polite' });
  const count = (): void => {
    state.textContent = words.filled(ticks.filter(({ checked }) => checked).length, blanks.length);
  };
  const items = blanks.map((blank, index) => {
    const tick = ticks[index] as HTMLInputElement;
    tick.addEventListener('change', () => {
      keepTick(blank, tick.checked);
      count();
    });
    return h(
      'li',
      {},
      tick,
      h('button', { type: 'button', class: 'link place-link', onclick: () => goTo(blank) }, words.line(blank.line)),
      h('span', { class: 'context' }, ...context(text, blank)),
    );
  });
  count();
  return h('section', { class: 'blanks', 'aria-label': words.fillIn(blanks.length) }, h('h2', {}, words.fillIn(blanks.length)), state, h('ol', {}, ...items));
}

function context(text: string, { start, end }: FindingData): (string | HTMLElement)[] {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const feed = /[\r\n]/u.exec(text.slice(end, end + AROUND));
  const from = Math.max(lineStart, start - AROUND);
  const to = feed === null ? Math.min(text.length, end + AROUND) : end + feed.index;
  const isCut = feed === null && to < text.length;
  return [
    escapeControl(`${from > lineStart ? '…' : ''}${text.slice(from, start)}`),
    h('b', {}, text.slice(start, end)),
    escapeControl(`${text.slice(end, to)}${isCut ? '…' : ''}`),
  ];
}

// A page opened from a disk may have no storage: then ticks last as long as the page.
const ticked = new Set<string>();

function readTick({ fingerprint }: FindingData): boolean {
  try {
    return ticked.has(fingerprint) || localStorage.getItem(`reportlint ${fingerprint}`) !== null;
  } catch {
    return ticked.has(fingerprint);
  }
}

function keepTick({ fingerprint }: FindingData, isTicked: boolean): void {
  if (isTicked) ticked.add(fingerprint);
  else ticked.delete(fingerprint);
  try {
    if (isTicked) localStorage.setItem(`reportlint ${fingerprint}`, '');
    else localStorage.removeItem(`reportlint ${fingerprint}`);
  } catch {
    // See above.
  }
}
