import { isReporterName, type ReporterName, reporterNames } from '../reporters/load-reporter.ts';
import { suggestName } from '../rule/nearest-name.ts';
import { UsageError } from './usage-error.ts';

/** Formats that show what a draft, or its name, brings along at the beginning of a line. */
const TEXT_FORMATS: readonly ReporterName[] = ['pretty', 'unix', 'markdown', 'agent'];

export function isTextFormat(format: ReporterName): boolean {
  return TEXT_FORMATS.includes(format);
}

/** @throws UsageError for an unknown name */
export function checkFormat(format: string): ReporterName {
  if (isReporterName(format)) return format;
  throw new UsageError(`no such format: ${format}`, suggestName(format, reporterNames, `there are ${reporterNames.join(', ')}`) as string);
}
