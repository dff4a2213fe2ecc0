import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { demandingRule, toyRules } from './toy-rules.ts';

const schema = configJsonSchema([...toyRules, demandingRule('consistent-names')], ['minutes']);
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

describe('configJsonSchema', () => {
  it.each([
    { extends: 'recommended' },
    { $schema: 'x', extends: ['gongwen', './base.yaml'], profile: 'auto', locale: 'zh' },
    { profile: null },
    {
      rules: {
        'no-letter-code': ['error', { codes: { Q: '区' } }],
        'max-length': ['on'],
        'no-paid-marker': 'off',
        'consistent-names': ['error', { names: ['a'] }],
        'house/rule': ['on', {}],
      },
    },
    { rules: { 'no-letter-code': ['error', { levels: { run: 'off' } }] } },
    { ignores: ['a/**'], overrides: [{ files: '*.md', profile: 'minutes', rules: { 'max-length': 'off' } }] },
    { profiles: { monthly: { title: '月报$', sections: [{ title: '本月工作' }], elements: { signature: 'required' } } }, plugins: ['./rules/ours.js'] },
  ])('accepts %j', (config) => {
    expect(validate(config) ? [] : validate.errors).toEqual([]);
  });

  it.each([
    { extend: 'recommended' },
    { locale: 'fr' },
    { rules: { 'max-length': 'warn' } },
    { rules: { 'no-letter-code': ['error', { codez: {} }] } },
    { rules: { 'no-letter-code': ['error', { levels: { runs: 'off' } }] } },
    { rules: { 'consistent-names': ['error', {}] } },
    { overrides: [{ rules: {} }] },
    { overrides: [{ files: '*.md', rules: { 'max-length': 2 } }] },
    { profiles: { monthly: { sections: [{ titel: 'x' }] } } },
    { $import: './x.yaml' },
  ])('refuses %j', (config) => {
    expect(validate(config)).toBe(false);
  });

  it('can be written as JSON, with the rules described', () => {
    const written = JSON.stringify(schema);
    expect(written).toContain('Toy rule no-letter-code.');
    expect(written).toContain('http://json-schema.org/draft-07/schema#');
  });
});
