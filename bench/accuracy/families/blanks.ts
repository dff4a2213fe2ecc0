import { amounts, bodyNames, counts, days, fullDates, placeNames, quotedNames, titles, values, writtenCounts, years } from '../places.ts';
import type { Family, Kind, Plant } from '../plant.ts';
import type { Source, Token } from '../source.ts';
import { kindOf, swap } from './swap.ts';

const numbers = (source: Source): Token[] => [...counts(source), ...amounts(source)];

export const blanks: Family = {
  name: 'blank',
  most: 6,
  kinds: [
    kindOf('underscores, number', numbers, ['____', '___', '＿＿', '______']),
    kindOf('underscores, name', (source) => [...placeNames(source), ...bodyNames(source)], ['____', '______', '＿＿＿']),
    kindOf('underscores, date', years, ['____', '20__']),
    kindOf('brackets, number', (source) => [...numbers(source), ...writtenCounts(source)], ['（　）', '（  ）', '（ ）', '(  )', '【】']),
    kindOf('symbols, name', (source) => [...placeNames(source), ...bodyNames(source)], ['○○', '□□', '□□□', '△△', '○○○']),
    kindOf('symbols, number', numbers, ['○○', '□□']),
    kindOf('value', values, ['____', '□□□', '________']),
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

/** The digits go, the unit stays: a linter points at the unit, because the number belongs before it. */
function without(name: string, places: (source: Source) => Token[], unit: RegExp): Kind {
  return {
    name,
    find: (source) =>
      places(source).flatMap(({ start, end }): Plant[] => {
        const left = unit.exec(source.text.slice(end, end + 8))?.[0];
        return left === undefined ? [] : [[{ start, end: end + left.length, text: left }]];
      }),
  };
}

export const deletedNumbers: Family = {
  name: 'deleted-number',
  most: 5,
  kinds: [
    without('count', counts, /^(?:余|多)?(?:公里|平方米|小时|分钟|.)/u),
    without('amount', amounts, /^(?:[万亿]?(?:元|亩|吨|平方米|人次|户)|[%％]|个百分点|公里)/u),
    {
      name: 'date',
      find: (source) =>
        [...days(source), ...fullDates(source)].filter(({ text }) => text.includes('月')).map((token) => [swap(token, token.text.replace(/\d+/gu, ''))]),
    },
  ],
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

export const ellipses: Family = {
  name: 'ellipsis',
  most: 3,
  kinds: [
    objects,
    kindOf('items', ({ find }) => find(/(?<=[。；：\n])(?:[一二三四五六七]是|第[一二三四五六七]，)([^。；\n]{4,120})(?=[。；])/gu), DOTS),
    kindOf('list items', ({ find }) => find(/^(?:\d{1,2}[.．、] ?|[-*] )([^\n]{6,})$/gmu), ['……', '...', '……。']),
  ],
};
