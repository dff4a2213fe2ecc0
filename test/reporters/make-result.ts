import type { FileResult, Finding, FindingEdit, Problem } from '../../src/engine/finding.ts';
import { LineIndex } from '../../src/model/line-index.ts';
import type { ReporterContext, RunSummary } from '../../src/reporters/reporter.ts';

/** A finding at the first (or a given) occurrence of `text`; for an empty range, at the offset `at`. */
export function makeFinding(source: string, text: string, more: Partial<Finding> & { at?: number } = {}): Finding {
  const { at = source.indexOf(text), ...rest } = more;
  if (at === -1) throw new Error(`${JSON.stringify(text)} is not in the source`);
  const range = { start: at, end: at + text.length };
  const lines = new LineIndex(source);
  return {
    ruleId: 'no-x-placeholder',
    messageId: 'run',
    severity: 'error',
    message: `占位符“${text}”尚未填写`,
    range,
    start: lines.toPoint(range.start),
    end: lines.toPoint(range.end),
    text,
    section: [],
    data: {},
    fix: null,
    suggestions: [],
    related: [],
    helpUrl: null,
    fingerprint: '0123456789abcdef',
    location: null,
    ...rest,
  };
}

export function makeEdit(source: string, before: string, text: string): FindingEdit {
  const start = source.indexOf(before);
  return { range: { start, end: start + before.length }, text };
}

export function makeResult(text: string | null, findings: readonly Finding[] = [], more: Partial<FileResult> = {}): FileResult {
  return {
    path: '/home/mei/drafts/report.txt',
    encoding: text === null ? null : 'utf-8',
    profile: null,
    text,
    language: 'zh',
    findings,
    suppressed: [],
    problems: [],
    ...more,
  };
}

export function makeProblem(more: Partial<Problem> = {}): Problem {
  return { path: '/home/mei/drafts/report.txt', message: '不是文本文件', hint: '请另存为 UTF-8 文本。', isFatal: true, ...more };
}

export function makeContext(more: Partial<ReporterContext> = {}): ReporterContext {
  return { cwd: '/home/mei', hasColor: false, locale: 'zh', width: 80, ...more };
}

export function makeSummary(more: Partial<RunSummary> = {}): RunSummary {
  return { files: 1, errors: 0, warnings: 0, infos: 0, fixable: 0, suppressed: 0, problems: [], ...more };
}
