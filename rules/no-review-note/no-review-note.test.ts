import { expect, it } from 'vitest';
import { lintDocument } from '../../src/engine/lint.ts';
import { buildDocument } from '../../src/model/build-document.ts';
import { parsePlainText } from '../../src/parsers/plain-text.ts';
import type { Fact } from '../../src/rule/index.ts';
import { testRule } from '../../src/testing/index.ts';
import rule from './no-review-note.ts';

testRule(rule, [
  // Notes
  {
    name: 'figures to be checked by somebody',
    format: 'text',
    text: '完成投资3.2亿元（此数据请财务核实）。',
    findings: ['1:10-1:20 “（此数据请财务核实）”是改稿时的提示，请落实后删除。'],
  },
  {
    name: 'a figure to be checked with a body',
    format: 'text',
    text: '新增就业412人（该数字待与统计局核对）。',
    findings: ['1:9-1:21 =（该数字待与统计局核对）'],
  },
  { name: 'somebody is asked', format: 'text', text: '整改问题27个(请小李再核对一下)。', findings: ['1:8-1:18 =(请小李再核对一下)'] },
  { name: 'check again', format: 'text', text: '整改问题27个（再核实一下），均已销号。', findings: ['1:8-1:15 =（再核实一下）'] },
  { name: 'check again as a line', format: 'text', text: '整改问题27个。\n数据再核实一下\n下一步抓好落实。', findings: ['2:1-2:8 =数据再核实一下'] },
  { name: 'a passage to be changed', format: 'text', text: '成效明显。（这段太长，删掉）', findings: ['1:6-1:15 =（这段太长，删掉）'] },
  { name: 'a passage in doubt', format: 'text', text: '占比为41%【此处存疑】。', findings: ['1:7-1:13 =【此处存疑】'] },
  { name: 'left to the head', format: 'text', text: '建议名单（请领导定）附后。', findings: ['1:5-1:11 =（请领导定）'] },
  {
    name: 'to be exchanged before it goes out',
    format: 'text',
    text: '下载地址为测试地址，正式发布前换成正式地址。',
    findings: ['1:11-1:22 =正式发布前换成正式地址'],
  },
  { name: 'somebody is called', format: 'text', text: '@李明 请补充第三部分。', findings: ['1:1-1:4 #mention =@李明'] },
  { name: 'a unit is called', format: 'text', text: '数据待补，@财务科 请提供。', findings: ['1:6-1:10 =@财务科'] },
  { name: 'everybody is called', format: 'text', text: '（@所有人 今天下班前反馈）', findings: ['1:2-1:6 =@所有人'] },
  { name: 'question marks for a figure', format: 'text', text: '参训人员共计？？？人。', findings: ['1:7-1:10 #doubt =？？？'] },
  { name: 'two full-width question marks', format: 'text', text: '占比为41%？？', findings: ['1:7-1:9 =？？'] },
  { name: 'a question mark in brackets', format: 'text', text: '占比为41%（？），同比提高。', findings: ['1:7-1:10 =（？）'] },
  { name: 'exclamation marks behind a figure', format: 'text', text: '务必改成2023年!!!', findings: ['1:10-1:13 =!!!'] },
  { name: 'a first draft', format: 'text', text: '关于防汛工作情况的报告（初稿）\n区政府：\n现将情况报告如下。', findings: ['1:12-1:16 #draft =（初稿）'] },
  { name: 'a pasted comment', format: 'text', text: '批注[李1]：这里补数据', findings: ['1:1-1:8 #pastedComment =批注[李1]：'] },
  {
    name: 'English: a person to confirm',
    format: 'text',
    text: 'The fee is 40,000 dollars (John to confirm).',
    findings: ['1:27-1:44 The note "(John to confirm)" is for those who write the text; settle it and delete the note.'],
  },
  {
    name: 'English: a department to check',
    format: 'text',
    text: 'Costs fell by 4% [finance to check the base year].',
    findings: ['1:18-1:50 =[finance to check the base year]'],
  },
  {
    name: 'English: a drafting note',
    format: 'text',
    text: 'The term is five years. [Note to draft: client to advise on renewal]',
    findings: ['1:25-1:69 =[Note to draft: client to advise on renewal]'],
  },
  {
    name: 'English: NTD at the start of a line',
    format: 'text',
    text: 'NTD: insert the schedule\n\nThe term is five years.',
    findings: ['1:1-1:25 =NTD: insert the schedule'],
  },
  { name: 'English: please confirm', format: 'text', text: 'The launch is on 2 May (please confirm).', findings: ['1:24-1:40 =(please confirm)'] },
  { name: 'English: somebody is called', format: 'text', text: 'The fee is fixed. @maria please check', findings: ['1:19-1:38 =@maria please check'] },
  { name: 'English: question marks for a figure', format: 'text', text: 'The total is ??? dollars.', findings: ['1:14-1:17 #doubt =???'] },
  {
    name: 'English: delete before sending',
    format: 'text',
    text: 'Delete this section before sending.',
    findings: ['1:1-1:35 =Delete this section before sending'],
  },
  { name: 'English: a header', format: 'text', text: 'SUBJECT TO CONTRACT\n\nThe fee is fixed.', findings: ['1:1-1:20 #draft =SUBJECT TO CONTRACT'] },
  { name: 'English: a numbered draft', format: 'text', text: 'DRAFT v0.3\n\nThe fee is fixed.', findings: ['1:1-1:11 =DRAFT v0.3'] },
  {
    name: 'English: a pasted comment',
    format: 'text',
    text: 'The fee is fixed. Commented [JS1]: really?',
    findings: ['1:19-1:35 #pastedComment =Commented [JS1]:'],
  },
  { name: 'Markdown: the range is right behind an escape', text: '完成\\*投资（再核实一下）。', findings: ['1:7-1:14 =（再核实一下）'] },
  { name: 'several people are called', format: 'text', text: '@李明、@王强 请补充第二部分。', findings: ['1:1-1:4 =@李明', '1:5-1:8 =@王强'] },
  // Finished texts
  { name: 'readers who are asked to check', format: 'text', text: '请各单位认真核实后于5月8日前报送，表格再核对一遍。' },
  { name: 'a note under a paper', format: 'text', text: '（此件公开发布）\n（请于5月8日前反馈）\n（联系人：李明）' },
  { name: 'a form', format: 'text', text: '（此表请申请人核对后签名）\n| 该项需经主管部门确认 |' },
  { name: 'work before a report is sent', format: 'text', text: '各村上报前要逐户核实，印发前须经集体研究。' },
  { name: 'a speech', format: 'text', text: '请同志们回去以后，把台账再核实一下，把问题再梳理一遍。' },
  { name: 'accounts and addresses', format: 'text', text: '据微博@平安江北 通报，官方抖音号@江北文旅局 同步发布，邮箱为a@b.com、李明@example.com。' },
  { name: 'a quoted question', format: 'text', text: '群众问：“为什么办不了？？？”窗口当场答复。' },
  { name: 'a single mark', format: 'text', text: '怎么看？怎么办？加油！' },
  { name: 'an item of a list of examples', format: 'text', text: '常见批注有荧光标记、@张三、问号等。' },
  { name: 'a stage in which papers are sent', format: 'text', text: '城市管理条例（征求意见稿）\n现公开征求意见。' },
  { name: 'a draft as a subject', format: 'text', text: '会议审议了预算草案（草稿）和报告初稿。' },
  { name: 'code', text: 'Run `ls data.???` and `@john please check`.' },
  {
    name: 'English: a party’s duty',
    format: 'text',
    text: 'The auditor is to confirm the balance (see Annex A). The supplier to provide staff shall be named.',
  },
  { name: 'English: a clause about contracts', format: 'text', text: 'All offers are subject to contract. The draft minutes were approved.' },
  { name: 'English: wildcards and habits', format: 'text', text: 'Match data.??? and a?b; thanks!!! Really??? Yes.' },
  { name: 'English: handles and scopes', format: 'text', text: 'Thanks @maria for @types/node; see @remark/lint.' },
  { name: 'English: a box of a guide', text: '!!! note\n\nKeep the file.' },
  { name: 'English: a status line', text: '- Status: Draft\n- Date: 2024-05-02\n\nThe Internet-Draft is stable.' },
  { name: 'English: a name with a verb', format: 'text', text: 'The plan (see John) is to confirm dates and to check with Kim.' },
]);

it('reports what only a word processor knows, each at its own severity', () => {
  const text = '完成投资3.2亿元，同比增长4%。';
  const fact = (kind: string, start: number, end: number, data: Fact['data'] = {}): Fact => ({ kind, range: { start, end }, data });
  const facts = [
    fact('tracking-on', 0, 0),
    fact('comment', 2, 4, { text: '口径要统一', author: '李明' }),
    fact('tracked-change', 4, 4, { deleted: '约' }),
    fact('highlight', 4, 8),
    fact('hidden', 9, 15),
    fact('content-control', 0, 2),
  ];
  const document = buildDocument({ text, tree: parsePlainText(text), format: 'docx', profiles: [], profile: null, facts });
  const { findings } = lintDocument(document, [{ rule, level: 'default', messageLevels: {}, options: {} }], {
    locale: 'auto',
    hasInlineConfig: false,
    knownRules: [],
  });
  expect(findings.map(({ messageId, severity, text: flagged }) => `${messageId} ${severity} ${flagged}`)).toEqual([
    'tracking info ',
    'comment error 投资',
    'change error ',
    'highlight warning 3.2亿',
    'hidden warning ，同比增长4',
  ]);
  expect(findings[1]?.message).toBe('此处有未处理的批注：“口径要统一”，请处理后删除批注。');
  expect(findings[2]?.message).toBe('此处有未处理的修订：“约”，请接受或拒绝修订。');
});
