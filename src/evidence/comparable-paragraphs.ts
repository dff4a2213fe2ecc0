import type { Block } from '../model/block.ts';
import { rememberedByText } from './remembered-by-text.ts';

/** A paragraph of prose, as it is compared with others. */
export interface ComparableParagraph {
  readonly block: Block;
  /** Without its number. */
  readonly text: string;
  /** Letters and digits only: punctuation and spaces are changed in passing. */
  readonly key: string;
  readonly language: 'zh' | 'en';
}

const keyOf = rememberedByText(({ text }) => text.replace(/[\s\p{P}]+/gu, ''));

/** The paragraphs that say enough to be compared; what is shorter may be said twice. */
export function comparableParagraphs(blocks: readonly Block[], shortest: { readonly zh: number; readonly en: number }): ComparableParagraph[] {
  const paragraphs: ComparableParagraph[] = [];
  for (const block of blocks) {
    if (block.role !== 'body' && block.role !== 'run-in-heading' && block.role !== 'list-item') continue;
    const text = block.text.slice(block.role === 'list-item' || block.number === null ? 0 : block.number.range.end);
    const language = /\p{Script=Han}/u.test(text.slice(0, 200)) ? 'zh' : 'en';
    if (text.length < shortest[language]) continue;
    const key = keyOf({ text });
    if (key.length >= shortest[language] / 2) paragraphs.push({ block, text, key, language });
  }
  return paragraphs;
}
