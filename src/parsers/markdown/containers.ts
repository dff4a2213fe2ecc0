import type { Blockquote, List, ListItem, Nodes } from 'mdast';
import { pointAt, type SourceLine } from './content.ts';
import type { ListMarker } from './list-markers.ts';
import type { Point, Position } from './position.ts';

export interface Quote {
  readonly kind: 'quote';
  readonly node: Blockquote;
  /** Of the last line that has its mark. */
  end: Point;
}

export interface Item {
  readonly kind: 'item';
  readonly node: ListItem;
  readonly list: List;
  readonly mark: string;
  /** Columns by which lines must be indented to belong to it. */
  readonly size: number;
  /** Of the line of its marker. */
  readonly end: Point;
  /** Only its marker was read, and then only a blank line: it is over after that. */
  isEmpty: boolean;
  isOver: boolean;
}

export type Container = Quote | Item;

export function openQuote(line: SourceLine, at: number): Quote {
  const start = pointAt(line, at);
  return { kind: 'quote', node: { type: 'blockquote', children: [], position: { start, end: start } }, end: pointAt(line, line.end) };
}

/** An item of `list`, or of a list that it begins. */
export function openItem(line: SourceLine, at: number, indent: number, marker: ListMarker, list: List | null): Item {
  const start = pointAt(line, at);
  const node: ListItem = { type: 'listItem', spread: false, checked: null, children: [], position: { start, end: start } };
  const parent: List = list ?? {
    type: 'list',
    ordered: marker.number !== null,
    start: marker.number,
    spread: false,
    children: [],
    position: { start: { ...start }, end: start },
  };
  parent.children.push(node);
  const size = indent + marker.width;
  return { kind: 'item', node, list: parent, mark: marker.mark, size, end: pointAt(line, line.end), isEmpty: marker.isEmpty, isOver: false };
}

/** Sets what is known at its end. */
export function closeContainer(container: Container): void {
  const { node } = container;
  const last = node.children[node.children.length - 1]?.position?.end ?? container.end;
  const position = node.position as Position;
  if (container.kind === 'quote') {
    const isBehind = (last.offset as number) > (container.end.offset as number);
    position.end = { ...(isBehind ? last : container.end) };
    return;
  }
  position.end = { ...last };
  container.node.spread = container.node.children.some((child, index) => isBlankBetween(container.node.children[index - 1], child));
  const { list } = container;
  if (isBlankBetween(list.children[list.children.length - 2], node)) list.spread = true;
  (list.position as Position).end = { ...last };
}

function isBlankBetween(before: Nodes | undefined, after: Nodes): boolean {
  return before?.position !== undefined && after.position !== undefined && after.position.start.line > before.position.end.line + 1;
}
