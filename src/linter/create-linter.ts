import type { FileConfig } from '../config/file-config.ts';
import type { ResolvedConfig } from '../config/resolve-config.ts';
import type { FileResult, Problem } from '../engine/finding.ts';
import { lintDocument } from '../engine/lint.ts';
import type { Fact, ReportDocument } from '../model/document.ts';
import { inStage, inStageAsync, type Stopwatch } from '../model/stopwatch.ts';
import { parserForPath, parsers } from '../parsers/index.ts';
import type { ParseOutcome, Parser } from '../parsers/parser.ts';
import { withFacts } from './with-facts.ts';

export interface LintInput {
  /** Absolute path, or the name given for standard input; chooses the parser. */
  readonly path: string;
  /** From the folder that the globs of the configuration refer to. */
  readonly relativePath: string;
  /** Bytes, or text that is decoded already. */
  readonly source: Uint8Array | string;
  /** Force an encoding; null detects it. */
  readonly encoding: string | null;
  /** False: suppressions in the text have no effect. */
  readonly hasInlineConfig: boolean;
  /** In place of the one for the extension. */
  readonly parser?: Parser;
  /** What is known of the document from other files. */
  readonly factsOf?: (document: ReportDocument) => readonly Fact[];
  readonly stopwatch?: Stopwatch | undefined;
}

export interface Linter {
  /** Never throws: what cannot be read is a problem of the result. Whether the file is ignored is not asked here. */
  lint(input: LintInput): Promise<FileResult>;
  /** The same, with the document for who wants to see what the linter saw; null when it could not be read. */
  inspect(input: LintInput): Promise<Inspection>;
  /** Reads without linting; null when it could not be read. */
  read(input: LintInput): Promise<ReportDocument | null>;
}

export interface Inspection {
  readonly result: FileResult;
  readonly document: ReportDocument | null;
}

/** Puts parser, rules and engine together for one configuration. */
export function createLinter(config: ResolvedConfig): Linter {
  const inspect = (input: LintInput): Promise<Inspection> => inspectFile(input, config.forFile(input.relativePath));
  const read = async (input: LintInput): Promise<ReportDocument | null> => {
    const parser = input.parser ?? parserForPath(input.path);
    const outcome = parser === null ? null : await parse(parser, input, config.forFile(input.relativePath));
    return outcome?.ok === true ? outcome.document : null;
  };
  return { inspect, read, lint: async (input) => (await inspect(input)).result };
}

async function inspectFile(input: LintInput, config: FileConfig): Promise<Inspection> {
  const parser = input.parser ?? parserForPath(input.path);
  if (parser === null) return { result: unread(input, config, unknownFormat(input.path)), document: null };
  const outcome = await parse(parser, input, config);
  if (!outcome.ok) return { result: unread(input, config, outcome.problem), document: null };
  const document = withFacts(outcome.document, input.factsOf?.(outcome.document) ?? []);
  const { hasInlineConfig, stopwatch } = input;
  const { enabled, locale, knownRules } = config;
  const { findings, suppressed } = inStage(stopwatch, 'describe', () => lintDocument(document, enabled, { locale, hasInlineConfig, knownRules, stopwatch }));
  const result: FileResult = {
    path: input.path,
    encoding: outcome.encoding,
    profile: document.profile?.name ?? null,
    text: document.text,
    language: document.language,
    outline: document.outline.all.map(({ level, label, heading }) => ({ level, label, start: heading.range.start })),
    findings,
    suppressed,
    problems: outcome.warnings.map((warning) => ({ path: input.path, ...warning, isFatal: false })),
  };
  return { result, document };
}

/** A parser that fails on one file must not end the run for the others. */
async function parse(parser: Parser, input: LintInput, config: FileConfig): Promise<ParseOutcome> {
  try {
    const { encoding, stopwatch } = input;
    const { profiles, profile } = config;
    return await inStageAsync(stopwatch, 'parse', () => parser.parse(input.source, { profiles, profile, encoding, stopwatch }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problem: { message: `cannot be parsed: ${reason}`, hint: 'this is a defect of reportlint: please report it, with the file if it may be shown' },
    };
  }
}

function unknownFormat(path: string): { readonly message: string; readonly hint: string } {
  const extension = /\.[^./\\]+$/u.exec(path)?.[0] ?? '';
  const known = parsers.flatMap((parser) => parser.extensions).join(', ');
  return { message: extension === '' ? 'has no extension, so its format is unknown' : `${extension} files are not read`, hint: `reportlint reads ${known}` };
}

function unread(input: LintInput, config: FileConfig, problem: Pick<Problem, 'message' | 'hint'>): FileResult {
  return {
    path: input.path,
    encoding: null,
    profile: null,
    text: null,
    language: config.locale === 'en' ? 'en' : 'zh',
    findings: [],
    suppressed: [],
    problems: [{ path: input.path, ...problem, isFatal: true }],
  };
}
