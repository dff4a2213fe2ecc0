import { isAbsolute } from 'node:path';
import type { BaselineEntry } from '../baseline/baseline-entry.ts';
import type { FileResult, Problem } from '../engine/finding.ts';
import { Baselines, entriesOfMissingFiles, type LoadedBaseline } from '../host/baselines.ts';
import type { FinishedFile } from '../host/finish-file.ts';
import { today } from '../host/today.ts';
import { displayPath } from '../reporters/display-path.ts';
import type { CliIo } from './io.ts';
import type { ResultFilter } from './run-report.ts';

/** Applies the baselines of a run, and keeps account of what they hold in vain. */
export class BaselineFilter {
  readonly #io: CliIo;
  readonly #baselines: Baselines;
  readonly #report: (problem: Problem) => void;
  readonly #used = new Map<LoadedBaseline, { stale: number; expired: number }>();
  readonly #told = new Set<Problem>();

  /** @param report takes a baseline that cannot be read, once */
  constructor(io: CliIo, report: (problem: Problem) => void) {
    this.#io = io;
    this.#baselines = new Baselines(io.cwd);
    this.#report = report;
  }

  readonly apply: ResultFilter = async (result: FileResult, file: FinishedFile) => {
    // Standard input without a name.
    if (!isAbsolute(result.path)) return result;
    const outcome = await this.#baselines.forFile(result.path);
    if (!outcome.ok) {
      if (!this.#told.has(outcome.problem)) this.#report(outcome.problem);
      this.#told.add(outcome.problem);
      return result;
    }
    const { baseline } = outcome;
    if (baseline === null || result.text === null) return result;
    const counts = this.#used.get(baseline) ?? { stale: 0, expired: 0 };
    this.#used.set(baseline, counts);
    const { applyBaseline } = await import('../baseline/apply-baseline.ts');
    const applied = applyBaseline(result, baseline.entriesOf(result.path), today());
    counts.stale += staleOf(applied.stale, file).length;
    counts.expired += applied.expired.length;
    return applied.result;
  };

  /** Whether a baseline governs the drafts of a folder, or one that cannot be read. */
  async concerns(folder: string): Promise<boolean> {
    const outcome = await this.#baselines.forFolder(folder);
    return !outcome.ok || outcome.baseline !== null;
  }

  /** One line for each baseline that wants attention. */
  notes(): string[] {
    return [...this.#used].flatMap(([baseline, counts]) => {
      const name = displayPath(baseline.path, this.#io.cwd);
      const stale = counts.stale + entriesOfMissingFiles(baseline).length;
      return [
        ...(counts.expired > 0
          ? [`${name}: ${entries(counts.expired)} expired and count again; correct the findings, or give them another day with reportlint baseline --add`]
          : []),
        ...(stale > 0 ? [`${name}: ${entries(stale)} match nothing any more; remove them with reportlint baseline --prune`] : []),
      ];
    });
  }
}

/** An entry of a rule that did not run says nothing; one of a rule that is unknown, or of the engine, does. */
export function staleOf(unmatched: readonly BaselineEntry[], { config }: Pick<FinishedFile, 'config'>): BaselineEntry[] {
  if (config === null) return [];
  const enabled = new Set(config.enabled.map(({ rule }) => rule.id));
  return unmatched.filter(({ rule }) => enabled.has(rule) || !config.knownRules.includes(rule));
}

function entries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
