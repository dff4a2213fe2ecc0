import type { ParseOptions, ParseOutcome, Parser } from '../parser.ts';
import type { InflateRaw } from './inflate.ts';

/**
 * Word documents. The reader is loaded with the first of them.
 *
 * @param inflate the host's; without one, plain JavaScript inflates
 */
export function createDocxParser(inflate: InflateRaw | null): Parser {
  return {
    format: 'docx',
    extensions: ['.docx', '.docm', '.dotx', '.dotm'],
    async parse(source: Uint8Array | string, options: ParseOptions): Promise<ParseOutcome> {
      if (typeof source === 'string')
        return { ok: false, problem: { message: 'is text, not the bytes of a Word document', hint: 'pass the bytes of the file' } };
      const { parseDocx } = await import('./parse-docx.ts');
      return parseDocx(source, options, inflate ?? (await import('./inflate-with-fflate.ts')).inflateWithFflate);
    },
  };
}
