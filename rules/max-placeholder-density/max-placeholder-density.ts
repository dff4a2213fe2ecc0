import * as z from 'zod/mini';
import { defineRule } from '../../src/rule/index.ts';

const options = z.strictObject({
  /** The most placeholders that a thousand characters may hold, white space left out. */
  per1000: z._default(z.number().check(z.positive()), 5),
});

/** Fewer than this are a few forgotten places, however short the text is. */
const FEWEST = 5;

export default defineRule({
  id: 'max-placeholder-density',
  family: 'placeholder',
  presets: ['recommended', 'gongwen', 'english'],
  isSummary: true,
  summary: {
    en: 'Say once that a document is an unfilled template rather than a draft with a few gaps.',
    zh: '占位符过多时，用一条提示说明这是一份未填写的模板，而不是只差几处的草稿。',
  },
  rationale: {
    en: 'One sentence is more useful than eighty equal ones: nobody wants to fill in a text that was never written.',
    zh: '占位符遍布全文时，一条总的提示比逐条罗列更有用：这份材料还没有真正写。',
  },
  messages: {
    density: {
      severity: 'error',
      en: 'This document holds {{count}} placeholders, {{density}} in a thousand characters: it is a template that was never filled in.',
      zh: '全文有{{count}}处占位符，平均每千字{{density}}处：这还是一份没有填写的模板。',
    },
  },
  options,
  examples: {
    bad: [{ text: '关于XX工作的报告\nXX局：\n2023年，XX局投入XX万元，培训XX人次，走访XX户。' }],
    good: [
      { text: '举办培训班XX期，覆盖干部200余人，群众反映良好，各项任务按期完成。', note: { en: 'One gap is no template.', zh: '只有一处空白。' } },
      { text: '全年举办培训班12期，覆盖干部1300人次。' },
    ],
  },
  check({ document, options, findings, report }) {
    const count = findings.filter(({ family, severity }) => family === 'placeholder' && severity !== 'info').length;
    if (count < FEWEST) return;
    const characters = document.prose.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
    const density = (count * 1000) / characters;
    if (density <= options.per1000) return;
    const range = document.title?.range ?? { start: document.head.start, end: document.head.start };
    report({ messageId: 'density', range, data: { count, density: density.toFixed(1) }, facts: { kind: 'density' } });
  },
});
