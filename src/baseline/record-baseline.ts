import type { Finding } from '../engine/finding.ts';
import { type BaselineEntry, entryKey } from './baseline-entry.ts';

/** The file, from the folder of the baseline, and what is found in it. */
export interface FoundInFile {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** A crash is no property of the draft, and must not be hidden. */
const NEVER_RECORDED = 'engine/rule-crashed';

/**
 * The entries after recording: of files that were linted, today's findings, with the reasons and days of the entries that stay;
 * of the others, the entries as they were.
 */
export function recordBaseline(old: readonly BaselineEntry[], linted: readonly FoundInFile[]): BaselineEntry[] {
  const files = new Set(linted.map(({ file }) => file));
  const known = new Map(old.map((entry) => [entryKey(entry), entry]));
  const kept = old.filter((entry) => !files.has(entry.file));
  const recorded = linted.flatMap(({ file, findings }) => findings.filter(({ ruleId }) => ruleId !== NEVER_RECORDED).map((finding) => toEntry(file, finding)));
  return [...kept, ...recorded.map((entry) => known.get(entryKey(entry)) ?? entry)];
}

export function toEntry(
  file: string,
  { ruleId, fingerprint }: Finding,
  note: { readonly reason: string; readonly until: string | null } = NO_NOTE,
): BaselineEntry {
  return { file, rule: ruleId, fingerprint, ...note };
}

const NO_NOTE = { reason: '', until: null };
