import { dirname, resolve } from 'node:path';
import type { ConfigProblem } from '../config/config-problem.ts';
import { addPlugin, type KnownRules } from '../config/plugin.ts';
import { namesIn, problemAt } from './collect-layers.ts';
import type { ConfigSource } from './config-loaders.ts';
import { importModule } from './import-module.ts';
import { isPath, resolveModule } from './resolve-module.ts';

/**
 * Loads what `plugins` names in these files and adds it to what is known.
 * @param onFile told of each file that was looked for, there or not
 * @returns every mistake; what has none is added even so
 */
export async function loadPlugins(
  sources: readonly ConfigSource[],
  known: KnownRules,
  isSafe: boolean,
  onFile: (file: string) => void = () => {},
): Promise<ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  const loaded = new Set<unknown>();
  for (const { file, layer } of sources) {
    for (const { name, path } of namesIn(layer.value, 'plugins')) {
      const report = (message: string, hint: string | null = null): void => {
        problems.push(problemAt(layer, path, message, hint));
      };
      if (isSafe) {
        report('is not loaded, for --safe runs no code', 'name a configuration without plugins with --config, or use --no-config');
        continue;
      }
      const plugin = typeof name === 'string' ? await loadPlugin(name, file, report, onFile) : isObject(name) ? { key: name, value: name } : null;
      if (plugin === null || loaded.has(plugin.key)) continue;
      loaded.add(plugin.key);
      for (const mistake of addPlugin(plugin.value, known)) report(mistake);
    }
  }
  return problems;
}

async function loadPlugin(
  name: string,
  fromFile: string,
  report: (message: string, hint?: string | null) => void,
  onFile: (file: string) => void,
): Promise<{ key: string; value: unknown } | null> {
  if (name === '') return null;
  const file = resolveModule(name, fromFile);
  if (file !== null || isPath(name)) onFile(file ?? resolve(dirname(fromFile), name));
  if (file === null) {
    if (isPath(name)) report(`no such file: ${name}`, 'paths begin at the folder of this file');
    else report(`no such package: ${name}`, `install it, or write ./${name} for a file`);
    return null;
  }
  const outcome = await importModule(file);
  if (outcome.ok) return { key: file, value: outcome.module['default'] };
  const place = outcome.point === null ? '' : ` (${name}:${outcome.point.line}:${outcome.point.column})`;
  report(`${name} ${outcome.message}${place}`, outcome.hint);
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
