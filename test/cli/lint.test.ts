import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

const BLANK = '本月走访群众XX次。\n';
const MARKER = '##marker##一、总体情况良好。\n';
const DOUBT = '本月走访群众三次??。\n';
const CLEAN = '本月走访群众三次。\n';

describe('exit codes', () => {
  it.each([
    ['nothing found', [], CLEAN, 0],
    ['an error', [], BLANK, 1],
    ['a warning', [], MARKER, 0],
    ['info', ['--max-warnings', '0'], DOUBT, 0],
    ['a warning above the limit', ['--max-warnings', '0'], MARKER, 1],
    ['a warning at the limit', ['--max-warnings', '1'], MARKER, 0],
    ['no limit', ['--max-warnings', '-1'], MARKER, 0],
    ['an error with --exit-zero', ['--exit-zero'], BLANK, 0],
    ['a hidden warning above the limit', ['--quiet', '--max-warnings', '0'], MARKER, 1],
  ])('%s', async (_, options, text, code) => {
    const cwd = temporaryFolder({ 'a.txt': text });
    expect((await run(cwd, [...options, 'a.txt'])).code).toBe(code);
  });

  it('is 2 when something was not read, whatever was found and asked for', async () => {
    const cwd = temporaryFolder({ 'a.txt': BLANK });
    expect((await run(cwd, ['a.txt', 'b.txt'])).code).toBe(2);
    expect((await run(cwd, ['a.txt', 'b.txt', '--exit-zero'])).code).toBe(2);
  });
});

describe('what is linted', () => {
  it('is the current folder when nothing is named', async () => {
    const cwd = temporaryFolder({ 'b.md': BLANK, 'a/a.txt': BLANK });
    expect((await run(cwd, ['-f', 'unix'])).stdout).toBe('a/a.txt:1:7: “XX”尚未填写。 [Error/no-toy-blank]\nb.md:1:7: “XX”尚未填写。 [Error/no-toy-blank]\n');
  });

  it('keeps the order in which files are named, whatever their size', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}.txt`);
    const cwd = temporaryFolder(Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? BLANK.repeat(500) : BLANK])));
    const { stdout } = await run(cwd, ['-f', 'ndjson', ...names]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).filePath),
    ).toEqual(names.map((name) => join(cwd, name)));
  });

  it('--files-from takes names one a line, as they are', async () => {
    const cwd = temporaryFolder({ 'a b.md': BLANK, '[x].md': BLANK, 'x.md': BLANK, list: '\uFEFFa b.md\r\n\n[x].md\n' });
    const fromFile = await run(cwd, ['-f', 'unix', '--files-from', 'list']);
    expect(fromFile.stdout.match(/^.*?\.md/gm)).toEqual(['a b.md', '[x].md']);
    const fromStdin = await run(cwd, ['-f', 'unix', '--files-from', '-'], { stdin: 'x.md\n' });
    expect(fromStdin.stdout.match(/^.*?\.md/gm)).toEqual(['x.md']);
  });

  it('--files-from does not fall back to the folder when the list is empty', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK, list: '\n' });
    expect(await run(cwd, ['--files-from', 'list'])).toMatchObject({
      code: 2,
      stderr: 'reportlint: --files-from list: names no file; write file names into it, one a line\n',
    });
    expect((await run(cwd, ['--files-from', 'list', '--no-error-on-unmatched-pattern'])).code).toBe(0);
    expect((await run(cwd, ['--files-from', 'none'])).stderr).toContain('--files-from none: no such file');
  });

  it('honours ignore files and options', async () => {
    const cwd = temporaryFolder({ '.reportlintignore': 'old/\n', 'more.ignore': 'b.md\n', 'old/a.md': BLANK, 'b.md': BLANK, 'c.md': BLANK });
    const linted = async (...argv: string[]) => ((await run(cwd, ['-f', 'unix', ...argv])).stdout.match(/^[^:]+/gm) ?? []).join(' ');
    expect(await linted()).toBe('b.md c.md');
    expect(await linted('--ignore-path', 'more.ignore')).toBe('c.md');
    expect(await linted('--ignore-pattern', 'c*', '--ignore-pattern', 'b*', 'old/a.md', '.')).toBe('old/a.md');
    expect(await linted('--no-ignore')).toBe('b.md c.md old/a.md');
    expect(await linted('old/a.md')).toBe('old/a.md');
    expect(await linted('old/a.md', '--force-exclude')).toBe('');
  });

  it('honours the ignores of the configuration, and says when nothing is left', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'extends: [recommended]\nignores: ["old/**"]\n', 'old/a.md': BLANK, 'b.md': CLEAN });
    expect((await run(cwd, ['-f', 'unix', '.'])).code).toBe(0);
    expect((await run(cwd, ['-f', 'unix', 'old/a.md'])).code).toBe(1);
    expect(await run(cwd, ['-f', 'unix', 'old/a.md', '--force-exclude'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await run(cwd, ['-f', 'unix', '.', '--no-ignore'])).code).toBe(1);
    expect(await run(cwd, ['-f', 'unix', 'old'])).toMatchObject({
      code: 2,
      stderr: 'reportlint: the only draft is left out by the ignores of the configuration; correct ignores, or use --no-ignore\n',
    });
  });
});

describe('what is checked', () => {
  it('--rule sets a rule, the last one wins', async () => {
    const cwd = temporaryFolder({ 'a.txt': BLANK });
    expect((await run(cwd, ['a.txt', '--rule', 'no-toy-blank: warning'])).code).toBe(0);
    expect((await run(cwd, ['a.txt', '--rule', 'no-toy-blank: off', '--rule', 'no-toy-blank: error'])).code).toBe(1);
    expect((await run(cwd, ['a.txt', '--rule', 'no-toy-blank: [error, { allow: [XX] }]'])).code).toBe(0);
  });

  it('-c takes another configuration, --no-config none', async () => {
    const cwd = temporaryFolder({ 'a.txt': BLANK, '.reportlintrc': 'rules: { no-toy-blank: off }\n', 'strict.yaml': 'rules: { no-toy-blank: error }\n' });
    expect((await run(cwd, ['a.txt'])).code).toBe(0);
    expect((await run(cwd, ['a.txt', '-c', 'strict.yaml'])).code).toBe(1);
    expect((await run(cwd, ['a.txt', '--no-config'])).code).toBe(1);
    expect((await run(cwd, ['a.txt', '--config', 'none.yaml'])).code).toBe(2);
  });

  it('--preset, --profile and --locale win over the configuration', async () => {
    const cwd = temporaryFolder({ 'a.txt': `关于走访情况的请示\n\n${BLANK}`, '.reportlintrc': 'extends: [recommended]\nlocale: zh\nprofile: none\n' });
    expect((await run(cwd, ['a.txt', '--preset', 'template'])).code).toBe(0);
    expect((await run(cwd, ['a.txt', '-f', 'unix', '--locale', 'en'])).stdout).toContain('is not filled in');
    expect(JSON.parse((await run(cwd, ['a.txt', '-f', 'json'])).stdout)[0].profile).toBeNull();
    expect(JSON.parse((await run(cwd, ['a.txt', '-f', 'json', '--profile', 'request'])).stdout)[0].profile).toBe('request');
  });

  it('--safe runs no code of the folder', async () => {
    const cwd = temporaryFolder({ 'a.txt': CLEAN, '.reportlintrc.mjs': 'globalThis.reportlintTestRan = true; export default { extends: ["recommended"] };\n' });
    const outcome = await run(cwd, ['a.txt', '--safe']);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('.reportlintrc.mjs');
    expect('reportlintTestRan' in globalThis).toBe(false);
  });

  it('--no-inline-config switches suppressions off', async () => {
    const cwd = temporaryFolder({ 'a.md': `<!-- reportlint-disable-next-line no-toy-blank -- 脱敏 -->\n${BLANK}` });
    expect((await run(cwd, ['a.md'])).code).toBe(0);
    expect((await run(cwd, ['a.md', '--no-inline-config'])).code).toBe(1);
  });

  it('--encoding forces one, by any of its names', async () => {
    const cwd = temporaryFolder({ 'a.txt': Uint8Array.of(0x58, 0x58, 0xa4, 0xa4, 0xa4, 0xe5) });
    const [result] = JSON.parse((await run(cwd, ['a.txt', '-f', 'json', '--encoding', 'Big5-HKSCS'])).stdout);
    expect(result).toMatchObject({ encoding: 'big5', messages: [{ text: 'XX' }] });
  });

  it('--print-config shows what applies to a file, and where it comes from', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'extends: [recommended]\nrules:\n  no-toy-blank: [warning, { allow: [XXL] }]\n' });
    const outcome = await run(cwd, ['--print-config', 'drafts/new.md', '--rule', 'no-toy-marker: off']);
    expect(outcome.code).toBe(0);
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      file: join(cwd, 'drafts/new.md'),
      config: '.reportlintrc',
      isIgnored: false,
      profile: 'auto',
      rules: { 'no-toy-blank': ['warning', { allow: ['XXL'] }] },
      origins: { 'rules.no-toy-blank': '.reportlintrc:3', 'rules.no-toy-marker': 'command line' },
    });
    expect(Object.keys(JSON.parse(outcome.stdout).rules)).toEqual(['no-toy-blank']);
  });

  it('--quiet shows errors only', async () => {
    const cwd = temporaryFolder({ 'a.txt': BLANK + MARKER + DOUBT });
    const { stdout } = await run(cwd, ['a.txt', '-f', 'json', '--quiet']);
    expect(JSON.parse(stdout)[0]).toMatchObject({ errorCount: 1, warningCount: 0, infoCount: 0, messages: [{ ruleId: 'no-toy-blank' }] });
  });
});

describe('--stdin', () => {
  it('lints plain text when no name is given', async () => {
    const cwd = temporaryFolder();
    expect(await run(cwd, ['--stdin', '-f', 'unix'], { stdin: `    ${BLANK}` })).toEqual({
      code: 1,
      stdout: '<stdin>:1:11: “XX”尚未填写。 [Error/no-toy-blank]\n',
      stderr: '',
    });
  });

  it('takes format and configuration from the name', async () => {
    const cwd = temporaryFolder({ 'x/.reportlintrc': 'rules: { no-toy-blank: warning }\n' });
    const outcome = await run(cwd, ['--stdin', '--stdin-filename', 'x/new.md', '-f', 'json'], { stdin: BLANK });
    expect(outcome.code).toBe(0);
    expect(JSON.parse(outcome.stdout)[0]).toMatchObject({ filePath: join(cwd, 'x/new.md'), warningCount: 1 });
    expect((await run(cwd, ['--stdin', '--stdin-filename', 'new.pdf'], { stdin: BLANK })).stderr).toContain('.pdf files are not read');
  });

  it('refuses an empty input', async () => {
    expect(await run(temporaryFolder(), ['--stdin'], { stdin: '' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('reportlint: <stdin>: is empty'),
    });
  });

  it.each([
    [['--stdin', 'a.md'], '--stdin and files cannot be linted together'],
    [['--stdin', '--fix'], '--fix cannot write to standard input; use --diff'],
    [['--stdin', '--files-from', '-'], '--stdin and --files-from'],
    [['--stdin-filename', 'a.md'], 'add --stdin'],
    [['-'], '- is no file; use --stdin'],
  ])('refuses %j', async (argv, words) => {
    expect(await run(temporaryFolder(), argv)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) });
  });
});
