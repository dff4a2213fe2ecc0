import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLetters } from '../../src/evidence/count-letters.ts';

describe('countLetters', () => {
  it('counts Chinese, Latin and other letters, and no marks or digits', () => {
    expect(countLetters('完成3项，ok，да。')).toEqual({ letters: 7, han: 3, latin: 2 });
  });

  it('counts a character outside the basic plane once', () => {
    expect(countLetters('𠮷野家')).toEqual({ letters: 3, han: 3, latin: 0 });
  });

  it('counts what the patterns of Unicode count, in any text', () => {
    const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countLetters(text)).toEqual({
          letters: count(text, /\p{L}/gu),
          han: count(text, /\p{Script=Han}/gu),
          latin: count(text, /\p{Script=Latin}/gu),
        });
      }),
    );
  });
});
