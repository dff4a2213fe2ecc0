import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { Run } from './engine-settings.ts';

/** Written by the build around the code of each chunk: a function, so that nothing has to be put together while loading. */
type Chunk = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: object },
  filename: string,
  folder: string,
  importModule: (specifier: string) => Promise<unknown>,
) => void;

/**
 * Loads chunks of the bundled command together with the machine code that an earlier run left: translating them again would take
 * as long as linting a draft. Node 22 can do that by itself, but for whole modules only and not in Node 20.
 *
 * The name of a chunk holds a hash of its content, and V8 refuses code that another version or other settings of its own made; so what
 * is found is either right or not used. Whatever goes wrong with the cache, the chunk itself is loaded.
 *
 * @param cache absolute path of the folder; null: none is kept
 * @param settings of V8; code that was made with others lies in a file of its own
 */
export function createChunkLoader(cache: string | null, settings: LoaderSettings): (file: string) => object {
  const loaded = new Map<string, { exports: object }>();
  const fresh: FreshCode[] = [];
  const room = new ReadingRoom();
  if (cache !== null) process.once('exit', () => keepCompiled(fresh, cache, settings));

  return function load(file: string): object {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const { run: made } = settings;
    // The build escapes whatever is not ASCII: such text is read without decoding and takes half the memory.
    const source = room.read(file).toString('latin1');
    const code = cache === null ? undefined : readCompiled(room, compiledPath(cache, file, made));
    const script = new Script(source, { filename: file, ...(code !== undefined && { cachedData: code }) });
    if (code === undefined || script.cachedDataRejected) fresh.push({ script, file, made });
    const run = script.runInThisContext() as Chunk;
    const requireOther = createRequire(file);
    const require = (id: string) => (id.startsWith('.') ? load(join(dirname(file), id)) : requireOther(id));
    run(module.exports, require, module, file, dirname(file), (specifier) => import(specifier));
    return module.exports;
  };
}

export interface LoaderSettings {
  readonly run: Run;
  prepareFor(run: Run): void;
}

interface FreshCode {
  readonly script: Script;
  readonly file: string;
  /** The settings under which V8 took the source. */
  readonly made: Run;
}

/**
 * Where compiled code is kept: the user's own folder for such things, never one that others can write to, since what lies there is run.
 * The variables are Node's: `NODE_COMPILE_CACHE` names another folder, `NODE_DISABLE_COMPILE_CACHE` switches it off.
 *
 * @param version of reportlint: two installations do not get in each other's way
 * @returns null: nowhere
 */
export function compileCacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string, version: string): string | null {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return null;
  const folder = env['NODE_COMPILE_CACHE'] || userCacheFolder(env, platform);
  // Another Node's code would be refused and written anew, each run in turn.
  return folder ? join(folder, 'reportlint', `${version}-node-${process.version}-${process.arch}`) : null;
}

function userCacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string | undefined {
  if (platform === 'win32') return env['LOCALAPPDATA'];
  if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME'];
  const home = env['HOME'];
  return home && (platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache'));
}

/** Files are read into one piece of memory, since new memory takes longer than reading. What is read stays until the next is. */
class ReadingRoom {
  #bytes = Buffer.allocUnsafeSlow(0);

  read(path: string): Buffer {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(size * 2);
      let length = 0;
      for (let read = -1; read !== 0 && length < size; length += read) read = readSync(file, this.#bytes, length, size - length, length);
      return this.#bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  }
}

function readCompiled(room: ReadingRoom, path: string): Buffer | undefined {
  try {
    return room.read(path);
  } catch {
    return undefined;
  }
}

/** At the end of the run, when V8 has compiled what such a run needs. Two runs at once write the same; each file appears as a whole. */
function keepCompiled(fresh: readonly FreshCode[], cache: string, settings: LoaderSettings): void {
  if (fresh.length === 0) return;
  try {
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    for (const { script, file, made } of fresh) {
      const path = compiledPath(cache, file, made);
      // V8 writes the settings of this moment into it, and compares them when it is read.
      if (settings.run !== made) settings.prepareFor(made);
      // Threads of one run have the same number.
      const unfinished = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
      writeFileSync(unfinished, script.createCachedData(), { mode: 0o600 });
      renameSync(unfinished, path);
    }
    dropOlder(cache, dirname(fresh[0]?.file ?? ''));
  } catch {
    // A full disk or a folder that cannot be written: the next run starts as slowly as this one.
  }
}

/** What a build before this one left: its chunks had other names. */
function dropOlder(cache: string, chunks: string): void {
  for (const name of readdirSync(cache)) {
    const chunk = /^(.*)\.(?:short|long)\.code$/u.exec(name)?.[1];
    if (name.endsWith('.code') && (chunk === undefined || !existsSync(join(chunks, `${chunk}.cjs`)))) rmSync(join(cache, name), { force: true });
  }
}

function compiledPath(cache: string, file: string, made: Run): string {
  return join(cache, `${basename(file, '.cjs')}.${made}.code`);
}
