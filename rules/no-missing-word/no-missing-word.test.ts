import { testRule } from '../../src/testing/index.ts';
import noMissingWord from './no-missing-word.ts';

const body = (text: string): string => `一、工作情况\n${text}\n`;

testRule(noMissingWord, [
  // 把
  {
    name: '始终…作为 without 把 is reported',
    format: 'text',
    text: body('始终安全生产作为头等大事，逐级压实责任。'),
    findings: ['2:1-2:9 “始终……作为”之间缺少“把”或“将”。'],
  },
  {
    name: 'the message comes in English too',
    format: 'text',
    locale: 'en',
    text: body('始终防汛抗旱作为头等大事。'),
    findings: ['2:1-2:9 “始终…作为” lacks 把 or 将.'],
  },
  {
    name: 'the object may be a mask or a quotation',
    format: 'text',
    text: body('始终学习新思想作为XX系统的首要任务，始终项目建设作为“一号工程”。'),
    findings: ['2:1-2:10 #missingBa', '2:20-2:28 #missingBa'],
  },
  {
    name: '始终坚持…作为 lacks it too',
    format: 'text',
    text: body('我们始终坚持党建引领作为根本保证。'),
    findings: ['2:3-2:13 #missingBa =始终坚持党建引领作为'],
  },
  { name: '一直…放在 is only likely', format: 'text', text: body('街道一直民生实事放在心上。'), findings: ['2:3-2:11 #missingBaHint =一直民生实事放在'] },
  {
    name: '切实…摆在 is only likely',
    format: 'text',
    text: body('切实粮食安全摆在突出位置。'),
    findings: ['2:1-2:9 请核对“切实……摆在”之间是否漏了“把”或“将”。'],
  },
  { name: '把 is enough', format: 'text', text: body('始终把安全生产作为头等大事，一直把民生放在心上。') },
  { name: '将 is enough', format: 'text', text: body('始终坚持将项目建设作为头等大事。') },
  { name: '以 and 被 are prepositions too', format: 'text', text: body('始终以群众满意作为标准，始终被群众作为贴心人。') },
  { name: '视 makes an object', format: 'text', text: body('始终视群众作为亲人。') },
  { name: '担当作为 is a noun', format: 'text', text: body('始终坚持担当作为精神，始终积极作为抓落实。') },
  { name: '作为 may open a phrase of its own', format: 'text', text: body('始终牢记作为人民公仆的责任。') },
  { name: '始终作为 is whole', format: 'text', text: body('该项工作始终作为重点任务推进。') },
  { name: 'another clause is another sentence', format: 'text', text: body('始终保持战略定力，作为牵头单位主动协调。') },
  { name: '始终 without 作为 is nothing', format: 'text', text: body('始终做到先学一步，学深一层。') },

  // Object
  {
    name: 'a verb at the head of a clause needs its object',
    format: 'text',
    text: body('一是开展，进一步摸清底数。'),
    findings: ['2:3-2:5 “开展”后面缺少宾语。'],
  },
  {
    name: 'the verb at the head of a sentence needs it too',
    format: 'text',
    text: body('摸清了底数。制定，明确整改措施。'),
    findings: ['2:7-2:9 #missingObject =制定'],
  },
  { name: 'a verb before a full stop needs it', format: 'text', text: body('二是召开。三是加强督查。'), findings: ['2:3-2:5 #missingObject =召开'] },
  { name: 'a verb with its subject needs none', format: 'text', text: body('各项工作有序开展，专班已经建立。') },
  { name: 'coordinated verbs share an object', format: 'text', text: body('制定、修改管理办法。起草，并组织实施方案。制定，并组织实施年度计划。') },
  { name: 'intransitive verbs need none', format: 'text', text: body('认真学习，深刻领会。有序推进，抓好落实。') },

  // Separators
  {
    name: 'mixed separators in a quoted series of three',
    format: 'text',
    text: body('存在“上紧，中松、下空”的现象。'),
    findings: ['2:3-2:13 引号内的并列成分混用了“，”和“、”，应统一用“、”。'],
  },
  {
    name: 'mixed separators the other way round',
    format: 'text',
    text: body('存在“上紧、中松，下空”的现象。'),
    findings: ['2:3-2:13 #mixedSeparators =“上紧、中松，下空”'],
  },
  { name: 'a series of two levels is right', format: 'text', text: body('采取“看现场、查台账，听汇报、提问题”的方式。') },
  { name: 'a series with one separator is right', format: 'text', text: body('建立“包、带、帮”机制，破解“上紧，中松，下空”问题。') },
  { name: 'long members are clauses', format: 'text', text: body('坚持“谁主管谁负责到底，分级、分类管理到位”的原则。') },

  // Elsewhere
  { name: 'headings are no sentences', text: '## 始终安全生产作为头等大事\n\n完成任务。\n' },
  { name: 'code is no sentence', text: '## 一、说明\n\n运行 `始终安全生产作为头等` 即可。\n' },
  { name: 'an English text has none of this', text: '## Findings\n\nWe always regard safety as the first task.\n' },
  { name: 'list items are sentences', text: '## 一、要求\n\n- 始终安全生产作为头等大事。\n', findings: ['3:3-3:11 #missingBa =始终安全生产作为'] },
]);
