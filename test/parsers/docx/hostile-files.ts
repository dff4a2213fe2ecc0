import { makeDocx, NAMESPACES, paragraph } from './make-docx.ts';

// Files that were built to exhaust, mislead or crash their reader, and some that only look like a document.

const NAME = 'word/document.xml';
const START = `<w:document ${NAMESPACES}><w:body>`;
const END = '</w:body></w:document>';

const withMain = (xml: string): Uint8Array => makeDocx('', { files: { [NAME]: xml } });

/** File name → content, and what is said of it. */
export function refusedFiles(): readonly (readonly [name: string, bytes: Uint8Array, words: string])[] {
  return [
    ['bomb.docx', withMain(`${START}${' '.repeat(8 * 1024 * 1024)}${END}`), 'is a decompression bomb: word/document.xml unpacks to'],
    ['huge.docx', patchSizes(makeDocx(paragraph('a')), 1024 * 1024 * 1024), 'holds too much text: word/document.xml unpacks to more than 64 MiB'],
    ['lying.docx', lyingSize(), 'is forged or damaged: word/document.xml does not unpack to the size'],
    ['duplicate.docx', duplicateNames(), 'holds word/document.xml twice'],
    ['truncated.docx', makeDocx(paragraph('正文').repeat(400)).slice(0, 900), 'is cut off or damaged: the archive has no directory at its end'],
    ['cut-inside.docx', cutInside(), 'is damaged: word/document.xml cannot be unpacked'],
    ['checksum.docx', wrongChecksum(), 'is damaged: the checksum of word/document.xml is wrong'],
    ['entry-encrypted.docx', patchFlags(makeDocx(paragraph('a')), 1), 'holds an encrypted part'],
    ['password.docx', oleContainer('EncryptedPackage'), 'is encrypted with a password'],
    ['renamed-doc.docx', oleContainer('WordDocument'), 'is an old binary document (.doc or .wps) under the name of a new one'],
    ['renamed-rtf.docx', Buffer.from('{\\rtf1\\ansi text}'), 'is a Rich Text file'],
    ['renamed-page.docx', Buffer.from('<html><body>页面</body></html>'), 'is a web page under the name of a Word document'],
    ['renamed-mht.docx', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related'), 'is a web archive (MHT)'],
    ['renamed-pdf.docx', Buffer.from('%PDF-1.7\n'), 'is a PDF under the name of a Word document'],
    ['flat.docx', Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>'), 'is a Word document in one XML file'],
    ['wrapped.docx', Buffer.from('%TSD-Header-###%\u0001\u0002'), 'is encrypted by the document protection of a company'],
    [
      'external-entity.docx',
      withMain(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>${START}<w:p><w:r><w:t>&x;</w:t></w:r></w:p>${END}`),
      'document type declaration',
    ],
    ['entity-expansion.docx', withMain(expandingEntities()), 'document type declaration'],
    [
      'attributes.docx',
      withMain(`${START}<w:p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="${index * 7}"`).join(' ')}/>${END}`),
      'more than 1000 attributes',
    ],
    ['many-elements.docx', withMain(`${START}${manyElements(20 * 1024 * 1024)}${END}`), 'has more than 500,000 elements'],
    ['deep.docx', withMain(`${START}${nest('w:sdt', 10_000)}${END}`), 'nests more than 1500 elements'],
    ['malformed.docx', withMain(`${START}<w:p></w:r>${END}`), 'is not well-formed XML'],
    ['no-main-part.docx', withoutMain(), 'the part with the text (word/document.xml) is missing'],
    ['workbook.docx', withMain('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'), 'is a workbook, not a Word document'],
  ];
}

/** Files that are read, odd as they are: name → content, and their text. */
export function readFiles(): readonly (readonly [name: string, bytes: Uint8Array, text: string])[] {
  const climbing = { '../escaped.txt': 'x', '..\\..\\escaped.txt': 'x', '/absolute.txt': 'x' };
  const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>';
  return [
    ['climbing.docx', makeDocx(paragraph('照常阅读'), { files: climbing }), '照常阅读\n'],
    ['climbing-target.docx', makeDocx(paragraph('照常阅读'), { relationships: { styles: '../../../../etc/passwd' } }), '照常阅读\n'],
    ['open-field.docx', makeDocx(`<w:p>${open}</w:p>${paragraph('后文仍在')}`), '\n后文仍在\n'],
    ['bomb-in-media.docx', makeDocx(paragraph('照常阅读'), { files: { 'word/media/image1.png': new Uint8Array(8 * 1024 * 1024) } }), '照常阅读\n'],
    ['nested-tables.docx', makeDocx(nestTables(200)), `${'格\n'.repeat(200)}`],
    ['style-circle.docx', makeDocx(paragraph('循环', '<w:pStyle w:val="a"/>'), { styles: circle() }), '循环\n'],
  ];
}

function manyElements(length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let index = 0; size < length; index++) {
    const part = `<w:p><w:r><w:t>${(index * 2_654_435_761) % 4_294_967_296}</w:t></w:r></w:p>`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

function nest(name: string, depth: number): string {
  return `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
}

function nestTables(depth: number): string {
  return `<w:tbl><w:tr><w:tc>${paragraph('格')}`.repeat(depth) + '</w:tc></w:tr></w:tbl>'.repeat(depth);
}

function circle(): string {
  const style = (id: string, base: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
  return style('a', 'b') + style('b', 'c') + style('c', 'a');
}

function expandingEntities(): string {
  const levels = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
  return `<!DOCTYPE a [<!ENTITY l0 "lol">${levels.join('')}]>${START}<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>${END}`;
}

function withoutMain(): Uint8Array {
  return rename(makeDocx(paragraph('a')), NAME, 'word/documenx.xml');
}

/** The directory says 2,000 bytes; a mebibyte comes out. */
function lyingSize(): Uint8Array {
  return patchSizes(withMain(`${START}${manyElements(1024 * 1024)}${END}`), 2000);
}

function duplicateNames(): Uint8Array {
  const other = 'word/documenx.xml';
  return rename(makeDocx(paragraph('给人看的'), { files: { [other]: `${START}${paragraph('给机器看的')}${END}` } }), other, NAME);
}

/** The packed data of the main part are those of another text, cut off. */
function cutInside(): Uint8Array {
  const bytes = makeDocx(manyElements(20_000)).slice();
  const at = localData(bytes);
  bytes.fill(0xff, at + 200, at + 260);
  return bytes;
}

function wrongChecksum(): Uint8Array {
  const bytes = makeDocx(paragraph('a')).slice();
  const entry = centralEntry(bytes, NAME);
  bytes[entry + 16] = (bytes[entry + 16] as number) ^ 0xff;
  return bytes;
}

function patchFlags(bytes: Uint8Array, flags: number): Uint8Array {
  const patched = bytes.slice();
  const entry = centralEntry(patched, NAME);
  patched[entry + 8] = flags;
  return patched;
}

function patchSizes(bytes: Uint8Array, size: number): Uint8Array {
  const patched = bytes.slice();
  new DataView(patched.buffer, patched.byteOffset).setUint32(centralEntry(patched, NAME) + 24, size, true);
  return patched;
}

function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

/** Of an entry in the central directory. */
function centralEntry(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

/** Of the packed bytes of the main part. */
function localData(bytes: Uint8Array): number {
  return Buffer.from(bytes).indexOf(NAME) + NAME.length;
}

function oleContainer(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 1024, 'utf16le');
  return bytes;
}
