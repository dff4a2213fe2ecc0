import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../src/engine/finding.ts';
import { html } from '../../src/reporters/html/html.ts';
import type { DocumentData, ReportIndex } from '../../src/reporters/html/report-data.ts';
import type { ReporterContext, RunSummary } from '../../src/reporters/reporter.ts';
import { makeContext, makeFinding, makeProblem, makeResult, makeSummary } from './make-result.ts';

function print(results: readonly FileResult[], context: Partial<ReporterContext> = {}, summary: Partial<RunSummary> = {}): string {
  const writer = html(makeContext(context));
  return results.map((result) => writer.file(result)).join('') + writer.end(makeSummary(summary));
}

/** Script elements as HTML sees them: from the first `<script` to the first `</script`. */
function scriptsOf(page: string): { readonly tag: string; readonly content: string }[] {
  return [...page.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script/giu)].map(([, tag = '', content = '']) => ({ tag, content }));
}

function dataOf(page: string, id: string): unknown {
  const element = scriptsOf(page).find(({ tag }) => tag.includes(`id="${id}"`));
  return JSON.parse(element?.content ?? 'null');
}

const source = '关于XX区防汛工作的报告\n一、基本情况\n转移群众__人。\n';
const findings = [
  makeFinding(source, 'XX'),
  makeFinding(source, '__', { ruleId: 'no-blank', severity: 'warning', message: '此处空着', section: ['一、基本情况'] }),
  makeFinding(source, '', { at: source.length, ruleId: 'require-sections', severity: 'error', message: '缺少“存在问题”部分', data: { section: '存在问题' } }),
];

describe('html', () => {
  it('holds each document, and counts for the overview', () => {
    const page = print([
      makeResult(source, findings, { outline: [{ level: 1, label: '一、基本情况', start: 14 }] }),
      makeResult('完。\n', [], { path: '/home/mei/b.txt' }),
    ]);
    const first = dataOf(page, 'document-0') as DocumentData;
    expect(first.text).toBe(source);
    expect(first.outline).toEqual([{ level: 1, label: '一、基本情况', start: 14 }]);
    expect(first.findings.map(({ rule, isBlank, missing }) => [rule, isBlank, missing])).toEqual([
      ['no-x-placeholder', true, null],
      ['no-blank', true, null],
      ['require-sections', false, '存在问题'],
    ]);
    const index = dataOf(page, 'index') as ReportIndex;
    expect(index.documents.map(({ path }) => path)).toEqual(['drafts/report.txt', 'b.txt']);
    expect(index.rules).toEqual(['no-x-placeholder', 'no-blank', 'require-sections']);
    // Counted under what they are called, whatever their number.
    expect(index.sections).toEqual(['', '基本情况']);
    expect(index.documents[0]?.counts).toEqual([
      [0, 0, 0, 1],
      [1, 1, 1, 1],
      [2, 0, 0, 1],
    ]);
  });

  it('lets nothing of a draft end its element, or begin another', () => {
    const hostile = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> </textarea>\u202e\u2028\ud800\0';
    const finding = makeFinding(hostile, 'alert', { message: '</script><script>alert(3)</script>', helpUrl: 'javascript:alert(4)', section: ['<!--<script>'] });
    const page = print([makeResult(hostile, [finding], { path: '/home/mei/</script><script>.txt' })], {}, { problems: [makeProblem({ message: '<script>' })] });
    expect(scriptsOf(page).map(({ tag }) => tag)).toEqual([
      '<script type="application/json" id="document-0">',
      '<script type="application/json" id="index">',
      '<script>',
    ]);
    const data = dataOf(page, 'document-0') as DocumentData;
    expect(data.text).toBe(hostile);
    expect(data.findings[0]?.help).toBeNull();
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<!--');
  });

  it('allows its own script by hash, and nothing from anywhere', () => {
    const page = print([makeResult(source, findings)]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? '';
    const script = scriptsOf(page).find(({ tag }) => tag === '<script>')?.content ?? '';
    expect(script.length).toBeGreaterThan(1000);
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(page).not.toMatch(/\bsrc=|url\(|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg)/u);
  });

  it('speaks the language of the locale; with auto, that of most documents', () => {
    const english = makeResult('By TBD\n', [], { language: 'en' });
    const language = (page: string): string => (dataOf(page, 'index') as ReportIndex).language;
    expect(language(print([english], { locale: 'zh' }))).toBe('zh');
    expect(language(print([english, english, makeResult(source)], { locale: 'auto' }))).toBe('en');
    expect(language(print([english, makeResult(source), makeResult(source)], { locale: 'auto' }))).toBe('zh');
  });

  it('keeps what could not be read apart from what is ready', () => {
    const page = print([makeResult(null, [], { problems: [makeProblem()] })], {}, { problems: [makeProblem({ path: null, message: '没有找到', hint: null })] });
    const index = dataOf(page, 'index') as ReportIndex;
    expect(index.documents[0]).toMatchObject({ isRead: false, problems: 1 });
    expect(index.problems).toEqual(['没有找到']);
    expect((dataOf(page, 'document-0') as DocumentData).problems).toEqual([{ sentence: '不是文本文件；请另存为 UTF-8 文本。', isFatal: true }]);
  });

  it('says what could be done about a finding', () => {
    const fixable = makeFinding(source, 'XX', {
      fix: [{ range: { start: 2, end: 4 }, text: '江北' }],
      suggestions: [{ label: '改为“江南”', edits: [{ range: { start: 2, end: 4 }, text: '江南' }] }],
    });
    const data = dataOf(print([makeResult(source, [fixable])]), 'document-0') as DocumentData;
    expect(data.findings[0]?.remedies).toEqual(['可自动修复（--fix）：“XX”改为“江北”', '建议：改为“江南”']);
  });

  it('is a whole page without any document', () => {
    const page = print([], {}, { files: 0 });
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/u);
    expect((dataOf(page, 'index') as ReportIndex).documents).toEqual([]);
  });
});
