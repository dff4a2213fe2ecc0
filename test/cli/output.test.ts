import { once } from 'node:events';
import { createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { StepSummary } from '../../src/cli/step-summary.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { makeContext, makeFinding, makeResult, makeSummary } from '../reporters/make-result.ts';
import { run } from './run-cli.ts';

const BLANK = '本月走访群众XX次。\n';

describe('--output-file', () => {
  it('takes the results, folders are made, and nothing goes to standard output', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK });
    expect(await run(cwd, ['a.md', '-f', 'json', '-o', 'reports/today/lint.json'])).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'reports/today/lint.json'), 'utf8'))).toHaveLength(1);
    expect(readdirSync(join(cwd, 'reports/today'))).toEqual(['lint.json']);
  });

  it('is no draft of the next run, and never takes the place of one', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK });
    await run(cwd, ['.', '-f', 'unix', '-o', 'out.txt']);
    const first = readFileSync(join(cwd, 'out.txt'), 'utf8');
    await run(cwd, ['.', '-f', 'unix', '-o', 'out.txt']);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe(first);
    expect(await run(cwd, ['a.md', '-o', 'a.md'])).toMatchObject({ code: 2, stderr: expect.stringContaining('a.md is to be linted and overwritten') });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(BLANK);
  });

  it('has no colour unless that is asked for', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK });
    const written = async (...argv: string[]) => {
      await run(cwd, ['a.md', '-o', 'out.txt', ...argv], { env: { FORCE_COLOR: '1' }, isTTY: true });
      return readFileSync(join(cwd, 'out.txt'), 'utf8');
    };
    expect(await written()).not.toContain('\u001b');
    expect(await written('--color')).toContain('\u001b');
  });

  it('keeps the old file when the run fails before its end', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK, 'out.json': 'old' });
    expect((await run(cwd, ['a.md', '--rule', 'x: error', '-o', 'out.json'])).code).toBe(2);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
  });

  it('says when it cannot be written', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK });
    mkdirSync(join(cwd, 'folder'));
    writeFileSync(join(cwd, 'plain'), '');
    for (const name of ['folder', 'plain/out.json']) {
      expect(await run(cwd, ['a.md', '-o', name])).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^reportlint: .*the output cannot be written \(E[A-Z]+\); name a file/),
      });
    }
  });
});

describe('inside GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  const draft = `::error::x\n${BLANK}`;

  it.each(['pretty', 'unix', 'markdown', 'agent'])('%s cannot run a command of the draft', async (format) => {
    const cwd = temporaryFolder({ 'a.txt': draft });
    const { stdout } = await run(cwd, ['a.txt', '-f', format], { env });
    const [, token] = /^::stop-commands::(\S+)\n/.exec(stdout) ?? [];
    expect(token).toMatch(/^reportlint-[\w-]{36}$/);
    expect(stdout.endsWith(`\n::${token}::\n`)).toBe(true);
    expect((await run(cwd, ['a.txt', '-f', format], { env })).stdout).not.toContain(token);
  });

  it('a diff cannot, either', async () => {
    const cwd = temporaryFolder({ 'a.txt': `::error::x\n##marker##一。\n` });
    expect((await run(cwd, ['a.txt', '--diff'], { env })).stdout).toMatch(/^::stop-commands::(\S+)\n[\s\S]*\n::\1::\n$/);
  });

  it.each(['json', 'ndjson', 'github', 'sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'rdjsonl'])('%s is not wrapped', async (format) => {
    const cwd = temporaryFolder({ 'a.txt': draft });
    expect((await run(cwd, ['a.txt', '-f', format], { env })).stdout).not.toContain('stop-commands');
  });

  it('standard output that is redirected to a file is no log, and is not wrapped', async () => {
    const cwd = temporaryFolder({ 'a.txt': draft });
    const stdout = createWriteStream(join(cwd, 'page.md'));
    await once(stdout, 'open');
    await main(['a.txt', '-f', 'markdown'], { cwd, env, stdin: process.stdin, stdout, stderr: new Writable() });
    stdout.end();
    await once(stdout, 'close');
    expect(readFileSync(join(cwd, 'page.md'), 'utf8')).toMatch(/^## reportlint\n/u);
  });

  it('a file is not wrapped, and elsewhere nothing is', async () => {
    const cwd = temporaryFolder({ 'a.txt': draft });
    await run(cwd, ['a.txt', '-f', 'unix', '-o', 'out'], { env });
    expect(readFileSync(join(cwd, 'out'), 'utf8')).not.toContain('stop-commands');
    expect((await run(cwd, ['a.txt', '-f', 'unix'])).stdout).not.toContain('stop-commands');
  });
});

describe('the page of a job in GitHub Actions', () => {
  it('gets a table of all findings beside the annotations', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK.repeat(12), 'b.md': '本月走访群众三次。\n', summary: '# Before\n' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary') };
    const { code, stdout } = await run(cwd, ['a.md', 'b.md', '-f', 'github'], { env });
    expect([code, stdout.match(/^::error /gmu)?.length]).toEqual([1, 12]);
    const page = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(page.startsWith('# Before\n## reportlint\n')).toBe(true);
    expect(page.match(/^\| \d+:\d+ \|/gmu)).toHaveLength(12);
  });

  it('is left alone by other formats', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK, summary: '' });
    await run(cwd, ['a.md', '-f', 'json'], { env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary') } });
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toBe('');
  });

  it('leaves out the files that would make GitHub drop it, and says how many', async () => {
    const cwd = temporaryFolder();
    const summary = new StepSummary(join(cwd, 'summary'), makeContext());
    const text = 'XX\n'.repeat(9_000);
    const findings = Array.from({ length: 9_000 }, (_, index) => makeFinding(text, 'XX', { at: index * 3 }));
    for (const name of ['a.md', 'b.md', 'c.md']) summary.addFile(makeResult(text, findings, { path: `/home/mei/${name}` }));
    expect(await summary.write(makeSummary())).toBeNull();
    const page = readFileSync(join(cwd, 'summary'), 'utf8');
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    expect(page).toMatch(/_\d files with findings are not shown/u);
  });

  it('that cannot be written is told, and the run goes on', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK });
    const outcome = await run(cwd, ['a.md', '-f', 'github'], { env: { GITHUB_STEP_SUMMARY: join(cwd, 'none/summary') } });
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('the job summary could not be written (ENOENT)') });
  });
});

describe('a reader that goes away', () => {
  it('ends the run quietly and early', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `${index}.txt`);
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [name, BLANK.repeat(200)])));
    let taken = 0;
    const pipe = new Writable({
      write(_chunk, _encoding, done) {
        taken++;
        done(taken > 1 ? Object.assign(new Error('broken pipe'), { code: 'EPIPE' }) : null);
      },
    });
    let said = '';
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        said += chunk;
        done();
      },
    });
    const code = await main(['-f', 'unix', ...names], { cwd, env: {}, stdin: process.stdin, stdout: pipe, stderr });
    expect(code).toBe(1);
    expect(said).toBe('');
    expect(taken).toBe(2);
  });

  it('any other failure of the output is told', async () => {
    const cwd = temporaryFolder({ 'a.txt': BLANK });
    const full = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })) });
    let said = '';
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        said += chunk;
        done();
      },
    });
    expect(await main(['a.txt'], { cwd, env: {}, stdin: process.stdin, stdout: full, stderr })).toBe(2);
    expect(said).toContain('the output cannot be written (ENOSPC)');
  });
});

describe('colour', () => {
  it.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ['on a terminal', [], {}, true, true],
    ['in a pipe', [], {}, false, false],
    ['with --color', ['--color'], { NO_COLOR: '1' }, false, true],
    ['with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['with NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['on a dumb terminal', [], { TERM: 'dumb' }, true, false],
  ])('%s', async (_, argv, env, isTTY, isColored) => {
    const cwd = temporaryFolder({ 'a.md': BLANK });
    expect((await run(cwd, ['a.md', ...argv], { env, isTTY })).stdout.includes('\u001b[')).toBe(isColored);
  });
});

describe('problems', () => {
  it('are told once on a terminal, where the report shows them, and on standard error elsewhere', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK });
    const terminal = await run(cwd, ['a.md', 'none.md'], { isTTY: true, env: { NO_COLOR: '1' } });
    expect(terminal.stdout).toContain('no such file');
    expect(terminal.stderr).toBe('');
    expect((await run(cwd, ['a.md', 'none.md'])).stderr).toContain('none.md: no such file');
  });
});

describe('progress', () => {
  function progressOf(env: Record<string, string>, isTTY: boolean) {
    let written = '';
    let time = 0;
    const stream = new Writable({
      write(chunk, _encoding, done) {
        written += chunk;
        done();
      },
    });
    const stderr = Object.assign(stream, { isTTY });
    const progress = createProgress({ cwd: '/', env, stdin: process.stdin, stdout: stderr, stderr }, 900, () => time);
    const wait = (milliseconds: number) => {
      time += milliseconds;
    };
    return { progress, wait, written: () => written };
  }

  it('shows nothing in a short run, then one line that goes away', () => {
    const { progress, wait, written } = progressOf({}, true);
    progress.step();
    wait(500);
    progress.step();
    expect(written()).toBe('');
    wait(600);
    progress.step();
    progress.step();
    progress.clear();
    progress.clear();
    expect(written()).toBe('\r\u001b[K3 / 900\r\u001b[K');
  });

  it.each([
    ['in a pipe', {}, false],
    ['on a build server', { CI: 'true' }, true],
  ])('is silent %s', (_, env, isTTY) => {
    const { progress, wait, written } = progressOf(env as Record<string, string>, isTTY);
    wait(5_000);
    progress.step();
    expect(written()).toBe('');
  });
});
