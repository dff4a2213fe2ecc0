import { extname } from 'node:path';
import { parsers } from '../parsers/index.ts';
import type { Parser } from '../parsers/parser.ts';

/** Read through an installed LibreOffice. */
const CONVERTED: readonly string[] = ['.doc', '.wps', '.rtf', '.odt'];

export function isConverted(path: string): boolean {
  return CONVERTED.includes(extname(path).toLowerCase());
}

/** Drafts of a folder. Pages of a web site are seldom drafts, and what must be converted may have no converter: these are read when named, or matched by a pattern. */
export const READ_IN_FOLDERS: readonly string[] = parsers.filter(({ format }) => format !== 'html').flatMap(({ extensions }) => extensions);

export const READ_WHEN_NAMED: readonly string[] = [...parsers.flatMap(({ extensions }) => extensions), ...CONVERTED];

let wordParser: Promise<Parser> | null = null;

/** A parser with what Node does better than JavaScript; null for the one of the extension. */
export async function parserForFile(path: string): Promise<Parser | null> {
  const extension = extname(path).toLowerCase();
  const isWord = isConverted(path) || parsers.some(({ format, extensions }) => format === 'docx' && extensions.includes(extension));
  if (!isWord) return null;
  wordParser ??= loadWordParser();
  return wordParser;
}

async function loadWordParser(): Promise<Parser> {
  const [{ createDocxParser }, { inflateWithZlib }] = await Promise.all([import('../parsers/docx/docx-parser.ts'), import('./inflate-with-zlib.ts')]);
  return createDocxParser(inflateWithZlib);
}
