import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublicExplorer } from 'cosmiconfig';
import { ConfigSource, createLoaders, type LoaderOptions, unreadSource } from './config-loaders.ts';
import { CONFIG_NAMES } from './config-places.ts';

export interface ConfigExplorer {
  /** The configuration in one folder, not above it; null when it has none. */
  search(folder: string): Promise<ConfigSource | null>;
  load(file: string): Promise<ConfigSource>;
}

/** cosmiconfig, held to what the contract names. Imported only here, when there is something to read. */
export async function createExplorer(options: LoaderOptions): Promise<ConfigExplorer> {
  const { cosmiconfig } = await import('cosmiconfig');
  const explorer: PublicExplorer = inOwnFolder(() =>
    cosmiconfig('reportlint', {
      searchPlaces: [...CONFIG_NAMES],
      // With `global`, the user's own folder (~/.config/reportlint) would be read after the last one.
      searchStrategy: 'none',
      // An empty file is a mistake to be named, not a reason to look elsewhere.
      ignoreEmptySearchPlaces: false,
      loaders: createLoaders(options),
    }),
  );
  const read = async (file: string, get: () => ReturnType<PublicExplorer['search']>): Promise<ConfigSource | null> => {
    try {
      const result = await get();
      if (result === null || (result.isEmpty === true && result.filepath.endsWith('package.json'))) return null;
      if (result.config instanceof ConfigSource) return result.config;
      return unreadSource(result.filepath, options.cwd, 'the configuration is empty', 'write extends: [recommended], or remove it');
    } catch (error) {
      return unreadSource(file, options.cwd, readFailure(error), null);
    }
  };
  return {
    search: (folder) => read(folder, () => explorer.search(folder)),
    async load(file) {
      const source = await read(file, () => explorer.load(file));
      return source ?? unreadSource(file, options.cwd, 'has no key reportlint', 'write "reportlint": { … } in it');
    },
  };
}

/**
 * While it is constructed, cosmiconfig reads `.config/config.*` and `package.json` of the working folder as its own configuration,
 * and runs them when they are code. It is shown the folder of this module instead, in which there is nothing of the kind.
 * (`process.chdir` would do it too, but not in worker threads, and it would move file operations that are under way.)
 */
function inOwnFolder<Value>(construct: () => Value): Value {
  const { cwd } = process;
  process.cwd = () => dirname(fileURLToPath(import.meta.url));
  try {
    return construct();
  } finally {
    process.cwd = cwd;
  }
}

function readFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied';
  return `cannot be read: ${message}`;
}
