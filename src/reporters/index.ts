/** Every reporter, loaded at once: the entry `reportlint/reporters`. The command line takes `load-reporter.ts` instead. */
export { coveringEdit } from './covering-edit.ts';
export { github } from './github.ts';
export { html } from './html/html.ts';
export { json } from './json.ts';
export { type JsonFix, type JsonMessage, type JsonRange, type JsonRelated, type JsonResult, type JsonSuppressedMessage, toJsonResult } from './json-result.ts';
export { isReporterName, loadReporter, type ReporterName, reporterNames } from './load-reporter.ts';
export { markdown } from './markdown.ts';
export { ndjson } from './ndjson.ts';
export { pretty } from './pretty.ts';
export type { Reporter, ReporterContext, ReportWriter, RunSummary } from './reporter.ts';
export { unix } from './unix.ts';
