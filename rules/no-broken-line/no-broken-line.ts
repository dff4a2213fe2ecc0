import * as z from 'zod/mini';
import { defineRule, type Edit, endsAtPageWidth, type Range, type ReportDocument } from '../../src/rule/index.ts';
import { type Break, findBreaks } from './find-breaks.ts';

const options = z.strictObject({
  /** `auto`: a line that ends where the page does was wrapped and is no defect. `never`: every break inside a sentence is reported. */
  reflow: z._default(z.enum(['auto', 'never']), 'auto'),
});

export default defineRule({
  id: 'no-broken-line',
  family: 'truncation',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Report one sentence that is split over two paragraphs.',
    zh: '检查被拆成两段的句子。',
  },
  rationale: {
    en: 'A stray line break is what copying from a PDF file or a chat window leaves behind. Nothing is lost, but the reader stumbles, and numbering and layout go wrong. Text that is wrapped at the width of a page is read as one paragraph and stays as it is.',
    zh: '从 PDF 或聊天窗口复制文字，容易多出一个回车，把一句话拆成两段。内容虽然没有丢，读起来却不通，编号和版式也会跟着出错。按页宽整齐折行的文字会先合并成段，不在此列。',
  },
  source: 'GB/T 15834-2011 5.1.1: marks that end or part a sentence never begin a line',
  messages: {
    brokenBeforeMark: {
      severity: 'warning',
      en: 'The paragraph begins with “{{mark}}”: the sentence was split here. Join it with the line before.',
      zh: '段落以“{{mark}}”开头，一句话在此被拆成了两段，应与上一段合并。',
    },
    brokenInPair: {
      severity: 'warning',
      en: 'The sentence was split between an opening mark and its closing mark. Join it with the line before.',
      zh: '一句话在成对的标点中间被拆成了两段，应与上一段合并。',
    },
    brokenInSentence: {
      severity: 'warning',
      en: 'The paragraph goes on with the sentence of the one before. Join the two.',
      zh: '上一段的句子在这里才继续，应将两段合并。',
    },
  },
  options,
  examples: {
    bad: [
      {
        format: 'text',
        text: '一、工作情况\n截至6月底，全街道共走访企业四十余家\n，收集意见建议六十余条。\n',
        finds: ['，'],
      },
      { format: 'text', text: '一、主要做法\n村“两委”牵头建立台账，逐户落实“一户一\n策”帮扶措施。\n', finds: ['策'] },
      {
        format: 'markdown',
        text: '## Coverage\n\nThe survey reached every depot that opened before the spring and\n\nwas repeated in autumn with the same questions.\n',
        finds: ['was'],
      },
    ],
    good: [
      { format: 'text', text: '一、工作情况\n截至6月底，全街道共走访企业四十余家，收集意见建议六十余条。\n' },
      {
        format: 'text',
        text: '老校长在信里写道：\n“教师首先要自己站得正。\n“话说错了会留在孩子心里。”\n',
        note: { en: 'A quotation over two paragraphs opens in both.', zh: '引文分为两段时，每段开头都有引号。' },
      },
      {
        format: 'markdown',
        text: '## Setup\n\nInstall it with the package manager that you already use\n\nnpm install is enough for most projects\n',
        note: { en: 'The name of a command, and no sentence.', zh: '以命令名开头，不是半句话。' },
      },
    ],
  },
  check({ document, options: { reflow }, report }) {
    for (const broken of findBreaks(document.blocks)) {
      if (reflow === 'auto' && isWrapped(document, broken)) continue;
      const token = firstToken(broken.second.text);
      const finding = {
        range: broken.second.prose.toSource(token),
        facts: { kind: broken.evidence },
        fix: joinEdits(document, broken),
        related: [{ message: { en: 'The sentence begins here.', zh: '这句话从这里开始。' }, range: lastCharacters(broken) }],
      };
      if (broken.evidence === 'mark') report({ ...finding, messageId: 'brokenBeforeMark', data: { mark: broken.second.text.slice(token.start, token.end) } });
      else report({ ...finding, messageId: broken.evidence === 'pair' ? 'brokenInPair' : 'brokenInSentence' });
    }
  },
});

/** In English a single line ending is white space, whatever stands before it. */
function isWrapped({ blocks }: ReportDocument, { first, second, evidence }: Break): boolean {
  return (evidence === 'lower-case' && !second.isAfterBlank) || endsAtPageWidth(blocks, first, second);
}

/** The mark, the character or the word with which the second half begins. */
function firstToken(text: string): Range {
  return { start: 0, end: /^(?:[A-Za-z]+|[^\n])/u.exec(text)?.[0].length ?? 0 };
}

const SHOWN = 12;

function lastCharacters({ first: { prose } }: Break): Range {
  return prose.toSource({ start: Math.max(0, prose.text.length - SHOWN), end: prose.text.length });
}

/** Joins the halves where nothing but white space (and the marks of a quotation) parts them. */
function joinEdits({ text }: ReportDocument, { first, second, glue }: Break): Edit[] {
  const range = { start: first.range.end, end: second.range.start };
  const between = text.slice(range.start, range.end);
  if (glue === null || !(first.quoteDepth > 0 ? /^[\s>]*$/u : /^\s*$/u).test(between)) return [];
  return [{ range, text: glue }];
}
