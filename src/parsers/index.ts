import { createDocxParser } from './docx/docx-parser.ts';
import { htmlParser } from './html/html-parser.ts';
import { markdownParser } from './markdown.ts';
import type { Parser } from './parser.ts';
import { plainTextParser } from './plain-text.ts';

export { decodeText } from './decode-text.ts';
export { markdownParser, rememberingMarkdownParser } from './markdown.ts';
export type { ParseOptions, ParseOutcome, ParseProblem, Parser } from './parser.ts';
export { parsePlainText, plainTextParser } from './plain-text.ts';

/** Word documents, inflated by plain JavaScript; a host that has a faster way makes its own. */
export const docxParser: Parser = createDocxParser(null);

export const parsers: readonly Parser[] = [markdownParser, plainTextParser, docxParser, htmlParser];

/** By the extension; null when no parser reads it. */
export function parserForPath(path: string): Parser | null {
  const extension = /\.[^./\\]+$/u.exec(path)?.[0].toLowerCase() ?? '';
  return parsers.find((parser) => parser.extensions.includes(extension)) ?? null;
}
