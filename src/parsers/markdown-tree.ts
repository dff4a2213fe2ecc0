import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { Processor } from 'unified';
import { isPlain, plainBlocks } from './plain-blocks.ts';
import { type Segment, splitSegments } from './split-segments.ts';

const withoutFrontMatter = remark().use(remarkGfm).use(keepPositions).use(remarkMath).freeze();
const withFrontMatter = remark().use(remarkGfm).use(keepPositions).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkMath).freeze();

/** `amp` → `&`, as the parser decodes it. */
export const decodeName = decodeNamedCharacterReference;

/** Trees of parts of a text as it was, by their source: of a text that is being written, most parts stay. */
export type KnownParts = Map<string, readonly RootContent[]>;

/**
 * Markdown → mdast with GFM, front matter and math; every node has its position. The tree is the one that remark makes of the whole text
 * (`test/parsers/markdown-tree.test.ts` compares them), made in parts.
 *
 * @param known parts read before; it is left holding those of this text
 */
export function parseMarkdownTree(text: string, known?: KnownParts): Root {
  const segments = splitSegments(text);
  if (segments === null) return parseWhole(text);
  const names = definedNames(text, segments);
  const children: RootContent[] = [];
  const before = known === undefined ? undefined : new Map(known);
  known?.clear();
  for (const group of groupSegments(text, segments)) {
    const [first, last] = [group.segments[0] as Segment, group.segments.at(-1) as Segment];
    if (group.kind === 'plain') {
      for (const segment of group.segments) children.push(...plainBlocks(text, segment));
      continue;
    }
    const source = text.slice(first.start, last.end);
    const isFrontMatter = group.kind === 'front-matter';
    const definitions = isFrontMatter ? '' : definitionsFor(source, names);
    const key = `${group.kind}\0${definitions}\0${source}`;
    const part = before?.get(key) ?? parsePart(source, definitions, isFrontMatter);
    known?.set(key, part);
    for (const node of part) children.push(moved(node, first.start, first.line - 1));
  }
  const end = { line: countLineEnds(text) + 1, column: text.length - (text.lastIndexOf('\n') + 1) + 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** By remark, in one piece. */
export function parseWhole(text: string): Root {
  const tree = withFrontMatter.parse(text) as Root;
  if (text.includes('$')) restoreMoney(tree, text);
  return tree;
}

/** Small parts cost more to begin than to read; large ones change as a whole. In UTF-16 units. */
const GROUP_LENGTH = 1500;

interface Group {
  readonly kind: 'plain' | 'syntax' | 'front-matter';
  readonly segments: Segment[];
}

function groupSegments(text: string, segments: readonly Segment[]): Group[] {
  const groups: Group[] = [];
  for (const segment of segments) {
    const kind = segment.isFrontMatter ? 'front-matter' : isPlain(text.slice(segment.start, segment.end)) ? 'plain' : 'syntax';
    const last = groups.at(-1);
    const isRoomy = last !== undefined && (kind === 'plain' || segment.end - (last.segments[0] as Segment).start < GROUP_LENGTH);
    if (last?.kind === kind && isRoomy) last.segments.push(segment);
    else groups.push({ kind, segments: [segment] });
  }
  return groups;
}

/** A part with positions of its own; {@link moved} puts it in its place. */
function parsePart(source: string, definitions: string, isFrontMatter: boolean): readonly RootContent[] {
  const text = definitions + source;
  const tree = (isFrontMatter ? withFrontMatter : withoutFrontMatter).parse(text) as Root;
  if (text.includes('$')) restoreMoney(tree, text);
  if (definitions === '') return tree.children;
  const lines = countLineEnds(definitions);
  const own = tree.children.filter((node) => (node.position?.start.offset as number) >= definitions.length);
  return own.map((node) => moved(node, -definitions.length, -lines));
}

/** A copy of a node where its part begins; parts begin at the beginning of a line. What was read once and is kept stays as it is. */
function moved<Node extends Nodes>(node: Node, offset: number, lines: number): Node {
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

/** A line that may define what a link or a footnote elsewhere refers to, in a quotation or a list, too. */
const DEFINITION = /^[ \t>*+\-\d.)]*\[((?:[^[\]\\]|\\.){1,999})\]:/gmu;

/** The labels that are defined somewhere: `[label]` is a link only then. */
function definedNames(text: string, segments: readonly Segment[]): readonly string[] {
  if (!text.includes(']:')) return [];
  const names = new Set<string>();
  for (const { start, end, isFrontMatter } of segments) {
    const source = text.slice(start, end);
    if (isFrontMatter || !source.includes(']:')) continue;
    DEFINITION.lastIndex = 0;
    if (!DEFINITION.test(source)) continue;
    for (const node of parsePart(source, '', false)) collectNames(node, names);
  }
  return [...names];
}

function collectNames(node: Nodes, names: Set<string>): void {
  if (node.type === 'definition') names.add(node.label ?? node.identifier);
  else if (node.type === 'footnoteDefinition') names.add(`^${node.label ?? node.identifier}`);
  if ('children' in node) for (const child of node.children) collectNames(child, names);
}

/** Definitions to put before a part that may refer to them; what they say does not matter, only that they are there. */
function definitionsFor(source: string, names: readonly string[]): string {
  if (names.length === 0 || !source.includes('[')) return '';
  const folded = foldLabel(source);
  const used = names.filter((name) => folded.includes(foldLabel(name)));
  // The rule ends a footnote: what is indented after it would go on with it.
  return used.length === 0 ? '' : `${used.map((name) => `[${name}]: x\n\n`).join('')}***\n\n`;
}

function foldLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * The GFM extension makes some links by a transform after parsing, which cuts text nodes up and loses their positions.
 * The links that its tokenizer finds keep theirs, and prose needs no others.
 */
function keepPositions(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  const strip = (extension: unknown): unknown => {
    if (Array.isArray(extension)) return extension.map(strip);
    const { transforms, ...rest } = extension as { transforms?: unknown };
    return transforms === undefined ? extension : rest;
  };
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map(strip);
}

/**
 * `$` is money more often than math in a report (`$XX million and $YY`). As in pandoc, math has no white space inside its marks
 * and no digit after the closing one; whatever else was taken for math becomes text again.
 */
function restoreMoney(parent: Parents, source: string): void {
  for (const [index, node] of parent.children.entries()) {
    if ((node.type as string) === 'inlineMath') {
      const text = moneyText(node, source);
      if (text !== null) (parent.children as Nodes[])[index] = text;
    } else if ('children' in node) {
      restoreMoney(node, source);
    }
  }
}

function moneyText(node: Nodes, source: string): Text | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (node.position === undefined || start === undefined || end === undefined) return null;
  const written = source.slice(start, end);
  // `$$paidbegin$$` is a token of a content system.
  if (/^\$\$[a-z]{4,20}\$\$$/u.test(written)) return { type: 'text', value: written, position: node.position };
  if (written.startsWith('$$')) return null;
  const isMath = /^\$\S(?:.*\S)?\$$/su.test(written) && !/\d/u.test(source[end] ?? '') && !/[，。；]|\p{Script=Han}{4}/u.test(written);
  return isMath ? null : { type: 'text', value: written, position: node.position };
}
