import { clusterEnd, clusterWidth, plainWidth } from './display-width.ts';
import { escapeControl } from './escape-control.ts';

/** A stretch of a text as a terminal may show it: control characters escaped, tabs as spaces. */
export interface VisibleText {
  readonly display: string;
  /** Columns of {@link display}. */
  readonly width: number;
  /** The stretch of the text that is shown, as offsets. */
  readonly start: number;
  readonly end: number;
}

const TAB = '    ';

/** As much of `text` from offset `from` on, and before `to`, as fits into `columns`. The work is bounded by `columns`. */
export function visibleFrom(text: string, from: number, to: number, columns: number): VisibleText {
  let width = 0;
  let at = from;
  for (; at < to; at++) {
    const plain = plainWidth(text.charCodeAt(at));
    if (plain === 0) return clustersFrom(text, from, to, columns);
    if (width + plain > columns) break;
    width += plain;
  }
  return { display: text.slice(from, at), width, start: from, end: at };
}

/** As much of `text` before offset `to`, and from `from` on, as fits into `columns`, taken backwards. */
export function visibleBefore(text: string, from: number, to: number, columns: number): VisibleText {
  let width = 0;
  let at = to;
  for (; at > from; at--) {
    const plain = plainWidth(text.charCodeAt(at - 1));
    if (plain === 0) return clustersBefore(text, from, to, columns);
    if (width + plain > columns) break;
    width += plain;
  }
  return { display: text.slice(at, to), width, start: at, end: to };
}

/** The text on one line of at most `columns`; `…` stands for what does not fit. */
export function clip(text: string, columns: number): string {
  const whole = visibleFrom(text, 0, text.length, columns);
  if (whole.end === text.length) return whole.display;
  return `${visibleFrom(text, 0, text.length, columns - 1).display}…`;
}

function clustersFrom(text: string, from: number, to: number, columns: number): VisibleText {
  const limit = Math.min(to, notInPair(text, from + farthest(columns), from));
  let display = '';
  let width = 0;
  let at = from;
  while (at < limit) {
    const end = clusterEnd(text, at, limit);
    const cluster = text.slice(at, end);
    const shown = show(cluster);
    const columnsOfCluster = widthOf(cluster, shown);
    if (width + columnsOfCluster > columns) break;
    display += shown;
    width += columnsOfCluster;
    at = end;
  }
  return { display, width, start: from, end: at };
}

function clustersBefore(text: string, from: number, to: number, columns: number): VisibleText {
  // Clusters can only be read forwards. Most texts have no more units than columns, so a near start is tried first.
  const near = notInPair(text, Math.max(from, to - columns - 16), from);
  const visible = readBack(text, near, to, columns);
  const isEnough = near === from || visible.start > near;
  return isEnough ? visible : readBack(text, notInPair(text, Math.max(from, to - farthest(columns)), from), to, columns);
}

function readBack(text: string, from: number, to: number, columns: number): VisibleText {
  const starts: number[] = [];
  for (let at = from; at < to; at = clusterEnd(text, at, to)) starts.push(at);
  let display = '';
  let width = 0;
  let end = to;
  for (let index = starts.length - 1; index >= 0; index--) {
    const cluster = text.slice(starts[index], end);
    const shown = show(cluster);
    const columnsOfCluster = widthOf(cluster, shown);
    if (width + columnsOfCluster > columns) break;
    display = shown + display;
    width += columnsOfCluster;
    end = starts[index] as number;
  }
  return { display, width, start: end, end: to };
}

/** Marks without a width could go on for ever; a screen has no use for more units than this. */
function farthest(columns: number): number {
  return columns * 4 + 32;
}

function show(cluster: string): string {
  return cluster === '\t' ? TAB : escapeControl(cluster);
}

function widthOf(cluster: string, shown: string): number {
  return shown === cluster ? clusterWidth(cluster) : shown.length;
}

/** The offset, or the next one when it would split a surrogate pair. */
function notInPair(text: string, at: number, from: number): number {
  const isSplit = at > from && at < text.length && LOW_SURROGATE.test(text.charAt(at)) && !LOW_SURROGATE.test(text.charAt(at - 1));
  return isSplit ? at + 1 : at;
}

const LOW_SURROGATE = /[\udc00-\udfff]/;
