import * as z from 'zod/mini';
import { type Block, defineRule, endsAtPageWidth, type Follower, findFollowers, type Range, type ReportDocument } from '../../src/rule/index.ts';
import type { Cut } from './cut.ts';
import { findCutEn } from './find-cut-en.ts';
import { findCutZh } from './find-cut-zh.ts';
import { findEllipsis, findOpenCorrelative, introducesNothing, isOpenEnumeration } from './find-loose-end.ts';
import { findItemRuns } from './item-runs.ts';
import { lastClause } from './last-clause.ts';
import { type Passage, readHabits, readLanguage, readPassage, sourceRange } from './passage.ts';
import { ENDS_IN_WORD } from './patterns.ts';

const options = z.strictObject({
  /** From this length on, in characters, a Chinese paragraph without its closing mark is reported; shorter ones only when they read like a sentence. */
  minLengthZh: z._default(z.int().check(z.minimum(1)), 40),
  /** From this length on, in words, an English paragraph without its closing mark is reported; shorter ones only when they read like a sentence. */
  minWordsEn: z._default(z.int().check(z.minimum(1)), 20),
});

export default defineRule({
  id: 'no-truncated-sentence',
  family: 'truncation',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Report paragraphs that break off in the middle of a sentence.',
    zh: '检查没有写完就断掉的句子和段落。',
  },
  rationale: {
    en: 'Half a sentence is what remains when a text was copied from a preview, cut to a length, or left while its writer looked for the right word. Where a paragraph stands decides before its last character does: titles, lists, captions, signatures and lines before a table or code need no full stop.',
    zh: '从预览页复制、按字数截取，或写到一半去查材料，都会留下半句话。判断时先看位置、再看最后一个字：标题、清单、图表说明、落款以及表格、代码之前的引导语本来就不用句号。',
  },
  source: 'GB/T 15834-2011 (use of punctuation marks); measured on finished official documents, statutes and technical prose',
  messages: {
    danglingPunctuation: {
      severity: 'error',
      en: 'The paragraph stops at “{{mark}}”; the rest of the sentence is missing.',
      zh: '段落停在“{{mark}}”处，后面的内容缺失。',
    },
    danglingWord: { severity: 'error', en: 'The paragraph breaks off after “{{word}}”.', zh: '段落断在“{{word}}”之后，句子没有写完。' },
    danglingHyphen: { severity: 'warning', en: 'The paragraph breaks off inside a word, after “{{word}}”.', zh: '段落断在“{{word}}”处，一个词没有写完。' },
    openPair: {
      severity: 'error',
      en: 'The paragraph breaks off after an opening {{mark}} that is never closed.',
      zh: '前面的 {{mark}} 没有闭合，段落就断掉了，句子没有写完。',
    },
    // Something else begins right after it: no line was merely broken.
    noTerminalAtEnd: {
      severity: 'error',
      en: 'The paragraph has no closing mark; it may have been cut off, or “{{terminal}}” is missing.',
      zh: '段落末尾没有标点，可能没有写完，也可能漏了“{{terminal}}”。',
    },
    noTerminal: {
      severity: 'warning',
      en: 'The paragraph has no closing mark; check that it is complete.',
      zh: '段落末尾没有标点，请确认是否写完。',
    },
    colonWithoutContent: { severity: 'error', en: 'The colon introduces nothing: what it announces is missing.', zh: '冒号后面没有内容，所引出的部分缺失。' },
    ellipsis: {
      severity: 'warning',
      en: 'The text ends in an ellipsis here; check that nothing was left out.',
      zh: '此处以省略号结束，请确认内容是否被省略。',
    },
    // In English three points close a paragraph by choice more often than by a cut.
    ellipsisHint: {
      severity: 'info',
      en: 'The section ends in an ellipsis; check that nothing was left out.',
      zh: '本部分以省略号结束，请确认内容是否被省略。',
    },
    openEnumeration: {
      severity: 'warning',
      en: 'The last item ends in “{{mark}}” like the others: an item or the closing mark is missing.',
      zh: '最后一项仍以“{{mark}}”结尾，可能缺少后面的项，或者漏了句号。',
    },
    openCorrelative: { severity: 'info', en: '“{{word}}” is never answered in this sentence.', zh: '“{{word}}”之后没有与它呼应的下半句。' },
  },
  options,
  examples: {
    bad: [
      {
        text: '二、存在的问题\n对照年初目标，我们在项目储备、要素保障等方面还有差距，需要进一步压实责任、\n三、下一步打算\n抓紧补齐短板。\n',
        finds: ['需要进一步压实责任、'],
      },
      {
        text: '（一）排查整治情况。全年共排查各类隐患，整改到位率达到九成以上，对整改难度较大的问题逐一建立台账并将有关情况报送市安委办和\n（二）宣传培训情况。开展集中宣讲。\n',
        finds: ['对整改难度较大的问题逐一建立台账并将有关情况报送市安委办和'],
      },
      {
        text: '一、工作开展情况\n今年以来，街道先后组织志愿者走访独居老人，帮助解决就医、出行、缴费等实际困难，组织居民赴红色场馆开展学习活动\n二、下一步打算\n继续做好走访。\n',
        finds: ['组织居民赴红色场馆开展学习活动'],
        note: { en: 'The next heading follows right away.', zh: '紧接着就是下一个标题。' },
      },
      { text: '二、组织领导\n为加强统筹，成立领导小组，组成人员如下：\n三、工作步骤\n分三个阶段推进。\n', finds: ['组成人员如下：'] },
      {
        format: 'markdown',
        text: '## Findings\n\nThe audit covered all invoices of the second quarter, and the team compared them with the delivery notes that were kept by the\n\n## Conclusion\n\nControls work.\n',
        finds: ['and the team compared them with the delivery notes that were kept by the'],
      },
    ],
    good: [
      {
        text: '一、强化责任落实\n完善联席会议制度，定期研究解决重大问题。（市发展改革委、市财政局负责）\n',
        note: { en: 'A note on who is responsible may stand after the full stop.', zh: '句号之后可以有责任分工的括注。' },
      },
      { text: '各县（区）人民政府，市直有关单位：\n现将有关事项通知如下：\n一、加强值班值守\n落实双人值班。\n' },
      {
        format: 'markdown',
        text: '## Setup\n\nInstall the package with\n\n```sh\nnpm install\n```\n',
        note: { en: 'Code may end the sentence.', zh: '句子可以由代码收尾。' },
      },
      { format: 'markdown', text: '## Goals\n\nWe want to\n\n- reduce waste\n- shorten the queue\n' },
    ],
  },
  check({ document, options: { minLengthZh, minWordsEn }, report }) {
    const followers = findFollowers(document.blocks);
    const runs = findItemRuns(document.blocks);
    const passages = document.blocks.map((block, index) => readPassage(block, followers[index] as Follower, runs.get(block) ?? null));
    const habits = readHabits(
      passages.filter((passage) => passage !== null),
      document.blocks.filter(isUnclosedTitle).length,
    );
    for (const [index, block] of document.blocks.entries()) {
      const follower = followers[index] as Follower;
      const language = readLanguage(block.text);
      if (language === null) continue;
      if (introducesNothing(document, block, follower)) {
        report({ messageId: 'colonWithoutContent', range: block.prose.toSource(lastClause(block.text, language)), facts: { kind: 'colon-without-content' } });
        continue;
      }
      const passage = passages[index] ?? null;
      if (passage === null) continue;
      const range = sourceRange(passage, lastClause(passage.text, passage.language));
      const cut = passage.language === 'zh' ? findCutZh(passage, { minLengthZh, minWordsEn }, habits) : findCutEn(passage, { minLengthZh, minWordsEn }, habits);
      if (cut !== null) {
        if (!isWrapped(document, passage)) reportCut(cut, range);
        continue;
      }
      const ellipsis = findEllipsis(passage);
      if (ellipsis !== null) report({ messageId: passage.language === 'zh' ? 'ellipsis' : 'ellipsisHint', range, facts: { kind: 'ellipsis' } });
      else if (isOpenEnumeration(passage))
        report({ messageId: 'openEnumeration', range, data: { mark: passage.text.slice(-1) }, facts: { kind: 'dangling-punctuation' } });
      else {
        const correlative = findOpenCorrelative(passage);
        if (correlative !== null) report({ messageId: 'openCorrelative', range, data: correlative, facts: { kind: 'open-correlative' } });
      }
    }

    function reportCut(cut: Cut, range: Range): void {
      switch (cut.kind) {
        case 'danglingPunctuation':
        case 'openPair':
          return report({
            messageId: cut.kind,
            range,
            data: { mark: cut.mark },
            facts: { kind: cut.kind === 'openPair' ? 'no-terminal' : 'dangling-punctuation' },
          });
        case 'danglingWord':
        case 'danglingHyphen':
          return report({
            messageId: cut.kind,
            range,
            data: { word: cut.word },
            facts: { kind: cut.kind === 'danglingHyphen' ? 'dangling-punctuation' : 'dangling-word' },
          });
        case 'noTerminal': {
          const suggestions = [
            {
              label: { en: `Add “${cut.terminal}” if the sentence is complete`, zh: `句子已经完整的，补上“${cut.terminal}”` },
              edits: [{ range: { start: range.end, end: range.end }, text: cut.terminal }],
            },
          ];
          if (cut.isCertain)
            return report({ messageId: 'noTerminalAtEnd', range, data: { terminal: cut.terminal }, facts: { kind: 'no-terminal' }, suggestions });
          return report({ messageId: 'noTerminal', range, facts: { kind: 'no-terminal' }, suggestions });
        }
      }
    }
  },
});

/** A title has no comma: among the first lines of a text it is an entry like those below (`2009年至2012年，任综合科科长`). */
function isUnclosedTitle({ role, text }: Block): boolean {
  return role === 'title' && /[，；]/u.test(text) && ENDS_IN_WORD.test(text.slice(-2));
}

/** A line of a page, which goes on in the next one. */
function isWrapped({ blocks }: ReportDocument, { block, follower }: Passage): boolean {
  return follower.kind === 'text' && follower.block !== null && endsAtPageWidth(blocks, block, follower.block);
}
