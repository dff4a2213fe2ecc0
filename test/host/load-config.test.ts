import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatConfigProblem } from '../../src/config/config-problem.ts';
import type { FileConfig } from '../../src/config/file-config.ts';
import { type ConfigLoaderOptions, createConfigLoader, type LoadedConfig } from '../../src/host/load-config.ts';
import { toyProfiles, toyRules } from '../config/toy-rules.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ONLY_MAX_LENGTH = 'rules: { max-length: error }\n';

/** Leaves a mark when it is run. */
const MARK = `globalThis.reportlintTestMark = 'was run';`;

function mark(): unknown {
  return (globalThis as { reportlintTestMark?: unknown }).reportlintTestMark;
}

const startFolder = process.cwd();

afterEach(() => {
  process.chdir(startFolder);
  vi.unstubAllEnvs();
  delete (globalThis as { reportlintTestMark?: unknown }).reportlintTestMark;
});

function load(cwd: string, file: string, options: Partial<ConfigLoaderOptions> = {}): Promise<LoadedConfig> {
  return createConfigLoader({ cwd, rules: toyRules, profiles: toyProfiles, ...options }).forFile(join(cwd, file));
}

async function configFor(cwd: string, file: string, options: Partial<ConfigLoaderOptions> = {}): Promise<FileConfig> {
  const loaded = await load(cwd, file, options);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatConfigProblem).join('\n'));
  return loaded.config.forFile(loaded.relativePath);
}

async function enabledFor(cwd: string, file: string, options: Partial<ConfigLoaderOptions> = {}): Promise<string[]> {
  return (await configFor(cwd, file, options)).enabled.map(({ rule }) => rule.id);
}

async function problemsFor(cwd: string, file = 'a.md', options: Partial<ConfigLoaderOptions> = {}): Promise<string[]> {
  const loaded = await load(cwd, file, options);
  return loaded.ok ? [] : loaded.problems.map(formatConfigProblem);
}

const RECOMMENDED = ['no-x-placeholder', 'no-letter-code', 'no-paid-marker'];

describe('where a configuration is found', () => {
  it.each([
    ['.reportlintrc', ONLY_MAX_LENGTH],
    ['.reportlintrc', '{ "rules": { "max-length": "error" } } # JSON is YAML\n'],
    ['.reportlintrc.json', '// a comment\n{\n\t"rules": { /* another */ "max-length": "error", },\n}\n'],
    ['.reportlintrc.yaml', ONLY_MAX_LENGTH],
    ['.reportlintrc.yml', `\uFEFF# with a byte order mark\r\nrules:\r\n  max-length: error\r\n`],
    ['.reportlintrc.js', 'module.exports = { rules: { "max-length": "error" } };'],
    ['.reportlintrc.mjs', 'export default { rules: { "max-length": "error" } };'],
    ['.reportlintrc.ts', 'const level: string = "error"; export default { rules: { "max-length": level } };'],
    ['reportlint.config.js', 'exports.rules = { "max-length": "error" };'],
    ['reportlint.config.mjs', 'export default { rules: { "max-length": "error" } };'],
    ['reportlint.config.ts', 'type Level = "error"; export default { rules: { "max-length": "error" as Level } };'],
    ['package.json', '{ "name": "drafts", "reportlint": { "rules": { "max-length": "error" } } }'],
  ])('in %s', async (name, content) => {
    expect(await enabledFor(temporaryFolder({ [name]: content }), 'a.md')).toEqual(['max-length']);
  });

  it('without one, recommended applies', async () => {
    const loaded = await load(temporaryFolder(), 'a.md');
    expect(loaded).toMatchObject({ ok: true, path: null });
    expect(await enabledFor(temporaryFolder(), 'a.md')).toEqual(RECOMMENDED);
  });

  it('the nearest wins as a whole', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'extends: recommended\nprofile: minutes\n', 'b/.reportlintrc': ONLY_MAX_LENGTH });
    expect(await configFor(cwd, 'b/c/a.md')).toMatchObject({ profile: 'auto', enabled: [{ rule: { id: 'max-length' } }] });
    expect(await enabledFor(cwd, 'a.md')).toEqual(RECOMMENDED);
  });

  it('the search stops at the root of the git repository', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': ONLY_MAX_LENGTH, 'repository/.git/HEAD': 'ref: refs/heads/main', 'worktree/.git': 'gitdir: elsewhere' });
    expect(await enabledFor(cwd, 'repository/deep/a.md')).toEqual(RECOMMENDED);
    expect(await enabledFor(cwd, 'worktree/a.md')).toEqual(RECOMMENDED);
    expect(await enabledFor(cwd, 'outside/a.md')).toEqual(['max-length']);
  });

  it('inside a repository it goes above the working folder', async () => {
    const root = temporaryFolder({ '.git/HEAD': '', '.reportlintrc': ONLY_MAX_LENGTH, 'a/b/.keep': '' });
    expect(await enabledFor(join(root, 'a/b'), 'a.md')).toEqual(['max-length']);
  });

  it('without a repository it stops at the working folder', async () => {
    const root = temporaryFolder({ '.reportlintrc': ONLY_MAX_LENGTH, 'a/b/.keep': '' });
    expect(await enabledFor(join(root, 'a'), 'b/a.md')).toEqual(RECOMMENDED);
  });

  it('for a file outside the working folder and any repository, only its own folder counts', async () => {
    const root = temporaryFolder({ '.reportlintrc': ONLY_MAX_LENGTH, 'own/.reportlintrc': 'extends: all', 'other/.keep': '', 'cwd/.keep': '' });
    expect(await enabledFor(join(root, 'cwd'), '../own/a.md')).toHaveLength(toyRules.length);
    expect(await enabledFor(join(root, 'cwd'), '../other/a.md')).toEqual(RECOMMENDED);
  });

  it('a folder that does not exist is passed over (standard input under a name)', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': ONLY_MAX_LENGTH });
    expect(await enabledFor(cwd, 'not/there/a.md')).toEqual(['max-length']);
  });

  it.each([
    '.reportlintrc.cjs',
    'reportlint.config.cjs',
    '.config/reportlintrc.yaml',
    '.config/reportlintrc',
    'package.yaml',
    '.reportlintrc.toml',
  ])('%s is no name of it', async (name) => {
    const cwd = temporaryFolder({
      [name]: name.endsWith('.cjs') ? MARK : 'rules: { no-such-rule: error }',
      'package.json': '{ "name": "reportlint", "keywords": ["reportlint"] }',
    });
    expect(await enabledFor(cwd, 'a.md')).toEqual(RECOMMENDED);
    expect(mark()).toBeUndefined();
  });

  it('a package.json without the key is passed over, also when it names reportlint elsewhere', async () => {
    const cwd = temporaryFolder({
      '.reportlintrc': ONLY_MAX_LENGTH,
      'b/package.json': '{ "devDependencies": { "reportlint": "^1" } }',
      'c/package.json': '{ "name": ',
    });
    expect(await enabledFor(cwd, 'b/a.md')).toEqual(['max-length']);
    expect(await enabledFor(cwd, 'c/a.md')).toEqual(['max-length']);
  });

  it('globs count from the folder of the configuration', async () => {
    const cwd = temporaryFolder({ 'b/.reportlintrc': `${ONLY_MAX_LENGTH}ignores: [templates/**]\n` });
    expect((await configFor(cwd, 'b/templates/a.md')).isIgnored).toBe(true);
    expect((await configFor(cwd, 'b/c/a.md')).isIgnored).toBe(false);
  });
});

describe('what cosmiconfig reads of its own accord', () => {
  it('is not run from .config of the working folder', async () => {
    const cwd = temporaryFolder({ '.config/config.cjs': `${MARK} module.exports = {};`, '.reportlintrc': ONLY_MAX_LENGTH });
    process.chdir(cwd);
    expect(await enabledFor(cwd, 'a.md')).toEqual(['max-length']);
    expect(mark()).toBeUndefined();
  });

  it('does not make a run crash when it is malformed', async () => {
    const cwd = temporaryFolder({ '.config/config.json': '{ broken', '.reportlintrc': ONLY_MAX_LENGTH });
    process.chdir(cwd);
    expect(await enabledFor(cwd, 'a.md')).toEqual(['max-length']);
  });

  it('adds no names to those that are searched', async () => {
    const cwd = temporaryFolder({
      '.config/config.json': '{ "cosmiconfig": { "searchPlaces": ["evil.yaml"] } }',
      'evil.yaml': 'rules: { no-letter-code: error }',
      '.reportlintrc': ONLY_MAX_LENGTH,
    });
    process.chdir(cwd);
    expect(await enabledFor(cwd, 'a.md')).toEqual(['max-length']);
  });

  it('leaves the working folder as it was', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': ONLY_MAX_LENGTH });
    process.chdir(cwd);
    await enabledFor(cwd, 'a.md');
    expect(process.cwd()).toBe(cwd);
  });

  it('is not run in a worker thread either, where the working folder cannot be changed', async () => {
    const cwd = temporaryFolder({ '.config/config.cjs': `process.stdout.write('was run'); module.exports = {};`, '.reportlintrc': ONLY_MAX_LENGTH });
    process.chdir(cwd);
    const module = fileURLToPath(new URL('../../src/host/config-explorer.ts', import.meta.url));
    const code = `
      const { parentPort } = require('node:worker_threads');
      const { createJiti } = require(${JSON.stringify(createRequire(import.meta.url).resolve('jiti'))});
      createJiti(${JSON.stringify(module)}).import(${JSON.stringify(module)})
        .then(({ createExplorer }) => createExplorer({ cwd: ${JSON.stringify(cwd)}, isSafe: true }))
        .then((explorer) => explorer.search(${JSON.stringify(cwd)}))
        .then((source) => parentPort.postMessage(source.layer.value), (error) => parentPort.postMessage(String(error)));`;
    const worker = new Worker(code, { eval: true, stdout: true });
    const chunks: unknown[] = [];
    worker.stdout.on('data', (chunk) => chunks.push(String(chunk)));
    const [value] = await once(worker, 'message');
    await once(worker, 'exit');
    expect(value).toEqual({ rules: { 'max-length': 'error' } });
    expect(chunks).toEqual([]);
  });

  it('is not read from the folder of the user', async () => {
    const home = temporaryFolder({ 'reportlint/config.json': '{ "rules": { "max-length": "error" } }', 'reportlint/config.cjs': MARK });
    vi.stubEnv('XDG_CONFIG_HOME', home);
    vi.stubEnv('HOME', home);
    // cosmiconfig searches here, for the name is in it, and finds no configuration.
    const cwd = temporaryFolder({ 'package.json': '{ "name": "reportlint" }' });
    expect(await enabledFor(cwd, 'a.md')).toEqual(RECOMMENDED);
    expect(mark()).toBeUndefined();
  });

  it.each([
    ['.reportlintrc', '$import: ./evil.cjs\nrules: { max-length: error }\n', '.reportlintrc:1:1'],
    ['.reportlintrc.json', '{ "rules": { "max-length": "error" },\n  "$import": ["./evil.cjs"] }', '.reportlintrc.json:2:3'],
    ['package.json', '{ "reportlint": { "$import": "./evil.cjs", "rules": { "max-length": "error" } } }', 'package.json:1:19'],
    ['.reportlintrc.mjs', 'export default { $import: "./evil.cjs", rules: { "max-length": "error" } };', '.reportlintrc.mjs'],
  ])('a $import in %s is an unknown key, and runs nothing', async (name, content, place) => {
    const cwd = temporaryFolder({ [name]: content, 'evil.cjs': MARK });
    expect(await problemsFor(cwd)).toEqual([`$import: no such key; write extends: [./file.yaml] (${place})`]);
    expect(mark()).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  it('a folder with the name of a configuration is a problem, not an absence', async () => {
    const cwd = temporaryFolder({ '.reportlintrc/.keep': '' });
    expect(await problemsFor(cwd)).toEqual(['is a folder, not a file (.reportlintrc)']);
  });

  it('links that lead nowhere are a problem, not an absence', async () => {
    const cwd = temporaryFolder({ 'a/.keep': '', 'b/.keep': '' });
    symlinkSync('absent.yaml', join(cwd, 'a/.reportlintrc'));
    symlinkSync('.reportlintrc', join(cwd, 'b/.reportlintrc'));
    expect(await problemsFor(cwd, 'a/a.md')).toEqual(['is a link to a file that does not exist (a/.reportlintrc)']);
    expect(await problemsFor(cwd, 'b/a.md')).toEqual(['cannot be read: ELOOP (b/.reportlintrc)']);
  });

  it('a configuration without permission is a problem, not an absence', async () => {
    const cwd = temporaryFolder({ '.reportlintrc.yaml': ONLY_MAX_LENGTH });
    chmodSync(join(cwd, '.reportlintrc.yaml'), 0);
    // The superuser reads it all the same.
    const expected = process.getuid?.() === 0 ? [] : ['cannot be read: permission denied (.reportlintrc.yaml)'];
    expect(await problemsFor(cwd)).toEqual(expected);
  });

  it.each([
    ['', 'the configuration is empty; write extends: [recommended], or remove it (.reportlintrc)'],
    ['# nothing yet\n', 'the configuration is empty; write extends: [recommended], or remove it (.reportlintrc)'],
    ['\uFFFD\uFFFD', 'is no UTF-8 text; save it as UTF-8 (.reportlintrc)'],
    ['rules: [\n', /^Flow sequence in block collection .* \(\.reportlintrc:2:1\)$/u],
    ['rules: {}\nrules: {}\n', 'Map keys must be unique (.reportlintrc:2:1)'],
    ['a: &a [*a, *b]\n', /alias.*b/u],
    ['rules: !!js/function x\n', /Unresolved tag.*\(\.reportlintrc:1:8\)$/u],
    ['// comment\nrules: {}\n', /comments begin with # \(\.reportlintrc:1:1\)$/u],
  ])('%j is a problem with its place', async (content, expected) => {
    const problems = await problemsFor(temporaryFolder({ '.reportlintrc': content }));
    expect(problems).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  });

  it('a bomb of aliases is refused', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`)];
    const [problem] = await problemsFor(temporaryFolder({ '.reportlintrc': lines.join('\n') }));
    expect(problem).toMatch(/alias/u);
  });

  it('code that throws is a problem with its place', async () => {
    const cwd = temporaryFolder({ 'reportlint.config.mjs': 'const a = 1;\n  throw new TypeError("no such luck");\n' });
    expect(await problemsFor(cwd)).toEqual(['failed: TypeError: no such luck (reportlint.config.mjs:2:9)']);
  });

  it('code without a default export is a problem', async () => {
    const cwd = temporaryFolder({ 'reportlint.config.mjs': 'export const rules = {};' });
    expect(await problemsFor(cwd)).toEqual(['has no default export; write export default { … } (an ES module) (reportlint.config.mjs)']);
  });
});

describe('mistakes', () => {
  it('are all reported at once, each with its place', async () => {
    const cwd = temporaryFolder({
      '.reportlintrc': [
        'extends: [recomended]',
        'profil: minutes',
        'rules:',
        '  no-x-placehoder: error',
        '  no-letter-code: [error, { codez: { Q: 区 }, minRun: two }]',
        '  max-length:',
        '    - eror',
        'overrides:',
        '  - files: "*.md"',
        '    profile: minuets',
        '  - rules: { no-paid-marker: off }',
      ].join('\n'),
    });
    expect(await problemsFor(cwd, 'a.md', { commandLine: { rules: ['no-paid-maker: off'] } })).toEqual([
      'extends[0]: no such preset or package: recomended; did you mean recommended? (.reportlintrc:1:11)',
      'profil: no such key; did you mean profile? (.reportlintrc:2:1)',
      'rules.no-x-placehoder: no such rule; did you mean no-x-placeholder? (.reportlintrc:4:3)',
      'rules.no-letter-code.codez: no such option; did you mean codes? (.reportlintrc:5:29)',
      'rules.no-letter-code.minRun: expected a number, got "two" (.reportlintrc:5:54)',
      'rules.max-length: no such level: "eror"; did you mean error? (.reportlintrc:7:7)',
      'overrides[0].profile: no such profile: minuets; did you mean minutes? (.reportlintrc:10:14)',
      'overrides[1].files: is missing; expected text or a list (.reportlintrc:11:5)',
      '--rule no-paid-maker: no such rule; did you mean no-paid-marker? (command line)',
    ]);
  });

  it('have their place in a package.json, too', async () => {
    const cwd = temporaryFolder({ 'package.json': '{\n\t"name": "x",\n\t"reportlint": {\n\t\t"rules": { "max-lenght": "error" }\n\t}\n}\n' });
    expect(await problemsFor(cwd)).toEqual(['rules.max-lenght: no such rule; did you mean max-length? (package.json:4:14)']);
  });

  it('are shown relative inside the working folder, absolute outside', async () => {
    const root = temporaryFolder({ '.git/HEAD': '', '.reportlintrc': 'rulez: {}\nrules: { max-length: on }\n', 'a/.keep': '' });
    expect(await problemsFor(root, 'a/b.md')).toEqual(['rulez: no such key; did you mean rules? (.reportlintrc:1:1)']);
    expect(await problemsFor(join(root, 'a'), 'b.md')).toEqual([`rulez: no such key; did you mean rules? (${join(root, '.reportlintrc')}:1:1)`]);
  });

  it('of an anchor stand where the alias is used', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'rules:\n  max-length: &l [error, { minRun: 0 }]\n  no-paid-marker: *l\n' });
    expect(await problemsFor(cwd)).toEqual([
      'rules.max-length.minRun: must be at least 1, got 0 (.reportlintrc:2:36)',
      'rules.no-paid-marker.minRun: must be at least 1, got 0 (.reportlintrc:2:36)',
    ]);
  });
});

describe('extends', () => {
  it('takes presets, files seen from the file that names them, and packages', async () => {
    const cwd = temporaryFolder({
      '.reportlintrc': 'extends: [./base/house.yaml, house-style, house-modern, "@office/style/strict.json"]\nrules: { no-letter-code: info }\n',
      'base/house.yaml': 'extends: [english, ./more.mjs]\nrules: { no-letter-code: error, require-terms: off }\n',
      'base/more.mjs': 'export default { profile: "minutes", rules: { "max-length": "warning" } };',
      'node_modules/house-style/package.json': '{ "main": "config.js" }',
      'node_modules/house-style/config.js': 'module.exports = { locale: "en", rules: { "no-paid-marker": "info" } };',
      'node_modules/house-modern/package.json': '{ "type": "module", "exports": { "types": "./no.d.ts", "import": "./config.mjs" } }',
      'node_modules/house-modern/config.mjs': 'export default { rules: { "require-sections": "error" } };',
      'node_modules/@office/style/package.json': '{ "exports": { "./strict.json": { "import": "./data/strict.json" } } }',
      'node_modules/@office/style/data/strict.json': '{ "rules": { "no-x-placeholder": "error" } }',
    });
    const config = await configFor(cwd, 'a.md');
    expect(config).toMatchObject({ profile: 'minutes', locale: 'en' });
    expect(config.enabled.map(({ rule, level }) => `${rule.id} ${level}`)).toEqual([
      'no-x-placeholder error',
      'no-letter-code info',
      'no-paid-marker info',
      'require-sections error',
      'max-length warning',
    ]);
    expect(config.origins).toMatchObject({
      profile: 'base/more.mjs',
      'rules.no-letter-code': '.reportlintrc:2',
      'rules.no-x-placeholder': 'node_modules/@office/style/data/strict.json:1',
    });
  });

  it('globs of an extended file count from the folder of the one that extends it', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'extends: ./base/house.yaml\n', 'base/house.yaml': `${ONLY_MAX_LENGTH}ignores: [templates/**]\n` });
    expect((await configFor(cwd, 'templates/a.md')).isIgnored).toBe(true);
  });

  it('a circle is a problem', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'extends: ./a.yaml\n', 'a.yaml': 'extends:\n  - ./b.yaml\n', 'b.yaml': 'extends: ./a.yaml\n' });
    expect(await problemsFor(cwd)).toEqual(['extends: extends itself: a.yaml → b.yaml → a.yaml; remove one of them (b.yaml:1:10)']);
  });

  it('what is not there is a problem, and mistakes in what is there are reported beside it', async () => {
    const cwd = temporaryFolder({
      '.reportlintrc': 'extends:\n  - ./absent.yaml\n  - base.yaml\n  - ./base.yaml\n  - ./folder\n',
      'base.yaml': 'rules: { max-lenght: on }\n',
      'folder/.keep': '',
    });
    expect(await problemsFor(cwd)).toEqual([
      'extends[0]: no such file: ./absent.yaml; paths begin at the folder of this file (.reportlintrc:2:5)',
      'extends[1]: no such preset or package: base.yaml; a file is written ./base.yaml (.reportlintrc:3:5)',
      'is a folder, not a file (folder)',
      'rules.max-lenght: no such rule; did you mean max-length? (base.yaml:1:10)',
    ]);
  });

  it('the same file by two ways is no circle', async () => {
    const cwd = temporaryFolder({
      '.reportlintrc': 'extends: [./a.yaml, ./b.yaml]\n',
      'a.yaml': 'extends: ./c.yaml\n',
      'b.yaml': 'extends: ./c.yaml\n',
      'c.yaml': ONLY_MAX_LENGTH,
    });
    expect(await enabledFor(cwd, 'a.md')).toEqual(['max-length']);
  });
});

describe('command line', () => {
  it('--config takes one file for every document; its globs count from the working folder', async () => {
    const cwd = temporaryFolder({
      '.reportlintrc': 'extends: recommended',
      'b/.reportlintrc': 'rulez: {}',
      'ci/strict.conf': `${ONLY_MAX_LENGTH}ignores: [b/old/**]\n`,
    });
    expect(await enabledFor(cwd, 'b/a.md', { configPath: 'ci/strict.conf' })).toEqual(['max-length']);
    expect((await configFor(cwd, 'b/old/a.md', { configPath: join(cwd, 'ci/strict.conf') })).isIgnored).toBe(true);
  });

  it.each([
    ['absent.yaml', 'no such file (absent.yaml)'],
    ['folder', 'is a folder, not a file (folder)'],
    ['package.json', 'has no key reportlint; write "reportlint": { … } in it (package.json)'],
    ['config.cjs', '.cjs is no format of a configuration; write it as .yaml, .json, .mjs or .ts (config.cjs)'],
  ])('--config %s is a problem', async (configPath, problem) => {
    const cwd = temporaryFolder({ 'folder/.keep': '', 'package.json': '{ "name": "x" }', 'config.cjs': MARK });
    expect(await problemsFor(cwd, 'a.md', { configPath })).toEqual([problem]);
    expect(mark()).toBeUndefined();
  });

  it('--no-config reads nothing', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'broken: [', '.reportlintrc.mjs': MARK });
    expect(await enabledFor(cwd, 'a.md', { noConfig: true, commandLine: { rules: ['max-length: on'] } })).toEqual([...RECOMMENDED, 'max-length']);
    expect(mark()).toBeUndefined();
  });

  it('--rule takes a level, or YAML with options', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'extends: recommended' });
    const { enabled } = await configFor(cwd, 'a.md', {
      commandLine: { rules: ['no-letter-code: [warning, { codes: { Q: 区 } }]', 'no-x-placeholder:off', '{no-paid-marker: off}'] },
    });
    expect(enabled).toMatchObject([{ rule: { id: 'no-letter-code' }, level: 'warning', options: { codes: { Q: '区' } } }]);
    expect(enabled).toHaveLength(1);
  });

  it.each(['no-letter-code', 'a: [', '- a: b'])('--rule %s is a mistake', async (text) => {
    expect(await problemsFor(temporaryFolder(), 'a.md', { commandLine: { rules: [text] } })).toEqual([
      `--rule: cannot be read: ${text}; write --rule 'id: level' (command line)`,
    ]);
  });
});

describe('--safe', () => {
  it.each(['.reportlintrc.js', 'reportlint.config.mjs', 'reportlint.config.ts'])('does not run %s, and says so', async (name) => {
    const cwd = temporaryFolder({ [name]: MARK });
    expect(await problemsFor(cwd, 'a.md', { isSafe: true })).toEqual([
      `is code, which --safe does not run; write it as .yaml or .json, or name another file with --config (${name})`,
    ]);
    expect(mark()).toBeUndefined();
  });

  it('loads no plugin and extends no code, and says so', async () => {
    const cwd = temporaryFolder({
      '.reportlintrc': 'extends: ./base.mjs\nplugins: [./plugin.mjs]\nrules: { house/our-rule: on }\n',
      'base.mjs': MARK,
      'plugin.mjs': MARK,
    });
    expect(await problemsFor(cwd, 'a.md', { isSafe: true })).toEqual([
      'is code, which --safe does not run; write it as .yaml or .json, or name another file with --config (base.mjs)',
      'plugins[0]: is not loaded, for --safe runs no code; name a configuration without plugins with --config, or use --no-config (.reportlintrc:2:11)',
    ]);
    expect(mark()).toBeUndefined();
  });

  it('reads data formats', async () => {
    expect(await enabledFor(temporaryFolder({ '.reportlintrc': ONLY_MAX_LENGTH }), 'a.md', { isSafe: true })).toEqual(['max-length']);
  });
});

describe('further files', () => {
  it('share what was resolved for the first', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': ONLY_MAX_LENGTH, 'b/.keep': '' });
    const loader = createConfigLoader({ cwd, rules: toyRules, profiles: toyProfiles });
    const first = await loader.forFile(join(cwd, 'a.md'));
    // Changed and broken since: it must not be read again.
    writeFileSync(join(cwd, '.reportlintrc'), 'broken: [');
    mkdirSync(join(cwd, 'b/c'));
    const others = await Promise.all(['c.md', 'b/d.md', 'b/c/e.md'].map((file) => loader.forFile(join(cwd, file))));
    for (const other of others) expect(other.ok && first.ok && other.config === first.config).toBe(true);
  });

  it('share the list of problems of their configuration', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'rulez: {}' });
    const loader = createConfigLoader({ cwd, rules: toyRules, profiles: toyProfiles });
    const [a, b] = await Promise.all(['a.md', 'b/b.md'].map((file) => loader.forFile(join(cwd, file))));
    expect(a?.ok === false && b?.ok === false && a.problems === b.problems).toBe(true);
  });
});
