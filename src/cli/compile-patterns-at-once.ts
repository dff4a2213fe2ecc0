import { setFlagsFromString } from 'node:v8';

/** The last release of Node where this was tried: V8 complains on standard error about a setting that it no longer knows. */
const NEWEST = 24;

/**
 * V8 translates a regular expression for an interpreter at its first use and compiles it at its second. We have hundreds, and a run on one
 * draft uses most of them a few times: doing it twice takes longer than all that they match. What they match stays the same.
 */
export function compilePatternsAtOnce(): void {
  if (Number.parseInt(process.versions.node, 10) <= NEWEST) setFlagsFromString('--no-regexp-tier-up');
}
