import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

const BLANK = '本月走访群众XX次。\n';
const FILE = '.reportlintcache';
const REPORTS = '.reportlintcache.reports';

function drafts(): string {
  return temporaryFolder({ 'a.md': BLANK, 'b.txt': `全文完。\n${BLANK}`, 'c/clean.md': '本月走访群众42次。\n' });
}

function lint(cwd: string, ...argv: string[]) {
  return run(cwd, ['-f', 'json', '--cache', ...argv]);
}

function version(cwd: string): bigint {
  return statSync(join(cwd, FILE), { bigint: true }).mtimeNs;
}

/** Keys of what is kept. */
function keys(cwd: string): string[] {
  const [, ...lines] = readFileSync(join(cwd, FILE), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t', 1)[0] as string);
}

describe('--cache', () => {
  it('prints the same from the cache, and leaves it alone when nothing has changed', async () => {
    const cwd = drafts();
    const without = await run(cwd, ['-f', 'json']);
    const first = await lint(cwd);
    expect(first).toEqual(without);
    expect(keys(cwd)).toHaveLength(3);
    const before = version(cwd);
    expect(await lint(cwd)).toEqual(without);
    expect(version(cwd)).toBe(before);
  });

  it('lints again what has changed, and nothing else', async () => {
    const cwd = drafts();
    await lint(cwd);
    const before = new Set(keys(cwd));
    writeFileSync(join(cwd, 'c/clean.md'), BLANK.repeat(2));
    const { stdout } = await lint(cwd);
    expect(JSON.parse(stdout)[2].messages).toHaveLength(2);
    expect(keys(cwd).filter((key) => !before.has(key))).toHaveLength(1);
  });

  it.each([
    ['a rule of the command line', ['--rule', 'no-x-placeholder: off']],
    ['the language of the messages', ['--locale', 'en']],
    ['the encoding', ['--encoding', 'utf-8']],
    ['suppressions without effect', ['--no-inline-config']],
  ])('is not used for other options: %s', async (_, options) => {
    const cwd = drafts();
    await lint(cwd);
    expect(await lint(cwd, ...options)).toEqual(await run(cwd, ['-f', 'json', ...options]));
  });

  it('is not used when the configuration has changed', async () => {
    const cwd = drafts();
    await lint(cwd);
    writeFileSync(join(cwd, '.reportlintrc'), 'extends: [recommended]\nrules:\n  no-x-placeholder: info\n');
    expect(await lint(cwd)).toEqual(await run(cwd, ['-f', 'json']));
  });

  it('tells a draft from the same text in another format', async () => {
    const cwd = temporaryFolder({ 'a.md': `\`\`\`\n${BLANK}\`\`\`\n`, 'a.txt': `\`\`\`\n${BLANK}\`\`\`\n` });
    await lint(cwd);
    expect(await lint(cwd)).toEqual(await run(cwd, ['-f', 'json']));
    expect(keys(cwd)).toHaveLength(2);
  });

  it.each([
    ['cut', (path: string) => truncateSync(path, 150)],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['of another program', (path: string) => writeFileSync(path, '[{"filePath":"a.md"}]\n')],
    ['of another release', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(/^(\S+ 1) \S+/u, '$1 0therRe1ease'))],
    ['changed in one place', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('no-x-placeholder', 'no-y-placeholder'))],
  ])('is written anew when it is %s', async (_, damage) => {
    const cwd = drafts();
    const first = await lint(cwd);
    const whole = readFileSync(join(cwd, FILE), 'utf8');
    rmSync(join(cwd, REPORTS));
    damage(join(cwd, FILE));
    expect(await lint(cwd)).toEqual(first);
    expect(readFileSync(join(cwd, FILE), 'utf8').split('\n').sort()).toEqual(whole.split('\n').sort());
  });

  it.each([
    ['cut', (path: string) => truncateSync(path, 400)],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['of another program', (path: string) => writeFileSync(path, '[{"filePath":"a.md"}]\n')],
    ['of another release', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(/^(\S+ 1) \S+/u, '$1 0therRe1ease'))],
    ['changed in one place', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('no-x-placeholder', 'no-y-placeholder'))],
  ])('prints the same when what it keeps of the output is %s', async (_, damage) => {
    const cwd = drafts();
    const first = await lint(cwd);
    damage(join(cwd, REPORTS));
    expect(await lint(cwd)).toEqual(first);
    expect(await lint(cwd)).toEqual(first);
  });

  it.each(['pretty', 'json', 'ndjson', 'unix', 'markdown', 'sarif'])('prints the same in the format %s, with one draft changed and one new', async (format) => {
    const cwd = drafts();
    const options = ['-f', format, '--max-warnings', '0'];
    await run(cwd, ['--cache', ...options]);
    expect(await run(cwd, ['--cache', ...options])).toEqual(await run(cwd, options));
    writeFileSync(join(cwd, 'b.txt'), BLANK.repeat(3));
    writeFileSync(join(cwd, 'd.md'), BLANK);
    expect(await run(cwd, ['--cache', ...options])).toEqual(await run(cwd, options));
    expect(await run(cwd, ['--cache', '--quiet', ...options])).toEqual(await run(cwd, ['--quiet', ...options]));
  });

  it('prints each draft under its own name, even where two are the same', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK, 'b.md': BLANK });
    await lint(cwd);
    writeFileSync(join(cwd, 'c.md'), BLANK);
    rmSync(join(cwd, 'a.md'));
    expect(await lint(cwd)).toEqual(await run(cwd, ['-f', 'json']));
    expect(await lint(cwd)).toEqual(await run(cwd, ['-f', 'json']));
  });

  it('heeds a baseline that was made meanwhile', async () => {
    const cwd = drafts();
    await lint(cwd);
    await run(cwd, ['baseline']);
    const with_ = await lint(cwd);
    expect(with_).toEqual(await run(cwd, ['-f', 'json']));
    expect(with_.code).toBe(0);
  });

  it('heeds ignores that were written meanwhile', async () => {
    const cwd = drafts();
    await lint(cwd);
    writeFileSync(join(cwd, '.reportlintrc'), 'extends: [recommended]\nignores: [a.md]\n');
    expect(await lint(cwd)).toEqual(await run(cwd, ['-f', 'json']));
  });

  it('begins anew when the file is deleted', async () => {
    const cwd = drafts();
    await lint(cwd);
    rmSync(join(cwd, FILE));
    await lint(cwd);
    expect(keys(cwd)).toHaveLength(3);
  });

  it('never calls clean what cannot be read', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK, 'bad.md': new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41]), 'empty.md': '' });
    const first = await lint(cwd);
    expect(first.code).toBe(2);
    expect(await lint(cwd)).toEqual(first);
    expect(keys(cwd)).toHaveLength(1);
    rmSync(join(cwd, 'a.md'));
    expect((await lint(cwd, 'a.md')).code).toBe(2);
  });

  it('leaves fixes and comparisons to a run of their own', async () => {
    const cwd = drafts();
    await lint(cwd, '--fix');
    await lint(cwd, '--across');
    await lint(cwd, '--diff');
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });

  it('does not keep what a rule of a plugin took part in', async () => {
    const rule = `{ id: 'own/one', family: 'residue', presets: [], summary: { en: 'x', zh: 'x' }, messages: { x: { severity: 'info', en: 'x', zh: 'x' } },
      options: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value ?? {} }) } }, check() {} }`;
    const cwd = temporaryFolder({
      'a.md': BLANK,
      'plain/a.md': BLANK,
      'own.mjs': `export default { name: 'own', rules: [${rule}] };\n`,
      '.reportlintrc.yaml':
        'extends: [recommended]\nplugins: [./own.mjs]\nrules:\n  own/one: info\noverrides:\n  - files: [plain/**]\n    rules:\n      own/one: off\n',
    });
    const first = await lint(cwd);
    expect(first.stderr).toBe('');
    expect(keys(cwd)).toHaveLength(1);
    expect(await lint(cwd)).toEqual(first);
  });

  it('keeps what a run over other files wrote', async () => {
    const cwd = drafts();
    await lint(cwd, 'a.md');
    await lint(cwd, 'b.txt');
    expect(keys(cwd)).toHaveLength(2);
  });

  it('lies where it is told to, and never where a draft is', async () => {
    const cwd = drafts();
    await lint(cwd, '--cache-location', 'kept');
    expect([existsSync(join(cwd, 'kept')), existsSync(join(cwd, FILE))]).toEqual([true, false]);
    const { code, stderr } = await lint(cwd, '--cache-location', 'a.md');
    expect([code, stderr]).toEqual([2, 'reportlint: a.md is a draft, no cache; name another file after --cache-location\n']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(BLANK);
  });

  it('does not fail the run when it cannot be written', async () => {
    const cwd = drafts();
    const first = await run(cwd, ['-f', 'json']);
    const { code, stdout, stderr } = await lint(cwd, '--cache-location', 'nowhere/kept');
    expect([code, stdout]).toEqual([first.code, first.stdout]);
    expect(stderr).toBe('reportlint: nowhere/kept: the cache cannot be written (ENOENT)\n');
  });
});

describe('--cache of the built command', () => {
  const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
  const start = (cwd: string, ...argv: string[]) =>
    new Promise<string>((done) => {
      const child = spawn(process.execPath, [command, '-f', 'json', '--cache', ...argv], { cwd });
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      child.once('close', () => done(output));
    });

  it('survives two runs at once, also with threads', async () => {
    const cwd = temporaryFolder(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.md`, `第${index}次。\n\n${BLANK}`])));
    const [one, two] = await Promise.all([start(cwd, '--concurrency', 'off'), start(cwd, '--concurrency', '2')]);
    expect(two).toBe(one);
    expect(keys(cwd)).toHaveLength(40);
    expect(await start(cwd)).toBe(one);
  });
});
