import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { presetNames } from '../src/config/presets.ts';
import type { AnyRule, Example, MessageTemplate } from '../src/rule/index.ts';
import { lintWithRule } from '../src/testing/lint-with-rule.ts';
import { GENERATED_FOLDERS, generatedFiles } from '../src/tooling/generated-files.ts';
import { companionsOf, FAMILIES, loadRules, ruleFolders } from '../src/tooling/load-rules.ts';
import { RULE_ID } from '../src/tooling/rule-id.ts';

const HAN = /\p{Script=Han}/u;
/** What no rule may stumble over. */
const HOSTILE = [
  '',
  ' ',
  '\n\n\n',
  '\u{FFFC}',
  '\u{D800}x',
  '\u{0}\u{1B}[31m',
  '一、',
  '#',
  '| |\n|-|\n',
  '```',
  '> - 1.',
  '（'.repeat(500),
  '、'.repeat(500),
  'X'.repeat(500),
];

const root = fileURLToPath(new URL('..', import.meta.url));
const rules = await loadRules(root);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is named after what it forbids, demands, limits or compares', () => {
    expect(id).toMatch(RULE_ID);
  });

  it('has a test beside it', () => {
    expect(existsSync(join(root, 'rules', id, `${id}.test.ts`))).toBe(true);
  });

  it('belongs to a family and to presets that exist', () => {
    expect(FAMILIES).toContain(rule.family);
    expect(rule.presets.filter((preset) => !presetNames.includes(preset))).toEqual([]);
  });

  it('explains itself in both languages', () => {
    for (const { en, zh } of [rule.summary, rule.rationale]) expectBilingual(en, zh);
  });

  it('has every message as a sentence in both languages', () => {
    const messages = messagesOf(rule);
    expect(messages).not.toEqual([]);
    for (const [, { en, zh }] of messages) {
      expectBilingual(en, zh);
      expect(en).toMatch(/[.?!]$/u);
      expect(zh).toMatch(/[。？！]$/u);
      expect(`${en}${zh}`.replaceAll(/\{\{\w+\}\}/gu, '')).not.toMatch(/\{\{|\}\}/u);
    }
  });

  it('needs no options', () => {
    expect(rule.options['~standard'].validate({})).toHaveProperty('value');
  });

  it('has enough examples', () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(1);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2);
    const texts = [...rule.examples.bad, ...rule.examples.good].map(({ text, format, options }) => JSON.stringify([text, format, options]));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(rule.examples.bad.map((example, at) => [at + 1, example] as const))('reports bad example %i', async (_, example) => {
    const found = await lintExample(rule, example);
    expect(found.filter(({ ruleId }) => ruleId !== id)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(1);
    if (example.finds !== undefined) expect(found.map(({ text }) => text)).toEqual(example.finds);
  });

  it.each(rule.examples.good.map((example, at) => [at + 1, example] as const))('is silent on good example %i', async (_, example) => {
    expect(await lintExample(rule, example)).toEqual([]);
  });

  it('stands hostile drafts', async () => {
    for (const format of ['markdown', 'text'] as const) {
      for (const text of HOSTILE) {
        const { document, findings } = await lintWithRule(rule, { text, format }, companionsOf(rule, rules));
        expect(findings.filter(({ ruleId }) => ruleId !== id)).toEqual([]);
        for (const { range, text: flagged } of findings) expect(flagged).toBe(document.text.slice(range.start, range.end));
      }
    }
  });
});

describe('the folder rules/', () => {
  it('holds rules and their list, and every folder is a rule', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(ruleFolders(root));
    const files = readdirSync(join(root, 'rules'), { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toEqual(['index.ts']);
  });

  it('has no two messages that say the same', () => {
    const sentences = rules.flatMap((rule) => messagesOf(rule).map(([, { en }]) => en));
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  });
});

describe('generated files', async () => {
  const files = await generatedFiles(root);

  it.each([...files.keys()])('%s is fresh (npm run generate)', (path) => {
    expect(existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : 'missing').toBe(files.get(path));
  });

  it('no page is left over', () => {
    const pages = GENERATED_FOLDERS.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`),
    );
    expect(pages.filter((page) => !files.has(page))).toEqual([]);
  });
});

function messagesOf(rule: AnyRule): [string, MessageTemplate][] {
  return Object.entries(rule.messages as Readonly<Record<string, MessageTemplate>>);
}

function expectBilingual(en: string, zh: string): void {
  expect(en).toMatch(/[a-z]{2}/u);
  expect(zh).toMatch(HAN);
  expect([en, zh].map((words) => words.trim())).toEqual([en, zh]);
}

async function lintExample(rule: AnyRule, { text, format = 'text', options }: Example) {
  const { findings } = await lintWithRule(rule, { text, format, options }, companionsOf(rule, rules));
  return findings.map(({ ruleId, messageId, text: flagged }) => ({ ruleId, messageId, text: flagged }));
}
