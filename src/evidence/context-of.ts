import { allMatches } from '../model/all-matches.ts';
import type { Range } from '../model/range.ts';

/** So many words on either side are enough to find a place by eye: six Chinese characters, or three words or numbers in Latin letters. */
const WORDS = 6;
const LATIN_WORD = 2;
/** The farthest that is looked; a word that begins beyond it is left out. */
const REACH = 72;

const TOKEN = /[A-Za-z\d\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]+(?:[.,'’/:_-][A-Za-z\d\u00C0-\u024F]+)*|[\s\S]/gu;
const STOP = /^[，。；：、！？,;:!?\n\uFFFC]$/u;

/** A token with the words on either side, up to the next punctuation. No word and no number is cut. */
export function contextOf(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const left = take([...allMatches(before, TOKEN)].map(([word]) => word).reverse(), start > REACH);
  const right = take(
    [...allMatches(after, TOKEN)].map(([word]) => word),
    end + REACH < text.length,
  );
  return `${left.reverse().join('').trimStart()}${text.slice(start, end)}${right.join('').trimEnd()}`;
}

/** The words that come first; the last one that could be seen may be half a word. */
function take(words: readonly string[], isCut: boolean): string[] {
  const taken: string[] = [];
  let left = WORDS;
  for (const [index, word] of words.entries()) {
    const weight = /^[\s\p{Sc}]$/u.test(word) ? 0 : /^[A-Za-z\d\u00C0-\u024F]/u.test(word) ? LATIN_WORD : 1;
    if (STOP.test(word) || left < weight || (isCut && index === words.length - 1)) break;
    // A full stop ends a sentence; within a number or a name it is no token of its own.
    if (word === '.') break;
    left -= weight;
    taken.push(word);
  }
  return taken;
}
