import type { Range, ReportDocument } from '../../src/rule/index.ts';

/** A block of the source that is opened and runs to the end of its container. */
export interface OpenBlock {
  readonly kind: 'fence' | 'comment' | 'formula';
  /** What opens it: ```` ```js ````, `<!--`. */
  readonly range: Range;
}

/** Code fences, comments and displayed formulas that nothing closes: the rest of the text does not show as text. */
export function findOpenBlocks(document: ReportDocument): OpenBlock[] {
  if (document.format !== 'markdown') return [];
  const found: OpenBlock[] = [];
  for (const node of document.nodes('code')) add(node, /^(`{3,}|~{3,})/u, 'fence');
  for (const node of document.nodes('math')) add(node, /^(\${2,})/u, 'formula');
  for (const node of document.nodes('html')) {
    const start = node.position?.start.offset;
    const comment = node.value.lastIndexOf('<!--');
    if (start === undefined || comment === -1 || node.value.includes('-->', comment)) continue;
    found.push({ kind: 'comment', range: { start: start + comment, end: start + comment + 4 } });
  }
  return found.sort((a, b) => a.range.start - b.range.start);

  function add(
    node: { position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined },
    opening: RegExp,
    kind: OpenBlock['kind'],
  ): void {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const source = document.text.slice(start, end);
    const token = opening.exec(source)?.[1];
    if (token === undefined || isClosed(source, token)) return;
    found.push({ kind, range: { start, end: start + token.length } });
  }
}

function isClosed(source: string, token: string): boolean {
  const lines = source.trimEnd().split(/\r\n|\r|\n/u);
  const last = (lines.at(-1) as string).replace(/^[\s>]*/u, '').trimEnd();
  const isMarkOnly = last === (token[0] as string).repeat(last.length);
  return lines.length > 1 && isMarkOnly && last.length >= token.length;
}
