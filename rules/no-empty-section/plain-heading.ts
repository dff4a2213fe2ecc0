import type { Block, NumberStyle, Section } from '../../src/rule/index.ts';

/** Numbers of the upper levels: they head parts even when there is only one. The others number items just as often. */
const UPPER: ReadonlySet<NumberStyle> = new Set(['cn', 'cn-paren', 'part', 'chapter', 'section', 'word']);

export function standsAlone({ heading }: Section): boolean {
  return heading.number !== null && UPPER.has(heading.number.style);
}

/** From this length on a numbered line that ends in a full stop is a sentence; below it, it may be `（一）指导思想。`. */
const SENTENCE = 14;
/** Longer than headings are, full stop or not. */
const LONG = 40;

/** A heading that says something by itself: a whole sentence, or a label with its value (`一、培训时间：5月8日`). */
export function isStatement({ heading, block }: Section): boolean {
  const { title, depth } = heading;
  if (/[。；;！？]$/u.test(block.text) && (title.length >= SENTENCE || /[，,]/u.test(title))) return true;
  if (depth !== null) return false;
  return title.length > LONG || /^[^：:，。]{1,12}[：:].*[^：:\s]$/u.test(title);
}

const NEAR = 6;

/** Items of one list are of one kind: when the number before or after stands on an item, this line is an item too. */
export function isListEntry(blocks: readonly Block[], { block, heading }: Section): boolean {
  const own = heading.number;
  if (own === null) return false;
  const isItem = (other: Block | undefined, value: number): boolean =>
    other?.role === 'list-item' && other.number?.style === own.style && other.number.value === value && isShort(other);
  for (let step = 1; step <= NEAR; step++) {
    const before = blocks[block.index - step];
    if (before === undefined || before.number?.style === own.style) {
      if (isItem(before, own.value - 1)) return true;
      break;
    }
  }
  return isItem(blocks[block.index + 1], own.value + 1);
}

/** An item of one sentence; several sentences make a paragraph under its number. */
function isShort({ text }: Block): boolean {
  return /[；;，,、]$/u.test(text) || !/[。！？].{2}/u.test(text);
}
