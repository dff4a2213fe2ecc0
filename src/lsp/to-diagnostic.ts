import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, Problem } from '../engine/finding.ts';
import type { Point } from '../model/range.ts';

export const SOURCE = 'reportlint';

const SEVERITIES = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information } as const;

/** Kept by the client and sent back with a request for actions. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** @param uri of the document, for the places that the finding speaks of */
export function toDiagnostic(finding: Finding, uri: string): Diagnostic {
  const related = finding.related.map(({ message, start, end }) => ({ message, location: { uri, range: toRange(start, end) } }));
  return {
    range: toRange(finding.start, finding.end),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    ...(finding.helpUrl !== null && { codeDescription: { href: finding.helpUrl } }),
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
    data: { fingerprint: finding.fingerprint } satisfies DiagnosticData,
  };
}

/** What could not be done, at the beginning of the document: an editor has no other place that is seen. */
export function problemDiagnostic({ message, hint }: Pick<Problem, 'message' | 'hint'>): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: hint === null ? message : `${message}; ${hint}`,
  };
}

/** Our points count from 1, in UTF-16 units; the protocol's from 0, in the units negotiated, which are UTF-16 too. */
export function toRange(start: Point, end: Point): Diagnostic['range'] {
  return { start: { line: start.line - 1, character: start.column - 1 }, end: { line: end.line - 1, character: end.column - 1 } };
}
