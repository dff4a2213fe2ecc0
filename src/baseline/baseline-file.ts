import { type BaselineEntry, entryKey, isDay } from './baseline-entry.ts';

/** The shape of the file; a later one gets another number. */
const VERSION = 1;

type ReadOutcome =
  | { readonly ok: true; readonly entries: readonly BaselineEntry[] }
  | { readonly ok: false; readonly problem: { readonly message: string; readonly hint: string } };

/**
 * The file as text: one entry a line, sorted, every one with its comma, because `version` comes last. So two branches that add
 * entries in different places merge without a conflict, and with `merge=union` always.
 */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const lines = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { reason, until }]) => `  ${JSON.stringify(key)}: ${formatNote(reason, until)},\n`);
  return `{\n${lines.join('')}  "version": ${VERSION}\n}\n`;
}

export function parseBaseline(text: string): ReadOutcome {
  if (/^<{7} /mu.test(text)) return failure('holds an unresolved merge conflict', 'keep the lines of both sides, and take the markers out');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return failure(`is no JSON: ${(error as Error).message}`, REWRITE);
  }
  if (!isKeyed(value)) return failure('is no JSON object', REWRITE);
  const { version, ...noted } = value;
  if (version !== VERSION) {
    return failure(
      `has version ${JSON.stringify(version) ?? 'none'}, and only ${VERSION} is known`,
      'use the version of reportlint that wrote it, or record it anew',
    );
  }
  const entries: BaselineEntry[] = [];
  for (const [key, note] of Object.entries(noted)) {
    const entry = readEntry(key, note);
    if (entry === null) return failure(`has an entry that cannot be read: ${key}`, 'delete it, or correct it');
    entries.push(entry);
  }
  return { ok: true, entries };
}

const REWRITE = 'restore it, or record it anew with reportlint baseline';

function failure(message: string, hint: string): ReadOutcome {
  return { ok: false, problem: { message, hint } };
}

function formatNote(reason: string, until: string | null): string {
  const parts = [...(reason === '' ? [] : [`"reason": ${JSON.stringify(reason)}`]), ...(until === null ? [] : [`"until": ${JSON.stringify(until)}`])];
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function readEntry(key: string, note: unknown): BaselineEntry | null {
  const [, file, rule, fingerprint] = /^(.+) (\S+) ([0-9a-f]{16})$/su.exec(key) ?? [];
  if (file === undefined || rule === undefined || fingerprint === undefined || !isKeyed(note)) return null;
  const { reason = '', until = null, ...rest } = note;
  if (Object.keys(rest).length > 0 || typeof reason !== 'string') return null;
  if (until !== null && !(typeof until === 'string' && isDay(until))) return null;
  return { file, rule, fingerprint, reason, until };
}

function isKeyed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
