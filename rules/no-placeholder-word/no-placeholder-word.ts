import * as z from 'zod/mini';
import { defineRule } from '../../src/rule/index.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findInstructions } from './find-instructions.ts';
import { findWords, isQuoted, readCompany } from './find-words.ts';

const options = z.strictObject({
  /** More words that stand for content in these documents: `project_title`, `示例公司`. */
  words: z._default(z.array(z.string()), []),
  /** Words and phrases to leave alone: `待定` where it is a decided state. */
  allow: z._default(z.array(z.string()), []),
});

export default defineRule({
  id: 'no-placeholder-word',
  family: 'placeholder',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Disallow words that stand for content: TODO, TBD, lorem ipsum, 待补充, 待核实, instructions of a template, placeholder pictures.',
    zh: '不允许用待补充、待核实、TODO、TBD、lorem ipsum、模板说明文字或占位图片代替正文。',
  },
  rationale: {
    en: 'Such a note was written so that somebody would come back to it. When it goes out with the report, nobody did.',
    zh: '这类文字是写给自己看的提醒，随材料报送出去，说明没有人回头补上。',
  },
  messages: {
    certain: {
      severity: 'error',
      en: '"{{token}}" stands where content is still to be written.',
      zh: '“{{token}}”处的内容尚未补上，请填写或删除。',
    },
    doubtful: {
      severity: 'warning',
      en: '"{{token}}" says that something is still open; settle it, or say who decides by when.',
      zh: '“{{token}}”说明此处尚未落实，请核实后写明，或注明由谁何时确定。',
    },
    undecided: {
      severity: 'info',
      en: '"{{token}}" leaves something open here; check that it is meant so.',
      zh: '此处为“{{token}}”，请确认确属未定事项，而不是漏填。',
    },
    filler: {
      severity: 'error',
      en: 'The filler "{{token}}" of a template is left in the text.',
      zh: '模板的占位文字“{{token}}”尚未替换。',
    },
    instruction: {
      severity: 'warning',
      en: '"{{token}}" tells the writer what to write, and nothing is written ({{count}} such sentences in this text).',
      zh: '“{{token}}”是模板的填写说明，正文没有写（本文共有{{count}}处）。',
    },
    comment: {
      severity: 'warning',
      en: 'A comment says "{{token}}": something is still missing here.',
      zh: '注释中写着“{{token}}”，说明此处还有内容没有补上。',
    },
    image: {
      severity: 'warning',
      en: 'The picture {{token}} is a placeholder; put the real one in.',
      zh: '图片 {{token}} 只是占位图，请换成实际图片。',
    },
    address: {
      severity: 'warning',
      en: 'Nobody has the address "{{token}}"; write the real one.',
      zh: '“{{token}}”是示例地址，请换成真实地址。',
    },
    configured: {
      severity: 'error',
      en: '"{{token}}" is a placeholder by this configuration; write what it stands for.',
      zh: '“{{token}}”在配置中列为占位词，请换成实际内容。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '培训经费（待补充），讲师名单：待核实。', finds: ['待补充', '待核实'] },
      { text: 'TODO: add the figures for March. The owner is TBD.', finds: ['TODO', 'TBD'] },
      { text: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.', finds: ['Lorem ipsum dolor sit amet'] },
      {
        text: '# Report\n\n![Placeholder](img/placeholder-300x200.png)\n\n<!-- 配图待补 -->',
        format: 'markdown',
        finds: ['![Placeholder](img/placeholder-300x200.png)', '待补'],
      },
      {
        text: '# Findings\n\n## Scope\n\nProvide a description of the systems in scope.\n\n## Method\n\nDescribe the steps that were taken.',
        format: 'markdown',
        finds: ['Provide a description of the systems in scope.', 'Describe the steps that were taken.'],
      },
      { text: '由示例公司承建。', options: { words: ['示例公司'] }, finds: ['示例公司'] },
    ],
    good: [
      { text: '制度有待完善，部分问题亟待解决，群众等待确认。' },
      { text: '# Linting notes\n\nThe rule reports TODO comments and `FIXME:` lines.', format: 'markdown' },
      { text: 'The fee is an amount to be determined by the court.' },
      {
        text: '# How to write a report\n\n## Scope\n\nDescribe the scope first.\n\n## Results\n\nList the results.',
        format: 'markdown',
        note: { en: 'In a guide the imperative is the content.', zh: '写作指南里的祈使句就是正文。' },
      },
    ],
  },
  check({ document, options, report }) {
    const company = readCompany(document);
    const isAllowed = (token: string): boolean => options.allow.some((word) => word !== '' && token.toLowerCase().includes(word.toLowerCase()));
    for (const block of document.blocks) {
      if (block.text === '' || SILENT.has(block.role)) continue;
      for (const { messageId, start, end } of findWords(block, document, company)) {
        const token = block.text.slice(start, end);
        if (!isAllowed(token)) report({ messageId, range: block.prose.toSource({ start, end }), data: { token }, facts: { kind: 'word' } });
      }
      for (const word of options.words) {
        for (let at = word === '' ? -1 : block.text.indexOf(word); at !== -1; at = block.text.indexOf(word, at + word.length)) {
          if (isQuoted(block.text, at) || isAllowed(word)) continue;
          report({
            messageId: 'configured',
            range: block.prose.toSource({ start: at, end: at + word.length }),
            data: { token: word },
            facts: { kind: 'configured' },
          });
        }
      }
    }
    for (const { messageId, range } of findElsewhere(document)) {
      const token = document.text.slice(range.start, range.end);
      if (!isAllowed(token)) report({ messageId, range, data: { token }, facts: { kind: messageId } });
    }
    const instructions = findInstructions(document);
    for (const { block, start, end } of instructions) {
      const token = block.text.slice(start, end);
      if (isAllowed(token)) continue;
      report({
        messageId: 'instruction',
        range: block.prose.toSource({ start, end }),
        data: { token, count: instructions.length },
        facts: { kind: 'instruction' },
      });
    }
  },
});

const SILENT: ReadonlySet<string> = new Set(['code', 'contents', 'quote', 'marker', 'other']);
