import { amounts, bodyNames, counts, days, englishCounts, fullDates, placeNames, quotedNames, titles, writtenCounts, years } from '../places.ts';
import type { Family, Kind, Plant } from '../plant.ts';
import type { Source, Token } from '../source.ts';
import { kindOf, plainTextOnly, swap } from './swap.ts';

const RUNS = ['XX', 'XXX', 'xx', 'xxx', '××', '×××', 'ＸＸ', 'XXXX'] as const;
const LETTERS = ['X', 'x', '×', 'Ｘ'] as const;

export const xRuns: Family = {
  name: 'x-run',
  most: 6,
  kinds: [
    kindOf('number', (source) => [...counts(source), ...writtenCounts(source)], RUNS),
    kindOf('number (en)', englishCounts, ['XX', 'XXX', 'xx']),
    kindOf('place', placeNames, RUNS),
    kindOf('body', bodyNames, RUNS),
    kindOf('quoted name', (source) => [...quotedNames(source), ...titles(source)], RUNS),
  ],
};

/** A single letter stands before 局 or 公司, not before any noun. */
const namedByLetter = (source: Source): Token[] =>
  bodyNames(source).filter(({ end }) => /^(?:局|委|公司|集团|街道|中心|厅)/u.test(source.text.slice(end, end + 2)));

export const singleX: Family = {
  name: 'single-x',
  most: 6,
  kinds: [
    kindOf('number', (source) => [...counts(source), ...writtenCounts(source)], LETTERS),
    kindOf('number (en)', englishCounts, ['X']),
    kindOf('place', placeNames, LETTERS),
    kindOf('body', namedByLetter, LETTERS),
  ],
};

const maskedYear = (year: string): string[] => ['20XX', '20xx', '20××', `${year.slice(0, 3)}X`, `${year.slice(0, 3)}x`, 'XX', 'XXXX', 'xxxx', '××××'];
const maskedDate = (date: string): string[] => {
  if (/^\d{4}-/u.test(date)) return ['20XX-XX-XX', `${date.slice(0, 4)}-XX-XX`, 'YYYY-MM-DD'];
  if (!/年/u.test(date)) return date.includes(',') ? [date.replace(/ \d+,/u, ' XX,'), date.replace(/\d{4}/u, '20XX')] : [date.replace(/^\d+/u, 'XX')];
  return [
    '20XX年X月X日',
    '20XX年XX月XX日',
    'XXXX年XX月XX日',
    'xxxx年xx月xx日',
    '××年×月×日',
    `${date.slice(0, 5)}X月X日`,
    date.replace(/\d+日/u, 'X日'),
    date.replace(/^\d{4}/u, '20XX'),
  ];
};

export const maskedDates: Family = {
  name: 'masked-date',
  most: 6,
  kinds: [
    { name: 'year', find: (source, random) => years(source).map((token) => [swap(token, random.pick(maskedYear(token.text)))]) },
    plainTextOnly(kindOf('year, asterisks', years, ['20**', '20＊＊'])),
    kindOf('month and day', days, ['X月X日', 'XX月XX日', 'x月x日', '××月××日', 'X月XX日']),
    { name: 'whole date', find: (source, random) => fullDates(source).map((token) => [swap(token, random.pick(maskedDate(token.text)))]) },
  ],
};

export const maskedAmounts: Family = {
  name: 'amount',
  most: 6,
  kinds: [kindOf('sum, rate or quantity', amounts, ['XX', 'XXX', 'xx', '××', 'ＸＸ', 'XX.X'])],
};

/** 十九大, 第三届, “十三五”: the numerals. */
const congresses = ({ find }: Source): Token[] => find(/(?<=党的)(十[六七八九]|二十)(?=大(?!会))/gu);
const plans = ({ find }: Source): Token[] => find(/“(十[一二三四五]五)”|(?<![“\p{Script=Han}])(十[一二三四]五)(?=规划|期间|时期)/gu);
const meetings = ({ find }: Source): Token[] => find(/第([一二三四五六七八九十]{1,3}|\d{1,2})(?=届|次(?:会议|全体|党代)|轮|批(?!准))/gu);
const CONGRESS_AND_PLENUM = /([一二三四五六七八九十]{1,3})届([一二三四五六七八九十])(?=中全会|次全会)/gu;

/** Both numerals of 十九届四中全会, as one plant. */
function plenums(source: Source, forms: readonly (readonly [string, string])[]): Kind['find'] {
  return (_, random) =>
    source.find(CONGRESS_AND_PLENUM).flatMap(({ start, end }): Plant[] => {
      const [first, second] = random.pick(forms);
      const plenum = end + 1;
      return [
        [
          { start, end, text: first },
          { start: plenum, end: plenum + 1, text: second },
        ],
      ];
    });
}

export const ordinals: Family = {
  name: 'ordinal',
  most: 5,
  kinds: [
    kindOf('congress', congresses, ['XX', 'xx', '××', 'ＸＸ']),
    kindOf('plan', plans, ['XX', 'xx', '××', 'X四五']),
    kindOf('meeting', meetings, ['X', 'XX', 'x', '××']),
    {
      name: 'plenum',
      find: (source, random) =>
        plenums(source, [
          ['XX', 'X'],
          ['X', 'X'],
          ['xx', 'x'],
          ['××', '×'],
        ])(source, random),
    },
  ],
};

const leader = ({ find }: Source): Token[] => find(/习近平(?=总书记|同志|新时代)/gu);

export const asterisks: Family = {
  name: 'asterisk',
  most: 6,
  kinds: (
    [
      kindOf('place', placeNames, ['**', '***', '****', '＊＊']),
      kindOf('body', bodyNames, ['**', '***', '****']),
      kindOf('number', (source) => (source.language === 'zh' ? [...counts(source), ...amounts(source)] : []), ['**', '***', '＊＊']),
      kindOf('leader', leader, ['***', '**']),
      kindOf('quoted name', quotedNames, ['**', '***']),
      {
        name: 'plenum',
        find: (source, random) =>
          plenums(source, [
            ['**', '*'],
            ['*', '*'],
          ])(source, random),
      },
    ] as Kind[]
  ).map(plainTextOnly),
};
