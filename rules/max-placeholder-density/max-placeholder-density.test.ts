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
    // Templates, and texts that only look like one.
    ...[
      'Meet XX clients, XX staff, XX guests, XX lawyers and XX neighbours.',
      'The fee is $XX a month, $XX a year, $XX on signing, $XX on delivery and $XX at the end.',
      'In 20XX we hired XX people, and in 20XX we lost XX of XX.',
      'On XX/XX/20XX, XX/XX/20XX, XX/XX/20XX, XX/XX/20XX and XX/XX/20XX the board met.',
      'XX% of men, XX% of women, XX% of boys, XX% of girls and XX% of all agree.',
      '因XX需要，拟向XX局购置设备XX台，经费XX万元，工期XX天。',
      'XX同志、XX同志、XX同志、XX同志和XX同志到会。',
    ].map((draft) => ({ name: `a template: ${draft.slice(0, 40)}`, format: text, text: draft, findings: ['1:1-1:1 #density'] })),
    ...[
      'Meet 12 clients, 3 staff, 4 guests, 2 lawyers and 9 neighbours.',
      'The fee is $20 a month, $200 a year, $50 on signing and $30 on delivery.',
      'Meet XX clients, XX staff, XX guests and four neighbours.',
      'Super Bowl XX, Pope John XX, Louis XX, Act XX and Psalm XX are names.',
      'Shirts in XXL, XXXL, XXS, XXL and XXL were sold out.',
      'Errors 5xx, 4xx, 3xx, 2xx and 1xx are classes of codes.',
      'The karyotypes were 46,XX, 47,XXX, 46,XX, 46,XX and 46,XX.',
      'The rule reports TODO, FIXME, TBD, TBC and TK in every draft.',
      'Chapters XX, XXI, XXII, XXIII and XXIV were revised.',
      'In 2020, 2021, 2022, 2023 and 2024 the mill made a profit.',
      'See [1], [2], [3], [4] and [5] in the list of sources.',
      'The team met on 3 May, 4 June, 5 July, 6 August and 7 September.',
      '走访12户，培训30人，投资5万元，建成3处，覆盖6村。',
      '走访XX户，培训30人，投资XX万元，建成3处，覆盖6村。',
      '二○二一年、二○二二年、二○二三年、二○二四年和二○二五年均有结余。',
    ].map((draft) => ({ name: `no template: ${draft.slice(0, 40)}`, format: text, text: draft })),
    { name: 'white space is not counted', format: text, text: `${GAPS}${' \u3000'.repeat(900)}${FILLER}`, findings: ['1:1-1:1 #density'] },
  ],
  [noXPlaceholder, noLetterCode, noPaidMarker],
);
