import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySchemaObject } from 'ajv';
import { Ajv as AjvDraft7 } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log, Result } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { FileResult, Problem } from '../../src/engine/finding.ts';
import { lintFiles } from '../../src/host/index.ts';
import { LineIndex } from '../../src/model/line-index.ts';
import { loadReporter, type ReporterName } from '../../src/reporters/load-reporter.ts';
import { makeEdit, makeFinding, makeProblem, makeResult } from './make-result.ts';

// Every format, over all fixtures and over what is hard to write, against its schema or the rules of who reads it.

const root = join(import.meta.dirname, '../..');
const fixtures = ['fixtures/drafts', 'fixtures/clean'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/u.test(name) && !name.includes('README'))
    .map((name) => join(root, folder, name)),
);
const { results: linted } = await lintFiles(fixtures, { cwd: root });
const results = [...linted, ...hardResults()];
const runProblem: Problem = { path: null, message: 'x/*.md: matches no file', hint: 'check the <spelling>', isFatal: true };

/** Control characters, markup of the formats, pairs of surrogates, a baseline, edits, what could not be read. */
function hardResults(): FileResult[] {
  const text = '𠮷野\u0000家\u001b[31m&<"\'>]]>[a](http://x)\r\n第二行\uffff：XX\ud800区\n';
  const hard = makeFinding(text, text.slice(0, 20), {
    message: `“${text}”{{x}} ::error::%`,
    ruleId: 'house/no-<b>',
    section: ['一、"&'],
    fingerprint: '00000000000000aa',
  });
  const late = makeFinding(text, 'XX', {
    severity: 'warning',
    fix: [makeEdit(text, 'XX', '<本>')],
    suggestions: [{ label: '改为“甲”', edits: [makeEdit(text, '𠮷野', '甲'), makeEdit(text, '第二', '第2')] }],
    related: [{ message: '见[此](1)', range: hard.range, start: hard.start, end: hard.end }],
    helpUrl: 'https://example.org/a%20b.md',
  });
  const absent = makeFinding(text, '', {
    at: text.length,
    severity: 'info',
    ruleId: 'require-elements',
    messageId: 'missing',
    fingerprint: '00000000000000bb',
  });
  const old = { ...late, fingerprint: 'fedcba9876543210', suppressions: [{ kind: 'external' as const, justification: '脱敏发布' }] };
  const commented = { ...absent, suppressions: [{ kind: 'inSource' as const, justification: '' }] };
  return [
    makeResult(text, [hard, late, absent], { path: join(root, '草 稿', '第1,2季:度%#?.md'), suppressed: [old, commented], hasBaseline: true }),
    makeResult(null, [], { path: '/elsewhere/坏 的.md', problems: [makeProblem({ message: 'is <binary>\u0007', hint: null })] }),
    makeResult(text, [], { path: join(root, 'part.txt'), problems: [makeProblem({ isFatal: false })] }),
  ];
}

async function print(format: ReporterName, files: readonly FileResult[] = results, problems: readonly Problem[] = [runProblem]): Promise<string> {
  const writer = (await loadReporter(format))({ cwd: root, hasColor: false, locale: 'auto', width: 80, tool: { version: '1.2.3', rules } });
  const findings = files.flatMap((result) => result.findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const summary = { files: files.length, errors: count('error'), warnings: count('warning'), infos: count('info'), fixable: 0, suppressed: 0, problems };
  return files.map((result) => writer.file(result)).join('') + writer.end(summary);
}

const findingCount = results.reduce((sum, { findings }) => sum + findings.length, 0);
const problemCount = results.reduce((sum, { problems }) => sum + problems.length, 1);

it('there is something to print', () => {
  expect(fixtures.length).toBeGreaterThan(30);
  expect(findingCount).toBeGreaterThan(100);
});

describe('json and ndjson', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/output.schema.json'), 'utf8')) as AnySchemaObject;
  const ajv = new AjvDraft7({ allowUnionTypes: true });
  const validate = ajv.compile(schema);

  it('json is valid under the schema that ships', async () => {
    validate(JSON.parse(await print('json')));
    expect(validate.errors).toBeNull();
  });

  it('each line of ndjson is a result of it', async () => {
    const validateLine = ajv.compile({ $ref: '#/definitions/result', definitions: schema['definitions'] });
    const lines = (await print('ndjson')).trimEnd().split('\n');
    expect(lines).toHaveLength(results.length);
    expect(lines.filter((line) => !validateLine(JSON.parse(line)))).toEqual([]);
  });
});

describe('sarif', async () => {
  const schema = JSON.parse(readFileSync(join(root, 'test/schemas/sarif-2.1.0.json'), 'utf8')) as AnySchemaObject;
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': true, uuid: true } });
  const validate = ajv.compile(schema);
  const log = JSON.parse(await print('sarif')) as Log;
  const run = log.runs[0];
  const printed = run?.results ?? [];

  it('is valid under the schema of OASIS, with findings and without', async () => {
    for (const text of [await print('sarif'), await print('sarif', [], []), await print('sarif', linted, [])]) {
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
    }
  });

  it('the check itself notices a wrong file', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, columnKind: 'bytes' }] })).toBe(false);
  });

  it('has every finding, the suppressed ones too, with a rule that is described', () => {
    const suppressed = results.reduce((sum, result) => sum + result.suppressed.length, 0);
    expect(printed).toHaveLength(findingCount + suppressed);
    const described = run?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex } of printed) expect(described[ruleIndex ?? -1]?.id).toBe(ruleId);
    for (const rule of described) {
      expect(rule.name).not.toBe(rule.id);
      for (const text of [rule.shortDescription, rule.fullDescription, rule.help]) expect(text?.text).not.toBe('');
    }
    expect(described.find(({ id }) => id === 'no-letter-code')?.helpUri).toMatch(/^https:.*no-letter-code\.md$/u);
  });

  it('counts columns in UTF-16 units, as it says', () => {
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const place = printed.find(({ message }) => message.text?.includes('XX'))?.locations?.[0]?.physicalLocation?.region;
    expect(place).toBeDefined();
    for (const result of linted.filter(({ findings }) => findings.length > 0)) {
      const lines = new LineIndex(result.text ?? '');
      const own = printed.filter((one) => one.suppressions?.length === 0 && uriOf(one) === encodePath(result.path));
      expect(own.map(({ locations }) => offsets(lines, locations?.[0]?.physicalLocation?.region))).toEqual(
        result.findings.map(({ range }) => [range.start, range.end]),
      );
    }
  });

  it('addresses files from the working folder, and others absolutely', () => {
    const hard = printed.find(({ ruleId }) => ruleId === 'house/no-<b>');
    expect(hard?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: '%E8%8D%89%20%E7%A8%BF/%E7%AC%AC1%2C2%E5%AD%A3%3A%E5%BA%A6%25%23%3F.md',
      uriBaseId: '%SRCROOT%',
    });
    const uris = run?.invocations?.[0]?.toolExecutionNotifications?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    expect(uris).toEqual(['file:///elsewhere/%E5%9D%8F%20%E7%9A%84.md', 'part.txt', undefined]);
  });

  it('tells suppressions and the state against a baseline', () => {
    const hard = printed.filter((one) => uriOf(one)?.startsWith('%E8%8D%89'));
    expect(hard.map(({ baselineState, suppressions }) => [baselineState, suppressions?.map(({ kind, justification }) => [kind, justification])])).toEqual([
      ['new', []],
      ['new', []],
      ['new', []],
      ['unchanged', [['external', '脱敏发布']]],
      ['new', [['inSource', undefined]]],
    ]);
    expect(printed.find((one) => !uriOf(one)?.startsWith('%E8%8D%89'))).not.toHaveProperty('baselineState');
  });

  it('gives the fix first, then the suggestions', () => {
    const fixes = printed.find((result) => result.partialFingerprints?.['reportlint/v1'] === '0123456789abcdef')?.fixes;
    expect(fixes?.map(({ description }) => description?.text)).toEqual(['reportlint --fix', '改为“甲”']);
    expect(fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 8 }, insertedContent: { text: '<本>' } },
    ]);
  });

  it('makes no link of what a draft brings along', () => {
    expect(printed.find(({ ruleId }) => ruleId === 'house/no-<b>')?.message.text).toContain('\\[a\\](http://x)');
  });

  it('says that the run was not successful when something was not read', async () => {
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.map(({ level }) => level)).toEqual(['error', 'warning', 'error']);
    const clean = JSON.parse(await print('sarif', linted, [])) as Log;
    expect(clean.runs[0]?.invocations?.[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  function uriOf({ locations }: Result): string | undefined {
    return locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  }
});

describe('gitlab', () => {
  it('is a report as GitLab documents it: no mark before it, one issue a finding, no fingerprint twice', async () => {
    const text = await print('gitlab');
    expect(text.startsWith('[')).toBe(true);
    const issues = JSON.parse(text) as Record<string, unknown>[];
    expect(issues).toHaveLength(findingCount + problemCount);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
      expect(issue).toMatchObject({
        description: expect.stringMatching(/./u),
        check_name: expect.stringMatching(/./u),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/u),
        location: { path: expect.not.stringMatching(/^\.\//u), lines: { begin: expect.any(Number) } },
      });
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('is an empty array when nothing was found, so that the widget shows what was resolved', async () => {
    expect(await print('gitlab', [makeResult('一。')], [])).toBe('[]\n');
  });

  it('keeps a fingerprint when lines move', async () => {
    const fingerprints = async (text: string) =>
      (JSON.parse(await print('gitlab', [makeResult(text, [makeFinding(text, 'XX')])], [])) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    expect(await fingerprints('走访XX次')).toEqual(await fingerprints('序。\n\n走访XX次'));
  });
});

describe('junit', async () => {
  const tree = parseXml(await print('junit'));
  const suites = tree.children;
  const cases = suites.flatMap(({ children }) => children);

  it('is well-formed, with the elements and attributes that servers know', () => {
    expect(tree.name).toBe('testsuites');
    expect(tree.attributes).toEqual({ name: 'reportlint' });
    for (const suite of suites) {
      expect(suite.name).toBe('testsuite');
      expect(Object.keys(suite.attributes)).toEqual(['name', 'tests', 'failures', 'errors', 'skipped', 'time']);
    }
    for (const one of cases) {
      expect(one.name).toBe('testcase');
      expect(Object.keys(one.attributes)).toEqual(['name', 'classname', 'time']);
      expect(one.children.length).toBeLessThanOrEqual(1);
      expect(one.children.every(({ name }) => ['failure', 'error', 'system-out'].includes(name))).toBe(true);
    }
  });

  it('counts what each suite holds', () => {
    for (const { attributes, children } of suites) {
      const holds = (name: string) => String(children.filter((one) => one.children[0]?.name === name).length);
      expect([attributes['tests'], attributes['failures'], attributes['errors']]).toEqual([String(children.length), holds('failure'), holds('error')]);
    }
  });

  it('fails for errors only, and passes for a clean file', () => {
    const errors = results.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
    expect(cases.filter(({ children }) => children[0]?.name === 'failure')).toHaveLength(errors.length);
    expect(cases.filter(({ children }) => children[0]?.name === 'error')).toHaveLength(problemCount);
    expect(suites.find(({ attributes }) => attributes['name']?.startsWith('fixtures/clean/'))?.children).toMatchObject([{ name: 'testcase', children: [] }]);
  });

  it('keeps what XML cannot hold, in writing', () => {
    const [failure] = cases.find(({ attributes }) => attributes['name']?.startsWith('house/no-<b>'))?.children ?? [];
    expect(failure?.attributes['message']).toContain('𠮷野\\x00家\\x1b[31m&<"\'>]]>');
    expect(failure?.attributes['message']).toContain('第二行\\uffff：XX\\ud800区');
  });
});

describe('checkstyle', async () => {
  const tree = parseXml(await print('checkstyle'));

  it('is well-formed and has the elements and attributes of Checkstyle', () => {
    expect([tree.name, tree.attributes]).toEqual(['checkstyle', { version: '4.3' }]);
    expect(tree.children).toHaveLength(results.length + 1);
    for (const file of tree.children) {
      expect([file.name, Object.keys(file.attributes)]).toEqual(['file', ['name']]);
      for (const error of file.children) {
        expect([error.name, Object.keys(error.attributes)]).toEqual(['error', ['line', 'column', 'severity', 'message', 'source']]);
        expect(error.attributes['severity']).toMatch(/^(?:error|warning|info)$/u);
        expect(Number(error.attributes['line'])).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it('has every finding and problem', () => {
    expect(tree.children.flatMap(({ children }) => children)).toHaveLength(findingCount + problemCount);
  });
});

describe('rdjson and rdjsonl', async () => {
  interface Position {
    readonly line: number;
    readonly column: number;
  }
  interface Diagnostic {
    readonly message: string;
    readonly severity: string;
    readonly location: { readonly path: string; readonly range?: { readonly start: Position; readonly end: Position } };
    readonly suggestions?: readonly { readonly range: { readonly start: Position; readonly end: Position }; readonly text: string }[];
  }
  const { source, diagnostics } = JSON.parse(await print('rdjson')) as { source: object; diagnostics: Diagnostic[] };

  it('has the fields of the Diagnostic Format, and no others', () => {
    expect(Object.keys(source)).toEqual(['name', 'url']);
    const known = ['message', 'location', 'severity', 'source', 'code', 'suggestions', 'related_locations'];
    for (const diagnostic of diagnostics) {
      expect(Object.keys(diagnostic).filter((key) => !known.includes(key))).toEqual([]);
      expect(diagnostic.severity).toMatch(/^(?:ERROR|WARNING|INFO)$/u);
    }
    expect(diagnostics).toHaveLength(findingCount + problemCount);
  });

  it('counts columns in UTF-8 bytes, the end exclusive', () => {
    for (const { path, text, findings } of results.filter((result) => result.text !== null && result.findings.length > 0)) {
      const own = diagnostics.filter(({ location }) => location.range !== undefined && join(root, location.path) === path);
      expect(own.map(({ location }) => bytesOf(text ?? '', location.range))).toEqual(findings.map((finding) => wellFormed(finding.text)));
    }
  });

  it('counts bytes past the intervals at which sums are kept, pairs of surrogates across them included', async () => {
    const text = `x${'𠮷'.repeat(1500)}XX\n`;
    const [only] = (JSON.parse(await print('rdjson', [makeResult(text, [makeFinding(text, 'XX')])], [])) as { diagnostics: Diagnostic[] }).diagnostics;
    expect(only?.location.range).toEqual({ start: { line: 1, column: 6002 }, end: { line: 1, column: 6004 } });
  });

  it('rdjsonl has the same diagnostics, one a line', async () => {
    const lines = (await print('rdjsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(diagnostics);
  });

  it('is complete when nothing was found', async () => {
    expect(JSON.parse(await print('rdjson', [], []))).toMatchObject({ diagnostics: [] });
    expect(await print('rdjsonl', [], [])).toBe('');
  });

  function bytesOf(text: string, range: { readonly start: Position; readonly end: Position } | undefined): string {
    const bytes = Buffer.from(wellFormed(text));
    const lines = new LineIndex(text);
    const at = ({ line, column }: Position) => Buffer.byteLength(wellFormed(text.slice(0, lines.lineStart(line)))) + column - 1;
    return range === undefined ? '' : bytes.subarray(at(range.start), at(range.end)).toString('utf8');
  }
});

describe('github', () => {
  it('is nothing but commands and a summary, each a line of its own', async () => {
    const lines = (await print('github')).trimEnd().split('\n');
    const isCommand = (line: string) => /^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:\n\r]*)(?:,[a-zA-Z]+=[^,:\n\r]*)*::/u.test(line);
    expect(lines.filter(isCommand)).toHaveLength(findingCount + problemCount);
    expect(lines.filter((line) => !isCommand(line))).toHaveLength(2);
  });
});

describe('unix', () => {
  it('is one line a finding, which quickfix lists read', async () => {
    const lines = (await print('unix', results, [])).trimEnd().split('\n');
    expect(lines).toHaveLength(findingCount + problemCount - 1);
    expect(lines.filter((line) => !/^.+:\d+:\d+: .+ \[(?:Error|Warning|Info)\/\S+\]$/u.test(line))).toEqual([]);
  });
});

describe('agent', () => {
  const text = '一。\n走访XX次，##x##。';
  const fixed = makeFinding(text, '##x##', { severity: 'warning', ruleId: 'no-paid-marker', message: '付费标记', fix: [makeEdit(text, '##x##', '')] });
  const choice = makeFinding(text, 'XX', { message: '“XX”尚未填写', suggestions: [{ label: '改为“三”', edits: [makeEdit(text, 'XX', '三')] }] });

  it('says place, rule and what to do, the path once', async () => {
    expect(await print('agent', [makeResult('二。'), makeResult(text, [choice, fixed], { path: join(root, 'a.md') })], [])).toBe(
      ['a.md', '2:3 E no-x-placeholder “XX”尚未填写 → 改为“三”', '2:7 W no-paid-marker 付费标记 → fix "##x##" to ""', '2 files: 1 E, 1 W, 0 I', ''].join('\n'),
    );
  });

  it('takes at most half the characters of json', async () => {
    expect((await print('agent', linted, [])).length * 2).toBeLessThan((await print('json', linted, [])).length);
  });

  it('tells what could not be read, and shows no control character', async () => {
    const printed = await print('agent');
    expect(printed).toContain('! is <binary>\\x07\n');
    expect(printed).toContain('! x/*.md: matches no file');
    expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** @throws for what is not well-formed. */
function parseXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  expect(top.children).toHaveLength(1);
  return top.children[0] as Element;
}

interface Region {
  readonly startLine?: number | undefined;
  readonly startColumn?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

function offsets(lines: LineIndex, region: Region | undefined): [number, number] {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  return [lines.lineStart(startLine) + startColumn - 1, lines.lineStart(endLine) + endColumn - 1];
}

function encodePath(path: string): string {
  return path
    .slice(root.length + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function isUri(text: string): boolean {
  return URL.canParse(text);
}

function isUriReference(text: string): boolean {
  return URL.canParse(text, 'https://example.org') && !/[^\x21-\x7e]/u.test(text);
}

/** What an encoder makes of lone surrogates. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString('utf8');
}
