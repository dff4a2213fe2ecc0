import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { Processor } from 'unified';
import { isMoney } from './markdown/money.ts';
import { type KnownParts, moved, readMarkdownTree } from './markdown-tree.ts';

const withoutFrontMatter = remark().use(remarkGfm).use(keepPositions).use(remarkMath).freeze();
const withFrontMatter = remark().use(remarkGfm).use(keepPositions).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkMath).freeze();

/**
 * Markdown → mdast with GFM, front matter and math; every node has its position. The tree is the one that remark makes of the whole text
 * (`test/parsers/markdown-tree.test.ts` compares them), made in parts.
 *
 * @param known parts read before; it is left holding those of this text
 */
export function parseMarkdownTree(text: string, known?: KnownParts): Root {
  return readMarkdownTree(text, known, { parseWhole, parsePart });
}

/** By remark, in one piece. */
export function parseWhole(text: string): Root {
  const tree = withFrontMatter.parse(text) as Root;
  if (text.includes('$')) restoreMoney(tree, text);
  return tree;
}

/** A part of a text, with positions of its own; `definitions` are whole lines before it that are no part of it. */
export function parsePart(source: string, definitions: string, isFrontMatter: boolean): readonly RootContent[] {
  const text = definitions + source;
  const tree = (isFrontMatter ? withFrontMatter : withoutFrontMatter).parse(text) as Root;
  if (text.includes('$')) restoreMoney(tree, text);
  if (definitions === '') return tree.children;
  const lines = definitions.split('\n').length - 1;
  const own = tree.children.filter((node) => (node.position?.start.offset as number) >= definitions.length);
  return own.map((node) => moved(node, -definitions.length, -lines));
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

/** What is money becomes text again. */
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

function moneyText({ position }: Nodes, source: string): Text | null {
  if (position?.start.offset === undefined || position.end.offset === undefined) return null;
  const written = source.slice(position.start.offset, position.end.offset);
  return isMoney(written, source.charAt(position.end.offset)) ? { type: 'text', value: written, position } : null;
}
