import type { DocxPackage, XmlElement, XmlPart } from '../parsers/docx/index.ts';
import { encodePart } from './encode-part.ts';
import type { WordComment } from './read-comments.ts';
import type { ArchiveFile } from './rewrite-archive.ts';
import { type Edit, splice } from './splice.ts';

/** The parts of a package without some of its comments: their text, their marks in the body, and what newer parts say of them. */
export function removeComments(pack: DocxPackage, comments: readonly WordComment[]): ArchiveFile[] {
  const ids = new Set(comments.map(({ id }) => id));
  const paragraphIds = new Set(comments.map(({ paragraphId }) => paragraphId).filter((id) => id !== ''));
  const files: ArchiveFile[] = [];
  const change = (part: XmlPart | null, edits: readonly Edit[]): void => {
    if (part !== null && edits.length > 0) files.push(encodePart(part, splice(part.source, edits)));
  };
  change(pack.main, markEdits(pack.main.root, ids));
  change(
    pack.readPart(pack.related('comments')),
    comments.map(({ element }) => without(element)),
  );
  change(pack.readPart(pack.related('commentsExtended')), entriesOf(pack, 'commentsExtended', 'paraId', paragraphIds).map(without));
  const durable = entriesOf(pack, 'commentsIds', 'paraId', paragraphIds);
  change(pack.readPart(pack.related('commentsIds')), durable.map(without));
  const durableIds = new Set(durable.map((entry) => attributeCalled(entry, 'durableId')).filter((id) => id !== ''));
  change(pack.readPart(pack.related('commentsExtensible')), entriesOf(pack, 'commentsExtensible', 'durableId', durableIds).map(without));
  return files;
}

/** The ids of comments whose mark stands in the body; removing others would leave marks elsewhere that point nowhere. */
export function markedIds(main: XmlPart): Set<string> {
  const ids = new Set<string>();
  for (const element of main.root.descendants()) if (element.name === 'w:commentReference') ids.add(element.attribute('w:id') ?? '');
  return ids;
}

function markEdits(root: XmlElement, ids: ReadonlySet<string>): Edit[] {
  const edits: Edit[] = [];
  for (const element of root.descendants()) {
    if (!MARKS.has(element.name) || !ids.has(element.attribute('w:id') ?? '')) continue;
    edits.push(without(element.name === 'w:commentReference' ? runOfMark(element) : element));
  }
  return edits;
}

const MARKS: ReadonlySet<string> = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

/** The run that holds the mark, when it holds nothing else. */
function runOfMark(mark: XmlElement): XmlElement {
  const run = mark.parent;
  if (run === null || run.name !== 'w:r') return mark;
  for (const child of run.children()) if (child !== mark && child.name !== 'w:rPr') return mark;
  return run;
}

function entriesOf(pack: DocxPackage, kind: string, attribute: string, values: ReadonlySet<string>): XmlElement[] {
  const root = pack.readPart(pack.related(kind))?.root;
  return root === undefined ? [] : [...root.children()].filter((entry) => values.has(attributeCalled(entry, attribute)));
}

/** Whatever its prefix: the namespaces of these parts are several. Upper case. */
function attributeCalled({ attributes }: XmlElement, name: string): string {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at]?.endsWith(`:${name}`) === true) return (attributes[at + 1] as string).toUpperCase();
  return '';
}

function without({ start, end }: XmlElement): Edit {
  return { start, end, text: '' };
}
