import type { FileResult, Finding, FindingEdit } from '../engine/finding.ts';
import { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';
import type { Severity } from '../rule/rule.ts';
import { ByteColumns } from './byte-columns.ts';
import { coveringEdit } from './covering-edit.ts';
import { displayPath } from './display-path.ts';
import { escapeControlInJson } from './escape-control.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Reporter } from './reporter.ts';

interface RdRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface RdDiagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: RdRange };
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  readonly source: { readonly name: string; readonly url: string };
  readonly code?: { readonly value: string; readonly url?: string };
  readonly suggestions?: readonly { readonly range: RdRange; readonly text: string }[];
  readonly related_locations?: readonly { readonly message: string; readonly location: { readonly path: string; readonly range: RdRange } }[];
}

const SOURCE = { name: 'reportlint', url: 'https://github.com/reportlint/reportlint' };
const SEVERITIES: Readonly<Record<Severity, RdDiagnostic['severity']>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** Reviewdog's Diagnostic Format: one object with all diagnostics. Columns count UTF-8 bytes, ends are exclusive. */
export const rdjson: Reporter = (context) => {
  let before = `{"source":${JSON.stringify(SOURCE)},"diagnostics":[`;
  const write = (diagnostics: readonly RdDiagnostic[]): string => {
    const text = diagnostics.map((diagnostic) => {
      const chunk = `${before}\n${stringify(diagnostic)}`;
      before = ',';
      return chunk;
    });
    return text.join('');
  };
  return {
    file: (result) => write(diagnosticsOf(result, context.cwd)),
    end(summary) {
      const ofRun = write(summary.problems.map((problem) => runDiagnostic(problemSentence(problem), problem.path, context.cwd)));
      return `${ofRun}${before === ',' ? '' : before}\n]}\n`;
    },
  };
};

/** The diagnostics of {@link rdjson}, one a line. */
export const rdjsonl: Reporter = ({ cwd }) => ({
  file: (result) =>
    diagnosticsOf(result, cwd)
      .map((diagnostic) => `${stringify(diagnostic)}\n`)
      .join(''),
  end: ({ problems }) => problems.map((problem) => `${stringify(runDiagnostic(problemSentence(problem), problem.path, cwd))}\n`).join(''),
});

function diagnosticsOf(result: FileResult, cwd: string): RdDiagnostic[] {
  const path = displayPath(result.path, cwd);
  const problems = result.problems.map((problem) => runDiagnostic(problemSentence(problem), result.path, cwd));
  const { text } = result;
  if (text === null || result.findings.length === 0) return problems;
  const columns = new ByteColumns(text, new LineIndex(text));
  return [...problems, ...result.findings.map((finding) => diagnostic(finding, { path, text, columns }))];
}

interface Place {
  readonly path: string;
  readonly text: string;
  readonly columns: ByteColumns;
}

function diagnostic(finding: Finding, { path, text, columns }: Place): RdDiagnostic {
  const edits = [...(finding.fix === null ? [] : [finding.fix]), ...finding.suggestions.map((suggestion) => suggestion.edits)];
  const suggestions = edits.flatMap((edit) => suggestionOf(edit, text, columns));
  const related = finding.related.map(({ message, range }) => ({ message, location: { path, range: rangeOf(range, columns) } }));
  return {
    message: finding.message,
    location: { path, range: rangeOf(finding.range, columns) },
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: { value: finding.ruleId, ...(finding.helpUrl === null ? {} : { url: finding.helpUrl }) },
    ...(suggestions.length === 0 ? {} : { suggestions }),
    ...(related.length === 0 ? {} : { related_locations: related }),
  };
}

function suggestionOf(edits: readonly FindingEdit[], text: string, columns: ByteColumns): { range: RdRange; text: string }[] {
  const edit = coveringEdit(edits, text);
  return edit === null ? [] : [{ range: rangeOf(edit.range, columns), text: edit.text }];
}

function rangeOf({ start, end }: Range, columns: ByteColumns): RdRange {
  return { start: columns.at(start), end: columns.at(end) };
}

function runDiagnostic(message: string, path: string | null, cwd: string): RdDiagnostic {
  return { message, location: { path: path === null ? '.' : displayPath(path, cwd) }, severity: 'ERROR', source: SOURCE };
}

function stringify(diagnostic: RdDiagnostic): string {
  return escapeControlInJson(JSON.stringify(diagnostic));
}
