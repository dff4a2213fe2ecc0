import { extname } from 'node:path';
import type { Problem } from '../engine/finding.ts';

/** Why a file that was named outright is not linted, with the way round. */
export function unsupportedFormat(path: string, supported: readonly string[]): Problem {
  const extension = extname(path).toLowerCase();
  const kinds = `it reads ${supported.join(', ')}`;
  if (extension === '') {
    return {
      path,
      message: `has no extension, so its format is unknown (${kinds})`,
      hint: 'name it .txt or .md, or pipe it: reportlint --stdin --stdin-filename draft.txt < FILE',
      isFatal: true,
    };
  }
  return { path, message: `${extension} files are not read (${kinds})`, hint: ADVICE[extension] ?? OTHERWISE, isFatal: true };
}

const OTHERWISE = 'if it is text, pipe it: reportlint --stdin --stdin-filename draft.txt < FILE';
const OTHER_OFFICE = 'save it as .docx or as plain text (.txt, UTF-8) in the program that made it';
const PICTURE = 'a picture holds no text; lint the document that it was taken from';

const ADVICE: Readonly<Record<string, string>> = {
  '.pdf': 'a PDF keeps the look of pages, not their paragraphs: lint the document it was made from, or convert it: pdftotext FILE FILE.txt',
  '.pages': OTHER_OFFICE,
  '.pptx': OTHER_OFFICE,
  '.ppt': OTHER_OFFICE,
  '.xlsx': 'a workbook has no paragraphs; lint the report that quotes it',
  '.xls': 'a workbook has no paragraphs; lint the report that quotes it',
  '.png': PICTURE,
  '.jpg': PICTURE,
  '.jpeg': PICTURE,
  '.gif': PICTURE,
  '.webp': PICTURE,
  '.zip': 'unpack it first',
  '.gz': 'unpack it first',
};
