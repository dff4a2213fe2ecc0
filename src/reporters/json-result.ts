import type { FileResult, Finding, FindingEdit, FindingLocation, Problem, SuppressedFinding } from '../engine/finding.ts';
import type { Severity } from '../rule/rule.ts';
import { coveringEdit } from './covering-edit.ts';
import { escapeControlInJson } from './escape-control.ts';
import { problemSentence } from './problem-sentence.ts';

/** Start and end as UTF-16 offsets, half-open. */
export type JsonRange = readonly [start: number, end: number];

export interface JsonFix {
  readonly range: JsonRange;
  readonly text: string;
}

export interface JsonRelated {
  readonly message: string;
  /** Only when the place is in another file; range, lines and columns are those of that file. */
  readonly filePath?: string;
  readonly range: JsonRange;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** All count from 1; `table` only in a table. */
export interface JsonLocation {
  readonly part: string;
  readonly paragraph: number;
  readonly table?: { readonly index: number; readonly row: number; readonly column: number };
  /** For people, in the language of the messages. */
  readonly path: string;
}

/** A finding, or (with `ruleId: null`) a problem of the file: fatal when it could not be read. */
export interface JsonMessage {
  readonly ruleId: string | null;
  /** Only with problems. */
  readonly fatal?: boolean;
  /** 2 error, 1 warning or info: ESLint knows no third. */
  readonly severity: 1 | 2;
  readonly level: Severity;
  readonly messageId: string | null;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly range: JsonRange;
  readonly text: string;
  readonly section: readonly string[];
  readonly data: Readonly<Record<string, string | number>>;
  /** Only where a fix is safe. */
  readonly fix?: JsonFix;
  readonly suggestions: readonly { readonly desc: string; readonly fix: JsonFix }[];
  readonly related: readonly JsonRelated[];
  readonly helpUrl: string | null;
  /** Only in Word documents, which have no lines. */
  readonly location?: JsonLocation;
  /** Null with problems: no baseline can hold them. */
  readonly fingerprint: string | null;
}

export interface JsonSuppressedMessage extends JsonMessage {
  readonly suppressions: readonly { readonly kind: 'inSource' | 'external'; readonly justification: string }[];
}

/** One file in the output of `json` and `ndjson`: a superset of ESLint's result. */
export interface JsonResult {
  readonly filePath: string;
  readonly encoding: string | null;
  readonly profile: string | null;
  readonly messages: readonly JsonMessage[];
  readonly suppressedMessages: readonly JsonSuppressedMessage[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fatalErrorCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
}

export function toJsonResult(result: FileResult): JsonResult {
  const messages = [...result.problems.map(toProblemMessage), ...result.findings.map((finding) => toMessage(finding, result.text))];
  return {
    filePath: result.path,
    encoding: result.encoding,
    profile: result.profile,
    messages,
    suppressedMessages: result.suppressed.map((finding) => toSuppressedMessage(finding, result.text)),
    errorCount: count(messages, (message) => message.level === 'error'),
    warningCount: count(messages, (message) => message.level === 'warning'),
    infoCount: count(messages, (message) => message.level === 'info'),
    fatalErrorCount: count(messages, (message) => message.fatal === true),
    fixableErrorCount: count(messages, (message) => message.level === 'error' && message.fix !== undefined),
    fixableWarningCount: count(messages, (message) => message.level === 'warning' && message.fix !== undefined),
  };
}

/** The result as one line of JSON. Equal results give equal characters, and no control character of a draft among them. */
export function stringifyResult(result: FileResult): string {
  return escapeControlInJson(JSON.stringify(toJsonResult(result)));
}

function toMessage(finding: Finding, text: string | null): JsonMessage {
  const fix = finding.fix === null ? null : toFix(finding.fix, text);
  return {
    ruleId: finding.ruleId,
    severity: finding.severity === 'error' ? 2 : 1,
    level: finding.severity,
    messageId: finding.messageId,
    message: finding.message,
    line: finding.start.line,
    column: finding.start.column,
    endLine: finding.end.line,
    endColumn: finding.end.column,
    range: [finding.range.start, finding.range.end],
    text: finding.text,
    section: finding.section,
    data: sortedByKey(finding.data),
    ...(fix === null ? {} : { fix }),
    suggestions: finding.suggestions.flatMap(({ label, edits }) => {
      const suggested = toFix(edits, text);
      return suggested === null ? [] : [{ desc: label, fix: suggested }];
    }),
    related: finding.related.map(({ message, elsewhere, ...here }) => {
      const { range, start, end } = elsewhere ?? here;
      return {
        message,
        ...(elsewhere === undefined ? {} : { filePath: elsewhere.path }),
        range: [range.start, range.end] as const,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
      };
    }),
    helpUrl: finding.helpUrl,
    ...(finding.location === null ? {} : { location: toLocation(finding.location) }),
    fingerprint: finding.fingerprint,
  };
}

function toLocation({ part, paragraph, table, path }: FindingLocation): JsonLocation {
  return { part, paragraph, ...(table === null ? {} : { table: { index: table.index, row: table.row, column: table.column } }), path };
}

function toSuppressedMessage(finding: SuppressedFinding, text: string | null): JsonSuppressedMessage {
  return { ...toMessage(finding, text), suppressions: finding.suppressions.map(({ kind, justification }) => ({ kind, justification })) };
}

function toProblemMessage(problem: Problem): JsonMessage {
  return {
    ruleId: null,
    fatal: problem.isFatal,
    severity: 2,
    level: 'error',
    messageId: null,
    message: problemSentence(problem),
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    range: [0, 0],
    text: '',
    section: [],
    data: {},
    suggestions: [],
    related: [],
    helpUrl: null,
    fingerprint: null,
  };
}

function toFix(edits: readonly FindingEdit[], text: string | null): JsonFix | null {
  const edit = text === null ? null : coveringEdit(edits, text);
  return edit === null ? null : { range: [edit.range.start, edit.range.end], text: edit.text };
}

/** Rules write their data in any order; the output has one. */
function sortedByKey(data: Finding['data']): Record<string, string | number> {
  return Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(messages: readonly JsonMessage[], matches: (message: JsonMessage) => boolean): number {
  return messages.reduce((sum, message) => sum + (matches(message) ? 1 : 0), 0);
}
