import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../src/engine/finding.ts';
import { json } from '../../src/reporters/json.ts';
import type { JsonResult } from '../../src/reporters/json-result.ts';
import { ndjson } from '../../src/reporters/ndjson.ts';
import { makeContext, makeEdit, makeFinding, makeProblem, makeResult, makeSummary } from './make-result.ts';

const source = '关于XX区工作的报告\r\n\r\n一、总体情况\r\n由ZY统一部署。\r\n';
const run = makeFinding(source, 'XX', { data: { kind: 'x-run', count: 2 }, helpUrl: 'https://example.org/no-x-placeholder.md' });
const code = makeFinding(source, 'ZY', {
  ruleId: 'no-letter-code',
  messageId: 'code',
  severity: 'warning',
  section: ['一、总体情况'],
  suggestions: [{ label: '改为“中央”', edits: [makeEdit(source, 'ZY', '中央')] }],
  related: [{ message: '前文写作“XX区”', range: run.range, start: run.start, end: run.end }],
});
const absent = makeFinding(source, '', { at: source.length, ruleId: 'require-elements', messageId: 'missing', severity: 'info', message: '缺少署名' });

function print(results: readonly FileResult[]): string {
  const writer = json(makeContext());
  return results.map((result) => writer.file(result)).join('') + writer.end(makeSummary());
}

function parse(result: FileResult): JsonResult {
  return (JSON.parse(print([result])) as [JsonResult])[0];
}

describe('json', () => {
  it('prints an empty array for no files', () => {
    expect(print([])).toBe('[]\n');
  });

  it('prints one object a file, one on a line', () => {
    const printed = print([makeResult(source), makeResult(source, [run])]);
    expect(printed.split('\n')).toHaveLength(3);
    expect(printed).toMatch(/^\[\{.*\},\n\{.*\}\]\n$/u);
    expect(JSON.parse(printed)).toHaveLength(2);
  });

  it('gives every field of the contract', () => {
    expect(parse(makeResult(source, [run], { profile: 'work-report' }))).toEqual({
      filePath: '/home/mei/drafts/report.txt',
      encoding: 'utf-8',
      profile: 'work-report',
      messages: [
        {
          ruleId: 'no-x-placeholder',
          severity: 2,
          level: 'error',
          messageId: 'run',
          message: '占位符“XX”尚未填写',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 5,
          range: [2, 4],
          text: 'XX',
          section: [],
          data: { count: 2, kind: 'x-run' },
          suggestions: [],
          related: [],
          helpUrl: 'https://example.org/no-x-placeholder.md',
          fingerprint: '0123456789abcdef',
        },
      ],
      suppressedMessages: [],
      errorCount: 1,
      warningCount: 0,
      infoCount: 0,
      fatalErrorCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
    });
  });

  it('gives warnings and infos severity 1, and tells them apart by level and count', () => {
    const result = parse(makeResult(source, [code, absent]));
    expect(result.messages.map(({ severity, level }) => [severity, level])).toEqual([
      [1, 'warning'],
      [1, 'info'],
    ]);
    expect([result.errorCount, result.warningCount, result.infoCount]).toEqual([0, 1, 1]);
  });

  it('gives suggestions and related places', () => {
    const [message] = parse(makeResult(source, [code])).messages;
    expect(message?.suggestions).toEqual([{ desc: '改为“中央”', fix: { range: [code.range.start, code.range.end], text: '中央' } }]);
    expect(message?.related).toEqual([{ message: '前文写作“XX区”', range: [2, 4], line: 1, column: 3, endLine: 1, endColumn: 5 }]);
  });

  it('gives the edits of a fix as one, which does the same to the text', () => {
    const fix = [makeEdit(source, 'XX区', '本区'), makeEdit(source, '的报告', '报告')];
    const result = parse(makeResult(source, [{ ...run, fix }]));
    const one = result.messages[0]?.fix;
    expect(one).toEqual({ range: [2, 10], text: '本区工作报告' });
    expect([result.fixableErrorCount, result.fixableWarningCount]).toEqual([1, 0]);
  });

  it('leaves out a fix that cannot be written as one edit', () => {
    const overlapping = [makeEdit(source, 'XX区', ''), makeEdit(source, '区工', '')];
    const result = parse(makeResult(source, [{ ...run, fix: overlapping, suggestions: [{ label: '改', edits: overlapping }] }]));
    expect(result.messages[0]).not.toHaveProperty('fix');
    expect(result.messages[0]?.suggestions).toEqual([]);
    expect(result.fixableErrorCount).toBe(0);
  });

  it('gives suppressed findings with their reasons, and does not count them', () => {
    const result = parse(makeResult(source, [], { suppressed: [{ ...run, suppressions: [{ kind: 'inSource', justification: '脱敏发布' }] }] }));
    expect(result.suppressedMessages).toMatchObject([{ ruleId: 'no-x-placeholder', suppressions: [{ kind: 'inSource', justification: '脱敏发布' }] }]);
    expect(result.errorCount).toBe(0);
  });

  it('gives a file that could not be read one fatal message', () => {
    const result = parse(makeResult(null, [], { problems: [makeProblem()] }));
    expect(result.messages).toHaveLength(1);
    expect(result.messages[0]).toMatchObject({ fatal: true, ruleId: null, severity: 2, line: 1, column: 1, message: '不是文本文件；请另存为 UTF-8 文本。' });
    expect([result.encoding, result.errorCount, result.fatalErrorCount]).toEqual([null, 1, 1]);
  });

  it('puts the problem of a file that was read in part before its findings', () => {
    const result = parse(makeResult(source, [run], { problems: [makeProblem({ isFatal: false })] }));
    expect(result.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      [null, false],
      ['no-x-placeholder', undefined],
    ]);
    expect([result.errorCount, result.fatalErrorCount]).toEqual([2, 0]);
  });

  it('gives the same bytes for data written in another order', () => {
    const other = { ...run, data: { count: 2, kind: 'x-run' } };
    expect(print([makeResult(source, [other])])).toBe(print([makeResult(source, [run])]));
  });

  it('lets no control character of a draft through', () => {
    const wild = '第\u001b[31m\u009b\u202e\u2028\ud800行XX';
    const printed = print([makeResult(wild, [makeFinding(wild, wild)], { path: '/home/mei/\u0085.txt' })]);
    expect(printed.trimEnd()).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u202e]/u);
    expect((JSON.parse(printed) as [JsonResult])[0].messages[0]?.text).toBe(wild);
  });
});

describe('ndjson', () => {
  it('prints the objects of json, one a line', () => {
    const writer = ndjson(makeContext());
    const results = [makeResult(source, [run]), makeResult('空\u2028\u0085', [])];
    const printed = results.map((result) => writer.file(result)).join('') + writer.end(makeSummary());
    expect(
      printed
        .trimEnd()
        .split(/[\n\u0085\u2028]/u)
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(JSON.parse(print(results)));
    expect(printed.endsWith('}\n')).toBe(true);
  });

  it('prints nothing for no files', () => {
    expect(ndjson(makeContext()).end(makeSummary())).toBe('');
  });
});

describe('the shipped JSON Schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/output.schema.json', import.meta.url), 'utf8')) as AnySchemaObject;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const check = (value: unknown) => {
    validate(value);
    return validate.errors ?? [];
  };
  const [printed] = JSON.parse(
    print([makeResult(source, [{ ...run, fix: [makeEdit(source, 'XX', '')] }, code], { problems: [makeProblem({ isFatal: false })] })]),
  ) as [JsonResult];

  it('accepts results of every shape', () => {
    const text = fc.string({ unit: 'binary' });
    const severity = fc.constantFrom('error', 'warning', 'info');
    const finding = fc.record({
      severity,
      message: text,
      section: fc.array(text),
      data: fc.dictionary(text, fc.oneof(text, fc.integer())),
      helpUrl: fc.option(text),
      location: fc.option(
        fc.record({
          part: fc.constantFrom('body' as const, 'header' as const, 'textbox' as const),
          paragraph: fc.integer({ min: 1 }),
          table: fc.option(fc.record({ index: fc.integer({ min: 1 }), row: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) })),
          path: text,
        }),
      ),
    });
    const result = fc.record({
      findings: fc.array(finding, { maxLength: 3 }),
      isFixable: fc.boolean(),
      isSuppressed: fc.boolean(),
      isPartial: fc.boolean(),
      profile: fc.option(text),
      path: text,
    });
    fc.assert(
      fc.property(fc.array(result, { maxLength: 4 }), (drafts) => {
        const results = drafts.map(({ findings, isFixable, isSuppressed, isPartial, profile, path }) => {
          const all = findings.map((more) => ({ ...code, ...more, fix: isFixable ? [makeEdit(source, 'ZY', '中央'), makeEdit(source, 'XX', '某')] : null }));
          const suppressed = all.map((one) => ({ ...one, suppressions: [{ kind: 'external' as const, justification: '' }] }));
          return makeResult(source, isSuppressed ? [] : all, {
            suppressed: isSuppressed ? suppressed : [],
            problems: isPartial ? [makeProblem({ isFatal: false, hint: null })] : [],
            profile,
            path,
          });
        });
        expect(check(JSON.parse(print([...results, makeResult(null, [], { problems: [makeProblem()] })])))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each(Object.keys(printed))('rejects a result without %s', (key) => {
    expect(check([{ ...printed, [key]: undefined }])).not.toEqual([]);
  });

  it.each(Object.keys(printed.messages[1] ?? {}).filter((key) => key !== 'fix'))('rejects a finding without %s', (key) => {
    expect(check([{ ...printed, messages: [{ ...printed.messages[1], [key]: undefined }] }])).not.toEqual([]);
  });

  it.each([
    ['columns from 0', { column: 0 }],
    ['a severity that ESLint does not know', { severity: 3 }],
    ['a level of another word', { level: 'note' }],
    ['a range of one number', { range: [2] }],
    ['a fix of several edits', { fix: [{ range: [2, 4], text: '' }] }],
    ['a finding with the fingerprint of a problem', { fingerprint: null }],
  ])('rejects %s', (_, wrong) => {
    expect(check([{ ...printed, messages: [{ ...printed.messages[1], ...wrong }] }])).not.toEqual([]);
  });
});
