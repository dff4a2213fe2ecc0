import { describe, expect, it } from 'vitest';
import requireSections from '../../rules/require-sections/require-sections.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { createLintText } from '../../src/linter/lint-text.ts';
import { profiles } from '../../src/profiles/index.ts';

const lintText = createLintText({ rules: [requireSections], profiles });

/** What the draft gets when it is held against a template. */
async function against(template: unknown, draft: string, path = 'draft.txt', more: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const config = { rules: { 'require-sections': ['on', { template, ...more }] } } as const;
  const { findings } = await lintText(draft, { path, config: config as never });
  return findings.map(({ messageId, start, message, text }) => `${start.line}:${start.column} ${messageId} ${text === '' ? message : text}`);
}

const TEMPLATE = `年度重点工作情况报告
填写说明
本模板供各科室编写年度材料时使用，印发前删去本页。
一、基本情况
（简要介绍本单位职责和人员情况，不超过300字）
二、工作进展
（一）制度建设
请在这里写清楚今年新制定的制度及其执行效果。
（二）XX专项行动
三、存在问题（如有）
四、[下一年度]工作安排
按照年度计划，各科室要把任务分解到岗、责任落实到人。
`;
const template = { path: 'templates/annual.txt', text: TEMPLATE };

const DRAFT = `西湖街道重点工作情况报告
一、基本情况
街道现有科室六个，编制三十二人，联系社区九个。
二、工作进展
1.制度建设
修订值班制度一项，全年执行无差错，群众评价良好。
2.防汛专项行动
汛期出动三百人次，排查隐患四十处，全部整改。
三、2024年度工作安排
继续做好社区服务，年内新建两处便民服务点。
`;

describe('a draft against a template', () => {
  it('is silent when the outline is there, whatever the numbers, with holes filled and what is optional left out', async () => {
    expect(await against(template, DRAFT)).toEqual([]);
  });

  it('is told every heading that it lacks, each with the nearest heading, in one run', async () => {
    const draft = DRAFT.replace('一、基本情况', '一、总体情况').replace('2.防汛专项行动', '2.防汛工作').replace('三、2024年度工作安排', '三、来年计划');
    expect(await against(template, draft)).toEqual([
      '4:1 requiredNear 缺少“基本情况”部分（按模板必备）；最接近的标题是“总体情况”。',
      '10:22 required 缺少“XX专项行动”部分（按模板必备）。',
      '10:22 required 缺少“[下一年度]工作安排”部分（按模板必备）。',
    ]);
  });

  it('is told what has moved among its neighbours', async () => {
    const draft = `西湖街道情况报告\n一、工作进展\n（一）防汛专项行动\n汛期出动三百人次。\n（二）制度建设\n修订值班制度一项。\n二、基本情况\n现有科室六个。\n三、2024年度工作安排\n新建两处便民服务点。\n`;
    expect(await against(template, draft)).toEqual(['2:3 order 工作进展', '3:4 order 防汛专项行动']);
  });

  it('is told what has moved under another heading', async () => {
    const draft = `西湖街道情况报告\n一、基本情况\n（一）制度建设\n修订值班制度一项。\n（二）人员情况\n现有科室六个。\n二、工作进展\n（一）防汛专项行动\n出动三百人次。\n（二）其他\n接待来访十次。\n三、2024年度工作安排\n新建两处便民服务点。\n`;
    expect(await against(template, draft)).toEqual(['3:4 moved 制度建设']);
  });

  it('is told which sentences of the template were left, whatever their numbers and white space', async () => {
    const draft = `${DRAFT}1.按照年度计划， 各科室要把任务分解到岗、责任落实到人。另设一处咨询台。\n请在这里写清楚今年新制定的制度及其执行效果。\n`;
    expect(await against(template, draft)).toEqual([
      '11:3 unchanged 按照年度计划， 各科室要把任务分解到岗、责任落实到人。',
      '12:1 unchanged 请在这里写清楚今年新制定的制度及其执行效果。',
    ]);
  });

  it('is not told of formulas and short sentences that stand in the template too', async () => {
    const formulas = '现将年度重点工作开展情况报告如下：\n一、基本情况\n全部完成。\n以上报告如有不妥，请予批评指正。\n';
    expect(await against({ path: 'a.txt', text: formulas }, formulas)).toEqual([]);
  });

  it('is told of a required section that holds nothing but placeholders', async () => {
    const draft = DRAFT.replace('街道现有科室六个，编制三十二人，联系社区九个。', '（待补充）');
    expect(await against(template, draft)).toEqual(['2:3 placeholderOnly 基本情况']);
  });

  it('in English Markdown, with prompts, hints and optional parts', async () => {
    const text = `# Project charter\n\n## How to use this template\n\n### Delete this part\n\n## Background\n\n*Tell the reader in two sentences why the project exists.*\n\n## Scope of [project]\n\n> List what is in scope and what is deliberately left out.\n\n## Budget (optional)\n\n## [Anything else]\n`;
    const charter = { path: 'charter.md', text };
    const draft = `# Charter: new intranet\n\n## 1. Background\n\nTell the reader in two sentences why the project exists.\n\n## 2. Scope of the intranet\n\nThe staff pages.\n`;
    expect(await against(charter, draft, 'draft.md')).toEqual(['5:1 unchanged Tell the reader in two sentences why the project exists.']);
    expect(await against(charter, draft.replace('Background', 'History').replace('Tell', 'We tell'), 'draft.md')).toEqual([
      '7:1 required Section “Background” is missing (required: template).',
    ]);
  });

  it('compares a heading with holes by the words around them', async () => {
    const holes = { path: 'a.md', text: '## 一、关于[项目]的（可研）结论\n\n## 二、XX与○○及__的对接（填写对接单位）\n\n## 三、XXX\n\n## 四、目标\n' };
    const filled = '## 一、关于泵站 的（可研）结论\n\n可行。\n\n## 二、水务局与街道及社区的对接\n\n每周一次。\n\n## 四、目标\n\n年内建成。\n';
    expect(await against(holes, filled, 'draft.md')).toEqual([]);
    expect(await against(holes, filled.replace('的对接', '的协作').replace('可研', '初步'), 'draft.md')).toEqual([
      '9:1 required 缺少“XX与○○及__的对接”部分（按模板必备）。',
      '9:1 requiredNear 缺少“关于[项目]的（可研）结论”部分（按模板必备）；最接近的标题是“关于泵站 的（初步）结论”。',
    ]);
  });

  it('takes the place of the kind of document; configured sections are added', async () => {
    const own = { path: 'a.md', text: '# 总结\n\n## 亮点\n\n## 数据\n' };
    const draft = '# 街道2023年工作总结\n\n## 一、亮点\n\n新建两处便民服务点。\n\n## 二、数据\n\n办件四百件。\n';
    expect(await against(own, draft, 'draft.md')).toEqual([]);
    expect(await against(own, draft, 'draft.md', { sections: [{ title: '致谢' }] })).toEqual(['9:7 required 缺少“致谢”部分（按配置必备）。']);
  });
});

describe('a template that cannot be used', () => {
  it.each([
    ['a file, which a program without Node cannot read', 'a.md', 'names a file, which only reportlint/node reads: a.md; pass { path, text }'],
    ['one without headings', { path: 'a.md', text: 'Text.\n' }, 'has no headings: a.md; number them (一、), or mark them with # in Markdown'],
    ['one in another format', { path: 'a.pdf', text: 'Text.\n' }, 'has no format that is read: a.pdf; a template is one of .md'],
  ])('%s', async (_, held, expected) => {
    const error = await against(held, '正文。').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    const [problem, ...others] = (error as ConfigError).problems;
    expect(others).toEqual([]);
    expect(problem?.keyPath).toBe('rules.require-sections.template');
    expect(`${problem?.message}; ${problem?.hint}`).toContain(expected);
  });

  it('a value of another kind is left to the schema of the rule', async () => {
    await expect(against(3, '正文。')).rejects.toThrow(ConfigError);
  });
});
