import { DocxProblem, type XmlPart } from '../parsers/docx/index.ts';

const UTF_8: ReadonlySet<string> = new Set(['utf-8', 'utf8']);

/** A changed source in the encoding of its part; the byte order mark is part of the source. */
export function encodePart(part: XmlPart, source: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: part.name, bytes: UTF_8.has(part.encoding) ? new TextEncoder().encode(source) : encodeUtf16(source, part.encoding === 'utf-16be') };
}

/** @throws DocxProblem `xml-encoding-unwritable` when a part is in an encoding that only reading knows */
export function checkWritable(part: XmlPart): void {
  if (UTF_8.has(part.encoding) || part.encoding === 'utf-16le' || part.encoding === 'utf-16be') return;
  throw new DocxProblem('xml-encoding-unwritable', `holds ${part.name} in ${part.encoding}, which is not written`, 'save it again from Word or WPS');
}

function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return bytes;
}
