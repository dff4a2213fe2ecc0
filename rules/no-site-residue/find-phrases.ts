import { allMatches, type Block, isQuoted, type ReportDocument, rememberedByText, type Sentence } from '../../src/rule/index.ts';
import { PHRASES, type Phrase } from './patterns.ts';
import type { Residue } from './residue.ts';

/** Wordings of document sites, anywhere in the prose. */
export function findPhrases(document: ReportDocument): Residue[] {
  return document.blocks.flatMap((block) => (block.text === '' ? [] : phrasesIn(block).flatMap((phrase) => searchBlock(document, block, phrase))));
}

const NONE: readonly Phrase[] = [];
/** Most blocks hold no cue; one look at them is faster than one for each cue. */
const CUE = new RegExp(PHRASES.flatMap(({ cues }) => cues.map((cue) => cue.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))).join('|'), 'u');
const phrasesIn = rememberedByText(({ text }: Block) => (CUE.test(text) ? PHRASES.filter(({ cues }) => cues.some((cue) => text.includes(cue))) : NONE));

function searchBlock(document: ReportDocument, block: Block, phrase: Phrase): Residue[] {
  const { text } = block;
  const found: Residue[] = [];
  let last = 0;
  for (const match of allMatches(text, phrase.pattern)) {
    if (match[0].trim() === '' || isQuoted(text, { start: match.index, end: match.index + match[0].length })) continue;
    const { start, end } =
      phrase.takesSentence === true ? sentenceAround(block, match.index, match.index + match[0].length) : trimmed(text, match.index, match[0]);
    if (start < last) continue;
    const isOwnLine = standsAlone(document, block, start, end);
    if (phrase.isOwnLineOnly === true && !isOwnLine && !isBracket(text.slice(start, end))) continue;
    if (phrase.isOwnLineOnly === true && leadsSomewhere(document, block, start)) continue;
    found.push({ kind: phrase.kind, block, start, end, isOwnLine });
    last = end;
  }
  return found;
}

/** The sentence, unless it is so long that the site's part of it is only a part. */
function sentenceAround(block: Block, start: number, end: number): { start: number; end: number } {
  const sentence = sentenceAt(block, start);
  if (sentence === null || sentence.text.length > 120 || sentence.range.end < end) return { start, end };
  return sentence.range;
}

/** By binary search: a block of a site that joins all paragraphs has very many sentences. */
function sentenceAt({ sentences }: Block, offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Sentence;
    if (offset < sentence.range.start) high = middle - 1;
    else if (offset >= sentence.range.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

function trimmed(text: string, index: number, match: string): { start: number; end: number } {
  const start = index + match.length - match.trimStart().length;
  return { start, end: Math.min(text.length, index + match.trimEnd().length) };
}

function isBracket(text: string): boolean {
  return /^[(（【[].*[)）】\]]$/u.test(text);
}

const REST = /^[\s>#*|\-—_=~.…·:：。，,;；!！()（）【】[\]▼▲↓↑👇👆👉👈◆●★☆\d]*$/u;

/** Nothing but marks beside it, on its source line or in its block. */
export function standsAlone(document: ReportDocument, block: Block, start: number, end: number): boolean {
  const isShort = (text: string): boolean => text.length <= 40 && REST.test(text);
  if (isShort(block.text.slice(0, start)) && isShort(block.text.slice(end, end + 41))) return true;
  const range = block.prose.toSource({ start, end });
  const first = document.lines.lineStart(document.lines.lineAt(range.start));
  const next = document.lines.lineRange(document.lines.lineAt(Math.max(range.start, range.end - 1))).end;
  if (range.start - first > 40 || next - range.end > 42) return false;
  return REST.test(document.text.slice(first, range.start)) && REST.test(document.text.slice(range.end, next));
}

/** A link of its own (`[Read more](…)`) leads to the rest. */
function leadsSomewhere(document: ReportDocument, block: Block, start: number): boolean {
  const { start: at } = block.prose.toSource({ start, end: start + 1 });
  const before = document.text.slice(Math.max(0, at - 3), at);
  return document.format === 'markdown' && (/[[>]$/u.test(before.trimEnd()) || document.text.slice(at, at + 120).includes(']('));
}
