import type { Heading, Paragraph, RootContent, Text } from 'mdast';
import type { Segment } from './split-segments.ts';

/**
 * Whatever may be more than text: marks of inline syntax and tables, addresses, hard breaks, indented code, characters that the parser replaces, and line
 * beginnings that are blocks. Where it finds nothing, a block is words, and needs no parser.
 */
const SYNTAX =
  /[\\`*_[\]<>&~$|@\t\0]|:\/\/|www\.|mailto:|xmpp:|[ ](?:\r?\n|$)|(?:^|\n)[ ]{4}|(?:^|\n)[ ]*(?:[-+=:](?:[ ]|\r?\n|$)|[-=: ]+(?:\r?\n|$)|\d{1,9}[.)](?:[ ]|\r?\n|$)|#+[^\n]*#[ ]*(?:\r?\n|$))|(?:^|\n)[ ]+#|#[ ]*(?:\r?\n|$)/iu;

/** Whether {@link plainBlocks} reads a segment as the parser would. */
export function isPlain(source: string): boolean {
  return !SYNTAX.test(source);
}

/** The headings and paragraphs of a segment that has no syntax beside `#`; positions are those of the whole text. */
export function plainBlocks(text: string, segment: Segment): RootContent[] {
  const blocks: RootContent[] = [];
  let lines: Line[] = [];
  const flush = (): void => {
    if (lines.length > 0) blocks.push(paragraph(lines));
    lines = [];
  };
  let line = segment.line;
  for (let at = segment.start; at < segment.end; line++) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 || newline >= segment.end ? segment.end : newline + 1;
    const content = text.slice(at, next);
    const bare = content.replace(/^ +/u, '').replace(/[ \r\n]+$/u, '');
    const start = at + content.length - content.replace(/^ +/u, '').length;
    const one = { text: bare, start, column: start - at + 1, line, lineEnd: content.slice(content.replace(/[\r\n]+$/u, '').length) };
    const level = /^(#{1,6})(?: |$)/u.exec(bare)?.[1]?.length ?? 0;
    if (bare === '') flush();
    else if (level > 0) {
      flush();
      blocks.push(heading(one, level as Heading['depth']));
    } else lines.push(one);
    at = next;
  }
  flush();
  return blocks;
}

interface Line {
  /** Without the white space around it. */
  readonly text: string;
  readonly start: number;
  readonly column: number;
  readonly line: number;
  /** As written. */
  readonly lineEnd: string;
}

function paragraph(lines: readonly Line[]): Paragraph {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  const position = { start: pointIn(first, 0), end: pointIn(last, last.text.length) };
  const value = lines.map((line, index) => (index === lines.length - 1 ? line.text : line.text + line.lineEnd)).join('');
  const text: Text = { type: 'text', value, position };
  return { type: 'paragraph', children: [text], position: { ...position } };
}

function heading(line: Line, depth: Heading['depth']): Heading {
  const words = line.text.slice(depth).replace(/^ +/u, '');
  const end = pointIn(line, line.text.length);
  const text: Text = { type: 'text', value: words, position: { start: pointIn(line, line.text.length - words.length), end } };
  return { type: 'heading', depth, children: words === '' ? [] : [text], position: { start: pointIn(line, 0), end: { ...end } } };
}

function pointIn({ start, column, line }: Line, within: number): { line: number; column: number; offset: number } {
  return { line, column: column + within, offset: start + within };
}
