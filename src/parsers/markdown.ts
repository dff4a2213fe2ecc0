import { buildDocument } from '../model/build-document.ts';
import { inStage } from '../model/stopwatch.ts';
import { decodeText } from './decode-text.ts';
import type { KnownParts } from './markdown-tree.ts';
import type { ParseOptions, ParseOutcome, Parser } from './parser.ts';

/** Markdown with GFM, front matter and math, as remark makes it. remark is loaded with the first text that needs it. */
export const markdownParser: Parser = createMarkdownParser(undefined);

/** The same for one text that is being written: it keeps what it read, and reads again only what has changed. */
export function rememberingMarkdownParser(): Parser {
  return createMarkdownParser(new Map());
}

function createMarkdownParser(known: KnownParts | undefined): Parser {
  return {
    format: 'markdown',
    extensions: ['.md', '.markdown'],
    async parse(source: Uint8Array | string, options: ParseOptions): Promise<ParseOutcome> {
      const decoded = inStage(options.stopwatch, 'decode', () => decodeText(source, options.encoding));
      if (!decoded.ok) return decoded;
      const { decodeName, readMarkdownTree } = await import('./markdown-tree.ts');
      const { text, encoding, hasBom } = decoded;
      const tree = readMarkdownTree(text, known, null) ?? (await import('./remark-tree.ts')).parseMarkdownTree(text, known);
      const { profiles, profile, stopwatch } = options;
      const document = buildDocument({ text, tree, format: 'markdown', profiles, profile, decodeName, stopwatch });
      return { ok: true, document, encoding, hasBom, warnings: [] };
    },
  };
}
