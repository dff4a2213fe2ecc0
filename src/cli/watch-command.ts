import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../engine/finding.ts';
import { changesBetween, type FileStates, stateOf, statesOf } from '../host/file-states.ts';
import type { FoundFile } from '../host/find-files.ts';
import { FolderWatcher } from '../host/folder-watcher.ts';
import { type GoverningFiles, governingFiles } from '../host/governing-files.ts';
import type { LintRun } from '../host/lint-files.ts';
import { displayPath } from '../reporters/display-path.ts';
import type { ReporterName } from '../reporters/load-reporter.ts';
import type { LintArguments } from './arguments.ts';
import { gatherFiles } from './gather-files.ts';
import { type CliIo, environmentLanguage } from './io.ts';
import { checkArguments, createRun, isCommandLineWrong, lintScope, refuse } from './lint-command.ts';
import { ProblemLog } from './problem-log.ts';
import type { ResultFilter } from './run-report.ts';
import { UsageError } from './usage-error.ts';
import { WatchAlarm } from './watch-alarm.ts';
import { listenForKeys } from './watch-keys.ts';
import { WATCH_WORDS } from './watch-words.ts';

/** Those that make sense without an end. */
const FORMATS: readonly ReporterName[] = ['pretty', 'unix', 'ndjson', 'rdjsonl'];

/**
 * `reportlint --watch`: lints, waits, and lints again what has changed, until somebody ends it.
 *
 * @returns 0 when it was ended by a key, 128 and the number of the signal when by a signal, 2 when the command line is wrong
 */
export async function runWatch(args: LintArguments, io: CliIo): Promise<number> {
  const format = checkArguments(args);
  refuse(args.isStdin, '--watch waits for files to change, and --stdin is none', 'name the file');
  refuse(args.filesFrom === '-', '--watch and a list on standard input cannot be used together', 'name a file after --files-from');
  refuse(args.isStaged || args.since !== null, '--watch looks at files, not at git', 'leave --staged and --since out');
  refuse(args.shard !== null, '--watch lints what has changed, not a part', 'leave --shard out');
  refuse(args.printConfig !== null, '--print-config prints and ends', 'leave --watch out');
  refuse(args.outputFile !== null, '--watch has no end at which a file would be complete', 'leave --output-file out, or use --format ndjson and redirect it');
  refuse(!FORMATS.includes(format), `--format ${format} has one end, and --watch has none`, `use ${FORMATS.join(', ')}`);
  return new WatchingRun(args, io, format).toTheEnd();
}

/** What a look at the disk showed. */
interface View {
  readonly run: LintRun;
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
  readonly drafts: Map<string, string | null>;
  readonly governing: GoverningFiles;
  readonly governingStates: FileStates;
}

/** Thrown through a run that is to end before its last file. */
const ENDED = Symbol('ended');

class WatchingRun {
  readonly #args: LintArguments;
  readonly #io: CliIo;
  readonly #format: ReporterName;
  readonly #log: ProblemLog;
  readonly #alarm = new WatchAlarm();
  readonly #watcher: FolderWatcher;
  readonly #words;
  /** Of each draft as it was linted last. */
  readonly #counts = new Map<string, { readonly errors: number; readonly warnings: number; readonly problems: number }>();

  constructor(args: LintArguments, io: CliIo, format: ReporterName) {
    this.#args = args;
    this.#io = io;
    this.#format = format;
    this.#log = new ProblemLog(io, () => {}, args.locale);
    this.#words = WATCH_WORDS[args.locale === 'zh' || args.locale === 'en' ? args.locale : environmentLanguage(io.env)];
    this.#watcher = new FolderWatcher({ onEvent: this.#alarm.changed, onPolling: (reason) => this.#log.note(this.#words.polling(reason)) });
  }

  async toTheEnd(): Promise<number> {
    const { again, end } = this.#alarm;
    const keys = listenForKeys(this.#io, { again, end });
    // The reader has gone: nobody sees what comes.
    const onClosed = (): void => end(0);
    this.#io.stdout.once('error', onClosed);
    try {
      let view = await this.#look();
      if (await isCommandLineWrong(view.files, view.run, this.#log)) return 2;
      await this.#lint(view, view.files, view.problems);
      for (;;) {
        this.#say(`${this.#state()}${this.#words.separator}${keys.isListening ? this.#words.keys : this.#words.waiting}`);
        view = await this.#next(view);
      }
    } catch (error) {
      if (error === ENDED) return this.#alarm.endCode ?? 0;
      throw error;
    } finally {
      this.#watcher.close();
      keys.close();
      this.#io.stdout.off('error', onClosed);
    }
  }

  /** Waits for something to do, and does it. */
  async #next(before: View): Promise<View> {
    for (;;) {
      const wakening = await this.#alarm.next();
      if (wakening === 'end') throw ENDED;
      const after = await this.#lookAgain(before);
      if (after === null) continue;
      if (wakening === 'again') {
        this.#announce([this.#words.again]);
        this.#counts.clear();
        await this.#lint(after, after.files, after.problems);
        return after;
      }
      const drafts = changesBetween(before.drafts, after.drafts);
      const rules = changesBetween(before.governingStates, statesOf([...before.governing.files, ...after.governing.files]));
      const changedRules = new Set([...rules.added, ...rules.changed, ...rules.deleted]);
      const problems = after.problems.filter(({ message }) => before.problems.every((known) => known.message !== message));
      const isGoverned = (path: string): boolean => [...before.governing.of(path), ...after.governing.of(path)].some((file) => changedRules.has(file));
      const touched = new Set([...drafts.added, ...drafts.changed]);
      const hasChanged = touched.size + drafts.deleted.length > 0;
      const files = after.files.filter(({ path }) => (this.#args.isAcross && hasChanged) || touched.has(path) || isGoverned(path));
      before = after;
      if (!hasChanged && files.length + problems.length === 0) continue;
      const known = new Set([...rules.changed, ...rules.deleted]);
      this.#announce([
        ...this.#names(this.#words.changed, [...known, ...drafts.changed]),
        ...this.#names(this.#words.added, [...(known.size === 0 ? rules.added : []), ...drafts.added]),
        ...this.#names(this.#words.deleted, drafts.deleted),
      ]);
      for (const path of drafts.deleted) this.#counts.delete(path);
      if (files.length + problems.length > 0) await this.#lint(after, files, problems);
      return after;
    }
  }

  /** A list or an ignore file that cannot be read just now is no reason to end; it will be told, and looked at again. */
  async #lookAgain(before: View): Promise<View | null> {
    try {
      const view = await this.#look();
      const isNew = (path: string, state: string | null): boolean => before.drafts.get(path) !== state;
      // Editors make a file empty before they fill it.
      if (![...view.drafts].some(([path, state]) => isNew(path, state) && state?.includes(':0:'))) return view;
      await this.#alarm.pause();
      return await this.#look();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#log.note(`${error.message}; ${error.hint}`);
      return null;
    }
  }

  /** Finds the drafts, and watches all folders that have to do with them; so long as that adds folders, something may have been missed. */
  async #look(): Promise<View> {
    const { cwd } = this.#io;
    for (;;) {
      const folders = new Set<string>();
      const found = await gatherFiles({ ...this.#args, onFolder: (folder) => folders.add(folder) }, this.#io);
      const drafts = statesOf(found.files.map(({ path }) => path));
      // Configurations are read anew each time: one look costs less than being wrong about what has changed.
      const run = createRun(this.#args, this.#io);
      const existing = found.files.filter(({ path, problem }) => problem === null && drafts.get(path) !== null);
      const governing = await governingFiles(
        existing.map(({ path }) => path),
        cwd,
        run.configOf,
      );
      for (const path of drafts.keys()) folders.add(dirname(path));
      for (const folder of governing.folders) folders.add(folder);
      for (const name of [...this.#args.patterns, ...this.#args.ignorePaths, this.#args.filesFrom ?? '.']) folders.add(nearestFolder(resolve(cwd, name)));
      if (this.#watcher.watchOnly(folders)) continue;
      return { run, files: found.files, problems: found.problems, drafts, governing, governingStates: statesOf(governing.files) };
    }
  }

  async #lint(view: View, files: readonly FoundFile[], problems: readonly Problem[]): Promise<void> {
    for (const { path } of files) this.#counts.delete(path);
    const statistics = this.#args.hasStats ? (await import('./run-statistics.ts')).RunStatistics.sinceNow() : null;
    const run = { ...view.run, stats: statistics?.stats };
    const filters = [statistics?.count, this.#take(view)].filter((filter) => filter !== undefined);
    const before = this.#io.stdout.listeners('error');
    await lintScope({ args: this.#args, io: this.#io, format: this.#format, run, scope: null, found: { files, problems }, filters });
    // Each run leaves one behind, which is right for a process that ends with it.
    for (const listener of this.#io.stdout.listeners('error')) if (!before.includes(listener)) this.#io.stdout.off('error', listener as () => void);
    statistics?.write(this.#args, this.#io);
    if (this.#alarm.endCode !== null) throw ENDED;
  }

  #take(view: View): ResultFilter {
    return (result, { isRewritten }) => {
      if (this.#alarm.endCode !== null) throw ENDED;
      const count = (severity: string): number => result.findings.filter((finding) => finding.severity === severity).length;
      this.#counts.set(result.path, { errors: count('error'), warnings: count('warning'), problems: result.problems.length });
      // What --fix has written is no change that somebody made.
      if (isRewritten) view.drafts.set(result.path, stateOf(result.path));
      return result;
    };
  }

  #announce(parts: readonly string[]): void {
    const { stdout, env } = this.#io;
    if (this.#format === 'pretty' && stdout.isTTY === true && env['TERM'] !== 'dumb') stdout.write('\u001b[2J\u001b[H');
    this.#say(parts.join(this.#words.separator));
  }

  /** The first few; after a change of branch there may be thousands. */
  #names(label: string, paths: readonly string[]): string[] {
    if (paths.length === 0) return [];
    const shown = paths.slice(0, 3).map((path) => displayPath(path, this.#io.cwd));
    return [label + shown.join(', ') + (paths.length > shown.length ? this.#words.more(paths.length - shown.length) : '')];
  }

  #state(): string {
    const counts = [...this.#counts.values()];
    const sum = (key: 'errors' | 'warnings' | 'problems'): number => counts.reduce((total, each) => total + each[key], 0);
    return this.#words.state({ drafts: counts.length, errors: sum('errors'), warnings: sum('warnings'), problems: sum('problems') });
  }

  #say(line: string): void {
    const now = new Date();
    const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
    this.#log.note(`[${time}] ${line}`);
  }
}

/** The folder that a name lies in; when that is not there, the nearest above it that is. */
function nearestFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
