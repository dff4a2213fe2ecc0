import { allMatches, type Range } from '../../src/rule/index.ts';

export interface MissingBa {
  readonly range: Range;
  /** Where 把 belongs. */
  readonly at: number;
  /** What the sentence sets against each other: 始终 and 作为. */
  readonly adverb: string;
  readonly verb: string;
  readonly isCertain: boolean;
}

/** Words that make 作为's object without 把: `以…作为`, `被…作为`, `视…作为`. */
const PREPOSITION = /[把将以被让使由用视拿给当]|作为/u;
const BEFORE_VERB = '[^，。；：！？、\\s]{2,40}?';
const CERTAIN = new RegExp(`(始终(?:坚持)?)(${BEFORE_VERB})(作为)(?=\\p{Script=Han}|[“《X×])`, 'gu');
const LIKELY = new RegExp(`((?:一直|切实|真正|始终)(?:坚持)?)(${BEFORE_VERB})(摆在|放在|作为)(?=\\p{Script=Han}|[“《X×])`, 'gu');
/** 担当作为, 主动作为: here 作为 is what people do. */
const CONDUCT = /(?:担当|主动|积极|有所|敢于|善于|勇于|奋发|奋勇|大有|实干|干事|履职|有|善|敢|勤|新|不|乱|慢|尽责|能|可以|可)$/u;
/** 作为 opens a new phrase: `始终牢记作为一名干部的责任`. */
const OWN_PHRASE = /(?:牢记|记住|不忘|清楚|知道|认识到|意识到|明白|践行|强化|增强|发挥|体现|彰显|保持|履行|是|为|了|着|过)$/u;

/** 始终…作为 without 把 or 将; a shorter form with other words is only likely. Linear: every part is bounded. */
export function findMissingBa(text: string): MissingBa[] {
  if (!/作为|摆在|放在/u.test(text)) return [];
  const found: MissingBa[] = [];
  for (const [pattern, isCertain] of [
    [CERTAIN, true],
    [LIKELY, false],
  ] as const) {
    for (const match of allMatches(text, pattern)) {
      const { 0: whole, 1: adverb = '', 2: between = '', 3: verb = '', index } = match;
      if (PREPOSITION.test(between) || CONDUCT.test(between) || OWN_PHRASE.test(between)) continue;
      if (found.some(({ range }) => range.start <= index && index < range.end)) continue;
      found.push({ range: { start: index, end: index + whole.length }, at: index + adverb.length, adverb: adverb.slice(0, 2), verb, isCertain });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}
