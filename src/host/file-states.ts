import { statSync } from 'node:fs';

/** What files looked like at one moment, by path: enough to see that one has changed. Null: not there. */
export type FileStates = ReadonlyMap<string, string | null>;

export interface FileChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

/** Of one file, or null when there is none. */
export function stateOf(path: string): string | null {
  try {
    const { dev, ino, size, mtimeMs } = statSync(path);
    return `${dev}:${ino}:${size}:${mtimeMs}`;
  } catch {
    return null;
  }
}

export function statesOf(paths: Iterable<string>): Map<string, string | null> {
  return new Map([...paths].map((path) => [path, stateOf(path)]));
}

/** In the order of the paths. */
export function changesBetween(before: FileStates, after: FileStates): FileChanges {
  const is = (states: FileStates, path: string): boolean => (states.get(path) ?? null) !== null;
  const paths = [...after.keys()];
  return {
    added: paths.filter((path) => is(after, path) && !is(before, path)),
    changed: paths.filter((path) => is(after, path) && is(before, path) && before.get(path) !== after.get(path)),
    deleted: [...before.keys()].filter((path) => is(before, path) && !is(after, path)),
  };
}
