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
  const left = reach((length) => {
    const words = text.slice(Math.max(0, start - length), start).match(TOKEN) ?? [];
    return take(words.reverse(), start > length);
  });
  const right = reach((length) => take(text.slice(end, end + length).match(TOKEN) ?? [], end + length < text.length));
  return `${left.reverse().join('').trimStart()}${text.slice(start, end)}${right.join('').trimEnd()}`;
}

/** Six Chinese characters are close by; only long words need a look farther away. */
const NEAR = 16;

function reach(look: (length: number) => Taken): string[] {
  const near = look(NEAR);
  return near.isWhole ? near.words : look(REACH).words;
}

interface Taken {
  readonly words: string[];
  /** Whether more text would change nothing. */
  readonly isWhole: boolean;
}

/** The words that come first; the last one that could be seen may be half a word. */
function take(words: readonly string[], isCut: boolean): Taken {
  const taken: string[] = [];
  let left = WORDS;
  for (const [index, word] of words.entries()) {
    const weight = /^[\s\p{Sc}]$/u.test(word) ? 0 : /^[A-Za-z\d\u00C0-\u024F]/u.test(word) ? LATIN_WORD : 1;
    if (isCut && index === words.length - 1) return { words: taken, isWhole: false };
    // A full stop ends a sentence; within a number or a name it is no token of its own.
    if (STOP.test(word) || left < weight || word === '.') break;
    left -= weight;
    taken.push(word);
  }
  return { words: taken, isWhole: true };
}
