import * as z from 'zod/mini';
import { closerOf, defineRule, openerOf, type Range, type Suggestion } from '../../src/rule/index.ts';
import { matchAcross, type PlacedMark, type WrongMark } from './match-across.ts';
import { findOpenBlocks } from './open-at-end.ts';

export default defineRule({
  id: 'no-unclosed-pair',
  family: 'truncation',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Report quotation marks, brackets, code fences and comments that are opened and never closed, or closed and never opened.',
    zh: '检查不成对的引号、括号、书名号，以及没有结束的代码块和注释。',
  },
  rationale: {
    en: 'Half of a pair shows where words were deleted or a paragraph was cut, and the reader cannot tell where a quotation ends. An open code fence or comment hides everything behind it. A quotation over several paragraphs opens in each and closes in the last; that is right.',
    zh: '标点只剩一半，往往是删改或截断留下的痕迹，读者也看不出引文到哪里为止。代码块或注释没有结束，后面的内容就全都显示不出来。引文分成几段时，每段开头用引号、最后一段才收尾，这是正确的。',
  },
  source: 'GB/T 15834-2011 4.8, 4.9, 4.15 (quotation marks, brackets, titles of works)',
  messages: {
    openMark: { severity: 'warning', en: '{{mark}} is opened and never closed; {{closer}} is missing.', zh: '{{mark}} 没有闭合，缺少与之成对的 {{closer}}。' },
    openMarkAtCut: {
      severity: 'error',
      en: '{{mark}} is never closed, and the paragraph ends without a mark: its end is missing.',
      zh: '{{mark}} 没有闭合，段落末尾也没有标点，后面的内容可能缺失。',
    },
    loneCloser: { severity: 'warning', en: '{{closer}} closes nothing; {{mark}} is missing before it.', zh: '{{closer}} 前面缺少与之成对的 {{mark}}。' },
    wrongMark: {
      severity: 'warning',
      en: 'Wrong mark {{found}}: {{wanted}} belongs here.',
      zh: '标点用反了：此处应为 {{wanted}}，而不是 {{found}}。',
    },
    openFence: {
      severity: 'error',
      en: 'The code fence is never closed: the rest of the text is read as code.',
      zh: '代码块没有结束标记，后面的内容都会被当作代码。',
    },
    openComment: { severity: 'error', en: 'The comment is never closed: the rest of the text is hidden.', zh: '注释没有结束标记“-->”，后面的内容都不会显示。' },
    openFormula: {
      severity: 'error',
      en: 'The displayed formula is never closed: the rest of the text is read as a formula.',
      zh: '公式块没有结束标记，后面的内容都会被当作公式。',
    },
  },
  options: z.strictObject({}),
  examples: {
    bad: [
      { format: 'text', text: '一、主要做法\n建立“包、带、帮机制，逐项落实帮扶措施。\n', finds: ['“'] },
      { format: 'text', text: '一、主要做法\n召开”社区工委”联席会议，研究解决停车难问题。\n', finds: ['”'] },
      { format: 'text', text: '一、主要做法\n印发《物业服务管理办法（试行》，明确各方责任。\n', finds: ['（'] },
      { format: 'markdown', text: '## Findings\n\nAll depots keep the log (see the second annex. The sums agree.\n', finds: ['('] },
      { format: 'markdown', text: '## Findings\n\nRun the check:\n\n```sh\nnpm test\n\n## Conclusion\n\nAll is well.\n', finds: ['```'] },
    ],
    good: [
      {
        format: 'text',
        text: '他在信里写道：\n“教师首先要自己站得正。\n“话说错了会留在孩子心里。”\n',
        note: { en: 'Each paragraph of a quotation opens, the last one closes.', zh: '引文分段，每段开头用引号，最后一段收尾。' },
      },
      { format: 'text', text: '一、工作要求\n要做到：1）台账清楚；2）责任到人（含街道);3）按月通报。\n' },
      { format: 'markdown', text: '## Notes\n\nThe interval [0, 1) is half open :) and so is (1, 2].\n' },
    ],
  },
  check({ document, report }) {
    const { marks, wrong } = matchAcross(document);
    for (const mark of marks) {
      const found = mark.block.text[mark.at] as string;
      const range = rangeOf(mark);
      if (mark.isCloser) {
        // Notes on how a statute was passed and amended are copied without their first line.
        if (mark.block.role === 'note' || mark.block.role === 'subtitle') continue;
        report({ messageId: 'loneCloser', range, data: { mark: openerOf(found) ?? found, closer: found }, facts: { kind: 'lone-closer' } });
        continue;
      }
      const finding = { range, data: { mark: found, closer: closerOf(found) ?? found }, facts: { kind: 'open-mark' } };
      if (!isCut(mark)) report({ messageId: 'openMark', ...finding });
      else if (!isInLastClause(mark)) report({ messageId: 'openMarkAtCut', ...finding });
    }
    for (const pair of wrong) reportWrong(pair);
    for (const { kind, range } of findOpenBlocks(document)) {
      report({ messageId: kind === 'fence' ? 'openFence' : kind === 'comment' ? 'openComment' : 'openFormula', range, facts: { kind } });
    }

    function reportWrong({ kind, wrong: mark, other }: WrongMark): void {
      const wanted = kind === 'two-openers' ? (closerOf(mark.pair) as string) : mark.pair;
      const edits = [{ range: rangeOf(mark), text: wanted }];
      if (kind === 'reversed') edits.push({ range: rangeOf(other), text: closerOf(mark.pair) as string });
      const suggestions: Suggestion[] = [{ label: { en: `Write ${wanted}`, zh: `改为 ${wanted}` }, edits }];
      const found = mark.block.text[mark.at] as string;
      report({ messageId: 'wrongMark', range: rangeOf(mark), data: { found, wanted }, facts: { kind }, suggestions });
    }
  },
});

function rangeOf({ block, at }: PlacedMark): Range {
  return block.prose.toSource({ start: at, end: at + 1 });
}

const PROSE = new Set(['body', 'run-in-heading', 'list-item', 'quote']);

/** A Chinese paragraph that also ends without a mark: something is missing, and not the partner alone. */
function isCut({ block: { role, text } }: PlacedMark): boolean {
  return PROSE.has(role) && /\p{Script=Han}/u.test(text) && /[\p{L}\p{N}、，,]$/u.test(text) && /[，。；：,]/u.test(text);
}

/** The cut sentence is told by `no-truncated-sentence`, which names the last clause; the mark in it is part of the same defect. */
function isInLastClause({ block: { text }, at }: PlacedMark): boolean {
  return !/[，。；：！？,;:].*[^，、,\s]/su.test(text.slice(at + 1));
}
