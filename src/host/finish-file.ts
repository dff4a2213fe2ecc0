import type { ConfigProblem } from '../config/config-problem.ts';
import type { FileConfig } from '../config/file-config.ts';
import type { FileResult } from '../engine/finding.ts';
import { diffFixes, fixFile } from './fix-file.ts';
import type { LintedFile } from './lint-files.ts';

/** What is done about safe fixes: nothing, write them, or show what would be written. */
export type FixMode = 'none' | 'write' | 'diff';

/** A file with which nothing more is to be done but to report it. */
export interface FinishedFile {
  readonly result: FileResult;
  readonly configProblems: readonly ConfigProblem[];
  /** What it was checked for; null when it was not linted. */
  readonly config: FileConfig | null;
  /** Said once in a run. */
  readonly note: string | null;
  /** A unified diff of the safe fixes; empty without any, and when it was not asked for. */
  readonly diff: string;
  /** Its fixes were written into it. */
  readonly isRewritten: boolean;
  /** Of its result in the cache; null when it is not there. */
  readonly key: string | null;
}

/** @param name the file's, in a diff */
export async function finishFile(linted: LintedFile, fix: FixMode, name: string): Promise<FinishedFile> {
  const { configProblems, config, note, key } = linted;
  const result = fix === 'write' ? (await fixFile(linted)).result : linted.result;
  const diff = fix === 'diff' ? await diffFixes(linted, name) : '';
  return { result, configProblems, config, note, key, diff, isRewritten: result.text !== linted.result.text };
}
