import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { EnabledRule } from '../../src/config/enabled-rule.ts';
import type { Finding, LintResult } from '../../src/engine/finding.ts';
import { lintDocument } from '../../src/engine/lint.ts';
import type { Stopwatch } from '../../src/model/stopwatch.ts';
import { parserForPath } from '../../src/parsers/index.ts';
import { type AnyRule, defineRule, type RuleFamily } from '../../src/rule/index.ts';

/** A rule that reports each match of a pattern. */
function finder(id: string, pattern: RegExp, family: RuleFamily = 'placeholder'): AnyRule {
  return defineRule({
    id,
    family,
    presets: [],
    summary: { en: 's', zh: 's' },
    rationale: { en: 'r', zh: 'r' },
    messages: { found: { severity: 'error', en: 'Found "{{word}}".', zh: '发现“{{word}}”。' } },
    options: z.strictObject({}),
    examples: { bad: [], good: [] },
    check({ document, report }) {
      for (const prose of document.prose) {
        for (const match of prose.text.matchAll(pattern)) {
          report({ messageId: 'found', range: prose.toSource({ start: match.index, end: match.index + match[0].length }), data: { word: match[0] } });
        }
      }
    },
  });
}

function enable(rule: AnyRule, level: EnabledRule['level'] = 'default', messageLevels: EnabledRule['messageLevels'] = {}): EnabledRule {
  return { rule, level, messageLevels, options: {} };
}

async function lint(
  text: string,
  rules: readonly EnabledRule[],
  options: { hasInlineConfig?: boolean; locale?: 'zh' | 'en' | 'auto' } = {},
): Promise<LintResult> {
  const outcome = await parserForPath('draft.md')?.parse(text, { profiles: [], profile: null, encoding: null });
  if (outcome?.ok !== true) throw new Error('not parsed');
  return lintDocument(outcome.document, rules, {
    locale: options.locale ?? 'en',
    hasInlineConfig: options.hasInlineConfig ?? true,
    knownRules: rules.map(({ rule }) => rule.id),
  });
}

function places(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, start, text }) => `${start.line}:${start.column} ${ruleId} ${text}`);
}

const TODO = finder('no-todo', /TODO/gu);

describe('rules in the engine', () => {
  it('a rule that throws becomes a finding, and the others still run', async () => {
    const broken: AnyRule = {
      ...finder('no-luck', /x/gu),
      check: () => {
        throw new Error('boom');
      },
    };
    const { findings } = await lint('A TODO here.', [enable(broken), enable(TODO)]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['engine/rule-crashed', 'no-todo']);
    expect(findings[0]?.message).toContain('no-luck');
    expect(findings[0]?.message).toContain('boom');
  });

  it.each([
    ['a range outside the text', { messageId: 'found', range: { start: 0, end: 999 }, data: { word: 'x' } }, 'not inside the text'],
    ['a range that runs backwards', { messageId: 'found', range: { start: 3, end: 1 }, data: { word: 'x' } }, 'not inside the text'],
    ['an unknown message', { messageId: 'lost', range: { start: 0, end: 1 } }, 'no message "lost"'],
    [
      'a fix outside the text',
      { messageId: 'found', range: { start: 0, end: 1 }, data: { word: 'x' }, fix: [{ range: { start: 0, end: 999 }, text: '' }] },
      'fix 0–999',
    ],
  ])('%s is the rule’s fault, not the draft’s', async (_, finding, reason) => {
    const wrong: AnyRule = { ...finder('no-sense', /x/gu), check: ({ report }) => report(finding as never) };
    const { findings } = await lint('A text.', [enable(wrong)]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['engine/rule-crashed']);
    expect(findings[0]?.message).toContain(reason);
  });

  it('a level lifts or lowers every message, and a message’s own level wins over it', async () => {
    expect((await lint('TODO', [enable(TODO, 'info')])).findings[0]?.severity).toBe('info');
    expect((await lint('TODO', [enable(TODO, 'info', { found: 'warning' })])).findings[0]?.severity).toBe('warning');
    expect((await lint('TODO', [enable(TODO, 'default', { found: 'off' })])).findings).toEqual([]);
  });

  it('writes the message in the language asked for, or in that of the draft', async () => {
    expect((await lint('本节TODO待写，请补充完整。', [enable(TODO)], { locale: 'auto' })).findings[0]?.message).toBe('发现“TODO”。');
    expect((await lint('This TODO is open.', [enable(TODO)], { locale: 'auto' })).findings[0]?.message).toBe('Found "TODO".');
    expect((await lint('本节TODO待写，请补充完整。', [enable(TODO)], { locale: 'en' })).findings[0]?.message).toBe('Found "TODO".');
  });

  it('leads to the page of the rule in the language of the message', async () => {
    const pageOf = async (text: string) => (await lint(text, [enable(TODO)], { locale: 'auto' })).findings[0]?.helpUrl;
    expect(await pageOf('This TODO is open.')).toMatch(/\/docs\/rules\/no-todo\.md$/u);
    expect(await pageOf('本节TODO待写，请补充完整。')).toMatch(/\/docs\/rules\/zh\/no-todo\.md$/u);
  });

  it('tells the headings above a finding', async () => {
    const { findings } = await lint('# T\n\n## A\n\n### B\n\nTODO', [enable(TODO)]);
    expect(findings[0]?.section).toEqual(['A', 'B']);
  });

  it('a summary sees what the others found, merged, and nothing hides it', async () => {
    const summary: AnyRule = {
      ...finder('max-todo', /never/gu),
      isSummary: true,
      check: ({ document, findings, report }) =>
        report({ messageId: 'found', range: { start: 0, end: document.text.length }, data: { word: String(findings.length) } }),
    };
    const { findings } = await lint('TODO and TODO', [enable(summary), enable(TODO)]);
    expect(findings.map(({ message }) => message)).toEqual(['Found "TODO".', 'Found "2".', 'Found "TODO".']);
  });
});

describe('overlaps', () => {
  it('of one family the longer range stays', async () => {
    const { findings } = await lint('On 20XX-05-XX it ended.', [enable(finder('no-x', /XX/gu)), enable(finder('no-date', /20XX-05-XX/gu))]);
    expect(places(findings)).toEqual(['1:4 no-date 20XX-05-XX']);
  });

  it('of two equal ranges the first rule stays', async () => {
    const { findings } = await lint('TODO', [enable(finder('no-a', /TODO/gu)), enable(finder('no-b', /TODO/gu))]);
    expect(places(findings)).toEqual(['1:1 no-a TODO']);
  });

  it('neighbours that only touch both stay', async () => {
    const { findings } = await lint('QXXX', [enable(finder('no-q', /Q/gu)), enable(finder('no-x', /XXX/gu))]);
    expect(places(findings)).toEqual(['1:1 no-q Q', '1:2 no-x XXX']);
  });

  it('a cut sentence and the token in it are two defects', async () => {
    const { findings } = await lint('and then TODO', [enable(finder('no-cut', /then TODO/gu, 'truncation')), enable(TODO)]);
    expect(places(findings)).toEqual(['1:5 no-cut then TODO', '1:10 no-todo TODO']);
  });
});

describe('suppressions', () => {
  it('disable-next-line holds for the next line with text, and keeps its reason', async () => {
    const { findings, suppressed } = await lint('<!-- reportlint-disable-next-line no-todo -- agreed -->\n\nTODO one\n\nTODO two', [enable(TODO)]);
    expect(places(findings)).toEqual(['5:1 no-todo TODO']);
    expect(suppressed.map((one) => [one.start.line, one.suppressions])).toEqual([[3, [{ kind: 'inSource', justification: 'agreed' }]]]);
  });

  it('disable-line holds on its own line', async () => {
    const { findings } = await lint('TODO one <!-- reportlint-disable-line -->\n\nTODO two', [enable(TODO)]);
    expect(places(findings)).toEqual(['3:1 no-todo TODO']);
  });

  it('disable holds until enable, for the rules that both name', async () => {
    const fixme = finder('no-fixme', /FIXME/gu);
    const text =
      '<!-- reportlint-disable no-todo, no-fixme -->\n\nTODO FIXME\n\n<!-- reportlint-enable no-todo -->\n\nTODO FIXME\n\n<!-- reportlint-enable -->\n\nTODO FIXME';
    const { findings } = await lint(text, [enable(TODO), enable(fixme)]);
    expect(places(findings)).toEqual(['7:1 no-todo TODO', '11:1 no-todo TODO', '11:6 no-fixme FIXME']);
  });

  it('disable-file holds everywhere, before it as well', async () => {
    const { findings, suppressed } = await lint('TODO\n\n<!-- reportlint-disable-file no-todo -->', [enable(TODO)]);
    expect(findings).toEqual([]);
    expect(suppressed).toHaveLength(1);
  });

  it('one that suppresses nothing is a finding at its place', async () => {
    const { findings } = await lint('<!-- reportlint-disable no-todo -->\n\nAll done.', [enable(TODO)]);
    expect(places(findings)).toEqual(['1:25 engine/unused-suppression no-todo']);
  });

  it('one that names no rule says which was meant', async () => {
    const { findings } = await lint('<!-- reportlint-disable no-tood -->\n\nTODO', [enable(TODO)]);
    expect(places(findings)).toEqual(['1:25 engine/unknown-rule-in-suppression no-tood', '3:1 no-todo TODO']);
    expect(findings[0]?.message).toContain('did you mean "no-todo"');
  });

  it('in code they are code', async () => {
    const { findings } = await lint('```html\n<!-- reportlint-disable -->\n```\n\nTODO', [enable(TODO)]);
    expect(places(findings)).toEqual(['5:1 no-todo TODO']);
  });

  it('have no effect when inline configuration is off', async () => {
    const { findings } = await lint('<!-- reportlint-disable-file -->\n\nTODO', [enable(TODO)], { hasInlineConfig: false });
    expect(places(findings)).toEqual(['3:1 no-todo TODO']);
  });
});

describe('results', () => {
  it('are sorted by place and then rule, whatever the order of the rules', async () => {
    const a = finder('no-a', /TODO/gu, 'consistency');
    const b = finder('no-b', /TODO/gu, 'truncation');
    const one = await lint('TODO x TODO', [enable(a), enable(b)]);
    const other = await lint('TODO x TODO', [enable(b), enable(a)]);
    expect(places(one.findings)).toEqual(['1:1 no-a TODO', '1:1 no-b TODO', '1:8 no-a TODO', '1:8 no-b TODO']);
    expect(other).toEqual(one);
  });

  it('fingerprints of equal findings differ, and stay when lines are put before them', async () => {
    const before = await lint('Do TODO now.\n\nDo TODO now.', [enable(TODO)]);
    const after = await lint('A new paragraph.\n\nDo TODO now.\n\nDo TODO now.', [enable(TODO)]);
    expect(new Set(before.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(before.findings.map(({ fingerprint }) => fingerprint));
  });
});

describe('a stopwatch', () => {
  it('is told how long each rule took, also of one that crashed, and changes no finding', async () => {
    const broken: AnyRule = {
      ...finder('no-luck', /x/gu),
      check: () => {
        throw new Error('boom');
      },
    };
    const rules = [enable(TODO), enable(broken), enable({ ...finder('sum-up', /one/gu), isSummary: true })];
    const outcome = await parserForPath('draft.md')?.parse('TODO one\n', { profiles: [], profile: null, encoding: null });
    if (outcome?.ok !== true) throw new Error('not parsed');
    const options = { locale: 'en', hasInlineConfig: true, knownRules: [] } as const;
    let time = 0;
    const told: string[] = [];
    const stopwatch: Stopwatch = {
      enter: (stage) => {
        told.push(stage);
        return 'other';
      },
      now: () => time++,
      addRule: (id, milliseconds) => told.push(`${id} ${milliseconds}`),
    };
    expect(lintDocument(outcome.document, rules, { ...options, stopwatch })).toEqual(lintDocument(outcome.document, rules, options));
    expect(told).toEqual(['rules', 'no-todo 1', 'no-luck 1', 'other', 'rules', 'sum-up 1', 'other']);
  });
});
