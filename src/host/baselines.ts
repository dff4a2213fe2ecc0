import { existsSync, promises, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { BaselineEntry } from '../baseline/baseline-entry.ts';
import type { Problem } from '../engine/finding.ts';
import { foldersToSearch } from './config-places.ts';
import { unreadable } from './unreadable.ts';

export const BASELINE_NAME = '.reportlint-baseline.json';

export interface LoadedBaseline {
  /** Absolute. */
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
  /** The name of a file in it. */
  nameOf(absolutePath: string): string;
  entriesOf(absolutePath: string): readonly BaselineEntry[];
}

export type BaselineOutcome = { readonly ok: true; readonly baseline: LoadedBaseline | null } | { readonly ok: false; readonly problem: Problem };

/**
 * Finds the baseline that governs a file as configurations are found: the nearest one upwards, to the root of the git repository.
 * Without one, a run pays for a few looks at the file system and loads nothing.
 */
export class Baselines {
  readonly #cwd: string;
  readonly #byFolder = new Map<string, Promise<BaselineOutcome>>();
  readonly #byPath = new Map<string, Promise<BaselineOutcome>>();

  /** @param cwd absolute */
  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The same outcome, the same object, for files that share a baseline. */
  forFile(absolutePath: string): Promise<BaselineOutcome> {
    return this.forFolder(dirname(absolutePath));
  }

  forFolder(folder: string): Promise<BaselineOutcome> {
    let outcome = this.#byFolder.get(folder);
    if (outcome === undefined) {
      const path = foldersToSearch(folder, this.#cwd)
        .map((above) => join(above, BASELINE_NAME))
        .find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
      outcome = path === undefined ? Promise.resolve(NONE) : this.#read(path);
      this.#byFolder.set(folder, outcome);
    }
    return outcome;
  }

  #read(path: string): Promise<BaselineOutcome> {
    let outcome = this.#byPath.get(path);
    if (outcome === undefined) {
      outcome = readBaseline(path);
      this.#byPath.set(path, outcome);
    }
    return outcome;
  }
}

const NONE: BaselineOutcome = { ok: true, baseline: null };

/** Where a first baseline is put: the root of the git repository, or the working folder. */
export function newBaselinePath(cwd: string): string {
  return join(foldersToSearch(cwd, cwd).at(-1) ?? cwd, BASELINE_NAME);
}

/** Entries of files that are gone. */
export function entriesOfMissingFiles({ path, entries }: LoadedBaseline): BaselineEntry[] {
  const exists = new Map<string, boolean>();
  return entries.filter(({ file }) => {
    const known = exists.get(file) ?? existsSync(join(dirname(path), file));
    exists.set(file, known);
    return !known;
  });
}

export function emptyBaseline(path: string): LoadedBaseline {
  return loaded(path, []);
}

/** Atomically; the text is sorted, so the same entries give the same bytes. */
export async function writeBaseline(path: string, entries: readonly BaselineEntry[]): Promise<void> {
  const [{ formatBaseline }, { writeFileAtomically }] = await Promise.all([import('../baseline/baseline-file.ts'), import('./write-file-atomically.ts')]);
  await writeFileAtomically(path, (file) => file.writeFile(formatBaseline(entries)));
}

async function readBaseline(path: string): Promise<BaselineOutcome> {
  let text: string;
  try {
    text = await promises.readFile(path, 'utf8');
  } catch (error) {
    return { ok: false, problem: unreadable(path, error) };
  }
  const { parseBaseline } = await import('../baseline/baseline-file.ts');
  const outcome = parseBaseline(text);
  return outcome.ok ? { ok: true, baseline: loaded(path, outcome.entries) } : { ok: false, problem: { path, ...outcome.problem, isFatal: true } };
}

function loaded(path: string, entries: readonly BaselineEntry[]): LoadedBaseline {
  const byFile = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const ofFile = byFile.get(entry.file);
    if (ofFile === undefined) byFile.set(entry.file, [entry]);
    else ofFile.push(entry);
  }
  const nameOf = (absolutePath: string): string => relative(dirname(path), absolutePath).split(sep).join('/');
  return { path, entries, nameOf, entriesOf: (absolutePath) => byFile.get(nameOf(absolutePath)) ?? [] };
}
