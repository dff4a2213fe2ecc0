import { describe, expect, it } from 'vitest';
import { escapeControl, escapeControlInJson } from '../../src/reporters/escape-control.ts';

describe('escapeControl', () => {
  it('leaves Chinese, emoji, joiners and combining marks alone', () => {
    const text = '报告“XX区”……👨‍👩‍👧🇨🇳𠮷 e\u0301　全角';
    expect(escapeControl(text)).toBe(text);
  });

  it('shows line ends and tabs by name, so that the result is one line', () => {
    expect(escapeControl('a\r\nb\tc')).toBe('a\\r\\nb\\tc');
  });

  it('shows escape sequences, DEL and C1 controls', () => {
    expect(escapeControl('\u001b[31m\u007f\u009b2J\u0000')).toBe('\\x1b[31m\\x7f\\x9b2J\\x00');
  });

  it('shows overrides and isolates of direction, separators and characters without width', () => {
    expect(escapeControl('\u202a\u202e\u2066\u2069\u200e\u061c')).toBe('\\u202a\\u202e\\u2066\\u2069\\u200e\\u061c');
    expect(escapeControl('\u2028\u2029\u200b\ufeff\u00ad')).toBe('\\u2028\\u2029\\u200b\\ufeff\\xad');
  });

  it('shows a lone surrogate and keeps a pair', () => {
    expect(escapeControl('\ud842字\udfb7')).toBe('\\ud842字\\udfb7');
    expect(escapeControl('𠮷')).toBe('𠮷');
  });
});

describe('escapeControlInJson', () => {
  it('changes the characters of the JSON, not what it means', () => {
    const value = { text: '\u2028\u202e\u009b\u0007\ud800"\\' };
    const json = escapeControlInJson(JSON.stringify(value));
    expect(json).toMatch(/^[\x20-\x7e]*$/u);
    expect(JSON.parse(json)).toEqual(value);
  });
});
