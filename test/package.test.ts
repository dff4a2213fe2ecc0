import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// What is packed, as users get it. dist/ must be fresh: `npm test` builds it, `npx vitest` alone does not.

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Found beside the user's project, if at all. */
const NOT_BUNDLED = ['typescript', 'jiti'];
/** What a compiler of schemas in the bundle (of the protocol for language models) would write into code that it generates: we generate none. */
const IN_GENERATED_CODE = /^ajv(?:-formats)?\/dist\//u;

/** A name that is added here is a promise to users; one that is taken out breaks theirs. */
const PUBLIC_NAMES = {
  reportlint: [
    'ConfigError',
    'configFromObject',
    'createLinter',
    'defineConfig',
    'defineRule',
    'lintText',
    'parserForPath',
    'parsers',
    'presetNames',
    'profiles',
    'reportMarkdown',
    'reportText',
  ],
  'reportlint/rule': [
    'Prose',
    'STAND_IN',
    'allMatches',
    'boldRanges',
    'closerOf',
    'closesFirst',
    'comparableParagraphs',
    'compareRanges',
    'contains',
    'contextOf',
    'countLetters',
    'defineRule',
    'endsAtPageWidth',
    'findFollowers',
    'findLetterCodes',
    'findOpenMark',
    'followsName',
    'freeRanges',
    'hasTemplateProse',
    'isBreak',
    'isContentless',
    'isInvisible',
    'isOrdinaryLetterWord',
    'isQuoted',
    'latinRuns',
    'leadsUpTo',
    'oncePerDocument',
    'openerOf',
    'overlaps',
    'parseChineseNumeral',
    'readHeadingNumber',
    'rememberedByText',
    'shinglesOf',
    'showsNothing',
    'similarity',
    'sketchOf',
    'sketchSimilarity',
    'splitSentences',
    'splitXRun',
    'toChineseNumeral',
    'touchesQuotes',
    'usesBold',
    'wideMark',
  ],
  'reportlint/reporters': [
    'agent',
    'checkstyle',
    'coveringEdit',
    'github',
    'gitlab',
    'html',
    'isReporterName',
    'json',
    'junit',
    'loadReporter',
    'markdown',
    'ndjson',
    'pretty',
    'rdjson',
    'rdjsonl',
    'reporterNames',
    'sarif',
    'toJsonResult',
    'unix',
  ],
  'reportlint/node': ['createConfigLoader', 'lintFiles'],
  'reportlint/remark': ['default'],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

describe('the entry points', () => {
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));

  it.each([...new Set([...targets, ...Object.values(manifest.bin)])])('%s exists', (target) => {
    expect(existsSync(join(root, target))).toBe(true);
  });

  it('give the names that users rely on, and no others', () => {
    const entries = Object.keys(PUBLIC_NAMES);
    const script = `const names = {}; for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(await import(entry)).sort(); console.log(JSON.stringify(names));`;
    const names = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' }));
    expect(names).toEqual(PUBLIC_NAMES);
  });

  it.each(['.', './rule', './rules', './reporters'])('%s imports nothing of Node', (entry) => {
    const target = manifest.exports[entry];
    const start = typeof target === 'object' ? target.default : '';
    const found = [...modulesFrom(start)].flatMap((file) => specifiersOf(file).map((specifier) => `${file}: ${specifier}`));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => isBuiltin(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('import only packages that are dependencies', () => {
    const declared = [...Object.keys(manifest.dependencies), 'vitest', 'jiti'];
    const modules = Object.values(manifest.exports).flatMap((target) => (typeof target === 'object' ? [...modulesFrom(target.default)] : []));
    const packages = modules.flatMap(specifiersOf).filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier));
    const undeclared = packages.filter((specifier) => !declared.some((name) => specifier === name || specifier.startsWith(`${name}/`)));
    expect(undeclared).toEqual([]);
  });
});

describe('the packed files', () => {
  // --ignore-scripts: `prepare` would build again.
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const [{ files }] = JSON.parse(output) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);

  it('are the built ones, and what npm adds', () => {
    const others = paths.filter((path) => !path.startsWith('dist/'));
    expect(others.filter((path) => !/^(?:README(?:\.zh-CN)?\.md|CHANGELOG\.md|LICENSE|package\.json|\.reportlintrc\.example)$/u.test(path))).toEqual([]);
    expect(paths).toContain('LICENSE');
    expect(paths).toContain('dist/THIRD-PARTY-LICENSES');
  });

  it('hold no tests, no sources and nothing of the build itself', () => {
    expect(paths.filter((path) => /\.test\.|(?<!\.d)\.ts$|\.stamp$|tooling/u.test(path))).toEqual([]);
  });
});

describe('the bundled command', () => {
  it('says its version', () => {
    expect(execFileSync(process.execPath, [join(root, 'dist/cli.cjs'), '--version'], { encoding: 'utf8' }).trim()).toBe(manifest.version);
  });

  it('needs no package beside itself', () => {
    const files = ['dist/cli.cjs', ...readdirSync(join(root, 'dist/cli')).map((name) => `dist/cli/${name}`)];
    const packages = files.flatMap(specifiersOf).filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier));
    expect(packages.filter((specifier) => !NOT_BUNDLED.includes(specifier) && !IN_GENERATED_CODE.test(specifier))).toEqual([]);
  });

  it('loads little to lint a text file: start-up grows with what is loaded', () => {
    const loaded = loadedFor('fixtures/clean/speech.txt');
    expect(loaded).toContainEqual(expect.stringMatching(/^main-/u));
    const bytes = loaded.map((name) => readFileSync(join(root, 'dist/cli', `${name}.cjs`)).length).reduce((sum, size) => sum + size, 0);
    // Chinese characters are six bytes each in a chunk.
    expect(bytes).toBeLessThan(1_000_000);
    const lazy = /markdown-tree|parse-docx|html-tree|convert-document|inflate|yaml|cosmiconfig|explain|init/u;
    expect(loaded.filter((name) => lazy.test(name))).toEqual([]);
    expect(loadedFor('fixtures/clean/postmortem.md').filter((name) => lazy.test(name))).toEqual([expect.stringContaining('markdown-tree')]);
  });
});

/** The chunks that a run loads: each leaves its compiled code. */
function loadedFor(draft: string): string[] {
  const cache = mkdtempSync(join(tmpdir(), 'reportlint-'));
  try {
    spawnSync(process.execPath, ['dist/cli.cjs', '--no-config', draft], { cwd: root, env: { ...process.env, NODE_COMPILE_CACHE: cache } });
    return filesBelow(cache).map((path) => basename(path, '.code').replace(/\.(?:short|long)$/u, ''));
  } finally {
    rmSync(cache, { recursive: true });
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
}

/** A module of dist/ and all that it imports there, lazily or not. */
function modulesFrom(start: string, seen = new Set<string>()): Set<string> {
  const file = start.replace(/^\.\//u, '');
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const specifier of specifiersOf(file)) {
    if (specifier.startsWith('.') && specifier.endsWith('.js')) modulesFrom(join(dirname(file), specifier), seen);
  }
  return seen;
}

function specifiersOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = source.matchAll(/(?<![\w.$])(?:import|export)\s*(?:[\w$*{][^'"`;()]*?from\s*)?["']([^"'\n]+)["']/gu);
  const calls = source.matchAll(/(?<![\w.$])(?:import|require)\(\s*["'`]([^"'`\n]+)["'`]\s*\)/gu);
  // In minified code a string may look like an import; what is no specifier is none.
  return [...statements, ...calls].map(([, specifier = '']) => specifier).filter((specifier) => /^[\w@.][\w@./:-]*$/u.test(specifier));
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}
