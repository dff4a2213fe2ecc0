import * as z from 'zod/mini';
import { type BlockRole, defineRule } from '../../src/rule/index.ts';
import { findMissingBa } from './find-missing-ba.ts';
import { findMissingObjects } from './find-missing-object.ts';
import { findMixedSeparators } from './find-mixed-separators.ts';

/** Where sentences stand. */
const PROSE: ReadonlySet<BlockRole> = new Set(['body', 'run-in-heading', 'list-item', 'quote', 'note', 'closing', 'salutation']);

export default defineRule({
  id: 'no-missing-word',
  family: 'truncation',
  presets: ['recommended', 'gongwen'],
  summary: {
    en: 'Report Chinese sentences that lack a word: 始终…作为 without 把, a verb without its object, a series with mixed separators.',
    zh: '检查漏字：“始终……作为”缺“把”“将”，动词缺宾语，引号内并列成分的标点不一致。',
  },
  rationale: {
    en: 'A replacement over the whole text or a hasty deletion takes a small word along, and spelling checkers see nothing wrong with what remains. Only forms are reported that finished official documents do not contain.',
    zh: '全文替换或匆忙删改时，很容易连带删掉一个小词，而拼写检查发现不了。本规则只报告在正式公文中不会出现的写法。',
  },
  source: 'Measured on 60,913 lines of finished official documents and statutes: no case of 始终…作为 without 把, none of mixed separators',
  messages: {
    missingBa: {
      severity: 'warning',
      en: '“{{adverb}}…{{verb}}” lacks 把 or 将.',
      zh: '“{{adverb}}……{{verb}}”之间缺少“把”或“将”。',
    },
    missingBaHint: {
      severity: 'info',
      en: 'Check whether 把 or 将 is missing between “{{adverb}}” and “{{verb}}”.',
      zh: '请核对“{{adverb}}……{{verb}}”之间是否漏了“把”或“将”。',
    },
    missingObject: { severity: 'warning', en: 'The verb “{{verb}}” has no object.', zh: '“{{verb}}”后面缺少宾语。' },
    mixedSeparators: {
      severity: 'info',
      en: 'The members of this series are parted by “，” and “、”; use “、” throughout.',
      zh: '引号内的并列成分混用了“，”和“、”，应统一用“、”。',
    },
  },
  options: z.strictObject({}),
  examples: {
    bad: [
      { format: 'text', text: '一、工作要求\n始终安全生产作为头等大事，逐级压实责任。\n', finds: ['始终安全生产作为'] },
      { format: 'text', text: '一、存在问题\n工作中存在“上紧，中松、下空”的现象。\n', finds: ['“上紧，中松、下空”'] },
      { format: 'text', text: '一、工作情况\n一是开展，进一步摸清底数。\n', finds: ['开展'] },
    ],
    good: [
      { format: 'text', text: '一、工作要求\n始终把安全生产作为头等大事，逐级压实责任。\n' },
      {
        format: 'text',
        text: '一、工作要求\n始终保持担当作为的精神状态，主动靠前服务。\n',
        note: { en: '作为 is what people do.', zh: '这里的“作为”是名词。' },
      },
      {
        format: 'text',
        text: '一、工作要求\n采取“看现场、查台账，听汇报、提问题”的方式，逐项推进，抓好落实。\n',
        note: { en: 'Comma and 顿号 on two levels.', zh: '逗号和顿号分属两个层次。' },
      },
    ],
  },
  check({ document, report }) {
    for (const { role, text, prose } of document.blocks) {
      if (!PROSE.has(role) || !/\p{Script=Han}/u.test(text)) continue;
      for (const { range, at, adverb, verb, isCertain } of findMissingBa(text)) {
        const place = prose.toSource({ start: at, end: at });
        report({
          messageId: isCertain ? 'missingBa' : 'missingBaHint',
          range: prose.toSource(range),
          data: { adverb, verb },
          facts: { kind: 'missing-ba' },
          suggestions: [{ label: { en: 'Insert 把', zh: '补上“把”' }, edits: [{ range: place, text: '把' }] }],
        });
      }
      for (const { range, verb } of findMissingObjects(text)) {
        report({ messageId: 'missingObject', range: prose.toSource(range), data: { verb }, facts: { kind: 'missing-object' } });
      }
      for (const { range, commas } of findMixedSeparators(text)) {
        const edits = commas.map((at) => ({ range: prose.toSource({ start: at, end: at + 1 }), text: '、' }));
        report({
          messageId: 'mixedSeparators',
          range: prose.toSource(range),
          facts: { kind: 'mixed-separators' },
          suggestions: [{ label: { en: 'Use “、” throughout', zh: '统一改为“、”' }, edits }],
        });
      }
    }
  },
});
