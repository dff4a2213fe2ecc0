import { crc32 } from './crc32.ts';
import { DAMAGED_HINT, DocxProblem, EXCESSIVE_HINT } from './docx-problem.ts';
import { InflateLimitError, type InflateRaw } from './inflate.ts';
import { LIMITS } from './limits.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;

/** A zip archive of which single parts are inflated, within limits that hold for all of them together. */
export class ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly #inflate: InflateRaw;
  #total = 0;

  /** @throws DocxProblem when the directory cannot be read */
  constructor(bytes: Uint8Array, inflate: InflateRaw) {
    this.bytes = bytes;
    this.#inflate = inflate;
    this.entries = readZipDirectory(bytes);
  }

  /** Names are compared without case, as Word does. */
  find(name: string): ZipEntry | null {
    return this.entries.get(name.toLowerCase()) ?? null;
  }

  /**
   * The bytes of an entry, length and checksum compared.
   * @throws DocxProblem `zip-duplicate`, `zip-encrypted`, `zip-method`, `zip-too-big`, `zip-bomb`, `zip-size-lie`, `zip-bad-data` …
   */
  read(entry: ZipEntry): Uint8Array {
    const { name, size, packedSize, method, flags } = entry;
    if (entry.isDuplicate)
      throw new DocxProblem('zip-duplicate', `holds ${name} twice: programs disagree about which one is the text`, 'save it again from Word or WPS');
    if ((flags & 1) !== 0) throw new DocxProblem('zip-encrypted', `holds an encrypted part (${name})`, 'open it with its password and save it without one');
    if (method !== STORED && method !== DEFLATED)
      throw new DocxProblem('zip-method', `is compressed in a way that Word does not use (method ${method})`, 'save it again from Word or WPS');
    if (size > LIMITS.partBytes || this.#total + size > LIMITS.totalBytes) throw tooBig(name);
    if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) throw bomb(name, size, packedSize);
    const packed = packedBytes(this.bytes, entry);
    const bytes = method === STORED ? packed : this.#unpack(packed, entry);
    if (bytes.length !== size) throw sizeLie(name);
    if (crc32(bytes) !== entry.crc) throw new DocxProblem('zip-bad-data', `is damaged: the checksum of ${name} is wrong`, DAMAGED_HINT);
    this.#total += size;
    return bytes;
  }

  #unpack(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
    try {
      return this.#inflate(packed, size);
    } catch (error) {
      if (error instanceof InflateLimitError) throw sizeLie(name);
      throw new DocxProblem('zip-bad-data', `is damaged: ${name} cannot be unpacked`, DAMAGED_HINT);
    }
  }
}

function tooBig(name: string): DocxProblem {
  const mebibytes = LIMITS.partBytes / 1024 / 1024;
  return new DocxProblem('zip-too-big', `holds too much text: ${name} unpacks to more than ${mebibytes} MiB`, EXCESSIVE_HINT);
}

function bomb(name: string, size: number, packedSize: number): DocxProblem {
  const ratio = Math.round(size / Math.max(1, packedSize));
  return new DocxProblem('zip-bomb', `is a decompression bomb: ${name} unpacks to ${ratio} times its size`, EXCESSIVE_HINT);
}

function sizeLie(name: string): DocxProblem {
  return new DocxProblem('zip-size-lie', `is forged or damaged: ${name} does not unpack to the size that the archive says`, EXCESSIVE_HINT);
}
