import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { DecodeName } from './align-text.ts';
import type { Block, BlockRole, CellPlace, HeadingPart } from './block.ts';
import { ATTACHMENT_HEAD } from './block-patterns.ts';
import { buildOutline, isApart } from './build-outline.ts';
import { type Classified, classifyBlocks } from './classify-blocks.ts';
import { collectBlocks, type RawBlock } from './collect-blocks.ts';
import { detectLanguage } from './detect-language.ts';
import type { Fact, Format, Language, ReportDocument, Title } from './document.ts';
import { LineIndex } from './line-index.ts';
import type { HeadingNumber } from './numbering.ts';
import type { Outline } from './outline.ts';
import type { DocumentPlace, Story } from './place.ts';
import type { Profile } from './profile.ts';
import { type Prose, STAND_IN } from './prose.ts';
import type { Range } from './range.ts';
import { rangeOf } from './read-prose.ts';
import { selectProfile } from './select-profile.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { inStage, type Stopwatch } from './stopwatch.ts';

export interface BuildInput {
  /** Decoded, without a byte order mark. */
  readonly text: string;
  readonly tree: Root;
  readonly format: Format;
  readonly profiles: readonly Profile[];
  /** `auto` chooses by the title, a name fixes it, null is none. */
  readonly profile: string | null;
  readonly facts?: readonly Fact[];
  /** Of a document without lines. */
  readonly placeAt?: (offset: number) => DocumentPlace | null;
  /** Words of the text where its source holds much else (tags); they say the language. */
  readonly languageSample?: string;
  /** For sources with character references. */
  readonly decodeName?: DecodeName;
  readonly stopwatch?: Stopwatch | undefined;
}

/** Indexes a tree once for all rules. */
export function buildDocument(input: BuildInput): ReportDocument {
  return inStage(input.stopwatch, 'index', () => new IndexedDocument(input));
}

class IndexedDocument implements ReportDocument {
  readonly text: string;
  readonly format: Format;
  readonly language: Language;
  readonly tree: Root;
  readonly lines: LineIndex;
  readonly blocks: readonly Block[];
  readonly prose: readonly Prose[];
  readonly title: Title | null;
  readonly outline: Outline;
  readonly profile: Profile | null;
  readonly facts: readonly Fact[];
  readonly bodyEnd: number;
  readonly head: Range;
  readonly #placeAt: (offset: number) => DocumentPlace | null;
  #source: string | null = null;
  #nodes: Map<string, Nodes[]> | null = null;

  constructor({ text, tree, format, profiles, profile, facts, placeAt, decodeName, languageSample }: BuildInput) {
    this.text = text;
    this.format = format;
    this.tree = tree;
    this.facts = facts ?? [];
    this.#placeAt = placeAt ?? (() => null);
    this.lines = new LineIndex(text);
    this.language = detectLanguage(languageSample ?? text);
    const raw = collectBlocks({ tree, text, language: this.language, linesAreJoined: format === 'text', decodeName: decodeName ?? (() => false) });
    const classified = classifyBlocks(raw, this.language);
    this.blocks = raw.map((block, index) => new IndexedBlock(block, classified[index] as Classified, index));
    this.prose = this.blocks.filter((block) => block.text !== '').map((block) => block.prose);
    this.title = readTitle(this.blocks);
    this.outline = buildOutline(this.blocks);
    this.head = findHead(this.blocks);
    this.bodyEnd = afterRow(text, findBodyEnd(this.blocks));
    this.profile = chooseProfile({
      name: profile,
      profiles,
      title: this.title?.text ?? null,
      headings: this.outline.all.map((section) => section.heading.title),
    });
  }

  get source(): string {
    this.#source ??= maskSource(this.text, this.tree);
    return this.#source;
  }

  nodes<Type extends Nodes['type']>(type: Type): readonly Extract<Nodes, { type: Type }>[] {
    this.#nodes ??= indexNodes(this.tree);
    return (this.#nodes.get(type) ?? []) as unknown as readonly Extract<Nodes, { type: Type }>[];
  }

  blocksWith(...roles: readonly BlockRole[]): readonly Block[] {
    return this.blocks.filter((block) => roles.includes(block.role));
  }

  sectionPath(offset: number): readonly string[] {
    const story = this.blockAt(offset)?.story ?? 'body';
    if (isApart(story)) return [];
    const path: string[] = [];
    for (let section = this.outline.sectionAt(offset); section !== null; section = section.parent) path.unshift(section.label);
    return path;
  }

  placeAt(offset: number): DocumentPlace | null {
    return this.#placeAt(offset);
  }

  blockAt(offset: number): Block | null {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = this.blocks[middle] as Block;
      if (offset < block.range.start) high = middle - 1;
      else if (offset > block.range.end) low = middle + 1;
      else return block;
    }
    return null;
  }
}

class IndexedBlock implements Block {
  readonly index: number;
  readonly role: BlockRole;
  readonly node: Nodes;
  readonly range: Range;
  readonly prose: Prose;
  readonly heading: HeadingPart | null;
  readonly number: HeadingNumber | null;
  readonly listDepth: number;
  readonly quoteDepth: number;
  readonly listMarker: string | null;
  readonly cell: CellPlace | null;
  readonly story: Story;
  readonly isAfterBlank: boolean;
  #sentences: readonly Sentence[] | null = null;

  constructor(raw: RawBlock, classified: Classified, index: number) {
    this.index = index;
    this.role = classified.role;
    this.node = raw.node;
    this.range = raw.range;
    this.prose = raw.prose;
    this.heading = classified.heading;
    this.number = classified.number;
    this.listDepth = raw.listDepth;
    this.quoteDepth = raw.quoteDepth;
    this.listMarker = raw.listMarker;
    this.cell = raw.cell;
    this.story = raw.story;
    this.isAfterBlank = raw.isAfterBlank;
  }

  get text(): string {
    return this.prose.text;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.prose.text);
    return this.#sentences;
  }
}

function readTitle(blocks: readonly Block[]): Title | null {
  const lines = blocks.filter((block) => block.role === 'title');
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return null;
  return { text: joinTitle(lines.map((line) => closeUp(line.text))), range: { start: first.range.start, end: last.range.end }, blocks: lines };
}

function joinTitle(lines: readonly string[]): string {
  return lines.reduce((title, line) => (/[\w,:]$/u.test(title) && /^\w/u.test(line) ? `${title} ${line}` : title + line));
}

/** `政 府 工 作 报 告` → `政府工作报告`; between Latin words one space stays. */
function closeUp(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}》”）])[\s\u3000]+(?=[\p{Script=Han}《“（])/gu, '').replace(/[\s\u3000]+/gu, ' ');
}

const HEAD_ROLES: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'document-number', 'marker', 'other']);

function findHead(blocks: readonly Block[]): Range {
  let end = blocks[0]?.range.start ?? 0;
  for (const block of blocks) {
    if (!HEAD_ROLES.has(block.role)) break;
    if (block.role !== 'marker' && block.role !== 'other') end = block.range.end;
  }
  return { start: end, end };
}

const TAIL_ROLES: ReadonlySet<BlockRole> = new Set(['signature', 'date', 'note', 'attachment-note', 'marker', 'other']);

function findBodyEnd(blocks: readonly Block[]): number {
  const firstText = blocks.findIndex((block) => block.role === 'body' || block.heading !== null || block.role === 'list-item');
  let end = blocks.findIndex(
    (block, index) =>
      index > firstText &&
      firstText !== -1 &&
      (block.role === 'signature' || block.role === 'date' || (block.role === 'attachment-note' && ATTACHMENT_HEAD.test(block.text))),
  );
  if (end === -1) end = blocks.length;
  for (let index = end - 1; index >= 0; index--) {
    const block = blocks[index] as Block;
    if (!TAIL_ROLES.has(block.role)) return block.range.end;
  }
  return blocks[blocks.length - 1]?.range.end ?? 0;
}

/** Behind the bar that closes the last cell of a Markdown table. */
function afterRow(text: string, end: number): number {
  return end + (/^[ \t]*\|(?=\s|$)/u.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

function chooseProfile({
  name,
  profiles,
  title,
  headings,
}: {
  name: string | null;
  profiles: readonly Profile[];
  title: string | null;
  headings: readonly string[];
}): Profile | null {
  if (name === null) return null;
  if (name !== 'auto') return profiles.find((profile) => profile.name === name) ?? null;
  return selectProfile(title ?? '', headings, profiles);
}

const DIRECTIVE = /^<!--\s*reportlint-/u;

function maskSource(text: string, tree: Root): string {
  const ranges: Range[] = [];
  visit(tree, (node) => {
    const isHidden =
      node.type === 'code' ||
      node.type === 'inlineCode' ||
      node.type === 'inlineMath' ||
      node.type === 'math' ||
      node.type === 'yaml' ||
      (node.type as string) === 'toml' ||
      (node.type === 'html' && DIRECTIVE.test(node.value));
    const range = isHidden ? rangeOf(node) : null;
    if (range !== null) ranges.push(range);
  });
  if (ranges.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    masked += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/gu, (character) => STAND_IN.repeat(character.length));
    at = end;
  }
  return masked + text.slice(at);
}

function indexNodes(tree: Root): Map<string, Nodes[]> {
  const index = new Map<string, Nodes[]>();
  visit(tree, (node) => {
    const known = index.get(node.type);
    if (known === undefined) index.set(node.type, [node]);
    else known.push(node);
  });
  return index;
}
