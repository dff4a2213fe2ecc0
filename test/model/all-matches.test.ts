import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../src/model/all-matches.ts';

describe('allMatches', () => {
  it('starts at the beginning whatever was asked of the pattern before', () => {
    const pattern = /a/gu;
    pattern.lastIndex = 2;
    expect(Array.from(allMatches('aaa', pattern), ({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('may be asked about one pattern while its matches are being read', () => {
    const pattern = /\d/gu;
    const inner: string[] = [];
    for (const _ of allMatches('12', pattern)) for (const [digit] of allMatches('345', pattern)) inner.push(digit);
    expect(inner).toEqual(['3', '4', '5', '3', '4', '5']);
  });

  it('leaves the pattern at its beginning when a loop ends early', () => {
    const pattern = /a/gu;
    for (const _ of allMatches('aaa', pattern)) break;
    expect(pattern.test('a')).toBe(true);
  });

  it('finds what matchAll finds, empty matches and characters outside the basic plane among them', () => {
    for (const pattern of [/x*/gu, /(?=[ab])/gu, /(a)|b/gu, /[^x]+/gu, /$/gmu]) {
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'x', '\n', '𠮷', '\uD842') }), (text) => {
          const plain = (matches: Iterable<RegExpExecArray>) => Array.from(matches, ({ index, 0: whole, 1: group }) => [index, whole, group]);
          expect(plain(allMatches(text, pattern))).toEqual(plain(text.matchAll(pattern)));
        }),
      );
    }
  });
});
