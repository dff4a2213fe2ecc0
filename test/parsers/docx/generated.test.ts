import { expect, it } from 'vitest';
import { generateReport } from './generated-report.ts';
import { parse, read } from './make-docx.ts';

it('a document of another generator is read whole: text, blocks, facts', async () => {
  const bytes = await generateReport();
  const { text, problems, facts } = read(bytes);
  expect(problems).toEqual([]);
  expect(text.split('\n')).toEqual([
    '关于防汛工作的报告',
    '一、总体情况',
    '完成投资三亿元\t，同比增长«增幅»',
    '排查隐患',
    '单位',
    '数量',
    '东城',
    '12',
    '二、存在问题',
    '数据来自年报。',
    '区水务局',
    '第页',
    '',
  ]);
  const shown = facts.map(({ kind, range }) => `${kind} ${text.slice(range.start, range.end)}`.trimEnd());
  expect(shown).toEqual([
    'tracking-on',
    'title-property',
    'comment 完成投资',
    'highlight 三亿元',
    'tracked-change ，同比增长',
    'tracked-change',
    'merge-field «增幅»',
  ]);
  const { document } = await parse(bytes);
  expect(document.title?.text).toBe('关于防汛工作的报告');
  expect(document.outline.all.map(({ label }) => label)).toEqual(['一、总体情况', '二、存在问题']);
});
