import type { Code, Definition, Heading, Html, Paragraph, PhrasingContent, ThematicBreak } from 'mdast';
import { decodeString, normalizeLabel } from './character-references.ts';
import { Content, pointAt, type SourceLine } from './content.ts';
import { HAND_OVER } from './hand-over.ts';
import { readDestination, readTitle } from './link-resource.ts';

/** The fence that a line begins; null when it begins none. */
export interface Fence {
  readonly mark: string;
  readonly length: number;
  readonly lang: string | null;
  readonly meta: string | null;
}

export function readFence(line: string): Fence | null {
  const found = /^(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^ \t]*)[ \t]*(.*)$/u.exec(line);
  if (found === null) return null;
  const [, fence = '', info = '', meta = ''] = found;
  return { mark: fence.charAt(0), length: fence.length, lang: info === '' ? null : decodeString(info), meta: meta === '' ? null : decodeString(meta) };
}

/** Whether a line without its indent ends the fence. */
export function closesFence(line: string, { mark, length }: Fence): boolean {
  const trimmed = line.replace(/[ \t]+$/u, '');
  return trimmed.length >= length && trimmed === mark.repeat(trimmed.length);
}

export function codeNode(fence: Fence | null, value: string, first: SourceLine, last: SourceLine): Code {
  const position = { start: pointAt(first, first.start), end: pointAt(last, last.end) };
  return { type: 'code', lang: fence?.lang ?? null, meta: fence?.meta ?? null, value, position };
}

export function htmlNode(value: string, first: SourceLine, last: SourceLine): Html {
  return { type: 'html', value, position: { start: pointAt(first, first.start), end: pointAt(last, last.end) } };
}

export function thematicBreakNode(line: SourceLine): ThematicBreak {
  return { type: 'thematicBreak', position: { start: pointAt(line, line.start), end: pointAt(line, line.end) } };
}

export function isThematicBreak(line: string): boolean {
  const mark = line.charCodeAt(0);
  if (mark !== 42 && mark !== 45 && mark !== 95) return false;
  return /^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/u.test(line);
}

/** `## words ##`; null when the line is no heading. The content has no closing marks. */
export function readAtxHeading(text: string, line: SourceLine): { readonly node: Heading; readonly content: Content | null } | null {
  const written = text.slice(line.start, line.end);
  const marks = /^#{1,6}(?=[ \t]|$)/u.exec(written)?.[0].length;
  if (marks === undefined) return null;
  const position = { start: pointAt(line, line.start), end: pointAt(line, line.end) };
  const node: Heading = { type: 'heading', depth: marks as Heading['depth'], children: [], position };
  let start = marks;
  let end = trimmedLength(written, written.length);
  while (start < end && (written[start] === ' ' || written[start] === '\t')) start++;
  let closing = end;
  while (closing > start && written[closing - 1] === '#') closing--;
  if (closing === start) end = start;
  else if (closing < end && /[ \t]/u.test(written[closing - 1] as string)) end = trimmedLength(written, closing);
  if (end <= start) return { node, content: null };
  return { node, content: new Content(text, [{ ...line, start: line.start + start, end: line.start + end }]) };
}

function trimmedLength(written: string, length: number): number {
  let end = length;
  while (end > 0 && (written[end - 1] === ' ' || written[end - 1] === '\t')) end--;
  return end;
}

export function paragraphNode(lines: readonly SourceLine[]): Paragraph {
  const [first, last] = [lines[0] as SourceLine, lines[lines.length - 1] as SourceLine];
  return { type: 'paragraph', children: [] as PhrasingContent[], position: { start: pointAt(first, first.start), end: pointAt(last, last.end) } };
}

/** Whether a paragraph that begins with the line and ends at `end` may begin with a definition. */
export function mayDefine(text: string, first: SourceLine, end: number): boolean {
  if (text.charCodeAt(first.start) !== 91) return false;
  const at = text.indexOf(']:', first.start);
  return at !== -1 && at < end;
}

/** The definition in a line; null when it is none, in doubt it is left to remark. */
export function readDefinition(text: string, line: SourceLine): { readonly node: Definition; readonly label: string; readonly isTitled: boolean } | null {
  const written = text.slice(line.start, line.end);
  if (written.charCodeAt(0) !== 91) return null;
  const label = /^\[((?:[^[\]\\]|\\.)*)(\[|\]:?|\\?$)/u.exec(written);
  if (label === null || label[2] === '[' || label[2] === ']') return null;
  const name = label[1] as string;
  if (label[2] !== ']:' || name.length > 999 || !/[^ \t]/u.test(name)) throw HAND_OVER;
  let at = spacesEnd(written, label[0].length);
  const destination = at === written.length ? null : readDestination(written, at, Number.POSITIVE_INFINITY);
  if (destination === null) throw HAND_OVER;
  let title: string | null = null;
  at = spacesEnd(written, destination.end);
  const isTitled = at < written.length;
  if (isTitled) {
    const read = at > destination.end && /["'(]/u.test(written[at] as string) ? readTitle(written, at) : null;
    if (read === null || spacesEnd(written, read.end) !== written.length) throw HAND_OVER;
    title = read.title;
  }
  const identifier = normalizeLabel(name).toLowerCase();
  const position = { start: pointAt(line, line.start), end: pointAt(line, line.end) };
  return { node: { type: 'definition', identifier, label: decodeString(name), title, url: destination.url, position }, label: name, isTitled };
}

function spacesEnd(written: string, start: number): number {
  let at = start;
  while (written[at] === ' ' || written[at] === '\t') at++;
  return at;
}
