import type { Range } from '../model/range.ts';

/** What identifies a finding: not its place, but its rule, its words and the words around it. */
export interface FingerprintParts {
  readonly ruleId: string;
  readonly messageId?: string;
  /** The characters that were found. */
  readonly text: string;
  /** What stands before and after them. Only the nearest {@link CONTEXT} characters count, white space left out. */
  readonly before: string;
  readonly after: string;
  /** From 1, among findings that are equal in all of this. */
  readonly occurrence: number;
}

/** A finding whose fingerprint is to be made. */
export interface FingerprintDraft {
  readonly ruleId: string;
  readonly messageId: string;
  readonly range: Range;
  readonly data: Readonly<Record<string, string | number>>;
}

const CONTEXT = 16;
/** White space and marks without a width: what moves when lines are wrapped anew or a file is saved by another program. */
const BLANKS = /[\s\u200b\u2060\ufeff]/gu;
const RARE_BLANKS = /[\s\u200b\u2060\ufeff]/u;
/** How far to look for {@link CONTEXT} characters among blanks. */
const REACH = 256;

/** 16 hexadecimal digits. Digits of the text count, white space does not. */
export function fingerprint({ ruleId, messageId, text, before, after, occurrence }: FingerprintParts): string {
  return hash64(keyOf(ruleId, messageId, text, nearestBefore(before, 0, before.length), nearestAfter(after, 0, after.length)) + SEPARATOR + occurrence);
}

/**
 * The fingerprints of all findings of one text, in the order given. Equal findings are numbered by their place.
 * The surroundings end with the line, so that a paragraph that moves keeps its fingerprints. What a `require-` rule reports
 * as absent has no surroundings of its own; the names in its data (a section, an element) tell it apart instead.
 */
export function fingerprintAll(drafts: readonly FingerprintDraft[], text: string): string[] {
  const order = drafts.map((_, index) => index).sort((a, b) => compareDrafts(drafts[a] as FingerprintDraft, drafts[b] as FingerprintDraft) || a - b);
  const seen = new Map<string, number>();
  const fingerprints: string[] = Array.from({ length: drafts.length }, () => '');
  for (const index of order) {
    const key = keyOfDraft(drafts[index] as FingerprintDraft, text);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    fingerprints[index] = hash64(key + SEPARATOR + occurrence);
  }
  return fingerprints;
}

const SEPARATOR = '\u0000';

function keyOf(ruleId: string, messageId: string | undefined, text: string, before: string, after: string): string {
  return [ruleId, messageId ?? '', text.replace(BLANKS, ''), before, after].join(SEPARATOR);
}

function keyOfDraft({ ruleId, messageId, range, data }: FingerprintDraft, text: string): string {
  if (range.start === range.end && isDemand(ruleId)) return keyOf(ruleId, messageId, '', namesIn(data), '');
  return keyOf(
    ruleId,
    messageId,
    text.slice(range.start, range.end),
    nearestBefore(text, lineStart(text, range.start), range.start),
    nearestAfter(text, range.end, lineEnd(text, range.end)),
  );
}

/** `require-sections`, `house/require-motto` */
function isDemand(ruleId: string): boolean {
  return ruleId.slice(ruleId.lastIndexOf('/') + 1).startsWith('require-');
}

/** Names stay when the draft is worked on; counts, and sentences with counts in them, do not. */
function namesIn(data: FingerprintDraft['data']): string {
  return Object.entries(data)
    .filter(([, value]) => typeof value === 'string' && !/\d/u.test(value))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(SEPARATOR);
}

function compareDrafts(a: FingerprintDraft, b: FingerprintDraft): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

/** Both look no further than they need: a line may be a whole document. */
function lineStart(text: string, offset: number): number {
  const least = Math.max(0, offset - REACH);
  let at = offset;
  while (at > least && !isLineBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  const most = Math.min(text.length, offset + REACH);
  let at = offset;
  while (at < most && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** From the finding outwards, unit by unit: there are hundreds of findings, and most need 16 steps. */
function nearestBefore(text: string, start: number, end: number): string {
  const least = Math.max(start, end - REACH);
  let kept = '';
  for (let at = end - 1; at >= least && kept.length < CONTEXT; at--) if (!isBlank(text.charCodeAt(at))) kept = text.charAt(at) + kept;
  return kept;
}

function nearestAfter(text: string, start: number, end: number): string {
  const most = Math.min(end, start + REACH);
  let kept = '';
  for (let at = start; at < most && kept.length < CONTEXT; at++) if (!isBlank(text.charCodeAt(at))) kept += text.charAt(at);
  return kept;
}

/** {@link BLANKS}, one of them. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return (
    unit === 0x3000 || unit === 0xa0 || unit === 0xfeff || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x2060 && RARE_BLANKS.test(String.fromCharCode(unit)))
  );
}

/** Two 32-bit mixes side by side, as in cyrb53, all 64 bits kept. No cryptography: it tells findings apart, it does not guard them. */
function hash64(key: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909);
  return hex(mixedLow) + hex(mixedHigh);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
