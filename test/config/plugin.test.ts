import { describe, expect, it } from 'vitest';
import { readPlugin } from '../../src/config/plugin.ts';
import { toyProfile, toyRule } from './toy-rules.ts';

function mistakesOf(value: unknown): readonly string[] {
  const outcome = readPlugin(value);
  return outcome.ok ? [] : outcome.mistakes;
}

describe('readPlugin', () => {
  it('takes rules with profiles, and a single rule', () => {
    const rule = toyRule('our-rule');
    expect(readPlugin({ rules: [rule], profiles: [toyProfile('weekly')] })).toEqual({ ok: true, plugin: { rules: [rule], profiles: [toyProfile('weekly')] } });
    expect(readPlugin(rule)).toEqual({ ok: true, plugin: { rules: [rule] } });
  });

  it('names every mistake of every rule', () => {
    const { check: _, ...withoutCheck } = toyRule('no-check');
    const rules = [
      3,
      withoutCheck,
      { ...toyRule('x'), id: 'Not Kebab' },
      { ...toyRule('engine/mine'), presets: 'recommended' },
      {
        ...toyRule('odd'),
        family: 'other',
        summary: 'text',
        options: {},
        messages: { run: { severity: 'fatal', en: '', zh: '' }, half: { severity: 'error', en: '' } },
      },
      { ...toyRule('mute'), messages: undefined },
    ];
    expect(mistakesOf({ rules, profiles: [{}, { ...toyProfile('bad'), title: '(' }] })).toEqual([
      'rules[0] is no rule',
      'rule "no-check" needs a function `check`',
      'rule "Not Kebab" needs an `id` in kebab-case',
      'rule "engine/mine" must not be called engine/…',
      'rule "engine/mine" needs a list `presets` (it may be empty)',
      'rule "odd" needs a `family`: placeholder, completeness, residue, truncation, consistency',
      'rule "odd" needs a `summary` with `en` and `zh`',
      'rule "odd" needs `options`: a schema of zod, valibot, arktype or another Standard Schema',
      'rule "odd" needs `severity`, `en` and `zh` in its message "run"',
      'rule "odd" needs `severity`, `en` and `zh` in its message "half"',
      'rule "mute" needs `messages`',
      'profiles[0] needs a `name`',
      'profile "bad" needs a `title`: the source of a regular expression',
    ]);
  });

  it('takes schemas that are functions (arktype)', () => {
    const schema = Object.assign(() => {}, { '~standard': { version: 1, vendor: 'arktype', validate: (value: unknown) => ({ value }) } });
    expect(mistakesOf({ ...toyRule('our-rule'), options: schema })).toEqual([]);
  });
});
