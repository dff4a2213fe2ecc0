import { type Block, isQuoted, type Range, type ReportDocument, rememberedByText } from '../../src/rule/index.ts';
import { ABOUT_AI, CHINESE, ENGLISH, type PhrasePattern } from './patterns.ts';

export interface Phrase {
  readonly kind: PhrasePattern['kind'];
  readonly block: Block;
  /** Range in the prose: the sentence, or the words where the sentence is long. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_SENTENCE = 160;
/** An English phrase has two words at least. */
const TWO_WORDS = /[A-Za-z]{2}[^A-Za-z]{1,3}[A-Za-z]/u;

/** What an assistant says to the person who asked, in the text that he asked for. */
export function findPhrases(document: ReportDocument): Phrase[] {
  if (ABOUT_AI.test(document.title?.text ?? '')) return [];
  const hasChinese = /[希如需好当没明收可以下这根按结作我截您你注由已重内本全]/u.test(document.text);
  const phrases: Phrase[] = [];
  for (const block of document.blocks) {
    if (block.text === '' || block.role === 'quote') continue;
    const isChinese = hasChinese && /\p{Script=Han}/u.test(block.text.slice(0, 40));
    let last = -1;
    for (const found of isChinese ? searchChinese(block) : searchEnglish(block)) {
      if (found.start <= last) continue;
      phrases.push({ block, ...found });
      last = Math.max(last, found.start);
    }
  }
  return phrases;
}

const searchChinese = rememberedByText((block: Block) => searchAll(block, CHINESE));
const searchEnglish = rememberedByText((block: Block) => (TWO_WORDS.test(block.text) ? searchAll(block, ENGLISH) : []));

function searchAll(block: Block, patterns: readonly PhrasePattern[]): readonly Found[] {
  return patterns.map((phrase) => search(block, phrase)).filter((found) => found !== null);
}

type Found = Omit<Phrase, 'block'>;

function search(block: Block, { kind, pattern, atStart, isOwnLine }: PhrasePattern): Found | null {
  const head = atStart === true || isOwnLine === true ? block.text.slice(0, 240) : block.text;
  if (isOwnLine === true && block.text.length > 60) return null;
  const match = pattern.exec(head);
  if (match === null || isQuoted(block.text, { start: match.index, end: match.index + match[0].length })) return null;
  const end = match.index + match[0].length;
  const first = sentenceAt(block, match.index + 1)?.start ?? match.index;
  const last = sentenceAt(block, end - 1)?.end ?? end;
  return last - first > LONGEST_SENTENCE ? { kind, start: match.index, end } : { kind, start: Math.min(first, match.index), end: Math.max(last, end) };
}

function sentenceAt(block: Block, offset: number): Range | null {
  return block.sentences.find(({ range }) => range.start <= offset && offset < range.end)?.range ?? null;
}
