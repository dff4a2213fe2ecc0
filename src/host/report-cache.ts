import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeFileAtomically } from './write-file-atomically.ts';

/** What a report said of a file, and what of it the end of the run counts. */
export interface KeptReport {
  /** UTF-8. */
  readonly text: Uint8Array;
  readonly language: 'zh' | 'en';
  readonly counts: ReportCounts;
}

export type ReportCounts = readonly [errors: number, warnings: number, infos: number, fixable: number, suppressed: number];

export interface ReportCacheOptions {
  /** Absolute path of the file. */
  readonly location: string;
  /** Changes with whatever can change a report beside its key. */
  readonly identity: string;
  /** Days since 1970. */
  readonly today: number;
}

interface Entry {
  /** `key day length checksum language counts`, with tabs. */
  readonly line: string;
  readonly start: number;
  readonly length: number;
  /** In what this run keeps, not in the file. */
  readonly isFresh: boolean;
}

const MAGIC = 'reportlint-reports 1';
/** Then a report is made anew from the result, which notes that this one is still used. */
const KEPT_DAYS = 7;
/** A report of one file, in bytes. */
const MOST_OF_FILE = 256 * 1024;
/** All of them. */
const MOST_OF_ALL = 1024 * 1024 * 1024;
const BLOCK = 256 * 1024;
const LINE_FEED = 10;

/**
 * Reports on single files, as they were printed: a head, a list of what there is, then the reports in the order in which they were made,
 * so that an equal run reads them one after another. They are read as they are asked for, and what is new waits outside of memory.
 */
export class ReportCache {
  readonly #options: ReportCacheOptions;
  #file: number | null = null;
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #fresh = new Map<string, Entry>();
  #spool: Spool | null = new Spool();
  #block: Buffer = Buffer.alloc(0);
  #blockStart = 0;

  constructor(options: ReportCacheOptions) {
    this.#options = options;
    this.#known = this.#open();
  }

  /** False: there is nothing to find. */
  get hasReports(): boolean {
    return this.#known.size > 0;
  }

  find(key: string): KeptReport | null {
    const entry = this.#known.get(key);
    if (entry === undefined) return null;
    const [, day, , checksum, language, ...counts] = entry.line.split('\t');
    if (this.#options.today - Number(day) >= KEPT_DAYS) return null;
    const text = this.#read(entry);
    if (text === null || crc32(text) !== Number(checksum)) return null;
    return { text, language: language === 'zh' ? 'zh' : 'en', counts: counts.map(Number) as unknown as ReportCounts };
  }

  /** @param key without tabs and line ends; the same for the same report on the same content, whatever else there is */
  keep(key: string, text: string, language: 'zh' | 'en', counts: ReportCounts): void {
    if (this.#spool === null || text.length > MOST_OF_FILE || /[\t\n]/u.test(key)) return;
    const bytes = Buffer.from(text, 'utf8');
    const start = this.#spool.size;
    if (start + bytes.length > MOST_OF_ALL) return;
    if (!this.#spool.add(bytes)) {
      // Nowhere to put it: this run keeps no reports.
      this.#spool.close();
      this.#spool = null;
      this.#fresh.clear();
      return;
    }
    const line = [key, this.#options.today, bytes.length, crc32(bytes), language, ...counts].join('\t');
    this.#fresh.set(key, { line, start, length: bytes.length, isFresh: true });
  }

  /**
   * Writes what is new, with what else is known.
   *
   * @param slotOf what can hold one report only, by its key: what another one has taken the place of is dropped
   */
  async save(slotOf: (key: string) => string): Promise<void> {
    const spool = this.#spool;
    try {
      if (spool === null || this.#fresh.size === 0) return;
      const entries = this.#toWrite(spool, slotOf);
      const index = Buffer.from(entries.map(({ line }) => `${line}\n`).join(''), 'utf8');
      await writeFileAtomically(this.#options.location, async (file) => {
        await file.writeFile(headOf(this.#options.identity, index));
        await file.writeFile(index);
        let block: Uint8Array[] = [];
        let size = 0;
        for (const entry of entries) {
          const text = entry.isFresh ? spool.read(entry.start, entry.length) : this.#read(entry);
          if (text === null) throw new Error('the reports of an earlier run cannot be read');
          block.push(text);
          size += text.length;
          if (size < BLOCK) continue;
          await file.writeFile(Buffer.concat(block));
          block = [];
          size = 0;
        }
        await file.writeFile(Buffer.concat(block));
        // Before the new file takes its name: some systems replace no open file.
        this.#closeFile();
      });
    } finally {
      this.close();
    }
  }

  close(): void {
    this.#closeFile();
    this.#spool?.close();
  }

  #toWrite(spool: Spool, slotOf: (key: string) => string): Entry[] {
    const fresh = [...this.#fresh.values()];
    const taken = new Set([...this.#fresh.keys()].map(slotOf));
    let size = spool.size;
    const others = [...this.#known].flatMap(([key, entry]) => {
      const isOld = this.#options.today - Number(entry.line.split('\t', 2)[1]) >= KEPT_DAYS;
      if (isOld || taken.has(slotOf(key)) || size + entry.length > MOST_OF_ALL) return [];
      size += entry.length;
      return [entry];
    });
    return [...others, ...fresh];
  }

  /** Nothing when anything is wrong with the file. */
  #open(): ReadonlyMap<string, Entry> {
    const known = new Map<string, Entry>();
    try {
      const file = openSync(this.#options.location, 'r');
      this.#file = file;
      const beginning = Buffer.alloc(256);
      const head = beginning.subarray(0, readSync(file, beginning, 0, beginning.length, 0));
      const headEnd = head.indexOf(LINE_FEED) + 1;
      const indexLength = Number(/^\S+ 1 \S+ (\d+) /u.exec(head.toString('latin1', 0, headEnd))?.[1]);
      if (!(indexLength < MOST_OF_ALL)) return known;
      const index = Buffer.alloc(indexLength);
      readSync(file, index, 0, indexLength, headEnd);
      if (head.toString('latin1', 0, headEnd) !== headOf(this.#options.identity, index)) return known;
      let start = headEnd + indexLength;
      for (const line of index.toString('utf8').split('\n')) {
        if (line === '') continue;
        const keyEnd = line.indexOf('\t');
        const dayEnd = line.indexOf('\t', keyEnd + 1);
        const length = Number(line.slice(dayEnd + 1, line.indexOf('\t', dayEnd + 1)));
        known.set(line.slice(0, keyEnd), { line, start, length, isFresh: false });
        start += length;
      }
    } catch {
      known.clear();
    }
    return known;
  }

  #read({ start, length }: Entry): Uint8Array | null {
    if (this.#file === null) return null;
    if (start < this.#blockStart || start + length > this.#blockStart + this.#block.length) {
      // A new one each time: what was read from the last may still wait to be written.
      const block = Buffer.allocUnsafeSlow(Math.max(BLOCK, length));
      try {
        this.#block = block.subarray(0, readSync(this.#file, block, 0, block.length, start));
      } catch {
        return null;
      }
      this.#blockStart = start;
      if (length > this.#block.length) return null;
    }
    return this.#block.subarray(start - this.#blockStart, start - this.#blockStart + length);
  }

  #closeFile(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

/** Bytes that are read again later; above some size they are in a file without a name. */
class Spool {
  size = 0;
  #file: number | null = null;
  #written = 0;
  #pending: Buffer[] = [];
  #block: Buffer = Buffer.alloc(0);
  #blockStart = 0;

  /** False: there is no more room. */
  add(bytes: Buffer): boolean {
    this.#pending.push(bytes);
    this.size += bytes.length;
    return this.size - this.#written < 4 * 1024 * 1024 || this.#flush();
  }

  read(start: number, length: number): Uint8Array {
    if (this.#written < this.size && !this.#flush()) throw new Error('no room for reports');
    if (start < this.#blockStart || start + length > this.#blockStart + this.#block.length) {
      const block = Buffer.allocUnsafeSlow(Math.max(BLOCK, length));
      this.#block = block.subarray(0, readSync(this.#file as number, block, 0, block.length, start));
      this.#blockStart = start;
    }
    return this.#block.subarray(start - this.#blockStart, start - this.#blockStart + length);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #flush(): boolean {
    try {
      this.#file ??= openNameless();
      const bytes = Buffer.concat(this.#pending);
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at, bytes.length - at, this.#written + at);
      this.#pending = [];
      this.#written = this.size;
      return true;
    } catch {
      return false;
    }
  }
}

/** It is gone when it is closed, however the run ends. */
function openNameless(): number {
  const path = join(tmpdir(), `reportlint-${process.pid}-${hash('sha256', `${performance.now()} ${Math.random()}`, 'hex').slice(0, 16)}`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}

function headOf(identity: string, index: Uint8Array): string {
  return `${MAGIC} ${hash('sha256', identity, 'base64url')} ${index.length} ${hash('sha256', index, 'base64url')}\n`;
}
