import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { objectLayer } from '../../src/config/config-layer.ts';
import { type ResolvedConfig, resolveConfig } from '../../src/config/resolve-config.ts';
import { createLinter, type LintInput } from '../../src/linter/create-linter.ts';
import { markdownParser } from '../../src/parsers/index.ts';
import { type AnyRule, defineRule } from '../../src/rule/index.ts';
import { toyProfile } from '../config/toy-rules.ts';

const noTodo: AnyRule = defineRule({
  id: 'no-todo',
  family: 'placeholder',
  presets: ['recommended'],
  summary: { en: 'No TODO.', zh: '不留 TODO。' },
  rationale: { en: 'For tests.', zh: '供测试用。' },
  messages: { left: { severity: 'error', en: 'Write "{{word}}".', zh: '请补写“{{word}}”。' } },
  options: z.strictObject({ word: z._default(z.string(), 'TODO') }),
  examples: { bad: [], good: [] },
  check({ document, options, report }) {
    for (const prose of document.prose) {
      const start = prose.text.indexOf(options.word);
      if (start !== -1) report({ messageId: 'left', range: prose.toSource({ start, end: start + options.word.length }), data: { word: options.word } });
    }
  },
});

function resolve(config: unknown): ResolvedConfig {
  const outcome = resolveConfig({ layers: [objectLayer(config)], rules: [noTodo], profiles: [toyProfile('minutes', '纪要$')] });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.config;
}

function lint(input: Partial<LintInput>, config: unknown = { rules: { 'no-todo': 'on' } }) {
  const path = input.path ?? '/drafts/a.md';
  return createLinter(resolve(config)).lint({ path, relativePath: path.slice('/drafts/'.length), source: '', encoding: null, hasInlineConfig: true, ...input });
}

describe('createLinter', () => {
  it('parses by the extension and reports findings with the text as decoded', async () => {
    const result = await lint({ source: new TextEncoder().encode('\uFEFFA &amp; B: TODO\n') });
    expect(result).toMatchObject({ path: '/drafts/a.md', encoding: 'utf-8', text: 'A &amp; B: TODO\n', language: 'en', problems: [] });
    expect(result.findings).toMatchObject([{ ruleId: 'no-todo', severity: 'error', message: 'Write "TODO".', range: { start: 11, end: 15 }, text: 'TODO' }]);
  });

  it('overrides decide level, options and language by the relative path', async () => {
    const config = { rules: { 'no-todo': 'on' }, overrides: [{ files: 'notes/**', locale: 'zh', rules: { 'no-todo': ['info', { word: 'TBD' }] } }] };
    const result = await lint({ path: '/drafts/notes/a.md', source: 'TODO and TBD.' }, config);
    expect(result.findings).toMatchObject([{ severity: 'info', message: '请补写“TBD”。', text: 'TBD' }]);
  });

  it('the profile is that of the configuration, or chosen by the title, or none', async () => {
    const source = '# 专题会议纪要\n\n会议听取了汇报。\n';
    expect((await lint({ source })).profile).toBe('minutes');
    expect((await lint({ source }, { rules: { 'no-todo': 'on' }, profile: 'none' })).profile).toBeNull();
    expect((await lint({ source: '# 随笔\n' }, { rules: { 'no-todo': 'on' }, profile: 'minutes' })).profile).toBe('minutes');
  });

  it('a parser that is given wins over the extension', async () => {
    const result = await lint({ path: '/drafts/a.unknown', source: '`TODO`', parser: markdownParser });
    expect(result).toMatchObject({ findings: [], problems: [] });
  });

  it('suppressions in the text can be switched off', async () => {
    const source = '<!-- reportlint-disable-next-line no-todo -- known -->\n\nTODO\n';
    expect(await lint({ source, hasInlineConfig: false })).toMatchObject({ findings: [{ ruleId: 'no-todo' }], suppressed: [] });
    expect((await lint({ source })).suppressed).toHaveLength(1);
  });

  it.each([
    ['/drafts/a.pdf', '.pdf files are not read'],
    ['/drafts/README', 'has no extension, so its format is unknown'],
  ])('%s is a fatal problem', async (path, message) => {
    const result = await lint({ path, source: 'TODO' });
    expect(result).toMatchObject({ text: null, encoding: null, findings: [], problems: [{ path, message, isFatal: true }] });
    expect(result.problems[0]?.hint).toContain('.md');
  });

  it('bytes that cannot be decoded are a fatal problem', async () => {
    const result = await lint({ source: new Uint8Array([0xff, 0x00, 0xfe, 0x81, 0x00, 0x00, 0x03, 0xff]) });
    expect(result).toMatchObject({ text: null, findings: [], problems: [{ path: '/drafts/a.md', isFatal: true }] });
  });

  it('a parser that throws is a fatal problem of that file', async () => {
    const broken = {
      ...markdownParser,
      parse: () => {
        throw new Error('out of order');
      },
    };
    expect(await lint({ source: 'TODO', parser: broken })).toMatchObject({
      findings: [],
      problems: [{ message: 'cannot be parsed: out of order', isFatal: true }],
    });
  });

  it('what was read only in part has a problem that is not fatal, and its findings', async () => {
    const partial = {
      ...markdownParser,
      parse: async (...args: Parameters<typeof markdownParser.parse>) => ({
        ...(await markdownParser.parse(...args)),
        warnings: [{ message: 'a part is broken', hint: 'look at it' }],
      }),
    } as typeof markdownParser;
    expect(await lint({ source: 'TODO', parser: partial })).toMatchObject({
      findings: [{ ruleId: 'no-todo' }],
      problems: [{ path: '/drafts/a.md', message: 'a part is broken', hint: 'look at it', isFatal: false }],
    });
  });
});
