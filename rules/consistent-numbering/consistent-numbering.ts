import * as z from 'zod/mini';
import { defineRule, type ReportDocument, type Suggestion } from '../../src/rule/index.ts';
import { findLevelFaults, findSkippedDepths } from './find-levels.ts';
import { findPunctuationFaults, numberRange, renumber } from './find-punctuation.ts';
import { type Fault, judgeSeries } from './judge-series.ts';
import { judgeOrderedLists } from './ordered-lists.ts';
import { type Entry, readEntries } from './read-entries.ts';
import { traceSeries } from './trace-series.ts';

const options = z.strictObject({
  /**
   * How numbers must be written: `consistent` reports marks that are wrong everywhere (`（一）、`) and forms that differ from their neighbours,
   * `gongwen` asks for 一、（一）1.（1） throughout, `any` leaves marks alone.
   */
  style: z._default(z.enum(['consistent', 'gongwen', 'any']), 'consistent'),
});

export default defineRule({
  id: 'consistent-numbering',
  family: 'completeness',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Require the numbers of headings and items to follow one another: no gap, no number twice, no wrong level.',
    zh: '标题和条目的序号应当连续，不跳号、不重号、不错层级。',
  },
  rationale: {
    en: 'A gap shows that a part was cut out, a number that comes twice that one was pasted in. Numbering that runs on across the parts, levels that are left out, and attachments that begin anew are usual and accepted.',
    zh: '跳号说明删掉了内容，重号说明粘贴了内容。（一）（二）跨一、二、连续编号、跳用层次、附件重新编号都是常见做法，不会误报。',
  },
  source: 'GB/T 9704-2012 7.3.3 (order of levels); GB/T 15834-2011 B.3 (marks after numbers)',
  messages: {
    gap: { severity: 'error', en: '“{{number}}” follows “{{before}}”; “{{expected}}” is missing.', zh: '“{{before}}”之后是“{{number}}”，缺少“{{expected}}”。' },
    gapAtStart: {
      severity: 'error',
      en: 'The numbering begins with “{{number}}”; “{{expected}}” is missing.',
      zh: '编号从“{{number}}”开始，缺少“{{expected}}”。',
    },
    duplicate: {
      severity: 'error',
      en: 'The number “{{number}}” comes twice; “{{expected}}” should follow.',
      zh: '序号“{{number}}”重复，此处应为“{{expected}}”。',
    },
    order: {
      severity: 'error',
      en: '“{{number}}” stands after “{{before}}”; the numbers are out of order.',
      zh: '“{{number}}”排在“{{before}}”之后，序号次序颠倒。',
    },
    reset: {
      severity: 'warning',
      en: 'The numbering begins again with “{{number}}” after “{{before}}”; part of another text may have been pasted in.',
      zh: '“{{before}}”之后又从“{{number}}”开始编号，可能混入了其他材料的内容。',
    },
    listGap: {
      severity: 'warning',
      en: 'In this list “{{number}}” follows “{{before}}”; an item may be missing.',
      zh: '本列表中“{{before}}”之后是“{{number}}”，可能缺了一项。',
    },
    listGapAtStart: {
      severity: 'warning',
      en: 'This list begins with “{{number}}” and goes on with no list before it; an item may be missing.',
      zh: '本列表从“{{number}}”开始，前面没有与之相接的列表，可能缺少前面的项。',
    },
    listDuplicate: { severity: 'warning', en: 'In this list the number “{{number}}” comes twice.', zh: '本列表中序号“{{number}}”重复。' },
    orphan: {
      severity: 'warning',
      en: '“{{number}}” stands before the first “{{other}}”, the level above it; a heading may be missing.',
      zh: '“{{number}}”出现在上一级“{{other}}”之前，可能缺少上级标题。',
    },
    jump: {
      severity: 'warning',
      en: '“{{number}}” stands right under “{{other}}”; elsewhere in this text there is a level between them.',
      zh: '“{{other}}”下直接使用“{{number}}”，而本文其他地方两者之间还有一级。',
    },
    reversed: {
      severity: 'info',
      en: '“{{number}}” is used under “{{other}}”; the order of levels is 一、（一）1.（1）.',
      zh: '“{{other}}”之下使用了“{{number}}”，层次序数的顺序应为一、（一）1.（1）。',
    },
    single: {
      severity: 'info',
      en: '“{{number}}” is the only number of its level here; the next one may be missing.',
      zh: '此处只有“{{number}}”，没有第二项，请确认是否缺少内容。',
    },
    skippedDepth: { severity: 'info', en: 'The heading goes from depth {{from}} to depth {{to}}.', zh: '标题由第{{from}}级直接跳到第{{to}}级。' },
    punctuation: { severity: 'info', en: 'The number “{{number}}” should be written “{{wanted}}”.', zh: '序号“{{number}}”应写作“{{wanted}}”。' },
  },
  options,
  examples: {
    bad: [
      { text: '一、主要做法\n巡查46次。\n二、存在问题\n力量不足。\n四、下一步打算\n充实力量。\n', finds: ['四、'] },
      { text: '一、主要做法\n（一）抓巡查。每周两次。\n（二）抓整改。逐项销号。\n（二）抓培训。全员参加。\n二、存在问题\n力量不足。\n', finds: ['（二）'] },
      { format: 'markdown', text: '# Plan\n\n## 1.1 Scope\n\nAll sites.\n\n## 1.3 Cost\n\n40 k.\n', finds: ['1.3'] },
      {
        text: '一、总体要求\n（一）、指导思想\n统筹推进。\n（二）、工作目标\n全部完成。\n二、组织领导\n成立专班。\n',
        finds: ['（一）、', '（二）、'],
        note: { en: 'No mark stands after a bracket.', zh: '括号后不加顿号。' },
      },
    ],
    good: [
      {
        text: '一、总体要求\n（一）指导思想。统筹推进。\n（二）工作目标。全部完成。\n二、重点任务\n（三）摸清底数。逐户登记。\n（四）分类整治。一户一策。\n三、组织保障\n（五）落实责任。专人负责。\n',
        note: { en: '（一）（二） runs on across 一、二、.', zh: '（一）（二）跨一、二、连续编号。' },
      },
      {
        text: '一、主要做法\n1.抓巡查。每周两次。\n2.抓整改。逐项销号。\n二、存在问题\n1.力量不足。人手偏少。\n2.经费不足。缺口较大。\n',
        note: { en: 'A level may be left out.', zh: '可以跳用层次。' },
      },
      { format: 'markdown', text: '1. Install\n1. Run\n1. Check\n', note: { en: 'Lazy numbering is legal Markdown.', zh: 'Markdown 允许每项都写 1.。' } },
    ],
  },
  check({ document, options: { style }, report }) {
    const all = traceSeries(readEntries(document));
    for (const fault of judgeSeries(all)) {
      if (fault.kind !== 'duplicate' && isExtract(document, fault)) continue;
      reportFault(fault);
    }
    for (const { kind, range, written, expected, before } of judgeOrderedLists(document)) {
      if (kind === 'gap' && before === null) report({ messageId: 'listGapAtStart', range, data: { number: written }, facts: { kind, expected } });
      else if (kind === 'gap') report({ messageId: 'listGap', range, data: { number: written, before: `${before}.` }, facts: { kind, expected } });
      else report({ messageId: 'listDuplicate', range, data: { number: written }, facts: { kind, expected } });
    }
    for (const { kind, entry, other } of findLevelFaults(all)) {
      const range = numberRange(entry);
      const data = { number: entry.number.text, other: other?.number.text ?? '' };
      if (kind === 'single') report({ messageId: 'single', range, data: { number: entry.number.text }, facts: { kind: 'single-child' } });
      else report({ messageId: kind, range, data, facts: { kind: 'orphan-level' } });
    }
    for (const { block, from, to } of findSkippedDepths(document)) {
      report({ messageId: 'skippedDepth', range: block.heading?.range ?? block.range, data: { from, to }, facts: { kind: 'orphan-level' } });
    }
    for (const { entry, wanted } of findPunctuationFaults(all, style)) {
      const range = numberRange(entry);
      // In Markdown `1.` opens a list, so that writing it changes the text's structure.
      const fix = document.format === 'markdown' && entry.number.style === 'arabic' ? {} : { fix: [{ range, text: wanted }] };
      report({ messageId: 'punctuation', range, data: { number: entry.number.text, wanted }, facts: { kind: 'ordinal-punctuation' }, ...fix });
    }

    function reportFault({ kind, entry, before, expected }: Fault): void {
      const range = numberRange(entry);
      const wanted = renumber(entry, expected);
      const number = entry.number.text;
      const related = before === null ? [] : [{ message: { en: 'The number before stands here.', zh: '前一个序号在这里。' }, range: numberRange(before) }];
      const shared = { range, related, facts: { kind, expected }, suggestions: [renumberTo(entry, wanted)] };
      if (kind === 'gap' && before === null) report({ ...shared, messageId: 'gapAtStart', data: { number, expected: wanted } });
      else if (kind === 'gap') report({ ...shared, messageId: 'gap', data: { number, before: before?.number.text ?? '', expected: wanted } });
      else if (kind === 'duplicate') report({ ...shared, messageId: 'duplicate', data: { number, expected: wanted } });
      else report({ ...shared, messageId: kind, data: { number, before: before?.number.text ?? '' } });
    }
  },
});

function renumberTo(entry: Entry, wanted: string): Suggestion {
  return { label: { en: `Renumber to ${wanted}`, zh: `改为“${wanted}”` }, edits: [{ range: numberRange(entry), text: wanted }] };
}

const LEFT_OUT = /^[（(【]?(?:中间|以下|下文|内容|此处|其他)?\s*(?:从|省)?略[）)】]?[。]?$|^(?:…+|\.{3,}|⋯+)$/u;
const EXTRACT_TITLE = /摘录|节选|摘编|摘要本|选登|excerpt|extract/iu;

/** Parts were left out on purpose, and the text says so; or it is a part of a text, which begins with a number and has no title. */
function isExtract({ blocks, title }: ReportDocument, { entry, before }: Fault): boolean {
  if (title !== null && EXTRACT_TITLE.test(title.text)) return true;
  if (before === null) return title === null && entry.block.index === 0;
  return blocks.slice(before.block.index + 1, entry.block.index).some(({ text }) => LEFT_OUT.test(text));
}
