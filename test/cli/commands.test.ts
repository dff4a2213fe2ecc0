import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

describe('reportlint rules', () => {
  it('lists the rules in the language asked for', async () => {
    const english = await run(temporaryFolder(), ['rules']);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toContain('no-toy-blank   error         recommended  Disallow XX.\nno-toy-marker  warning/info  recommended  Disallow markers.\n');
    expect((await run(temporaryFolder(), ['rules', '--locale', 'zh'])).stdout).toContain('不得留有 XX。');
    expect((await run(temporaryFolder(), ['rules'], { env: { LANG: 'zh_CN.UTF-8' } })).stdout).toContain('不得留有 XX。');
  });

  it('--format json gives programs the same', async () => {
    const { stdout } = await run(temporaryFolder(), ['rules', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { id: 'no-toy-blank', family: 'placeholder', severities: ['error'], presets: ['recommended'], summary: { en: 'Disallow XX.', zh: '不得留有 XX。' } },
      { id: 'no-toy-marker', severities: ['warning', 'info'] },
    ]);
  });

  it('refuses other formats, languages and arguments', async () => {
    expect(await run(temporaryFolder(), ['rules', '-f', 'unix'])).toMatchObject({
      code: 2,
      stderr: 'reportlint: rules are not listed as unix; use --format pretty or --format json\n',
    });
    expect(await run(temporaryFolder(), ['rules', '--locale', 'fr'])).toMatchObject({
      code: 2,
      stderr: 'reportlint: no such locale: fr; use zh, en or auto\n',
    });
    expect((await run(temporaryFolder(), ['rules', 'more'])).code).toBe(2);
  });
});

describe('reportlint explain', () => {
  it('tells what a rule finds, why, its messages, options and examples', async () => {
    const { code, stdout } = await run(temporaryFolder(), ['explain', 'no-toy-blank']);
    expect(code).toBe(0);
    for (const part of [
      'Disallow XX.',
      'The reader cannot know',
      'blank  [error]  “{{text}}” is not filled in.',
      'allow  []',
      '| 走访XX次。',
      '→ finds: XX',
      '→ A number.',
      '| 走访三次。',
      'no-toy-blank: error',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('speaks Chinese', async () => {
    const { stdout } = await run(temporaryFolder(), ['explain', 'no-toy-marker', '--locale', 'zh']);
    for (const part of ['不得留有标记。', '标记是程序用的。', '没有选项。', '会报告', '不会报告']) expect(stdout).toContain(part);
  });

  it('names the nearest rule on a typo', async () => {
    expect(await run(temporaryFolder(), ['explain', 'no-toy-blnak'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'reportlint: no such rule: no-toy-blnak; did you mean no-toy-blank?\n',
    });
    expect((await run(temporaryFolder(), ['explain', 'something-else'])).stderr).toContain('reportlint rules lists them');
    expect((await run(temporaryFolder(), ['explain', 'minutes'])).stderr).toContain('reportlint explain --profile minutes');
    expect((await run(temporaryFolder(), ['explain'])).code).toBe(2);
  });

  it('tells what a kind of document asks for, built in or configured', async () => {
    const { code, stdout } = await run(temporaryFolder(), ['explain', '--profile', 'request', '--locale', 'zh']);
    expect(code).toBe(0);
    for (const part of ['request  (请示)', '请示事项  [必备]', '署名  [必备]']) expect(stdout).toContain(part);

    const cwd = temporaryFolder({ '.reportlintrc': 'extends: [recommended]\nprofiles: { monthly: { title: "月报$", sections: [{ title: 本月工作 }] } }\n' });
    expect((await run(cwd, ['explain', '--profile', 'monthly'])).stdout).toContain('本月工作  [required]');
    expect(await run(cwd, ['explain', '--profile', 'montly'])).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean monthly?') });
  });
});

describe('reportlint init', () => {
  it('writes a configuration that fits the folder and is valid', async () => {
    const cwd = temporaryFolder({
      'a.md': '# 关于购置设备的请示\n\n市财政局：\n\n为改善办公条件，拟购置设备十台，所需经费二十万元。\n\n妥否，请批示。\n',
      'b.txt': '关于调整经费的请示\n\n市财政局：\n\n因工作需要，拟调整经费。\n',
      'notes/c.md': '# Incident report: database outage\n\nThe database was unavailable for an hour, and the team restored it from the standby.\n',
      '模板/d.md': '# 请示\n\nXX局：\n',
    });
    const outcome = await run(cwd, ['init']);
    expect(outcome).toMatchObject({ code: 0, stdout: '' });
    const written = readFileSync(join(cwd, '.reportlintrc'), 'utf8');
    expect(written).toContain('extends: [gongwen, english]');
    expect(written).toContain('.md 3, .txt 1');
    expect(written).toContain('request (请示)');
    expect(written).toContain('ignores: ["模板/**"]');
    expect((await run(cwd, ['a.md', 'notes/c.md', '-f', 'unix'])).stderr).toBe('');
  });

  it('names the kind of a folder in which most titles tell it', async () => {
    const minutes = (title: string) => `# ${title}\n\n会议听取了汇报，研究了下一步工作。\n`;
    const cwd = temporaryFolder({
      'm/1.md': minutes('专题会议纪要'),
      'm/2.md': minutes('办公会议纪要'),
      'm/3.md': minutes('第三次'),
      'n/1.md': minutes('其他'),
    });
    await run(cwd, ['init', '--locale', 'en']);
    expect(readFileSync(join(cwd, '.reportlintrc'), 'utf8')).toContain('overrides:\n  - files: ["m/**"]\n    profile: minutes\n');
    expect(JSON.parse((await run(cwd, ['m/3.md', '-f', 'json'])).stdout)[0].profile).toBe('minutes');
  });

  it('works in an empty folder', async () => {
    const cwd = temporaryFolder();
    expect((await run(cwd, ['init'])).code).toBe(0);
    expect(readFileSync(join(cwd, '.reportlintrc'), 'utf8')).toContain('extends: [recommended]');
  });

  it.each(['.reportlintrc', 'reportlint.config.js'])('does not overwrite %s, or stand beside it', async (name) => {
    const cwd = temporaryFolder({ [name]: 'mine' });
    expect(await run(cwd, ['init'])).toMatchObject({
      code: 2,
      stderr: `reportlint: there is a configuration already: ${name}; change it, or delete it and run reportlint init again\n`,
    });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine');
  });
});

describe('help and version', () => {
  it('go to standard output and end with 0', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await run(temporaryFolder(), ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await run(temporaryFolder(), ['-V'])).stdout).toBe(`${version}\n`);
    const help = await run(temporaryFolder(), ['-h']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const part of ['--max-warnings', 'explain', 'Exit codes:']) expect(help.stdout).toContain(part);
    expect((await run(temporaryFolder(), ['explain', '--help'])).stdout).toContain('--profile');
  });

  it('name every option that the documentation promises', async () => {
    const { stdout } = await run(temporaryFolder(), ['--help']);
    const promised = ['--staged', '--since', '--changed-lines', '--fix', '--diff', '--quiet', '--max-warnings', '--exit-zero', '--encoding', '--cache'];
    const forMany = ['--cache-location', '--concurrency', '--watch', '--stats', '--locale', '--files-from', '--shard', '--no-inline-config', '--safe'];
    expect([...promised, ...forMany].filter((option) => !stdout.includes(`${option} `) && !stdout.includes(`${option}\n`))).toEqual([]);
  });
});
