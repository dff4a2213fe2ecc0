import { describe, expect, it } from 'vitest';
import noEmptySection from '../../rules/no-empty-section/no-empty-section.ts';
import requireElements from '../../rules/require-elements/require-elements.ts';
import requireSections from '../../rules/require-sections/require-sections.ts';
import { createLintText } from '../../src/linter/lint-text.ts';
import { profiles } from '../../src/profiles/index.ts';

const lintText = createLintText({ rules: [requireSections, requireElements, noEmptySection], profiles });

async function findings(text: string, config: object, path = 'draft.txt'): Promise<string[]> {
  const result = await lintText(text, { path, config: config as never });
  return [
    `${result.profile}`,
    ...result.findings.map(({ ruleId, messageId, data }) => `${ruleId} ${messageId} ${data['section'] ?? data['kind'] ?? ''}`.trim()),
  ];
}

describe('a kind of document of the configuration', () => {
  const profile = {
    whenHeadings: ['^本月', '^下月'],
    language: 'zh',
    ordered: true,
    sections: [
      { title: '本月工作', pattern: '^本月' },
      { title: '数据来源', place: 'text', demand: 'required', pattern: '数据来自' },
      { title: '下月计划', aliases: ['下月安排'] },
      { title: '附表', whenTitle: '统计', demand: 'required' },
    ],
    elements: { signature: 'required', closing: { demand: 'required', pattern: '请审阅', example: '请审阅。' }, date: 'none' },
    source: '本局办公规定',
  };
  const config = { extends: ['recommended'], profiles: { monthly: profile } };

  it('is known by its headings and asks for sections anywhere in the text, under conditions, and for elements with patterns', async () => {
    const complete = '五月情况\n一、本月进展\n办结案件31件，数据来自信访系统。\n二、下月安排\n继续办理。\n请审阅。\n江北区信访局\n';
    expect(await findings(complete, config)).toEqual(['monthly']);
    expect(await findings(complete.replace('，数据来自信访系统', '').replace('请审阅。\n', '').replace('江北区信访局\n', ''), config)).toEqual([
      'monthly',
      'require-sections required 数据来源',
      'require-elements missingClosing closing',
      'require-elements missingSignature signature',
    ]);
    expect(await findings(complete.replace('五月情况', '五月统计情况'), config)).toEqual(['monthly', 'require-sections required 附表']);
  });

  it('is told once of a required section that holds placeholders only', async () => {
    const draft = '五月情况\n一、本月进展\n（待补充）\n二、下月安排\n继续办理，数据来自信访系统。\n请审阅。\n江北区信访局\n';
    expect(await findings(draft, config)).toEqual(['monthly', 'require-sections placeholderOnly 本月工作']);
    expect(await findings(draft, { ...config, rules: { 'require-sections': 'off' } })).toEqual(['monthly', 'no-empty-section placeholder']);
  });
});
