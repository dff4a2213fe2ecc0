import * as z from 'zod/mini';
import { type Block, defineRule, type Fact, type ReportDocument, rememberedByText } from '../../src/rule/index.ts';
import { findPrompts, type Prompt, type PromptKind } from './find-prompts.ts';

const options = z.strictObject({});

export default defineRule({
  id: 'no-prompt-text',
  family: 'placeholder',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Disallow prompts and broken fields of Word, WPS and slide programs.',
    zh: '不允许残留 Word、WPS、演示软件的输入提示和失效的域。',
  },
  rationale: {
    en: 'These words come from the program, not from a writer: a value was never typed in, or a cross-reference has lost its target.',
    zh: '这些文字是软件自动显示的，说明内容没有填写，或者交叉引用已经失效。',
  },
  messages: {
    prompt: {
      severity: 'error',
      en: 'The prompt "{{text}}" of the word processor is still here; type in what it asks for.',
      zh: '此处仍是软件的输入提示“{{text}}”，请填写实际内容。',
    },
    brokenField: {
      severity: 'error',
      en: 'A field has lost its target and shows "{{text}}"; mend the reference and update the fields.',
      zh: '此处的域已失效，显示为“{{text}}”，请重新插入引用并更新域。',
    },
    fieldCode: {
      severity: 'error',
      en: 'The field code "{{text}}" stands here in place of its result; update the field or write the result.',
      zh: '此处显示的是域代码“{{text}}”而不是结果，请更新域或直接写出内容。',
    },
    emptyField: {
      severity: 'error',
      en: 'A form field is empty; fill it in.',
      zh: '此处的表单域没有填写，请补上。',
    },
    namedEmptyField: {
      severity: 'error',
      en: 'The form field "{{name}}" is empty; fill it in.',
      zh: '表单域“{{name}}”没有填写，请补上。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '项目负责人：单击或点击此处输入文字。', finds: ['单击或点击此处输入文字。'] },
      { text: '各片区分布见错误!未找到引用源。，明细附后。', finds: ['错误!未找到引用源。'] },
      { text: 'Owner: Click or tap here to enter text.', finds: ['Click or tap here to enter text.'] },
      { text: 'The figures are in Error! Reference source not found. and were checked twice.', finds: ['Error! Reference source not found.'] },
      { text: 'Page { PAGEREF _Toc1234567 \\h } of the annex', finds: ['{ PAGEREF _Toc1234567 \\h }'] },
    ],
    good: [
      { text: '如果目录显示“错误!未定义书签。”，请按F9更新域。', note: { en: 'The text explains the message.', zh: '正文在解释这条提示。' } },
      { text: '学员可从三门课程中选择一项。' },
      { text: 'A control without a value shows "Click or tap here to enter text." until somebody types.' },
      { text: 'Search the file for `Error! Reference source not found.` first.', format: 'markdown' },
    ],
  },
  check({ document, report }) {
    for (const block of document.blocks) {
      if (block.text === '' || block.role === 'code') continue;
      for (const { kind, start, end } of promptsOf(block)) {
        report({
          messageId: MESSAGE[kind],
          range: block.prose.toSource({ start, end }),
          data: { text: block.text.slice(start, end) },
          facts: { kind },
        });
      }
    }
    for (const fact of document.facts) {
      const finding = describeFact(document, fact);
      if (finding !== null) report(finding);
    }
  },
});

const MESSAGE: Readonly<Record<PromptKind, 'prompt' | 'brokenField' | 'fieldCode'>> = {
  prompt: 'prompt',
  'broken-field': 'brokenField',
  'field-code': 'fieldCode',
};

/** What only the file knows: a control that still shows its prompt, a field whose result is an error, a form field without a value. */
function describeFact({ text }: ReportDocument, { kind, range, data }: Fact) {
  const shown = text.slice(range.start, range.end).trim();
  const facts = { kind };
  const name = data['name'];
  if (kind === 'prompt' && shown !== '') return { messageId: 'prompt', range, data: { text: shown }, facts } as const;
  if (kind === 'broken-field') return { messageId: 'brokenField', range, data: { text: shown }, facts } as const;
  if (kind !== 'empty-field' && kind !== 'prompt') return null;
  if (name === undefined || name === '') return { messageId: 'emptyField', range, facts } as const;
  return { messageId: 'namedEmptyField', range, data: { name }, facts } as const;
}

const promptsOf = rememberedByText((block: Block): readonly Prompt[] => findPrompts(block));
