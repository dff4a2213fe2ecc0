import { describe, expect, it } from 'vitest';
import { type FingerprintDraft, fingerprint, fingerprintAll } from '../../src/engine/fingerprint.ts';

const parts = { ruleId: 'no-x-placeholder', messageId: 'run', text: 'XX', before: '关于', after: '区工作', occurrence: 1 };

function draftsOf(text: string, token: string, more: Partial<FingerprintDraft> = {}): FingerprintDraft[] {
  const drafts: FingerprintDraft[] = [];
  for (let at = text.indexOf(token); at !== -1; at = text.indexOf(token, at + 1)) {
    drafts.push({ ruleId: 'no-x-placeholder', messageId: 'run', range: { start: at, end: at + token.length }, data: {}, ...more });
  }
  return drafts;
}

const prints = (text: string, token = 'XX') => fingerprintAll(draftsOf(text, token), text);

describe('fingerprint', () => {
  it('is 16 hexadecimal digits', () => {
    expect(fingerprint(parts)).toMatch(/^[0-9a-f]{16}$/u);
  });

  it.each([
    ['rule', { ruleId: 'no-letter-code' }],
    ['message', { messageId: 'date' }],
    ['text', { text: 'XXX' }],
    ['words before', { before: '由于' }],
    ['words after', { after: '区党建' }],
    ['digits around', { after: '区2' }],
    ['occurrence', { occurrence: 2 }],
  ])('depends on the %s', (_, other) => {
    expect(fingerprint({ ...parts, ...other })).not.toBe(fingerprint(parts));
  });

  it('tells a boundary between its parts', () => {
    expect(fingerprint({ ...parts, text: 'X', after: 'X区工作' })).not.toBe(fingerprint(parts));
  });

  it('does not depend on white space, or on words more than 16 characters away', () => {
    const near = { ...parts, before: '一二三四五六七八九十一二三四五六', after: '六五四三二一十九八七六五四三二一' };
    expect(fingerprint({ ...near, before: `远处${near.before}`, after: `${near.after}远处` })).toBe(fingerprint(near));
    expect(fingerprint({ ...parts, before: ' 关\u3000于\r\n', after: '\ufeff区\t工作\u200b' })).toBe(fingerprint(parts));
  });

  it('has no collision among many findings', () => {
    const all = new Set<string>();
    for (let index = 0; index < 20_000; index++) all.add(fingerprint({ ...parts, after: `第${index}次` }));
    expect(all.size).toBe(20_000);
  });

  it('splits no surrogate pair at the edge of the surroundings', () => {
    const before = `𠮷${'一'.repeat(15)}`;
    expect(fingerprint({ ...parts, before: `近${before}` })).toBe(fingerprint({ ...parts, before }));
  });
});

describe('fingerprintAll', () => {
  it('gives what fingerprint() gives', () => {
    expect(prints('关于XX区工作')).toEqual([fingerprint(parts)]);
  });

  it('stays when lines are added, removed or moved', () => {
    const [title, unit] = prints('关于XX区\n\n由XX局办理。');
    expect(prints('由XX局办理。\n\n新的一段。\n关于XX区\n')).toEqual([unit, title]);
  });

  it('is the same with CRLF, and with an indented line', () => {
    const text = '关于XX区\n由XX局\n残段\n下文';
    expect(prints(text.replaceAll('\n', '\r\n'))).toEqual(prints(text));
    expect(prints(text.replace('由', '　　由'))).toEqual(prints(text));
    expect(prints(text.replaceAll('\n', '\r\n'), '残段\r\n下')).toEqual(prints(text, '残段\n下'));
  });

  it('numbers equal findings by their place, whatever the order they are given in', () => {
    const text = 'XX局\nXX局\nXX局';
    const drafts = draftsOf(text, 'XX');
    const [first, second, third] = fingerprintAll(drafts, text);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(fingerprintAll(drafts.toReversed(), text)).toEqual([third, second, first]);
    expect(prints('XX局\nXX局')).toEqual([first, second]);
  });

  it('keeps what a rule misses while the text around its place is worked on', () => {
    const missing = (text: string, element: string): FingerprintDraft => ({
      ruleId: 'require-elements',
      messageId: 'missing',
      range: { start: text.length, end: text.length },
      data: { element, count: text.length, found: `${text.length} lines` },
    });
    const before = '正文一。';
    const after = '正文一。\n正文二，写得更长。';
    const [signature, date] = fingerprintAll([missing(before, 'signature'), missing(before, 'date')], before);
    expect(signature).not.toBe(date);
    expect(fingerprintAll([missing(after, 'date')], after)).toEqual([date]);
  });

  it('tells empty ranges of other rules apart by the words around them', () => {
    const at = (start: number): FingerprintDraft => ({ ruleId: 'no-truncated-sentence', messageId: 'stop', range: { start, end: start }, data: {} });
    const text = '第一段没有句号\n第二段也没有';
    const [first, second] = fingerprintAll([at(7), at(14)], text);
    expect(first).not.toBe(second);
    expect(fingerprintAll([at(6)], '第二段也没有')).toEqual([second]);
  });

  it('gives nothing for nothing', () => {
    expect(fingerprintAll([], '正文')).toEqual([]);
  });
});
