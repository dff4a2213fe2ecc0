import { type FileLayer, formatKeyPath } from '../config/config-layer.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { readTemplate, type Template } from '../model/read-template.ts';
import { parserForPath, parsers } from '../parsers/index.ts';
import type { AnyRule } from '../rule/rule.ts';

export interface TemplateProblem {
  readonly message: string;
  readonly hint: string | null;
}

type Opened = { readonly ok: true; readonly source: Uint8Array | string } | { readonly ok: false; readonly problem: TemplateProblem };

/** Gives the content of a file that a configuration names, or says why there is none. */
export type OpenTemplate = (name: string) => Opened | Promise<Opened>;

/**
 * Puts a {@link Template} in place of each template that a configuration names (`annual.md`) or holds (`{ path, text }`).
 * One that cannot be read is a problem at its place, and is left out, so that the rest of the configuration is still checked.
 */
export async function readTemplates(layer: FileLayer, rules: readonly AnyRule[], open: OpenTemplate, problems: ConfigProblem[]): Promise<FileLayer> {
  const places = placesIn(layer.value, rules);
  if (places.length === 0) return layer;
  let { value } = layer;
  for (const { path, value: held } of places) {
    const outcome = await readOne(held, open);
    if (outcome === null) continue;
    if (!outcome.ok) problems.push({ keyPath: formatKeyPath(path), ...outcome.problem, path: layer.path, point: layer.locate(path, 'value') });
    value = withValue(value, path, outcome.ok ? outcome.template : undefined);
  }
  return { ...layer, value };
}

/** Where a configuration names or holds a template that was not read. */
export function unreadTemplates(config: unknown, rules: readonly AnyRule[]): readonly (readonly PropertyKey[])[] {
  return placesIn(config, rules)
    .filter(({ value }) => typeof value === 'string' || sourceIn(value) !== null)
    .map(({ path }) => path);
}

type Outcome = { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly problem: TemplateProblem };

/** @returns null for what is no template, or was read before; the rule's schema says whether it is right */
async function readOne(value: unknown, open: OpenTemplate): Promise<Outcome | null> {
  if (typeof value === 'string' && value.trim() !== '') {
    if (parserForPath(value) === null) return unknownFormat(value);
    const opened = await open(value);
    return opened.ok ? parseTemplate(value, opened.source) : opened;
  }
  const source = sourceIn(value);
  return source === null ? null : parseTemplate(source.path, source.text);
}

function sourceIn(value: unknown): { readonly path: string; readonly text: string } | null {
  const { path, text } = isKeyed(value) ? value : {};
  return typeof path === 'string' && typeof text === 'string' ? { path, text } : null;
}

async function parseTemplate(path: string, source: Uint8Array | string): Promise<Outcome> {
  const outcome = await parserForPath(path)?.parse(source, { profiles: [], profile: null, encoding: null });
  if (outcome === undefined) return unknownFormat(path);
  if (!outcome.ok) return { ok: false, problem: { ...outcome.problem, message: `${outcome.problem.message}: ${path}` } };
  const template = readTemplate(outcome.document, path);
  if (template !== null) return { ok: true, template };
  return { ok: false, problem: { message: `has no headings: ${path}`, hint: 'number them (一、), or mark them with # in Markdown' } };
}

function unknownFormat(path: string): Outcome {
  const known = parsers.flatMap(({ extensions }) => extensions).join(', ');
  return { ok: false, problem: { message: `has no format that is read: ${path}`, hint: `a template is one of ${known}` } };
}

interface Place {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

function placesIn(config: unknown, rules: readonly AnyRule[]): Place[] {
  if (!isKeyed(config)) return [];
  const overrides = Array.isArray(config['overrides']) ? (config['overrides'] as readonly unknown[]) : [];
  const holders = [
    { path: ['rules'], entries: config['rules'] },
    ...overrides.map((override, index) => ({ path: ['overrides', index, 'rules'], entries: isKeyed(override) ? override['rules'] : null })),
  ];
  return holders.flatMap(({ path, entries }) =>
    rules.flatMap(({ id, templates }) => {
      // A plugin may hold anything here.
      if (!Array.isArray(templates)) return [];
      const entry = isKeyed(entries) && Object.hasOwn(entries, id) ? entries[id] : null;
      const options: unknown = Array.isArray(entry) ? entry[1] : null;
      if (!isKeyed(options)) return [];
      return templates.filter((name) => Object.hasOwn(options, name)).map((name) => ({ path: [...path, id, 1, name], value: options[name] }));
    }),
  );
}

/** A copy with one value replaced; undefined takes its key out. */
function withValue(held: unknown, path: readonly PropertyKey[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(held)) return held.with(key as number, withValue(held[key as number], rest, value));
  const copy: Record<PropertyKey, unknown> = { ...(held as Record<PropertyKey, unknown>) };
  const replaced = withValue(copy[key], rest, value);
  if (replaced === undefined) delete copy[key];
  else copy[key] = replaced;
  return copy;
}

function isKeyed(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
