import { expect, it } from 'vitest';
import { generateReport } from '../parsers/docx/generated-report.ts';
import { read } from '../parsers/docx/make-docx.ts';
import { annotateWords, commentsIn, partOf } from './annotate-words.ts';

it('a document of another generator keeps its comments, tracked changes, notes and fields', async () => {
  const draft = await generateReport();
  const done = annotateWords(draft, ['防汛', '一、总体情况', '投资三', '同比增长', '«增幅»', '12', '年报', '区水务局']);
  expect(commentsIn(done.bytes)).toEqual([
    { at: '关于防汛工作的报告', says: '［页眉第1段］错误：“区水务局”尚未填写。' },
    { at: '防汛', says: '错误：“防汛”尚未填写。' },
    // The number is in no run.
    { at: '总体情况', says: '错误：“一、总体情况”尚未填写。' },
    { at: '完成投资', says: '口径请核实' },
    { at: '投资三', says: '错误：“投资三”尚未填写。' },
    { at: '', says: '［脚注第1段］错误：“年报”尚未填写。' },
    { at: '同比增长', says: '错误：“同比增长”尚未填写。' },
    { at: '«增幅»', says: '错误：“«增幅»”尚未填写。' },
    { at: '12', says: '错误：“12”尚未填写。' },
  ]);
  const others = (bytes: Uint8Array) => read(bytes).facts.filter(({ kind }) => kind !== 'comment');
  expect(others(done.bytes)).toEqual(others(draft));
  for (const part of ['word/footnotes.xml', 'word/header1.xml', 'word/settings.xml']) expect(partOf(done.bytes, part)).toBe(partOf(draft, part));
});
