import type { FileResult, Finding, SuppressedFinding } from '../engine/finding.ts';
import { type BaselineEntry, isExpired } from './baseline-entry.ts';

export interface AppliedBaseline {
  /** What the baseline holds is suppressed; the rest is new. */
  readonly result: FileResult;
  /** Match nothing any more. */
  readonly stale: readonly BaselineEntry[];
  /** Match a finding, but their day has passed: it counts again. */
  readonly expired: readonly BaselineEntry[];
}

/**
 * Findings × entries of their file. An entry holds one finding, the one with its fingerprint.
 *
 * @param today `YYYY-MM-DD`
 */
export function applyBaseline(result: FileResult, entries: readonly BaselineEntry[], today: string): AppliedBaseline {
  const byFingerprint = new Map(entries.map((entry) => [`${entry.rule} ${entry.fingerprint}`, entry]));
  const unmatched = new Set(entries);
  const expired: BaselineEntry[] = [];
  const findings: Finding[] = [];
  const held: SuppressedFinding[] = [];
  for (const finding of result.findings) {
    const entry = byFingerprint.get(`${finding.ruleId} ${finding.fingerprint}`);
    if (entry !== undefined) unmatched.delete(entry);
    if (entry === undefined) {
      findings.push(finding);
    } else if (isExpired(entry, today)) {
      expired.push(entry);
      findings.push(finding);
    } else {
      held.push({ ...finding, suppressions: [{ kind: 'external', justification: entry.reason }] });
    }
  }
  const suppressed = held.length === 0 ? result.suppressed : [...result.suppressed, ...held].sort(byPlace);
  return { result: { ...result, findings, suppressed, hasBaseline: true }, stale: [...unmatched], expired };
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}
