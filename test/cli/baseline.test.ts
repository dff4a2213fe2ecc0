import { readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { GIT_ENV, Repository } from './git-repository.ts';
import { run } from './run-cli.ts';

const NAME = '.reportlint-baseline.json';
const PARAGRAPHS = ['一、全区共走访群众XX户，均已登记。', '二、今年举办培训班XX期，参训三百人。', '三、处理投诉XX件，全部办结。'];

const text = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;
const read = (cwd: string) => readFileSync(join(cwd, NAME), 'utf8');
const places = async (cwd: string, ...argv: string[]) => (await run(cwd, ['-f', 'unix', ...argv])).stdout.match(/^\S+?:\d+/gmu) ?? [];

afterEach(() => void vi.useRealTimers());

describe('a baseline', () => {
  it('paragraphs moved, one finding corrected, one added: exactly the new one is reported', async () => {
    const cwd = temporaryFolder({ 'a.md': text(PARAGRAPHS) });
    expect(await run(cwd, ['baseline'])).toEqual({ code: 0, stdout: '', stderr: `reportlint: ${NAME}: 3 findings recorded (3 new, 0 removed)\n` });
    expect(await run(cwd, ['-f', 'unix'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const [first = '', second = '', third = ''] = PARAGRAPHS;
    writeFileSync(join(cwd, 'a.md'), text([third, '四、新增岗位XX个，均已上岗。', first, second.replace('XX', '三')]));
    const { code, stdout, stderr } = await run(cwd, ['-f', 'unix']);
    expect([code, stdout]).toEqual([1, 'a.md:3:7: “XX”尚未填写。 [Error/no-toy-blank]\n']);
    expect(stderr).toContain('1 entry match nothing any more; remove them with reportlint baseline --prune');
  });

  it('a corrected finding and a new one in the same line never cancel out', async () => {
    const cwd = temporaryFolder({ 'a.txt': '甲方应付XX元。\n' });
    await run(cwd, ['baseline']);
    writeFileSync(join(cwd, 'a.txt'), '甲方应付三元，乙方应退XX元。\n');
    expect(await places(cwd)).toEqual(['a.txt:1']);
  });

  it('is found upwards, from wherever the command runs', async () => {
    const repository = new Repository({ 'sub/deep/a.md': text(PARAGRAPHS) });
    await run(join(repository.folder, 'sub'), ['baseline'], { env: GIT_ENV });
    expect(read(repository.folder)).toContain('"sub/deep/a.md no-toy-blank ');
    expect(await places(join(repository.folder, 'sub/deep'))).toEqual([]);
    expect(await places(repository.folder, 'sub/deep/a.md', '--no-baseline')).toHaveLength(3);
  });

  it('holds standard input under its name, and git’s index', async () => {
    const repository = new Repository({ 'a.md': text(PARAGRAPHS) });
    await run(repository.folder, ['baseline']);
    expect((await run(repository.folder, ['--stdin', '--stdin-filename', 'a.md'], { stdin: text(PARAGRAPHS) })).code).toBe(0);
    expect((await run(repository.folder, ['--stdin'], { stdin: text(PARAGRAPHS) })).code).toBe(1);
    repository.stage({ 'a.md': text([...PARAGRAPHS, '五、修路XX公里。']) });
    expect((await run(repository.folder, ['--staged', '-f', 'unix'], { env: GIT_ENV })).stdout).toMatch(/^a\.md:7:5: [^\n]*\n$/u);
  });

  it('shows what it holds as suppressed from outside, with the reason', async () => {
    const cwd = temporaryFolder({ 'a.md': text(PARAGRAPHS) });
    await run(cwd, ['baseline', '--add', 'a.md:3', 'no-toy-blank', '--reason', '甲方填写']);
    const [result] = JSON.parse((await run(cwd, ['-f', 'json'])).stdout);
    expect(result.suppressedMessages).toMatchObject([{ line: 3, suppressions: [{ kind: 'external', justification: '甲方填写' }] }]);
    expect(result.messages).toHaveLength(2);
    const { runs } = JSON.parse((await run(cwd, ['-f', 'sarif'])).stdout);
    expect(runs[0].results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual(['new', 'new', 'unchanged']);
  });

  it.each([
    ['{', /is no JSON/u],
    ['{ "version": 9 }', /has version 9, and only 1 is known/u],
    ['{\n<<<<<<< HEAD\n}', /holds an unresolved merge conflict; keep the lines of both sides/u],
    ['{ "a.md rule 1": {}, "version": 1 }', /an entry that cannot be read: a\.md rule 1/u],
    ['{ "a.md rule 0123456789abcdef": { "until": "2027-02-30" }, "version": 1 }', /an entry that cannot be read/u],
    ['{ "a.md rule 0123456789abcdef": { "unti": "2027-02-03" }, "version": 1 }', /an entry that cannot be read/u],
  ])('that cannot be read hides nothing and is a problem: %s', async (content, message) => {
    const cwd = temporaryFolder({ 'a.md': text(PARAGRAPHS), 'b.md': text(PARAGRAPHS), [NAME]: content });
    const { code, stdout, stderr } = await run(cwd, ['-f', 'unix']);
    expect([code, stdout.split('\n').length]).toEqual([2, 7]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect((await run(cwd, ['baseline'])).code).toBe(2);
    expect(read(cwd)).toBe(content);
  });
});

describe('the file', () => {
  it('is sorted, has one entry a line, and the same findings give the same bytes', async () => {
    const cwd = temporaryFolder({ 'b.md': text(PARAGRAPHS), 'a b.md': text(PARAGRAPHS.slice(1)) });
    await run(cwd, ['baseline', 'b.md']);
    await run(cwd, ['baseline', 'a b.md']);
    const once = read(cwd);
    unlinkSync(join(cwd, NAME));
    await run(cwd, ['baseline']);
    expect(read(cwd)).toBe(once);
    const lines = once.split('\n');
    expect(lines).toHaveLength(9);
    expect(lines.slice(1, 6)).toEqual([...lines.slice(1, 6)].sort());
    for (const line of lines.slice(1, 6)) expect(line).toMatch(/^ {2}"(?:a b|b)\.md no-toy-blank [0-9a-f]{16}": \{\},$/u);
    expect(once.length / 5).toBeLessThan(60);
  });

  it('merges without a conflict when two branches record different drafts, and with merge=union always', async () => {
    const names = ['a.md', 'c.md', 'e.md', 'g.md'];
    const repository = new Repository(Object.fromEntries(names.map((name) => [name, text(PARAGRAPHS)])));
    await run(repository.folder, ['baseline']);
    repository.commit({ [NAME]: read(repository.folder) });
    const record = async (name: string) => {
      repository.write({ [name]: text(PARAGRAPHS.map((paragraph) => `${name}${paragraph}`)) });
      await run(repository.folder, ['baseline', name]);
      repository.commit({ [name]: readFileSync(join(repository.folder, name)), [NAME]: read(repository.folder) });
    };
    repository.git('checkout', '-qb', 'side');
    await record('b.md');
    repository.git('checkout', '-q', 'main');
    await record('f.md');
    repository.git('merge', '-q', 'side', '-m', 'both');
    expect(await places(repository.folder)).toEqual([]);

    repository.commit({ '.gitattributes': `${NAME} merge=union\n` });
    repository.git('checkout', '-qb', 'third');
    await record('zz.md');
    repository.git('checkout', '-q', 'main');
    await record('zy.md');
    repository.git('merge', '-q', 'third', '-m', 'both');
    expect(await places(repository.folder)).toEqual([]);
  });
});

describe('reportlint baseline', () => {
  it('keeps what it did not lint, with its reasons, and drops what was corrected', async () => {
    const cwd = temporaryFolder({ 'a.md': text(PARAGRAPHS), 'b.md': text(PARAGRAPHS) });
    await run(cwd, ['baseline']);
    await run(cwd, ['baseline', '--add', 'b.md:1', 'no-toy-blank', '--reason', 'r', '--until', '2999-12-31']);
    writeFileSync(join(cwd, 'a.md'), text(PARAGRAPHS.slice(1)));
    expect((await run(cwd, ['baseline', 'a.md'])).stderr).toContain('5 findings recorded (0 new, 1 removed)');
    await run(cwd, ['baseline']);
    expect(read(cwd).match(/"b\.md .*/gu)).toHaveLength(3);
    expect(read(cwd)).toContain('{ "reason": "r", "until": "2999-12-31" }');
  });

  it('keeps the entries of a file that it could not read, and ends with 2', async () => {
    const cwd = temporaryFolder({ 'a.md': text(PARAGRAPHS), 'b.md': text(PARAGRAPHS) });
    await run(cwd, ['baseline']);
    const before = read(cwd);
    writeFileSync(join(cwd, 'a.md'), new Uint8Array([0xff, 0x00, 0xc3, 0x28, 0x01, 0x02]));
    expect((await run(cwd, ['baseline'])).code).toBe(2);
    expect(read(cwd)).toBe(before);
  });

  it('--prune removes what matches nothing any more, also of drafts that are gone; =check only tells', async () => {
    const cwd = temporaryFolder({ 'a.md': text(PARAGRAPHS), 'b.md': text(PARAGRAPHS), 'c.md': text(PARAGRAPHS) });
    await run(cwd, ['baseline']);
    expect(await run(cwd, ['baseline', '--prune=check'])).toMatchObject({ code: 0, stderr: 'reportlint: the baseline has no stale entries\n' });
    writeFileSync(join(cwd, 'a.md'), text(PARAGRAPHS.slice(0, 2)));
    rmSync(join(cwd, 'b.md'));
    expect((await run(cwd, ['-f', 'unix'])).stderr).toContain('4 entries match nothing any more');
    const before = read(cwd);
    const check = await run(cwd, ['baseline', '--prune=check']);
    expect([check.code, check.stderr.match(/matches nothing any more/gu)?.length]).toEqual([2, 4]);
    expect(read(cwd)).toBe(before);
    expect(await run(cwd, ['baseline', '--prune'])).toMatchObject({ code: 0, stderr: `reportlint: ${NAME}: 4 entries removed\n` });
    expect(read(cwd).match(/no-toy-blank/gu)).toHaveLength(5);
    expect((await run(cwd, ['-f', 'unix'])).stderr).toBe('');
  });

  it('an entry of a rule that is switched off is not stale', async () => {
    const cwd = temporaryFolder({ 'a.md': text(PARAGRAPHS) });
    await run(cwd, ['baseline']);
    expect((await run(cwd, ['--rule', 'no-toy-blank: off'])).stderr).toBe('');
    expect((await run(cwd, ['baseline', '--prune=check', '--rule', 'no-toy-blank: off'])).code).toBe(0);
  });

  it('an expired entry counts again, and recording does not bring it back to life', async () => {
    const cwd = temporaryFolder({ 'a.md': text(PARAGRAPHS) });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 5, 30, 12) });
    await run(cwd, ['baseline', '--add', 'a.md:1', 'no-toy-blank', '--reason', '等批复', '--until', '2027-06-30']);
    expect(await places(cwd)).toEqual(['a.md:3', 'a.md:5']);
    vi.setSystemTime(new Date(2027, 6, 1, 0, 1));
    const { stderr } = await run(cwd, ['-f', 'unix']);
    expect(stderr).toContain('1 entry expired and count again');
    expect(await places(cwd)).toHaveLength(3);
    expect((await run(cwd, ['baseline'])).stderr).toContain('1 finding expired and still count');
    expect(await places(cwd)).toEqual(['a.md:1']);
    expect((await run(cwd, ['baseline', '--prune=check'])).code).toBe(0);
  });

  it.each([
    [['--add', 'a.md', 'no-toy-blank', '--reason', 'r'], /is no place; write FILE:LINE/u],
    [['--add', 'a.md:1', '--reason', 'r'], /names no rule/u],
    [['--add', 'a.md:1', 'no-toy-blank'], /--add needs a reason/u],
    [['--add', 'a.md:1', 'no-toy-blnk', '--reason', 'r'], /no finding of no-toy-blnk; did you mean no-toy-blank\?/u],
    [['--add', 'a.md:2', 'no-toy-blank', '--reason', 'r'], /it has findings in lines 1, 3, 5/u],
    [['--add', 'a.md:1', 'no-toy-marker', '--reason', 'r'], /there: no-toy-blank/u],
    [['--add', 'none.md:1', 'no-toy-blank', '--reason', 'r'], /none\.md: no such file/u],
    [['--add', 'a.md:1', 'no-toy-blank', '--reason', 'r', '--until', '2027-02-30'], /is no day/u],
    [['--add', 'a.md:1', 'no-toy-blank', '--reason', 'r', '--until', '2020-01-01'], /has passed/u],
    [['--reason', 'r'], /belong to --add/u],
    [['--prune', '--add', 'a.md:1', 'x'], /cannot be used together/u],
    [['--prune'], /there is no baseline for this folder/u],
    [['nowhere.md'], /nowhere\.md: no such file/u],
  ])('%j is refused with advice', async (argv, message) => {
    const cwd = temporaryFolder({ 'a.md': text(PARAGRAPHS) });
    expect(await run(cwd, ['baseline', ...argv])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  });

  it('--prune FOLDER is a folder, not a mode', async () => {
    const cwd = temporaryFolder({ 'sub/a.md': text(PARAGRAPHS) });
    await run(cwd, ['baseline']);
    writeFileSync(join(cwd, 'sub/a.md'), text(PARAGRAPHS.slice(1)));
    expect((await run(cwd, ['baseline', '--prune', 'sub'])).stderr).toContain('1 entry removed');
  });
});
