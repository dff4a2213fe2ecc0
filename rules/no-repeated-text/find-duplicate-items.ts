import { allMatches, type Range } from '../../src/rule/index.ts';

/** An item of a series that stands in it twice. */
export interface DuplicateItem {
  readonly item: string;
  readonly first: Range;
  readonly second: Range;
  /** `XX网、XX网`: two names that are still to be filled in, and may become two. */
  readonly isMasked: boolean;
}

const OPENERS = '（(“「『《【〔';
const CLOSERS = '）)”」』》】〕';
/** Whatever ends an item. */
const DIVIDER = /[、（(“「『《【〔）)”」』》】〕，。；：！？…,;:!?\n]/gu;
const MASK = /[XxＸ×某]{2,}|[*＊]{2,}|某/u;
/** What may follow the last item: `XX网等众多媒体`. */
const AFTER_LAST = /[等和及与共各在]/gu;
/** What may stand before the first item: `走访了A村`. */
const BEFORE_FIRST = /(?:了|在|到|和|对|从|以|的|括|含|为|有|是|与|向|赴|由|及|访|取|请|系|盖)$/u;

/** Equal items in one 、 series of a Chinese text. Brackets and quotation marks hold series of their own. Linear. */
export function findDuplicateItems(text: string): DuplicateItem[] {
  if (!text.includes('、')) return [];
  const found: DuplicateItem[] = [];
  let series: Range[] = [];
  let start = 0;
  const outer: { series: Range[]; start: number }[] = [];
  const finish = (end: number): void => {
    if (series.length > 0) for (const item of compare(text, [...series, { start, end }])) found.push(item);
    series = [];
    start = end + 1;
  };
  for (const { 0: character, index: at } of allMatches(text, DIVIDER)) {
    if (character === '、') {
      series.push({ start, end: at });
      start = at + 1;
    } else if (OPENERS.includes(character)) {
      outer.push({ series, start });
      series = [];
      start = at + 1;
    } else if (CLOSERS.includes(character)) {
      finish(at);
      const enclosing = outer.pop();
      series = enclosing?.series ?? [];
      start = enclosing?.start ?? at + 1;
    } else finish(at);
  }
  finish(text.length);
  return found;
}

/** The first item may have words before it and the last one words behind it. */
function compare(text: string, series: readonly Range[]): DuplicateItem[] {
  const found: DuplicateItem[] = [];
  const places = new Map<string, Range>();
  const last = series.length - 1;
  const head = series[0] as Range;
  const firstItem = text.slice(head.start, head.end);
  let isWhole = true;
  const placeOf = (item: string): Range | undefined =>
    places.get(item) ?? (isWhole && endsInItem(firstItem, item) ? { start: head.end - item.length, end: head.end } : undefined);
  for (const [index, range] of series.entries()) {
    const item = text.slice(range.start, range.end);
    if (index > 0 && index < last && !isPlain(item)) {
      // Another series begins in it: `农业、林业等部门引导农业、林业生产`.
      places.clear();
      isWhole = false;
      continue;
    }
    const known = index === last ? (startsOf(item).find((start) => placeOf(start) !== undefined) ?? item) : item;
    const first = index === 0 ? undefined : placeOf(known);
    if (first === undefined) places.set(item, range);
    else if (isItem(known)) found.push({ item: known, first, second: { start: range.start, end: range.start + known.length }, isMasked: MASK.test(known) });
  }
  return found;
}

const LONGEST_PLAIN = 10;
/** Words of a clause, which no item of a plain series has. */
const CLAUSE_WORD = /[的或是在为由被把将应须可等]|以及|进行|[\d.．]/u;

function isPlain(item: string): boolean {
  return item.length <= LONGEST_PLAIN && !CLAUSE_WORD.test(item);
}

function endsInItem(firstItem: string, item: string): boolean {
  return item.length >= 2 && firstItem.endsWith(item) && BEFORE_FIRST.test(firstItem.slice(0, -item.length).slice(-2));
}

const LONGEST_ITEM = 30;

/** `青石村等村` may be `青石村`. */
function startsOf(item: string): string[] {
  return [item, ...[...allMatches(item.slice(0, LONGEST_ITEM), AFTER_LAST)].map(({ index }) => item.slice(0, index))];
}

/** A mask alone stands for anything, and figures repeat by chance. */
function isItem(item: string): boolean {
  return (
    item.length >= 2 && (item.match(/\p{Script=Han}/gu)?.length ?? 0) >= (MASK.test(item) ? 1 : 2) && !/^(.{1,2})\1$/u.test(item) && !/^[某\d\s]+$/u.test(item)
  );
}

const SERIES_EN = /(?<![\w-])[A-Za-z][\w’'-]*(?: [\w’'-]+){0,2}(?:, [A-Za-z][\w’'-]*(?: [\w’'-]+){0,2}){1,12},? (?:and|or) [A-Za-z][\w’'-]*/gu;
const ITEM_EN = /(?:^|, (?:and |or )?| (?:and|or) )([A-Za-z][\w’'-]*(?: (?!and |or )[\w’'-]+){0,2})/gu;

/** Equal items in one English series that ends in `and` or `or`: `risk, cost and risk`. Words may stand before the first one. */
export function findDuplicateItemsEn(text: string): DuplicateItem[] {
  if (!text.includes(', ')) return [];
  const found: DuplicateItem[] = [];
  for (const { 0: whole, index } of allMatches(text, SERIES_EN)) {
    const places = new Map<string, Range>();
    for (const match of allMatches(whole, ITEM_EN)) {
      const item = (match[1] as string).replace(/^(?:the|an?|its|our|their) /u, '');
      const end = index + match.index + match[0].length;
      const range = { start: end - item.length, end };
      const first = places.get(item.toLowerCase());
      if (first !== undefined && isItemEn(item)) found.push({ item, first, second: range, isMasked: /X{2,}/u.test(item) });
      places.set(item.toLowerCase(), range);
      if (match.index === 0) {
        const word = item.slice(item.lastIndexOf(' ') + 1);
        places.set(word.toLowerCase(), { start: end - word.length, end });
      }
    }
  }
  return found;
}

function isItemEn(item: string): boolean {
  return item.length >= 3 && !REPEATS.has(item.toLowerCase());
}

/** `again, again and again` */
const REPEATS: ReadonlySet<string> = new Set(['again', 'more', 'over', 'very', 'much', 'yes', 'the', 'and']);
