import { statSync } from 'node:fs';
import type { FoundFile } from '../host/find-files.ts';

export interface ThreadChoice {
  /** 0: all in this one. */
  readonly threads: number;
  /** Fewer files than these that turn out to need work are not worth a thread. */
  readonly least: number;
}

/** What linting costs in one thread, roughly; the error does not matter where the gain is small anyway. */
const MILLISECONDS_PER_FILE = 0.4;
const BYTES_PER_MILLISECOND = 2_000;
/** A thread has to load and to warm up what the first one has ready; below this, it costs more than it saves. */
const WORTH_A_THREAD = 400;
/**
 * Two threads take a third more of the processor than one (each warms up for itself, and results are handed over), and the first one has its
 * own work: with two cores 1,000 drafts took 10.9 s in place of 11.3 s, and 180 MB more. The cores are of more use to others then.
 */
const FEWEST_CORES = 4;
/** More threads than these wait for the disk and for the one that prints. */
const MOST_THREADS = 16;
const SAMPLE = 64;

/** @param cores how many threads the machine runs at once */
export function chooseThreads(wanted: number | 'auto', files: readonly FoundFile[], cores: number): ThreadChoice {
  if (wanted !== 'auto') return { threads: Math.min(wanted, files.length), least: 0 };
  if (cores < FEWEST_CORES || files.length < 2) return { threads: 0, least: 0 };
  const work = files.length * (MILLISECONDS_PER_FILE + averageSize(files) / BYTES_PER_MILLISECOND);
  const threads = Math.min(cores, MOST_THREADS, files.length, Math.floor(work / WORTH_A_THREAD));
  return threads < 2 ? { threads: 0, least: 0 } : { threads, least: Math.ceil((files.length * 2 * WORTH_A_THREAD) / work) };
}

/** What the files take on disk together, about. */
export function estimateBytes(files: readonly FoundFile[]): number {
  return files.length === 0 ? 0 : files.length * averageSize(files);
}

/** Of some files from all over the run: asking for each would take longer than reading a cache. */
function averageSize(files: readonly FoundFile[]): number {
  const step = Math.max(1, Math.floor(files.length / SAMPLE));
  let bytes = 0;
  let count = 0;
  for (let at = 0; at < files.length; at += step) {
    count++;
    try {
      bytes += statSync((files[at] as FoundFile).path, { throwIfNoEntry: false })?.size ?? 0;
    } catch {
      // Linting says what is wrong with it.
    }
  }
  return bytes / count;
}
