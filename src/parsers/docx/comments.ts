import type { DocxPackage } from './package.ts';
import type { Reading } from './reading.ts';
import type { XmlElement } from './xml-element.ts';

interface Comment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** Of its last paragraph: what the extended part calls it. */
  readonly paragraphId: string;
}

/** Characters of a comment that a fact holds. */
export const LONGEST_COMMENT = 400;

/** Makes a fact of each comment that is open: not marked as resolved, and not a reply to another. */
export function addCommentFacts(pack: DocxPackage, reading: Reading): void {
  const part = pack.readPart(pack.related('comments'));
  if (part === null) return;
  const settled = readSettled(pack.readPart(pack.related('commentsExtended'))?.root ?? null);
  for (const { id, author, text, paragraphId } of readComments(part.root)) {
    if (settled.has(paragraphId)) continue;
    const mark = reading.commentMarks.get(id);
    const start = reading.commentStarts.get(id) ?? mark?.start;
    const end = reading.commentEnds.get(id) ?? mark?.end;
    // A comment that hangs on nothing is shown nowhere.
    if (start === undefined || end === undefined) continue;
    reading.facts.add('comment', start, Math.max(start, end), { text, ...(author === '' ? {} : { author }) });
  }
}

function readComments(root: XmlElement): Comment[] {
  const comments: Comment[] = [];
  for (const element of root.children()) {
    if (element.name !== 'w:comment') continue;
    const paragraphs: string[] = [];
    let paragraphId = '';
    for (const inner of element.descendants()) {
      if (inner.name === 'w:p') {
        paragraphs.push('');
        paragraphId = inner.attribute('w14:paraId') ?? '';
      } else if (inner.name === 'w:t' && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += inner.text;
    }
    comments.push({
      id: element.attribute('w:id') ?? '',
      author: element.attribute('w:author') ?? '',
      text: paragraphs.join(' ').trim().slice(0, LONGEST_COMMENT),
      paragraphId: paragraphId.toUpperCase(),
    });
  }
  return comments;
}

/** The paragraphs of comments that are resolved, and of replies: a thread is one question. */
function readSettled(root: XmlElement | null): Set<string> {
  const settled = new Set<string>();
  for (const element of root?.children() ?? []) {
    if (element.name !== 'w15:commentEx') continue;
    const done = element.attribute('w15:done');
    const isDone = done === '1' || done === 'true' || done === 'on';
    if (isDone || element.attribute('w15:paraIdParent') !== null) settled.add((element.attribute('w15:paraId') ?? '').toUpperCase());
  }
  settled.delete('');
  return settled;
}
