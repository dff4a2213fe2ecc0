import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a part is taken out of a complete document. */
interface Removal {
  /** The line that begins so (the whole line, with `whole`). */
  readonly line?: string;
  readonly whole?: boolean;
  /** The section whose heading begins so, with everything beneath it. */
  readonly section?: string;
  /** These words, or other words in their place. */
  readonly words?: string;
  readonly by?: string;
}

export interface Parts {
  readonly sections: Readonly<Record<string, readonly Removal[]>>;
  readonly elements: Readonly<Record<string, readonly Removal[]>>;
}

export interface Complete {
  readonly name: string;
  readonly file: string;
  readonly format: 'markdown' | 'text';
  readonly text: string;
  readonly parts: Parts;
}

const FOLDER = join(import.meta.dirname, '../../fixtures/complete');

/** The complete document of each kind, with the places of its parts. */
export function readComplete(): readonly Complete[] {
  const parts = JSON.parse(readFileSync(join(FOLDER, 'parts.json'), 'utf8')) as Record<string, Parts>;
  return readdirSync(FOLDER)
    .filter((file) => /\.(?:md|txt)$/u.test(file))
    .sort()
    .map((file) => {
      const name = file.replace(/\.\w+$/u, '');
      const own = parts[name];
      if (own === undefined) throw new Error(`parts.json does not know ${file}`);
      return { name, file, format: file.endsWith('.md') ? 'markdown' : 'text', text: readFileSync(join(FOLDER, file), 'utf8'), parts: own };
    });
}

export interface Damaged {
  readonly text: string;
  /** Where the first of the removed parts stood. */
  readonly at: number;
}

/** @throws when a removal names something that is not in the text */
export function removeParts({ file, text }: Complete, removals: readonly Removal[]): Damaged {
  let damaged = text;
  let at = Number.POSITIVE_INFINITY;
  // The last one first: what stands before keeps its place and its number.
  for (const removal of removals.toReversed()) {
    const { start, end, by } = placeOf(damaged, removal, file);
    const numbers = removal.section === undefined ? null : numberOf(damaged.slice(start, end));
    const rest = damaged.slice(end);
    damaged = damaged.slice(0, start) + by + (numbers === null ? rest : renumber(rest, numbers));
    at = Math.min(at, start);
  }
  return { text: damaged, at };
}

function placeOf(text: string, { line, whole, section, words, by = '' }: Removal, file: string): { start: number; end: number; by: string } {
  if (words !== undefined) {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`${file} has no ${words}`);
    return { start, end: start + words.length, by };
  }
  const opening = (section ?? line) as string;
  const found = text.indexOf(`\n${opening}${whole === true ? '\n' : ''}`);
  if (found === -1 && !text.startsWith(opening)) throw new Error(`${file} has no line ${opening}`);
  const start = found + 1;
  if (section === undefined) return { start, end: text.indexOf('\n', start) + 1, by };
  const depth = /^#+/u.exec(section)?.[0].length ?? 0;
  const next =
    depth > 0 ? new RegExp(`^#{1,${depth}} `, 'mu') : /^(?:[一二三四五六七八九十]+、|\d+\. |特此|以上|妥否|附件|Signed)|^[^，。：\n]{2,20}\n\d{4}年/mu;
  const from = text.indexOf('\n', start) + 1;
  const offset = text.slice(from).search(next);
  return { start, end: offset === -1 ? text.length : from + offset, by };
}

const CN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

interface Numbered {
  readonly value: number;
  readonly isChinese: boolean;
}

function numberOf(section: string): Numbered | null {
  const match = /^(?:#+ )?(?:([一二三四五六七八九十])、|(\d+)[. ])/u.exec(section);
  if (match === null) return null;
  return match[1] === undefined ? { value: Number(match[2]), isChinese: false } : { value: CN.indexOf(match[1]), isChinese: true };
}

/** Closes the gap that a removed section leaves, so that only its absence is left to be found. */
function renumber(text: string, { value: removed, isChinese }: Numbered): string {
  if (isChinese)
    return text.replace(/^([一二三四五六七八九十])、/gmu, (all, numeral: string) => (CN.indexOf(numeral) > removed ? `${CN[CN.indexOf(numeral) - 1]}、` : all));
  return text.replace(/^((?:#+ )?)(\d+)(?=[. ])/gmu, (all, marks: string, value: string) => (Number(value) > removed ? `${marks}${Number(value) - 1}` : all));
}
