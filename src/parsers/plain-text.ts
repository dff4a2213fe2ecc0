import type { Paragraph, Root, RootContent } from 'mdast';
import { buildDocument } from '../model/build-document.ts';
import { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';
import { inStage } from '../model/stopwatch.ts';
import { groupWrappedLines } from '../model/wrapped-lines.ts';
import { decodeText } from './decode-text.ts';
import type { ParseOptions, ParseOutcome, Parser } from './parser.ts';

/** Plain text: a line is a paragraph, unless the text is hard-wrapped. Nothing in it is Markdown. */
export const plainTextParser: Parser = {
  format: 'text',
  extensions: ['.txt'],
  parse(source: Uint8Array | string, options: ParseOptions): ParseOutcome {
    const decoded = inStage(options.stopwatch, 'decode', () => decodeText(source, options.encoding));
    if (!decoded.ok) return decoded;
    const { text, encoding, hasBom } = decoded;
    const { profiles, profile, stopwatch } = options;
    const document = buildDocument({ text, tree: parsePlainText(text), format: 'text', profiles, profile, stopwatch });
    return { ok: true, document, encoding, hasBom, warnings: [] };
  },
};

interface Line {
  readonly text: string;
  readonly range: Range;
  readonly isIndented: boolean;
}

/** Text → mdast: a root of paragraphs of one text node each; hard-wrapped lines share a paragraph. */
export function parsePlainText(text: string): Root {
  const lines = new LineIndex(text);
  const children: RootContent[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    for (const group of groupWrappedLines(run)) {
      const first = run[group[0] as number] as Line;
      const last = run[group[group.length - 1] as number] as Line;
      children.push(paragraph(text, { start: first.range.start, end: last.range.end }, lines));
    }
    run = [];
  };
  for (let number = 1; number <= lines.lineCount; number++) {
    const line = readLine(text, lines.lineRange(number));
    if (line === null) flush();
    else run.push(line);
  }
  flush();
  return { type: 'root', children, position: { start: unistPoint(lines, 0), end: unistPoint(lines, text.length) } };
}

function readLine(text: string, { start, end }: Range): Line | null {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return null;
  const lead = raw.length - raw.trimStart().length;
  return { text: trimmed, range: { start: start + lead, end: start + lead + trimmed.length }, isIndented: lead > 0 };
}

function paragraph(text: string, { start, end }: Range, lines: LineIndex): Paragraph {
  const position = { start: unistPoint(lines, start), end: unistPoint(lines, end) };
  return { type: 'paragraph', children: [{ type: 'text', value: text.slice(start, end), position }], position };
}

function unistPoint(lines: LineIndex, offset: number): { line: number; column: number; offset: number } {
  return { ...lines.toPoint(offset), offset };
}
