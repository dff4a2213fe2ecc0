import type { Format, ReportDocument } from '../model/document.ts';
import type { Profile } from '../model/profile.ts';
import type { Stopwatch } from '../model/stopwatch.ts';

/** Why a source could not become a document. */
export interface ParseProblem {
  readonly message: string;
  /** What the user can do. */
  readonly hint: string;
  /** The same in Chinese. */
  readonly zh?: { readonly message: string; readonly hint: string };
}

/** Expected failure is a value, not an exception. */
export type ParseOutcome =
  | { readonly ok: true; readonly document: ReportDocument; readonly encoding: string; readonly hasBom: boolean; readonly warnings: readonly ParseProblem[] }
  | { readonly ok: false; readonly problem: ParseProblem };

export interface ParseOptions {
  /** The kinds of document to choose from by the title. */
  readonly profiles: readonly Profile[];
  /** The name of one of them, `auto`, or null for none. */
  readonly profile: string | null;
  /** Force an encoding; null detects it. */
  readonly encoding: string | null;
  /** To tell decoding and indexing from parsing. */
  readonly stopwatch?: Stopwatch | undefined;
}

/** Makes a document from a source. Text parsers answer at once, docx answers later. */
export interface Parser {
  readonly format: Format;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  parse(source: Uint8Array | string, options: ParseOptions): ParseOutcome | Promise<ParseOutcome>;
}
