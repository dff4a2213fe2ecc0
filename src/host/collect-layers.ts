import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ConfigLayer, type FileLayer, formatKeyPath } from '../config/config-layer.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { isPresetName, presetNames } from '../config/presets.ts';
import { suggestName } from '../rule/nearest-name.ts';
import type { ConfigExplorer } from './config-explorer.ts';
import type { ConfigSource } from './config-loaders.ts';
import { shownPath } from './config-places.ts';
import { isPath, resolveModule } from './resolve-module.ts';

/** A file with all that it extends, what is extended first. */
export interface CollectedLayers {
  readonly layers: readonly ConfigLayer[];
  readonly sources: readonly ConfigSource[];
  readonly problems: readonly ConfigProblem[];
}

/**
 * Follows `extends` of a configuration: presets, files seen from the file that names them, packages.
 *
 * @param onFile told of each file that was looked for, there or not
 */
export async function collectLayers(
  source: ConfigSource,
  explorer: ConfigExplorer,
  cwd: string,
  onFile: (file: string) => void = () => {},
): Promise<CollectedLayers> {
  const layers: ConfigLayer[] = [];
  const sources: ConfigSource[] = [];
  const problems: ConfigProblem[] = [];
  await visit(source, [source.file]);
  return { layers, sources, problems };

  async function visit(current: ConfigSource, stack: readonly string[]): Promise<void> {
    problems.push(...current.problems);
    onFile(current.file);
    for (const { name, path } of namesIn(current.layer.value, 'extends')) {
      if (typeof name !== 'string' || name === '') continue;
      if (isPresetName(name)) {
        layers.push({ kind: 'preset', preset: name });
        continue;
      }
      const file = resolveModule(name, current.file);
      if (file === null && isPath(name)) onFile(resolve(dirname(current.file), name));
      if (file === null) problems.push(problemAt(current.layer, path, ...notFound(name, current.file)));
      else if (stack.includes(file)) problems.push(problemAt(current.layer, path, `extends itself: ${circle(stack, file, cwd)}`, 'remove one of them'));
      else await visit(await explorer.load(file), [...stack, file]);
    }
    layers.push(current.layer);
    sources.push(current);
  }
}

/** The entries of a key that holds one value or a list of them, before its shape was checked. */
export function namesIn(config: unknown, key: 'extends' | 'plugins'): { readonly name: unknown; readonly path: readonly PropertyKey[] }[] {
  if (typeof config !== 'object' || config === null || !Object.hasOwn(config, key)) return [];
  const held = (config as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(held) ? held.map((name, index) => ({ name, path: [key, index] })) : [{ name: held, path: [key] }];
}

export function problemAt(layer: FileLayer, path: readonly PropertyKey[], message: string, hint: string | null): ConfigProblem {
  return { keyPath: formatKeyPath(path), message, hint, path: layer.path, point: layer.locate(path, 'value') };
}

function notFound(name: string, fromFile: string): [message: string, hint: string | null] {
  if (isPath(name)) return [`no such file: ${name}`, 'paths begin at the folder of this file'];
  const isFile = existsSync(join(dirname(fromFile), name));
  return [
    `no such preset or package: ${name}`,
    isFile ? `a file is written ./${name}` : suggestName(name, presetNames, `presets are ${presetNames.join(', ')}; packages must be installed`),
  ];
}

function circle(stack: readonly string[], file: string, cwd: string): string {
  return [...stack.slice(stack.indexOf(file)), file].map((each) => shownPath(each, cwd)).join(' → ');
}
