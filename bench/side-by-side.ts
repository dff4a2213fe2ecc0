import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpora/corpora.ts';
import { type Command, type Measured, measure, median, peakMemory } from './measure.ts';
import { peers } from './peers.ts';

export interface Figures {
  readonly corpus: string;
  readonly tool: string;
  /** Medians, in seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** MiB; null where it is not known. */
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
const SLOW = 6;

/** Runs reportlint and the peers in turns on one corpus. @param hopeless tools that did not end on a smaller text; they are not asked again */
export async function sideBySide(corpus: Corpus, course: Course, hopeless: Set<string>): Promise<Figures[]> {
  const target = { folder: join(course.folder, corpus.name), extension: corpus.extension };
  const outputPath = join(course.scratch, 'output');
  const entries: { name: string; command: Command; runs: Measured[]; lines: number }[] = [];
  for (const { name, extensions, command: commandOf } of peers) {
    const isWanted = course.tools.length === 0 || course.tools.includes(name);
    if (!isWanted || !extensions.includes(corpus.extension) || (corpus.files === 1 && hopeless.has(name))) continue;
    const command = commandOf(course.scratch, target);
    if (command !== null) entries.push({ name, command: { ...command, outputPath }, runs: [], lines: 0 });
  }
  for (let round = 0; round < course.rounds; round++) {
    for (const entry of entries) {
      const first = entry.runs[0];
      if (first !== undefined && (first.wall > SLOW || !first.isComplete)) continue;
      course.say(`${corpus.name}: ${entry.name}, round ${round + 1}`);
      const run = measure(entry.command, course.limit);
      if (run.exitCode > 2 && run.isComplete) throw new Error(`${entry.name} failed on ${corpus.name}: ${readFileSync(outputPath, 'utf8').slice(0, 500)}`);
      entry.runs.push(run);
      if (round === 0) entry.lines = countLines(outputPath);
      if (!run.isComplete) hopeless.add(entry.name);
    }
  }
  const figures: Figures[] = [];
  for (const { name, command, runs, lines } of entries) {
    const isComplete = runs.every((run) => run.isComplete);
    const isSlow = (runs[0]?.wall ?? 0) > SLOW;
    course.say(`${corpus.name}: ${name}, memory`);
    const peak = isSlow && name !== 'reportlint' && corpus.files === 1 ? null : await peakMemory(command, course.limit);
    figures.push({
      corpus: corpus.name,
      tool: name,
      cpu: median(runs.map(({ cpu }) => cpu)),
      wall: median(runs.map(({ wall }) => wall)),
      peak,
      runs: runs.length,
      isComplete,
      lines,
    });
  }
  return figures;
}

function countLines(path: string): number {
  let count = 0;
  for (const byte of readFileSync(path)) if (byte === 10) count++;
  return count;
}
