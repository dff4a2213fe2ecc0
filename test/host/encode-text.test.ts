import { describe, expect, it } from 'vitest';
import { encodeText, hasByteOrderMark, isWritableEncoding } from '../../src/host/encode-text.ts';

describe('encodeText', () => {
  it('writes UTF-8 and UTF-16 with the byte order mark that is asked for', () => {
    expect([...(encodeText('稿a', 'utf-8', false) ?? [])]).toEqual([0xe7, 0xa8, 0xbf, 0x61]);
    expect([...(encodeText('a', 'utf-8', true) ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
    expect([...(encodeText('稿', 'utf-16le', true) ?? [])]).toEqual([0xff, 0xfe, 0x3f, 0x7a]);
    expect([...(encodeText('稿', 'utf-16be', true) ?? [])]).toEqual([0xfe, 0xff, 0x7a, 0x3f]);
  });

  it('writes GB18030 as known programs do: one, two and four bytes', () => {
    expect([...(encodeText('A中€ä😀', 'gb18030', false) ?? [])]).toEqual([0x41, 0xd6, 0xd0, 0xa2, 0xe3, 0x81, 0x30, 0x8a, 0x31, 0x94, 0x39, 0xfc, 0x36]);
  });

  it('gives back every character of Unicode through GB18030, or says that it has no code', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    const changed: string[] = [];
    const withoutCode: number[] = [];
    for (let point = 0; point < 0x110000; point += point < 0x10000 ? 1 : 0x101) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const character = String.fromCodePoint(point);
      const bytes = encodeText(character, 'gb18030', false);
      if (bytes === null) withoutCode.push(point);
      else if (decoder.decode(bytes) !== character) changed.push(character);
    }
    expect(changed).toEqual([]);
    // The standard of 2022 gave the codes of these private-use characters to real ones.
    expect(withoutCode.every((point) => point >= 0xe000 && point <= 0xf8ff)).toBe(true);
    expect(withoutCode.length).toBeLessThan(30);
  });

  it('writes the usual code where two codes share a character', () => {
    expect([...(encodeText('\u3000', 'gb18030', false) ?? [])]).toEqual([0xa1, 0xa1]);
  });

  it('refuses a lone surrogate instead of writing a question mark', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) expect(encodeText('a\ud800b', encoding, false)).toBeNull();
  });

  it('tells byte order marks apart', () => {
    expect(hasByteOrderMark(Uint8Array.of(0xff, 0xfe, 0x61, 0), 'utf-16le')).toBe(true);
    expect(hasByteOrderMark(Uint8Array.of(0xff, 0xfe, 0x61, 0), 'utf-16be')).toBe(false);
    expect(hasByteOrderMark(Uint8Array.of(0x61), 'utf-8')).toBe(false);
  });

  it('knows which encodings it writes', () => {
    expect(isWritableEncoding('gb18030')).toBe(true);
    expect(isWritableEncoding('big5')).toBe(false);
    expect(isWritableEncoding('constructor')).toBe(false);
  });
});
