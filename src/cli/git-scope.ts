import { relative, sep } from 'node:path';
import type { Problem } from '../engine/finding.ts';
import { keepChangedLines } from '../host/changed-lines.ts';
import type { FoundFiles } from '../host/find-files.ts';
import { BlobReader, isLfsPointer } from '../host/git/blob-reader.ts';
import { type ChangedFile, filesSince, stagedFiles } from '../host/git/changed-files.ts';
import { GitError, type GitPlace, gitRoot } from '../host/git/run-git.ts';
import { IGNORED, type LintRun, lintFile } from '../host/lint-files.ts';
import { checkBytes, type ReadOutcome } from '../host/read-file.ts';
import { selectFiles } from '../host/select-files.ts';
import type { LintArguments } from './arguments.ts';
import { findOptions } from './gather-files.ts';
import type { CliIo } from './io.ts';
import type { ResultFilter } from './run-report.ts';
import { UsageError } from './usage-error.ts';

/** What git says is to be linted. */
export interface GitScope {
  readonly found: FoundFiles;
  /** Reads the staged content; absent when the files on disk are meant. */
  readonly readDraft?: (path: string) => Promise<ReadOutcome>;
  /** Null: all findings count. */
  filter(run: LintRun): ResultFilter | null;
  close(): void;
}

/** `--staged`, `--since`. @throws UsageError when git cannot say it */
export async function openGitScope(args: LintArguments, io: CliIo): Promise<GitScope> {
  const place: GitPlace = { cwd: io.cwd, env: io.env };
  try {
    const root = await gitRoot(place);
    const changed = args.since === null ? await stagedFiles(place, args.isChangedLines) : await filesSince(place, args.since, args.isChangedLines);
    const files = new Map(changed.map((file) => [file.path, file]));
    const found = await selectFiles([...files.keys()], args.patterns, findOptions(args, io));
    const blobs = new BlobReader(place);
    const read = (path: string, blob: string): Promise<ReadOutcome> => readBlob(blobs, path, blob, root);
    return {
      found: { ...found, files: found.files.map((file) => (files.get(file.path)?.isUnmerged ? { ...file, problem: unmerged(file.path) } : file)) },
      ...(args.isStaged ? { readDraft: (path: string) => read(path, files.get(path)?.blob ?? '') } : {}),
      filter: (run) => (args.isChangedLines ? changedLinesFilter(files, run, read) : null),
      close: () => blobs.close(),
    };
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message, error.hint);
    throw error;
  }
}

function changedLinesFilter(files: ReadonlyMap<string, ChangedFile>, run: LintRun, read: (path: string, blob: string) => Promise<ReadOutcome>): ResultFilter {
  return async (result) => {
    const oldBlob = files.get(result.path)?.oldBlob ?? null;
    if (oldBlob === null) return result;
    const before = await lintFile({ path: result.path, isNamed: true, problem: null }, () => read(result.path, oldBlob), run);
    return keepChangedLines(result, before === IGNORED ? null : before.result);
  };
}

async function readBlob(blobs: BlobReader, path: string, blob: string, root: string): Promise<ReadOutcome> {
  try {
    let bytes = await blobs.read(blob);
    if (isLfsPointer(bytes)) bytes = await blobs.readFiltered(blob, relative(root, path).split(sep).join('/'));
    if (isLfsPointer(bytes)) return { ok: false, problem: lfsPointer(path) };
    return checkBytes(path, bytes);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { ok: false, problem: { path, message: error.message, hint: error.hint, isFatal: true } };
  }
}

function unmerged(path: string): Problem {
  return { path, message: 'has a conflict that is not resolved', hint: 'resolve it and stage the file (git add)', isFatal: true };
}

function lfsPointer(path: string): Problem {
  return { path, message: 'is kept in Git LFS, and its content is not here', hint: 'install git-lfs and run git lfs pull', isFatal: true };
}
