import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/rule/index.ts';

/** The context of the token between ⟦ and ⟧. */
function contextIn(marked: string): string {
  const start = marked.indexOf('⟦');
  return contextOf(marked.replace(/[⟦⟧]/gu, ''), { start, end: marked.indexOf('⟧') - 1 });
}

describe('contextOf', () => {
  it.each([
    ['takes six Chinese characters on either side', '今年全镇累计举办各类技能培训⟦XX⟧期覆盖各村致富带头人', '各类技能培训XX期覆盖各村致'],
    ['stops at punctuation', '认真谋划，举办⟦XX⟧期，覆盖广', '举办XX期'],
    ['keeps a number whole', '截至2024年底投入⟦XX⟧元', '2024年底投入XX元'],
    [
      'takes three words of an English sentence',
      'the migration has already cost us $⟦XX⟧ million this financial year',
      'already cost us $XX million this financial',
    ],
    ['keeps a figure with separators whole', 'We paid 1,200.50 of ⟦XX⟧ dollars', 'paid 1,200.50 of XX dollars'],
    ['does not begin in the middle of a long word', `${'a'.repeat(80)} ⟦XX⟧ ${'b'.repeat(80)}`, 'XX'],
    ['ends at a full stop', 'Revenue rose by ⟦XX⟧. Costs fell.', 'Revenue rose by XX'],
    ['is the token alone in a text that holds no more', '⟦XX⟧', 'XX'],
    ['keeps a character of two code units whole', '完成𠮷野⟦XX⟧项', '完成𠮷野XX项'],
  ])('%s', (_, marked, context) => {
    expect(contextIn(marked)).toBe(context);
  });
});
