import type { Fact } from '../../model/document.ts';
import type { Story } from '../../model/place.ts';
import type { ParseProblem } from '../parser.ts';
import { addCommentFacts } from './comments.ts';
import type { FlowItem } from './flow.ts';
import type { InflateRaw } from './inflate.ts';
import { Numbering } from './numbering.ts';
import { OriginMap } from './origins.ts';
import { DocxPackage } from './package.ts';
import { PartContext } from './part-context.ts';
import type { XmlPart } from './read-xml.ts';
import { Reading } from './reading.ts';
import { type PartScan, scanPart } from './scan-part.ts';
import { notAZip, sniffBytes } from './sniff.ts';
import { StoryReader } from './story-reader.ts';
import { readStyles } from './styles.ts';
import type { XmlElement } from './xml-element.ts';

/** A Word document as read: one text, and where each of its characters came from. */
export interface DocxReading {
  /** Each paragraph is a line, in order: body (text boxes after their paragraph), footnotes, endnotes, headers, footers. */
  readonly text: string;
  readonly origins: OriginMap;
  readonly flow: readonly FlowItem[];
  readonly facts: readonly Fact[];
  /** What was not read, though the text stands. */
  readonly problems: readonly ParseProblem[];
  readonly pack: DocxPackage;
  /** The parts that the text came from, by their names in the archive: their sources are what origins refer to. */
  readonly parts: ReadonlyMap<string, XmlPart>;
}

/**
 * Reads a .docx, .docm, .dotx or .dotm.
 * @throws DocxProblem when the text cannot be read
 */
export function readDocx(bytes: Uint8Array, inflate: InflateRaw): DocxReading {
  if (sniffBytes(bytes) !== 'zip') throw notAZip(bytes);
  const pack = new DocxPackage(bytes, inflate);
  const styles = readStyles(pack.readPart(pack.related('styles'))?.root ?? null);
  const numbering = new Numbering(pack.readPart(pack.related('numbering'))?.root ?? null, styles);
  const stories = openStories(pack);
  const reading = new Reading(styles, numbering, new Set(stories.flatMap(({ scan }) => scan.bookmarks)));
  addSettings(pack, reading);
  const flow: FlowItem[] = [];
  for (const story of stories) readStory(story, reading, flow);
  addCommentFacts(pack, reading);
  const text = reading.finish();
  return {
    text,
    origins: new OriginMap(reading.paragraphs, reading.runs, reading.noteReferences),
    flow,
    facts: reading.facts.finish(text),
    problems: [...pack.problems, ...unreadProblems(pack, reading)],
    pack,
    parts: new Map(stories.map(({ part }) => [part.name, part])),
  };
}

interface OpenStory {
  readonly kind: Story;
  readonly part: XmlPart;
  readonly scan: PartScan;
  readonly relationshipId: string;
}

function openStories(pack: DocxPackage): OpenStory[] {
  const open = (kind: Story, part: XmlPart | null, relationshipId: string): OpenStory[] =>
    part === null ? [] : [{ kind, part, scan: scanPart(part.root), relationshipId }];
  const ofKind = (kind: 'header' | 'footer' | 'footnote' | 'endnote', relationship: string): OpenStory[] =>
    pack.relationships.filter((one) => one.kind === relationship).flatMap((one) => open(kind, pack.readPart(one), one.id));
  return [
    ...open('body', pack.main, ''),
    ...ofKind('footnote', 'footnotes'),
    ...ofKind('endnote', 'endnotes'),
    ...ofKind('header', 'header'),
    ...ofKind('footer', 'footer'),
  ];
}

function readStory({ kind, part, scan, relationshipId }: OpenStory, reading: Reading, flow: FlowItem[]): void {
  const context = new PartContext(reading, part.name, scan);
  const read = (root: XmlElement, noteId: string | null): void => {
    for (const item of new StoryReader(context, { story: kind, table: null, host: null, noteId }).read(root)) flow.push(item);
  };
  if (kind === 'body') {
    for (const body of part.root.children()) if (body.name === 'w:body') read(body, null);
  } else if (kind === 'footnote' || kind === 'endnote') {
    for (const note of part.root.children()) {
      const type = note.attribute('w:type') ?? 'normal';
      if (type === 'normal' && (note.name === 'w:footnote' || note.name === 'w:endnote')) read(note, note.attribute('w:id') ?? '');
    }
  } else if (reading.shownParts.has(relationshipId) && isNewHeader(part.root, reading)) read(part.root, null);
}

/** Headers of several sections often say the same; one reading is enough. An empty one says nothing. */
function isNewHeader(root: XmlElement, reading: Reading): boolean {
  let words = root.name;
  for (const element of root.descendants()) if (element.name === 'w:t' || element.name === 'w:sdt' || element.name === 'w:txbxContent') words += element.text;
  if (words === root.name || reading.headerWords.has(words)) return false;
  reading.headerWords.add(words);
  return true;
}

function addSettings(pack: DocxPackage, reading: Reading): void {
  if (pack.readPart(pack.related('settings'))?.root.flag('w:trackRevisions') === true) reading.facts.add('tracking-on', 0, 0);
  const properties = pack.readCoreProperties();
  const title = properties?.root.child('dc:title')?.text.trim() ?? '';
  if (title !== '') reading.facts.add('title-property', 0, 0, { title: title.slice(0, 200) });
}

function unreadProblems(pack: DocxPackage, reading: Reading): ParseProblem[] {
  const embedded = pack.relationships.filter(({ kind, target, isExternal }) => kind === 'package' && !isExternal && /\.(?:docx?|docm|odt|rtf)$/iu.test(target));
  return [
    ...(reading.unread.size > 0
      ? [{ message: 'was read in part: some of its text stands in an inserted file', hint: 'open it in Word, save it again, and the text is taken in' }]
      : []),
    ...(embedded.length > 0
      ? [
          {
            message: `was read in part: ${embedded.length === 1 ? 'a document' : `${embedded.length} documents`} embedded in it`,
            hint: 'open the embedded document, save it as a file and lint that too',
          },
        ]
      : []),
  ];
}
