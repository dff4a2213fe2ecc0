import { type Annotated, type AnnotateOptions, openWordDraft } from '../../src/annotate/index.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { inflateWithZlib } from '../../src/host/inflate-with-zlib.ts';
import type { Severity } from '../../src/rule/rule.ts';
import { read } from '../parsers/docx/make-docx.ts';

const OPTIONS: AnnotateOptions = { author: 'reportlint', initials: 'r', date: null, maxComments: 5000, language: 'zh' };

/** A finding on a stretch of the text, as a rule would report it. */
export function findingAt(text: string, start: number, end: number, severity: Severity = 'error', ruleId = 'no-toy-blank'): Finding {
  const point = { line: 1, column: 1 };
  const flagged = text.slice(start, end);
  return {
    ruleId,
    messageId: 'toy',
    severity,
    message: `“${flagged}”尚未填写。`,
    range: { start, end },
    start: point,
    end: point,
    text: flagged,
    section: [],
    data: {},
    fix: null,
    suggestions: [],
    related: [],
    helpUrl: null,
    fingerprint: '',
    location: null,
  };
}

/** Opens a draft; a refusal is an error of the test. */
export function open(bytes: Uint8Array) {
  const opened = openWordDraft(bytes, inflateWithZlib);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.draft;
}

/** Why a file is not annotated. */
export function refusal(bytes: Uint8Array): string {
  const opened = openWordDraft(bytes, inflateWithZlib);
  return opened.ok ? '' : opened.problem.message;
}

/** A comment on each of these words of the text, which must stand in it. An empty word stands for an absence after the one before the bar: `甲|`. */
export function annotateWords(bytes: Uint8Array, words: readonly string[], options: Partial<AnnotateOptions> = {}): Annotated {
  const { text } = read(bytes);
  const findings = words.map((word) => {
    const at = text.indexOf(word.replace('|', ''));
    if (at === -1) throw new Error(`no “${word}” in the text`);
    const end = at + word.replace('|', '').length;
    return findingAt(text, word.endsWith('|') ? end : at, end);
  });
  return annotateFindings(bytes, findings, options);
}

export function annotateFindings(bytes: Uint8Array, findings: readonly Finding[], options: Partial<AnnotateOptions> = {}): Annotated {
  const outcome = open(bytes).annotate(findings, { ...OPTIONS, ...options });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome;
}

/** What each comment of a file stands at, and its first line. */
export function commentsIn(bytes: Uint8Array): { readonly at: string; readonly says: string }[] {
  const { text, facts } = read(bytes);
  return facts
    .filter(({ kind }) => kind === 'comment')
    .map(({ range, data }) => ({ at: text.slice(range.start, range.end), says: String(data['text']).split(' reportlint · ')[0] as string }));
}

/** The source of a part. */
export function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  const { archive } = read(bytes).pack;
  const entry = archive.find(name);
  return entry === null ? '' : new TextDecoder('utf-8').decode(archive.read(entry));
}
