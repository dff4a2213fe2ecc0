import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../engine/finding.ts';
import type { IgnoreRules } from './ignore-rules.ts';
import { unreadable } from './unreadable.ts';

/** Never entered, whatever is asked for: nobody's drafts are there. */
const NEVER_ENTERED = new Set(['.git', 'node_modules']);

export interface FolderContents {
  /** Absolute, sorted by UTF-16 units. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** Drafts and folders that were left out by ignore rules. */
  readonly ignored: number;
  /** Extensions of what matched and cannot be read, sorted. */
  readonly unsupported: readonly string[];
}

interface WalkOptions {
  /** Absolute. */
  readonly folder: string;
  /** Decides by the path below the folder, with `/`; null accepts all drafts. */
  readonly accepts: ((path: string) => boolean) | null;
  readonly extensions: readonly string[];
  readonly rules: IgnoreRules | null;
  /** Folders below this depth are not entered. */
  readonly depth?: number;
  /** Enter folders whose name begins with a dot, as the pattern asks for. */
  readonly entersHidden?: boolean;
  /** Told of each folder that is entered. */
  readonly onFolder?: ((folder: string) => void) | undefined;
}

/**
 * The drafts in a folder and below it. Ignored folders are not entered; links to folders are not followed (they can lead in
 * circles), links to files are read.
 */
export function walkFolder(options: WalkOptions): FolderContents {
  const files: string[] = [];
  const problems: Problem[] = [];
  const unsupported = new Set<string>();
  let ignored = 0;

  if (options.rules?.isIgnored(options.folder, true)) return { files, problems, ignored: 1, unsupported: [] };
  visit(options.folder, options.depth ?? Number.POSITIVE_INFINITY);
  return { files: files.sort(), problems, ignored, unsupported: [...unsupported].sort() };

  function visit(folder: string, depth: number): void {
    options.onFolder?.(folder);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      problems.push(unreadable(folder, error));
      return;
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (depth <= 1 || NEVER_ENTERED.has(entry.name) || (entry.name.startsWith('.') && options.entersHidden !== true)) continue;
        if (options.rules?.isIgnoredHere(path, true)) ignored++;
        else visit(path, depth - 1);
      } else if (entry.isFile() || (entry.isSymbolicLink() && !isFolder(path))) {
        visitFile(path, entry.name);
      }
    }
  }

  function visitFile(path: string, name: string): void {
    // Word's and WPS's lock files beside an open document.
    if (name.startsWith('~$')) return;
    if (options.accepts === null ? name.startsWith('.') : !options.accepts(toPosix(relative(options.folder, path)))) return;
    const extension = extname(name).toLowerCase();
    if (!options.extensions.includes(extension)) unsupported.add(extension);
    else if (options.rules?.isIgnoredHere(path, false)) ignored++;
    else files.push(path);
  }
}

/** The drafts that a glob matches; `/` separates folders, relative to `cwd`. */
export async function walkGlob(
  glob: string,
  options: { readonly cwd: string; readonly extensions: readonly string[]; readonly rules: IgnoreRules | null; readonly onFolder?: WalkOptions['onFolder'] },
): Promise<FolderContents> {
  const { default: picomatch } = await import('picomatch/posix.js');
  const scan = picomatch.scan(glob, { unescape: true });
  const folder = resolve(options.cwd, scan.base);
  if (!isFolder(folder)) return { files: [], problems: [], ignored: 0, unsupported: [] };
  return walkFolder({
    ...options,
    folder,
    accepts: picomatch(scan.glob),
    depth: /\*\*|\{[^}]*\/|\(/.test(scan.glob) ? Number.POSITIVE_INFINITY : scan.glob.split('/').length,
    entersHidden: /(^|[/{,(|])\./.test(scan.glob),
  });
}

/** A link that leads nowhere is no folder: reading it gives the message. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
