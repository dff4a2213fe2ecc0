import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpora/corpora.ts';
import { type Command, type Measured, measure, median } from './measure.ts';
import { emptyNode, peers } from './peers.ts';

export interface Figures {
  readonly corpus: string;
  readonly tool: string;
  /** Medians, in seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** The most of all runs, in MiB; null where it is not known. */
  readonly peak: number | null;
  readonly runs: number;
  /** False: it was ended at the limit. */
  readonly isComplete: boolean;
  /** What it printed: roughly its findings. */
  readonly lines: number;
}

export interface Course {
  /** Where the corpora are. */
  readonly folder: string;
  /** For configuration files and output. */
  readonly scratch: string;
  readonly rounds: number;
  /** Seconds of one run. */
  readonly limit: number;
  /** Names of tools; all without any. */
  readonly tools: readonly string[];
  readonly say: (text: string) => void;
}

/** A tool that takes longer than this, in seconds, runs once: its ratio needs no median. */
const SLOW = 8;

/**
 * Runs reportlint and the peers in turns on one corpus, so that a slow minute of the machine hits all of them.
 * @param hopeless tools that did not end on one large text; they are not asked again on a larger one
 */
export async function sideBySide(corpus: Corpus, course: Course, hopeless: Set<string>): Promise<Figures[]> {
  const entries = entriesFor(corpus, course, hopeless);
  const outputPath = join(course.scratch, 'output');
  const isShort = corpus.files * corpus.bytes < 100_000;
  const rounds = isShort ? course.rounds * 3 : course.rounds;
  // A short run is mostly its start, and the first one fills caches on disk.
  if (isShort) for (const { command } of entries) await measure(command, course.limit, outputPath);
  for (let round = 0; round < rounds; round++) {
    for (const entry of entries) {
      const first = entry.runs[0];
      if (first !== undefined && (first.wall > SLOW || !first.isComplete)) continue;
      course.say(`${corpus.name}: ${entry.tool}, round ${round + 1} of ${rounds}`);
      const run = await measure(entry.command, course.limit, outputPath);
      if (run.exitCode > 2 && run.isComplete) throw new Error(`${entry.tool} failed on ${corpus.name}: ${readFileSync(outputPath, 'utf8').slice(0, 500)}`);
      entry.runs.push(run);
      if (round === 0) entry.lines = countLines(outputPath);
      if (!run.isComplete && corpus.files === 1 && entry.tool !== 'reportlint') hopeless.add(entry.tool);
    }
  }
  return entries.map(({ tool, runs, lines }) => ({
    corpus: corpus.name,
    tool,
    cpu: median(runs.map(({ cpu }) => cpu)),
    wall: median(runs.map(({ wall }) => wall)),
    peak: runs.reduce<number | null>((most, { peak }) => (peak === null ? most : Math.max(most ?? 0, peak)), null),
    runs: runs.length,
    isComplete: runs.every((run) => run.isComplete),
    lines,
  }));
}

interface Entry {
  readonly tool: string;
  readonly command: Command;
  readonly runs: Measured[];
  lines: number;
}

function entriesFor(corpus: Corpus, course: Course, hopeless: ReadonlySet<string>): Entry[] {
  const target = { folder: join(course.folder, corpus.name), extension: corpus.extension };
  const entries: Entry[] = [];
  for (const { name, extensions, commandOf } of peers) {
    const isWanted = course.tools.length === 0 || course.tools.includes(name);
    if (!isWanted || !extensions.includes(corpus.extension) || hopeless.has(name)) continue;
    const command = commandOf(course.scratch, target);
    if (command !== null) entries.push({ tool: name, command, runs: [], lines: 0 });
  }
  if (corpus.name === 'one') entries.push({ tool: 'node -e 0', command: emptyNode, runs: [], lines: 0 });
  return entries;
}

function countLines(path: string): number {
  let count = 0;
  for (const byte of readFileSync(path)) if (byte === 10) count++;
  return count;
}
