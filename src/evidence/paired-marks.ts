import { allMatches } from '../model/all-matches.ts';

const CLOSER_OF: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》', '（': '）', '【': '】', '〔': '〕', '[': ']' };
const OPENER_OF: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(CLOSER_OF).map(([open, close]) => [close, open]));
/** Both widths close one another, and so do odd shapes of one mark: `（…)` is a matter of style. */
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）', '［': '[', '］': ']', '〝': '“', '〞': '”', '〟': '”' };

const MARK = new RegExp(`[${[...Object.entries(CLOSER_OF).flat(), ...Object.keys(WIDE)].map((mark) => mark.replace(/[[\]]/u, '\\$&')).join('')}]`, 'gu');

/** The mark in the shape by which pairs are told: `(` is `（`. */
export function wideMark(mark: string): string {
  return WIDE[mark] ?? mark;
}

/** The partner of an opening mark, of the same width; null when the character is none. */
export function closerOf(opener: string): string | null {
  return opener === '(' ? ')' : (CLOSER_OF[wideMark(opener)] ?? null);
}

/** The partner of a closing mark, of the same width; null when the character is none. */
export function openerOf(closer: string): string | null {
  return closer === ')' ? '(' : (OPENER_OF[wideMark(closer)] ?? null);
}

/** The last mark that a Chinese text opens and never closes, in its wide shape; null when all are closed. Square brackets are signs as often as marks. Linear. */
export function findOpenMark(text: string): string | null {
  const open: string[] = [];
  for (const [character] of allMatches(text, MARK)) {
    const mark = wideMark(character);
    if (mark === '[') continue;
    if (CLOSER_OF[mark] !== undefined) open.push(mark);
    else if (open.length > 0 && CLOSER_OF[open[open.length - 1] as string] === mark) open.pop();
  }
  return open.at(-1) ?? null;
}

/** Whether a text closes an open mark, given in its wide shape, before it opens another one of its kind. */
export function closesFirst(text: string, open: string): boolean {
  for (const [character] of allMatches(text, MARK)) {
    const mark = wideMark(character);
    if (mark === open) return false;
    if (mark === CLOSER_OF[open]) return true;
  }
  return false;
}
