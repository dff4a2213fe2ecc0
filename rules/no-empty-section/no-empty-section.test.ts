import { testRule } from '../../src/testing/index.ts';
import rule from './no-empty-section.ts';

const md = (...lines: string[]): string => `${lines.join('\n\n')}\n`;

testRule(rule, [
  // Found.
  {
    name: 'a heading before one of its own level',
    format: 'text',
    text: '一、主要做法\n全年巡查46次。\n二、存在问题\n三、下一步打算\n继续巡查。\n',
    findings: ['3:3-3:7 标题“存在问题”下没有内容。'],
  },
  {
    name: 'a heading before one of a higher level',
    format: 'text',
    text: '一、主要做法\n（一）抓巡查\n每周两次。\n（二）抓整改\n二、存在问题\n人手不足。\n',
    findings: ['4:4-4:7 #empty =抓整改'],
  },
  {
    name: 'a heading before the signature',
    format: 'text',
    text: '一、主要做法\n全年巡查46次。\n二、下一步打算\n江北区城管局\n2023年12月20日\n',
    findings: ['3:3-3:8 #empty =下一步打算'],
  },
  {
    name: 'a heading before the closing formula',
    format: 'text',
    text: '一、主要做法\n全年巡查46次。\n二、下一步打算\n特此报告。\n江北区城管局\n2023年12月20日\n',
    findings: ['3:3-3:8 #empty =下一步打算'],
  },
  { name: 'a heading at the end', format: 'text', text: '一、主要做法\n全年巡查46次。\n二、下一步打算\n', findings: ['3:3-3:8 #empty =下一步打算'] },
  {
    name: 'a heading before the list of attachments',
    format: 'text',
    text: '一、主要做法\n全年巡查46次。\n二、工作要求\n附件：任务分工表\n',
    findings: ['3:3-3:7 #empty =工作要求'],
  },
  {
    name: 'a short heading with a full stop',
    format: 'text',
    text: '一、总体要求\n（一）指导思想。\n统筹推进。\n（二）工作目标。\n二、重点任务\n逐项落实。\n',
    findings: ['4:4-4:8 #empty =工作目标'],
  },
  {
    name: 'a chapter without an article',
    format: 'text',
    text: '第一章 总则\n第一条 为规范管理，制定本办法。\n第二章 职责\n第三章 附则\n第二条 本办法自印发之日起施行。\n',
    findings: ['3:5-3:7 #empty =职责'],
  },
  {
    name: 'a Markdown heading before one of its own depth',
    text: md('# Postmortem', '## Impact', '## Timeline', 'The first alert fired at 09:10.'),
    findings: ['3:4-3:10 There is nothing under the heading “Impact”.'],
  },
  {
    name: 'a Markdown heading at the end',
    text: md('# Postmortem', '## Impact', 'Orders were lost.', '## Action items'),
    findings: ['7:4-7:16 #empty =Action items'],
  },
  { name: 'headings without a blank line between them', text: '## Impact\n## Timeline\n\nNone.\n', findings: ['1:4-1:10 #empty =Impact'] },
  { name: 'a comment is nothing', text: md('## Impact', '<!-- describe what users saw -->', '## Timeline', 'None.'), findings: ['1:4-1:10 #empty =Impact'] },
  { name: 'a rule is nothing', text: md('## Impact', '---', '## Timeline', 'None.'), findings: ['1:4-1:10 #empty =Impact'] },
  {
    name: 'a bracket that asks for text',
    text: md('## Impact', '[Describe the impact on users]', '## Timeline', 'None.'),
    findings: ['3:1-3:31 #placeholder =[Describe the impact on users]'],
  },
  { name: 'a word that stands for text', text: md('## Impact', 'TBD', '## Timeline', 'None.'), findings: ['3:1-3:4 #placeholder =TBD'] },
  {
    name: 'several placeholders are one finding',
    text: md('## Impact', 'To be written.', '- TBD', '## Timeline', 'None.'),
    findings: ['3:1-5:6 #placeholder =To be written.\\n\\n- TBD'],
  },
  {
    name: 'an ellipsis',
    format: 'text',
    text: '一、主要做法\n……\n二、存在问题\n人手不足。\n',
    findings: ['2:1-2:3 标题“主要做法”下只有占位符，没有实际内容。'],
  },
  {
    name: 'a Chinese instruction',
    format: 'text',
    text: '一、主要做法\n【此处填写主要做法】\n二、存在问题\n人手不足。\n',
    findings: ['2:1-2:11 #placeholder =【此处填写主要做法】'],
  },
  {
    name: 'a remark in round brackets that asks for text',
    format: 'text',
    text: '一、主要做法\n（待补充）\n二、存在问题\n人手不足。\n',
    findings: ['2:1-2:6 #placeholder =（待补充）'],
  },
  {
    name: 'masks after a run-in heading',
    format: 'text',
    text: '一、主要做法\n（一）抓巡查。XXX。\n（二）抓整改。逐项销号。\n',
    findings: ['2:8-2:12 #placeholder =XXX。'],
  },
  {
    name: 'a table with a header and blank rows',
    text: '## Costs\n\n| item | cost |\n|---|---|\n|  |  |\n\n## Plan\n\nNone.\n',
    findings: ['1:4-1:9 #empty =Costs'],
  },
  {
    name: 'only a table, when that is not allowed',
    text: '## Costs\n\n| item | cost |\n|---|---|\n| rent | 40 |\n\n## Plan\n\nNone.\n',
    options: { allowTableOnly: false },
    findings: ['1:4-1:9 #tableOnly =Costs'],
  },
  {
    name: 'every empty section is told in one run',
    text: md('## Impact', '## Timeline', '## Root cause'),
    findings: ['1:4-1:10 #empty =Impact', '3:4-3:12 #empty =Timeline', '5:4-5:14 #empty =Root cause'],
  },
  // Silent.
  { name: 'a lower heading is content', text: md('# Plan', '## Scope', '### Sites', 'All sites.') },
  { name: 'a Chinese lower heading is content', format: 'text', text: '一、主要做法\n（一）抓巡查\n每周两次。\n' },
  { name: 'a list is content', text: md('## Impact', '- orders were lost') },
  { name: 'a table is content', text: '## Costs\n\n| item | cost |\n|---|---|\n| rent | 40 |\n\n## Plan\n\nNone.\n' },
  {
    name: 'code, a picture and a quotation are content',
    text: md('## Usage', '```sh\nmake\n```', '## Result', '![chart](chart.png)', '## Feedback', '> Works.'),
  },
  { name: 'the title is no section', text: md('# Notes on composting', '## Materials', 'Leaves.') },
  { name: 'a run-in heading has its own text', format: 'text', text: '一、主要做法\n（一）抓巡查。每周两次。\n（二）抓整改。逐项销号。\n' },
  { name: 'items of an agenda are no headings', format: 'text', text: '会议议程如下：\n（一）听取汇报\n（二）审议方案\n（三）部署工作\n' },
  {
    name: 'numbered items under a heading are no headings',
    format: 'text',
    text: '一、参会单位\n1.区城管局\n2.区住建局\n3.区水利局\n二、会议时间\n另行通知。\n',
  },
  { name: 'a sentence under its number says it all', format: 'text', text: '一、各单位要在本月底前完成自查并上报结果。\n二、区里将在下月组织抽查。\n' },
  { name: 'a label with its value says it all', format: 'text', text: '一、培训时间：5月8日\n二、培训地点：机关会议室\n三、培训要求\n准时参加。\n' },
  {
    name: 'an item among items that end in a semicolon',
    format: 'text',
    text: '三十六、会议的主要任务是：\n（一）讨论决定重大事项；\n（二）部署重要工作；\n（三）通报有关情况\n会议一般每月召开一次。\n',
  },
  {
    name: 'a line of a table of contents',
    format: 'text',
    text: '年度总结\n目录\n一、主要做法\n二、存在问题\n三、下一步打算\n一、主要做法\n全年巡查46次。\n二、存在问题\n人手不足。\n三、下一步打算\n继续巡查。\n',
  },
  { name: 'an attachment may be a file of its own', text: md('## Costs', 'Forty.', '## Appendix A', '## Appendix B') },
  { name: 'a release may have nothing to tell', text: md('# Changelog', '## [Unreleased]', '## 1.2.0 (2021-04-05)', 'First release.') },
  {
    name: 'members of an interface are listed as headings',
    text: md('## API', '### .add(pattern: string): this', '### .remove(pattern: string): this', 'Both return the list.'),
  },
  { name: 'none is an answer', text: md('## Open issues', 'None.', '## Risks', 'N/A') },
  { name: 'a signature under its Markdown heading', text: md('## 审批意见', '同意。', '## 落款', '江北区城管局\n2023年12月20日') },
  { name: 'a bold line has no level', text: md('一、主要做法', '**抓巡查**', '每周两次。', '二、存在问题', '人手不足。') },
  {
    name: 'numbers nested against the usual order',
    format: 'text',
    text: '（一）主要做法\n一、抓巡查\n每周两次。\n二、抓整改\n逐项销号。\n（二）存在问题\n一、人手不足\n偏少。\n',
  },
]);
