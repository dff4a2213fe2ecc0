import { realpathSync, statSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { type Annotated, type AnnotateOptions, openWordDraft } from '../annotate/index.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import type { Problem } from '../engine/finding.ts';
import { createLinter } from '../linter/create-linter.ts';
import { docxParser } from '../parsers/index.ts';
import { inflateWithZlib } from './inflate-with-zlib.ts';
import type { LoadedConfig } from './load-config.ts';
import { emptyDraft, readDraft } from './read-file.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export interface AnnotateFileOptions extends Omit<AnnotateOptions, 'language'> {
  configOf(path: string): Promise<LoadedConfig>;
  /** Absolute; null: over the input. */
  readonly outputPath: string | null;
}

/** What became of the file; the problems of one that was written are those of reading it in part. */
export interface AnnotatedFile {
  /** Null when nothing was written. */
  readonly written: Omit<Annotated, 'bytes'> | null;
  readonly problems: readonly Problem[];
  readonly configProblems: readonly ConfigProblem[];
}

/** Lints a Word document and writes it with a comment at each finding. The file appears as a whole, or not at all. */
export async function annotateFile(path: string, options: AnnotateFileOptions): Promise<AnnotatedFile> {
  const fail = (...problems: Problem[]): AnnotatedFile => ({ written: null, problems, configProblems: [] });
  const misplaced = checkPlaces(path, options.outputPath);
  if (misplaced !== null) return fail(misplaced);
  const source = readDraft(path);
  if (!source.ok) return fail(source.problem);
  const opened = openWordDraft(source.bytes, inflateWithZlib);
  if (!opened.ok) return fail({ path, ...opened.problem, isFatal: true });
  const loaded = await options.configOf(path);
  if (!loaded.ok) return { written: null, problems: [], configProblems: loaded.problems };

  const { draft } = opened;
  const { relativePath } = loaded;
  const input = { path, relativePath, source: source.bytes, encoding: null, hasInlineConfig: true, parser: draft.parser };
  const { result } = await createLinter(loaded.config).inspect(input);
  if (result.text === null) return fail(...result.problems);
  if (result.text.trim() === '') return fail(emptyDraft(path));
  const { locale } = loaded.config.forFile(relativePath);
  const annotated = draft.annotate(result.findings, { ...options, language: locale === 'auto' ? result.language : locale });
  if (!annotated.ok) return fail({ path, ...annotated.problem, isFatal: true });
  const { bytes, ...written } = annotated;
  const unwritten = options.outputPath === null && bytes === source.bytes ? null : await write(options.outputPath ?? path, bytes);
  return unwritten === null ? { written, problems: result.problems, configProblems: [] } : fail(unwritten);
}

/** Whether the input is a Word document by name, and the output another file of the same kind. */
function checkPlaces(path: string, outputPath: string | null): Problem | null {
  const extension = extname(path).toLowerCase();
  const problem = (message: string, hint: string): Problem => ({ path, message, hint, isFatal: true });
  if (!docxParser.extensions.includes(extension))
    return problem(
      `cannot be annotated: comments are written into Word documents (${docxParser.extensions.join(', ')})`,
      OLDER.includes(extension) ? 'save it as .docx from Word or WPS first' : 'reportlint FILE shows the findings of every format',
    );
  if (outputPath === null) return null;
  if (isSameFile(path, outputPath)) return problem('would be overwritten', 'give -o another name, or use --in-place');
  const wanted = extname(outputPath).toLowerCase();
  if (wanted !== extension)
    return problem(
      `would be written as ${wanted === '' ? 'a file without an extension' : wanted}, which Word would not open`,
      `give -o a name that ends in ${extension}`,
    );
  return null;
}

const OLDER: readonly string[] = ['.doc', '.wps', '.rtf', '.odt', '.dot', '.wpt'];

/** Links and names that differ in case included. */
function isSameFile(path: string, other: string): boolean {
  try {
    const [a, b] = [statSync(path), statSync(other)];
    return realpathSync(path) === realpathSync(other) || (a.ino !== 0 && a.ino === b.ino && a.dev === b.dev);
  } catch {
    return path === other;
  }
}

async function write(path: string, bytes: Uint8Array): Promise<Problem | null> {
  try {
    // The folder may be writable although the file is not: a read-only file is meant to stay as it is.
    await mkdir(dirname(path), { recursive: true });
    await access(path, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await writeFileAtomically(path, (file) => file.writeFile(bytes));
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return { path, message: `cannot be written (${code})`, hint: WRITE_HINTS[code] ?? 'check the permissions of the file and its folder', isFatal: true };
  }
}

const WRITE_HINTS: Readonly<Record<string, string>> = {
  ENOENT: 'make its folder first',
  EISDIR: 'name a file, not a folder',
  EBUSY: 'close the file in Word or WPS',
  EPERM: 'close the file in Word or WPS, and check its permissions',
};
