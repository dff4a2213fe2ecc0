import * as z from 'zod/mini';
import { defineRule } from '../../src/rule/index.ts';
import { type AttachmentFault, findAttachmentFaults } from './attachments.ts';
import { findMissingCaptions } from './captions.ts';
import { findStaleContents } from './contents.ts';
import { findMissingAppendices, findMissingParts } from './parts.ts';

const options = z.strictObject({});

export default defineRule({
  id: 'no-dangling-reference',
  family: 'completeness',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Disallow references to attachments, figures, tables, parts and clauses that are not there.',
    zh: '不允许引用文中没有的附件、图、表、部分、章节和条款。',
  },
  rationale: {
    en: 'A reader who follows 详见附件3 or “see Table 7” and finds nothing no longer trusts the rest. Such references are left when a part is removed or numbers change.',
    zh: '读者按“详见附件3”“如图5所示”去找却找不到，就会怀疑整篇材料。删改内容、调整编号之后最容易留下这类问题。',
  },
  source: 'GB/T 9704-2012 7.3.4 and 7.3.7 (attachments: number and title agree with the list)',
  messages: {
    attachment: {
      severity: 'warning',
      en: 'The text refers to “{{name}}”, which is neither listed nor attached.',
      zh: '文中提到“{{name}}”，但附件说明和附件正文中都没有。',
    },
    noAttachments: {
      severity: 'info',
      en: 'The text refers to “{{name}}”, but no attachment is listed.',
      zh: '文中提到“{{name}}”，但没有附件说明，也没有附件。',
    },
    attachmentBody: {
      severity: 'warning',
      en: '“{{name}}” is listed, but its text is not there although other attachments are.',
      zh: '附件说明中有“{{name}}”，但后面没有该附件的正文。',
    },
    attachmentList: {
      severity: 'warning',
      en: '“{{name}}” is attached, but the list of attachments does not name it.',
      zh: '后面有“{{name}}”，但附件说明中没有列出。',
    },
    attachmentName: {
      severity: 'warning',
      en: 'The attachment is listed as “{{name}}”, but its title is “{{other}}”.',
      zh: '附件说明中的名称“{{name}}”与附件标题“{{other}}”不一致。',
    },
    caption: { severity: 'warning', en: 'The text refers to “{{name}}”, but no caption bears this number.', zh: '文中提到“{{name}}”，但没有对应编号的图表。' },
    part: { severity: 'warning', en: 'The text refers to “{{name}}”, which this document does not have.', zh: '文中提到“{{name}}”，但本文没有这一部分。' },
    appendix: {
      severity: 'warning',
      en: 'The text refers to “{{name}}”, which is not among the appendices here.',
      zh: '文中提到“{{name}}”，但文后的附录中没有。',
    },
    contents: {
      severity: 'info',
      en: 'The table of contents names “{{title}}”, which no heading bears.',
      zh: '目录中有“{{title}}”，正文中没有相同的标题，目录可能需要更新。',
    },
    field: {
      severity: 'error',
      en: 'This cross-reference points to a place that no longer exists; update or rewrite it.',
      zh: '此处交叉引用的目标已不存在，请更新或改写。',
    },
  },
  options,
  examples: {
    bad: [
      {
        text: '关于开展检查的通知\n各街道办事处：\n现将检查安排印发给你们，任务分工详见附件3。\n附件：1.检查安排表\n2.联系人名单\n区城管局\n2023年5月8日\n',
        finds: ['附件3'],
      },
      { text: '一、总体情况\n投诉数量逐月下降，如图5所示。\n图1 投诉数量变化\n二、下一步打算\n继续巡查。\n', finds: ['图5'] },
      { text: '一、总体情况\n保障措施见第五部分。\n二、存在问题\n人手不足。\n三、保障措施\n增加人手。\n', finds: ['第五部分'] },
      {
        format: 'markdown',
        text: '## 1. Scope\n\nPrices are set out in Section 9.\n\n## 2. Term\n\nOne year.\n\n## 3. Price\n\n40 k.\n',
        finds: ['Section 9'],
      },
    ],
    good: [
      { text: '关于开展检查的通知\n各街道办事处：\n任务分工详见附件2。\n附件：1.检查安排表\n2.任务分工表\n区城管局\n2023年5月8日\n' },
      { text: '代表200人参加会议，填报表3份。', note: { en: 'No tables are meant.', zh: '不是图表编号。' } },
      {
        text: '一、依据\n根据《招标投标法》第十八条的规定办理。\n二、要求\n按时完成。\n',
        note: { en: 'A clause of another text.', zh: '引用的是其他文件的条款。' },
      },
      { format: 'markdown', text: '## 1. Scope\n\nSee Section 4.2 of RFC 7231.\n\n## 2. Term\n\nOne year.\n\n## 3. Price\n\n40 k.\n' },
    ],
  },
  check({ document, report }) {
    for (const fault of findAttachmentFaults(document)) {
      const { kind, block, start, end, name, other, otherRange } = fault;
      const shared = { range: block.prose.toSource({ start, end }), facts: { kind: 'attachment' } };
      if (kind !== 'nameDiffers') {
        report({ ...shared, messageId: MESSAGES[kind], data: { name } });
        continue;
      }
      const related = otherRange === null ? [] : [{ message: { en: 'The attachment begins here.', zh: '附件在这里。' }, range: otherRange }];
      report({ ...shared, messageId: 'attachmentName', data: { name, other }, related });
    }
    for (const { block, start, end, name } of findMissingCaptions(document)) {
      report({ messageId: 'caption', range: block.prose.toSource({ start, end }), data: { name }, facts: { kind: /图|Fig/u.test(name) ? 'figure' : 'table' } });
    }
    for (const { block, start, end, name } of findMissingParts(document)) {
      report({ messageId: 'part', range: block.prose.toSource({ start, end }), data: { name }, facts: { kind: 'part' } });
    }
    for (const { block, start, end, name } of findMissingAppendices(document)) {
      report({ messageId: 'appendix', range: block.prose.toSource({ start, end }), data: { name }, facts: { kind: 'attachment' } });
    }
    for (const { block, title, nearest, nearestTitle } of findStaleContents(document)) {
      const related =
        nearest === null ? [] : [{ message: { en: `The heading here is “${nearestTitle}”.`, zh: `此处的标题是“${nearestTitle}”。` }, range: nearest.range }];
      report({ messageId: 'contents', range: block.range, data: { title }, facts: { kind: 'toc' }, related });
    }
    for (const { kind, range } of document.facts) if (kind === 'broken-reference') report({ messageId: 'field', range, facts: { kind } });
  },
});

const MESSAGES: Readonly<Record<Exclude<AttachmentFault['kind'], 'nameDiffers'>, 'attachment' | 'noAttachments' | 'attachmentBody' | 'attachmentList'>> = {
  missing: 'attachment',
  noneListed: 'noAttachments',
  noBody: 'attachmentBody',
  notListed: 'attachmentList',
};
