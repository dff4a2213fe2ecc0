import { describe, expect, it } from 'vitest';
import { defineConfig } from '../../src/config/config.ts';
import { objectLayer } from '../../src/config/config-layer.ts';
import { formatConfigProblem } from '../../src/config/config-problem.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { toyProfiles, toyRule, toyRules } from './toy-rules.ts';

describe('defineConfig', () => {
  it('every key that its type offers is one that the schema takes', () => {
    const config = defineConfig({
      $schema: 'reportlint/schema.json',
      extends: ['recommended', './base.yaml'],
      profile: 'monthly',
      locale: 'zh',
      rules: { 'no-letter-code': ['error', { codes: { Q: '区' }, levels: { run: 'on', single: 'off' } }], 'max-length': ['info'], 'no-paid-marker': 'on' },
      ignores: 'templates/**',
      overrides: [{ files: ['minutes/**'], ignores: '*.txt', rules: { 'max-length': 'off' }, profile: null, locale: 'auto' }],
      profiles: {
        monthly: {
          title: '月报$',
          label: { en: 'Monthly report', zh: '月报' },
          language: 'zh',
          priority: 3,
          ordered: true,
          source: 'house style',
          sections: [
            { title: '本月工作', aliases: ['本月情况'], pattern: '^本月', required: true, demand: 'required', order: 1, place: 'lead', whenTitle: '月' },
          ],
          elements: { signature: 'required', closing: { demand: 'expected', pattern: '特此', example: '特此报告。' } },
        },
      },
      plugins: ['./ours.js', { rules: [toyRule('our-rule')] }, toyRule('other-rule')],
    });
    const outcome = resolveConfig({ layers: [objectLayer(config)], rules: toyRules, profiles: toyProfiles });
    expect(outcome.ok ? [] : outcome.problems.map(formatConfigProblem)).toEqual([]);
  });

  it('mistakes in names are mistakes in types', () => {
    // @ts-expect-error: no such key
    defineConfig({ extend: 'recommended' });
    // @ts-expect-error: no such level
    defineConfig({ rules: { 'max-length': 'warn' } });
    // @ts-expect-error: no such locale
    expect(defineConfig({ locale: 'fr' })).toEqual({ locale: 'fr' });
  });
});
