import { createHash } from 'node:crypto';
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

export const DENSE = { masked: 0.8, damaged: 0.06 };
const SPARSE = { masked: 0, damaged: 0 };

export const corpora: readonly Corpus[] = [
  { name: 'one', about: 'one Chinese report', extension: 'md', files: 1, bytes: 6300, write: chinese('markdown', DENSE) },
  { name: 'repo-md', about: 'Chinese reports, dense with findings', extension: 'md', files: 1000, bytes: 8000, write: chinese('markdown', DENSE) },
  { name: 'repo-txt', about: 'the same as plain text', extension: 'txt', files: 1000, bytes: 8000, write: chinese('text', DENSE) },
  { name: 'sparse-md', about: 'Chinese reports with few findings', extension: 'md', files: 1000, bytes: 8000, write: chinese('markdown', SPARSE) },
  {
    name: 'english',
    about: 'English pages full of Markdown',
    extension: 'md',
    files: 1000,
    bytes: 8000,
    write: (texts, random, bytes) => englishPage(texts.english, random, bytes),
  },
  { name: 'mid', about: 'one file', extension: 'md', files: 1, bytes: 1_000_000, write: chinese('markdown', DENSE) },
  { name: 'big', about: 'one file', extension: 'md', files: 1, bytes: 10_000_000, write: chinese('markdown', DENSE) },
  { name: 'big-txt', about: 'one file of plain text', extension: 'txt', files: 1, bytes: 10_000_000, write: chinese('text', DENSE) },
];

export function chinese(format: ReportShape['format'], density: Pick<ReportShape, 'masked' | 'damaged'>): Corpus['write'] {
  return (texts, random, bytes) => chineseReport(texts.chinese, random, { format, bytes, ...density });
}

export interface Written {
  /** Of all files. */
  readonly bytes: number;
  /** Tells whether two corpora are the same. */
  readonly digest: string;
}

/** Writes what is not there yet; the same seed, and the same texts of the project, give the same bytes. */
export function writeCorpus(corpus: Corpus, folder: string, seed: number): Written {
  const target = join(folder, corpus.name);
  const stampPath = join(folder, `${corpus.name}.json`);
  const { texts, version } = ownTexts();
  const stamp = JSON.stringify([version, seed, corpus.files, corpus.bytes]);
  const known = existsSync(stampPath) && existsSync(target) ? JSON.parse(readFileSync(stampPath, 'utf8')) : null;
  if (known?.stamp === stamp) return known.written;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  for (let file = 0; file < corpus.files; file++) {
    const text = corpus.write(texts, new Random(`${seed} ${corpus.name} ${file}`), corpus.bytes);
    bytes += Buffer.byteLength(text);
    hash.update(text);
    writeFileSync(join(target, `report-${String(file).padStart(5, '0')}.${corpus.extension}`), text);
  }
  const written: Written = { bytes, digest: hash.digest('hex').slice(0, 8) };
  writeFileSync(stampPath, JSON.stringify({ stamp, written }));
  return written;
}

let read: { readonly texts: OwnTexts; readonly version: string } | null = null;

function ownTexts(): { readonly texts: OwnTexts; readonly version: string } {
  if (read === null) {
    const texts = readOwnTexts();
    read = { texts, version: createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8) };
  }
  return read;
}
