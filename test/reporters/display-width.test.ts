import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/reporters/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['XX', 2],
    ['中文', 4],
    ['（一）、。', 10],
    ['“引号”……', 8],
    ['ＸＸ', 4],
    ['①②', 2],
    ['ｶﾞ', 2],
    ['　', 2],
    ['𠮷', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['👍🏽', 2],
    ['👨‍👩‍👧', 2],
    ['🇨🇳🇨🇳', 4],
    ['1️⃣', 2],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['葛\u{e0100}', 2],
    ['✅X', 3],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});
