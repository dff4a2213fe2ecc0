import type { Emphasis, PhrasingContent, Strong, Text } from 'mdast';
import type { Content } from './content.ts';
import { type DelimiterRun, marksOf } from './delimiter-runs.ts';

/** A stretch of text; `start` and `end` are indexes in the source. */
export interface Words {
  readonly type: 'words';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** By a backslash or as a character reference: white space in it stays. */
  readonly isEscaped?: true;
}

export type Piece = Words | DelimiterRun | { readonly type: 'node'; readonly node: PhrasingContent };

/** Makes emphasis of the runs that belong together, and text of what remains. */
export function withEmphasis(pieces: readonly Piece[], content: Content): PhrasingContent[] {
  if (pieces.length === 1 && pieces[0]?.type === 'words') return [textOf(pieces[0], content)];
  return toNodes(pieces.some(({ type }) => type === 'run') ? pairRuns(pieces, content) : pieces, content);
}

function pairRuns(pieces: readonly Piece[], content: Content): Piece[] {
  const done: Piece[] = [];
  /** Where the runs that may open stand in `done`. */
  const openers: number[] = [];
  /** For each kind of closing run: there is no opener for it below this height of `openers`. */
  const bottoms = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.type !== 'run') {
      done.push(piece);
      continue;
    }
    while (piece.canClose && piece.end > piece.start && pairWith(piece, done, openers, bottoms, content));
    if (piece.end === piece.start) continue;
    if (piece.canOpen) openers.push(done.length);
    done.push(piece);
  }
  return done;
}

/** Pairs a closing run with the nearest opener that fits; false when there is none. */
function pairWith(close: DelimiterRun, done: Piece[], openers: number[], bottoms: Map<string, number>, content: Content): boolean {
  const kind = `${close.marker}${close.canOpen}${(close.end - close.start) % 3}`;
  const bottom = bottoms.get(kind) ?? 0;
  for (let height = openers.length - 1; height >= bottom; height--) {
    const index = openers[height] as number;
    const open = done[index] as DelimiterRun;
    if (open.marker !== close.marker) continue;
    const marks = marksOf(open, close);
    if (marks === null) continue;
    const children = toNodes(done.splice(index + 1), content);
    const position = content.position(open.end - marks, close.start + marks);
    const node = { type: marks === 2 ? 'strong' : 'emphasis', children, position } as Emphasis | Strong;
    open.end -= marks;
    close.start += marks;
    openers.length = height;
    if (open.end === open.start) done.pop();
    else {
      openers.push(index);
      // It is of another length now, and may fit where it did not.
      bottoms.clear();
    }
    for (const [key, value] of bottoms) if (value > openers.length) bottoms.set(key, openers.length);
    done.push({ type: 'node', node });
    return true;
  }
  bottoms.set(kind, openers.length);
  return false;
}

/** Text that touches becomes one node. */
function toNodes(pieces: readonly Piece[], content: Content): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let text: Text | null = null;
  for (const piece of pieces) {
    if (piece.type === 'node') {
      nodes.push(piece.node);
      text = null;
      continue;
    }
    const { start, end } = piece;
    const value = piece.type === 'run' ? piece.marker.repeat(end - start) : piece.value;
    if (text === null) {
      text = { type: 'text', value, position: content.position(start, end) };
      nodes.push(text);
    } else {
      text.value += value;
      (text.position as NonNullable<Text['position']>).end = content.endPoint(end);
    }
  }
  return nodes;
}

function textOf({ value, start, end }: Words, content: Content): Text {
  return { type: 'text', value, position: content.position(start, end) };
}
