import { extname } from 'node:path';
import type { Problem } from '../engine/finding.ts';

/** Why a file that was named outright is not linted, with the way round. */
export function unsupportedFormat(path: string, supported: readonly string[]): Problem {
  const extension = extname(path).toLowerCase();
  const list = supported.join(', ');
  const kinds = `it reads ${list}`;
  if (extension === '') {
    return {
      path,
      message: `has no extension, so its format is unknown (${kinds})`,
      hint: 'name it .txt or .md, or pipe it: reportlint --stdin --stdin-filename draft.txt < FILE',
      isFatal: true,
      zh: {
        message: `没有扩展名，看不出是什么格式（可读 ${list}）`,
        hint: '请改名为 .txt 或 .md，或经管道传入：reportlint --stdin --stdin-filename draft.txt < 文件',
      },
    };
  }
  const advice = ADVICE[extension] ?? OTHERWISE;
  return {
    path,
    message: `${extension} files are not read (${kinds})`,
    hint: advice.en,
    isFatal: true,
    zh: { message: `不读 ${extension} 文件（可读 ${list}）`, hint: advice.zh },
  };
}

interface Advice {
  readonly en: string;
  readonly zh: string;
}

const OTHERWISE: Advice = {
  en: 'if it is text, pipe it: reportlint --stdin --stdin-filename draft.txt < FILE',
  zh: '如果是文本，可经管道传入：reportlint --stdin --stdin-filename draft.txt < 文件',
};
const OTHER_OFFICE: Advice = {
  en: 'save it as .docx or as plain text (.txt, UTF-8) in the program that made it',
  zh: '请在原来的软件里另存为 .docx 或纯文本（.txt，UTF-8）',
};
const PICTURE: Advice = { en: 'a picture holds no text; lint the document that it was taken from', zh: '图片里没有文字可读；请检查它所取自的文稿' };
const WORKBOOK: Advice = { en: 'a workbook has no paragraphs; lint the report that quotes it', zh: '工作簿没有段落；请检查引用它的报告' };
const ARCHIVE: Advice = { en: 'unpack it first', zh: '请先解压' };

const ADVICE: Readonly<Record<string, Advice>> = {
  '.pdf': {
    en: 'a PDF keeps the look of pages, not their paragraphs: lint the document it was made from, or convert it: pdftotext FILE FILE.txt',
    zh: 'PDF 保存的是版面，不是段落：请检查制作它的原文稿，或先转换：pdftotext 文件 文件.txt',
  },
  '.pages': OTHER_OFFICE,
  '.pptx': OTHER_OFFICE,
  '.ppt': OTHER_OFFICE,
  '.xlsx': WORKBOOK,
  '.xls': WORKBOOK,
  '.png': PICTURE,
  '.jpg': PICTURE,
  '.jpeg': PICTURE,
  '.gif': PICTURE,
  '.webp': PICTURE,
  '.zip': ARCHIVE,
  '.gz': ARCHIVE,
};
