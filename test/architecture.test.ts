import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** What a folder may import beside itself. Type-only imports are free of cost at run time and have a list of their own. */
interface Permission {
  readonly values: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly RegExp[];
  readonly node?: true;
}

const EVERYTHING = [
  'model',
  'evidence',
  'profiles',
  'rule',
  'rules',
  'parsers',
  'config',
  'engine',
  'baseline',
  'reporters',
  'linter',
  'inventory',
  'annotate',
  'host',
  'remark',
  'testing',
];
const MDAST = /^(?:mdast|unist|unist-util-visit|decode-named-character-reference)$/u;
const ZOD = /^zod\/mini$/u;

const PERMISSIONS: Readonly<Record<string, Permission>> = {
  model: { values: [], types: [], packages: [MDAST] },
  profiles: { values: [], types: ['model'], packages: [] },
  // What several rules read of a text in the same way; they reach it through the authoring kit.
  evidence: { values: ['model'], types: [], packages: [] },
  rule: { values: ['model', 'evidence'], types: [], packages: [] },
  rules: { values: ['rule'], types: [], packages: [ZOD] },
  parsers: {
    values: ['model'],
    types: [],
    packages: [MDAST, /^(?:unified|vfile|hast|saxes|fflate)$/u, /^remark(?:-(?:gfm|frontmatter|math))?$/u, /^rehype-(?:parse|remark)$/u],
  },
  config: { values: ['rule', 'profiles', 'model'], types: [], packages: [ZOD, /^picomatch(?:\/posix\.js)?$/u] },
  engine: { values: ['model', 'rule'], types: ['config'], packages: [] },
  reporters: { values: ['model', 'inventory'], types: ['engine', 'rule'], packages: [/^sarif$/u] },
  baseline: { values: [], types: ['engine'], packages: [] },
  inventory: { values: ['model'], types: ['engine'], packages: [] },
  // Free of Node: a page offers the annotated file too.
  annotate: { values: ['parsers', 'model', 'reporters'], types: ['engine'], packages: [/^fflate$/u] },
  linter: { values: ['model', 'rule', 'profiles', 'parsers', 'config', 'engine'], types: [], packages: [] },
  remark: {
    values: ['model', 'linter', 'config', 'engine', 'parsers', 'profiles', 'rules'],
    types: ['rule'],
    packages: [MDAST, /^unified$/u, /^vfile(?:-message)?$/u],
  },
  host: {
    values: ['linter', 'annotate', 'config', 'parsers', 'engine', 'baseline', 'model', 'profiles', 'rule', 'rules'],
    types: ['reporters'],
    packages: [/^(?:cosmiconfig|yaml|ignore|picomatch(?:\/posix\.js)?|diff|jiti)$/u],
    node: true,
  },
  testing: { values: ['engine', 'parsers', 'rule', 'model', 'profiles'], types: ['config'], packages: [/^vitest$/u], node: true },
  lsp: {
    values: ['linter', 'host', 'baseline', 'parsers', 'config', 'engine'],
    types: ['model', 'rule'],
    packages: [/^vscode-languageserver(?:-textdocument)?$/u],
    node: true,
  },
  mcp: {
    values: ['host', 'inventory', 'reporters', 'rule'],
    types: ['engine', 'model'],
    packages: [/^@modelcontextprotocol\/sdk\/(?:server|shared)\//u, /^zod$/u],
    node: true,
  },
  cli: {
    values: [...EVERYTHING, 'lsp', 'mcp'],
    types: EVERYTHING,
    packages: [/^commander$/u, /^vscode-languageserver\/node$/u, /^@modelcontextprotocol\/sdk\/server\/stdio\.js$/u],
    node: true,
  },
  // The page: the engine in a worker, an editor before it. It reads configurations as the host does, but touches no Node.
  playground: {
    values: ['linter', 'config', 'parsers', 'profiles', 'rules', 'reporters', 'annotate', 'host'],
    types: ['model', 'engine', 'rule'],
    packages: [ZOD, /^@codemirror\/(?:state|view|commands)$/u],
  },
  tooling: { values: EVERYTHING, types: EVERYTHING, packages: [ZOD, /^rolldown$/u], node: true },
  // src/index.ts: the public entry of the universal core.
  index: { values: ['model', 'profiles', 'rule', 'rules', 'parsers', 'config', 'engine', 'reporters', 'linter'], types: [], packages: [] },
};

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly isType: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['src', 'rules'].flatMap(sourcesBelow);
const imports = files.flatMap(importsOf);

describe('who may import whom', () => {
  it.each(Object.keys(PERMISSIONS))('%s guards at least one file', (folder) => {
    expect(files.filter((file) => folderOf(file) === folder)).not.toEqual([]);
  });

  it('every source file is guarded', () => {
    expect(files.filter((file) => PERMISSIONS[folderOf(file)] === undefined)).toEqual([]);
  });

  it('folders import only what they may', () => {
    const forbidden = imports.filter(({ from, specifier, isType }) => {
      if (!specifier.startsWith('.')) return false;
      const [own, target] = [folderOf(from), folderOf(resolveImport(from, specifier))];
      const permission = PERMISSIONS[own];
      return own !== target && !(permission?.values.includes(target) || (isType && permission?.types.includes(target)));
    });
    expect(forbidden.map(describeImport)).toEqual([]);
  });

  it('folders import only the packages they may, and Node only at the edges', () => {
    const forbidden = imports.filter(({ from, specifier }) => {
      if (specifier.startsWith('.')) return false;
      const permission = PERMISSIONS[folderOf(from)];
      return specifier.startsWith('node:') ? permission?.node !== true : !permission?.packages.some((pattern) => pattern.test(specifier));
    });
    expect(forbidden.map(describeImport)).toEqual([]);
  });

  it('rules import the authoring kit by its front door, and no other rule', () => {
    const forbidden = imports.filter(({ from, specifier }) => {
      if (!/^rules\/[^/]+\//u.test(from) || !specifier.startsWith('.')) return false;
      const target = resolveImport(from, specifier);
      return target !== 'src/rule/index.ts' && !target.startsWith(`${dirname(from)}/`);
    });
    expect(forbidden.map(describeImport)).toEqual([]);
  });

  it('the list of rules is imported by hosts only', () => {
    const importers = imports
      .filter(({ from, specifier }) => specifier.startsWith('.') && resolveImport(from, specifier) === 'rules/index.ts')
      .map(({ from }) => folderOf(from));
    expect([...new Set(importers)].filter((folder) => !['cli', 'host', 'remark', 'index', 'playground', 'tooling'].includes(folder))).toEqual([]);
  });

  it('no imports of values go in a circle', () => {
    expect(findCycles()).toEqual([]);
  });

  it('every relative import leads to a file', () => {
    const known = new Set(files);
    const lost = imports.filter(({ from, specifier }) => specifier.startsWith('.') && !known.has(resolveImport(from, specifier)));
    expect(lost.filter(({ specifier }) => !specifier.endsWith('package.json')).map(describeImport)).toEqual([]);
  });
});

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? sourcesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'));
}

/** `src/model/prose.ts` → model, `rules/no-blank/words.ts` → rules, `src/index.ts` → index */
function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'rules' ? 'rules' : second.replace(/\.ts$/u, '');
}

function importsOf(from: string): Import[] {
  // The scaffold for a new rule holds imports that are not its own.
  const source = readFileSync(join(root, from), 'utf8').replaceAll(/`[^`]*\$\{ruleId\}[^`]*`/gu, '');
  const statements = source.matchAll(/^(?:import|export)\s(?:(type)\s)?([^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]/gmu);
  const calls = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/gu);
  return [
    ...[...statements].map(([, type, clause, specifier = '']) => ({ from, specifier, isType: type !== undefined || hasOnlyTypes(clause ?? '') })),
    ...[...calls].map(([, specifier = '']) => ({ from, specifier, isType: false })),
  ];
}

/** `{ type A, type B } from` */
function hasOnlyTypes(clause: string): boolean {
  const names = /^\s*\{([^}]*)\}\s*from\s*$/u.exec(clause)?.[1];
  return names?.split(',').every((name) => name.trim() === '' || /^type\s/u.test(name.trim())) ?? false;
}

function resolveImport(from: string, specifier: string): string {
  return relative(root, join(root, dirname(from), specifier)).replaceAll('\\', '/');
}

function describeImport({ from, specifier, isType }: Import): string {
  return `${from} ${isType ? 'imports types of' : 'imports'} ${specifier}`;
}

/** Circles of static imports of values, each as the path that closes it. */
function findCycles(): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, specifier, isType } of imports) {
    if (isType || !specifier.startsWith('.')) continue;
    edges.set(from, [...(edges.get(from) ?? []), resolveImport(from, specifier)]);
  }
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const target of edges.get(file) ?? []) visit(target, [...path, file]);
  };
  for (const file of files) visit(file, []);
  return cycles;
}
