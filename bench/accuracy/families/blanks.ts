import { amounts, bodyNames, counts, days, fullDates, placeNames, quotedNames, titles, values, writtenCounts, years } from '../places.ts';
import type { Family, Kind, Plant } from '../plant.ts';
import type { Source, Token } from '../source.ts';
import { kindOf, swap } from './swap.ts';

/** Blanks in brackets and symbols are Chinese; underscores are used everywhere. */
const numbers = (source: Source): Token[] => (source.language === 'zh' ? [...counts(source), ...amounts(source)] : []);

export const blanks: Family = {
  name: 'blank',
  most: 6,
  kinds: [
    kindOf('underscores, number', (source) => [...counts(source), ...amounts(source)], ['____', '___', '＿＿', '______']),
    kindOf('underscores, name', (source) => [...placeNames(source), ...bodyNames(source)], ['____', '______', '＿＿＿']),
    kindOf('underscores, date', years, ['____', '20__']),
    kindOf('brackets, number', (source) => [...numbers(source), ...writtenCounts(source)], ['（　）', '（  ）', '（ ）', '(  )', '【】']),
    kindOf('symbols, name', (source) => [...placeNames(source), ...bodyNames(source)], ['○○', '□□', '□□□', '△△', '○○○']),
    kindOf('symbols, number', numbers, ['○○', '□□']),
    kindOf('value', values, ['____', '______', '________']),
  ],
};

/** The marks stay, the words go. */
const emptied = (name: string, places: (source: Source) => Token[]): Kind => ({
  name,
  find: (source) =>
    places(source).map(({ start, end }): Plant => {
      const [open, close] = [source.text[start - 1] as string, source.text[end] as string];
      return [{ start: start - 1, end: end + 1, text: open + close }];
    }),
});

export const emptyQuotes: Family = {
  name: 'empty-quotes',
  most: 5,
  kinds: [emptied('quoted name', quotedNames), emptied('title', titles)],
};

/** After a word, and not after one that a bare unit may follow (近万元, 超过万元). */
const leavesGap = (before: string): boolean => /\p{Script=Han}$/u.test(before) && !/(?:超过|[近上过逾超满破在数每])$/u.test(before);

/** The digits go, the unit stays: a linter points at the unit, because the number belongs before it. */
function without(name: string, places: (source: Source) => Token[], unit: RegExp, isVisible: (before: string) => boolean): Kind {
  return {
    name,
    find: (source) =>
      places(source).flatMap(({ start, end }): Plant[] => {
        if (!isVisible(source.text.slice(Math.max(0, start - 4), start))) return [];
        const left = unit.exec(source.text.slice(end, end + 8))?.[0];
        return left === undefined ? [] : [[{ start, end: end + left.length, text: left }]];
      }),
  };
}

export const deletedNumbers: Family = {
  name: 'deleted-number',
  most: 5,
  kinds: [
    without('sum', amounts, /^[万亿]元/u, leavesGap),
    without('rate', amounts, /^[%％]/u, leavesGap),
    without('quantity', amounts, /^(?:[万亿]?(?:亩|吨|平方米|人次)|公里)/u, leavesGap),
    without('term', counts, /^个(?=工作日|月|小时|学时)/u, (before) => /(?:超过|少于|至少|最长|日起|延长)$/u.test(before)),
    {
      name: 'date',
      find: (source) =>
        [...days(source), ...fullDates(source)].filter(({ text }) => text.includes('月')).map((token) => [swap(token, token.text.replace(/\d+/gu, ''))]),
    },
  ],
};

/** Any number before what it counts. After 有 a measure word may stand alone (有个社区 is 有一个社区). */
export const deletedCounts: Family = {
  name: 'deleted-count',
  most: 5,
  kinds: [without('count', counts, /^(?:余|多)?(?:公里|平方米|小时|分钟|.)/u, (before) => !before.endsWith('有'))],
};

const DOTS = ['……', '…', '......', '...'] as const;

/** The objects of two verbs or more in one paragraph: 深入贯彻……，认真落实……. */
const objects: Kind = {
  name: 'objects',
  find: (source, random) => {
    const byParagraph = new Map<number, Token[]>();
    for (const token of source.find(
      /(?:贯彻|落实|坚持|推进|推动|加强|强化|完善|健全|围绕|提升|提高)(\p{Script=Han}[^，。；：、“”《》（）\n]{2,20})(?=[，。；])/gu,
    )) {
      const line = source.text.lastIndexOf('\n', token.start);
      byParagraph.set(line, [...(byParagraph.get(line) ?? []), token]);
    }
    const dots = random.pick(DOTS);
    return [...byParagraph.values()].filter((tokens) => tokens.length >= 2).map((tokens) => tokens.slice(0, 3).map((token) => swap(token, dots)));
  },
};

/** The first two items of a list. One in the middle is how a quotation leaves an item out. */
const listItems: Kind = {
  name: 'list items',
  find: ({ find, text }, random) => {
    const items = find(/^(?:1[.．、] ?|[-*] )([^\n]{6,})(?=\n(?:2[.．、]|[-*] ))/gmu).filter(
      ({ start }) => !/\n[-*] [^\n]*\n[-*] $/u.test(text.slice(Math.max(0, start - 400), start)),
    );
    const dots = random.pick(['……', '...', '……。']);
    return items.flatMap((first): Plant[] => {
      const second = find(/^(?:2[.．、] ?|[-*] )([^\n]{6,})$/gmu).find(({ start }) => start > first.end);
      return second === undefined ? [] : [[swap(first, dots), swap(second, dots)]];
    });
  },
};

export const ellipses: Family = {
  name: 'ellipsis',
  most: 3,
  kinds: [
    objects,
    kindOf('items', ({ find }) => find(/(?<=[。；：\n])(?:[一二三四五六七]是|第[一二三四五六七]，)([^。；\n]{4,120})(?=[。；])/gu), DOTS),
    listItems,
  ],
};
