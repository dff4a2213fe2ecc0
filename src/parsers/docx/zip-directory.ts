import { DAMAGED_HINT, DocxProblem, EXCESSIVE_HINT } from './docx-problem.ts';
import { LIMITS } from './limits.ts';

/** One file of a zip archive, as the central directory describes it. Offsets and sizes in bytes. */
export interface ZipEntry {
  /** With `/`, without a leading one; never used as a path on a disk. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local record. */
  readonly offset: number;
  /** Another entry has the same name, case aside: readers disagree about which one counts. */
  readonly isDuplicate: boolean;
}

const END = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record with the longest comment. */
const FARTHEST = 65_557;
const NONE_32 = 0xffffffff;

/**
 * Reads the central directory, by lower-case name. Nothing is inflated.
 * @throws DocxProblem `zip-no-end`, `zip-bad-directory`, `zip-too-many`
 */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findZipDirectory(view);
  if (count > LIMITS.entries) throw new DocxProblem('zip-too-many', `holds ${count} files inside, and ${LIMITS.entries} are read at most`, EXCESSIVE_HINT);
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw badDirectory();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > view.byteLength) throw badDirectory();
    const flags = view.getUint16(at + 8, true);
    const name = entryName(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = readSizes(view, at, nameLength, extraLength);
    const key = name.toLowerCase();
    const known = entries.get(key);
    // The first wins; whoever needs it is told that there are two.
    if (known !== undefined) entries.set(key, { ...known, isDuplicate: true });
    else entries.set(key, { name, flags, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), ...sizes, isDuplicate: false });
    at = end;
  }
  return entries;
}

/**
 * The packed bytes of an entry.
 * @throws DocxProblem `zip-bad-record`, `zip-truncated`
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize, name } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new DocxProblem('zip-bad-record', `is damaged: ${name} does not stand where the archive says`, DAMAGED_HINT);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length)
    throw new DocxProblem('zip-truncated', `is cut off: ${name} goes on past the end of the file`, 'copy or download the file again');
  return bytes.subarray(start, start + packedSize);
}

/** Where the directory begins, how many records it has, and where the end record stands. @throws DocxProblem `zip-no-end`, `zip-bad-directory` */
export function findZipDirectory(view: DataView): { readonly count: number; readonly offset: number; readonly end: number; readonly isZip64: boolean } {
  const least = Math.max(0, view.byteLength - FARTHEST);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const zip64 = count === 0xffff || offset === NONE_32 ? readZip64End(view, at) : null;
    return { ...(zip64 ?? { count, offset }), end: at, isZip64: at >= 20 && view.getUint32(at - 20, true) === ZIP64_LOCATOR };
  }
  throw new DocxProblem('zip-no-end', 'is cut off or damaged: the archive has no directory at its end', 'copy or download the file again');
}

function readZip64End(view: DataView, end: number): { count: number; offset: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END) throw badDirectory();
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readSizes(view: DataView, at: number, nameLength: number, extraLength: number): { packedSize: number; size: number; offset: number } {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  if (packedSize !== NONE_32 && size !== NONE_32 && offset !== NONE_32) return { packedSize, size, offset };
  const extraEnd = at + 46 + nameLength + extraLength;
  for (let field = at + 46 + nameLength; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = (): number => {
      if (value + 8 > extraEnd) throw badDirectory();
      const read = Number(view.getBigUint64(value, true));
      value += 8;
      return read;
    };
    if (size === NONE_32) size = next();
    if (packedSize === NONE_32) packedSize = next();
    if (offset === NONE_32) offset = next();
    break;
  }
  return { packedSize, size, offset };
}

const utf8 = new TextDecoder('utf-8');

/** Names of parts are ASCII; others matter to nobody, so one decoding is enough. */
function entryName(bytes: Uint8Array): string {
  return utf8.decode(bytes).replaceAll('\\', '/').replace(/^\/+/u, '');
}

function badDirectory(): DocxProblem {
  return new DocxProblem('zip-bad-directory', 'is damaged: the directory of the archive is not in order', DAMAGED_HINT);
}
