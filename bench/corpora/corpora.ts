import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../accuracy/random.ts';
import { chineseReport, type ReportShape } from './chinese-report.ts';
import { englishPage } from './english-page.ts';
import { type OwnTexts, readOwnTexts } from './own-texts.ts';

/** A folder of drafts. */
export interface Corpus {
  readonly name: string;
  readonly about: string;
  readonly extension: 'md' | 'txt';
  readonly files: number;
  /** Of one file. */
  readonly bytes: number;
  readonly write: (texts: OwnTexts, random: Random, bytes: number) => string;
}

const DENSE = { masked: 0.8, damaged: 0.06 };
const SPARSE = { masked: 0, damaged: 0 };

export const corpora: readonly Corpus[] = [
  { name: 'one', about: 'one Chinese report', extension: 'md', files: 1, bytes: 6300, write: chinese('markdown', DENSE) },
  { name: 'repo-md', about: 'Chinese reports, dense with findings', extension: 'md', files: 1000, bytes: 8000, write: chinese('markdown', DENSE) },
  { name: 'repo-txt', about: 'the same as plain text', extension: 'txt', files: 1000, bytes: 8000, write: chinese('text', DENSE) },
  { name: 'sparse-md', about: 'Chinese reports with few findings', extension: 'md', files: 1000, bytes: 8000, write: chinese('markdown', SPARSE) },
  { name: 'english', about: 'English pages full of Markdown', extension: 'md', files: 1000, bytes: 8000, write: (texts, random, bytes) => englishPage(texts.english, random, bytes) },
  { name: 'mid', about: 'one file', extension: 'md', files: 1, bytes: 1_000_000, write: chinese('markdown', DENSE) },
  { name: 'big', about: 'one file', extension: 'md', files: 1, bytes: 10_000_000, write: chinese('markdown', DENSE) },
  { name: 'big-txt', about: 'one file of plain text', extension: 'txt', files: 1, bytes: 10_000_000, write: chinese('text', DENSE) },
];

function chinese(format: ReportShape['format'], density: Pick<ReportShape, 'masked' | 'damaged'>): Corpus['write'] {
  return (texts, random, bytes) => chineseReport(texts.chinese, random, { format, bytes, ...density });
}

/** Writes what is not there yet; the same seed gives the same bytes. @returns bytes written or found */
export function writeCorpus(corpus: Corpus, folder: string, seed: number): number {
  const target = join(folder, corpus.name);
  const stampPath = join(folder, `${corpus.name}.json`);
  const texts = readOwnTexts();
  const stamp = JSON.stringify({ seed, files: corpus.files, bytes: corpus.bytes });
  if (existsSync(stampPath)) {
    const { written, ...made } = JSON.parse(readFileSync(stampPath, 'utf8'));
    if (JSON.stringify(made) === stamp) return written;
  }
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  let written = 0;
  for (let file = 0; file < corpus.files; file++) {
    const text = corpus.write(texts, new Random(`${seed} ${corpus.name} ${file}`), corpus.bytes);
    written += Buffer.byteLength(text);
    writeFileSync(join(target, `report-${String(file).padStart(5, '0')}.${corpus.extension}`), text);
  }
  writeFileSync(stampPath, JSON.stringify({ ...JSON.parse(stamp), written }));
  return written;
}
