import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';

// The bundled command is run, since threads begin with a file of the build: dist/ must be fresh, as `npm test` makes it.
const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const fixtures = fileURLToPath(new URL('../../fixtures/drafts', import.meta.url));

const BLANK = '本月走访群众XX次。\n';

function lint(cwd: string, ...argv: string[]) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...env, REPORTLINT_TIME_LIMIT: '2' },
  });
  return { status, stdout, stderr };
}

/** Drafts of all kinds: findings, suppressions, Word documents, several configurations, one with a mistake, what cannot be read. */
function drafts(): string {
  const cwd = temporaryFolder({
    'a/坏.md': new Uint8Array([0xff, 0xfe, 0xfd, 0x00, 0x80, 0x81]),
    'a/empty.txt': '',
    'a/ignored.md': BLANK,
    'a/suppressed.md': `<!-- reportlint-disable-next-line no-x-placeholder -- 脱敏 -->\n${BLANK}`,
    'a/.reportlintrc.yaml': 'extends: [recommended]\nignores: [ignored.md]\n',
    'b/one.md': BLANK,
    'b/two.md': BLANK,
    'b/.reportlintrc.yaml': 'extends: [recommended]\nrules:\n  no-such-rule: error\n',
    'c/code.md': BLANK,
    'c/reportlint.config.mjs': "export default { extends: ['recommended'], rules: { 'no-x-placeholder': 'warning' } };\n",
  });
  for (const name of readdirSync(fixtures).slice(0, 20)) cpSync(join(fixtures, name), join(cwd, 'drafts', name), { recursive: true });
  return cwd;
}

const loops = `export default {
  name: 'loops',
  rules: [{
    id: 'loops/for-ever', family: 'residue', presets: [], summary: { en: 'x', zh: 'x' },
    options: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value ?? {} }) } },
    messages: { x: { severity: 'warning', en: 'x', zh: 'x' } },
    check({ document }) {
      if (document.text.includes('kill')) process.exit(7);
      while (document.text.includes('hang'));
    },
  }],
};\n`;

function pluginFolder(files: Readonly<Record<string, string>>): string {
  return temporaryFolder({
    'loops.mjs': loops,
    '.reportlintrc.yaml': 'extends: [recommended]\nplugins: [./loops.mjs]\nrules:\n  loops/for-ever: warning\n',
    ...files,
  });
}

describe('--concurrency', () => {
  it.each(['json', 'pretty', 'sarif'])('prints the same with any number of threads (%s)', { timeout: 120_000 }, (format) => {
    const cwd = drafts();
    const off = lint(cwd, '-f', format, '--concurrency', 'off', '.', 'missing.md');
    expect(off.stdout).toContain('no-x-placeholder');
    expect(off.stderr).toContain('no-such-rule');
    expect(off.status).toBe(2);
    for (const threads of ['1', '2', 'auto']) expect(lint(cwd, '-f', format, '--concurrency', threads, '.', 'missing.md')).toEqual(off);
  });

  it('gives up a file that never ends, and lints the others', { timeout: 60_000 }, () => {
    const cwd = pluginFolder({ 'a.md': BLANK, 'b.md': 'hang\n', 'c.md': BLANK, 'd.md': BLANK });
    const { status, stdout, stderr } = lint(cwd, '-f', 'unix', '--concurrency', '1');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^reportlint: b\.md: was given up: it was not linted within \d+ seconds; /u);
    expect(stdout.match(/^\S+\.md(?=:1:.*no-x-placeholder)/gmu)).toEqual(['a.md', 'c.md', 'd.md']);
  });

  it('survives a file that ends its thread', { timeout: 60_000 }, () => {
    const cwd = pluginFolder({ 'a.md': BLANK, 'b.md': 'kill\n', 'c.md': BLANK });
    const { status, stdout, stderr } = lint(cwd, '-f', 'unix', '--concurrency', '2');
    expect(status).toBe(2);
    expect(stderr).toContain('b.md: was not linted, for the thread that did it ended: exit code 7');
    expect(stdout.match(/^\S+\.md(?=:1:.*no-x-placeholder)/gmu)).toEqual(['a.md', 'c.md']);
  });

  it('says a note and a mistake in a configuration once', () => {
    const cwd = drafts();
    const { stderr } = lint(join(cwd, 'b'), '-f', 'unix', '--concurrency', '2');
    expect(stderr.match(/no-such-rule/gu)).toHaveLength(1);
  });

  it('writes the same fixes, and the same diff', () => {
    const text = '##paidbegin##（一）加强领导。各单位要加强领导。\n##paidend##\n';
    const names = Array.from({ length: 6 }, (_, index) => `${index}.md`);
    const files = Object.fromEntries(names.map((name) => [name, text]));
    const [one, several] = [temporaryFolder(files), temporaryFolder(files)];
    expect(lint(several, '--diff', '--concurrency', '2')).toEqual(lint(one, '--diff', '--concurrency', 'off'));
    expect(lint(several, '--fix', '--concurrency', '2')).toEqual(lint(one, '--fix', '--concurrency', 'off'));
    for (const name of names) {
      expect(readFileSync(join(several, name), 'utf8')).not.toContain('paidbegin');
      expect(readFileSync(join(several, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'));
    }
  });

  it('applies a baseline as one thread does', () => {
    const cwd = temporaryFolder({ 'a.md': BLANK, 'b.md': `${BLANK}\n${BLANK}` });
    lint(cwd, 'baseline', 'a.md', '--reason', 'old');
    const [off, two] = ['off', '2'].map((threads) => lint(cwd, '-f', 'json', '--concurrency', threads));
    expect(two).toEqual(off);
  });

  it('lints across files and git’s index in one thread, whatever is asked for', () => {
    const cwd = temporaryFolder({ 'a.md': BLANK, 'b.md': BLANK });
    expect(lint(cwd, '--across', '--concurrency', '2')).toEqual(lint(cwd, '--across', '--concurrency', 'off'));
  });

  it('ends when the reader has gone', { timeout: 60_000 }, async () => {
    const cwd = temporaryFolder(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.md`, BLANK.repeat(20)])));
    const child = spawn(process.execPath, [command, '-f', 'json', '--concurrency', '2'], { cwd });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.once('exit', (status, signal) => done(signal ?? status)));
    expect([0, 1]).toContain(code);
  });

  it('refuses what is no number of threads', () => {
    const { status, stderr } = lint(temporaryFolder({ 'a.md': BLANK }), '--concurrency', 'many');
    expect(status).toBe(2);
    expect(stderr).toContain('It must be a number from 1 to 99, auto or off.');
  });
});
