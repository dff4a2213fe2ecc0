import type { PhrasingContent } from 'mdast';
import { alignText, type DecodeName } from './align-text.ts';
import { allMatches } from './all-matches.ts';
import { Prose, type ProseSegment, STAND_IN } from './prose.ts';
import type { Range } from './range.ts';

export interface ProseInput {
  readonly source: string;
  readonly quoteDepth: number;
  readonly decodeName: DecodeName;
}

/**
 * Reads phrasing content as lines of prose: a new line at each line ending of the source, each hard break and each `<br>`.
 * Surrounding white space is trimmed; empty lines are left out.
 */
export function readProseLines(nodes: readonly PhrasingContent[], input: ProseInput): Prose[] {
  const reader = new ProseReader(input);
  reader.read(nodes);
  return reader.finish();
}

class ProseReader {
  readonly #input: ProseInput;
  readonly #lines: Prose[] = [];
  #text = '';
  #segments: ProseSegment[] = [];

  constructor(input: ProseInput) {
    this.#input = input;
  }

  read(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#readNode(node);
  }

  finish(): Prose[] {
    this.#endLine();
    return this.#lines;
  }

  #readNode(node: PhrasingContent): void {
    if (node.type === 'text') {
      this.#readText(node.value, rangeOf(node));
      return;
    }
    if (node.type === 'break') {
      this.#endLine();
      return;
    }
    if (node.type === 'html' && /^<br\s*\/?>$/iu.test(node.value)) {
      this.#endLine();
      return;
    }
    if ('children' in node && node.type !== ('footnoteReference' as string)) {
      this.read(node.children as PhrasingContent[]);
      return;
    }
    // Footnote references are read past: `增长。[^1]` ends in a full stop.
    if (node.type === 'footnoteReference') return;
    this.#append(STAND_IN, rangeOf(node));
  }

  #readText(value: string, range: Range | null): void {
    if (range === null) return;
    const segments = alignText({ value, start: range.start, end: range.end, ...this.#input });
    if (!/[\r\n]/u.test(value)) {
      this.#push(value, segments);
      return;
    }
    const prose = new Prose(value, segments);
    let start = 0;
    for (const match of allMatches(value, /\r\n|\r|\n/gu)) {
      const part = prose.slice({ start, end: match.index });
      this.#push(part.text, part.segments);
      this.#endLine();
      start = match.index + match[0].length;
    }
    const rest = prose.slice({ start, end: value.length });
    this.#push(rest.text, rest.segments);
  }

  #push(text: string, segments: readonly ProseSegment[]): void {
    const offset = this.#text.length;
    this.#text += text;
    for (const segment of segments) this.#segments.push(offset === 0 ? segment : { ...segment, at: segment.at + offset });
  }

  #append(text: string, range: Range | null): void {
    if (range === null) return;
    this.#segments.push({ at: this.#text.length, length: text.length, source: range.start, sourceLength: range.end - range.start });
    this.#text += text;
  }

  #endLine(): void {
    const line = trimProse(new Prose(this.#text, this.#segments));
    if (line.text !== '') this.#lines.push(line);
    this.#text = '';
    this.#segments = [];
  }
}

/** Without surrounding white space, the full-width space and invisible characters included: they hide a line's real end. */
export function trimProse(prose: Prose): Prose {
  const start = LEADING.exec(prose.text)?.[0].length ?? 0;
  if (start === prose.text.length) return Prose.verbatim('', prose.range.start);
  let end = prose.text.length;
  while (end > start && BLANK.test(prose.text[end - 1] as string)) end--;
  return start === 0 && end === prose.text.length ? prose : prose.slice({ start, end });
}

const BLANK = /[\s\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uE000-\uF8FF]/u;
const LEADING = /^[\s\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uE000-\uF8FF]*/u;

/** Joins lines that are one paragraph; what stood between two lines becomes the joiner. */
export function joinLines(lines: readonly Prose[], joiner: '' | ' '): Prose {
  if (lines.length === 1) return lines[0] as Prose;
  let text = '';
  const segments: ProseSegment[] = [];
  for (const line of lines) {
    if (text !== '' && joiner !== '') {
      const before = segments[segments.length - 1] as ProseSegment;
      const source = before.source + before.sourceLength;
      const next = (line.segments[0] as ProseSegment).source;
      segments.push({ at: text.length, length: 1, source, sourceLength: Math.max(0, next - source) });
      text += joiner;
    }
    const offset = text.length;
    for (const segment of line.segments) segments.push({ ...segment, at: segment.at + offset });
    text += line.text;
  }
  return new Prose(text, segments);
}

export function rangeOf(node: {
  readonly position?: { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } } | undefined;
}): Range | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}
