import { allMatches, type Range } from '../../src/rule/index.ts';

export interface DoubledWord {
  /** Both words. */
  readonly range: Range;
  /** The second word with the space before it: what to delete. */
  readonly second: Range;
  readonly word: string;
}

/** Words that never follow themselves. `that that`, `had had` and `is is` do. */
const DOUBLED_EN =
  /(?<![\w’'.-])(the|an?|of|to|and|for|with|from|by|at|or|are|be|this|these|those|it|its|we|you|they|as|if|not|can|will|our|your|their|than|into|were|has|have)( \1)(?![\w’'-])/gi;

/** Chinese words that are never doubled for emphasis; 研究研究 and 试试 are. */
const DOUBLED_ZH = /(我们|他们|以及|通过|按照|根据|关于|对于|由于|为了|并且|而且|因此|但是|各级|方面|进行|进一步|认真贯彻|贯彻落实|截至目前|今年以来)\1/gu;
const PARTICLES_ZH =
  /(?<![\p{Script=Han}]?[目标鹄靶])的的(?!确|士|哥)|(?<!不)了了(?!之|解|然|得|结|望)|(?<=\p{Script=Han})(?:和和(?![睦美平气]|\p{Script=Han}?谐)|与与(?!会)|及及(?!时)|在在(?!线|建|职|岗|场|校|编))(?=\p{Script=Han})/gu;

/** Doubled words in both languages. Linear. */
export function findDoubledWords(text: string): DoubledWord[] {
  const found: DoubledWord[] = [];
  const add = (start: number, length: number, second: number): void => {
    found.push({
      range: { start, end: start + length },
      second: { start: start + length - second, end: start + length },
      word: text.slice(start + length - second, start + length).trim(),
    });
  };
  for (const { 0: whole, 2: second = '', index } of allMatches(text, DOUBLED_EN)) {
    // `A a`: a letter and an article; `OR or`: a sign and a word.
    const [one = '', other = ''] = whole.split(' ');
    if (one === other || (index === 0 && one.toLowerCase() === other) || /[.!?:]\s$/u.test(text.slice(Math.max(0, index - 2), index)))
      add(index, whole.length, second.length);
  }
  if (!/\p{Script=Han}/u.test(text)) return found;
  for (const { 0: whole, 1: word = '', index } of allMatches(text, DOUBLED_ZH)) add(index, whole.length, word.length);
  for (const { 0: whole, index } of allMatches(text, PARTICLES_ZH)) add(index, whole.length, 1);
  return found.sort((a, b) => a.range.start - b.range.start);
}
