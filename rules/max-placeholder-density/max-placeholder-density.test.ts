import { testRule } from '../../src/testing/test-rule.ts';
import noLetterCode from '../no-letter-code/no-letter-code.ts';
import noPaidMarker from '../no-paid-marker/no-paid-marker.ts';
import noXPlaceholder from '../no-x-placeholder/no-x-placeholder.ts';
import maxPlaceholderDensity from './max-placeholder-density.ts';

const text = 'text' as const;
/** 20 characters without a defect. */
const FILLER = '各街道按期完成排查工作，群众反映普遍良好。';
/** 5 placeholders in 25 characters. */
const GAPS = '走访XX户，培训XX人，投资XX元，建成XX处，覆盖XX村。';

testRule(
  maxPlaceholderDensity,
  [
    {
      name: 'says how many placeholders there are',
      format: text,
      text: GAPS,
      findings: ['1:1-1:1 全文有5处占位符，平均每千字166.7处：这还是一份没有填写的模板。'],
    },
    {
      name: 'an English message for an English draft',
      format: text,
      text: 'We met XX clients in XX towns, sold XX units, lost XX staff and hired XX people.',
      findings: ['1:1-1:1 This document holds 5 placeholders, 78.1 in a thousand characters: it is a template that was never filled in.'],
    },
    { name: 'stands at the title', format: text, text: `关于排查情况的报告\n区政府：\n${GAPS}\n`, findings: ['1:1-1:10 #density =关于排查情况的报告'] },
    { name: 'counts all rules of the family', format: text, text: '全Q上下行动，Q委重视，ZY部署，走访XX户，培训XX人。', findings: ['1:1-1:1 #density'] },
    { name: 'in Markdown and with line endings of other systems', text: `# 关于排查情况的报告\r\n\r\n${GAPS}\r\n`, findings: ['1:3-1:12 #density'] },
    { name: 'speaks once however many there are', format: text, text: `${GAPS}\n${GAPS}\n${GAPS}`, findings: ['1:1-1:1 #density'] },
    { name: 'a lower limit', format: text, text: `${GAPS}${FILLER.repeat(60)}`, options: { per1000: 1 }, findings: ['1:1-1:1 #density'] },
    { name: 'a higher limit', format: text, text: GAPS, options: { per1000: 200 } },
    { name: 'four gaps are no template', format: text, text: '走访XX户，培训XX人，投资XX元，建成XX处。' },
    { name: 'five gaps in a long text are no template', format: text, text: `${GAPS}${FILLER.repeat(60)}` },
    { name: 'tokens of pay walls are no placeholders', format: text, text: '##paidbegin##甲##paidend##乙##pagebreak##丙##pagebreak##丁##pagebreak##' },
    { name: 'a finished text', format: text, text: `关于排查情况的报告\n${FILLER}` },
    { name: 'an empty text', format: text, text: '' },
    // 5 in 1,000 characters: the limit itself is allowed, one character less is over it.
    { name: 'exactly at the limit is no template', format: text, text: `${GAPS}${'好'.repeat(970)}` },
    { name: 'a hair above the limit is one', format: text, text: `${GAPS}${'好'.repeat(969)}`, findings: ['1:1-1:1 #density'] },
    { name: 'asterisks count as other masks do', format: text, text: '**街道召开会议，***同志出席，**局、**委和***公司参加。', findings: ['1:1-1:1 #density'] },
    {
      name: 'dates that were not filled in',
      format: text,
      text: '于20XX年X月X日启动，X月X日验收，X月底结题，20XX年公示，202X年存档。',
      findings: ['1:1-1:1 #density'],
    },
    {
      name: 'placeholders in a table',
      text: '| 单位 | 户数 |\n| --- | --- |\n| XX村 | XX户 |\n| XX镇 | XX户 |\n| XX乡 | XX户 |\n',
      findings: ['1:3-1:3 #density'],
    },
    { name: 'in a list', text: '- visit XX sites\n- hire XX people\n- sell XX units\n- close XX shops\n- open XX shops\n', findings: ['1:3-1:3 #density'] },
    {
      name: 'at the title of an English draft',
      text: '# Report on pumps\n\nWe met XX clients in XX towns, sold XX units, lost XX staff and hired XX people.',
      findings: ['1:3-1:18 #density =Report on pumps'],
    },
    { name: 'an English draft with four gaps', text: '# Report\n\nWe met XX clients in XX towns, sold XX units and lost XX staff.' },
    { name: 'a finished English draft', text: '# Report on pumps\n\nWe met 12 clients in four towns and sold 300 units.' },
    {
      name: 'an English draft with five gaps in many words',
      text: `We met XX clients in XX towns, sold XX units, lost XX staff and hired XX people. ${'The pumps ran well. '.repeat(60)}`,
    },
    { name: 'karyotypes are no placeholders', format: text, text: '核型为46,XX；患者为47,XXX；对照为46,XX；母亲为46,XX；姐妹为46,XX。' },
    { name: 'products and sizes are no placeholders', format: text, text: '板材210mm×297mm，网格3×4，尺码XXL，截图1280×720，车型Model X。' },
    { name: 'code is not counted', text: '运行`XX`、`XXX`、`XX局`、`XX委`和`XX办`后即可。' },
    { name: 'a sentence about Roman numerals', text: 'Chapter XX, Part XX, Section XX, Table XX and Book XX were revised.' },
    { name: 'white space is not counted', format: text, text: `${GAPS}${' \u3000'.repeat(900)}${FILLER}`, findings: ['1:1-1:1 #density'] },
  ],
  [noXPlaceholder, noLetterCode, noPaidMarker],
);
