import { dirname, relative, resolve } from 'node:path';
import type { ConfigProblem } from '../config/config-problem.ts';
import { type ResolvedConfig, resolveConfig } from '../config/resolve-config.ts';
import type { Profile } from '../model/profile.ts';
import type { AnyRule } from '../rule/rule.ts';
import { collectLayers } from './collect-layers.ts';
import { type ConfigExplorer, createExplorer } from './config-explorer.ts';
import { type ConfigSource, unreadSource } from './config-loaders.ts';
import { candidateIn, foldersToSearch } from './config-places.ts';
import { loadPlugins } from './load-plugins.ts';
import { openCommandLineTemplates, openTemplates } from './open-templates.ts';
import { parseRuleOptions } from './parse-rule-options.ts';

export interface ConfigLoaderOptions {
  /** Absolute. */
  readonly cwd: string;
  /** `--config`: this file for every document; from the working folder. Its globs refer to the working folder. */
  readonly configPath?: string | undefined;
  /** `--no-config`: read no file. */
  readonly noConfig?: boolean | undefined;
  /** `--safe`: read data formats only, load no plugin. */
  readonly isSafe?: boolean | undefined;
  readonly commandLine?:
    | {
        readonly preset?: string | undefined;
        readonly profile?: string | undefined;
        readonly locale?: string | undefined;
        /** `id: level`, or YAML with options. */
        readonly rules?: readonly string[] | undefined;
      }
    | undefined;
  /** The built-in rules and profiles; plugins and configurations add to them. */
  readonly rules: readonly AnyRule[];
  readonly profiles: readonly Profile[];
}

export type LoadedConfig =
  | {
      readonly ok: true;
      readonly config: ResolvedConfig;
      /** The configuration file, absolute; null when there is none. */
      readonly path: string | null;
      /** What it was made of, and files that it names and that are not there: configurations, plugins, templates. Absolute. */
      readonly files: readonly string[];
      /** The folder that its globs refer to. */
      readonly directory: string;
      /** The document's path from there, for {@link ResolvedConfig.forFile}. */
      readonly relativePath: string;
    }
  /** Files with the same configuration get the same list. */
  | { readonly ok: false; readonly problems: readonly ConfigProblem[]; readonly path: string | null; readonly files: readonly string[] };

export interface ConfigLoader {
  /** The configuration that governs a document; the file need not exist. Each configuration is read once. */
  forFile(absolutePath: string): Promise<LoadedConfig>;
}

type Governing = { readonly path: string | null; readonly directory: string; readonly files: readonly string[] } & (
  | { readonly ok: true; readonly config: ResolvedConfig }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }
);

/** Finds, reads and resolves configurations, and keeps them for further files. */
export function createConfigLoader(options: ConfigLoaderOptions): ConfigLoader {
  const { cwd } = options;
  const isSafe = options.isSafe ?? false;
  let explorer: Promise<ConfigExplorer> | undefined;
  const getExplorer = (): Promise<ConfigExplorer> => (explorer ??= createExplorer({ cwd, isSafe }));
  const sourceIn = remember(async (folder: string): Promise<ConfigSource | null> => {
    const candidate = candidateIn(folder);
    if (candidate === null) return null;
    if (candidate.obstacle !== null) return unreadSource(candidate.path, cwd, candidate.obstacle, null);
    return (await getExplorer()).search(folder);
  });
  const governingFrom = remember((file: string) => resolveFrom(file));
  const withoutFile = remember((_: null) => resolveFrom(null));
  const found = new Map<string, ConfigSource>();
  const governing = remember(async (folder: string): Promise<Governing> => {
    for (const above of foldersToSearch(folder, cwd)) {
      const source = await sourceIn(above);
      if (source === null) continue;
      found.set(source.file, source);
      return governingFrom(source.file);
    }
    return withoutFile(null);
  });

  return {
    async forFile(absolutePath) {
      const result = await (options.noConfig
        ? withoutFile(null)
        : options.configPath === undefined
          ? governing(dirname(absolutePath))
          : governingFrom(resolve(cwd, options.configPath)));
      if (!result.ok) return result;
      return { ...result, relativePath: relative(result.directory, absolutePath) };
    },
  };

  async function resolveFrom(file: string | null): Promise<Governing> {
    const known = { rules: [...options.rules], profiles: [...options.profiles] };
    const files = new Set<string>(file === null ? [] : [file]);
    const onFile = (each: string): void => void files.add(each);
    const isNamed = options.configPath !== undefined;
    const source = file === null ? null : (found.get(file) ?? (await (await getExplorer()).load(file)));
    const collected = source === null ? null : await collectLayers(source, await getExplorer(), cwd, onFile);
    const pluginProblems = collected === null ? [] : await loadPlugins(collected.sources, known, isSafe, onFile);
    const fromFiles = [...(collected?.problems ?? []), ...pluginProblems];
    const templates = await openTemplates(collected?.layers ?? [{ kind: 'preset', preset: 'recommended' }], collected?.sources ?? [], known.rules, onFile);
    const commandLine = await parseRuleOptions(options.commandLine?.rules ?? []);
    const templateProblems = [...templates.problems];
    const commandLineRules = await openCommandLineTemplates(commandLine.rules, cwd, known.rules, templateProblems, onFile);
    const outcome = resolveConfig({
      layers: templates.layers,
      commandLine: { ...options.commandLine, rules: commandLineRules },
      rules: known.rules,
      profiles: known.profiles,
      isComplete: fromFiles.length === 0,
    });
    const problems = [...fromFiles, ...templateProblems, ...commandLine.problems, ...(outcome.ok ? [] : outcome.problems)];
    const place = { path: file, directory: file === null || isNamed ? cwd : dirname(file), files: [...files] };
    return outcome.ok && problems.length === 0 ? { ...place, ok: true, config: outcome.config } : { ...place, ok: false, problems: inOrder(problems) };
  }
}

/** By file, then by place: as somebody goes through them. */
function inOrder(problems: readonly ConfigProblem[]): ConfigProblem[] {
  const files = [...new Set(problems.map((problem) => problem.path))];
  const start = { line: 0, column: 0 };
  return files.flatMap((file) =>
    problems
      .filter((problem) => problem.path === file)
      .sort(({ point: a }, { point: b }) => (a ?? start).line - (b ?? start).line || (a ?? start).column - (b ?? start).column),
  );
}

function remember<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
