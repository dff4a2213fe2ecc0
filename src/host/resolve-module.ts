import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** Whether a name in a configuration is a path and not a package. */
export function isPath(name: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[a-z]:[/\\])/iu.test(name);
}

/** The file that a path or a package's name means, seen from the file that names it; null when there is none. */
export function resolveModule(name: string, fromFile: string): string | null {
  if (isPath(name)) {
    const file = resolve(dirname(fromFile), name);
    return existsSync(file) ? file : null;
  }
  const require = createRequire(fromFile);
  try {
    const file = require.resolve(name);
    return file === name ? null : file;
  } catch (error) {
    // A package for `import` only: `require.resolve` refuses what its exports do not offer to `require`.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') return null;
    return resolveImportOnly(name, require.resolve.paths(name) ?? []);
  }
}

function resolveImportOnly(name: string, folders: readonly string[]): string | null {
  const [packageName = name, subpath = ''] = /^(@[^/]+\/[^/]+|[^/]+)(.*)$/u.exec(name)?.slice(1) ?? [];
  const folder = folders.map((modules) => join(modules, packageName)).find((candidate) => existsSync(join(candidate, 'package.json')));
  if (folder === undefined) return null;
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports?: unknown };
  const target = targetOf(entryOf(exports, `.${subpath}`));
  return target === null ? null : join(folder, target);
}

function entryOf(exports: unknown, subpath: string): unknown {
  const hasSubpaths = typeof exports === 'object' && exports !== null && Object.keys(exports).some((key) => key.startsWith('.'));
  if (!hasSubpaths) return subpath === '.' ? exports : undefined;
  return Object.hasOwn(exports, subpath) ? (exports as Readonly<Record<string, unknown>>)[subpath] : undefined;
}

/** The first condition that Node's `import` honours. */
function targetOf(entry: unknown): string | null {
  if (typeof entry === 'string') return entry;
  if (Array.isArray(entry)) return entry.map(targetOf).find((target) => target !== null) ?? null;
  if (typeof entry !== 'object' || entry === null) return null;
  for (const [condition, inner] of Object.entries(entry)) {
    if (!['import', 'node', 'node-addons', 'module-sync', 'default'].includes(condition)) continue;
    const target = targetOf(inner);
    if (target !== null) return target;
  }
  return null;
}
