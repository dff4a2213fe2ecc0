import type { FootnoteDefinition } from 'mdast';
import { normalizeLabel } from './character-references.ts';
import { Content, pointAt, type SourceLine } from './content.ts';
import { paragraphNode } from './leaf-blocks.ts';
import type { Blocks, Stretch } from './read-blocks.ts';

/** One line that nothing goes on with, and that begins with a word: no block can begin there. */
const ONE_LINE = /^(\[\^([^\][\\\s^]{1,200})\]:) {0,3}(?=[\p{L}“‘（《(]|`[^`])[^\r\n]*[^ \t\r\n](?=(?:\r?\n[ \t]*)*$)/u;
const MARKED = /^\[\^[^\]]*\]: {0,3}/u;

/** `[^1]: What a note says.`, as nearly all footnotes are; null for others, and for whatever is no footnote. */
export function readFootnote(text: string, { start, end, line }: Stretch): Blocks | null {
  if (text.charCodeAt(start) !== 91 || text.charCodeAt(start + 1) !== 94) return null;
  const written = ONE_LINE.exec(text.slice(start, end));
  if (written === null) return null;
  const [whole, , label = ''] = written;
  const content = start + (MARKED.exec(whole) as RegExpExecArray)[0].length;
  const source: SourceLine = { line, lineStart: start, start: content, end: start + whole.length, next: end };
  const paragraph = paragraphNode([source]);
  const node: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: normalizeLabel(label).toLowerCase(),
    label,
    children: [paragraph],
    position: { start: pointAt(source, start), end: pointAt(source, source.end) },
  };
  return { children: [node], unread: [{ node: paragraph, content: new Content(text, [source]), item: null }], labels: [`^${label}`] };
}
