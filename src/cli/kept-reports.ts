import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { FoundFile } from '../host/find-files.ts';
import { isLeftOut, type LintRun } from '../host/lint-files.ts';
import type { LoadedConfig } from '../host/load-config.ts';
import type { KeptReport, ReportCache, ReportCounts } from '../host/report-cache.ts';
import type { CacheEntries } from '../host/result-cache.ts';
import type { ReporterContext } from '../reporters/reporter.ts';

export type { KeptReport } from '../host/report-cache.ts';

export interface KeptReportsOptions {
  readonly cache: ReportCache;
  readonly keys: Pick<CacheEntries, 'keyOf'>;
  readonly run: LintRun;
  readonly format: string;
  readonly isQuiet: boolean;
  readonly context: ReporterContext;
  /** Whether more than its content and configuration decides what is reported of the files of a folder. */
  readonly isFiltered: (folder: string) => Promise<boolean>;
}

type Folder = LoadedConfig & { readonly ok: true };

/** Longer ones are linted, or read from the cache of results. */
const MOST_BYTES = 256 * 1024;

/**
 * What earlier runs printed of single files. A file that has not changed is read and hashed, and what was printed is printed again; its
 * result is not even read.
 */
export class KeptReports {
  readonly #options: KeptReportsOptions;
  readonly #contextKey: string;
  /** Null: what is printed of its files is not kept. */
  readonly #folders = new Map<string, Folder | null>();
  readonly #bytes = Buffer.allocUnsafeSlow(MOST_BYTES);

  constructor(options: KeptReportsOptions) {
    this.#options = options;
    const { cwd, hasColor, locale, width } = options.context;
    const context = JSON.stringify([options.format, options.isQuiet, cwd, hasColor, locale, width]);
    this.#contextKey = createHash('sha256').update(context).digest('base64url').slice(0, 16);
  }

  /** From here on, the files whose reports are not known; the others are handed to `show` in their places. */
  async *unknownOf(files: readonly FoundFile[], show: (report: KeptReport) => Promise<void> | null, isEnough: () => boolean): AsyncGenerator<FoundFile> {
    for (const file of files) {
      const report = await this.#orWait(file);
      if (report === null) yield file;
      else {
        const shown = show(report);
        if (shown !== null) await shown;
        if (isEnough()) return;
      }
    }
  }

  /** Shows the first files, as far as their reports are known. Answers with their number. */
  async showFirst(files: readonly FoundFile[], show: (report: KeptReport) => Promise<void> | null, isEnough: () => boolean): Promise<number> {
    for (let at = 0; at < files.length; at++) {
      const file = files[at] as FoundFile;
      const folder = dirname(file.path);
      if (!this.#folders.has(folder)) await this.#open(folder, file.path);
      const report = this.#find(file, this.#folders.get(folder) ?? null);
      if (report === null) return at;
      const shown = show(report);
      if (shown !== null) await shown;
      if (isEnough()) return files.length;
    }
    return files.length;
  }

  async of(file: FoundFile): Promise<KeptReport | null> {
    return this.#orWait(file);
  }

  /** Keeps what was printed of a file. */
  keep(key: string, path: string, text: string, language: 'zh' | 'en', counts: ReportCounts): void {
    this.#options.cache.keep(this.#keyOf(key, path), text, language, counts);
  }

  save(): Promise<void> {
    // One report of a file in each manner of printing; the content stands between the two.
    const end = this.#contextKey.length;
    return this.#options.cache.save((key) => `${key.slice(0, end)}${key.slice(key.indexOf(' '))}`);
  }

  #orWait(file: FoundFile): KeptReport | null | Promise<KeptReport | null> {
    const folder = dirname(file.path);
    const known = this.#folders.get(folder);
    if (known !== undefined) return this.#find(file, known);
    return this.#open(folder, file.path).then(() => this.#find(file, this.#folders.get(folder) ?? null));
  }

  async #open(folder: string, path: string): Promise<void> {
    const { run, isFiltered } = this.#options;
    const loaded = await run.configOf(path);
    this.#folders.set(folder, loaded.ok && !(await isFiltered(folder)) ? loaded : null);
  }

  #find(file: FoundFile, folder: Folder | null): KeptReport | null {
    const { cache, keys, run } = this.#options;
    if (folder === null || file.problem !== null || !cache.hasReports) return null;
    const { path } = file;
    const prefix = folder.directory.endsWith(sep) ? folder.directory : folder.directory + sep;
    const config = folder.config.forFile(path.startsWith(prefix) ? path.slice(prefix.length) : relative(folder.directory, path));
    if (isLeftOut(file, config, run)) return null;
    const bytes = this.#read(path);
    const key = bytes === null ? null : keys.keyOf({ path, bytes, config });
    return key === null ? null : cache.find(this.#keyOf(key, path));
  }

  #keyOf(key: string, path: string): string {
    return `${this.#contextKey}${key} ${path}`;
  }

  /** Null: it is for others to say what is the matter with it. The next one is read into the same place. */
  #read(path: string): Uint8Array | null {
    const bytes = this.#bytes;
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch {
      return null;
    }
    try {
      let size = 0;
      while (size < bytes.length) {
        const count = readSync(file, bytes, size, bytes.length - size, null);
        if (count === 0) return size === 0 ? null : bytes.subarray(0, size);
        size += count;
      }
      return null;
    } catch {
      return null;
    } finally {
      closeSync(file);
    }
  }
}
