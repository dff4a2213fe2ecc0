import { setFlagsFromString } from 'node:v8';

/** The last release of Node where this was tried: V8 complains on standard error about a setting that it no longer knows. */
const NEWEST = 24;

/**
 * V8 translates a regular expression for an interpreter at its first use and compiles it at its second. We have hundreds, and a run on one
 * draft uses most of them a few times: doing it twice takes longer than all that they match.
 */
const ALWAYS = ['--no-regexp-tier-up'];

/**
 * What V8 does to be fast later: optimised code, patterns that skip ahead, garbage collected in idle moments. A run on a short draft is over
 * before any of it pays; without, it takes a sixth less.
 */
const FOR_LATER = ['opt', 'sparkplug', 'regexp-optimization', 'minor-gc-task'];

/**
 * The space for new objects grows after each collection that left much alive, as all do while a program starts. Memory that was never used
 * costs a short run more than a collection.
 */
const GROWTH = { short: '--semi-space-growth-factor=1', long: '--semi-space-growth-factor=2' };

/** Beyond so many bytes of drafts, what is spent on being fast later comes back. */
const SHORT_RUN = 50_000;

/** How long the engine expects to run. */
export type Run = 'short' | 'long';

/** The settings of V8, one for all threads of the process. What the code does does not depend on them. */
export class EngineSettings {
  /** Of the compiled code that is loaded now: V8 refuses what it made with other settings. */
  run: Run;

  /** Before anything is loaded. */
  constructor(run: Run) {
    this.run = run;
    setFlags(ALWAYS);
    this.prepareFor(run);
  }

  prepareFor(run: Run): void {
    this.run = run;
    setFlags([...FOR_LATER.map((name) => (run === 'short' ? `--no-${name}` : `--${name}`)), GROWTH[run]]);
  }

  /** @param bytes of drafts that will be linted, about */
  expectWork(bytes: number): void {
    if (bytes > SHORT_RUN && this.run === 'short') this.prepareFor('long');
  }
}

function setFlags(flags: readonly string[]): void {
  if (Number.parseInt(process.versions.node, 10) > NEWEST) return;
  for (const flag of flags) setFlagsFromString(flag);
}
