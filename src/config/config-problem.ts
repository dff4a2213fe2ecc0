import type { Point } from '../model/range.ts';

/** A mistake in a configuration, with its place and the next step. */
export interface ConfigProblem {
  /** `rules.no-x-placehoder` */
  readonly keyPath: string;
  /** `no such rule` */
  readonly message: string;
  /** `did you mean no-x-placeholder?` */
  readonly hint: string | null;
  /** The file, relative or absolute as it was named; `command line` for options; null when unknown. */
  readonly path: string | null;
  readonly point: Point | null;
}

/** `rules.no-x-placehoder: no such rule; did you mean no-x-placeholder? (.reportlintrc:4:3)` */
export function formatConfigProblem(problem: ConfigProblem): string {
  const place = problem.path === null ? '' : ` (${problem.path}${problem.point === null ? '' : `:${problem.point.line}:${problem.point.column}`})`;
  const key = problem.keyPath === '' ? '' : `${problem.keyPath}: `;
  return `${key}${problem.message}${problem.hint === null ? '' : `; ${problem.hint}`}${place}`;
}
