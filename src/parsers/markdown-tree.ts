import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Root, RootContent } from 'mdast';
import { normalizeLabel } from './markdown/character-references.ts';
import { collectLabels, definitionsFor } from './markdown/definitions.ts';
import { UNCLOSED } from './markdown/hand-over.ts';
import { readFrontMatter } from './markdown/read-front-matter.ts';
import { type Blocks, readContent, readSegment } from './markdown/read-segment.ts';
import { type Segment, splitSegments } from './split-segments.ts';

/** `amp` → `&`, as the parser decodes it. */
export const decodeName = decodeNamedCharacterReference;

/** Trees that remark made of parts of a text as it was, by their source: of a text that is being written, most parts stay. */
export type KnownParts = Map<string, readonly RootContent[]>;

/** Reads the parts of a text that are not read here. */
export interface Remark {
  /** In one piece. */
  parseWhole(text: string): Root;
  /** With positions of its own; `definitions` are whole lines before it that are no part of it. */
  parsePart(source: string, definitions: string, isFrontMatter: boolean): readonly RootContent[];
}

/**
 * Markdown → mdast with GFM, front matter and math, as remark makes it of the whole text, without remark as far as that goes.
 *
 * @param known parts that remark read before; it is left holding those of this text
 * @returns null when remark is needed and not there
 */
export function readMarkdownTree(text: string, known: KnownParts | undefined, remark: Remark): Root;
export function readMarkdownTree(text: string, known: KnownParts | undefined, remark: null): Root | null;
export function readMarkdownTree(text: string, known: KnownParts | undefined, remark: Remark | null): Root | null {
  const segments = splitSegments(text) ?? asOneSegment(text);
  if (segments === null) return remark === null ? null : remark.parseWhole(text);
  const reading = readSegments(text, segments, remark);
  if (reading === null) return remark === null ? null : remark.parseWhole(text);
  const before = known === undefined ? undefined : new Map(known);
  known?.clear();
  const children: RootContent[] = [];
  for (const part of reading.parts) {
    if (part.children !== null) {
      for (const node of part.children) children.push(node);
      continue;
    }
    const source = text.slice(part.start, part.end);
    const definitions = part.isFrontMatter ? '' : definitionsFor(source, reading.labels);
    const key = `${part.isFrontMatter}\0${definitions}\0${source}`;
    const nodes = before?.get(key) ?? (remark as Remark).parsePart(source, definitions, part.isFrontMatter);
    known?.set(key, nodes);
    for (const node of nodes) children.push(moved(node, part.start, part.line - 1));
  }
  const end = { line: countLineEnds(text) + 1, column: text.length - (text.lastIndexOf('\n') + 1) + 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** A copy of a node where its part begins; parts begin at the beginning of a line. What was read once and is kept stays as it is. */
export function moved<Node extends Nodes>(node: Node, offset: number, lines: number): Node {
  const copy = { ...node };
  if (node.position !== undefined) {
    const { start, end } = node.position;
    copy.position = {
      start: { line: start.line + lines, column: start.column, offset: (start.offset as number) + offset },
      end: { line: end.line + lines, column: end.column, offset: (end.offset as number) + offset },
    };
  }
  if ('children' in copy) (copy as { children: Nodes[] }).children = copy.children.map((child) => moved(child, offset, lines));
  return copy;
}

/** A text that cannot be cut may still be read. Not in doubt about front matter, the line ends of old Macs and what the parser replaces. */
function asOneSegment(text: string): Segment[] | null {
  if (/^(?:---|\+\+\+|\ufeff)|\r(?!\n)/u.test(text)) return null;
  return [{ start: 0, end: text.length, line: 1, isFrontMatter: false }];
}

/** Segments that are read together; `children` is null when remark is to read them. */
interface Part extends Segment {
  readonly children: RootContent[] | null;
}

/** Small parts cost remark more to begin than to read; large ones change as a whole. In UTF-16 units. */
const PART_LENGTH = 1500;

interface Reading {
  readonly parts: readonly Part[];
  /** Of all definitions of the text, as written. */
  readonly labels: readonly string[];
}

/** First the blocks, for the definitions in them; then what is in them. Null when remark is needed: for parts and not there, or for the whole text. */
function readSegments(text: string, segments: readonly Segment[], remark: Remark | null): Reading | null {
  const blocks = readAllBlocks(text, segments);
  if (blocks === null) return null;
  if (remark === null && blocks.includes(null)) return null;
  const labels = new Set<string>();
  for (const [index, segment] of segments.entries()) {
    const own = blocks[index];
    if (own) for (const label of own.labels) labels.add(label);
    else if (!segment.isFrontMatter) collectLabels(text.slice(segment.start, segment.end), remark as Remark, labels);
  }
  const normalized = new Set([...labels].map(normalizeLabel));
  const parts: Part[] = [];
  for (const [index, segment] of segments.entries()) {
    const own = blocks[index];
    const children = own ? readContent(own, normalized) : null;
    if (children === null && remark === null) return null;
    addPart(parts, segment, children);
  }
  return { parts, labels: [...labels] };
}

/** Null when it is not sure where a segment ends. */
function readAllBlocks(text: string, segments: readonly Segment[]): (Blocks | null)[] | null {
  try {
    return segments.map((segment) => (segment.isFrontMatter ? readFrontMatter(text, segment) : readSegment(text, segment)));
  } catch (error) {
    if (error === UNCLOSED) return null;
    throw error;
  }
}

function addPart(parts: Part[], segment: Segment, children: RootContent[] | null): void {
  const last = parts[parts.length - 1];
  const isRoomy = last?.children === null && !last.isFrontMatter && segment.end - last.start < PART_LENGTH;
  if (isRoomy && children === null) parts[parts.length - 1] = { ...last, end: segment.end };
  else parts.push({ start: segment.start, end: segment.end, line: segment.line, isFrontMatter: segment.isFrontMatter, children });
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
