import type { ReportWriter } from './reporter.ts';

/** A writer of a format whose text for a file depends on nothing but its result. */
export function writerOf(parts: Required<Pick<ReportWriter, 'body' | 'lead' | 'end'>>): ReportWriter {
  return {
    ...parts,
    file: (result) => parts.lead({ language: result.language, isRead: result.text !== null, problems: result.problems.length }) + parts.body(result),
  };
}
