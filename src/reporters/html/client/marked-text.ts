import { escapeControl } from '../../escape-control.ts';
import { type FindingData, LEVELS } from '../report-data.ts';
import { h } from './element.ts';
import type { PageWords } from './words.ts';

/** A text with its findings, as elements; `marks` has the first mark of each finding. */
export interface MarkedText {
  readonly element: HTMLElement;
  readonly marks: ReadonlyMap<FindingData, HTMLElement>;
}

export interface Note {
  /** Findings of one line that say the same. */
  readonly findings: readonly FindingData[];
}

/** A line of several screens is cut, so that the browser need not lay it out as one. */
const LONGEST_LINE = 4000;
/** A longer range is underlined only: a whole paragraph on a coloured ground cannot be read. */
const LONGEST_GROUND = 40;

/** @param makeNote draws what stands in the margin of a line */
export function markText(text: string, findings: readonly FindingData[], words: PageWords, makeNote: (note: Note) => HTMLElement): MarkedText {
  const marks = new Map<FindingData, HTMLElement>();
  const element = h('div', { class: 'lines' });
  let next = 0;
  let active: FindingData[] = [];
  for (const { start, end, number } of linesOf(text, findings)) {
    const begun: FindingData[] = [];
    for (
      let finding = findings[next];
      finding !== undefined && (finding.start < end || (finding.start === end && isLineEnd(text, end)));
      finding = findings[++next]
    )
      begun.push(finding);
    active = active.filter((finding) => finding.end > start);
    const absent = begun.filter((finding) => finding.missing !== null);
    const inside = begun.filter((finding) => finding.missing === null);
    for (const finding of absent) {
      const mark = h('p', { class: `absent-section level-${finding.level}`, tabindex: -1 }, h('b', {}, words.missing), ` ${finding.missing ?? ''}`);
      marks.set(finding, mark);
      element.append(h('div', { class: 'line' }, h('span', { class: 'number' }), mark, notesOf([finding], makeNote)));
    }
    const paragraph = h('p', {});
    addPieces(paragraph, text, { start, end }, [...active, ...inside], marks);
    element.append(
      h(
        'div',
        { class: inside.length > 0 ? 'line has-notes' : 'line' },
        h('span', { class: 'number', 'aria-hidden': 'true' }, number === null ? '' : String(number)),
        paragraph,
        notesOf(inside, makeNote),
      ),
    );
    active.push(...inside.filter((finding) => finding.end > end));
  }
  return { element, marks };
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Null for what continues a line. */
  readonly number: number | null;
}

function* linesOf(text: string, findings: readonly FindingData[]): Generator<Line> {
  let number = 0;
  for (let start = 0; start <= text.length; ) {
    const feed = /\r\n|\n|\r/gu;
    feed.lastIndex = start;
    const found = feed.exec(text);
    const end = found?.index ?? text.length;
    number++;
    for (let at = start; ; ) {
      const stop = at + LONGEST_LINE < end ? safeCut(at + LONGEST_LINE, text, findings) : end;
      yield { start: at, end: stop, number: at === start ? number : null };
      if (stop >= end) break;
      at = stop;
    }
    if (found === null) return;
    start = end + found[0].length;
  }
}

/** Behind a token that it would cut, and never within a character. */
function safeCut(at: number, text: string, findings: readonly FindingData[]): number {
  const token = findings.find(({ start, end }) => start < at && at < end && end - start <= LONGEST_GROUND);
  const cut = token?.end ?? at;
  return /[\udc00-\udfff]/u.test(text[cut] ?? '') ? cut + 1 : cut;
}

function isLineEnd(text: string, at: number): boolean {
  return at === text.length || text[at] === '\n' || text[at] === '\r';
}

function addPieces(
  paragraph: HTMLElement,
  text: string,
  line: { start: number; end: number },
  findings: readonly FindingData[],
  marks: Map<FindingData, HTMLElement>,
): void {
  const clip = (offset: number): number => Math.min(Math.max(offset, line.start), line.end);
  const cuts = [...new Set([line.start, line.end, ...findings.flatMap(({ start, end }) => [clip(start), clip(end)])])].sort((a, b) => a - b);
  for (const [index, from] of cuts.entries()) {
    for (const finding of findings) if (finding.start === finding.end && finding.start === from) paragraph.append(placeMark(finding, marks));
    const to = cuts[index + 1];
    if (to === undefined) break;
    const covering = findings.filter(({ start, end }) => start < to && end > from);
    const piece = escapeControl(text.slice(from, to).replaceAll('\t', '\u2003'));
    if (covering.length === 0) paragraph.append(piece);
    else paragraph.append(textMark(piece, covering, marks));
  }
}

function textMark(piece: string, covering: readonly FindingData[], marks: Map<FindingData, HTMLElement>): HTMLElement {
  const shortest = covering.reduce((best, finding) => (finding.end - finding.start < best.end - best.start ? finding : best));
  const level = LEVELS.find((name) => covering.some((finding) => finding.level === name));
  const isWide = shortest.end - shortest.start > LONGEST_GROUND;
  const mark = h('mark', { class: `level-${isWide ? shortest.level : level}${isWide ? ' wide' : ''}`, tabindex: -1, title: shortest.message }, piece);
  for (const finding of covering) if (!marks.has(finding)) marks.set(finding, mark);
  return mark;
}

/** Where something is absent that is no section. */
function placeMark(finding: FindingData, marks: Map<FindingData, HTMLElement>): HTMLElement {
  const mark = h('mark', { class: `place level-${finding.level}`, tabindex: -1, title: finding.message }, '‸');
  marks.set(finding, mark);
  return mark;
}

function notesOf(findings: readonly FindingData[], makeNote: (note: Note) => HTMLElement): HTMLElement | null {
  if (findings.length === 0) return null;
  const groups = new Map<string, FindingData[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return h('ul', { class: 'notes' }, ...[...groups.values()].map((group) => h('li', {}, makeNote({ findings: group }))));
}
