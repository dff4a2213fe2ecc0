import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/model/line-index.ts';
import { codeFrame } from '../../src/reporters/code-frame.ts';
import { displayWidth } from '../../src/reporters/display-width.ts';

function frameOf(text: string, token: string, columns = 60, at = text.indexOf(token)): string[] {
  const rows = codeFrame(text, new LineIndex(text), { start: at, end: at + token.length }, columns);
  return rows.flatMap(({ line, text: shown, underline }) => [`${line ?? '..'}|${shown}`, `  ${underline}`]);
}

describe('codeFrame', () => {
  it('puts the carets under the token after double-width characters', () => {
    expect(frameOf('关于XX区的报告', 'XX')).toEqual(['1|关于XX区的报告', '      ^^']);
  });

  it('underlines a double-width token over its whole width', () => {
    expect(frameOf('向某单位反馈', '某单位')).toEqual(['1|向某单位反馈', '    ^^^^^^']);
  });

  it('counts emoji, flags, marks and surrogate pairs as a terminal does', () => {
    expect(frameOf('👨‍👩‍👧🇨🇳e\u0301𠮷XX', 'XX')).toEqual(['1|👨‍👩‍👧🇨🇳e\u0301𠮷XX', '         ^^']);
  });

  it('shows tabs as spaces', () => {
    expect(frameOf('\t- XX', 'XX')).toEqual(['1|    - XX', '        ^^']);
  });

  it('shows control characters escaped and keeps the carets in place', () => {
    expect(frameOf('红\u001b[1m\u202eXX', 'XX')).toEqual(['1|红\\x1b[1m\\u202eXX', '                 ^^']);
  });

  it('underlines an invisible token over its escape', () => {
    expect(frameOf('加快\u200b推进', '\u200b')).toEqual(['1|加快\\u200b推进', '      ^^^^^^']);
  });

  it('leaves the line ending out, with CRLF too', () => {
    expect(frameOf('第一行\r\n第XX行\r\n第三行', 'XX')).toEqual(['2|第XX行', '    ^^']);
  });

  it('shows one caret for an empty range at the end of the text', () => {
    expect(frameOf('正文。', '', 60, 3)).toEqual(['1|正文。', '        ^']);
    expect(frameOf('正文。\n', '', 60, 4)).toEqual(['2|', '  ^']);
    expect(frameOf('', '', 60, 0)).toEqual(['1|', '  ^']);
  });

  it('shows the place of an empty range at the end of a line that fills the width', () => {
    expect(frameOf('一二三四五', '', 10, 5)).toEqual(['1|…三四五', '         ^']);
  });

  it('shows the first and the last line of a longer range', () => {
    expect(frameOf('问题是\n如下：\n  其中、\n末行', '是\n如下：\n  其中')).toEqual(['1|问题是', '      ^^', '..|', '  ', '3|  其中、', '    ^^^^']);
  });

  it('ends with the line when a range takes its line ending in', () => {
    expect(frameOf('残段\r\n下文', '残段\r\n')).toEqual(['1|残段', '  ^^^^']);
  });

  it('shows a line ending alone as one caret', () => {
    expect(frameOf('残段\r\n下文', '\r\n')).toEqual(['1|残段', '      ^']);
  });

  it('cuts a long line around the token', () => {
    const [shown, carets] = frameOf(`${'前文。'.repeat(50)}XX${'后文。'.repeat(50)}`, 'XX', 30);
    expect(shown).toBe('1|…前文。前文。XX后文。后文。后…');
    expect(displayWidth((carets as string).slice(2).replace(/\^+$/u, ''))).toBe(displayWidth((shown as string).slice(2, (shown as string).indexOf('XX'))));
  });

  it('gives the room that is not needed on one side to the other', () => {
    const text = `XX${'后文'.repeat(50)}`;
    expect(frameOf(text, 'XX', 20)).toEqual(['1|XX后文后文后文后文…', '  ^^']);
    expect(frameOf(`${'前文'.repeat(50)}XX`, 'XX', 20)).toEqual(['1|…前文前文前文前文XX', '                   ^^']);
  });

  it('underlines as much of a token as fits', () => {
    const [shown, carets] = frameOf('某'.repeat(100), '某'.repeat(80), 20);
    expect(shown).toBe(`1|${'某'.repeat(9)}…`);
    expect(carets).toBe(`  ${'^'.repeat(19)}`);
  });

  it('never exceeds the width, and has the carets under the token, for any line', () => {
    const piece = fc.constantFrom('中', '文', 'a', 'X', '“', '…', '\t', '𠮷', '👍🏽', '👨‍👩‍👧', '🇨🇳', 'e\u0301', '\u202e', '\u001b', '　', '\ud800');
    const line = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(line, line, fc.integer({ min: 20, max: 60 }), (before, after, columns) => {
        const text = `${before}占位${after}`;
        const at = before.length;
        const [row] = codeFrame(text, new LineIndex(text), { start: at, end: at + 2 }, columns);
        if (row === undefined) throw new Error('no row');
        expect(displayWidth(row.text)).toBeLessThanOrEqual(columns);
        const indent = row.underline.indexOf('^');
        expect(row.underline.slice(indent)).toBe('^^^^');
        expect(displayWidth(row.text.slice(0, row.text.indexOf('占位')))).toBe(indent);
      }),
    );
  });

  it('reads no further in an endless line than it shows', () => {
    const text = `${'\u0301'.repeat(200_000)}XX${'某'.repeat(200_000)}`;
    const [row] = codeFrame(text, new LineIndex(text), { start: 200_000, end: 200_002 }, 40);
    expect(row?.text.length).toBeLessThan(400);
    expect(row?.text).toContain('XX');
  });
});
