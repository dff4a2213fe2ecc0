import { extname } from 'node:path';
import type { Loader } from 'cosmiconfig';
import type { FileLayer } from '../config/config-layer.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { shownPath } from './config-places.ts';
import { importModule, isTypeScript } from './import-module.ts';
import { readConfigData } from './read-config-data.ts';

/** A configuration file as it was read: what it holds, and what kept it from being read. */
export class ConfigSource {
  /** Absolute. */
  readonly file: string;
  readonly layer: FileLayer;
  readonly problems: readonly ConfigProblem[];

  constructor(file: string, layer: FileLayer, problems: readonly ConfigProblem[] = []) {
    this.file = file;
    this.layer = layer;
    this.problems = problems;
  }
}

export interface LoaderOptions {
  readonly cwd: string;
  /** Read data formats only. */
  readonly isSafe: boolean;
}

const CODE = ['.js', '.mjs', '.ts'];
const OTHER_CODE = ['.cjs', '.cts', '.mts', '.jsx', '.tsx'];

/**
 * Loaders in place of all of cosmiconfig's own: they know the place of each key, run code only where the contract says so,
 * and hide the content in a {@link ConfigSource}, so that cosmiconfig never acts on a `$import` in it.
 */
export function createLoaders(options: LoaderOptions): Record<string, Loader> {
  const data: Loader = (file, content) => loadData(file, content, options.cwd);
  const code: Loader = (file) => loadCode(file, options);
  return {
    noExt: data,
    '.json': (file, content) => (file.endsWith('package.json') ? loadPackage(file, content, options.cwd) : loadData(file, content, options.cwd)),
    '.yaml': data,
    '.yml': data,
    ...Object.fromEntries([...CODE, ...OTHER_CODE].map((extension) => [extension, code])),
    default: data,
  };
}

/** A source that holds nothing but the reason why. */
export function unreadSource(file: string, cwd: string, message: string, hint: string | null): ConfigSource {
  const path = shownPath(file, cwd);
  return new ConfigSource(file, { kind: 'file', path, value: {}, locate: () => null }, [{ keyPath: '', message, hint, path, point: null }]);
}

async function loadData(file: string, content: string, cwd: string): Promise<ConfigSource> {
  const path = shownPath(file, cwd);
  const { value, locate, mistakes } = await readConfigData(content, extname(file) === '.json' ? 'json' : 'yaml');
  const problems = mistakes.map((mistake) => ({ keyPath: '', path, ...mistake }));
  return new ConfigSource(file, { kind: 'file', path, value: problems.length > 0 ? {} : value, locate }, problems);
}

/** The key `reportlint` of a package.json; without one an object in which cosmiconfig finds no configuration. */
async function loadPackage(file: string, content: string, cwd: string): Promise<{ reportlint?: ConfigSource }> {
  const source = await loadData(file, content, cwd);
  if (source.problems.length > 0) return { reportlint: source };
  const { value, locate } = source.layer;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'reportlint')) return {};
  const layer: FileLayer = {
    ...source.layer,
    value: (value as { readonly reportlint: unknown }).reportlint,
    locate: (path, part) => locate(['reportlint', ...path], path.length === 0 ? 'key' : part),
  };
  return { reportlint: new ConfigSource(file, layer) };
}

async function loadCode(file: string, { cwd, isSafe }: LoaderOptions): Promise<ConfigSource> {
  const extension = extname(file);
  if (OTHER_CODE.includes(extension)) return unreadSource(file, cwd, `${extension} is no format of a configuration`, 'write it as .yaml, .json, .mjs or .ts');
  if (isSafe) return unreadSource(file, cwd, 'is code, which --safe does not run', 'write it as .yaml or .json, or name another file with --config');
  const outcome = await importModule(file);
  const path = shownPath(file, cwd);
  if (!outcome.ok) {
    const point = outcome.point;
    return new ConfigSource(file, { kind: 'file', path, value: {}, locate: () => null }, [
      { keyPath: '', message: outcome.message, hint: outcome.hint, path, point },
    ]);
  }
  if (!Object.hasOwn(outcome.module, 'default')) {
    return unreadSource(file, cwd, 'has no default export', `write export default { … }${isTypeScript(file) ? '' : ' (an ES module)'}`);
  }
  return new ConfigSource(file, { kind: 'file', path, value: outcome.module['default'], locate: () => null });
}
