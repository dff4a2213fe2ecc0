import { allMatches, type Block } from '../../src/rule/index.ts';
import {
  ABOUT,
  BARE_CODE,
  BROKEN_FIELD,
  CUE_EN,
  CUE_OTHER,
  CUE_ZH,
  FIELD_CODE,
  PROMPT_EN,
  PROMPT_LONE,
  PROMPT_OTHER,
  PROMPT_ZH,
  QUOTE_AFTER,
  QUOTE_BEFORE,
} from './patterns.ts';

export type PromptKind = 'prompt' | 'broken-field' | 'field-code';

/** A prompt, an error text or a field code in a block's prose. */
export interface Prompt {
  readonly kind: PromptKind;
  readonly start: number;
  readonly end: number;
}

/** All prompts of a block in order, none inside another. Linear in the text. */
export function findPrompts({ text }: Block): Prompt[] {
  const found: Prompt[] = [];
  const search = (pattern: RegExp, kind: PromptKind, accepts: (prompt: Prompt) => boolean = () => true): void => {
    for (const match of allMatches(text, pattern)) {
      const prompt = { kind, start: match.index, end: match.index + match[0].length };
      if (!isSpokenOf(text, prompt) && accepts(prompt)) found.push(prompt);
    }
  };
  if (/错误|錯誤|未找到|Error|No table|Fehler|Erreur|エラー/iu.test(text)) search(BROKEN_FIELD, 'broken-field');
  if (/\{|FORMAT|_Toc|_Ref/u.test(text)) search(FIELD_CODE, 'field-code', ({ start, end }) => !BARE_CODE.test(text.slice(start, end)));
  if (CUE_ZH.test(text)) search(PROMPT_ZH, 'prompt');
  if (CUE_EN.test(text)) search(PROMPT_EN, 'prompt');
  if (CUE_OTHER.test(text)) search(PROMPT_OTHER, 'prompt');
  search(PROMPT_LONE, 'prompt', (prompt) => fillsItsPlace(text, prompt));
  return withoutOverlaps(found);
}

/** Quoted, or in a sentence about the program: then the text explains the prompt, and does not wait for an answer to it. */
function isSpokenOf(text: string, { start, end }: Prompt): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  if (QUOTE_BEFORE.test(before) && QUOTE_AFTER.test(after)) return true;
  const sentence = `${/[^。！？\n]*$/u.exec(before)?.[0] ?? ''}\u0000${/[^。！？\n]*/u.exec(after)?.[0] ?? ''}`;
  return ABOUT.test(sentence);
}

/** Alone in its block, after a label, or between two labels. */
function fillsItsPlace(text: string, { start, end }: Prompt): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const opens = /(?:^|[：:|\t]|\s{2})\s*$/u.test(before.slice(-6));
  return opens && /^(?:\s*$|\s{2,}|\t|[；;|])/u.test(after.slice(0, 6)) && (end - start > 4 || before.trim() === '');
}

function withoutOverlaps(prompts: readonly Prompt[]): Prompt[] {
  const kept: Prompt[] = [];
  for (const prompt of [...prompts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (last === undefined || prompt.start >= last.end) kept.push(prompt);
  }
  return kept;
}
