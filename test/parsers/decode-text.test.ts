import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText, type WritableEncoding } from '../../src/host/encode-text.ts';
import { decodeText } from '../../src/parsers/index.ts';

const CHINESE = '关于开展安全检查的报告\n区政府：\n根据要求，我局认真组织自查，现将情况报告如下：共检查企业20家。';

function bytes(text: string, encoding: WritableEncoding, hasBom = false): Uint8Array {
  const encoded = encodeText(text, encoding, hasBom);
  if (encoded === null) throw new Error('cannot be encoded');
  return encoded;
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return out;
}

describe('decodeText', () => {
  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['gb18030', false],
    ['utf-16le', true],
    ['utf-16be', true],
  ] as const)('reads %s with byte order mark %s, and says so', (encoding, hasBom) => {
    const outcome = decodeText(bytes(CHINESE, encoding, hasBom), null);
    expect(outcome).toEqual({ ok: true, text: CHINESE, encoding, hasBom });
  });

  it('knows UTF-16 without a mark by its bytes', () => {
    expect(decodeText(utf16(CHINESE, true), null)).toEqual({ ok: true, text: CHINESE, encoding: 'utf-16le', hasBom: false });
    expect(decodeText(utf16(CHINESE, false), null)).toEqual({ ok: true, text: CHINESE, encoding: 'utf-16be', hasBom: false });
  });

  it('reads a few Chinese characters in GB18030, which statistics get wrong', () => {
    expect(decodeText(bytes('自查报告：完成', 'gb18030'), null)).toMatchObject({ ok: true, encoding: 'gb18030', text: '自查报告：完成' });
    expect(decodeText(bytes('# Report\n\n共XX项工作，已完成。\n', 'gb18030'), null)).toMatchObject({ ok: true, encoding: 'gb18030' });
  });

  it('refuses what no encoding fits, and names those that were tried', () => {
    const outcome = decodeText(Uint8Array.from([0x48, 0x69, 0xff, 0xfe, 0xfd, 0x80, 0x81, 0x00, 0x01, 0x02]), null);
    expect(outcome.ok).toBe(false);
    expect(outcome.ok ? '' : outcome.problem.message).toContain('tried utf-8, utf-16le, utf-16be, gb18030');
  });

  it('refuses text of Latin letters with high bytes rather than reading rare characters', () => {
    const latin = Uint8Array.from([...'Résumé déjà vu; café, naïve, façade'].map((character) => character.charCodeAt(0)));
    expect(decodeText(latin, null).ok).toBe(false);
    expect(decodeText(latin, 'windows-1252')).toMatchObject({ ok: true, text: 'Résumé déjà vu; café, naïve, façade' });
  });

  it('reads the quotes of windows-1252 that TextDecoder of Node 20 loses', () => {
    expect(decodeText(Uint8Array.from([0x93, 0x80, 0x94]), 'windows-1252')).toMatchObject({ ok: true, text: '“€”' });
  });

  it.each([
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'PDF'],
    ['a Word file', [0x50, 0x4b, 0x03, 0x04, 0x14], 'ZIP'],
    ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'old Office'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'PNG'],
  ])('names %s as what it is', (_, magic, word) => {
    const outcome = decodeText(Uint8Array.from(magic), null);
    expect(outcome.ok ? '' : outcome.problem.message).toContain(word);
  });

  it('a byte order mark that the rest contradicts is told', () => {
    const outcome = decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0xff]), null);
    expect(outcome.ok ? '' : outcome.problem.message).toContain('utf-8');
  });

  it('an encoding that does not exist, and one that does not fit, are told apart', () => {
    const unknown = decodeText(bytes(CHINESE, 'utf-8'), 'utf-9');
    expect(unknown.ok ? '' : unknown.problem.message).toBe('no such encoding: utf-9');
    const wrong = decodeText(bytes(CHINESE, 'gb18030'), 'utf-8');
    expect(wrong.ok ? '' : wrong.problem.message).toBe('is not valid utf-8');
  });

  it('never loses a character: decoding and encoding again gives the same bytes', () => {
    const words = fc
      .array(fc.constantFrom('安全', '检查，', '报告。', '\n', 'XX', '（一）', '2023年', '，', '的'), { minLength: 4, maxLength: 40 })
      .map((parts) => `自查${parts.join('')}`);
    fc.assert(
      fc.property(words, fc.constantFrom<WritableEncoding[]>('utf-8', 'gb18030'), (text, encoding) => {
        const source = bytes(text, encoding);
        const outcome = decodeText(source, null);
        expect(outcome).toMatchObject({ ok: true, text, encoding });
      }),
    );
  });

  it('takes a string as it is, without its byte order mark', () => {
    expect(decodeText('\uFEFF甲', null)).toEqual({ ok: true, text: '甲', encoding: 'utf-8', hasBom: true });
  });
});
