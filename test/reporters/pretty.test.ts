import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../src/engine/finding.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import type { ReporterContext, RunSummary } from '../../src/reporters/reporter.ts';
import { makeContext, makeEdit, makeFinding, makeProblem, makeResult, makeSummary } from './make-result.ts';

const source = '关于XX区工作的报告\r\n\r\n一、总体情况\r\n　　由ZY统一部署，XX局落实。';

function print(results: readonly FileResult[], context: Partial<ReporterContext> = {}, summary: Partial<RunSummary> = {}): string {
  const writer = pretty(makeContext(context));
  return results.map((result) => writer.file(result)).join('') + writer.end(makeSummary(summary));
}

describe('pretty', () => {
  it('groups findings under their file and headings, each with its line', () => {
    const section = ['一、总体情况'];
    const findings = [
      makeFinding(source, 'XX'),
      makeFinding(source, 'ZY', { ruleId: 'no-letter-code', severity: 'warning', message: '字母代号“ZY”', section }),
      makeFinding(source, 'XX', { at: source.lastIndexOf('XX'), section }),
      makeFinding(source, '', { at: source.length, ruleId: 'require-elements', severity: 'info', message: '缺少署名', section }),
    ];
    expect(print([makeResult(source, findings)], {}, { errors: 2, warnings: 1, infos: 1 }).split('\n')).toEqual([
      'drafts/report.txt',
      '',
      '  1:3  错误  占位符“XX”尚未填写  no-x-placeholder',
      '    1 | 关于XX区工作的报告',
      '      |     ^^',
      '',
      '  一、总体情况',
      '',
      '  4:4  警告  字母代号“ZY”  no-letter-code',
      '    4 | 　　由ZY统一部署，XX局落实。',
      '      |       ^^',
      '',
      '  4:11  错误  占位符“XX”尚未填写  no-x-placeholder',
      '    4 | 　　由ZY统一部署，XX局落实。',
      '      |                   ^^',
      '',
      '  4:17  提示  缺少署名  require-elements',
      '    4 | 　　由ZY统一部署，XX局落实。',
      '      |                             ^',
      '',
      '共检查1个文件：2个错误、1个警告、1个提示。',
      '',
    ]);
  });

  it('shows related places, fixes and suggestions under the line', () => {
    const finding = makeFinding(source, 'ZY', {
      fix: [makeEdit(source, 'ZY', '中央')],
      suggestions: [{ label: '改为“上级”', edits: [makeEdit(source, 'ZY', '上级')] }],
      related: [{ message: '前文写作“XX区”', range: { start: 2, end: 5 }, start: { line: 1, column: 3 }, end: { line: 1, column: 6 } }],
    });
    const printed = print([makeResult(source, [finding])]);
    expect(printed).toContain('\n    参见 1:3  前文写作“XX区”\n    可自动修复（--fix）  “ZY”改为“中央”\n    建议  改为“上级”\n');
  });

  it('names what a fix deletes or inserts, cut to a readable length', () => {
    const remove = makeFinding(source, '工作', { fix: [makeEdit(source, '工作', '')] });
    const insert = makeFinding(source, '', { at: 4, fix: [{ range: { start: 4, end: 4 }, text: '很长的话'.repeat(20) }] });
    const printed = print([makeResult(source, [remove, insert])], { locale: 'en' });
    expect(printed).toContain('delete “工作”');
    expect(printed).toMatch(/insert “(?:很长的话)+很长的…”/u);
  });

  it('says nothing about a clean file but counts it', () => {
    expect(print([makeResult(source)], { locale: 'en' })).toBe('1 file: no findings.\n');
    expect(print([makeResult(source)])).toBe('共检查1个文件：未发现问题。\n');
  });

  it('says so when there were no files', () => {
    expect(print([], { locale: 'en' }, { files: 0 })).toBe('No files were linted.\n');
  });

  it('never calls a run clean in which something was not read', () => {
    const result = makeResult(null, [], { path: '/home/mei/坏.txt', problems: [makeProblem()] });
    const printed = print([result], { locale: 'en' });
    expect(printed).toBe(
      '坏.txt\n\n  not read  不是文本文件\n  请另存为 UTF-8 文本。\n\n1 file: 0 errors, 0 warnings, 0 infos; 1 problem: not everything could be read or done.\n',
    );
  });

  it('shows problems of the run before the summary, with what they are about', () => {
    const problems = [
      makeProblem({ path: '/home/mei/none/*.md', message: 'no file matches', hint: null }),
      makeProblem({ path: null, message: 'no rules', hint: 'extend a preset' }),
    ];
    expect(print([], { locale: 'en' }, { files: 0, problems })).toBe(
      '  none/*.md  no file matches\n\n  problem  no rules\n  extend a preset\n\n0 files: 0 errors, 0 warnings, 0 infos; 2 problems: not everything could be read or done.\n',
    );
  });

  it('counts what can be fixed and what was suppressed', () => {
    expect(print([makeResult(source)], { locale: 'en' }, { errors: 1, fixable: 1, suppressed: 2 })).toContain(
      '1 error, 0 warnings, 0 infos; 1 fixable with --fix; 2 suppressed.',
    );
    expect(print([makeResult(source)], {}, { errors: 1, fixable: 1, suppressed: 2 })).toContain('其中1处可用 --fix 自动修复；已抑制2处。');
  });

  it('takes the language of each file, and for the summary that of most files', () => {
    const chinese = makeResult(source, [makeFinding(source, 'XX')]);
    const english = makeResult('By TBD', [makeFinding('By TBD', 'TBD', { message: 'left over' })], { language: 'en', path: '/home/mei/minutes.md' });
    const printed = print([chinese, english, chinese], { locale: 'auto' }, { files: 3 });
    expect(printed).toContain('1:3  错误  占位符');
    expect(printed).toContain('1:4  error  left over');
    expect(printed).toContain('共检查3个文件');
    expect(print([chinese, english], { locale: 'auto' }, { files: 2 })).toContain('2 files:');
  });

  it('says when a finding is under no heading any more', () => {
    const findings = [makeFinding(source, 'XX', { section: ['一、总体情况'] }), makeFinding(source, 'ZY')];
    expect(print([makeResult(source, findings)])).toContain('\n  （不在任何标题之下）\n');
  });

  it('cuts headings to the width', () => {
    const finding = makeFinding(source, 'XX', { section: ['一、总体情况', '（一）坚持以学习教育为先导'.repeat(10)] });
    const heading = print([makeResult(source, [finding])], { width: 40 }).split('\n')[2];
    expect(heading).toBe('  一、总体情况 › （一）坚持以学习教育为…');
  });

  it('shows control characters of path, heading, message, rule and line escaped', () => {
    const wild = '第\u001b[2J\u202eXX';
    const finding = makeFinding(wild, 'XX', { message: '“\u001b]0;x\u0007”\n::error::x', section: ['一\u2028、'], ruleId: 'house/\u009b' });
    const printed = print([makeResult(wild, [finding], { path: '/home/mei/a\u001b[2J.txt' })]);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
    expect(printed.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    expect(printed).toContain('a\\x1b[2J.txt');
    expect(printed).toContain('    1 | 第\\x1b[2J\\u202eXX\n      |                ^^\n');
  });

  it('uses colour only when asked to', () => {
    const result = makeResult(source, [makeFinding(source, 'XX')]);
    const plain = print([result]);
    const colored = print([result], { hasColor: true });
    expect(colored).toContain('\u001b[31m错误\u001b[39m');
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
  });

  it('shows every finding of a file that has very many', () => {
    const text = 'XX\n'.repeat(1000);
    const findings = Array.from({ length: 1000 }, (_, index) => makeFinding(text, 'XX', { at: index * 3 }));
    expect(print([makeResult(text, findings)]).match(/no-x-placeholder/gu)).toHaveLength(1000);
  });

  it('shows findings without lines when the text is not at hand', () => {
    expect(print([makeResult(source, [makeFinding(source, 'XX')], { text: null })])).toContain('占位符“XX”尚未填写  no-x-placeholder\n\n共检查');
  });
});
