import { dirname, resolve } from 'node:path';
import type { ConfigLayer, FileLayer } from '../config/config-layer.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { readTemplates } from '../linter/read-templates.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { ConfigSource } from './config-loaders.ts';
import { readDraft } from './read-file.ts';

/**
 * Layers in which templates stand in place of their names, seen from the file that names them.
 *
 * @param onFile told of each file that was looked for, there or not
 */
export async function openTemplates(
  layers: readonly ConfigLayer[],
  sources: readonly ConfigSource[],
  rules: readonly AnyRule[],
  onFile: (file: string) => void = () => {},
): Promise<{ readonly layers: readonly ConfigLayer[]; readonly problems: readonly ConfigProblem[] }> {
  const problems: ConfigProblem[] = [];
  const opened: ConfigLayer[] = [];
  for (const layer of layers) {
    const source = layer.kind === 'file' ? sources.find((each) => each.layer === layer) : undefined;
    opened.push(layer.kind === 'file' && source !== undefined ? await openIn(layer, dirname(source.file), rules, problems, onFile) : layer);
  }
  return { layers: opened, problems };
}

/** The same for the rules of the command line, seen from the working folder. */
export async function openCommandLineTemplates(
  entries: Readonly<Record<string, unknown>>,
  cwd: string,
  rules: readonly AnyRule[],
  problems: ConfigProblem[],
  onFile: (file: string) => void = () => {},
): Promise<Readonly<Record<string, unknown>>> {
  const own: ConfigProblem[] = [];
  const layer: FileLayer = { kind: 'file', path: 'command line', value: { rules: entries }, locate: () => null };
  const { value } = await openIn(layer, cwd, rules, own, onFile);
  problems.push(...own.map((problem) => ({ ...problem, keyPath: problem.keyPath.replace(/^rules\./u, '--rule ') })));
  return (value as { readonly rules: Readonly<Record<string, unknown>> }).rules;
}

function openIn(layer: FileLayer, folder: string, rules: readonly AnyRule[], problems: ConfigProblem[], onFile: (file: string) => void): Promise<FileLayer> {
  const open = async (name: string) => {
    onFile(resolve(folder, name));
    const outcome = readDraft(resolve(folder, name));
    if (outcome.ok) return { ok: true, source: outcome.bytes } as const;
    const hint = 'paths begin at the folder of the configuration; on the command line, at the working folder';
    return { ok: false, problem: { message: `${outcome.problem.message}: ${name}`, hint } } as const;
  };
  return readTemplates(layer, rules, open, problems);
}
