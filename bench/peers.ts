import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Command } from './measure.ts';
import { patterns } from './peers/patterns.mjs';

export interface Peer {
  readonly name: string;
  /** What it does less or more than reportlint; README.md says it at length. */
  readonly about: string;
  readonly extensions: readonly string[];
  /** Null when it is not installed. @param settings a folder for configuration files */
  readonly commandOf: (settings: string, target: Target) => Command | null;
}

export interface Target {
  readonly folder: string;
  readonly extension: string;
}

const root = join(import.meta.dirname, '..');
const modules = join(import.meta.dirname, 'peers/node_modules');

export const peers: readonly Peer[] = [
  {
    name: 'reportlint',
    about: 'preset recommended',
    extensions: ['md', 'txt'],
    commandOf: (_, { folder }) => node(join(root, 'dist/cli.cjs'), ['--no-config', '-f', 'unix', folder]),
  },
  {
    name: 'rumdl',
    about: 'Rust; style of Markdown, no prose',
    extensions: ['md'],
    commandOf: (settings, { folder }) =>
      native(rumdl(), ['check', '--no-config', '--no-cache', '--disable', 'MD013', '--output-format', 'concise', folder], settings),
  },
  {
    name: 'autocorrect',
    about: 'Rust in Node; spaces and punctuation',
    extensions: ['md', 'txt'],
    commandOf: (settings, { folder }) => node(join(modules, 'autocorrect-node/cli.js'), ['--lint', '--format', 'rdjson', folder], settings),
  },
  {
    name: 'markdownlint-cli2',
    about: 'style of Markdown, and our patterns by search-replace',
    extensions: ['md', 'txt'],
    commandOf(settings, { folder, extension }) {
      const config = write(settings, '.markdownlint-cli2.jsonc', {
        customRules: [join(modules, 'markdownlint-rule-search-replace/rule.js')],
        config: {
          default: true,
          MD013: false,
          'search-replace': {
            rules: patterns.map(({ message, source }, at) => ({
              name: `pattern-${at}`,
              message,
              searchPattern: `/${source.replaceAll('/', '\\/')}/gu`,
              searchScope: 'text',
            })),
          },
        },
      });
      return node(join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), ['--config', config, `${folder}/*.${extension}`], settings);
    },
  },
  {
    name: 'textlint',
    about: 'our patterns, no-todo, mixed periods, unmatched pairs',
    extensions: ['md', 'txt'],
    commandOf(settings, { folder, extension }) {
      const config = write(settings, 'textlintrc.json', {
        rules: {
          '@textlint-rule/pattern': { patterns: patterns.map(({ message, source }) => ({ message, pattern: `/${source.replaceAll('/', '\\/')}/u` })) },
          'no-todo': true,
          'ja-no-mixed-period': { allowPeriodMarks: ['：', ':', '；', '！', '？', '.', '!', '?'] },
          '@textlint-rule/no-unmatched-pair': true,
        },
      });
      const args = ['--config', config, '--rules-base-directory', modules, '-f', 'unix', `${folder}/*.${extension}`];
      return node(join(modules, 'textlint/bin/textlint.js'), args, settings);
    },
  },
  {
    name: 'remark-cli',
    about: 'our patterns and missing full stops, as a plugin',
    extensions: ['md', 'txt'],
    commandOf(settings, { folder, extension }) {
      const plugin = join(import.meta.dirname, 'peers/remark-patterns.mjs');
      const config = write(settings, 'remarkrc.json', { plugins: [join(modules, 'remark-gfm/index.js'), plugin] });
      return node(
        join(modules, 'remark-cli/cli.js'),
        ['--rc-path', config, '--no-ignore', '--ext', extension, '--quiet', '--no-stdout', '--no-color', folder],
        settings,
      );
    },
  },
  {
    name: 'ripgrep',
    about: 'floor: reads and searches, no more',
    extensions: ['md', 'txt'],
    commandOf(settings, { folder }) {
      // Its engine looks neither behind nor ahead.
      const searched = patterns.filter(({ source }) => !source.includes('(?<')).flatMap(({ source }) => ['-e', source]);
      return native(ripgrep(), ['--no-config', '--column', '--no-heading', ...searched, folder], settings);
    },
  },
];

/** The floor of whatever is written for Node. */
export const emptyNode: Command = { file: process.execPath, args: ['-e', '0'] };

function node(script: string, args: readonly string[], cwd = root): Command | null {
  return existsSync(script) ? { file: process.execPath, args: [script, ...args], cwd } : null;
}

function native(file: string | null, args: readonly string[], cwd: string): Command | null {
  return file === null ? null : { file, args, cwd };
}

/** The program itself; the script in front of it would count Node's start. */
function rumdl(): string | null {
  return inPackages('@rumdl', 'cli-', 'rumdl');
}

function ripgrep(): string | null {
  const found = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'rg'));
  return found.find((path) => existsSync(path)) ?? inPackages('@vscode', 'ripgrep-', 'bin/rg');
}

function inPackages(scope: string, prefix: string, path: string): string | null {
  const folder = join(modules, scope);
  if (!existsSync(folder)) return null;
  const candidates = readdirSync(folder).filter((name) => name.startsWith(prefix));
  return candidates.map((name) => join(folder, name, path)).find((file) => existsSync(file)) ?? null;
}

function write(folder: string, name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value, null, 2));
  return path;
}
