import { testRule } from '../../src/testing/index.ts';
import rule from './no-dangling-reference.ts';

const md = (...lines: string[]): string => `${lines.join('\n\n')}\n`;
const zh = (...lines: string[]): string => `${lines.join('\n')}\n`;
const notice = (text: string, ...rest: string[]): string => zh('关于开展检查的通知', '各街道办事处：', text, ...rest);
const TAIL = ['区城管局', '2023年5月8日'];

testRule(rule, [
  // Attachments.
  {
    name: 'an attachment that is not listed',
    format: 'text',
    text: notice('任务分工详见附件3。', '附件：1.检查安排表', '2.联系人名单', ...TAIL),
    findings: ['3:7-3:10 文中提到“附件3”，但附件说明和附件正文中都没有。'],
  },
  {
    name: 'an attachment in brackets that is not listed',
    format: 'text',
    text: notice('请填写登记表（附件2）并及时报送。', '附件：登记表', ...TAIL),
    findings: ['3:8-3:11 #attachment =附件2'],
  },
  { name: 'no attachment at all', format: 'text', text: notice('任务分工详见附件。', ...TAIL), findings: ['3:7-3:9 #noAttachments =附件'] },
  {
    name: 'a listed attachment whose text is missing among others',
    format: 'text',
    text: notice('现印发给你们。', '附件：1.检查安排表', '2.联系人名单', ...TAIL, '附件1', '检查安排表', '五月上旬自查。'),
    findings: ['5:3-5:8 #attachmentBody =联系人名单'],
  },
  {
    name: 'an attached text that is not listed',
    format: 'text',
    text: notice('现印发给你们。', '附件：检查安排表', ...TAIL, '附件1', '检查安排表', '五月上旬自查。', '附件2', '联系人名单', '张三。'),
    findings: ['10:1-10:4 #attachmentList =附件2'],
  },
  {
    name: 'an attachment under another name',
    format: 'text',
    text: notice('现印发给你们。', '附件：专项检查工作方案', ...TAIL, '附件', '专项检查实施方案', '五月上旬自查。'),
    findings: ['4:4-4:12 附件说明中的名称“专项检查工作方案”与附件标题“专项检查实施方案”不一致。'],
  },
  { name: 'listed and mentioned attachments', format: 'text', text: notice('安排见附件1，名单见附件2。', '附件：1.检查安排表', '2.联系人名单', ...TAIL) },
  {
    name: 'the only attachment needs no number',
    format: 'text',
    text: notice('安排见附件。', '附件：检查安排表', ...TAIL, '附件', '检查安排表', '五月上旬自查。'),
  },
  { name: 'attachments that are files of their own', format: 'text', text: notice('安排见附件1。', '附件：1.检查安排表', '2.联系人名单', ...TAIL) },
  { name: 'an attachment of another document', format: 'text', text: notice('按照《关于检查的通知》附件3的要求办理。', '附件：检查安排表', ...TAIL) },
  { name: 'attachments of a system', format: 'text', text: notice('请在系统中上传附件材料。', ...TAIL) },
  {
    name: 'a name with its issuer',
    format: 'text',
    text: notice('现印发给你们。', '附件：专项检查工作方案', ...TAIL, '附件', '江北区', '专项检查工作方案', '五月上旬自查。'),
  },
  // Figures and tables.
  {
    name: 'a figure that has no caption',
    format: 'text',
    text: zh('投诉数量逐月下降，如图5所示。', '图1 投诉数量'),
    findings: ['1:11-1:13 文中提到“图5”，但没有对应编号的图表。'],
  },
  { name: 'a table that has no caption', format: 'text', text: zh('具体数据见表2。', '表1 投诉数量'), findings: ['1:6-1:8 #caption =表2'] },
  { name: 'a figure where there is none', format: 'text', text: zh('年度总结', '投诉数量逐月下降，如图1所示。'), findings: ['2:11-2:13 #caption =图1'] },
  {
    name: 'an English table',
    text: md('The costs are in Table 7.', 'Table 1: Costs', 'Table 2: Staff'),
    findings: ['1:18-1:25 The text refers to “Table 7”, but no caption bears this number.'],
  },
  {
    name: 'one finding for a figure that is named twice',
    format: 'text',
    text: zh('如图5所示，数量下降。如图5可知，趋势平稳。', '图1 投诉数量'),
    findings: ['1:2-1:4 #caption =图5'],
  },
  { name: 'a figure with its caption', format: 'text', text: zh('投诉数量逐月下降，如图1所示。', '图1 投诉数量') },
  { name: 'numbers by chapter', format: 'text', text: zh('具体数据见表2-1。', '表2-1 投诉数量') },
  { name: 'words that end in 表', format: 'text', text: '代表200人参会，填报表3份，见手表2只。\n' },
  { name: 'a caption as the text of a picture', text: md('数量下降，如图1所示。', '![图1 投诉数量](a.png)') },
  { name: 'a table of an attachment', format: 'text', text: zh('见附件2表5。', '表1 投诉数量') },
  { name: 'a figure of a paper', text: md('See Figure 9 of the paper.', 'Figure 1: Overview') },
  { name: 'a Markdown caption in bold', text: md('See Table 1.', '**Table 1.** Costs') },
  // Parts.
  {
    name: 'a part that is not there',
    format: 'text',
    text: zh('一、总体情况', '措施见第五部分。', '二、存在问题', '人手不足。', '三、保障措施', '增加人手。'),
    findings: ['2:4-2:8 文中提到“第五部分”，但本文没有这一部分。'],
  },
  {
    name: 'an article that is not there',
    format: 'text',
    text: zh('第一条 为规范管理，制定本办法。', '第二条 违反本办法第八条的，责令改正。', '第三条 本办法自印发之日起施行。'),
    findings: ['2:10-2:13 #part =第八条'],
  },
  {
    name: 'a section that is not there',
    text: md('## 1. Scope', 'Prices are in Section 9.', '## 2. Term', 'A year.', '## 3. Price', 'Forty.'),
    findings: ['3:15-3:24 The text refers to “Section 9”, which this document does not have.'],
  },
  {
    name: 'a clause that is not there',
    text: md('## 1. Scope', '### 1.1 Sites', 'As in Clause 2.4, all sites.', '## 2. Term', '### 2.1 Length', 'A year.', '### 2.2 End', 'Then it ends.'),
    findings: ['5:7-5:17 #part =Clause 2.4'],
  },
  {
    name: 'an appendix among others',
    text: md('See Appendix C.', '## Appendix A', 'Costs.', '## Appendix B', 'Staff.'),
    findings: ['1:5-1:15 #appendix =Appendix C'],
  },
  { name: 'a part that is there', format: 'text', text: zh('一、总体情况', '措施见第三部分。', '二、存在问题', '人手不足。', '三、保障措施', '增加人手。') },
  {
    name: 'an article of a law',
    format: 'text',
    text: zh('第一条 根据《招标投标法》第三十条制定本办法。', '第二条 本办法适用于全区。', '第三条 本办法自印发之日起施行。'),
  },
  { name: 'a section of a standard', text: md('## 1. Scope', 'See Section 9 of RFC 7231.', '## 2. Term', 'A year.', '## 3. Price', 'Forty.') },
  { name: 'a document without numbers of its own', text: md('## Scope', 'See Section 9.', '## Term', 'A year.') },
  { name: 'an appendix where there are none', text: md('See Appendix C.', '## Term', 'A year.') },
  // Contents.
  {
    name: 'a heading that was reworded after the contents were made',
    format: 'text',
    text: zh(
      '年度总结',
      '一、主要做法……………1',
      '二、存在问题……………2',
      '三、下一步打算……………3',
      '一、主要做法',
      '巡查。',
      '二、存在的不足',
      '人手少。',
      '三、下一步打算',
      '增加。',
    ),
    findings: ['3:1-3:13 #contents =二、存在问题……………2'],
  },
  {
    name: 'contents that agree',
    format: 'text',
    text: zh(
      '年度总结',
      '一、主要做法……………1',
      '二、存在问题……………2',
      '三、下一步打算……………3',
      '一、主要做法',
      '巡查。',
      '二、存在问题',
      '人手少。',
      '三、下一步打算',
      '增加。',
    ),
  },
]);
