import { deflateSync } from 'fflate';
import { concatenate, crc32, DAMAGED_HINT, DocxProblem, findZipDirectory } from '../parsers/docx/index.ts';

/** A file of an archive, unpacked. */
export interface ArchiveFile {
  /** As the archive writes it, if it has such a file; compared without case. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface DirectoryRecord {
  readonly start: number;
  readonly end: number;
  /** Lower case, with `/`, without a leading one. */
  readonly name: string;
  readonly nameLength: number;
  /** Of the local record. */
  readonly offset: number;
  readonly packedSize: number;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
/** Encrypted, and sizes behind the data. */
const CLEARED_FLAGS = ~(1 | 8);
const UTF8_NAME = 0x800;
/** 1980-01-01: the same input gives the same bytes. */
const FIXED_DATE = 0x21;

/**
 * An archive with some files replaced or added. All other records, the order, what stands before the first record and the comment of
 * the archive stay byte for byte; of the directory only offsets, sizes and checksums change.
 *
 * @throws DocxProblem `zip-zip64`, `zip-overlap`, `zip-bad-directory`
 */
export function rewriteArchive(archive: Uint8Array, files: readonly ArchiveFile[]): Uint8Array {
  if (files.length === 0) return archive;
  // A slice of Node's Buffer would share its memory.
  const bytes = new Uint8Array(archive.buffer, archive.byteOffset, archive.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findZipDirectory(view);
  if (directory.isZip64)
    throw new DocxProblem('zip-zip64', 'is an archive of the kind for very large files (zip64), which is not written', 'save it again from Word or WPS');
  const records = readRecords(bytes, view, directory);
  const changed = new Map(files.map((file) => [file.name.toLowerCase(), file]));
  const output: Uint8Array[] = [];
  let length = 0;
  const push = (piece: Uint8Array): void => {
    output.push(piece);
    length += piece.length;
  };

  const inPlace = [...records].sort((a, b) => a.offset - b.offset);
  push(bytes.subarray(0, inPlace[0]?.offset ?? directory.offset));
  const written = new Map<DirectoryRecord, Uint8Array>();
  for (const [index, record] of inPlace.entries()) {
    const next = inPlace[index + 1]?.offset ?? directory.offset;
    if (record.offset + 30 + record.packedSize > next) throw new DocxProblem('zip-overlap', 'is forged: files of the archive overlap', DAMAGED_HINT);
    const file = changed.get(record.name);
    const central = bytes.slice(record.start, record.end);
    if (file === undefined) {
      new DataView(central.buffer).setUint32(42, length, true);
      written.set(record, central);
      push(bytes.subarray(record.offset, next));
      continue;
    }
    changed.delete(record.name);
    const { local, fields, packed } = packFile(file, view, record);
    written.set(record, replaceFields(central, fields, length));
    push(local);
    push(bytes.subarray(record.start + 46, record.start + 46 + record.nameLength));
    push(packed);
  }
  const added: Uint8Array[] = [];
  for (const file of changed.values()) {
    const { local, fields, packed } = packFile(file, view, null);
    const name = new TextEncoder().encode(file.name);
    const central = new Uint8Array(46 + name.length);
    new DataView(central.buffer).setUint32(0, CENTRAL, true);
    new DataView(central.buffer).setUint16(4, 20, true);
    central.set(name, 46);
    added.push(replaceFields(central, fields, length));
    push(local);
    push(name);
    push(packed);
  }

  const start = length;
  for (const record of records) push(written.get(record) as Uint8Array);
  for (const central of added) push(central);
  const size = length - start;
  push(bytes.subarray(directory.offset + directorySize(records), directory.end));
  const end = bytes.slice(directory.end);
  const endView = new DataView(end.buffer);
  endView.setUint16(8, records.length + added.length, true);
  endView.setUint16(10, records.length + added.length, true);
  endView.setUint32(12, size, true);
  endView.setUint32(16, start, true);
  push(end);
  return concatenate(output, length);
}

function readRecords(bytes: Uint8Array, view: DataView, { count, offset }: { readonly count: number; readonly offset: number }): DirectoryRecord[] {
  const records: DirectoryRecord[] = [];
  const decoder = new TextDecoder('utf-8');
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw badDirectory();
    const nameLength = view.getUint16(at + 28, true);
    const end = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = decoder
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/')
      .replace(/^\/+/u, '')
      .toLowerCase();
    const local = view.getUint32(at + 42, true);
    if (end > bytes.length || local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw badDirectory();
    records.push({ start: at, end, name, nameLength, offset: local, packedSize: view.getUint32(at + 20, true) });
    at = end;
  }
  return records;
}

function directorySize(records: readonly DirectoryRecord[]): number {
  return records.reduce((size, { start, end }) => size + end - start, 0);
}

/** The 26 bytes that local and central records share, from the version on; a replaced file keeps its time. */
function packFile(file: ArchiveFile, view: DataView, old: DirectoryRecord | null): { local: Uint8Array; fields: Uint8Array; packed: Uint8Array } {
  const packed = deflateSync(file.bytes, { level: 6 });
  const local = new Uint8Array(30);
  const fields = new DataView(local.buffer);
  fields.setUint32(0, LOCAL, true);
  fields.setUint16(4, 20, true);
  fields.setUint16(6, old === null ? UTF8_NAME : view.getUint16(old.start + 8, true) & CLEARED_FLAGS, true);
  fields.setUint16(8, DEFLATED, true);
  fields.setUint16(10, old === null ? 0 : view.getUint16(old.start + 12, true), true);
  fields.setUint16(12, old === null ? FIXED_DATE : view.getUint16(old.start + 14, true), true);
  fields.setUint32(14, crc32(file.bytes), true);
  fields.setUint32(18, packed.length, true);
  fields.setUint32(22, file.bytes.length, true);
  fields.setUint16(26, old === null ? new TextEncoder().encode(file.name).length : old.nameLength, true);
  return { local, fields: local.subarray(4), packed };
}

/** Puts the fields of a local record into a central one, which keeps its extra fields and its comment. */
function replaceFields(central: Uint8Array, fields: Uint8Array, offset: number): Uint8Array {
  central.set(fields.subarray(0, 24), 6);
  const view = new DataView(central.buffer);
  view.setUint32(42, offset, true);
  return central;
}

function badDirectory(): DocxProblem {
  return new DocxProblem('zip-bad-directory', 'is damaged: the directory of the archive is not in order', DAMAGED_HINT);
}
