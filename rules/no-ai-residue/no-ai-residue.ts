import * as z from 'zod/mini';
import { defineRule, type Edit, type Range, type ReportDocument } from '../../src/rule/index.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import { findTokens, findTrackedLinks } from './find-tokens.ts';

export default defineRule({
  id: 'no-ai-residue',
  family: 'residue',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Disallow what chat assistants leave in a text: citation tokens, openers, offers of more help, labels.',
    zh: '不允许残留 AI 助手的引用标记、开场白、结束语和标注。',
  },
  rationale: {
    en: 'The tokens point to sources that the reader cannot open, and the phrases answer somebody who is not the reader.',
    zh: '引用标记指向的来源读者打不开，开场白和结束语又是说给提问的人听的，留在材料里十分显眼。',
  },
  messages: {
    token: {
      severity: 'error',
      en: 'Token of a chat assistant "{{token}}" is left in the text; delete it, and name the source yourself.',
      zh: '残留AI助手的引用标记“{{token}}”，请删除，并核实、注明真实来源。',
    },
    link: {
      severity: 'warning',
      en: 'The link carries "{{token}}", which says that a chat assistant supplied it; delete that part.',
      zh: '链接带有“{{token}}”，表明它来自AI助手，请删去这一段。',
    },
    chat: {
      severity: 'warning',
      en: '"{{token}}" is a chat assistant speaking to the person who asked; delete it.',
      zh: '“{{token}}”是AI助手与提问者的对话，请删除。',
    },
    label: {
      severity: 'warning',
      en: '"{{token}}" says that a program wrote this; keep it only where a labelling rule asks for it.',
      zh: '“{{token}}”说明内容由AI生成，除按规定必须标注外，请删除。',
    },
    disclaimer: {
      severity: 'warning',
      en: '"{{token}}" says that what stands here is invented; put in the real facts and delete it.',
      zh: '“{{token}}”说明内容是示例或虚构的，请换成真实情况后删除。',
    },
  },
  options: z.strictObject({}),
  examples: {
    bad: [
      { text: '全市码头吞吐量增长4%。citeturn0search1turn0search0', finds: ['citeturn0search1turn0search0'] },
      { text: '改造后能耗下降。【4†source】', finds: ['【4†source】'] },
      { text: '好的，以下是为您撰写的工作报告：\n今年以来，各项工作平稳推进。', finds: ['好的，以下是为您撰写的工作报告：'] },
      { text: '各项任务均已完成。\n希望以上内容对您有所帮助！', finds: ['希望以上内容对您有所帮助！'] },
      {
        text: 'Certainly! Here is the quarterly report:\n\nSales rose by 3 percent [cite: 3, 7].',
        finds: ['Certainly! Here is the quarterly report:', '[cite: 3, 7]'],
      },
      { text: 'See the [survey](https://example.org/s?utm_source=chatgpt.com).', format: 'markdown', finds: ['?utm_source=chatgpt.com'] },
    ],
    good: [
      { text: '【重要】请各单位于5月8日前报送材料[1]。', note: { en: 'Brackets alone prove nothing.', zh: '方括号本身不说明问题。' } },
      { text: '好的制度要靠人执行。如有疑问，请与我们联系。' },
      { text: '人工智能应用调研报告\n受访者说，作为一个AI助手，我的回答仅供参考，这类提示很常见。' },
      { text: 'Of course, if you run the old version, the export fails. Please let us know if you need a copy.' },
      { text: 'Search the draft for `citeturn0search1` before sending it.', format: 'markdown' },
    ],
  },
  check({ document, report }) {
    for (const range of findTokens(document)) {
      const token = document.text.slice(range.start, range.end);
      report({ messageId: 'token', range, data: { token }, facts: { kind: 'citation-token' }, suggestions: [{ label: DELETE, edits: [{ range, text: '' }] }] });
    }
    for (const range of findTrackedLinks(document)) {
      const token = document.text.slice(range.start, range.end);
      report({ messageId: 'link', range, data: { token }, facts: { kind: 'link' }, suggestions: [{ label: DELETE, edits: untrack(document, range) }] });
    }
    for (const phrase of findPhrases(document)) {
      const range = phrase.block.prose.toSource(phrase);
      const token = phrase.block.text.slice(phrase.start, phrase.end);
      const suggestions = phrase.kind === 'label' ? [] : [{ label: DELETE, edits: [{ range, text: '' }] }];
      report({ messageId: MESSAGE[phrase.kind], range, data: { token }, facts: { kind: phrase.kind }, suggestions });
    }
  },
});

const DELETE = { en: 'Delete it', zh: '删除' };

const MESSAGE: Readonly<Record<Phrase['kind'], 'chat' | 'label' | 'disclaimer'>> = {
  opener: 'chat',
  closer: 'chat',
  self: 'chat',
  screen: 'chat',
  label: 'label',
  disclaimer: 'disclaimer',
};

/** `?utm_source=x&page=2` keeps its question mark. */
function untrack({ text }: ReportDocument, { start, end }: Range): Edit[] {
  const opens = text[start] === '?' && text[end] === '&';
  return [{ range: { start: opens ? start + 1 : start, end: opens ? end + 1 : end }, text: '' }];
}
