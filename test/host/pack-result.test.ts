import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packResult, unpackResult } from '../../src/host/pack-result.ts';
import { lintText } from '../../src/index.ts';

const folder = join(import.meta.dirname, '../../fixtures');
const drafts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:md|txt)$/u.test(entry.name))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

describe('packResult', () => {
  it.each(drafts)('gives back what it was given (%s)', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const result = await lintText(`${text}\n<!-- reportlint-disable-next-line no-x-placeholder -- 脱敏 -->\n本月走访XX次。\n`, {
      path: name,
      config: { extends: ['all'], rules: { 'require-elements': 'off', 'require-sections': 'off' } },
    }).catch(async () => lintText(text, { path: name }));
    expect(unpackResult(packResult(result), result.path, result.text)).toEqual(result);
  });

  it('keeps problems and what a finding may have', () => {
    const place = { range: { start: 0, end: 1 }, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const elsewhere = { path: '/b.md', ...place };
    const finding = {
      ...{ ruleId: 'x/y', messageId: 'm', severity: 'info', message: 'says "so"\n', text: '甲', section: ['一', '二'], helpUrl: null, fingerprint: 'f' },
      ...{ data: { count: 2, __proto: 'p' }, fix: [{ range: { start: 0, end: 1 }, text: '乙' }], suggestions: [{ label: 'l', edits: [] }] },
      ...{ ...place, related: [{ message: 'r', ...place, elsewhere }], location: { part: 'body', paragraph: 1, table: null, path: '第1段' } },
    } as const;
    const result = {
      ...{ path: '/a.docx', encoding: 'docx', profile: null, text: '甲', language: 'zh', findings: [finding], outline: [] },
      suppressed: [{ ...finding, suppressions: [{ kind: 'inSource', justification: 'because' }] }],
      problems: [{ path: '/a.docx', message: 'read in part', hint: null, isFatal: false }],
    } as never;
    expect(unpackResult(packResult(result), '/a.docx', '甲')).toEqual(result);
  });
});
