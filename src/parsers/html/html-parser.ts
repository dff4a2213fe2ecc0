import { buildDocument } from '../../model/build-document.ts';
import { inStage } from '../../model/stopwatch.ts';
import { decodeText } from '../decode-text.ts';
import type { ParseOptions, ParseOutcome, Parser } from '../parser.ts';

/** Web pages, by rehype. The text is the source, and ranges are those of the source. rehype is loaded with the first page. */
export const htmlParser: Parser = {
  format: 'html',
  extensions: ['.html', '.htm'],
  async parse(source: Uint8Array | string, options: ParseOptions): Promise<ParseOutcome> {
    const decoded = inStage(options.stopwatch, 'decode', () => decodeText(source, options.encoding));
    if (!decoded.ok) return decoded;
    const { decodeName, parseHtmlTree } = await import('./html-tree.ts');
    const { text, encoding, hasBom } = decoded;
    const parsed = parseHtmlTree(text);
    if (parsed === null)
      return { ok: false, problem: { message: 'is nested too deeply to be read', hint: 'no report is like this; save the text of the page as .txt' } };
    const document = buildDocument({
      text,
      tree: parsed.tree,
      format: 'html',
      profiles: options.profiles,
      profile: options.profile,
      decodeName,
      languageSample: parsed.words,
      stopwatch: options.stopwatch,
    });
    return { ok: true, document, encoding, hasBom, warnings: [] };
  },
};
