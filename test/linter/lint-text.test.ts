import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { createLintText } from '../../src/linter/lint-text.ts';
import { type AnyRule, defineRule } from '../../src/rule/index.ts';
import { toyProfiles, toyRule, toyRules } from '../config/toy-rules.ts';

/** Reports the first character of every draft. */
function firstCharacter(id: string): AnyRule {
  const { messages: _, ...rule } = toyRule(id);
  return defineRule({
    ...rule,
    messages: { run: { severity: 'error', en: 'First.', zh: '首字。' } },
    check: ({ report }) => report({ messageId: 'run', range: { start: 0, end: 1 } }),
  });
}

const lintText = createLintText({ rules: [...toyRules, firstCharacter('no-start')], profiles: toyProfiles });

async function idsOf(text: string, options?: Parameters<typeof lintText>[1]): Promise<string[]> {
  return (await lintText(text, options)).findings.map((finding) => finding.ruleId);
}

describe('lintText', () => {
  it('checks for what is recommended unless said otherwise', async () => {
    expect(await idsOf('甲')).toEqual(['no-start']);
    expect(await idsOf('甲', { config: { rules: { 'no-start': 'off' } } })).toEqual([]);
  });

  it('reads plain text unless the name says Markdown', async () => {
    const { text, findings } = await lintText('**甲**。');
    expect(text).toBe('**甲**。');
    expect(findings[0]?.text).toBe('*');
    expect((await lintText('**甲**。', { path: 'a.pdf' })).problems).toMatchObject([{ isFatal: true }]);
  });

  it('takes plugins as objects and rules in place of the built-in ones', async () => {
    expect(await idsOf('甲', { config: { plugins: [firstCharacter('our-rule')], rules: { 'our-rule': 'on' } } })).toEqual(['our-rule']);
    expect(await idsOf('甲', { rules: [firstCharacter('our-rule')] })).toEqual(['our-rule']);
  });

  it('throws every mistake of the configuration at once', async () => {
    const config = {
      extends: ['recomended', './base.yaml'],
      plugins: ['./ours.js', 3, { rules: 7 }, firstCharacter('no-start')],
      rules: { 'no-strat': 'on', 'max-length': 'warn' },
      profil: 'minutes',
    } as unknown as Config;
    const error: unknown = await lintText('甲', { config }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message.split('\n')).toEqual([
      'plugins[0]: names a file or package, which only reportlint/node loads; pass the plugin itself',
      'plugins[2]: has no list `rules` in its default export',
      'plugins[3]: brings a rule "no-start", which exists already',
      'extends[0]: no such preset: recomended; did you mean recommended?',
      'extends[1]: no such preset: ./base.yaml; files and packages need reportlint/node',
      'plugins[1]: expected text or keys with values, got 3',
      'profil: no such key; did you mean profile?',
      'rules.no-strat: no such rule; did you mean no-start?',
      'rules.max-length: no such level: "warn"; did you mean warning?',
    ]);
    expect((error as ConfigError).problems).toHaveLength(9);
  });
});
