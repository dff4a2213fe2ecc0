import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type AnyRule, defineRule } from '../src/rule/index.ts';

// The compiler is what tests here: `tsc -p tsconfig.test.json` (npm run typecheck) fails when a line that is marked
// as an expected error compiles. vitest only sees that nothing throws.

const words = { en: 'Words.', zh: '文字。' };
const base = {
  id: 'no-large-number',
  family: 'consistency',
  presets: [],
  summary: words,
  rationale: words,
  options: z.strictObject({ max: z._default(z.number(), 10) }),
  examples: { bad: [], good: [] },
} as const;
const messages = {
  large: { severity: 'error', en: 'Too large: {{n}} of {{max}}.', zh: '数值过大：{{n}}（上限{{max}}）。' },
  plain: { severity: 'info', en: 'A number.', zh: '一个数。' },
  chinese: { severity: 'info', en: 'A number.', zh: '数值{{n}}。' },
} as const;
const range = { start: 0, end: 1 };

describe('defineRule', () => {
  it('returns its argument, so that a plugin may bring its own copy', () => {
    const definition = { ...base, messages, check() {} };
    expect(defineRule(definition)).toBe(definition);
  });

  it('types options, message ids and data', () => {
    const rule = defineRule({
      ...base,
      messages,
      check({ options, report }) {
        const max: number = options.max;
        report({ messageId: 'large', range, data: { n: 12, max } });
        report({ messageId: 'plain', range });
        report({ messageId: 'chinese', range, data: { n: 'twelve' } });
        // @ts-expect-error no such option
        options.min;
        // @ts-expect-error no such message
        report({ messageId: 'lagre', range, data: { n: 12, max } });
        // @ts-expect-error a datum is missing
        report({ messageId: 'large', range, data: { n: 12 } });
        // @ts-expect-error all data are missing
        report({ messageId: 'large', range });
        // @ts-expect-error only the Chinese sentence has this datum, and it is missing
        report({ messageId: 'chinese', range });
        // @ts-expect-error a datum is a string or a number
        report({ messageId: 'large', range, data: { n: 12, max: null } });
        // @ts-expect-error the place is missing
        report({ messageId: 'plain' });
      },
    });
    const any: AnyRule = rule;
    expect(any.id).toBe('no-large-number');
  });

  it('demands both languages and a known severity', () => {
    const rules = [
      // @ts-expect-error the Chinese sentence is missing
      defineRule({ ...base, messages: { large: { severity: 'error', en: 'Too large.' } }, check() {} }),
      // @ts-expect-error no such severity
      defineRule({ ...base, messages: { large: { severity: 'fatal', en: 'Too large.', zh: '过大。' } }, check() {} }),
      // @ts-expect-error no such family
      defineRule({ ...base, family: 'style', messages, check() {} }),
      // @ts-expect-error no such preset
      defineRule({ ...base, presets: ['strict'], messages, check() {} }),
    ];
    expect(rules).toHaveLength(4);
  });

  it('does not let a rule change the document', () => {
    const rule = defineRule({
      ...base,
      messages,
      check({ document }) {
        // @ts-expect-error read-only
        document.text = '';
        // @ts-expect-error read-only
        document.blocks.push();
      },
    });
    expect(rule.messages).toBe(messages);
  });
});
