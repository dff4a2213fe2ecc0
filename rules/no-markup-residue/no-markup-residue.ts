import * as z from 'zod/mini';
import { type Bilingual, type Block, contextOf, defineRule, type Range, type ReportDocument, rememberedByText, type Suggestion } from '../../src/rule/index.ts';
import { findCodes } from './find-codes.ts';
import { findInvisible } from './find-invisible.ts';
import { findMarkup, type Markup } from './find-markdown.ts';
import { findMojibake, type Mojibake } from './find-mojibake.ts';

export default defineRule({
  id: 'no-markup-residue',
  family: 'residue',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Disallow Markdown and HTML in plain text and Word, garbled characters, and characters that nobody sees.',
    zh: '不允许在纯文本和 Word 中残留 Markdown、HTML 标记，以及乱码和看不见的字符。',
  },
  rationale: {
    en: 'Marks that nothing turns into a layout are read as they stand; garbled text cannot be read; invisible characters break search, sorting and line ends.',
    zh: '标记不会自动变成版式，读者看到的就是星号和尖括号；乱码无法阅读；看不见的字符会影响查找、排序和换行。',
  },
  messages: {
    markdown: {
      severity: 'warning',
      en: 'The Markdown "{{token}}" is left in a text that is no Markdown; delete the marks.',
      zh: '正文中残留Markdown标记“{{token}}”，请删除标记。',
    },
    markdownFile: {
      severity: 'info',
      en: 'The text is written in Markdown ({{count}} headings and other marks); save it as .md, or delete the marks before it is sent.',
      zh: '全文使用了Markdown标记（标题等共{{count}}处），请另存为.md文件，或在报送前去掉标记。',
    },
    html: {
      severity: 'warning',
      en: 'The HTML "{{token}}" is left in the text; delete it or write the character it stands for.',
      zh: '正文中残留HTML代码“{{token}}”，请删除或改为对应的字符。',
    },
    escape: {
      severity: 'warning',
      en: 'The escape "{{token}}" is left in the text; put in the line end or character it stands for.',
      zh: '正文中残留转义符“{{token}}”，请改为换行或对应的字符。',
    },
    code: {
      severity: 'warning',
      en: 'The code "{{token}}" of another program is left in the text; delete it, or write what it stands for.',
      zh: '正文中残留其他程序的代码“{{token}}”，请删除，或改为对应的文字。',
    },
    mojibake: {
      severity: 'warning',
      en: '"{{token}}" is garbled: the text was read in a wrong encoding; restore the original.',
      zh: '“{{token}}”是编码错误造成的乱码，请恢复原文。',
    },
    cross: {
      severity: 'warning',
      en: '"{{token}}" in "{{context}}" is a garbled ××, a placeholder; write what it stands for.',
      zh: '“{{context}}”中的“{{token}}”是占位符“××”变成的乱码，请补上实际内容。',
    },
    lost: {
      severity: 'warning',
      en: '{{count}} characters could not be read and are lost (U+FFFD); restore them from the original.',
      zh: '此处有{{count}}个字符未能正确读取（U+FFFD），请对照原文补上。',
    },
    invisible: {
      severity: 'warning',
      en: 'Invisible character {{code}} stands here; delete it.',
      zh: '此处有看不见的字符{{code}}，请删除。',
    },
    private: {
      severity: 'warning',
      en: 'Character {{code}} exists in one font only and shows as nothing or a box elsewhere; replace or delete it.',
      zh: '字符{{code}}只在个别字体中有定义，换台电脑会显示为空白或方框，请替换或删除。',
    },
  },
  options: z.strictObject({}),
  examples: {
    bad: [
      { text: '一、总体要求\n**工作目标：**年底前完成改造。', finds: ['**工作目标：**'] },
      { text: '## 二、工作措施\n各村要加强巡查。', finds: ['##'] },
      { text: '会议于9时开始。<br>参会&nbsp;32人。', finds: ['<br>', '&nbsp;'] },
      { text: '王鬃同志多次到现场指导。', finds: ['鬃'] },
      { text: '全年完成投资\u200B3.2亿元。\uE5F9', finds: ['\u200B', '\uE5F9'] },
      { text: 'The cafÃ© on site donâ€™t open before 9.', format: 'markdown', finds: ['Ã©', 'â€™'] },
    ],
    good: [
      {
        text: '## 二、工作措施\n\n**各村**要加强巡查。',
        format: 'markdown',
        note: { en: 'Markdown is no residue in Markdown.', zh: '在 Markdown 文件里不算残留。' },
      },
      { text: '猪鬃加工厂今年收购猪鬃40吨，马鬃山镇设收购点2处。' },
      {
        text: '志愿者👨‍👩‍👧参加了活动，**街道和**镇组织了观摩。',
        note: { en: 'A picture with joiners, and two masks.', zh: '组合表情，以及两处用星号代替的名称。' },
      },
      { text: 'R&D spending was 4 < 5 percent; the naïve café fée is called “Ça va”.' },
    ],
  },
  check({ document, report }) {
    for (const found of findInvisible(document)) {
      const { start, end } = found;
      const range = { start, end };
      const code = codeOf(document.text, range);
      const facts = { kind: found.kind };
      const edits = [{ range, text: '' }];
      const isBroken = found.kind === 'lost' || found.kind === 'object';
      const advice = isBroken ? {} : found.isSafe ? { fix: edits } : { suggestions: [{ label: REMOVE, edits: [{ range, text: lineEnd(document, range) }] }] };
      if (isBroken) report({ messageId: 'lost', range, data: { count: end - start }, facts });
      else report({ messageId: found.kind === 'private' ? 'private' : 'invisible', range, data: { code }, facts, ...advice });
    }
    for (const block of document.blocks) {
      if (block.text === '') continue;
      for (const { start, end, kind, original } of mojibakeOf(block)) {
        const range = block.prose.toSource({ start, end });
        const token = block.text.slice(start, end);
        const facts = { kind: 'mojibake' };
        if (kind === 'cross') report({ messageId: 'cross', range, data: { token, context: contextOf(block.text, { start, end }) }, facts });
        else report({ messageId: 'mojibake', range, data: { token }, facts, suggestions: replacement(range, original) });
      }
    }
    for (const code of findCodes(document)) {
      const token = code.block.text.slice(code.start, code.end);
      report({ messageId: 'code', range: code.block.prose.toSource(code), data: { token }, facts: { kind: 'code' } });
    }
    const { marks, isMarkdown } = findMarkup(document);
    const first = marks[0];
    if (isMarkdown && first !== undefined) {
      report({ messageId: 'markdownFile', range: first.block.prose.toSource(first), data: { count: marks.length }, facts: { kind: 'markdown' } });
      return;
    }
    for (const mark of marks) {
      const range = mark.block.prose.toSource(mark);
      const token = mark.block.text.slice(mark.start, mark.end);
      report({ messageId: messageFor(mark), range, data: { token }, facts: { kind: 'markdown' }, suggestions: plainText(document, mark, range) });
    }
  },
});

const REMOVE: Bilingual = { en: 'Delete it', zh: '删除' };

/** U+2028 and U+2029 stood for a line end. */
function lineEnd({ text }: ReportDocument, { start, end }: Range): string {
  return /[\u2028\u2029]/u.test(text.slice(start, end)) ? '\n' : '';
}

function codeOf(text: string, { start, end }: Range): string {
  const codes = [...new Set(text.slice(start, Math.min(end, start + 40)))].map(
    (character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return codes.slice(0, 3).join(' ');
}

function replacement(range: Range, original: string | null): Suggestion[] {
  if (original === null) return [];
  return [{ label: { en: `Replace by "${original}"`, zh: `改为“${original}”` }, edits: [{ range, text: original }] }];
}

function messageFor({ kind }: Markup): 'markdown' | 'html' | 'escape' {
  if (kind === 'tag' || kind === 'entity') return 'html';
  return kind === 'escape' ? 'escape' : 'markdown';
}

function plainText({ text }: ReportDocument, { kind, plain }: Markup, range: Range): Suggestion[] {
  if (kind === 'link' || kind === 'table' || kind === 'fence') return [];
  const end = kind === 'heading' && text[range.end] === ' ' ? range.end + 1 : range.end;
  return [{ label: { en: 'Delete the marks', zh: '删除标记' }, edits: [{ range: { start: range.start, end }, text: plain ?? '' }] }];
}

const mojibakeOf = rememberedByText((block: Block): readonly Mojibake[] => findMojibake(block));
