import { promises } from 'node:fs';
import { resolve } from 'node:path';
import { type FindOptions, type FoundFile, type FoundFiles, findFiles } from '../host/find-files.ts';
import { READ_IN_FOLDERS, READ_WHEN_NAMED } from '../host/formats.ts';
import { unreadable } from '../host/unreadable.ts';
import { nearestName } from '../rule/nearest-name.ts';
import type { LintArguments } from './arguments.ts';
import { type CliIo, readStdin } from './io.ts';
import { UsageError } from './usage-error.ts';

export type GatherArguments = Pick<
  LintArguments,
  'patterns' | 'filesFrom' | 'outputFile' | 'isIgnoring' | 'ignorePaths' | 'ignorePatterns' | 'isForcingExclude' | 'isEmptyMatchAllowed'
> & {
  /** Told of each folder that is searched. */
  readonly onFolder?: FindOptions['onFolder'];
};

/**
 * The files that the command line names, by patterns or in a list.
 *
 * @param more files that are named as they are
 * @throws UsageError when the list cannot be read, or a draft would be overwritten
 */
export async function gatherFiles(args: GatherArguments, io: CliIo, more: readonly string[] = []): Promise<FoundFiles> {
  const names = args.filesFrom === null ? more : await readNames(args.filesFrom, io);
  if (args.filesFrom !== null && names.length === 0 && args.patterns.length === 0) {
    const problem = { path: null, message: `--files-from ${args.filesFrom}: names no file`, hint: 'write file names into it, one a line', isFatal: true };
    return { files: [], problems: args.isEmptyMatchAllowed ? [] : [problem] };
  }
  const isNothingNamed = args.patterns.length === 0 && args.filesFrom === null && more.length === 0;
  const patterns = isNothingNamed ? ['.'] : args.patterns;
  const found = await findFiles(patterns, { ...findOptions(args, io), names });
  return { ...found, files: withoutOutputFile(found.files, args, io).map((file) => (file.problem === null ? file : suggestCommand(file, args, io))) };
}

/** How files are looked for, as the command line says it. */
export function findOptions(args: GatherArguments, io: CliIo): FindOptions {
  return {
    cwd: io.cwd,
    extensions: READ_IN_FOLDERS,
    namedExtensions: READ_WHEN_NAMED,
    isIgnoring: args.isIgnoring,
    ignorePaths: args.ignorePaths,
    ignorePatterns: args.ignorePatterns,
    isForcingExclude: args.isForcingExclude,
    isEmptyMatchAllowed: args.isEmptyMatchAllowed,
    onFolder: args.onFolder,
  };
}

/** The report of the last run is no draft, and a draft is no place for a report. */
function withoutOutputFile(files: readonly FoundFile[], args: GatherArguments, io: CliIo): readonly FoundFile[] {
  if (args.outputFile === null) return files;
  const output = resolve(io.cwd, args.outputFile);
  const same = files.find((file) => file.path === output);
  if (same?.isNamed) throw new UsageError(`${args.outputFile} is to be linted and overwritten by the results`, 'name another file after --output-file');
  return same === undefined ? files : files.filter((file) => file !== same);
}

const COMMANDS = ['init', 'rules', 'explain', 'blanks', 'outline', 'names', 'text', 'baseline', 'merge', 'hook'];

/** A first word that is no file may have been meant for a command. */
function suggestCommand(file: FoundFile, args: GatherArguments, io: CliIo): FoundFile {
  const [first] = args.patterns;
  if (first === undefined || file.problem === null || file.path !== resolve(io.cwd, first) || !/^[a-z]+$/.test(first)) return file;
  const command = nearestName(first, COMMANDS);
  return command === null ? file : { ...file, problem: { ...file.problem, hint: `did you mean reportlint ${command}?` } };
}

async function readNames(path: string, io: CliIo): Promise<string[]> {
  let list: string;
  try {
    list = path === '-' ? Buffer.from(await readStdin(io)).toString('utf8') : await promises.readFile(resolve(io.cwd, path), 'utf8');
  } catch (error) {
    throw new UsageError(`--files-from ${path}: ${unreadable(path, error).message}`, 'name a file that lists file names, one a line');
  }
  return list
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((name) => name.trim() !== '');
}
