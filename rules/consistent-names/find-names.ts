import type { Block, Range, ReportDocument, Sentence } from '../../src/rule/index.ts';

export interface Named {
  readonly name: string;
  readonly block: Block;
  /** Range in the block's prose. */
  readonly range: Range;
  /** The sentence says that another unit's experience is meant. */
  readonly isExample: boolean;
}

/** Cues that a text speaks of others on purpose. */
const EXAMPLE_ZH = /学习|考察|借鉴|对口|帮扶|周边|先进|经验|对标|相邻|毗邻|协作|结对|援建|来自/u;
const EXAMPLE_EN = /\b(?:unlike|similar to|compared (?:with|to)|visited|competitors?|benchmark)\b/i;

/** Cues further off say nothing of the name. */
const NEAR = 60;

/** Places where configured foreign names stand, those inside an own name (长沙 in 长沙路社区) left out. Linear for each name. */
export function findForeignNames(document: ReportDocument, foreign: readonly string[], own: readonly string[]): Named[] {
  const names = foreign.filter((name) => name.trim() !== '');
  const found: Named[] = [];
  if (names.length === 0) return found;
  for (const block of document.blocks) {
    const { text, role } = block;
    if (text === '' || role === 'code') continue;
    const owned = own.filter((name) => name !== '').flatMap((name) => placesOf(text, name));
    owned.sort((a, b) => a.start - b.start);
    for (const name of names) {
      for (const range of outside(placesOf(text, name), owned)) found.push({ name, block, range, isExample: isExample(block, range.start) });
    }
  }
  return found;
}

/** A Latin name is a whole word: `Acme` is not in `Acmeville`. */
function placesOf(text: string, name: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const isInWord =
      (/^[A-Za-z0-9]/u.test(name) && /[A-Za-z0-9]/u.test(text[at - 1] ?? '')) || (/[A-Za-z0-9]$/u.test(name) && /[A-Za-z0-9]/u.test(text[end] ?? ''));
    if (!isInWord) places.push({ start: at, end });
  }
  return places;
}

/** The ranges that lie in none of the others. Both are in order; an own name is short, so few reach over the next one's start. */
function outside(ranges: readonly Range[], others: readonly Range[]): Range[] {
  let next = 0;
  let reach = -1;
  return ranges.filter(({ start, end }) => {
    for (; next < others.length && (others[next] as Range).start <= start; next++) reach = Math.max(reach, (others[next] as Range).end);
    return end > reach;
  });
}

function isExample({ sentences }: Block, at: number): boolean {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).range.end > at) high = middle;
    else low = middle + 1;
  }
  const { text = '', range } = sentences[low] ?? {};
  const from = at - (range?.start ?? 0);
  const sentence = text.slice(Math.max(0, from - NEAR), from + NEAR);
  return EXAMPLE_ZH.test(sentence) || EXAMPLE_EN.test(sentence);
}
