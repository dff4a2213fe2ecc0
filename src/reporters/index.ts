/** Every reporter, loaded at once: the entry `reportlint/reporters`. The command line takes `load-reporter.ts` instead. */
export { agent } from './agent.ts';
export { checkstyle } from './checkstyle.ts';
export { coveringEdit } from './covering-edit.ts';
export { github } from './github.ts';
export { gitlab } from './gitlab.ts';
export { html } from './html/html.ts';
export { json } from './json.ts';
export { type JsonFix, type JsonMessage, type JsonRange, type JsonRelated, type JsonResult, type JsonSuppressedMessage, toJsonResult } from './json-result.ts';
export { junit } from './junit.ts';
export { isReporterName, loadReporter, type ReporterName, reporterNames } from './load-reporter.ts';
export { markdown } from './markdown.ts';
export { ndjson } from './ndjson.ts';
export { pretty } from './pretty.ts';
export { rdjson, rdjsonl } from './rdjson.ts';
export type { Reporter, ReporterContext, ReportWriter, RunSummary, ToolDescription } from './reporter.ts';
export { sarif } from './sarif.ts';
export { unix } from './unix.ts';
