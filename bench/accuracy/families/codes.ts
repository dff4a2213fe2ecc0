import { counts, placeNames, years } from '../places.ts';
import type { Family, Kind, Plant } from '../plant.ts';
import type { Source } from '../source.ts';
import { everywhere, swap } from './swap.ts';

/**
 * A replace-all needs something to be replaced all over: fewer places than this are no redaction, and nothing in the text would tell the
 * letter from a name.
 */
const LEAST = 3;

/** Every occurrence of a character or word becomes its code, whatever word it is part of. */
function replaceAll(word: string, code: string, isAbsent: RegExp = new RegExp(`(?<![A-Za-z])${code}`, 'u')): Kind {
  return {
    name: `${word} → ${code}`,
    // A text that holds the letter already would be damaged by someone who chose another one.
    find: ({ find, text, language }) => (language === 'en' || isAbsent.test(text) ? [] : everywhere(find(new RegExp(word, 'gu')), code, LEAST)),
  };
}

export const letterCodes: Family = {
  name: 'letter-code',
  most: 1,
  kinds: [
    replaceAll('区', 'Q'),
    replaceAll('市', 'S'),
    replaceAll('县', 'X'),
    replaceAll('镇', 'Z'),
    replaceAll('局', 'J'),
    replaceAll('村', 'C'),
    replaceAll('党', 'X'),
  ],
};

export const knownCodes: Family = {
  name: 'known-code',
  most: 2,
  kinds: [
    replaceAll('中央', 'ZY'),
    replaceAll('人大', 'RD'),
    replaceAll('政协', 'ZX'),
    replaceAll('政府', 'ZF'),
    replaceAll('政治', 'ZZ'),
    replaceAll('习近平', 'XJP'),
    replaceAll('国务院', 'GWY'),
  ],
};

/** Masks that became a year: at least two of them hold the same one. */
function figures({ find, ...rest }: Source, year: string): Plant[] {
  const tokens = counts({ find, ...rest }).filter(({ end }) =>
    /^(?:个(?!月|百|世纪)|户|人(?!民|员|大|才|均|次)|名|家|亩|条|项|处)/u.test(rest.text.slice(end, end + 3)),
  );
  return tokens.length < 2 ? [] : [tokens.slice(0, 4).map((token, index) => swap(token, index % 3 === 2 ? `4${year}` : year))];
}

export const overSubstitution: Family = {
  name: 'over-substitution',
  most: 3,
  kinds: [
    { name: 'figure', find: (source, random) => figures(source, random.pick(['2022', '2023', '2024'])) },
    { name: 'year', find: (source, random) => years(source).map((token) => [swap(token, `${random.pick(['xxxx', 'XXXX', 'xx'])}${token.text.slice(3)}`)]) },
    {
      name: 'place',
      find: (source) =>
        placeNames(source)
          .filter(
            ({ text, start, end }) =>
              text.length === 3 &&
              /^[市县]/u.test(source.text.slice(end)) &&
              /^$|[^\p{Script=Han}]|[从到在赴往至驻由经]/u.test(source.text.slice(start - 1, start)),
          )
          .map((token) => [swap(token, `${token.text[0]}某某`)]),
    },
  ],
};
