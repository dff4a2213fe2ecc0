import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GitError, type GitPlace, gitLine, gitRoot, runGit, tryGit } from './run-git.ts';

/** A file that has changed. */
export interface ChangedFile {
  /** Absolute. */
  readonly path: string;
  /** The content as staged; null when that of the working folder is meant. */
  readonly blob: string | null;
  /** What it was before, under its old name if it was renamed; null when it is new. */
  readonly oldBlob: string | null;
  /** A conflict is not resolved: there is no one content. */
  readonly isUnmerged: boolean;
}

/** No setting of the user changes what these print. Names are relative to the root of the repository. */
const RAW = ['--raw', '-z', '--no-abbrev', '--no-color', '--no-ext-diff', '--ignore-submodules=all', '--diff-filter=ACMRTU'];
const DIFF = ['-c', 'diff.relative=false', 'diff'];

/**
 * The files of the index that differ from the last commit, as a commit would take them. In a merge, those that differ from all parents:
 * what came from the other branch as it is was judged there.
 */
export async function stagedFiles(place: GitPlace, hasRenames: boolean): Promise<ChangedFile[]> {
  const root = await gitRoot(place);
  const files = await changedFiles(place, root, ['--cached', ...renames(hasRenames), (await headCommit(place)) ?? (await emptyTree(place))]);
  let merged = files;
  for (const parent of await mergeParents(place)) {
    const differing = new Set((await changedFiles(place, root, ['--cached', '--no-renames', parent])).map(({ path }) => path));
    merged = merged.filter(({ path }) => differing.has(path));
  }
  return merged;
}

/** The files of the working folder that have changed since they parted from `ref`, new ones that git does not know yet included. */
export async function filesSince(place: GitPlace, ref: string, hasRenames: boolean): Promise<ChangedFile[]> {
  const root = await gitRoot(place);
  const base = await mergeBase(place, ref);
  const files = await changedFiles(place, root, [...renames(hasRenames), base]);
  const listed = await runGit(place, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', ':/']);
  const unknown = fields(listed).map((name) => ({ path: join(root, name), blob: null, oldBlob: null, isUnmerged: false }));
  return [...files.map((file) => ({ ...file, blob: null, isUnmerged: false })), ...unknown];
}

async function changedFiles(place: GitPlace, root: string, args: readonly string[]): Promise<ChangedFile[]> {
  return readRaw(await runGit(place, [...DIFF, ...RAW, ...args, '--']), root);
}

/** `:modes blobs status` and one name, or two where a file was renamed. Submodules and links have no text of their own and are left out. */
function readRaw(output: Buffer, root: string): ChangedFile[] {
  const parts = fields(output);
  const files = new Map<string, ChangedFile>();
  for (let at = 0; at < parts.length; at++) {
    const [, oldMode = '', mode = '', oldBlob = '', blob = '', status = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/u.exec(parts[at] ?? '') ?? [];
    if (status === 'R' || status === 'C') at++;
    const name = parts[++at];
    if (name === undefined) break;
    const isUnmerged = status === 'U';
    if (!isUnmerged && !isFileMode(mode)) continue;
    const path = join(root, name);
    // An unmerged file is listed once more with what lies in the working folder.
    if (files.get(path)?.isUnmerged === true) continue;
    files.set(path, { path, blob: /^0+$/u.test(blob) ? null : blob, oldBlob: isFileMode(oldMode) && status !== 'C' ? oldBlob : null, isUnmerged });
  }
  return [...files.values()];
}

function isFileMode(mode: string): boolean {
  return mode.startsWith('100');
}

function renames(hasRenames: boolean): string[] {
  return [hasRenames ? '--find-renames' : '--no-renames'];
}

async function headCommit(place: GitPlace): Promise<string | null> {
  const { code, stdout } = await tryGit(place, ['rev-parse', '--quiet', '--verify', 'HEAD^{commit}']);
  return code === 0 ? stdout.toString('utf8').trim() : null;
}

/** Before the first commit, everything is compared with nothing. Its name depends on the hash that the repository uses. */
function emptyTree(place: GitPlace): Promise<string> {
  return gitLine(place, ['hash-object', '-t', 'tree', '--stdin']);
}

async function mergeParents(place: GitPlace): Promise<string[]> {
  const path = resolve(place.cwd, await gitLine(place, ['rev-parse', '--git-path', 'MERGE_HEAD']));
  const heads = await readFile(path, 'utf8').catch(() => '');
  return heads.split('\n').filter((line) => line !== '');
}

async function mergeBase(place: GitPlace, ref: string): Promise<string> {
  const commit = await tryGit(place, ['rev-parse', '--quiet', '--verify', '--end-of-options', `${ref}^{commit}`]);
  if (commit.code !== 0) throw new GitError(`--since ${ref}: git knows no such commit`, 'check the spelling, or fetch it (git fetch origin main)');
  const base = await tryGit(place, ['merge-base', commit.stdout.toString('utf8').trim(), 'HEAD']);
  if (base.code === 0) return base.stdout.toString('utf8').trim();
  throw new GitError(`--since ${ref}: it has no commit in common with this branch`, 'a shallow clone lacks it: fetch the whole history (fetch-depth: 0)');
}

function fields(output: Buffer): string[] {
  return output.toString('utf8').split('\0').slice(0, -1);
}
