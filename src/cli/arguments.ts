import { type Command, InvalidArgumentError } from 'commander';

/** The options of linting, as the command line gives them. */
export interface LintArguments {
  readonly patterns: readonly string[];
  readonly format: string;
  readonly outputFile: string | null;
  /** A path; null searches. */
  readonly configPath: string | null;
  readonly noConfig: boolean;
  readonly preset: string | undefined;
  readonly profile: string | undefined;
  readonly rules: readonly string[];
  readonly isAcross: boolean;
  readonly isSafe: boolean;
  readonly printConfig: string | null;
  readonly isStdin: boolean;
  readonly stdinFilename: string | null;
  readonly fix: 'none' | 'write' | 'diff';
  readonly isQuiet: boolean;
  readonly maxWarnings: number;
  readonly isExitZero: boolean;
  readonly ignorePaths: readonly string[];
  readonly ignorePatterns: readonly string[];
  readonly isIgnoring: boolean;
  readonly isForcingExclude: boolean;
  readonly hasInlineConfig: boolean;
  readonly encoding: string | null;
  readonly locale: string | undefined;
  /** Undefined: decide by the terminal. */
  readonly color: boolean | undefined;
  readonly filesFrom: string | null;
  readonly isEmptyMatchAllowed: boolean;
  /** False: a baseline has no effect. */
  readonly hasBaseline: boolean;
  /** Lint git's index in place of the working folder. */
  readonly isStaged: boolean;
  /** A commit; lint what has changed since. */
  readonly since: string | null;
  readonly isChangedLines: boolean;
  readonly shard: Shard | null;
  /** Say at the end where the time went. */
  readonly hasStats: boolean;
  /** Lint again what changes. */
  readonly isWatching: boolean;
  /** A number of threads, 0 for none beside the first; auto decides by the work. */
  readonly concurrency: number | 'auto';
  readonly isCaching: boolean;
  readonly cacheLocation: string;
}

/** One of several runs that share the files of one. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

interface LintOptions {
  format: string;
  outputFile?: string;
  config?: string | boolean;
  preset?: string;
  profile?: string;
  rule?: string[];
  across?: boolean;
  safe?: boolean;
  printConfig?: string;
  stdin?: boolean;
  stdinFilename?: string;
  fix?: boolean;
  diff?: boolean;
  quiet?: boolean;
  maxWarnings: number;
  exitZero?: boolean;
  ignorePath?: string[];
  ignorePattern?: string[];
  ignore: boolean;
  forceExclude?: boolean;
  inlineConfig: boolean;
  encoding?: string;
  locale?: string;
  color?: boolean;
  filesFrom?: string;
  errorOnUnmatchedPattern: boolean;
  baseline: boolean;
  staged?: boolean;
  since?: string;
  changedLines?: boolean;
  shard?: Shard;
  stats?: boolean;
  watch?: boolean;
  concurrency: number | 'auto';
  cache?: boolean;
  cacheLocation: string;
}

/** Declares the options of linting on the program. */
export function addLintOptions(program: Command, lint: (args: LintArguments) => Promise<void>): void {
  program
    .argument('[patterns...]', 'files, folders or globs; the current folder without any')
    .optionsGroup('Output:')
    .option('-f, --format <name>', 'pretty, json, ndjson, unix, github, markdown, sarif, gitlab, junit, checkstyle, rdjson, rdjsonl, html or agent', 'pretty')
    .option('-o, --output-file <path>', 'write the results to a file')
    .option('--quiet', 'report errors only')
    .option('--locale <language>', 'language of the messages: zh, en or auto (that of the document)')
    .option('--stats', 'say at the end where the time went, by stage and by rule (on standard error)')
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .optionsGroup('What to check:')
    .option('-c, --config <path>', 'use this configuration')
    .option('--no-config', 'use no configuration file')
    .option('--preset <name>', 'recommended, gongwen, english, template or all')
    .option('--profile <name>', 'kind of document: a name, auto or none')
    .option('--rule <setting>', "set a rule: 'id: level' (can be repeated)", collect)
    .option('--no-baseline', 'findings that the baseline holds count, too')
    .option('--across', 'compare the files with one another: paragraphs that also stand in another one')
    .option('--no-inline-config', 'suppressions in the text have no effect')
    .option('--safe', 'read configuration in data formats only, load no plugin')
    .option('--print-config <file>', 'print the configuration that applies to a file, and where it comes from')
    .optionsGroup('Which files:')
    .option('--stdin', 'lint standard input')
    .option('--stdin-filename <name>', 'the name that decides format and configuration of standard input')
    .option('--files-from <path>', 'read file names from a file, one a line (- is standard input)')
    .option('--staged', "the files of git's index, as staged")
    .option('--since <ref>', 'the files that have changed since a commit of git')
    .option('--changed-lines', 'report changed lines only (with --staged or --since)')
    .option('--shard <i/n>', 'one of n equal parts of the files; join them with reportlint merge', parseShard)
    .option('--encoding <name>', 'read all files in this encoding')
    .option('--ignore-path <file>', 'another ignore file (can be repeated)', collect)
    .option('--ignore-pattern <glob>', 'leave files out (can be repeated)', collect)
    .option('--no-ignore', 'ignore files and patterns have no effect')
    .option('--force-exclude', 'leave out ignored files even if they are named outright')
    .option('--no-error-on-unmatched-pattern', 'a pattern may match nothing')
    .option('--watch', 'lint again what has changed, until it is ended: Enter lints all again, q or Ctrl-C ends')
    .optionsGroup('Speed:')
    .option('--concurrency <n>', 'number of threads, auto or off', parseConcurrency, 'auto')
    .option('--cache', 'lint only what has changed since the last run')
    .option('--cache-location <path>', 'where results are kept', '.reportlintcache')
    .optionsGroup('Fixing:')
    .option('--fix', 'apply safe fixes')
    .option('--diff', 'show safe fixes as a unified diff and write nothing')
    .optionsGroup('Exit code:')
    .option('--max-warnings <n>', 'fail above this number of warnings (-1: no limit)', parseLimit, -1)
    .option('--exit-zero', 'findings never fail the run')
    .action((patterns: string[], options: LintOptions) => lint(toArguments(patterns, options)));
}

function toArguments(patterns: readonly string[], options: LintOptions): LintArguments {
  return {
    patterns,
    format: options.format,
    outputFile: options.outputFile ?? null,
    configPath: typeof options.config === 'string' ? options.config : null,
    noConfig: options.config === false,
    preset: options.preset,
    profile: options.profile,
    rules: options.rule ?? [],
    isAcross: options.across === true,
    isSafe: options.safe === true,
    printConfig: options.printConfig ?? null,
    isStdin: options.stdin === true,
    stdinFilename: options.stdinFilename ?? null,
    fix: options.diff === true ? 'diff' : options.fix === true ? 'write' : 'none',
    isQuiet: options.quiet === true,
    maxWarnings: options.maxWarnings,
    isExitZero: options.exitZero === true,
    ignorePaths: options.ignorePath ?? [],
    ignorePatterns: options.ignorePattern ?? [],
    isIgnoring: options.ignore,
    isForcingExclude: options.forceExclude === true,
    hasInlineConfig: options.inlineConfig,
    encoding: options.encoding ?? null,
    locale: options.locale,
    color: options.color,
    filesFrom: options.filesFrom ?? null,
    isEmptyMatchAllowed: !options.errorOnUnmatchedPattern,
    hasBaseline: options.baseline,
    isStaged: options.staged === true,
    since: options.since ?? null,
    isChangedLines: options.changedLines === true,
    shard: options.shard ?? null,
    hasStats: options.stats === true,
    isWatching: options.watch === true,
    concurrency: options.concurrency,
    isCaching: options.cache === true,
    cacheLocation: options.cacheLocation,
  };
}

export function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

export function parseLimit(value: string): number {
  if (/^(-1|\d{1,9})$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number, or -1 for no limit.');
}

function parseShard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError('It must be I/N with I from 1 to N, as in 1/4.');
}

function parseConcurrency(value: string): number | 'auto' {
  if (value === 'auto') return value;
  if (value === 'off') return 0;
  if (/^[1-9]\d?$/u.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a number from 1 to 99, auto or off.');
}
