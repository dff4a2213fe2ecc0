import { describe, expect, it } from 'vitest';
import { unix } from '../../src/reporters/unix.ts';
import { makeContext, makeFinding, makeProblem, makeResult, makeSummary } from './make-result.ts';

const source = '𠮷野XX家\r\n由ZY部署';
const writer = unix(makeContext());

describe('unix', () => {
  it('prints a line for each finding, columns in UTF-16 units, and nothing else', () => {
    const findings = [
      makeFinding(source, 'XX'),
      makeFinding(source, 'ZY', { severity: 'warning', ruleId: 'no-letter-code', message: '字母代号' }),
      makeFinding(source, '', { at: source.length, severity: 'info', ruleId: 'require-elements', message: '缺少署名' }),
    ];
    expect(writer.file(makeResult(source, findings)) + writer.end(makeSummary())).toBe(
      'drafts/report.txt:1:4: 占位符“XX”尚未填写 [Error/no-x-placeholder]\ndrafts/report.txt:2:2: 字母代号 [Warning/no-letter-code]\ndrafts/report.txt:2:6: 缺少署名 [Info/require-elements]\n',
    );
  });

  it('prints nothing for a clean file', () => {
    expect(writer.file(makeResult(source)) + writer.end(makeSummary())).toBe('');
  });

  it('keeps a message with line ends on its line', () => {
    const printed = writer.file(makeResult(source, [makeFinding(source, 'XX', { message: '“残\r\n::error::段”' })], { path: '/home/mei/a\n::b.txt' }));
    expect(printed).toBe('a\\n::b.txt:1:4: “残\\r\\n::error::段” [Error/no-x-placeholder]\n');
  });

  it('gives a file that could not be read a line of the same form', () => {
    expect(writer.file(makeResult(null, [], { problems: [makeProblem({ message: 'is binary', hint: 'name text files only' })] }))).toBe(
      'drafts/report.txt:1:1: is binary; name text files only [Error/reportlint]\n',
    );
  });
});
