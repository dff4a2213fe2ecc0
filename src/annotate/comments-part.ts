import { DAMAGED_HINT, type DocxPackage, DocxProblem, relationshipsName, type XmlPart } from '../parsers/docx/index.ts';
import { encodePart } from './encode-part.ts';
import { createMarkup, emptyComments, escapeXml, type Markup, markupOf } from './markup.ts';
import type { ArchiveFile } from './rewrite-archive.ts';
import { splice } from './splice.ts';

export interface CommentSignature {
  readonly author: string;
  readonly initials: string;
  /** `2026-11-02T08:30:00Z`; null: when the document was last saved, so that the same input gives the same bytes. */
  readonly date: string | null;
}

export interface NewComment {
  readonly id: number;
  readonly lines: readonly string[];
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Adds comments to the part that has them; a file without one gets it, with its relationship and its content type. */
export function addComments(pack: DocxPackage, comments: readonly NewComment[], signature: CommentSignature): ArchiveFile[] {
  const signed = { ...signature, date: signature.date ?? savedAt(pack) };
  const relationship = pack.related('comments');
  const part = pack.readPart(relationship);
  if (part !== null) return [encodePart(part, appendTo(part, commentsXml(comments, signed, markupOf(part))))];
  // A relationship may point at a part that is not there.
  const name = relationship?.target ?? freeName(pack);
  const { isStrict } = markupOf(pack.main);
  const source = emptyComments(isStrict).replace('></', `>${commentsXml(comments, signed, createMarkup('w', isStrict)).replaceAll('$', '$$$$')}</`);
  return [
    ...(relationship === null ? [withRelationship(pack, name, isStrict)] : []),
    ...withContentType(pack, name),
    { name, bytes: new TextEncoder().encode(source) },
  ];
}

function commentsXml(comments: readonly NewComment[], { author, initials, date }: CommentSignature & { readonly date: string }, markup: Markup): string {
  return comments
    .map(({ id, lines }) => {
      const attributes = { id: String(id), author, initials, date };
      return markup.element('comment', attributes, lines.map((line) => paragraphXml(line, markup)).join(''));
    })
    .join('');
}

/** A comment without a date would get one of zeros from LibreOffice when the file is saved there, which no schema allows. */
function savedAt(pack: DocxPackage): string {
  const properties = pack.readCoreProperties();
  for (const element of properties?.root.children() ?? []) {
    if (!element.name.endsWith(':modified')) continue;
    const date = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?=Z|\.\d+Z)/u.exec((properties?.source ?? '').slice(element.openEnd, element.closeStart).trim());
    if (date !== null && !Number.isNaN(Date.parse(`${date[0]}Z`))) return `${date[0]}Z`;
  }
  return NO_DATE;
}

const NO_DATE = '2000-01-01T00:00:00Z';

/** Without these, a comment takes the body's type and its indent: large letters in a narrow margin. */
function paragraphXml(line: string, markup: Markup): string {
  const { element } = markup;
  const paragraph = [
    element('spacing', { before: '0', after: '0', line: '240', lineRule: 'auto' }),
    element('ind', { left: '0', firstLineChars: '0', firstLine: '0' }),
    element('jc', { val: 'left' }),
  ];
  const run = [element('sz', { val: '20' }), element('szCs', { val: '20' })];
  const text = element('t', { 'xml:space': 'preserve' }, escapeXml(line));
  return element('p', {}, element('pPr', {}, paragraph.join('')) + element('r', {}, element('rPr', {}, run.join('')) + text));
}

/** Before the end tag of the root, which is opened up if it closes itself. */
function appendTo({ source, root }: XmlPart, xml: string): string {
  if (root.closeStart !== root.openEnd || source[root.openEnd - 2] !== '/')
    return splice(source, [{ start: root.closeStart, end: root.closeStart, text: xml }]);
  const name = /[^\s/>]+/u.exec(source.slice(root.start + 1))?.[0] ?? '';
  return splice(source, [{ start: root.openEnd - 2, end: root.openEnd, text: `>${xml}</${name}>` }]);
}

function freeName(pack: DocxPackage): string {
  const folder = pack.mainName.slice(0, pack.mainName.lastIndexOf('/') + 1);
  for (let number = 0; ; number++) {
    const name = `${folder}comments${number === 0 ? '' : number}.xml`;
    if (pack.archive.find(name) === null) return name;
  }
}

function withRelationship(pack: DocxPackage, name: string, isStrict: boolean): ArchiveFile {
  const target = name.slice(name.lastIndexOf('/') + 1);
  const own = relationshipsName(pack.mainName);
  const written = (prefix: string): string => {
    const used = new Set(pack.relationships.map(({ id }) => id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    return `<${prefix}Relationship Id="rId${number}" Type="${isStrict ? STRICT : TRANSITIONAL}/comments" Target="${target}"/>`;
  };
  const part = pack.readNamed(own);
  if (part !== null) return encodePart(part, appendTo(part, written(prefixOf(part))));
  const source = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written('')}</Relationships>`;
  return { name: own, bytes: new TextEncoder().encode(source) };
}

function withContentType(pack: DocxPackage, name: string): ArchiveFile[] {
  const part = pack.readNamed('[Content_Types].xml');
  if (part === null) throw new DocxProblem('docx-no-content-types', 'is damaged: its list of content types cannot be read', DAMAGED_HINT);
  const partName = `/${name}`;
  for (const entry of part.root.children()) if ((entry.attribute('PartName') ?? '').toLowerCase() === partName.toLowerCase()) return [];
  return [encodePart(part, appendTo(part, `<${prefixOf(part)}Override PartName="${partName}" ContentType="${CONTENT_TYPE}"/>`))];
}

/** `ns0:` of the root's name as the source writes it. */
function prefixOf({ source, root }: XmlPart): string {
  return /^<([^\s:/>]+:)/u.exec(source.slice(root.start, root.openEnd))?.[1] ?? '';
}
