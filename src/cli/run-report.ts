import type { FileResult, Problem } from '../engine/finding.ts';
import type { FinishedFile } from '../host/finish-file.ts';
import type { ReportCounts } from '../host/report-cache.ts';
import { loadReporter, type ReporterName } from '../reporters/load-reporter.ts';
import { problemIn } from '../reporters/problem-sentence.ts';
import type { Reporter, ReportWriter } from '../reporters/reporter.ts';
import type { LintArguments } from './arguments.ts';
import type { RunTotals } from './exit-code.ts';
import { type CliIo, problemLanguage } from './io.ts';
import type { KeptReport, KeptReports } from './kept-reports.ts';
import type { Output } from './output.ts';
import type { ProblemLog } from './problem-log.ts';
import { reporterContext } from './reporter-context.ts';
import type { StepSummary } from './step-summary.ts';

/** Takes out of a result what is not to be reported. */
export type ResultFilter = (result: FileResult, file: FinishedFile) => FileResult | Promise<FileResult>;

export type ReportArguments = Pick<LintArguments, 'format' | 'fix' | 'outputFile' | 'isQuiet' | 'locale' | 'color'>;

export interface ReportOptions {
  /** In this order. */
  readonly filters?: readonly ResultFilter[];
  /** In place of the one that the format names. */
  readonly reporter?: Reporter;
  /** What paths are shown from, in place of the working folder. */
  readonly cwd?: string;
}

/** Word's own answer is a comment in the margin. */
const DOCX_IS_LEFT = 'fixes are not written into Word documents; reportlint annotate puts a comment at each finding instead';

const FOR_PEOPLE: ReadonlySet<string> = new Set(['pretty', 'markdown', 'html']);

/** What is done with each file's result, and what is known at the end. */
export class RunReport {
  readonly #args: ReportArguments;
  readonly #io: CliIo;
  readonly #log: ProblemLog;
  readonly #filters: readonly ResultFilter[];
  readonly #isToldByReport: boolean;
  readonly #counts = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0, suppressed: 0 };
  readonly #runProblems: Problem[] = [];
  #fileProblems = 0;
  #kept: KeptReports | null = null;
  #writer: ReportWriter | null = null;
  #stepSummary: StepSummary | null = null;

  private constructor(args: ReportArguments, io: CliIo, log: ProblemLog, filters: readonly ResultFilter[]) {
    this.#args = args;
    this.#io = io;
    this.#filters = filters;
    this.#log = log;
    // On a terminal, the report for people tells the problems itself; once is enough.
    this.#isToldByReport = args.format === 'pretty' && args.fix !== 'diff' && args.outputFile === null && io.stdout.isTTY === true && io.stderr.isTTY === true;
  }

  static async create(args: ReportArguments, io: CliIo, log: ProblemLog, options: ReportOptions = {}): Promise<RunReport> {
    const report = new RunReport(args, io, log, options.filters ?? []);
    if (args.fix === 'diff') return report;
    const context = { ...reporterContext(args, io), ...(options.cwd === undefined ? {} : { cwd: options.cwd }) };
    report.#writer = (options.reporter ?? (await loadReporter(args.format as ReporterName)))(context);
    const summaryPath = io.env['GITHUB_STEP_SUMMARY'];
    if (args.format === 'github' && summaryPath) report.#stepSummary = new (await import('./step-summary.ts')).StepSummary(summaryPath, context);
    return report;
  }

  get totals(): RunTotals {
    return { ...this.#counts, problems: this.#runProblems.length + this.#fileProblems };
  }

  /** A problem that belongs to no file. */
  addProblem(problem: Problem): void {
    this.#runProblems.push(problem);
    this.#tell(problem);
  }

  /** Whether what is printed of a file can be kept and printed again. */
  get isRepeatable(): boolean {
    return this.#writer?.body !== undefined && this.#writer.lead !== undefined && this.#stepSummary === null;
  }

  /** Keeps what is printed from here on. */
  keepIn(kept: KeptReports): void {
    this.#kept = kept;
  }

  /** Prints what an earlier run printed of a file. Null: there is nothing to wait for. */
  addKept({ text, language, counts }: KeptReport, output: Output): Promise<void> | null {
    this.#count(counts);
    const lead = this.#writer?.lead?.({ language, isRead: true, problems: 0 }) ?? '';
    const waiting = output.put(lead);
    return waiting === null ? output.put(text) : waiting.then(() => output.write(text));
  }

  async addFile(file: FinishedFile, output: Output): Promise<void> {
    let { result } = file;
    for (const filter of this.#filters) result = await filter(result, file);
    const counts = countsOf(result, this.#args.isQuiet);
    this.#count(counts);
    this.#fileProblems += result.problems.length;
    const told = this.#asTold(result);
    // A mistake in a configuration is said once, not for every file that it governs.
    if (file.configProblems.length > 0) this.#log.addConfig(file.configProblems);
    else for (const problem of result.problems) this.#tell(problem);
    if (file.note !== null) this.#log.noteOnce(file.note);
    if (this.#args.fix !== 'none' && result.encoding === 'docx') this.#log.noteOnce(DOCX_IS_LEFT);
    const shown = this.#args.isQuiet ? keepErrors(told) : told;
    if (this.#kept !== null && file.key !== null && result === file.result) await this.#addAndKeep(file.key, shown, output, counts);
    else await output.write(this.#writer === null ? file.diff : this.#writer.file(shown));
    this.#stepSummary?.addFile(shown);
  }

  async #addAndKeep(key: string, shown: FileResult, output: Output, counts: ReportCounts): Promise<void> {
    const lead = this.#writer?.lead?.({ language: shown.language, isRead: shown.text !== null, problems: shown.problems.length }) ?? '';
    const body = this.#writer?.body?.(shown) ?? '';
    this.#kept?.keep(key, shown.path, body, shown.language, counts);
    await output.write(lead + body);
  }

  async end(output: Output): Promise<void> {
    if (this.#writer === null) return;
    const shown = this.#args.isQuiet ? { ...this.#counts, warnings: 0, infos: 0 } : this.#counts;
    const summary = { ...shown, problems: this.#runProblems.map((problem) => this.#problemAsTold(problem, null)) };
    await output.write(this.#writer.end(summary));
    const failure = await this.#stepSummary?.write(summary);
    if (failure) this.#log.note(failure);
  }

  /** Problems of reports for people are in their language; programs get the English that they know. */
  #asTold(result: FileResult): FileResult {
    if (result.problems.length === 0 || !FOR_PEOPLE.has(this.#args.format)) return result;
    // What could not be read has no language of its own.
    const language = result.text === null ? (problemLanguage(this.#args.locale, this.#io.env) ?? 'en') : result.language;
    return { ...result, language, problems: result.problems.map((problem) => this.#problemAsTold(problem, language)) };
  }

  #problemAsTold(problem: Problem, language: 'zh' | 'en' | null): Problem {
    if (!FOR_PEOPLE.has(this.#args.format)) return problem;
    return problemIn(problem, problemLanguage(this.#args.locale, this.#io.env) ?? language ?? 'en');
  }

  #tell(problem: Problem): void {
    if (!this.#isToldByReport) this.#log.add(problem);
  }

  #count([errors, warnings, infos, fixable, suppressed]: ReportCounts): void {
    const counts = this.#counts;
    counts.files++;
    counts.errors += errors;
    counts.warnings += warnings;
    counts.infos += infos;
    counts.fixable += fixable;
    counts.suppressed += suppressed;
  }
}

function countsOf({ findings, suppressed }: FileResult, isQuiet: boolean): ReportCounts {
  let [errors, warnings, infos, fixable] = [0, 0, 0, 0];
  for (const { severity, fix } of findings) {
    if (severity === 'error') errors++;
    else if (severity === 'warning') warnings++;
    else infos++;
    if (fix !== null && (severity === 'error' || !isQuiet)) fixable++;
  }
  return [errors, warnings, infos, fixable, suppressed.length];
}

/** `--quiet`: what is no error is not shown. It still counts for `--max-warnings`. */
function keepErrors(result: FileResult): FileResult {
  return { ...result, findings: result.findings.filter((finding) => finding.severity === 'error') };
}
