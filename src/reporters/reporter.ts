import type { FileResult, Problem } from '../engine/finding.ts';
import type { AnyRule } from '../rule/rule.ts';

/** What a reporter may know beside the results. */
export interface ReporterContext {
  /** Absolute; paths are shown relative to it. */
  readonly cwd: string;
  readonly hasColor: boolean;
  readonly locale: 'zh' | 'en' | 'auto';
  /** With `auto`, for what no document gives a language; English without it. */
  readonly fallback?: 'zh' | 'en';
  /** Columns of the terminal. */
  readonly width: number;
  /** The program itself, for formats that describe it; what is not said there is left out. */
  readonly tool?: ToolDescription;
}

export interface ToolDescription {
  readonly version: string;
  /** The rules it knows; a finding may come from another one (of a plugin). */
  readonly rules: readonly AnyRule[];
}

export interface RunSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  readonly suppressed: number;
  /** Problems that belong to the run, not to one file. */
  readonly problems: readonly Problem[];
}

/** What of a file is of interest to the others. */
export type FileHead = Pick<FileResult, 'language'> & { readonly isRead: boolean; readonly problems: number };

/** Text for one file, then for the end of the run. Written per file, so that memory does not grow with their number. */
export interface ReportWriter {
  file(result: FileResult): string;
  /**
   * Where the text of a file depends on nothing but its result, that text: `file` is `lead` and then this. It can be kept, and written
   * again without the result.
   */
  body?(result: FileResult): string;
  /** With {@link body}: what goes before it. Takes note of the file for what comes after. */
  lead?(file: FileHead): string;
  end(summary: RunSummary): string;
}

/** Pure: no I/O, no clock; the same results give the same characters. */
export type Reporter = (context: ReporterContext) => ReportWriter;
