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
    { name: 'white space is not counted', format: text, text: `${GAPS}${' \u3000'.repeat(900)}${FILLER}`, findings: ['1:1-1:1 #density'] },
  ],
  [noXPlaceholder, noLetterCode, noPaidMarker],
);
