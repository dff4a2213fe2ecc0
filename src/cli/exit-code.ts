export type ExitCode = 0 | 1 | 2;

export interface RunTotals {
  readonly errors: number;
  readonly warnings: number;
  /** Anything that could not be done, in whole or in part. */
  readonly problems: number;
}

export interface ExitOptions {
  /** -1: no limit. */
  readonly maxWarnings: number;
  readonly isExitZero: boolean;
}

/** A problem outweighs findings: a run never says "clean", or just "findings", about something it did not read. */
export function exitCode(totals: RunTotals, options: ExitOptions): ExitCode {
  if (totals.problems > 0) return 2;
  if (options.isExitZero) return 0;
  if (totals.errors > 0) return 1;
  return options.maxWarnings >= 0 && totals.warnings > options.maxWarnings ? 1 : 0;
}
