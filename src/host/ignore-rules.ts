import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import createIgnore, { type Ignore } from 'ignore';
import type { Problem } from '../engine/finding.ts';
import { unreadable } from './unreadable.ts';

/** Read in this order in every folder; a later pattern wins, so `.reportlintignore` can bring back what git ignores. */
const IGNORE_FILES = ['.gitignore', '.reportlintignore'];

export interface IgnoreOptions {
  /** Absolute. Patterns and `paths` count from here. */
  readonly cwd: string;
  /** More ignore files, absolute. */
  readonly paths: readonly string[];
  readonly patterns: readonly string[];
  /** Takes ignore files that are there and cannot be read. */
  readonly report: (problem: Problem) => void;
}

/**
 * Which files `.gitignore`, `.reportlintignore` and the command line leave out, with the meaning that git gives them:
 * each folder has its own list, the nearest decides, and what lies in an ignored folder cannot be brought back.
 */
export class IgnoreRules {
  readonly #cwd: string;
  readonly #commandLine: Ignore;
  readonly #perFolder = new Map<string, Ignore | null>();
  readonly #roots = new Map<string, string>();
  readonly #report: (problem: Problem) => void;

  /** @throws when one of `paths` cannot be read. */
  constructor(options: IgnoreOptions) {
    this.#cwd = options.cwd;
    this.#report = options.report;
    this.#commandLine = newIgnore();
    for (const path of options.paths) this.#commandLine.add(readPatterns(path));
    this.#commandLine.add([...options.patterns]);
  }

  /** Looks at the path alone: a caller that walks down has asked for each folder above already. */
  isIgnoredHere(path: string, isFolder: boolean): boolean {
    const suffix = isFolder ? '/' : '';
    const fromCwd = posixRelative(this.#cwd, path);
    if (fromCwd !== null) {
      const verdict = this.#commandLine.test(fromCwd + suffix);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    const root = this.#rootOf(dirname(path));
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const name = posixRelative(folder, path);
      const verdict = name === null ? undefined : this.#rulesIn(folder)?.test(name + suffix);
      if (verdict?.ignored) return true;
      if (verdict?.unignored || folder === root || folder === dirname(folder)) return false;
    }
  }

  /** Looks at the path and every folder above it, down from the root of the repository. */
  isIgnored(path: string, isFolder: boolean): boolean {
    const root = this.#rootOf(dirname(path));
    const folders: string[] = [];
    for (let folder = dirname(path); folder !== root && folder !== dirname(folder); folder = dirname(folder)) folders.unshift(folder);
    return folders.some((folder) => this.isIgnoredHere(folder, true)) || this.isIgnoredHere(path, isFolder);
  }

  /** The repository's root; without one, the working folder when the path lies in it, else the top of the disk is not searched: the folder itself. */
  #rootOf(folder: string): string {
    const known = this.#roots.get(folder);
    if (known !== undefined) return known;
    let root = folder === this.#cwd || posixRelative(this.#cwd, folder) !== null ? this.#cwd : folder;
    for (let at = folder; ; at = dirname(at)) {
      if (existsSync(join(at, '.git'))) root = at;
      if (existsSync(join(at, '.git')) || at === dirname(at)) break;
    }
    this.#roots.set(folder, root);
    return root;
  }

  #rulesIn(folder: string): Ignore | null {
    const known = this.#perFolder.get(folder);
    if (known !== undefined) return known;
    const lists = IGNORE_FILES.flatMap((name) => this.#read(join(folder, name)));
    const rules = lists.length === 0 ? null : newIgnore().add(lists.join('\n'));
    this.#perFolder.set(folder, rules);
    return rules;
  }

  #read(path: string): string[] {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined || stats.isDirectory()) return [];
    try {
      return [readPatterns(path)];
    } catch (error) {
      this.#report(unreadable(path, error));
      return [];
    }
  }
}

function newIgnore(): Ignore {
  return createIgnore({ ignorecase: process.platform === 'win32' || process.platform === 'darwin' });
}

function readPatterns(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

/** Null when the path lies outside the folder, or is the folder. */
function posixRelative(folder: string, path: string): string | null {
  const between = relative(folder, path);
  if (between === '' || between === '..' || between.startsWith(`..${sep}`) || /^[a-z]:/i.test(between)) return null;
  return sep === '/' ? between : between.replaceAll(sep, '/');
}
