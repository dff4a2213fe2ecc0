import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

const BLANK = '走访XX次。\n';
const FINISHED = '走访三次。\n';

interface Watching {
  readonly cwd: string;
  stdout(): string;
  stderr(): string;
  /** Writes files, each as editors do that save by renaming. */
  save(files: Readonly<Record<string, string>>): void;
  press(key: string): void;
  /** Waits until so many rounds are over, and answers with what the last of them wrote. */
  round(number: number): Promise<{ readonly stdout: string; readonly stderr: string }>;
  /** Ends it, and answers with the exit code. */
  end(key?: string): Promise<number>;
}

const running: Watching[] = [];
afterEach(async () => {
  for (const watching of running.splice(0)) await watching.end();
});

function watch(files: Readonly<Record<string, string>>, argv: readonly string[], options: { readonly isTTY?: boolean } = {}): Watching {
  const cwd = temporaryFolder(files);
  // A round ends with a line that says what is waited for.
  const marks: { stdout: number; stderr: number }[] = [{ stdout: 0, stderr: 0 }];
  const text = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => {
    const writable = new Writable({
      write(chunk: Buffer, _encoding, done) {
        text[name] += chunk.toString();
        if (name === 'stderr' && /q ends\n$/u.test(text.stderr)) marks.push({ stdout: text.stdout.length, stderr: text.stderr.length });
        done();
      },
    });
    return Object.assign(writable, { isTTY: options.isTTY ?? false, columns: 80 });
  };
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const code = main([...argv, '--watch'], { cwd, env: {}, stdin, stdout: stream('stdout'), stderr: stream('stderr') });
  const watching: Watching = {
    cwd,
    stdout: () => text.stdout,
    stderr: () => text.stderr,
    save(saved) {
      for (const [name, content] of Object.entries(saved)) {
        writeFileSync(join(cwd, `${name}.new`), content);
        renameSync(join(cwd, `${name}.new`), join(cwd, name));
      }
    },
    press: (key) => void stdin.write(key),
    async round(number) {
      for (let waited = 0; marks.length <= number; waited += 20) {
        if (waited > 8_000) throw new Error(`round ${number} did not end:\n${text.stdout}\n${text.stderr}`);
        await new Promise((done) => setTimeout(done, 20));
      }
      const [before, after] = [marks[number - 1], marks[number]];
      return { stdout: text.stdout.slice(before?.stdout, after?.stdout), stderr: text.stderr.slice(before?.stderr, after?.stderr) };
    },
    async end(key = 'q') {
      stdin.write(key);
      return code;
    },
  };
  running.push(watching);
  return watching;
}

function files(stdout: string): string[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { filePath: string }).filePath.split('/').at(-1) as string);
}

describe('--watch', () => {
  it('lints all, and then what was changed, added or deleted, with the state of all', async () => {
    const watching = watch({ 'a.md': BLANK, 'b.md': BLANK }, ['.', '-f', 'ndjson']);
    const first = await watching.round(1);
    expect(files(first.stdout)).toEqual(['a.md', 'b.md']);
    expect(first.stderr).toMatch(/^reportlint: \[\d\d:\d\d:\d\d\] 2 drafts: 2 errors, 0 warnings; Enter lints all again, q ends\n$/u);

    watching.save({ 'a.md': FINISHED });
    const second = await watching.round(2);
    expect(files(second.stdout)).toEqual(['a.md']);
    expect(second.stderr).toMatch(/\] changed: a\.md\n.*\] 2 drafts: 1 error, 0 warnings;/u);

    watching.save({ 'c.txt': BLANK });
    const third = await watching.round(3);
    expect(files(third.stdout)).toEqual(['c.txt']);
    expect(third.stderr).toMatch(/\] new: c\.txt\n.*\] 3 drafts: 2 errors,/u);

    rmSync(join(watching.cwd, 'b.md'));
    const fourth = await watching.round(4);
    expect(fourth.stdout).toBe('');
    expect(fourth.stderr).toMatch(/\] gone: b\.md\n.*\] 2 drafts: 1 error,/u);
  });

  it('sees folders that are made, deleted and made again', async () => {
    const watching = watch({ 'a.md': FINISHED }, ['.', '-f', 'ndjson']);
    await watching.round(1);
    mkdirSync(join(watching.cwd, 'one/two'), { recursive: true });
    writeFileSync(join(watching.cwd, 'one/two/deep.md'), BLANK);
    expect(files((await watching.round(2)).stdout)).toEqual(['deep.md']);
    rmSync(join(watching.cwd, 'one'), { recursive: true });
    expect((await watching.round(3)).stderr).toContain('gone: one/two/deep.md');
    mkdirSync(join(watching.cwd, 'one/two'), { recursive: true });
    writeFileSync(join(watching.cwd, 'one/two/deep.md'), BLANK);
    expect(files((await watching.round(4)).stdout)).toEqual(['deep.md']);
    writeFileSync(join(watching.cwd, 'one/two/deep.md'), FINISHED);
    expect((await watching.round(5)).stderr).toContain('2 drafts: 0 errors');
  });

  it('follows a file that is named, saved by renaming, deleted and written again', async () => {
    const watching = watch({ 'drafts/a.md': BLANK }, ['drafts/a.md', '-f', 'ndjson']);
    await watching.round(1);
    watching.save({ 'drafts/a.md': FINISHED });
    expect((await watching.round(2)).stderr).toContain('1 draft: 0 errors');
    rmSync(join(watching.cwd, 'drafts'), { recursive: true });
    expect((await watching.round(3)).stderr).toContain('gone: drafts/a.md');
    mkdirSync(join(watching.cwd, 'drafts'));
    watching.save({ 'drafts/a.md': BLANK });
    expect((await watching.round(4)).stderr).toContain('1 draft: 1 error');
  });

  it('says nothing of the files that office programs and editors put beside a draft', async () => {
    const watching = watch({ 'a.md': BLANK }, ['.', '-f', 'ndjson']);
    await watching.round(1);
    for (const name of ['~$a.docx', '.~lock.a.docx#', '.a.md.swp', '4913', 'a.md~']) writeFileSync(join(watching.cwd, name), 'x');
    await new Promise((done) => setTimeout(done, 400));
    watching.save({ 'a.md': FINISHED });
    expect((await watching.round(2)).stderr).toMatch(/^reportlint: \[[\d:]+\] changed: a\.md\n/u);
  });

  it('takes many changes at once as one round', async () => {
    const watching = watch({ 'a.md': FINISHED }, ['.', '-f', 'ndjson']);
    await watching.round(1);
    for (let index = 0; index < 1_000; index++) writeFileSync(join(watching.cwd, `d${index}.txt`), BLANK);
    await watching.round(2);
    watching.save({ 'a.md': BLANK });
    await expect.poll(() => watching.stderr(), { timeout: 8_000 }).toContain('1001 drafts: 1001 errors');
    expect(watching.stderr().match(/q ends/gu)?.length).toBeLessThan(20);
  });

  it('waits for an editor that empties a file before it fills it', async () => {
    const watching = watch({ 'a.md': BLANK }, ['.', '-f', 'ndjson']);
    await watching.round(1);
    writeFileSync(join(watching.cwd, 'a.md'), '');
    setTimeout(() => writeFileSync(join(watching.cwd, 'a.md'), FINISHED), 250);
    expect((await watching.round(2)).stderr).toContain('1 draft: 0 errors, 0 warnings;');
  });
});

describe('--watch and configuration', () => {
  it('lints again what a changed, added or deleted configuration governs, and nothing else', async () => {
    const watching = watch({ 'a.md': BLANK, 'sub/b.md': BLANK, 'sub/.reportlintrc': 'rules: { no-toy-blank: error }\n' }, ['.', '-f', 'ndjson']);
    await watching.round(1);
    watching.save({ 'sub/.reportlintrc': 'rules: { no-toy-blank: off }\n' });
    const changed = await watching.round(2);
    expect(files(changed.stdout)).toEqual(['b.md']);
    expect(changed.stderr).toMatch(/changed: sub\/\.reportlintrc\n.*2 drafts: 1 error,/u);
    watching.save({ '.reportlintrc': 'rules: { no-toy-blank: warn }\n' });
    await watching.round(3);
    watching.save({ '.reportlintrc': 'rules: { no-toy-blank: warning }\n' });
    const added = await watching.round(4);
    expect(files(added.stdout)).toEqual(['a.md']);
    expect(added.stderr).toContain('0 errors, 1 warning');
    rmSync(join(watching.cwd, 'sub/.reportlintrc'));
    const deleted = await watching.round(5);
    expect(files(deleted.stdout)).toEqual(['b.md']);
    expect(deleted.stderr).toMatch(/sub\/\.reportlintrc\n.*0 errors, 2 warnings/u);
  });

  it('tells a mistake in a configuration, waits, and goes on when it is corrected', async () => {
    const watching = watch({ 'a.md': BLANK, '.reportlintrc': 'rulez: {}\n' }, ['.', '-f', 'ndjson']);
    expect((await watching.round(1)).stderr).toMatch(/rulez[\s\S]*1 not read/u);
    watching.save({ '.reportlintrc': 'extends: [recommended]\n' });
    expect((await watching.round(2)).stderr).toContain('1 draft: 1 error, 0 warnings;');
  });

  it('follows what a configuration names: other configurations and plugins, also those that are not there yet', async () => {
    const plugin = (sentence: string) =>
      `export default { rules: [{ id: 'no-house', family: 'residue', presets: [], summary: { en: 's', zh: 's' }, rationale: { en: 'r', zh: 'r' },
        messages: { found: { severity: 'error', en: '${sentence}', zh: '${sentence}' } }, options: { '~standard': { version: 1, vendor: 'x', validate: (value) => ({ value }) } },
        examples: { bad: [], good: [] }, check: ({ report }) => report({ messageId: 'found', range: { start: 0, end: 1 } }) }] };\n`;
    const watching = watch({ 'a.md': BLANK, '.reportlintrc': 'extends: [./base.yaml]\n' }, ['.', '-f', 'ndjson']);
    expect((await watching.round(1)).stderr).toContain('no such file: ./base.yaml');
    watching.save({ 'base.yaml': 'rules: { no-toy-blank: warning }\n' });
    expect((await watching.round(2)).stderr).toContain('new: base.yaml');
    watching.save({ 'house.mjs': plugin('First.'), '.reportlintrc': 'plugins: [./house.mjs]\nrules: { no-house: warning }\n' });
    const third = await watching.round(3);
    expect(third.stdout).toContain('First.');
    watching.save({ 'house.mjs': plugin('Second.') });
    expect((await watching.round(4)).stdout).toContain('Second.');
  });

  it('follows ignore files and baselines', async () => {
    const watching = watch({ 'a.md': BLANK, 'b.md': BLANK }, ['.', '-f', 'ndjson']);
    await watching.round(1);
    watching.save({ '.reportlintignore': 'b.md\n' });
    expect((await watching.round(2)).stderr).toContain('1 draft: 1 error');
    await run(watching.cwd, ['baseline', '.']);
    expect((await watching.round(3)).stderr).toContain('1 draft: 0 errors');
  });
});

describe('--watch, used by people', () => {
  it('ends with 0 at q, and with 130 at Ctrl-C', async () => {
    for (const [key, code] of [
      ['q', 0],
      ['\u0003', 130],
    ] as const) {
      const watching = watch({ 'a.md': BLANK }, ['a.md']);
      await watching.round(1);
      expect(await watching.end(key)).toBe(code);
    }
  });

  it('lints everything again at Enter', async () => {
    const watching = watch({ 'a.md': BLANK, 'b.md': BLANK }, ['.', '-f', 'ndjson']);
    await watching.round(1);
    watching.press('\r');
    expect(files((await watching.round(2)).stdout)).toEqual(['a.md', 'b.md']);
  });

  it('clears the screen on a terminal only, and not before the first round', async () => {
    for (const isTTY of [true, false]) {
      const watching = watch({ 'a.md': BLANK }, ['a.md'], { isTTY });
      expect((await watching.round(1)).stdout).not.toContain('\u001b[2J');
      watching.save({ 'a.md': FINISHED });
      expect((await watching.round(2)).stdout.startsWith('\u001b[2J')).toBe(isTTY);
    }
  });

  it('with --fix, does not take its own writing for a change', async () => {
    const watching = watch({ 'a.md': '##marker##走访三次。\n' }, ['a.md', '--fix', '-f', 'ndjson']);
    await watching.round(1);
    expect(readFileSync(join(watching.cwd, 'a.md'), 'utf8')).toBe(FINISHED);
    await new Promise((done) => setTimeout(done, 500));
    watching.save({ 'a.md': `##marker##${FINISHED}` });
    expect(files((await watching.round(2)).stdout)).toEqual(['a.md']);
    await new Promise((done) => setTimeout(done, 500));
    expect(watching.stderr().match(/changed: /gu)).toHaveLength(1);
    expect(readFileSync(join(watching.cwd, 'a.md'), 'utf8')).toBe(FINISHED);
  });

  it('with --across, compares again with all others', async () => {
    const watching = watch({ 'a.md': FINISHED, 'b.md': FINISHED }, ['.', '--across', '-f', 'ndjson']);
    await watching.round(1);
    watching.save({ 'b.md': BLANK });
    expect(files((await watching.round(2)).stdout)).toEqual(['a.md', 'b.md']);
  });

  it('speaks Chinese where that is asked for', async () => {
    const cwd = temporaryFolder({ 'a.md': BLANK });
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    let stderr = '';
    const sink = (take: (text: string) => void) =>
      new Writable({
        write(chunk, _encoding, done) {
          take(String(chunk));
          done();
        },
      });
    const code = main(['a.md', '--watch', '--locale', 'zh'], {
      cwd,
      env: {},
      stdin,
      stdout: sink(() => {}),
      stderr: sink((text) => {
        stderr += text;
        if (stderr.includes('退出')) stdin.write('q');
      }),
    });
    expect(await code).toBe(0);
    expect(stderr).toContain('1 篇文稿：1 个错误，0 个警告；回车键重新检查全部，q 键退出');
  });
});

describe('--watch refuses', () => {
  it.each([
    [['--stdin']],
    [['--staged']],
    [['--since', 'main']],
    [['--shard', '1/2']],
    [['-o', 'out.txt']],
    [['--files-from', '-']],
    [['--print-config', 'a.md']],
    [['-f', 'json']],
    [['-f', 'html']],
  ])('%j', async (argv) => {
    const { code, stdout, stderr } = await run(temporaryFolder({ 'a.md': BLANK }), [...argv, '--watch']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^reportlint: .*(?:--watch|--print-config).*; .+\n$/u);
  });

  it('an unknown rule on the command line, at once', async () => {
    expect(await run(temporaryFolder({ 'a.md': BLANK }), ['a.md', '--watch', '--rule', 'x: error'])).toMatchObject({ code: 2, stdout: '' });
  });
});
