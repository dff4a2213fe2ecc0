import { testRule } from '../../src/testing/index.ts';
import consistentNames from './consistent-names.ts';

const body = (text: string): string => `一、工作情况\n${text}\n`;

testRule(consistentNames, [
  // Configured names.
  {
    name: 'a foreign name is an error',
    format: 'text',
    options: { foreignNames: ['平川县'] },
    text: body('推动平川县各乡镇全面排查。'),
    findings: ['2:3-2:6 出现了不应出现的名称“平川县”，可能是从其他材料带来的。'],
  },
  {
    name: 'every place is told',
    format: 'text',
    options: { foreignNames: ['平川县'] },
    text: body('平川县部署，平川县落实。'),
    findings: ['2:1-2:4 #foreignName', '2:7-2:10 #foreignName'],
  },
  {
    name: 'a foreign name in the title is told',
    format: 'text',
    options: { foreignNames: ['平川县'] },
    text: '平川县防汛工作方案\n一、工作目标\n确保安全。\n',
    findings: ['1:1-1:4 #foreignName'],
  },
  {
    name: 'a foreign name in a table is told',
    options: { foreignNames: ['平川县'] },
    text: '| 单位 |\n| --- |\n| 平川县 |\n',
    findings: ['3:3-3:6 #foreignName'],
  },
  {
    name: 'an example is a hint',
    format: 'text',
    options: { foreignNames: ['平川县'] },
    text: body('赴平川县学习考察，借鉴其做法。'),
    findings: ['2:2-2:5 此处的“平川县”似乎是作为学习、对比对象提到的，请核对。'],
  },
  {
    name: 'the example of one sentence does not cover the next',
    format: 'text',
    options: { foreignNames: ['平川县'] },
    text: body('外出学习考察。平川县压实责任。'),
    findings: ['2:8-2:11 #foreignName'],
  },
  {
    name: 'a foreign name inside an own name is none',
    format: 'text',
    options: { foreignNames: ['平川'], ownNames: ['平川路社区'] },
    text: body('在平川路社区开展排查，平川各单位参加。'),
    findings: ['2:12-2:14 #foreignName =平川'],
  },
  {
    name: 'an English name is a whole word',
    options: { foreignNames: ['Acme'] },
    text: '## Scope\n\nAcme will deliver; Acmeville and iAcme are elsewhere.\n',
    findings: ['3:1-3:5 “Acme” must not occur here: it belongs to another document.'],
  },
  { name: 'a foreign name in code is code', options: { foreignNames: ['Acme'] }, text: '## Scope\n\nRun `Acme`.\n\n```\nAcme\n```\n' },
  { name: 'an empty name is none', format: 'text', options: { foreignNames: ['', ' '] }, text: body('完成任务。') },

  // Authors.
  {
    name: 'a district and a city as authors of one text',
    format: 'text',
    text: '一、工作情况\n我区高度重视，我区专题部署，我区全面完成。\n二、下一步打算\n我市将继续推进，为我市发展作出贡献。\n',
    findings: ['4:1-4:3 全文既自称“我区”（3处）又自称“我市”（2处），请核对是否拼接了其他单位的材料。'],
  },
  { name: 'two bureaus are two authors too', format: 'text', text: body('我局部署，我局落实。我院督办，我院验收。'), findings: ['2:11-2:13 #twoLevels =我院'] },
  { name: 'one mention is a comparison', format: 'text', text: body('我区部署，我区落实，走在我市前列。') },
  { name: 'the level above is context', format: 'text', text: body('我区部署，我区落实，在全市领先，受到全市通报表扬，本市居民满意。') },
  { name: 'a bureau speaks of its district', format: 'text', text: body('我局部署，我局落实，服务我区发展，促进我区和谐。') },
  { name: 'words that begin like an author are none', format: 'text', text: body('坚持自我校正、自我校准，我区别对待，我区分类别，我区部署，我校正偏差。') },
  {
    name: 'a standing committee and a party group as authors of one text',
    format: 'text',
    text: body('区委常委会坚持以上率下，制定常委会工作清单。切实提高党组的战斗力。'),
    findings: ['2:27-2:29 作者主体不一致：2处为“常委会”，1处为“党组”，请核对是否拼接了其他单位的材料。'],
  },
  {
    name: 'the party groups of others are theirs',
    format: 'text',
    text: body('区委常委会坚持以上率下，制定常委会工作清单。指导各部门党组认真整改，局党组班子带头。'),
  },
  {
    name: 'the standing committee of a congress is another body',
    format: 'text',
    text: body('人大常委会审议通过，人大常委会公布。局党组坚持带头，本党组坚持带头，我党组认真落实。'),
  },
  { name: 'a party group reports to a standing committee', format: 'text', text: body('向市委常委会报告，经市委常委会研究。党组会议研究，党组成员带头。') },

  // People and parties.
  {
    name: 'one office with two names',
    format: 'text',
    text: body('临湖区委书记张明华主持会议。会上，临湖区委书记李建国强调了三点。').replace('会上，', ''),
    findings: ['2:21-2:24 “临湖区委书记”前后写了两个人名：张明华、李建国，请核对。'],
  },
  { name: 'one office with one name', format: 'text', text: body('临湖区委书记张明华主持会议。临湖区委书记张明华强调了三点。') },
  { name: 'who held the office before is named as such', format: 'text', text: body('原临湖区委书记张明华出席，临湖区委书记李建国主持。') },
  { name: 'deputies are several', format: 'text', text: body('临湖区副区长张明华出席，临湖区副区长李建国主持。') },
  {
    name: 'a proposal for two clients',
    text: '# Proposal\n\nPrepared for: Harbour Museum\n\n## Terms\n\nThis proposal was prepared for Northwind Traders in May.\n',
    findings: ['7:32-7:49 Prepared for is “Harbour Museum” in one place and “Northwind Traders” here.'],
  },
  {
    name: 'a short form is the same client',
    text: '# Proposal\n\nPrepared for: Harbour Museum Ltd\n\n## Terms\n\nThis proposal was prepared for Harbour Museum in May.\n',
  },
  {
    name: 'a contract with two names for one party',
    format: 'text',
    text: '物业服务合同\n甲方：临湖市档案馆\n乙方：安居物业公司\n第一条 服务范围。\n甲方：临湖市图书馆\n乙方：安居物业公司\n',
    findings: ['5:4-5:10 “甲方”前后不一致：前面是“临湖市档案馆”，此处是“临湖市图书馆”。'],
  },
  { name: 'a blank is to be filled in', format: 'text', text: '物业服务合同\n甲方：临湖市档案馆\n第一条 服务范围。\n甲方：________（盖章）\n甲方：XX单位\n' },
]);
