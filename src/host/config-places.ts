import { accessSync, constants, existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The names of a configuration, the first in a folder wins. Nothing outside of them is read or run. */
export const CONFIG_NAMES: readonly string[] = [
  '.reportlintrc',
  '.reportlintrc.json',
  '.reportlintrc.yaml',
  '.reportlintrc.yml',
  '.reportlintrc.js',
  '.reportlintrc.mjs',
  '.reportlintrc.ts',
  'reportlint.config.js',
  'reportlint.config.mjs',
  'reportlint.config.ts',
  'package.json',
];

/**
 * The folders in which a file's configuration is looked for, nearest first: up to the root of its git repository;
 * without one up to the working folder, and when that is not above the file, only the file's own.
 */
export function foldersToSearch(folder: string, cwd: string): string[] {
  const upwards = foldersUpwards(folder);
  const root = upwards.findIndex((above) => existsSync(join(above, '.git')));
  if (root !== -1) return upwards.slice(0, root + 1);
  return upwards.slice(0, isInside(folder, cwd) ? upwards.indexOf(cwd) + 1 : 1);
}

const FOLDER = 'is a folder, not a file';

export interface ConfigCandidate {
  readonly path: string;
  /** Why it cannot be read; null when it can. */
  readonly obstacle: string | null;
}

/** The first file in a folder that may hold a configuration. A few calls of the file system, so that cosmiconfig is loaded only when there is something to read. */
export function candidateIn(folder: string): ConfigCandidate | null {
  for (const name of CONFIG_NAMES) {
    const path = join(folder, name);
    const obstacle = obstacleAt(path);
    if (obstacle === 'absent') continue;
    if (name === 'package.json' && (obstacle === FOLDER || (obstacle === null && !mentionsReportlint(path)))) continue;
    return { path, obstacle };
  }
  return null;
}

/** As people are shown it: relative inside the working folder, else absolute. */
export function shownPath(path: string, cwd: string): string {
  const fromCwd = relative(cwd, path);
  return fromCwd === '' || fromCwd.startsWith('..') || isAbsolute(fromCwd) ? path : fromCwd.split(sep).join('/');
}

/** In words why a file cannot be read, null when it can, `absent` when there is none. */
function obstacleAt(path: string): string | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'absent' : 'is a link to a file that does not exist';
    if (stats.isDirectory()) return FOLDER;
    accessSync(path, constants.R_OK);
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'EACCES' || code === 'EPERM' ? 'cannot be read: permission denied' : `cannot be read: ${code}`;
  }
}

/** A package.json that never says "reportlint" cannot hold a configuration; nearly every one of them. */
function mentionsReportlint(path: string): boolean {
  return readFileSync(path, 'utf8').includes('"reportlint"');
}

function foldersUpwards(folder: string): string[] {
  const folders = [folder];
  for (let above = dirname(folder); above !== folders.at(-1); above = dirname(above)) folders.push(above);
  return folders;
}

function isInside(folder: string, ancestor: string): boolean {
  const path = relative(ancestor, folder);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
