import type { Point } from '../model/range.ts';
import type { ConfigProblem } from './config-problem.ts';
import type { PresetReference } from './presets.ts';

/** Where a key, or what it holds, stands in its file; null when that is not known. */
export type Locate = (path: readonly PropertyKey[], part: 'key' | 'value') => Point | null;

/** One source of settings, before anything in it was checked. */
export type ConfigLayer = FileLayer | PresetLayer;

export interface FileLayer {
  readonly kind: 'file';
  /** As people are shown it; null for an object that a program passes. */
  readonly path: string | null;
  readonly value: unknown;
  readonly locate: Locate;
}

export interface PresetLayer {
  readonly kind: 'preset';
  readonly preset: PresetReference;
}

/** Settings of the command line, which win over every file. */
export interface CommandLineConfig {
  /** Decides the level of every rule, in place of the files. Their options stay. */
  readonly preset?: string | undefined;
  readonly profile?: string | undefined;
  readonly locale?: string | undefined;
  /** By rule id; values as in a configuration. */
  readonly rules?: Readonly<Record<string, unknown>> | undefined;
}

/** Where a setting comes from: a file, `preset recommended`, `command line`, `default`. */
export interface Origin {
  readonly name: string;
  readonly point: Point | null;
}

export const COMMAND_LINE: Origin = { name: 'command line', point: null };

/** For people: `.reportlintrc:4`. */
export function formatOrigin(origin: Origin): string {
  return origin.point === null ? origin.name : `${origin.name}:${origin.point.line}`;
}

/** A layer for an object that stands in no file. */
export function objectLayer(value: unknown): FileLayer {
  return { kind: 'file', path: null, value, locate: () => null };
}

/** Takes mistakes of one layer and gives each its key path and its place. */
export interface ProblemSink {
  add(path: readonly PropertyKey[], part: 'key' | 'value', message: string, hint: string | null): void;
  origin(path: readonly PropertyKey[]): Origin;
}

export function fileSink(layer: FileLayer, problems: ConfigProblem[]): ProblemSink {
  return {
    add(path, part, message, hint) {
      problems.push({ keyPath: formatKeyPath(path), message, hint, path: layer.path, point: layer.locate(path, part) });
    },
    origin: (path) => ({ name: layer.path ?? 'configuration', point: layer.locate(path, 'key') }),
  };
}

/** Key paths of the command line begin with an option: `--rule`, `no-letter-code`. */
export function commandLineSink(problems: ConfigProblem[]): ProblemSink {
  return {
    add([option, ...path], _part, message, hint) {
      // `--rule no-letter-code.codes`, without the number of the options in their list.
      const keys = path.filter((key, index) => !(index === 1 && typeof key === 'number'));
      const keyPath = [String(option), formatKeyPath(keys)].join(' ').trim();
      problems.push({ keyPath, message, hint, path: COMMAND_LINE.name, point: null });
    },
    origin: () => COMMAND_LINE,
  };
}

/** `overrides[0].rules.no-letter-code.codes`: the place of options in their list is left out, for nobody thinks of it as a number. */
export function formatKeyPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const [index, key] of path.entries()) {
    if (typeof key !== 'number') text += text === '' ? String(key) : `.${String(key)}`;
    else if (!isRuleEntry(path, index)) text += `[${key}]`;
  }
  return text;
}

function isRuleEntry(path: readonly PropertyKey[], index: number): boolean {
  const isTopLevel = path[0] === 'rules' && index === 2;
  const isOverride = path[0] === 'overrides' && path[2] === 'rules' && index === 4;
  return isTopLevel || isOverride;
}
