import { applyFixes } from '../engine/apply-fixes.ts';
import type { FileResult, Problem } from '../engine/finding.ts';
import { hasByteOrderMark } from './encode-text.ts';
import type { LintedFile } from './lint-files.ts';
import { writeFixes } from './write-fixes.ts';

export interface FixedText {
  readonly text: string;
  /** Of the new text. */
  readonly result: FileResult;
  readonly fixedCount: number;
}

/** The text with all safe fixes applied; null when there is nothing to fix. Writes nothing. */
export async function fixText({ result, source }: LintedFile): Promise<FixedText | null> {
  if (source === null || result.text === null || result.findings.every((finding) => finding.fix === null)) return null;
  const before = result.text;
  let last = result;
  const { text, fixedCount } = await applyFixes(before, async (version) => {
    last = version === before ? result : await source.lintAgain(version);
    return last;
  });
  // The new text came as characters: what is known of the file's bytes comes from the first reading.
  return text === before ? null : { text, fixedCount, result: { ...last, encoding: result.encoding, problems: result.problems } };
}

/** Applies safe fixes to the file on disk. When that fails, the result is that of the file as it is, with a problem. */
export async function fixFile(file: LintedFile): Promise<{ readonly result: FileResult; readonly fixedCount: number }> {
  const fixed = await fixText(file);
  if (fixed === null || file.source === null) return { result: file.result, fixedCount: 0 };
  const { path, encoding, text: before } = file.result;
  const problem = await writeFixes({ path, bytes: file.source.bytes, encoding: encoding as string, before: before as string, after: fixed.text });
  if (problem !== null) return { result: withProblem(file.result, problem), fixedCount: 0 };
  return { result: fixed.result, fixedCount: fixed.fixedCount };
}

/** What {@link fixFile} would do, as a unified diff; empty when nothing. */
export async function diffFixes(file: LintedFile, name: string): Promise<string> {
  const fixed = await fixText(file);
  if (fixed === null) return '';
  // The mark is part of the first line for whoever applies the patch.
  const mark = file.source !== null && hasByteOrderMark(file.source.bytes, 'utf-8') ? '\uFEFF' : '';
  const { unifiedDiff } = await import('./unified-diff.ts');
  return unifiedDiff(name, mark + file.result.text, mark + fixed.text);
}

function withProblem(result: FileResult, problem: Problem): FileResult {
  return { ...result, problems: [...result.problems, problem] };
}
