import * as z from 'zod/mini';
import { type Block, defineRule, type Range, STAND_IN } from '../../src/rule/index.ts';
import { findEmptySections } from './find-empty-sections.ts';

const options = z.strictObject({
  /** Whether a section may hold a table and no text. */
  allowTableOnly: z._default(z.boolean(), true),
});

export default defineRule({
  id: 'no-empty-section',
  family: 'completeness',
  // Runs last, so that a required section of placeholders is told once, by require-sections.
  isSummary: true,
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Disallow headings with nothing beneath them, or with placeholders only.',
    zh: '不允许标题下没有内容，或者只有占位符。',
  },
  rationale: {
    en: 'An outline is written first and filled in later; a heading that was forgotten still looks finished in the table of contents.',
    zh: '写材料常常先列提纲、再填内容；漏填的标题在目录里看不出来。',
  },
  messages: {
    empty: { severity: 'error', en: 'There is nothing under the heading “{{title}}”.', zh: '标题“{{title}}”下没有内容。' },
    placeholder: { severity: 'error', en: 'Under the heading “{{title}}” there are only placeholders.', zh: '标题“{{title}}”下只有占位符，没有实际内容。' },
    tableOnly: {
      severity: 'error',
      en: 'Under the heading “{{title}}” there is only a table; say what it shows.',
      zh: '标题“{{title}}”下只有表格，没有文字说明。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '一、主要做法\n全年开展巡查46次。\n二、存在问题\n三、下一步打算\n继续抓好巡查。\n', finds: ['存在问题'] },
      {
        text: '一、主要做法\n全年开展巡查46次。\n二、下一步打算\n江北区城管局\n2023年12月20日\n',
        finds: ['下一步打算'],
        note: { en: 'The signature follows.', zh: '后面直接是落款。' },
      },
      { format: 'markdown', text: '# Postmortem\n\n## Impact\n\n## Timeline\n\n09:10 The first alert fired.\n', finds: ['Impact'] },
      { format: 'markdown', text: '## Impact\n\n[Describe the impact]\n\n## Timeline\n\nTBD\n', finds: ['[Describe the impact]', 'TBD'] },
    ],
    good: [
      {
        text: '一、总体要求\n（一）指导思想。坚持统筹推进。\n（二）工作目标。年底前全部完成。\n',
        note: { en: 'A lower heading is content.', zh: '下面有下一级标题。' },
      },
      { format: 'markdown', text: '## Budget\n\n| item | cost |\n|---|---|\n| rent | 40 |\n\n## Plan\n\n```sh\nmake\n```\n' },
      { text: '会议议程：\n（一）听取工作汇报\n（二）审议实施方案\n（三）部署下一阶段工作\n', note: { en: 'Items, no headings.', zh: '这是条目，不是标题。' } },
    ],
  },
  check({ document, options: { allowTableOnly }, findings, report }) {
    const told = new Set(
      findings.filter(({ ruleId, messageId }) => ruleId === 'require-sections' && messageId === 'placeholderOnly').map(({ range }) => range.start),
    );
    for (const { section, kind, blocks } of findEmptySections(document, allowTableOnly)) {
      if (kind === 'placeholder' && told.has(section.heading.range.start)) continue;
      const data = { title: section.heading.title.replaceAll(STAND_IN, '').trim() };
      if (kind === 'empty') report({ messageId: 'empty', range: section.heading.range, data });
      else if (kind === 'table') report({ messageId: 'tableOnly', range: section.heading.range, data });
      else report({ messageId: 'placeholder', range: placeholderRange(blocks, section.block, section.heading.proseEnd), data });
    }
  },
});

/** From the first placeholder to the last; in a run-in heading they stand after the heading's own sentence. */
function placeholderRange(blocks: readonly Block[], own: Block, proseEnd: number): Range {
  const [first, last] = [blocks[0] as Block, blocks[blocks.length - 1] as Block];
  if (first !== own) return { start: first.range.start, end: last.range.end };
  const rest = own.text.slice(proseEnd);
  const start = own.prose.toSource({ start: proseEnd + rest.length - rest.trimStart().length, end: own.text.length }).start;
  return { start, end: last.range.end };
}
