import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { applyBaseline } from '../baseline/apply-baseline.ts';
import { type BaselineEntry, entryKey, isDay } from '../baseline/baseline-entry.ts';
import { recordBaseline, toEntry } from '../baseline/record-baseline.ts';
import type { Finding } from '../engine/finding.ts';
import { Baselines, emptyBaseline, entriesOfMissingFiles, type LoadedBaseline, newBaselinePath, writeBaseline } from '../host/baselines.ts';
import { IGNORED, type LintedFile, lintFiles } from '../host/lint-files.ts';
import { today } from '../host/today.ts';
import { displayPath } from '../reporters/display-path.ts';
import { nearestName } from '../rule/nearest-name.ts';
import type { LintArguments } from './arguments.ts';
import { staleOf } from './baseline-filter.ts';
import { encodingName } from './encoding-name.ts';
import type { ExitCode } from './exit-code.ts';
import { gatherFiles } from './gather-files.ts';
import type { CliIo } from './io.ts';
import { type ConfigArguments, createConfigOf } from './load-config-of.ts';
import { ProblemLog } from './problem-log.ts';
import { UsageError } from './usage-error.ts';

export interface BaselineArguments extends ConfigArguments, Pick<LintArguments, 'patterns' | 'encoding' | 'ignorePatterns' | 'isIgnoring'> {
  readonly prune: 'none' | 'write' | 'check';
  /** `FILE:LINE` or `FILE:LINE:COLUMN` */
  readonly add: string | null;
  readonly reason: string | null;
  readonly until: string | null;
}

/** `reportlint baseline` */
export function runBaseline(args: BaselineArguments, io: CliIo): Promise<ExitCode> {
  if (args.add !== null && args.prune !== 'none') throw new UsageError('--add and --prune cannot be used together', 'leave one of them out');
  if (args.add === null && (args.reason !== null || args.until !== null))
    throw new UsageError('--reason and --until belong to --add', 'add --add FILE:LINE RULE, or write them into the file');
  if (args.add !== null) return add(args, args.add, io);
  return args.prune === 'none' ? record(args, io) : prune(args, io);
}

async function record(args: BaselineArguments, io: CliIo): Promise<ExitCode> {
  const log = new ProblemLog(io);
  const groups = await lintByBaseline({
    args,
    patterns: args.patterns.length === 0 ? ['.'] : args.patterns,
    names: [],
    io,
    log,
    baselines: new Baselines(io.cwd),
  });
  for (const [baseline, files] of groups) {
    const linted = files.map(({ result }) => ({ file: baseline.nameOf(result.path), findings: result.findings }));
    const entries = recordBaseline(baseline.entries, linted);
    const before = new Set(baseline.entries.map(entryKey));
    const after = new Set(entries.map(entryKey));
    const added = [...after].filter((key) => !before.has(key)).length;
    const removed = [...before].filter((key) => !after.has(key)).length;
    await write(baseline.path, entries, io);
    log.note(`${displayPath(baseline.path, io.cwd)}: ${findings(after.size)} recorded (${added} new, ${removed} removed)`);
    tellExpired(files, baseline, io, log);
  }
  return log.count > 0 ? 2 : 0;
}

/** Recording must not let an entry live on whose day has passed. */
function tellExpired(files: readonly LintedFile[], baseline: LoadedBaseline, io: CliIo, log: ProblemLog): void {
  const expired = files.flatMap(({ result }) => applyBaseline(result, baseline.entriesOf(result.path), today()).expired);
  if (expired.length > 0)
    log.note(`${displayPath(baseline.path, io.cwd)}: ${findings(expired.length)} expired and still count; give them another day with --add`);
}

async function prune(args: BaselineArguments, io: CliIo): Promise<ExitCode> {
  const log = new ProblemLog(io);
  const baselines = new Baselines(io.cwd);
  const governing = await baselines.forFolder(io.cwd);
  if (!governing.ok) {
    log.add(governing.problem);
    return 2;
  }
  if (governing.baseline === null && args.patterns.length === 0)
    throw new UsageError('there is no baseline for this folder', 'record one with reportlint baseline, or name the files');
  const groups = await lintByBaseline({
    args,
    patterns: args.patterns,
    names: filesOf(args.patterns.length === 0 ? governing.baseline : null),
    io,
    log,
    baselines,
  });
  if (governing.baseline !== null && !groups.has(governing.baseline)) groups.set(governing.baseline, []);
  let count = 0;
  for (const [baseline, files] of groups) {
    const unmatched = files.flatMap((linted) => staleOf(applyBaseline(linted.result, baseline.entriesOf(linted.result.path), today()).stale, linted));
    const stale = new Set([...unmatched, ...entriesOfMissingFiles(baseline)]);
    if (stale.size === 0) continue;
    count += stale.size;
    const name = displayPath(baseline.path, io.cwd);
    for (const { file, rule } of args.prune === 'check' ? stale : []) log.note(`${name}: ${file}: ${rule}: matches nothing any more`);
    if (args.prune === 'write')
      await write(
        baseline.path,
        baseline.entries.filter((entry) => !stale.has(entry)),
        io,
      );
    const [verb, hint] = args.prune === 'write' ? ['removed', ''] : ['to be removed', '; run reportlint baseline --prune'];
    log.note(`${name}: ${entries(stale.size)} ${verb}${hint}`);
  }
  if (count === 0) log.note('the baseline has no stale entries');
  return log.count > 0 || (count > 0 && args.prune === 'check') ? 2 : 0;
}

async function add(args: BaselineArguments, place: string, io: CliIo): Promise<ExitCode> {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/u.exec(place) ?? [];
  const [rule] = args.patterns;
  if (path === undefined || line === undefined) throw new UsageError(`--add ${place}: is no place`, 'write FILE:LINE, as in drafts/report.txt:12');
  if (rule === undefined || args.patterns.length > 1)
    throw new UsageError(
      `--add ${place}: ${rule === undefined ? 'names no rule' : 'takes one rule'}`,
      'write reportlint baseline --add FILE:LINE RULE --reason "…"',
    );
  if (args.reason === null || args.reason.trim() === '') throw new UsageError('--add needs a reason', 'say with --reason why the finding is no mistake');
  if (args.until !== null && !isDay(args.until)) throw new UsageError(`--until ${args.until}: is no day`, 'write it as 2027-06-30');
  if (args.until !== null && args.until < today()) throw new UsageError(`--until ${args.until}: has passed`, 'name a day to come');

  const log = new ProblemLog(io);
  const groups = await lintByBaseline({ args, patterns: [], names: [path], io, log, baselines: new Baselines(io.cwd) });
  const [[baseline, [linted]] = [null, []]] = [...groups];
  if (baseline === null || linted === undefined) return 2;
  const chosen = linted.result.findings.filter((finding) => isAt(finding, Number(line), column === undefined ? null : Number(column)));
  const ofRule = chosen.filter(({ ruleId }) => ruleId === rule);
  if (ofRule.length === 0) throw new UsageError(`${place} has no finding of ${rule}`, whatElse(rule, chosen, linted));
  const note = { reason: args.reason.trim(), until: args.until };
  const added = ofRule.map((finding) => toEntry(baseline.nameOf(linted.result.path), finding, note));
  const keys = new Set(added.map(entryKey));
  await write(baseline.path, [...baseline.entries.filter((entry) => !keys.has(entryKey(entry))), ...added], io);
  log.note(`${displayPath(baseline.path, io.cwd)}: ${entries(added.length)} added for ${place}`);
  return log.count > 0 ? 2 : 0;
}

function isAt({ start, end }: Finding, line: number, column: number | null): boolean {
  if (column !== null) return start.line === line && start.column === column;
  return start.line <= line && line <= end.line;
}

function whatElse(rule: string, chosen: readonly Finding[], { result, config }: LintedFile): string {
  const known = [...(config?.knownRules ?? []), 'engine/unused-suppression', 'engine/unknown-rule-in-suppression'];
  if (!known.includes(rule)) {
    const nearest = nearestName(rule, known);
    return nearest === null ? 'reportlint rules lists the rules' : `did you mean ${nearest}?`;
  }
  if (chosen.length > 0) return `there: ${[...new Set(chosen.map(({ ruleId }) => ruleId))].join(', ')}`;
  const lines = [...new Set(result.findings.filter(({ ruleId }) => ruleId === rule).map(({ start }) => start.line))];
  return lines.length === 0 ? 'the file has none at all' : `it has findings in ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 10).join(', ')}`;
}

interface LintByBaseline {
  readonly args: BaselineArguments;
  readonly patterns: readonly string[];
  /** Files that are named as they are. */
  readonly names: readonly string[];
  readonly io: CliIo;
  readonly log: ProblemLog;
  readonly baselines: Baselines;
}

/**
 * Lints files, and puts those that were read under the baseline that governs them, or under a new one.
 * Problems are told and counted in the log.
 */
async function lintByBaseline({ args, patterns, names, io, log, baselines }: LintByBaseline): Promise<Map<LoadedBaseline, LintedFile[]>> {
  const found = await gatherFiles(
    { ...args, patterns, filesFrom: null, outputFile: null, ignorePaths: [], isForcingExclude: false, isEmptyMatchAllowed: false },
    io,
    names,
  );
  for (const problem of found.problems) log.add(problem);
  const run = {
    configOf: createConfigOf(args, io),
    encoding: args.encoding === null ? null : encodingName(args.encoding),
    hasInlineConfig: true,
    isIgnoring: args.isIgnoring,
    isForcingExclude: false,
  };
  const fresh = emptyBaseline(newBaselinePath(io.cwd));
  const groups = new Map<LoadedBaseline, LintedFile[]>();
  for await (const linted of lintFiles(found.files, run)) {
    if (linted === IGNORED) continue;
    if (linted.configProblems.length > 0) log.addConfig(linted.configProblems);
    else for (const problem of linted.result.problems) log.add(problem);
    // Of a file that was not read, nothing is known: its entries stay.
    if (linted.result.text === null) continue;
    const outcome = await baselines.forFile(linted.result.path);
    if (!outcome.ok) throw new UsageError(`${displayPath(outcome.problem.path ?? '', io.cwd)}: ${outcome.problem.message}`, outcome.problem.hint ?? '');
    const baseline = outcome.baseline ?? fresh;
    if (baseline === fresh && baseline.nameOf(linted.result.path).startsWith('../'))
      throw new UsageError(
        `${displayPath(linted.result.path, io.cwd)}: lies outside of this folder`,
        'run reportlint baseline in the folder that holds all drafts',
      );
    const group = groups.get(baseline);
    if (group === undefined) groups.set(baseline, [linted]);
    else group.push(linted);
  }
  return groups;
}

/** The files that a baseline speaks of and that are there. */
function filesOf(baseline: LoadedBaseline | null): string[] {
  if (baseline === null) return [];
  const names = new Set(baseline.entries.map(({ file }) => resolve(join(dirname(baseline.path), file))));
  return [...names].filter((path) => existsSync(path));
}

async function write(path: string, baselineEntries: readonly BaselineEntry[], io: CliIo): Promise<void> {
  try {
    await writeBaseline(path, baselineEntries);
  } catch (error) {
    throw new UsageError(
      `${displayPath(path, io.cwd)} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
      'check the permissions of the folder',
    );
  }
}

function findings(count: number): string {
  return `${count} ${count === 1 ? 'finding' : 'findings'}`;
}

function entries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
