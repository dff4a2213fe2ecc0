import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

const GOOD = '本月走访群众XX次。\n';
const FOUND = 'good.md:1:7: “XX”尚未填写。 [Error/no-toy-blank]\n';

describe('a file that cannot be read', () => {
  it.each<[string, string, string | Uint8Array | null, string]>([
    ['is missing', 'none.md', null, 'none.md: no such file; check the spelling'],
    ['is empty', 'empty.md', '', 'empty.md: is empty'],
    ['holds white space only', 'white.md', '\uFEFF \n\n　\n', 'white.md: is empty'],
    ['is binary', 'binary.txt', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32), 'binary.txt: '],
    ['is a PDF', 'a.pdf', '%PDF-1.7', 'a.pdf: .pdf files are not read'],
    ['has another extension', 'a.xyz', 'x', 'a.xyz: .xyz files are not read'],
    ['is a picture by another name', 'p.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'p.txt: '],
  ])('%s: is named on stderr, fatal in JSON, and the others are linted', async (_, name, content, words) => {
    const cwd = temporaryFolder({ 'good.md': GOOD, ...(content === null ? {} : { [name]: content }) });
    const text = await run(cwd, [name, 'good.md', '-f', 'unix']);
    expect(text.code).toBe(2);
    expect(text.stdout.endsWith(FOUND)).toBe(true);
    expect(text.stderr).toContain(`reportlint: ${words}`);
    expect(text.stderr).toMatch(/; .+\n$/);

    const [result, other] = JSON.parse((await run(cwd, [name, 'good.md', '-f', 'json'])).stdout);
    expect(result).toMatchObject({ filePath: join(cwd, name), fatalErrorCount: 1, messages: [{ fatal: true, ruleId: null, line: 1, column: 1 }] });
    expect(other).toMatchObject({ fatalErrorCount: 0, errorCount: 1 });
  });

  it('is told of in a folder, too', async () => {
    const cwd = temporaryFolder({ 'good.md': GOOD, 'empty.md': '' });
    symlinkSync(join(cwd, 'gone.md'), join(cwd, 'link.md'));
    const outcome = await run(cwd, ['.', '-f', 'unix']);
    expect(outcome).toMatchObject({ code: 2, stdout: expect.stringContaining(FOUND) });
    expect(outcome.stderr).toContain('empty.md: is empty');
    expect(outcome.stderr).toContain('link.md: no such file');
  });

  it('has its name escaped', async () => {
    const cwd = temporaryFolder();
    const { stderr } = await run(cwd, ['a\u001b[31m\n::error::x.md']);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain('a\\x1b[31m\\n::error::x.md');
  });
});

describe('a pattern', () => {
  it('without a match is named, and the others are linted', async () => {
    const cwd = temporaryFolder({ 'good.md': GOOD });
    expect(await run(cwd, ['*.txt', 'good.md', '-f', 'unix'])).toEqual({
      code: 2,
      stdout: FOUND,
      stderr: expect.stringMatching(
        /^reportlint: \*\.txt: matches no file \(\.md, [^)]+\); check the spelling and the working folder, or use --no-error-on-unmatched-pattern\n$/u,
      ),
    });
    expect((await run(cwd, ['*.txt', 'good.md', '-f', 'unix', '--no-error-on-unmatched-pattern'])).code).toBe(1);
  });

  it('that looks like a command is a file that does not exist', async () => {
    expect(await run(temporaryFolder(), ['explian', 'x'])).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean reportlint explain?') });
    expect(await run(temporaryFolder(), ['drafts'])).toMatchObject({ code: 2, stderr: expect.stringContaining('reportlint: drafts: no such file') });
  });

  it('can be an empty folder, which is said', async () => {
    expect(await run(temporaryFolder(), [])).toMatchObject({ code: 2, stderr: expect.stringContaining('reportlint: .: is a folder without a draft') });
  });
});

describe('a mistake on the command line', () => {
  it.each([
    [['--formt', 'json'], '--format'],
    [['--cached'], "unknown option '--cached'"],
    [['-f', 'jsn'], 'no such format: jsn; did you mean json?'],
    [['-f', 'yaml'], 'no such format: yaml; there are pretty, json'],
    [['--format'], 'argument missing'],
    [['--max-warnings', 'many'], 'It must be a whole number'],
    [['--max-warnings', '-2'], 'It must be a whole number'],
    [['--rule', 'no-toy-blnk: error'], 'no-toy-blank'],
    [['--rule', 'no-toy-blank: fatal'], 'no-toy-blank'],
    [['--rule', 'no-toy-blank'], '--rule'],
    [['--preset', 'recomended'], 'did you mean recommended?'],
    [['--profile', 'minuts'], 'did you mean minutes?'],
    [['--locale', 'fr'], 'write zh, en or auto'],
    [['--encoding', 'utf-9'], 'no such encoding: utf-9; did you mean utf-8?'],
    [['--ignore-path', 'none'], 'none: no such file; name a file that exists after --ignore-path'],
    [['--config', 'none.yaml'], 'none.yaml'],
    [['--print-config', 'a.md', '--preset', 'x'], 'no such preset'],
  ])('%j is said, with the next step, and ends with 2', async (argv, words) => {
    const cwd = temporaryFolder({ 'a.md': '本月走访群众三次。\n' });
    const outcome = await run(cwd, [...argv, ...(argv.length === 1 && argv[0] === '--format' ? [] : ['a.md'])]);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(words);
    expect(outcome.stderr).toMatch(/^reportlint: /);
  });
});

describe('a broken configuration', () => {
  it('is told once, all of it, and files under another one are still linted', async () => {
    const cwd = temporaryFolder({ 'good.md': GOOD, 'bad/.reportlintrc': 'rulez: {}\nrules:\n  no-toy-blnk: error\n', 'bad/a.md': GOOD, 'bad/b.md': GOOD });
    const outcome = await run(cwd, ['.', '-f', 'json']);
    expect(outcome.code).toBe(2);
    const lines = outcome.stderr.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toMatch(/rulez.*did you mean rules.*bad\/\.reportlintrc:1/);
    expect(lines.join('\n')).toMatch(/no-toy-blnk.*did you mean no-toy-blank.*bad\/\.reportlintrc:3/);
    const results = JSON.parse(outcome.stdout);
    expect(results.map((result: { fatalErrorCount: number }) => result.fatalErrorCount)).toEqual([1, 1, 0]);
    expect(results[0].messages[0].message).toContain('was not linted, for its configuration has 2 mistakes');
    expect(results[2].errorCount).toBe(1);
  });

  it('that is no YAML at all is said with its place', async () => {
    const cwd = temporaryFolder({ 'good.md': GOOD, '.reportlintrc': 'rules: [\n' });
    expect(await run(cwd, ['good.md'])).toMatchObject({ code: 2, stderr: expect.stringContaining('.reportlintrc:') });
  });
});
