import type { Command } from 'commander';
import { collect, parseLimit } from './arguments.ts';
import type { BaselineArguments } from './baseline-command.ts';
import { addConfigOptions, type ConfigOptions, toConfigArguments } from './config-options.ts';
import type { CliIo } from './io.ts';
import type { MergeArguments } from './merge-command.ts';

interface BaselineOptions extends Omit<ConfigOptions, 'locale'> {
  prune?: boolean | string;
  add?: string;
  reason?: string;
  until?: string;
  encoding?: string;
  ignorePattern?: string[];
  ignore: boolean;
}

interface MergeOptions {
  format: string;
  outputFile?: string;
  quiet?: boolean;
  locale?: string;
  color?: boolean;
  maxWarnings: number;
  exitZero?: boolean;
}

/** Declares the commands for drafts that several people and machines work on. */
export function addTeamCommands(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  const baseline = program
    .command('baseline')
    .description("record today's findings, so that only new ones count")
    .argument('[patterns...]', 'files, folders or globs; with --add, the id of the rule')
    .option('--prune [check]', 'remove entries that match nothing any more; =check only tells, and exits with 2 if there are any')
    .option('--add <file:line>', 'add the finding of one rule in one line')
    .option('--reason <text>', 'why it is no mistake (with --add)')
    .option('--until <date>', 'the last day on which the entry holds, as 2027-06-30 (with --add)');
  addConfigOptions(baseline)
    .option('--encoding <name>', 'read all files in this encoding')
    .option('--ignore-pattern <glob>', 'leave files out (can be repeated)', collect)
    .option('--no-ignore', 'ignore files and patterns have no effect')
    .action(async (patterns: string[], options: BaselineOptions) => {
      const { runBaseline } = await import('./baseline-command.ts');
      exitWith(await runBaseline(toBaselineArguments(patterns, options), io));
    });

  program
    .command('merge')
    .description('join the results of shards into one report')
    .argument('<parts...>', 'what --shard I/N --format json has written, all N')
    .option('-f, --format <name>', 'any format of linting', 'pretty')
    .option('-o, --output-file <path>', 'write the report to a file')
    .option('--quiet', 'report errors only')
    .option('--locale <language>', 'language of the report: zh, en or auto')
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .option('--max-warnings <n>', 'fail above this number of warnings (-1: no limit)', parseLimit, -1)
    .option('--exit-zero', 'findings never fail the run')
    .action(async (parts: string[], options: MergeOptions) => {
      const { mergeParts } = await import('./merge-command.ts');
      exitWith(await mergeParts(toMergeArguments(parts, options), io));
    });

  program
    .command('hook')
    .description('a git hook that lints the staged drafts of each commit')
    .argument('<install|uninstall>')
    .action(async (action: string) => {
      const { runHook } = await import('./hook-command.ts');
      exitWith(await runHook(action, io));
    });
}

function toBaselineArguments(patterns: readonly string[], options: BaselineOptions): BaselineArguments {
  const { prune } = options;
  // `--prune drafts/` takes the folder for its value.
  const isPattern = typeof prune === 'string' && prune !== 'check';
  return {
    patterns: isPattern ? [prune, ...patterns] : patterns,
    prune: prune === undefined ? 'none' : prune === 'check' ? 'check' : 'write',
    add: options.add ?? null,
    reason: options.reason ?? null,
    until: options.until ?? null,
    ...toConfigArguments(options),
    encoding: options.encoding ?? null,
    ignorePatterns: options.ignorePattern ?? [],
    isIgnoring: options.ignore,
  };
}

function toMergeArguments(parts: readonly string[], options: MergeOptions): MergeArguments {
  return {
    parts,
    format: options.format,
    outputFile: options.outputFile ?? null,
    isQuiet: options.quiet === true,
    locale: options.locale,
    color: options.color,
    maxWarnings: options.maxWarnings,
    isExitZero: options.exitZero === true,
  };
}
