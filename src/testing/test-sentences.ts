import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../rule/index.ts';
import { lintWithRule } from './lint-with-rule.ts';

/**
 * Sentences in which what the rule must find stands between `⟦` and `⟧`, and nothing else; one without a mark is a trap. Each is a
 * document of plain text of its own, so that no other sentence speaks for a doubtful token.
 */
export function testSentences(rule: AnyRule, sentences: readonly string[]): void {
  describe(`${rule.id}, sentence by sentence`, () => {
    it.each(sentences)('%s', async (marked) => {
      const text = marked.replace(/[⟦⟧]/gu, '');
      const { findings } = await lintWithRule(rule, { text, format: 'text' });
      expect(mark(text, findings)).toBe(marked);
    });
  });
}

function mark(text: string, findings: readonly { readonly range: { readonly start: number; readonly end: number } }[]): string {
  let marked = '';
  let at = 0;
  for (const { range } of findings) {
    marked += `${text.slice(at, range.start)}⟦${text.slice(range.start, range.end)}⟧`;
    at = range.end;
  }
  return marked + text.slice(at);
}
