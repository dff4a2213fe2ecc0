import type { ReportDocument } from '../model/document.ts';
import { describePath } from '../model/place.ts';
import type { Bilingual } from '../rule/rule.ts';
import type { SuppressedReported } from './apply-suppressions.ts';
import type { Finding, FindingLocation, LintResult } from './finding.ts';
import { fingerprintAll } from './fingerprint.ts';
import { helpUrl } from './help-url.ts';
import type { Reported } from './reported.ts';
import { sortReported } from './sort-reported.ts';

export interface DescribeInput {
  readonly document: ReportDocument;
  /** Sorted. */
  readonly kept: readonly Reported[];
  readonly suppressed: readonly SuppressedReported[];
  readonly locale: 'zh' | 'en' | 'auto';
}

/** Writes the sentences, resolves the places, numbers equal findings: facts → what people and programs read. */
export function describeFindings({ document, kept, suppressed, locale }: DescribeInput): LintResult {
  const language = locale === 'auto' ? document.language : locale;
  const reasonsOf = new Map(suppressed.map((one) => [one.reported, one.reasons]));
  const all = sortReported([...kept, ...reasonsOf.keys()]);
  // Most reporters do not print them, and they take as long as the sentences.
  let prints: readonly string[] | null = null;
  const fingerprintAt = (index: number): string => {
    prints ??= fingerprintAll(
      all.map(({ ruleId, messageId, range, data }) => ({ ruleId, messageId, range, data })),
      document.text,
    );
    return prints[index] as string;
  };
  const findings: Finding[] = [];
  const hidden: LintResult['suppressed'][number][] = [];
  for (const [index, reported] of all.entries()) {
    const finding = describe(reported, document, language, () => fingerprintAt(index));
    const reasons = reasonsOf.get(reported);
    if (reasons === undefined) findings.push(finding);
    else hidden.push({ ...finding, suppressions: reasons.map((justification) => ({ kind: 'inSource' as const, justification })) });
  }
  return { findings, suppressed: hidden };
}

function describe(reported: Reported, document: ReportDocument, language: 'zh' | 'en', fingerprint: () => string): Finding {
  const { range } = reported;
  const section = document.sectionPath(range.start);
  const say = (sentence: Bilingual): string => fill(sentence[language], reported.data, reported.family === 'engine' ? 400 : 48);
  return {
    ruleId: reported.ruleId,
    messageId: reported.messageId,
    severity: reported.severity,
    message: say(reported.template),
    range,
    start: document.lines.toPoint(range.start),
    end: document.lines.toPoint(range.end),
    text: document.text.slice(range.start, range.end),
    section,
    data: { ...reported.data, ...reported.facts },
    // A Word document is not written back: comments are the answer there.
    fix: document.format === 'docx' ? null : reported.fix,
    suggestions: reported.suggestions.map(({ label, edits }) => ({ label: say(label), edits })),
    related: reported.related.map((place) => ({
      message: say(place.message),
      range: place.range,
      start: document.lines.toPoint(place.range.start),
      end: document.lines.toPoint(place.range.end),
      ...(place.elsewhere === undefined ? {} : { elsewhere: place.elsewhere }),
    })),
    helpUrl: reported.ruleId.startsWith('engine/') ? null : helpUrl(reported.ruleId, language),
    get fingerprint() {
      return fingerprint();
    },
    location: locate(document, range.start, section, language),
  };
}

function locate(document: ReportDocument, offset: number, section: readonly string[], language: 'zh' | 'en'): FindingLocation | null {
  const place = document.placeAt(offset);
  return place === null ? null : { ...place, path: describePath(place, section, language) };
}

function fill(sentence: string, data: Readonly<Record<string, string | number>>, longest: number): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return typeof value === 'string' ? shorten(value, longest) : String(value);
  });
}

/** A message quotes what was found; a whole paragraph in it would hide the sentence. */
function shorten(value: string, longest: number): string {
  const one = value.replace(/\s+/gu, ' ');
  if (one.length <= longest) return one;
  const characters = [...one];
  if (characters.length <= longest) return one;
  const head = characters.slice(0, Math.ceil(longest * 0.6)).join('');
  const tail = characters.slice(-Math.floor(longest / 4)).join('');
  // A word that was cut says something else: `ancil…`.
  const isWord = (unit: string | undefined): boolean => /^[A-Za-z\d]/u.test(unit ?? '');
  const cutHead = isWord(head.at(-1)) && isWord(one[head.length]) ? head.replace(/ [A-Za-z\d]+$/u, '') : head;
  const cutTail = isWord(tail) && isWord(one[one.length - tail.length - 1]) ? tail.replace(/^[A-Za-z\d]+ /u, '') : tail;
  return `${cutHead}…${cutTail}`;
}
