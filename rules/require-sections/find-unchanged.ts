import { hasTemplateProse, isContentless, type Range, type ReportDocument, readHeadingNumber, splitSentences, type Template } from '../../src/rule/index.ts';

/** Shorter sentences are alike by chance: in Chinese characters, or in words of another language. */
const LEAST = { characters: 12, words: 6 };
/** What every document of a kind says in the same words. */
const FORMULA =
  /^(?:特此|此致|专此|以上(?:报告|请示|意见|汇报)|妥否|当否|如无不妥|本(?:通知|办法|规定|方案|制度)自)|(?:报告|通报|汇报|总结|通知|说明|函告|请示)如下[：:。]?$/u;

/** The sentences of a draft that stand in the template in the same words. White space and numbering do not count. */
export function findUnchanged(document: ReportDocument, template: Template): readonly Range[] {
  const known = new Set(template.sentences.filter(isTelling).map(fold));
  return document.blocks.filter(hasTemplateProse).flatMap(({ text, prose }) =>
    splitSentences(text)
      .filter((sentence) => isTelling(sentence.text) && known.has(fold(sentence.text)))
      .map(({ text: sentence, range: { start, end } }) => prose.toSource({ start: start + numberLength(sentence), end })),
  );
}

function isTelling(sentence: string): boolean {
  const folded = fold(sentence);
  const characters = folded.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sentence.match(/[\p{Script=Latin}\d]{2,}/gu)?.length ?? 0;
  return (characters >= LEAST.characters || words >= LEAST.words) && !FORMULA.test(folded) && !isContentless(sentence);
}

function fold(sentence: string): string {
  return sentence.slice(numberLength(sentence)).replace(/\s+/gu, '');
}

function numberLength(sentence: string): number {
  return readHeadingNumber(sentence)?.range.end ?? 0;
}
