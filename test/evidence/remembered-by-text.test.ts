import { describe, expect, it } from 'vitest';
import { rememberedByText } from '../../src/evidence/remembered-by-text.ts';

describe('rememberedByText', () => {
  function counting() {
    const asked: string[] = [];
    const find = rememberedByText(({ text }: { readonly text: string }) => {
      asked.push(text);
      return [text.length];
    });
    return { asked, find };
  }

  it('looks at a text once and gives the same answer again', () => {
    const { asked, find } = counting();
    const first = find({ text: '统筹推进' });
    expect(find({ text: '统筹推进' })).toBe(first);
    expect(asked).toEqual(['统筹推进']);
  });

  it('looks again at a text that differs in one character', () => {
    const { asked, find } = counting();
    expect([find({ text: 'a' }), find({ text: 'ab' })]).toEqual([[1], [2]]);
    expect(asked).toEqual(['a', 'ab']);
  });

  it('does not keep a text that is longer than any paragraph', () => {
    const { asked, find } = counting();
    const text = 'x'.repeat(4001);
    find({ text });
    find({ text });
    expect(asked).toHaveLength(2);
  });

  it('forgets what was not asked for through many other texts, and keeps what was', () => {
    const { asked, find } = counting();
    find({ text: 'once' });
    for (let index = 0; index < 1000; index++) {
      find({ text: String(index).padStart(1000, 'x') });
      find({ text: 'often' });
    }
    find({ text: 'once' });
    expect(asked.filter((text) => text === 'once')).toHaveLength(2);
    expect(asked.filter((text) => text === 'often')).toHaveLength(1);
  });
});
