import { type ConfigProblem, formatConfigProblem } from './config-problem.ts';

/** Thrown by the library when a configuration has mistakes; its message lists all of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(formatConfigProblem).join('\n'));
    this.problems = problems;
  }
}
