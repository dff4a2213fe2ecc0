import type { DocxPackage, XmlElement } from '../parsers/docx/index.ts';

/** A comment of the file. */
export interface WordComment {
  readonly element: XmlElement;
  readonly id: string;
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** Of its last paragraph, upper case: what other parts call the comment. Empty when it has none. */
  readonly paragraphId: string;
  /** Marked as resolved, or somebody replied. */
  readonly isAnswered: boolean;
}

export function readWordComments(pack: DocxPackage): WordComment[] {
  const part = pack.readPart(pack.related('comments'));
  if (part === null) return [];
  const answered = readAnswered(pack);
  const comments: WordComment[] = [];
  for (const element of part.root.children()) {
    if (element.name !== 'w:comment') continue;
    const lines: string[] = [];
    let paragraphId = '';
    for (const inner of element.descendants()) {
      if (inner.name === 'w:p') {
        lines.push('');
        paragraphId = (inner.attribute('w14:paraId') ?? '').toUpperCase();
      } else if (inner.name === 'w:t' && lines.length > 0) lines[lines.length - 1] += inner.text;
    }
    comments.push({ element, id: element.attribute('w:id') ?? '', lines, paragraphId, isAnswered: answered.has(paragraphId) });
  }
  return comments;
}

/** The paragraphs of comments that are resolved, and of those that have replies. */
function readAnswered(pack: DocxPackage): Set<string> {
  const answered = new Set<string>();
  for (const element of pack.readPart(pack.related('commentsExtended'))?.root.children() ?? []) {
    if (element.name !== 'w15:commentEx') continue;
    const done = element.attribute('w15:done');
    if (done === '1' || done === 'true' || done === 'on') answered.add((element.attribute('w15:paraId') ?? '').toUpperCase());
    answered.add((element.attribute('w15:paraIdParent') ?? '').toUpperCase());
  }
  answered.delete('');
  return answered;
}
