import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../src/parsers/index.ts';

const root = join(import.meta.dirname, '../..');

/** What the project has written itself, taken apart: the corpora are put together from it. */
export interface OwnTexts {
  readonly chinese: Pieces;
  readonly english: Pieces;
}

export interface Pieces {
  /** Of finished texts, each with its mark at the end. */
  readonly sentences: readonly string[];
  /** Paragraphs and lines of drafts as they stand, with their defects. */
  readonly damaged: readonly string[];
  /** Words of headings, without number and mark. */
  readonly headings: readonly string[];
  /** Fenced code. */
  readonly fences: readonly string[];
  /** Cells of tables. */
  readonly cells: readonly string[];
}

export function readOwnTexts(): OwnTexts {
  const finished = [...textsIn('fixtures/clean'), ...textsIn('fixtures/complete')];
  const drafts = readdirSync(join(root, 'fixtures/drafts')).flatMap((name) => textsIn(join('fixtures/drafts', name)));
  const pages = ['README.md', 'CONTRIBUTING.md'].map((name) => decoded(join(root, name)));
  // Not the pages of the rules: they are generated, and quote findings.
  const docs = [...textsIn('docs'), ...textsIn('docs/decisions')];
  const isChinese = (text: string): boolean => (text.match(HAN)?.length ?? 0) > text.length / 5;
  return {
    chinese: piecesOf(finished.filter(isChinese), drafts.filter(isChinese), '。'),
    english: piecesOf(
      [...finished, ...pages, ...docs].filter((text) => !isChinese(text)),
      drafts.filter((text) => !isChinese(text)),
      '.',
    ),
  };
}

const HAN = /\p{Script=Han}/gu;

function textsIn(folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => /\.(?:md|txt)$/u.test(name));
  return names.sort().map((name) => decoded(join(root, folder, name)));
}

function decoded(path: string): string {
  const outcome = decodeText(readFileSync(path), null);
  if (!outcome.ok) throw new Error(`${path} cannot be read: ${outcome.problem.message}`);
  return outcome.text.replaceAll('\r\n', '\n');
}

function piecesOf(finished: readonly string[], drafts: readonly string[], stop: '。' | '.'): Pieces {
  const sentences = new Set<string>();
  const headings = new Set<string>();
  const cells = new Set<string>();
  const fences = new Set<string>();
  for (const text of finished) {
    for (const [fence] of text.matchAll(/^```[\s\S]*?^```$/gmu)) fences.add(fence);
    const prose = text.replace(/^---\n[\s\S]*?\n---\n|^```[\s\S]*?^```$|<!--[\s\S]*?-->/gmu, '');
    for (const line of prose.split('\n')) {
      if (line.startsWith('|')) for (const cell of cellsOf(line)) cells.add(cell);
      else if (HEADING.test(line)) headings.add(line.replace(HEADING, '').trim());
      else for (const sentence of sentencesOf(line, stop)) sentences.add(sentence);
    }
  }
  const damaged = drafts.flatMap((text) => text.split(stop === '。' ? /\n+/u : /\n{2,}/u)).filter((part) => part.trim().length > 12 && !/^[-#|=`]/u.test(part));
  return { sentences: [...sentences], damaged, headings: [...headings], fences: [...fences], cells: [...cells] };
}

const HEADING =
  /^(?:#{1,6} (?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+(?:\.\d+)*[.、 ] ?)?|[一二三四五六七八九十]+、(?!.*。)|（[一二三四五六七八九十]+）(?!.*。))/u;

function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell.length > 1 && cell.length < 60 && !/^:?-+:?$/u.test(cell));
}

/** Whole sentences of a line: not what begins or ends in the middle of a mark of emphasis, a link or a bracket. */
function sentencesOf(line: string, stop: '。' | '.'): string[] {
  const bare = line.replace(/^\s*(?:[-*+>] |\d+[.)] |（[一二三四五六七八九十]+）|\[[ x]\] )+/u, '');
  const parts = stop === '。' ? bare.match(/[^。！？]+[。！？]/gu) : bare.match(/[A-Z`*[][^.!?]*(?:\.\w[^.!?]*)*[.!?](?=\s|$)/gu);
  return (parts ?? []).map((part) => part.trim()).filter((part) => part.length > 8 && part.length < 300 && isBalanced(part));
}

function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return (
    [
      ['(', ')'],
      ['[', ']'],
      ['（', '）'],
      ['“', '”'],
      ['《', '》'],
      ['<', '>'],
    ].every(([open = '', close = '']) => count(open) === count(close)) && ['`', '**', '"'].every((mark) => count(mark) % 2 === 0)
  );
}
