import type { FileResult, Finding, FindingEdit, FindingRelated, SuppressedFinding } from '../engine/finding.ts';
import type { Severity } from '../rule/rule.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

type PackedEdit = readonly [start: number, end: number, text: string];
type PackedFinding = readonly [
  names: readonly [rule: number, message: number, section: number, helpUrl: number],
  place: readonly [severity: number, start: number, end: number, line: number, column: number, endLine: number, endColumn: number],
  message: string,
  fingerprint: string,
  data: Finding['data'] | 0,
  fix: readonly PackedEdit[] | 0,
  suggestions: readonly (readonly [label: string, edits: readonly PackedEdit[]])[] | 0,
  related: readonly FindingRelated[] | 0,
  location: Finding['location'],
];

/** Everything but the path and the text. */
type PackedResult = readonly [
  head: Pick<FileResult, 'encoding' | 'profile' | 'language' | 'problems' | 'outline'>,
  /** What findings have in common stands here once. */
  shared: readonly unknown[],
  findings: readonly PackedFinding[],
  suppressed: readonly (readonly [finding: PackedFinding, suppressions: SuppressedFinding['suppressions']])[],
];

/**
 * The result of a file as a string, without its text: short, for it is kept on disk, and one string is handed from thread to thread faster
 * than thousands of objects.
 */
export function packResult({ encoding, profile, language, problems, outline, findings, suppressed }: FileResult): string {
  const shared = new Shared();
  const packed: PackedResult = [
    { encoding, profile, language, problems, ...(outline === undefined ? {} : { outline }) },
    shared.list,
    findings.map((finding) => packFinding(finding, shared)),
    suppressed.map((finding) => [packFinding(finding, shared), finding.suppressions] as const),
  ];
  return JSON.stringify(packed);
}

/**
 * @param text as it was linted
 * @throws SyntaxError when the string is none of {@link packResult}'s, but only when that is plain to see
 */
export function unpackResult(packed: string, path: string, text: string | null): FileResult {
  const [head, shared, findings, suppressed] = JSON.parse(packed) as PackedResult;
  const unpack = (finding: PackedFinding) => unpackFinding(finding, shared, text ?? '');
  return {
    path,
    text,
    ...head,
    findings: findings.map(unpack),
    suppressed: suppressed.map(([finding, suppressions]) => ({ ...unpack(finding), suppressions })),
  };
}

function packFinding(finding: Finding, shared: Shared): PackedFinding {
  const { start, end, range, data, fix, suggestions, related } = finding;
  return [
    [shared.add(finding.ruleId), shared.add(finding.messageId), shared.add(finding.section), shared.add(finding.helpUrl)],
    [SEVERITIES.indexOf(finding.severity), range.start, range.end, start.line, start.column, end.line, end.column],
    finding.message,
    finding.fingerprint,
    Object.keys(data).length === 0 ? 0 : data,
    fix === null ? 0 : fix.map(packEdit),
    suggestions.length === 0 ? 0 : suggestions.map(({ label, edits }) => [label, edits.map(packEdit)] as const),
    related.length === 0 ? 0 : related,
    finding.location,
  ];
}

function unpackFinding(packed: PackedFinding, shared: readonly unknown[], text: string): Finding {
  const [[rule, messageId, section, helpUrl], place, message, fingerprint, data, fix, suggestions, related, location] = packed;
  const [severity, start, end, line, column, endLine, endColumn] = place;
  return {
    ruleId: shared[rule] as string,
    messageId: shared[messageId] as string,
    severity: SEVERITIES[severity] as Severity,
    message,
    range: { start, end },
    start: { line, column },
    end: { line: endLine, column: endColumn },
    text: text.slice(start, end),
    section: shared[section] as string[],
    data: data === 0 ? {} : data,
    fix: fix === 0 ? null : fix.map(unpackEdit),
    suggestions: suggestions === 0 ? [] : suggestions.map(([label, edits]) => ({ label, edits: edits.map(unpackEdit) })),
    related: related === 0 ? [] : related,
    helpUrl: shared[helpUrl] as string | null,
    fingerprint,
    location,
  };
}

function packEdit({ range, text }: FindingEdit): PackedEdit {
  return [range.start, range.end, text];
}

function unpackEdit([start, end, text]: PackedEdit): FindingEdit {
  return { range: { start, end }, text };
}

/** Values, each once, by number. */
class Shared {
  readonly list: unknown[] = [];
  readonly #numbers = new Map<string, number>();

  add(value: unknown): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    return this.list.push(value) - 1;
  }
}
