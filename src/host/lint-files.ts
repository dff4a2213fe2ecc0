import type { ConfigProblem } from '../config/config-problem.ts';
import type { FileConfig } from '../config/file-config.ts';
import type { ResolvedConfig } from '../config/resolve-config.ts';
import type { FileResult, Problem } from '../engine/finding.ts';
import { createLinter, type Linter } from '../linter/create-linter.ts';
import { ParagraphIndex } from '../linter/paragraph-index.ts';
import type { ReportDocument } from '../model/document.ts';
import { inStageAsync } from '../model/stopwatch.ts';
import type { FoundFile } from './find-files.ts';
import { isConverted, parserForFile } from './formats.ts';
import type { LoadedConfig } from './load-config.ts';
import { emptyDraft, type ReadOutcome, readDraft } from './read-file.ts';
import type { RunStats } from './run-stats.ts';

export interface LintRun {
  /** The configuration of a file, by its absolute path. */
  configOf(path: string): Promise<LoadedConfig>;
  readonly encoding: string | null;
  readonly hasInlineConfig: boolean;
  /** False: the configuration's `ignores` do not count. */
  readonly isIgnoring: boolean;
  readonly isForcingExclude: boolean;
  /** Reads a draft from elsewhere than the disk (git's index). */
  readonly readDraft?: (path: string) => Promise<ReadOutcome>;
  /** What the files of the run have in common; null when they are not compared. */
  readonly across?: ParagraphIndex | null;
  /** Told where the time goes; without it, nothing is measured. */
  readonly stats?: RunStats | undefined;
  /** Results of earlier runs. */
  readonly cache?: ResultCache | null;
}

/** Results by what was linted. What is found was linted with the same bytes, configuration and rules. */
export interface ResultCache {
  find(input: CacheInput): FoundResult | null;
  /** Answers with its key; null when it is not kept. */
  keep(input: CacheInput, result: FileResult): string | null;
}

export interface FoundResult {
  /** The same for the same bytes, configuration and format. */
  readonly key: string;
  readonly result: FileResult;
}

export interface CacheInput {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly config: FileConfig;
}

/** What became of one file. */
export interface LintedFile {
  readonly result: FileResult;
  /** Of the configuration that governs it; the file was not linted then. */
  readonly configProblems: readonly ConfigProblem[];
  /** What the linter saw; null when the file could not be read. */
  readonly document: ReportDocument | null;
  /** What it was checked for; null when it was not linted. */
  readonly config: FileConfig | null;
  /** For writing fixes; null when it could not be read, or was linted under a name only. */
  readonly source: LintedSource | null;
  /** What people should know of the reading, and is no problem; said once in a run. */
  readonly note: string | null;
  /** Of its result in the cache; null when it is not there. */
  readonly key: string | null;
}

export interface LintedSource {
  readonly bytes: Uint8Array;
  /** Lints another version of the same file. */
  lintAgain(text: string): Promise<FileResult>;
}

/** Left out by the configuration's `ignores`. */
export const IGNORED = Symbol('ignored');

/** Lints files in their order, one at a time, and hands each over as it is done. */
export async function* lintFiles(files: Iterable<FoundFile> | AsyncIterable<FoundFile>, run: LintRun): AsyncGenerator<LintedFile | typeof IGNORED> {
  const read = run.readDraft ?? readDraft;
  for await (const file of files) yield lintFile(file, () => (file.problem === null ? read(file.path) : { ok: false, problem: file.problem }), run);
}

/** @param read gives the bytes; it is called once, even if the file turns out to be ignored */
export async function lintFile(file: FoundFile, read: () => ReadOutcome | Promise<ReadOutcome>, run: LintRun): Promise<LintedFile | typeof IGNORED> {
  const stopwatch = run.stats;
  const raw = await inStageAsync(stopwatch, 'read', read);
  if (raw.ok) run.stats?.addBytes(raw.bytes.length);
  // A file that is not there, or that nothing reads, needs no configuration to say so.
  if (file.problem !== null) return unread(file.problem);
  const loaded = await inStageAsync(stopwatch, 'configure', () => run.configOf(file.path));
  if (!loaded.ok) return { ...NOT_LINTED, result: failedResult(file.path, configProblem(file.path, loaded.problems)), configProblems: loaded.problems };

  const { relativePath } = loaded;
  const config = loaded.config.forFile(relativePath);
  if (isLeftOut(file, config, run)) return IGNORED;
  const cache = raw.ok ? (run.cache ?? null) : null;
  const input = { path: file.path, bytes: raw.ok ? raw.bytes : new Uint8Array(), config };
  const known = cache?.find(input) ?? null;
  if (cache !== null) run.stats?.addCacheLookup(known !== null);
  if (known !== null) return { ...NOT_LINTED, ...known, config };
  const source = isConverted(file.path) ? await inStageAsync(stopwatch, 'convert', () => converted(file.path, raw)) : raw;
  if (!source.ok) return unread(source.problem);

  const parser = await parserForFile(file.path);
  const inspect = (text: Uint8Array | string, encoding: string | null) =>
    linterOf(loaded.config).inspect({
      path: file.path,
      relativePath,
      source: text,
      encoding,
      hasInlineConfig: run.hasInlineConfig,
      stopwatch,
      ...(parser === null ? {} : { parser }),
      factsOf: (document) => run.across?.factsOf(file.path, document) ?? [],
    });
  const { result, document } = await inspect(source.bytes, run.encoding);
  if (result.text !== null && result.text.trim() === '') return unread(emptyDraft(file.path));
  const key = cache?.keep(input, result) ?? null;
  return {
    key,
    result,
    configProblems: [],
    document,
    config,
    source: { bytes: source.bytes, lintAgain: async (text) => (await inspect(text, null)).result },
    note: isConverted(file.path) ? CONVERTED_NOTE : null,
  };
}

/** What an earlier run found in the file; null when it has to be linted. */
export async function findInCache(file: FoundFile, run: LintRun): Promise<LintedFile | null> {
  const cache = run.cache ?? null;
  if (cache === null || file.problem !== null) return null;
  const loaded = await run.configOf(file.path);
  if (!loaded.ok || isIgnored(file, loaded, run)) return null;
  const raw = readDraft(file.path);
  const config = loaded.config.forFile(loaded.relativePath);
  const known = raw.ok ? cache.find({ path: file.path, bytes: raw.bytes, config }) : null;
  return known === null ? null : { ...NOT_LINTED, ...known, config };
}

const CONVERTED_NOTE = 'files of older formats were read as LibreOffice converts them; their places are those of the converted text';

/** Files of older formats as Word documents. Loaded for them only: starting programs takes a module that costs more than parsing a draft. */
async function converted(path: string, raw: ReadOutcome): Promise<ReadOutcome> {
  if (!raw.ok || !isConverted(path)) return raw;
  const { convertToDocx, installedLibreOffice } = await import('./convert-document.ts');
  return convertToDocx(path, raw.bytes, installedLibreOffice());
}

/**
 * Reads all files of a run once, so that each can be told what it shares with those before it. What cannot be read is left out;
 * linting says why.
 *
 * @param nameOf how a file is named in messages
 */
export async function compareFiles(files: readonly FoundFile[], run: LintRun, nameOf: (path: string) => string): Promise<ParagraphIndex> {
  const index = new ParagraphIndex();
  for (const file of files) {
    if (file.problem !== null) continue;
    const loaded = await run.configOf(file.path);
    if (!loaded.ok || isIgnored(file, loaded, run)) continue;
    const { path } = file;
    const source = await converted(path, await (run.readDraft ?? readDraft)(path));
    if (!source.ok) continue;
    const parser = await parserForFile(path);
    const { encoding, hasInlineConfig } = run;
    const known = parser === null ? {} : { parser };
    const input = { path, relativePath: loaded.relativePath, source: source.bytes, encoding, hasInlineConfig, stopwatch: run.stats, ...known };
    const document = await linterOf(loaded.config).read(input);
    if (document !== null) index.add({ path, name: nameOf(path) }, document);
  }
  return index;
}

function isIgnored(file: FoundFile, loaded: LoadedConfig & { readonly ok: true }, run: LintRun): boolean {
  return isLeftOut(file, loaded.config.forFile(loaded.relativePath), run);
}

/** Whether the configuration's `ignores` leave the file out of the run. */
export function isLeftOut(file: FoundFile, config: FileConfig, run: LintRun): boolean {
  return run.isIgnoring && config.isIgnored && (!file.isNamed || run.isForcingExclude);
}

const linters = new WeakMap<ResolvedConfig, Linter>();

function linterOf(config: ResolvedConfig): Linter {
  let linter = linters.get(config);
  if (linter === undefined) {
    linter = createLinter(config);
    linters.set(config, linter);
  }
  return linter;
}

function unread(problem: Problem): LintedFile {
  return { ...NOT_LINTED, result: failedResult(problem.path as string, problem) };
}

const NOT_LINTED = { configProblems: [], document: null, config: null, source: null, note: null, key: null } as const;

/** The result of a file that could not be read. */
export function failedResult(path: string, problem: Problem): FileResult {
  return { path, encoding: null, profile: null, text: null, language: 'en', findings: [], suppressed: [], problems: [problem] };
}

function configProblem(path: string, problems: readonly ConfigProblem[]): Problem {
  const first = problems[0];
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  const example = first === undefined ? '' : `: ${first.keyPath === '' ? '' : `${first.keyPath}: `}${first.message}`;
  const zh = { message: `未检查：配置有 ${problems.length} 处错误${example}`, hint: '请改正配置' };
  return { path, message: `was not linted, for its configuration has ${count}${example}`, hint: 'correct the configuration', isFatal: true, zh };
}
