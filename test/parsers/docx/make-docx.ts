import { inflateWithZlib } from '../../../src/host/inflate-with-zlib.ts';
import { createDocxParser } from '../../../src/parsers/docx/docx-parser.ts';
import { type DocxReading, readDocx } from '../../../src/parsers/docx/index.ts';
import { profiles } from '../../../src/profiles/index.ts';
import { writeZip } from './write-zip.ts';

// Word files for tests, made from the XML that matters to them.

export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a file holds beside its body; each is what stands inside the root element. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly settings?: string;
  /** Shown by the section of the body. */
  readonly header?: string;
  readonly footer?: string;
  /** `dc:title` */
  readonly title?: string;
  /** Whole files by name, in place of those that are made. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** More relationships of the main part: kind → target. */
  readonly relationships?: Readonly<Record<string, string>>;
}

const ROOTS = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  settings: 'w:settings',
  header: 'w:hdr',
  footer: 'w:ftr',
} as const;

/** A file whose `w:body` holds this. */
export function makeDocx(body: string, parts: DocxParts = {}): Uint8Array {
  return writeZip(filesOf(body, parts));
}

function filesOf(body: string, parts: DocxParts): Record<string, Uint8Array> {
  const kinds = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((kind) => parts[kind] !== undefined);
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(['document.main', ...kinds]),
    '_rels/.rels': relationships({
      officeDocument: 'word/document.xml',
      ...(parts.title === undefined ? {} : { 'metadata/core-properties': 'docProps/core.xml' }),
    }),
    'word/_rels/document.xml.rels': relationships({ ...Object.fromEntries(kinds.map((kind) => [kind, `${kind}.xml`])), ...parts.relationships }),
  };
  const section = ['header', 'footer']
    .filter((kind) => parts[kind as 'header'] !== undefined)
    .map((kind) => `<w:${kind}Reference w:type="default" r:id="${kind}"/>`)
    .join('');
  files['word/document.xml'] = element('w:document', `<w:body>${body}${section === '' ? '' : `<w:sectPr>${section}</w:sectPr>`}</w:body>`);
  for (const kind of kinds) files[`word/${kind}.xml`] = element(ROOTS[kind], parts[kind] as string);
  if (parts.title !== undefined)
    files['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title}</dc:title></cp:coreProperties>`;
  Object.assign(files, parts.files);
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? Buffer.from(content) : content]));
}

function contentTypes(kinds: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = kinds.map((kind) => `<Override PartName="/word/${kind.replace('.main', '')}.xml" ContentType="${type}.${kind}+xml"/>`);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join('')}</Types>`;
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const all = Object.entries(targets).map(([kind, target]) => `<Relationship Id="${kind}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function element(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} ${NAMESPACES}>${content}</${name}>`;
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
}

/** A field of several runs; without a result when it is null. */
export function field(instruction: string, result: string | null, form = ''): string {
  const mark = (type: string, inner = ''): string => `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
  const shown = result === null ? '' : `${mark('separate')}${run(result)}`;
  return `${mark('begin', form)}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${shown}${mark('end')}`;
}

export function style(id: string, name: string, more = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${cell.startsWith('<w:') ? cell : paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function read(bytes: Uint8Array): DocxReading {
  return readDocx(bytes, inflateWithZlib);
}

/** The document that rules see. */
export async function parse(bytes: Uint8Array) {
  const outcome = await createDocxParser(inflateWithZlib).parse(bytes, { profiles, profile: 'auto', encoding: null });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome;
}
