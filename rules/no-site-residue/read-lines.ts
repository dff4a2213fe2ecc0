import type { Block, ReportDocument } from '../../src/rule/index.ts';

/** A line of the source as prose: site lines stand on lines of their own even where a hard-wrapped text joins its lines. */
export interface Line {
  readonly block: Block;
  /** Trimmed. */
  readonly text: string;
  /** Offset in the prose of the block. */
  readonly start: number;
  /** Markdown heading (`##`), where words such as 相关推荐 may be a real title. */
  readonly isHeading: boolean;
  /** Holds a link: a button that leads somewhere was put there on purpose. */
  readonly hasLink: boolean;
}

/** The lines of all blocks that have prose, in order. Linear in the text. */
export function readLines(document: ReportDocument): Line[] {
  const links = new Set(document.nodes('link').map((node) => document.lines.lineAt(node.position?.start.offset ?? 0)));
  const lines: Line[] = [];
  for (const block of document.blocks) {
    if (block.text === '') continue;
    const cuts = [...lineBreaks(document, block), block.text.length];
    let from = 0;
    for (const to of cuts) {
      const raw = block.text.slice(from, to);
      const text = raw.trim();
      const start = from + raw.length - raw.trimStart().length;
      from = to;
      if (text === '') continue;
      const hasLink = links.size > 0 && links.has(document.lines.lineAt(block.prose.toSource({ start, end: start + 1 }).start));
      lines.push({ block, text, start, isHeading: block.heading !== null && block.heading.depth !== null, hasLink });
    }
  }
  return lines;
}

/** Prose offsets where a new source line begins. */
function lineBreaks(document: ReportDocument, { prose, range }: Block): number[] {
  if (document.lines.lineAt(range.start) === document.lines.lineAt(range.end)) return [];
  const breaks: number[] = [];
  let last = -1;
  for (const { at, length, source } of prose.segments) {
    const line = document.lines.lineAt(source);
    if (last !== -1 && line > last && at > 0) breaks.push(at);
    last = line;
    for (let inside = prose.text.indexOf('\n', at); inside !== -1 && inside < at + length; inside = prose.text.indexOf('\n', inside + 1))
      breaks.push(inside + 1);
  }
  return breaks;
}
