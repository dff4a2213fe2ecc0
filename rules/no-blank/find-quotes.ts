import { allMatches } from '../../src/rule/index.ts';
import type { Blank } from './blank.ts';

const EMPTY = /“[ \u3000]*”|‘[ \u3000]*’|《[ \u3000]*》|「[ \u3000]*」|『[ \u3000]*』|""/gu;
/** A text that speaks of quotation marks, strings or titles in general shows them empty on purpose. */
const SPEAKS_OF_QUOTES = /引号|书名号|标点|符号|字符串|空串|空值|默认值|代码|\b(?:quotes?|quotation|string|empty|blank|default|value|character)\b/iu;
const HAN = /\p{Script=Han}/u;

/**
 * Quotation marks and title marks whose words were deleted: `实施“”规划`, `印发《》的通知`, `the “” programme`. Marks that a text speaks
 * about, and a closing mark after a wrongly turned one (`“一网通办“”`), are none.
 */
export function findEmptyQuotes(text: string): Blank[] {
  if (!/[“‘《「『"][ \u3000]*[”’》」』"]/u.test(text) || SPEAKS_OF_QUOTES.test(text)) return [];
  const blanks: Blank[] = [];
  const opened = new OpenCount(text);
  for (const match of allMatches(text, EMPTY)) {
    const start = match.index;
    const end = start + match[0].length;
    const mark = match[0][0] as string;
    if (opened.before(start, mark)) continue;
    if (mark === '"' && !(HAN.test(text[start - 1] ?? '') && HAN.test(text[end] ?? ''))) continue;
    if (mark === '‘' && !HAN.test(text)) continue;
    blanks.push({ kind: 'quotes', start, end });
  }
  return blanks;
}

/** Whether a quotation is open at a place; asked from left to right, so that each character is read once. */
class OpenCount {
  readonly #text: string;
  readonly #open = new Map<string, number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  before(offset: number, mark: string): boolean {
    for (; this.#at < offset; this.#at++) {
      const character = this.#text[this.#at] as string;
      const closes = CLOSES.get(character);
      if (character === '"') this.#open.set('"', 1 - (this.#open.get('"') ?? 0));
      else if (closes !== undefined) this.#open.set(closes, Math.max(0, (this.#open.get(closes) ?? 0) - 1));
      else if (OPENING.has(character)) this.#open.set(character, (this.#open.get(character) ?? 0) + 1);
    }
    return (this.#open.get(mark) ?? 0) > 0;
  }
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
  ['」', '「'],
  ['』', '『'],
]);
const OPENING: ReadonlySet<string> = new Set(CLOSES.values());
