import { readHeadingNumber } from '../../src/rule/index.ts';

/** A heading as it is compared: without number, white space, closing punctuation and case. `三、存在 问题：` → `存在问题` */
export function foldHeading(text: string): string {
  const trimmed = text.trim();
  const number = readHeadingNumber(trimmed);
  const words = number === null ? trimmed : trimmed.slice(number.range.end);
  const folded = words
    .replace(/[\s\u3000*_`]+/gu, '')
    .replace(/[。．：:；;，,、.]+$/u, '')
    .normalize('NFKC')
    .toLowerCase();
  return folded === '' ? trimmed.toLowerCase() : folded;
}
