import { type FSWatcher, statSync, watch } from 'node:fs';

export interface FolderWatcherOptions {
  /** Something has happened in one of the folders; what, the files say. */
  readonly onEvent: () => void;
  /** The system watches no more folders: from now on they are looked at every so often. */
  readonly onPolling: (reason: string) => void;
}

const POLLING_MILLISECONDS = 1_000;

/**
 * Watches folders, each for itself: what Node offers for whole trees misses folders that are made while it looks, and fails on some that
 * vanish. It only says that something has happened: systems merge events, leave names out, and report a file that is replaced as one
 * that is gone.
 */
export class FolderWatcher {
  readonly #options: FolderWatcherOptions;
  readonly #watched = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();
  #timer: NodeJS.Timeout | null = null;

  constructor(options: FolderWatcherOptions) {
    this.#options = options;
  }

  /**
   * Watches these folders and no others; those that are not there are left out.
   * @returns whether one of them was not watched before, so that something may have happened in it unseen
   */
  watchOnly(folders: ReadonlySet<string>): boolean {
    for (const folder of this.#watched.keys()) if (!folders.has(folder)) this.#forget(folder);
    let hasNew = false;
    for (const folder of folders) {
      const identity = identityOf(folder);
      const known = this.#watched.get(folder);
      // Deleted and made again: the old watcher still holds the old folder.
      if (known !== undefined && known.identity !== identity) this.#forget(folder);
      if (identity !== null && !this.#watched.has(folder) && this.#timer === null) hasNew = this.#add(folder, identity) || hasNew;
    }
    return hasNew;
  }

  close(): void {
    for (const folder of [...this.#watched.keys()]) this.#forget(folder);
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  #add(folder: string, identity: string): boolean {
    try {
      const watcher = watch(folder, { persistent: true }, this.#options.onEvent);
      watcher.on('error', (error) => {
        this.#forget(folder);
        this.#fail(error);
      });
      this.#watched.set(folder, { identity, watcher });
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  /** A folder that has just vanished is no trouble; limits of the system are. */
  #fail(error: unknown): void {
    const { code } = error as NodeJS.ErrnoException;
    const isLimit = code === 'ENOSPC' || code === 'EMFILE' || code === 'ENFILE' || code === 'ENOSYS' || code === 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM';
    if (isLimit && this.#timer === null) {
      for (const folder of [...this.#watched.keys()]) this.#forget(folder);
      this.#timer = setInterval(this.#options.onEvent, POLLING_MILLISECONDS);
      this.#options.onPolling(code ?? '');
    }
    this.#options.onEvent();
  }

  #forget(folder: string): void {
    this.#watched.get(folder)?.watcher.close();
    this.#watched.delete(folder);
  }
}

/** Null when it is not there, or is no folder. */
function identityOf(folder: string): string | null {
  try {
    const stats = statSync(folder);
    return stats.isDirectory() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}
