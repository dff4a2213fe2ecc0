import { existsSync } from 'node:fs';
import { extname, relative, resolve, sep } from 'node:path';
import type { Problem } from '../engine/finding.ts';
import { type FindOptions, type FoundFiles, isGlob, loadIgnoreRules, toGlob } from './find-files.ts';

/**
 * Of files that are known from elsewhere (git), those that a run over their folders would lint, narrowed to patterns.
 * They need not be on disk.
 *
 * @param patterns files, folders or globs; none means all
 * @param paths absolute
 */
export async function selectFiles(paths: readonly string[], patterns: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const problems: Problem[] = [];
  const loadRules = loadIgnoreRules(options, problems);
  if (problems.length > 0) return { files: [], problems };
  const drafts = paths.filter((path) => options.extensions.includes(extname(path).toLowerCase())).sort();
  const rules = drafts.length === 0 ? null : await loadRules();
  const usable = drafts.filter((path) => !isHidden(relative(options.cwd, path)) && !rules?.isIgnored(path, false));
  if (patterns.length === 0) return { files: usable.map(toFound), problems };

  const matchers = await Promise.all(patterns.map((pattern) => matcherOf(pattern, options.cwd)));
  for (const [index, pattern] of patterns.entries()) {
    // A place in which nothing has changed is fine; one that is nowhere is a slip of the pen.
    const isKnown = existsSync(resolve(options.cwd, pattern)) || (await isGlob(pattern)) || paths.some((path) => matchers[index]?.(path));
    if (isKnown || options.isEmptyMatchAllowed) continue;
    problems.push({ path: null, message: `${pattern}: no such file`, hint: 'check the spelling, and the folder the command is run in', isFatal: true });
  }
  return { files: usable.filter((path) => matchers.some((matches) => matches(path))).map(toFound), problems };
}

function toFound(path: string) {
  return { path, isNamed: false, problem: null };
}

/** What a run over a folder does not enter either. */
function isHidden(path: string): boolean {
  return path.split(sep).some((name) => name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..'));
}

async function matcherOf(pattern: string, cwd: string): Promise<(path: string) => boolean> {
  const named = resolve(cwd, pattern);
  const isNamed = (path: string) => path === named || path.startsWith(named.endsWith(sep) ? named : named + sep);
  if (existsSync(named) || !(await isGlob(pattern))) return isNamed;
  const { default: picomatch } = await import('picomatch/posix.js');
  const matches = picomatch(toGlob(pattern).replace(/^\.\//u, ''));
  return (path) => matches(relative(cwd, path).split(sep).join('/'));
}
