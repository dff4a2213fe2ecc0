import { describe, expect, it } from 'vitest';
import { lintWithRule } from '../../src/testing/lint-with-rule.ts';
import { testRule } from '../../src/testing/test-rule.ts';
import noPlaceholderWord from './no-placeholder-word.ts';

testRule(noPlaceholderWord, [
  {
    name: 'what is counted or dated is not spoken of',
    format: 'text',
    text: '减除费用TBC万元，申办TBD年运动会。',
    findings: ['1:5-1:8 =TBC', '1:13-1:16 =TBD'],
  },
  { name: 'no document is named so', format: 'text', text: '根据《（待核实）》的规定执行。', findings: ['1:5-1:8 =待核实'] },
  { name: '待补充 in brackets', format: 'text', text: '培训经费（待补充）万元。', findings: ['1:6-1:9 #certain =待补充'] },
  { name: '待补 in brackets', format: 'text', text: '会员资源包（待补）', findings: ['1:7-1:9 #certain =待补'] },
  { name: '待填写 after a label', format: 'text', text: '责任人：待填写', findings: ['1:5-1:8 #certain =待填写'] },
  { name: '待核实 ends a short clause', format: 'text', text: '投入资金数额待核实。', findings: ['1:7-1:10 #doubtful =待核实'] },
  { name: '待核实 beside other words in brackets', format: 'text', text: '由有关单位（保障方式，待核实）统筹。', findings: ['1:12-1:15 #doubtful =待核实'] },
  { name: '待确认 after a label', format: 'text', text: '出席人数：待确认', findings: ['1:6-1:9 #doubtful =待确认'] },
  { name: '此处插入 in brackets', format: 'text', text: '（此处插入组织机构图）', findings: ['1:2-1:11 #certain =此处插入组织机构图'] },
  { name: '请在此处填写 after a label', format: 'text', text: '项目金额：请在此处填写具体金额', findings: ['1:6-1:16 #certain =请在此处填写具体金额'] },
  {
    name: '待定 in a notice may be settled',
    format: 'text',
    text: '关于召开年中会议的通知\n会议地点另行通知，时间：待定',
    findings: ['2:13-2:15 #undecided =待定'],
  },
  { name: '待定 alone in a section is a gap', text: '# 方案\n\n## 经费预算\n\n待定', findings: ['5:1-5:3 #doubtful =待定'] },
  { name: '暂缺 after a label', format: 'text', text: '联系电话：暂缺', findings: ['1:6-1:8 #doubtful =暂缺'] },
  { name: '暂缺 in prose may be a fact', format: 'text', text: '该校专职心理教师暂缺。', findings: ['1:9-1:11 #undecided =暂缺'] },
  {
    name: '待核实 among the states of a list is one of them',
    text: '# 台账\n\n| 问题 | 状态 |\n|---|---|\n| 路灯损坏 | 已核实 |\n| 井盖缺失 | 待核实 |',
    findings: ['6:10-6:13 #undecided =待核实'],
  },
  { name: 'a comment that says 待补', text: '# 方案\n\n<!-- 配图待补：首页大图 -->\n\n正文已写好。', findings: ['3:8-3:10 #comment =待补'] },
  { name: 'TODO with a colon', format: 'text', text: 'TODO: add the figures for March.', findings: ['1:1-1:5 #certain =TODO'] },
  { name: 'TODO in brackets', format: 'text', text: 'The list is complete (TODO add the names).', findings: ['1:23-1:27 #certain =TODO'] },
  { name: 'FIXME with a name', format: 'text', text: 'FIXME(kim): this total is wrong.', findings: ['1:1-1:6 #certain =FIXME'] },
  { name: 'TODO as a whole section', text: '# Plan\n\n## Budget\n\nTODO', findings: ['5:1-5:5 #certain =TODO'] },
  { name: 'TBD after a form of be', format: 'text', text: 'The owner is TBD but the date is set.', findings: ['1:14-1:17 #doubtful =TBD'] },
  {
    name: 'TBD and TBC as cells',
    text: '# Plan\n\n| Item | Owner | Date |\n|---|---|---|\n| Move | TBD | TBC |',
    findings: ['5:10-5:13 #doubtful =TBD', '5:16-5:19 #doubtful =TBC'],
  },
  { name: 'TK after a currency sign', format: 'text', text: 'Sales rose by $TK million.', findings: ['1:16-1:18 #doubtful =TK'] },
  { name: 'to be confirmed after a label', format: 'text', text: 'Venue: to be confirmed', findings: ['1:8-1:23 #doubtful =to be confirmed'] },
  {
    name: 'to be determined at the end of a short sentence',
    format: 'text',
    text: 'The start date is to be determined.',
    findings: ['1:19-1:35 #doubtful =to be determined'],
  },
  { name: 'Coming soon as a whole section', text: '# Guide\n\n## Windows\n\nComing soon.', findings: ['5:1-5:12 #doubtful =Coming soon'] },
  {
    name: 'lorem ipsum',
    format: 'text',
    text: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    findings: ['1:1-1:27 #certain =Lorem ipsum dolor sit amet'],
  },
  { name: 'filler of a template', text: '# Report\n\n## Summary\n\nInsert your text here.', findings: ['5:1-5:23 #filler =Insert your text here.'] },
  {
    name: 'placeholder pictures by text and by address',
    text: '# Report\n\n![Placeholder](img/pic.png)\n\n![Map](https://placehold.co/300)',
    findings: ['3:1-3:28 #image =![Placeholder](img/pic.png)', '5:1-5:33 #image =![Map](https://placehold.co/300)'],
  },
  {
    name: 'a placeholder picture in HTML',
    text: '# Report\n\n<img src="img/placeholder-300x200.png">',
    findings: ['3:1-3:40 #image =<img src="img/placeholder-300x200.png">'],
  },
  {
    name: 'an address that nobody has in the front matter',
    text: '---\nauthor: student@youremailaddress.com\n---\n\n# Report\n\nAll is well.',
    findings: ['2:9-2:37 #address =student@youremailaddress.com'],
  },
  {
    name: 'an address that nobody has in prose',
    format: 'text',
    text: 'Write to your.name@acme.org for a copy.',
    findings: ['1:10-1:28 #address =your.name@acme.org'],
  },
  { name: 'a comment that says TODO', text: '# Report\n\n<!-- TODO: check the totals -->\n\nAll is well.', findings: ['3:6-3:10 #comment =TODO'] },
  {
    name: 'instructions that are all of their sections',
    text: '# Findings\n\n## Log\n\nProvide the contents of the log.\n\n## Commands\n\nList the commands that were run.',
    findings: ['5:1-5:33 #instruction =Provide the contents of the log.', '9:1-9:33 #instruction =List the commands that were run.'],
  },
  {
    name: 'three sections of instructions',
    text: '# Findings\n\n## Steps\n\nDescribe the steps taken.\n\n## Proof\n\nProvide a screenshot of the result.\n\n## Design\n\nSummarize the new design.',
    findings: [
      '5:1-5:26 #instruction =Describe the steps taken.',
      '9:1-9:36 #instruction =Provide a screenshot of the result.',
      '13:1-13:26 #instruction =Summarize the new design.',
    ],
  },
  {
    name: 'one Chinese instruction that only a template gives',
    text: '# 设计文档\n\n## 背景\n\n填写此项工作的背景。\n\n## 现状\n\n目前已有两套系统在用。',
    findings: ['5:1-5:11 #instruction =填写此项工作的背景。'],
  },
  {
    name: 'Chinese instructions in the company of others',
    text: '# 设计文档\n\n## 现状\n\n说明系统现状。\n\n## 风险\n\n列出主要风险。\n\n## 方案\n\n对比两种方案的优劣。',
    findings: ['5:1-5:8 #instruction =说明系统现状。', '9:1-9:8 #instruction =列出主要风险。', '13:1-13:11 #instruction =对比两种方案的优劣。'],
  },
  {
    name: 'a word of the configuration',
    format: 'text',
    text: 'The project_title starts in May.',
    options: { words: ['project_title'] },
    findings: ['1:5-1:18 #configured =project_title'],
  },
  { name: 'words that say work is waiting are no gaps', format: 'text', text: '制度有待完善，短板尚待补充，问题亟待核实，群众等待确认。' },
  { name: '待 within other words is no gap', format: 'text', text: '职工待遇提高，待业人员减少，待补充的材料已收齐。' },
  { name: 'a quoted placeholder is spoken of', format: 'text', text: '材料里写着“待补充”的地方都已改好。' },
  { name: 'the items of a list of things to do are content', text: '# TODO\n\n- TODO write tests\n- TODO ship it' },
  { name: 'a text about TODO comments', format: 'text', text: 'The linter finds every TODO comment and every FIXME.' },
  { name: 'code is no prose', text: 'Run `grep TODO` before you send it.' },
  { name: 'a TBD list is spoken of', format: 'text', text: 'The appendix holds the TBD list and all TBDs are numbered.' },
  { name: 'an abbreviation that the text explains', format: 'text', text: 'We use trunk-based development (TBD). TBD keeps branches short.' },
  { name: 'TK as a name', format: 'text', text: 'TK Maxx opened a shop, and Tk is a toolkit.' },
  { name: 'to be determined by somebody is prose', format: 'text', text: 'The amount is a matter to be determined by the court.' },
  { name: 'to be completed by somebody is prose', format: 'text', text: 'The form is to be completed by the applicant in May.' },
  { name: 'a lorem ipsum generator is spoken of', format: 'text', text: 'A lorem ipsum generator writes “lorem ipsum dolor” for you.' },
  { name: 'coming soon within a sentence is prose', format: 'text', text: 'Version 2, coming soon to all users, was delayed twice.' },
  {
    name: 'a guide in English is full of imperatives',
    text: '# How to report\n\n## Steps\n\nDescribe the steps taken.\n\n## Log\n\nProvide the contents of the log.',
  },
  { name: 'a guide in Chinese is full of imperatives', text: '# 写作指南\n\n## 背景\n\n说明项目背景。\n\n## 风险\n\n列出主要风险。' },
  {
    name: 'imperatives before code and with more text are content',
    text: '# Design\n\n## Setup\n\nList the commands:\n\n```sh\nls\n```\n\n## Scope\n\nDescribe the resource with a file. It worked.',
  },
  { name: 'a picture of something called a placeholder plant', text: '![The placeholder plant](img/plant.png)' },
  { name: 'addresses that may exist', format: 'text', text: 'Write to kim@example.com or office@company.org.' },
  { name: 'a settled time', format: 'text', text: '会议时间已定。' },
  { name: 'an allowed word', format: 'text', text: '责任人：待填写', options: { allow: ['待填写'] } },
  {
    name: 'imperatives under names of functions say what they do',
    text: '# flagparser\n\n## `flag(name)`\n\nProvide the name of a flag.\n\n## `list(name)`\n\nProvide the name of a list.\n\n## `opt(name)`\n\nDescribe an option.',
  },
  { name: 'the Chinese sentence asks to fill in', format: 'text', text: '讲师名单（待补充）', findings: ['1:6-1:9 “待补充”处的内容尚未补上，请填写或删除。'] },
  {
    name: 'the English sentence asks who decides',
    format: 'text',
    text: 'Owner: TBD',
    findings: ['1:8-1:11 "TBD" says that something is still open; settle it, or say who decides by when.'],
  },
]);

/** What is found in a document of three sections, each of which holds one sentence. */
async function inSections(title: string, sentences: readonly string[]): Promise<readonly string[]> {
  const text = `# ${title}\n\n${sentences.map((sentence, at) => `## Part ${at + 1}\n\n${sentence}\n`).join('\n')}`;
  return (await lintWithRule(noPlaceholderWord, { text })).findings.map((finding) => finding.text);
}

const THINGS =
  'content contents description summary overview explanation account screenshot screenshots list lists detail method methodology command commands code steps result evidence background context goal objective objectives scope risk assumption information example technique reference name date reason problem impact timeline requirement stakeholder alternatives decision';

describe('no-placeholder-word in sections that hold only a request', () => {
  it.each(THINGS.split(' '))('a section that asks for the %s', async (thing) => {
    const sentences = [`Provide the ${thing} of the pilot.`, `Please describe the ${thing}.`, `Here, summarize each ${thing}.`];
    expect(await inSections('Pump replacement', sentences)).toEqual(sentences);
  });

  it.each(['请简要说明项目的由来。', '此处应写明主要依据。', '列出三家供应商的报价。', '本节需用一句话概括目标。'])('%s', async (sentence) => {
    const sentences = [sentence, '描述现有的流程。', '列清各方的职责。'];
    expect(await inSections('水泵更换方案', sentences)).toEqual(sentences);
  });

  it.each([
    'Explain how the pump works.',
    'Tell the reader what is new.',
    'Define the terms.',
    'Discuss the costs of the alternatives.',
  ])('beside plain requests, %s', async (sentence) => {
    const plain = ['Describe the scope.', 'List the risks.', 'Summarise the results.'];
    expect(await inSections('Pump replacement', [...plain, sentence])).toEqual([...plain, sentence]);
  });

  it.each([
    '对国内外同类产品进行调研。',
    '针对三种方案的优劣对比。',
    '结合本地气候，设计排水方案。',
    '需要进一步讨论的问题。',
    '重点分析2024年的数据。',
    '需附上照片。',
    '需要评估风险。',
  ])('与明确的要求并列时，%s', async (sentence) => {
    const plain = ['说明项目的由来。', '描述现有的流程。', '列清各方的职责。'];
    expect(await inSections('水泵更换方案', [...plain, sentence])).toEqual([...plain, sentence]);
  });

  it.each([
    'Guides for pump crews',
    'Guideline for pumps',
    'Pump crew instruction',
    'Support',
    'Security',
    'Pump crew handbook',
    'Getting started',
  ])('a document called %s is full of imperatives', async (title) => {
    expect(await inSections(title, ['Describe the scope.', 'List the risks.', 'Summarise the results.'])).toEqual([]);
  });

  it('a title that only holds such a word is no guide', async () => {
    const sentences = ['Describe the scope.', 'List the risks.', 'Summarise the results.'];
    expect(await inSections('Replacement of the support beams', sentences)).toEqual(sentences);
  });

  it.each([
    ['They describe the scope of the work.', 'We list the risks in the annex.', 'The results speak for themselves.'],
    ['会上要求说明项目的由来。', '已描述现有的流程。', '分别列清各方的职责。'],
    ['Describe the scope:', 'List the risks:', 'Summarise the results:'],
  ])('%s is content', async (...sentences) => {
    expect(await inSections('Pump replacement', sentences)).toEqual([]);
  });
});

describe('no-placeholder-word under headings and in the source', () => {
  it.each([
    'TODO',
    'To-do',
    'to do',
    'todos',
    'To do list',
    'todo-list',
    'Roadmap',
    '待办',
    '待办事项',
    'todo list',
  ])('a list of things to do under “%s” is content', async (heading) => {
    const { findings } = await lintWithRule(noPlaceholderWord, { text: `# Pumps\n\n## ${heading}\n\n- TODO: call Anna\n` });
    expect(findings.map(({ text }) => text)).toEqual([]);
  });

  it.each(['My roadmap to TODO', 'Roadmaps'])('a heading like “%s” plans nothing', async (heading) => {
    const { findings } = await lintWithRule(noPlaceholderWord, { text: `# Pumps\n\n## ${heading}\n\n- FIXME: call Anna\n` });
    expect(findings.length).toBeLessThan(2);
  });

  it.each([
    '![](https://via.placeholder.com/150)',
    '![](img/image-placeholder.png)',
    '![](placeholder-1.png)',
    '![](img/placeholder3.png)',
    '![](img/placeholder)',
    '![](https://placehold.it/200)',
    '![](https://placehold.co/200)',
    '![placeholder](a.png)',
    '![image placeholder](a.png)',
    '![placeholder-image](a.png)',
    '![photo_placeholder_text](a.png)',
    '![占位图](a.png)',
    '![此处插入图](a.png)',
    '![此处插入图片](a.png)',
    '<img src="https://placehold.it/200">',
    "<img alt='pump' src = 'img/placeholder.png'>",
    '<!-- TODO: add the figures -->',
  ])('%s is found', async (source) => {
    const { findings } = await lintWithRule(noPlaceholderWord, { text: `# Pumps\n\nThe pump is new.\n\n${source}\n` });
    expect(findings).toHaveLength(1);
  });

  it.each([
    '![](img/no-placeholders.png)',
    '![the placeholder of honour](a.png)',
    '![](img/placeholderless.png)',
    '<p class="placeholder">text</p>',
    '<!-- reportlint-disable-next-line no-x-placeholder -- TODO later -->',
    '<!--prettier-ignore TODO-->',
    '<!-- see the TODOs -->',
    '![一张占位图的照片](a.png)',
  ])('%s is not', async (source) => {
    const { findings } = await lintWithRule(noPlaceholderWord, { text: `# Pumps\n\nThe pump is new.\n\n${source}\n` });
    expect(findings).toEqual([]);
  });
});
