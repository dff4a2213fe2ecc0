import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../src/engine/finding.ts';
import { github } from '../../src/reporters/github.ts';
import type { RunSummary } from '../../src/reporters/reporter.ts';
import { makeContext, makeFinding, makeProblem, makeResult, makeSummary } from './make-result.ts';

const source = '关于XX区\r\n残段\r\n又一段';

function print(results: readonly FileResult[], summary: Partial<RunSummary> = {}): string[] {
  const writer = github(makeContext({ locale: 'en' }));
  return (results.map((result) => writer.file(result)).join('') + writer.end(makeSummary(summary))).trimEnd().split('\n');
}

describe('github', () => {
  it('prints a command for each finding, then the summary', () => {
    const findings = [
      makeFinding(source, 'XX'),
      makeFinding(source, '区', { severity: 'warning' }),
      makeFinding(source, '', { at: source.length, severity: 'info' }),
    ];
    expect(print([makeResult(source, findings)], { errors: 1, warnings: 1, infos: 1 })).toEqual([
      '::error file=drafts/report.txt,line=1,endLine=1,col=3,endColumn=5,title=no-x-placeholder::占位符“XX”尚未填写',
      '::warning file=drafts/report.txt,line=1,endLine=1,col=5,endColumn=6,title=no-x-placeholder::占位符“区”尚未填写',
      '::notice file=drafts/report.txt,line=3,endLine=3,col=4,endColumn=4,title=no-x-placeholder::占位符“”尚未填写',
      '1 file: 1 error, 1 warning, 1 info.',
    ]);
  });

  it('leaves columns out when a range spans lines, as the runner would', () => {
    const [line] = print([makeResult(source, [makeFinding(source, '残段\r\n又', { message: '未写完' })])]);
    expect(line).toBe('::error file=drafts/report.txt,line=2,endLine=3,title=no-x-placeholder::未写完');
  });

  it('escapes what would end a property or a message', () => {
    const finding = makeFinding(source, 'XX', { ruleId: 'house:a,b', message: '100% 完成\r\n::warning::x' });
    const [line] = print([makeResult(source, [finding], { path: '/home/mei/第1,2季:度%.txt' })]);
    expect(line).toBe('::error file=第1%2C2季%3A度%25.txt,line=1,endLine=1,col=3,endColumn=5,title=house%3Aa%2Cb::100%25 完成\\r\\n::warning::x');
  });

  it('annotates a file that could not be read, without a line', () => {
    expect(print([makeResult(null, [], { problems: [makeProblem({ message: 'is binary', hint: null })] })])[0]).toBe(
      '::error file=drafts/report.txt,title=reportlint::is binary',
    );
  });

  it('annotates problems of the run', () => {
    expect(print([], { files: 0, problems: [makeProblem({ path: null, message: 'no rules', hint: 'extend a preset' })] })).toEqual([
      '::error title=reportlint::no rules; extend a preset',
      '0 files: 0 errors, 0 warnings, 0 infos; 1 problem: not everything could be read or done.',
    ]);
  });

  it('prints findings beyond the limit of annotations with their place, and says so', () => {
    const text = 'XX\n'.repeat(12);
    const findings = Array.from({ length: 12 }, (_, index) => makeFinding(text, 'XX', { at: index * 3, message: 'left over' }));
    const printed = print([makeResult(text, findings)], { errors: 12 });
    expect(printed).toHaveLength(14);
    expect(printed[9]).toMatch(/::left over$/u);
    expect(printed[10]).toMatch(/::drafts\/report\.txt:11:1: left over$/u);
    expect(printed[12]).toContain('at most 10 annotations');
    expect(printed[13]).toContain('12 errors');
  });

  it('prints only the summary when nothing was found', () => {
    expect(print([makeResult(source)])).toEqual(['1 file: no findings.']);
  });
});
