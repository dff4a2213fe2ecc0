import picomatch from 'picomatch/posix.js';

/** Whether a path, relative to the folder of the configuration, is meant. */
export type PathMatcher = (relativePath: string) => boolean;

/**
 * Matches globs as people write them in a configuration: a pattern without a slash holds in every folder (`*.draft.md`),
 * one that names a folder holds for all that is in it, `!pattern` takes out again what an earlier one matched.
 */
export function createMatcher(patterns: readonly string[]): PathMatcher {
  const steps = patterns.map((pattern) => {
    const isNegated = pattern.startsWith('!') && pattern[1] !== '(';
    return { isNegated, matches: matchOne(isNegated ? pattern.slice(1) : pattern) };
  });
  return (relativePath) => {
    const path = relativePath.replaceAll('\\', '/').replace(/^\.\//u, '');
    let isMatch = false;
    for (const step of steps) {
      if (isMatch === step.isNegated && step.matches(path)) isMatch = !step.isNegated;
    }
    return isMatch;
  };
}

function matchOne(pattern: string): PathMatcher {
  const trimmed = pattern.replace(/^\.\//u, '').replace(/(?<=[^/])\/$/u, '');
  const glob = trimmed.includes('/') ? trimmed.replace(/^\//u, '') : `**/${trimmed}`;
  return picomatch(glob.endsWith('/**') ? [glob] : [glob, `${glob}/**`], { dot: true });
}
