/**
 * Runs reportlint and the installed peers in turns on corpora made from a seed, and prints their times, memory and ratios; then how the time grows
 * with one file and with many. README.md in this folder says what the peers are asked to do.
 *
 * Run: `npm run bench -- [--quick] [--corpus NAME …] [--tool NAME …] [--rounds N] [--limit SECONDS] [--seed N] [--folder DIR] [--no-scaling]
 * [--json | --markdown]`
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpora, writeCorpus } from './corpora/corpora.ts';
import { formatResults, type Results } from './format-results.ts';
import { machine } from './measure.ts';
import { peers } from './peers.ts';
import { measureCounts, measureSizes } from './scaling.ts';
import { type Course, type Figures, sideBySide } from './side-by-side.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    quick: { type: 'boolean', default: false },
    corpus: { type: 'string', multiple: true, default: [] },
    tool: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    limit: { type: 'string' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string' },
    scaling: { type: 'boolean', default: true },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});
refuseUnknown('corpus', values.corpus, corpora);
refuseUnknown('tool', values.tool, peers);

const isQuick = values.quick;
const seed = Number(values.seed);
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'reportlint-corpora-'));
const scratch = mkdtempSync(join(tmpdir(), 'reportlint-bench-'));
const course: Course = {
  folder,
  scratch,
  rounds: Number(values.rounds ?? (isQuick ? 2 : 3)),
  limit: Number(values.limit ?? (isQuick ? 20 : 60)),
  tools: values.tool,
  say: (text) => process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${text}` : `${text}\n`),
};
try {
  mkdirSync(folder, { recursive: true });
  const results = await runAll();
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  process.stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : formatResults(results, values.markdown ? 'markdown' : 'plain'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}

async function runAll(): Promise<Results> {
  const made = corpora
    .filter(({ name, bytes }) => (values.corpus.length === 0 ? !isQuick || bytes < 5_000_000 : values.corpus.includes(name)))
    .map((corpus) => (isQuick && corpus.files > 1 ? { ...corpus, files: corpus.files / 10 } : corpus))
    .map((corpus) => ({ corpus, written: writeCorpus(corpus, folder, seed) }));
  const hopeless = new Set<string>();
  const figures: Figures[] = [];
  for (const { corpus } of made) figures.push(...(await sideBySide(corpus, course, hopeless)));
  const isScaling = values.scaling && values.corpus.length === 0;
  return {
    machine: machine(),
    seed,
    corpora: made.map(({ corpus: { name, about, files }, written }) => ({ name, about, files, ...written })),
    missing: peers.filter(({ commandOf }) => commandOf(scratch, { folder, extension: 'md' }) === null).map(({ name }) => name),
    figures,
    sizes: isScaling ? await measureSizes(isQuick ? [1, 2, 4] : [1, 2, 4, 8, 16], seed, course) : [],
    counts: isScaling ? await measureCounts(isQuick ? [1000, 3000] : [1000, 10_000, 50_000], seed, course) : [],
  };
}

function refuseUnknown(option: string, names: readonly string[], known: readonly { readonly name: string }[]): void {
  const unknown = names.filter((name) => !known.some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`--${option}: no such name: ${unknown.join(', ')}; there are ${known.map(({ name }) => name).join(', ')}`);
}
