import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chinese, DENSE, writeCorpus } from './corpora/corpora.ts';
import { environment, type Measured, measure, watchMemory } from './measure.ts';
import { peers } from './peers.ts';
import type { Course } from './side-by-side.ts';

export interface SizeFigures {
  readonly format: 'md' | 'txt';
  readonly megabytes: number;
  readonly run: Measured;
  /** Its time over that of half the text; 2 is linear. Null for the first. */
  readonly growth: number | null;
}

/** One file of each size, each twice the one before; once one is over the limit, no larger one is tried. */
export async function measureSizes(sizes: readonly number[], seed: number, course: Course): Promise<SizeFigures[]> {
  const figures: SizeFigures[] = [];
  for (const format of ['md', 'txt'] as const) {
    let before: number | null = null;
    for (const megabytes of sizes) {
      const bytes = megabytes * 1_000_000;
      const write = chinese(format === 'md' ? 'markdown' : 'text', DENSE);
      const corpus = { name: `scale-${megabytes}-${format}`, about: '', extension: format, files: 1, bytes, write };
      writeCorpus(corpus, course.folder, seed);
      course.say(`scaling: ${megabytes} MB of ${format}`);
      const command = reportlint.commandOf(course.scratch, { folder: join(course.folder, corpus.name), extension: format });
      if (command === null) throw new Error('reportlint is not built');
      const run = await measure(command, course.limit);
      figures.push({ format, megabytes, run, growth: before === null ? null : run.cpu / before });
      if (!run.isComplete) break;
      before = run.cpu;
    }
  }
  return figures;
}

export interface CountFigures {
  readonly files: number;
  /** Seconds. */
  readonly wall: number;
  /** MiB. */
  readonly peak: number | null;
  /** Seconds for the second thousand (the first one warms up) and for the last. */
  readonly early: number | null;
  readonly last: number;
}

/** Of one file; small, so that what is measured is the files and not their text. */
const SMALL = 700;

/** Many small files. What a file took is told from when its line comes out. */
export async function measureCounts(counts: readonly number[], seed: number, course: Course): Promise<CountFigures[]> {
  const figures: CountFigures[] = [];
  for (const files of counts) {
    const corpus = { name: `scale-${files}-files`, about: '', extension: 'txt', files, bytes: SMALL, write: chinese('text', DENSE) } as const;
    writeCorpus(corpus, course.folder, seed);
    const folder = join(course.folder, corpus.name);
    course.say(`scaling: ${files} files`);
    figures.push(await timeLines(folder, files));
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

async function timeLines(folder: string, files: number): Promise<CountFigures> {
  const started = performance.now();
  const script = reportlint.commandOf(folder, { folder, extension: 'txt' })?.args[0];
  if (script === undefined) throw new Error('reportlint is not built');
  const child = spawn(process.execPath, [script, '--no-config', '-f', 'ndjson', folder], { stdio: ['ignore', 'pipe', 'ignore'], env: environment() });
  const memory = watchMemory(() => child.pid ?? null);
  /** Seconds at which each thousand was done. */
  const thousands: number[] = [];
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) {
      if (++lines % 1000 === 0) thousands.push((performance.now() - started) / 1000);
    }
  });
  await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  if (lines < files) throw new Error(`of ${files} files ${lines} were reported`);
  const wall = (performance.now() - started) / 1000;
  const spent = (at: number): number => (thousands[at] ?? 0) - (thousands[at - 1] ?? 0);
  const last = Math.floor(files / 1000) - 1;
  return { files, wall, peak: memory.stop(), early: last > 1 ? spent(1) : null, last: spent(last) };
}

const reportlint = peers[0] as (typeof peers)[number];
