import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Point } from '../model/range.ts';

export type ImportOutcome =
  | { readonly ok: true; readonly module: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string; readonly hint: string | null; readonly point: Point | null };

export interface ImportOptions {
  /** Whether this Node reads TypeScript by itself (from 22.18 on). */
  readonly hasTypeScript?: boolean;
  /** Loads jiti for a file; rejects when it is not installed. */
  readonly loadJiti?: (file: string) => Promise<Jiti>;
}

interface Jiti {
  createJiti(from: string, options?: { readonly moduleCache: boolean }): { import(file: string): Promise<unknown> };
}

/**
 * Runs a module of the user: JavaScript, or TypeScript where Node or jiti can read it. What it throws is a value. A file that has changed
 * since it was imported is run again; what it imports itself is not.
 */
export async function importModule(file: string, options: ImportOptions = {}): Promise<ImportOutcome> {
  const { hasTypeScript = Boolean((process.features as { typescript?: unknown }).typescript), loadJiti = importJiti } = options;
  try {
    const isAgain = isChangedSinceImport(file);
    if (isAgain) delete createRequire(file).cache[file];
    if (!isTypeScript(file) || hasTypeScript) {
      // Node keeps a module under its address for as long as it runs.
      const query = isAgain ? `?${statSync(file).mtimeMs}` : '';
      return { ok: true, module: await import(/* @vite-ignore */ pathToFileURL(file).href + query) };
    }
    const jiti = await loadJiti(file).catch(() => null);
    if (jiti === null) {
      return {
        ok: false,
        message: 'is TypeScript, which this Node cannot read',
        hint: 'use Node 22.18 or later, or install jiti: npm install --save-dev jiti',
        point: null,
      };
    }
    const module = await jiti.createJiti(pathToFileURL(file).href, { moduleCache: !isAgain }).import(file);
    return { ok: true, module: module as Record<string, unknown> };
  } catch (error) {
    return { ok: false, message: `failed: ${firstLine(error)}`, hint: null, point: placeIn(file, error) };
  }
}

/** Times of last change, by file. */
const importedAt = new Map<string, number>();

function isChangedSinceImport(file: string): boolean {
  const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const before = importedAt.get(file);
  if (before === undefined) importedAt.set(file, time);
  return before !== undefined && before !== time;
}

export function isTypeScript(file: string): boolean {
  return extname(file) === '.ts';
}

/** The jiti of the user's project, else the one beside this package. */
async function importJiti(file: string): Promise<Jiti> {
  const own = createRequire(file);
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(own.resolve('jiti')).href)) as Jiti;
  } catch {
    return (await import('jiti')) as Jiti;
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}` : String(error);
  return text.split('\n', 1)[0] as string;
}

/** Where in the file it was thrown, from the stack; syntax errors have the line only. */
function placeIn(file: string, error: unknown): Point | null {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const name of [pathToFileURL(file).href, file]) {
    const at = stack.indexOf(name);
    if (at === -1) continue;
    const numbers = /^(?:\?[^:\s]*)?:(\d{1,7})(?::(\d{1,7}))?/u.exec(stack.slice(at + name.length));
    if (numbers !== null) return { line: Number(numbers[1]), column: Number(numbers[2] ?? 1) };
  }
  return null;
}
