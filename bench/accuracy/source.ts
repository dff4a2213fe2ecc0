import type { Range } from '../../src/model/range.ts';

/** A finished text, and the tokens in it that a writer may leave open. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly format: 'markdown' | 'text';
  /** What the pattern finds outside code, links and front matter; group 1 where there is one, else the whole. */
  readonly find: (pattern: RegExp) => Token[];
}

export interface Token extends Range {
  readonly text: string;
}

/** @param name with the extension, which says how the text is read */
export function readSource(name: string, text: string): Source {
  const format = /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text';
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/gu)?.length ?? 0;
  const untouched = format === 'markdown' ? Array.from(text.matchAll(UNTOUCHED), ({ 0: match, index }) => ({ start: index, end: index + match.length })) : [];
  const find = (pattern: RegExp): Token[] =>
    Array.from(text.matchAll(pattern), (match): Token => {
      const token = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(token);
      return { start, end: start + token.length, text: token };
    }).filter(({ start, end }) => !untouched.some((range) => range.start < end && start < range.end));
  return { name, text, language: han >= words ? 'zh' : 'en', format, find };
}

/** Front matter, fenced code, code in a line, addresses of links, comments, rows that open a table. */
const UNTOUCHED = /^---\n[\s\S]*?\n---\n|^(?:```|~~~)[\s\S]*?^(?:```|~~~)|`[^`\n]*`|\]\([^)\n]*\)|<!--[\s\S]*?-->|https?:\/\/\S+|^\s*\|[-:| ]+\|\s*$/gmu;
