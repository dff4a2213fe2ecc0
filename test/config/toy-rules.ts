import * as z from 'zod/mini';
import type { Profile } from '../../src/model/profile.ts';
import { type AnyRule, defineRule, type PresetName, type RuleFamily } from '../../src/rule/index.ts';

const options = z.strictObject({
  codes: z._default(z.record(z.string(), z.string()), {}),
  minRun: z._default(z.int().check(z.minimum(1)), 2),
  mode: z._default(z.enum(['strict', 'loose']), 'strict'),
  sections: z._default(z.array(z.strictObject({ title: z.string(), aliases: z.optional(z.array(z.string())) })), []),
  words: z.optional(z.union([z.string(), z.array(z.string())])),
});

/** A rule that finds nothing, with options of every shape. */
export function toyRule(id: string, presets: readonly PresetName[] = ['recommended'], family: RuleFamily = 'residue'): AnyRule {
  return defineRule({
    id,
    family,
    presets,
    summary: { en: `Toy rule ${id}.`, zh: `示例规则 ${id}。` },
    rationale: { en: 'For tests.', zh: '供测试用。' },
    messages: {
      run: { severity: 'error', en: 'A run.', zh: '连续。' },
      single: { severity: 'warning', en: 'A single.', zh: '单个。' },
    },
    options,
    examples: { bad: [], good: [] },
    check() {},
  });
}

/** A rule that cannot do without options. */
export function demandingRule(id: string): AnyRule {
  return { ...toyRule(id), options: z.strictObject({ names: z.array(z.string()) }) };
}

export const toyRules: readonly AnyRule[] = [
  toyRule('no-x-placeholder', ['recommended', 'template'], 'placeholder'),
  toyRule('no-letter-code', ['recommended'], 'placeholder'),
  toyRule('no-paid-marker', ['recommended', 'template']),
  toyRule('require-sections', ['gongwen'], 'completeness'),
  toyRule('require-terms', ['english'], 'completeness'),
  toyRule('max-length', [], 'completeness'),
];

export function toyProfile(name: string, title = `${name}$`): Profile {
  return { name, label: { en: name, zh: name }, language: 'zh', title, sections: [], elements: {}, source: 'tests' };
}

export const toyProfiles: readonly Profile[] = [toyProfile('minutes', '纪要$'), toyProfile('work-summary', '总结$')];
