import type { Family, Kind, Plant } from '../plant.ts';
import type { Random } from '../random.ts';
import type { Source, Token } from '../source.ts';

/** Shorter paragraphs may be labels, slogans or lines of a form. */
const SHORTEST = { zh: 40, en: 20 } as const;
/** What is left of a paragraph at least. */
const LEFT = 0.4;

/** Cut right after a mark that parts the members of a series, which stays. */
const afterComma: Kind = {
  name: 'after-comma',
  find: (source, random) =>
    paragraphs(source).flatMap((token) => cutAt(source, token, random, source.language === 'zh' ? /、/gu : /(?<=[a-z]),(?= [a-z])/gu, 1)),
};
/** Cut between two characters of a clause, or between two words of it. */
const inClause: Kind = {
  name: 'in-clause',
  find: (source, random) =>
    paragraphs(source).flatMap((token) =>
      cutAt(source, token, random, source.language === 'zh' ? /(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/gu : /(?<=[a-z’'] ?[a-z]{1,20})(?= [a-z]{2,})/gu, 0),
    ),
};
/** The sentence is whole, its mark is lost. */
const beforeTerminal: Kind = {
  name: 'before-terminal',
  find: (source) => paragraphs(source).map((token) => plantFor(source, token, token.end - 1)),
};

export const cuts: Family = { name: 'cut', kinds: [afterComma, inClause, beforeTerminal], most: 2, checks: 'truncation' };

/**
 * Paragraphs of prose that end in a full stop. Chinese ones may be numbered; English ones are wrapped, and items of a list are left out. So are
 * those before a list, code, a table or a picture: in English these end a sentence that leads up to them, with or without a mark.
 */
function paragraphs({ find, language }: Source): Token[] {
  const found =
    language === 'zh'
      ? find(/^(?![#|>\-*+]|\d+\. )[^\n]{40,}。$/gmu)
      : find(/(?<=\n\n)(?![#|>\-*+<\d [])[^\n]+(?:\n(?![#|>\-*+\n])[^\n]+)*\.(?=\n\n(?!\s*(?:```|~~~|[-*+|<!>=]|\d+[.)] |\[!| {4})))/gu);
  return found.filter(({ text }) => (language === 'zh' ? text.length >= SHORTEST.zh : (text.match(/\S+/gu)?.length ?? 0) >= SHORTEST.en));
}

/** @param kept how many characters of the match stay */
function cutAt(source: Source, token: Token, random: Random, pattern: RegExp, kept: number): Plant[] {
  const places = [...token.text.matchAll(pattern)]
    .map(({ index }) => index + kept)
    .filter((at) => at >= token.text.length * LEFT && at < token.text.length - 4);
  return places.length === 0 ? [] : [plantFor(source, token, token.start + random.pick(places))];
}

/** Everything from a place to the end of the paragraph goes; the clause before it is what a linter should point at. */
function plantFor({ text, language }: Source, { start, end }: Token, at: number): Plant {
  const before = text.slice(start, at);
  const clause = Math.max(before.search(language === 'zh' ? /[^。！？]{1,400}$/u : /[^.!?]{1,600}$/u), 0);
  return [{ start: start + clause, end, text: before.slice(clause) }];
}
