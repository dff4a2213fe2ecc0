import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { lintText } from '../../src/index.ts';
import { answer } from '../../src/playground/answer.ts';
import type { Answer } from '../../src/playground/protocol.ts';
import { mergeSettings } from '../../src/playground/read-config.ts';
import { defaultSettings, type Settings } from '../../src/playground/settings.ts';

const draft = readFileSync(new URL('../../fixtures/drafts/self-assessment/report.txt', import.meta.url), 'utf8');
const zh = defaultSettings('zh');

function lint(source: string | Uint8Array, settings: Partial<Settings> = {}, name = 'draft.txt'): Promise<Answer> {
  return answer({ kind: 'lint', name, source, settings: { ...zh, ...settings } });
}

async function rulesIn(source: string, settings: Partial<Settings> = {}): Promise<string[]> {
  const linted = await lint(source, settings);
  if (linted.kind !== 'linted') throw new Error(JSON.stringify(linted));
  return [...new Set(linted.document.findings.map(({ rule }) => rule))];
}

describe('lint', () => {
  it('finds what the library finds', async () => {
    const linted = await lint(draft);
    const { findings } = await lintText(draft, { path: 'draft.txt', config: { extends: ['recommended'], locale: 'zh' } });
    expect(linted).toMatchObject({ kind: 'linted', profile: 'self-assessment' });
    expect(linted.kind === 'linted' && linted.document.findings.map(({ rule, start, end, message }) => [rule, start, end, message])).toEqual(
      findings.map(({ ruleId, range, message }) => [ruleId, range.start, range.end, message]),
    );
  });

  it('offers fix and suggestions of a finding together', async () => {
    const linted = await lint('# Report\n\nText ##paidbegin## here.\n', {}, 'a.md');
    const index = linted.kind === 'linted' ? linted.document.findings.findIndex(({ rule }) => rule === 'no-paid-marker') : -1;
    expect(linted.kind === 'linted' && linted.remedies[index]?.[0]?.label).toBeNull();
  });

  it('takes level, kind and preset from the page, on top of a configuration', async () => {
    const text = '举办培训班XX期，某单位参加。\n';
    expect(await rulesIn(text)).toContain('no-x-placeholder');
    expect(await rulesIn(text, { levels: { 'no-x-placeholder': 'off' } })).not.toContain('no-x-placeholder');
    expect(await rulesIn(text, { preset: 'template' })).not.toContain('no-x-placeholder');
    expect(await rulesIn(text, { ownConfig: 'rules:\n  no-x-placeholder: off\n' })).not.toContain('no-x-placeholder');
    expect(await rulesIn(text, { ownConfig: 'rules:\n  no-x-placeholder: off\n', levels: { 'no-x-placeholder': 'warning' } })).toContain('no-x-placeholder');
    expect(await lint(text, { profile: 'minutes' })).toMatchObject({ profile: 'minutes' });
  });

  it('keeps the options of a rule when the page changes its level', () => {
    const own: Config = { rules: { 'no-letter-code': ['error', { allow: ['Q委'] }], 'no-blank': 'off' } };
    expect(mergeSettings(own, { ...zh, levels: { 'no-letter-code': 'info' } }).rules).toEqual({
      'no-letter-code': ['info', { allow: ['Q委'] }],
      'no-blank': 'off',
    });
  });

  it.each([
    ['rules: [', /./u],
    ['rules:\n  no-x-placehoder: off\n', /did you mean no-x-placeholder/u],
    ['just words', /list of keys/u],
    ['extends: ./base.yaml\n', /no such preset/u],
    ['a: &a [*a]\n', /./u],
  ])('says what is wrong with the configuration %j', async (ownConfig, mistake) => {
    const refused = await lint('XX', { ownConfig });
    expect(refused).toMatchObject({ kind: 'misconfigured' });
    expect(refused.kind === 'misconfigured' && refused.mistakes.join('\n')).toMatch(mistake);
  });
});

describe('open', () => {
  const open = (name: string, bytes: Uint8Array): Promise<Answer> => answer({ kind: 'open', name, bytes });

  it('decodes as the command does', async () => {
    const gb18030 = Uint8Array.from([0xb9, 0xa4, 0xd7, 0xf7, 0xd7, 0xdc, 0xbd, 0xe1]);
    expect(await open('a.txt', gb18030)).toEqual({ kind: 'opened', text: '工作总结', encoding: 'gb18030' });
    expect(await open('a.md', Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]))).toEqual({ kind: 'opened', text: 'A', encoding: 'utf-8' });
  });

  it('refuses what it cannot read, and says why', async () => {
    expect(await open('slides.pdf', Uint8Array.from([1]))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('slides.pdf') });
    expect(await open('a.txt', new TextEncoder().encode('%PDF-1.7'))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('PDF') });
  });
});

describe('download', () => {
  it('makes the HTML report of the draft', async () => {
    const file = await answer({ kind: 'download', download: 'html-report', name: '总结.txt', source: draft, settings: zh });
    expect(file).toMatchObject({ kind: 'file', name: '总结.report.html', type: 'text/html', content: expect.stringContaining('营商环境') });
  });
});

describe('describe', () => {
  it('tells rules, kinds of document, presets and formats', async () => {
    const described = await answer({ kind: 'describe' });
    expect(described).toMatchObject({ kind: 'described', presets: expect.arrayContaining(['gongwen']), extensions: expect.arrayContaining(['.txt']) });
    expect(described.kind === 'described' && described.rules.find(({ id }) => id === 'no-x-placeholder')?.bad).not.toEqual([]);
    expect(described.kind === 'described' && described.profiles.map(({ name }) => name)).toContain('minutes');
  });
});
