import * as z from 'zod/mini';
import { defineRule, type Fact, type ReportDocument } from '../../src/rule/index.ts';
import { findNotes, type Note } from './find-notes.ts';

export default defineRule({
  id: 'no-review-note',
  family: 'residue',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Disallow notes between the people who wrote the text: (John to confirm), [DN: …], DRAFT headers; comments and tracked changes in Word.',
    zh: '不允许残留写稿、改稿时的批注：（此数据请财务核实）、@张三、？？？，以及 Word 中未处理的批注和修订。',
  },
  rationale: {
    en: 'A note to a colleague tells the reader that a question was open when the report was sent.',
    zh: '写给同事的话留在稿子里，等于告诉读者还有问题没落实。',
  },
  messages: {
    note: {
      severity: 'warning',
      en: 'The note "{{token}}" is for those who write the text; settle it and delete the note.',
      zh: '“{{token}}”是改稿时的提示，请落实后删除。',
    },
    mention: {
      severity: 'warning',
      en: '"{{token}}" calls a colleague; settle the question and delete it.',
      zh: '“{{token}}”是提醒同事的话，请落实后删除。',
    },
    doubt: {
      severity: 'warning',
      en: '"{{token}}" marks something as doubtful; check it and delete the marks.',
      zh: '“{{token}}”表示此处存疑，请核实后删除。',
    },
    draft: {
      severity: 'warning',
      en: '"{{token}}" says that this is a draft; delete it from the final text.',
      zh: '“{{token}}”表明这是未定的稿子，定稿时请删除。',
    },
    pastedComment: {
      severity: 'warning',
      en: 'The comment "{{token}}" of a word processor was pasted into the text; settle it and delete it.',
      zh: '正文中粘入了批注“{{token}}”，请处理后删除。',
    },
    comment: {
      severity: 'error',
      en: 'An open comment is left here: "{{words}}"; settle it and delete the comment.',
      zh: '此处有未处理的批注：“{{words}}”，请处理后删除批注。',
    },
    change: {
      severity: 'error',
      en: 'A tracked change is left here: "{{words}}"; accept or reject it.',
      zh: '此处有未处理的修订：“{{words}}”，请接受或拒绝修订。',
    },
    highlight: {
      severity: 'warning',
      en: 'The text "{{words}}" is highlighted; check it and remove the colour.',
      zh: '“{{words}}”带有突出显示颜色，请核实后取消。',
    },
    hidden: {
      severity: 'warning',
      en: 'The text "{{words}}" is hidden but goes out with the file; show it or delete it.',
      zh: '“{{words}}”设置成了隐藏文字，仍会随文件发出，请显示或删除。',
    },
    tracking: {
      severity: 'info',
      en: 'Change tracking is switched on; switch it off before the document is sent.',
      zh: '文档仍处于修订状态，发出前请关闭修订。',
    },
  },
  options: z.strictObject({}),
  examples: {
    bad: [
      { text: '全年完成投资3.2亿元（此数据请财务核实）。', finds: ['（此数据请财务核实）'] },
      { text: '共整改问题27个（再核对一下），@李明 请补充。', finds: ['（再核对一下）', '@李明'] },
      { text: '参训人员共计？？？人。', finds: ['？？？'] },
      { text: 'SUBJECT TO CONTRACT\n\nThe fee is 40,000 dollars (John to confirm).', finds: ['SUBJECT TO CONTRACT', '(John to confirm)'] },
      { text: 'The term is five years. [DN: client to decide on renewal]', finds: ['[DN: client to decide on renewal]'] },
    ],
    good: [
      { text: '请各单位认真核实后报送，逾期不再受理。\n（此件公开发布）' },
      { text: '据微博@平安江北 通报，邮箱为report@example.com。' },
      { text: '群众问：“为什么办不了？？”工作人员当场作了解释。' },
      { text: 'The auditor is to confirm the balance (Annex A), subject to contract.' },
      {
        text: '关于公开征求意见的公告（征求意见稿）\n请于5月8日前反馈。',
        note: { en: 'A stage in which papers are sent.', zh: '征求意见稿是正常的发文阶段。' },
      },
    ],
  },
  check({ document, report }) {
    for (const note of findNotes(document)) {
      const range = note.block.prose.toSource(note);
      const token = note.block.text.slice(note.start, note.end);
      report({
        messageId: MESSAGE[note.kind],
        range,
        data: { token },
        facts: { kind: note.kind },
        suggestions: [{ label: { en: 'Delete it', zh: '删除' }, edits: [{ range, text: '' }] }],
      });
    }
    for (const fact of document.facts) {
      const facts = { kind: fact.kind };
      const { range } = fact;
      if (fact.kind === 'tracking-on') report({ messageId: 'tracking', range, facts });
      else if (fact.kind in FACT_MESSAGE)
        report({ messageId: FACT_MESSAGE[fact.kind] as 'comment', range, facts: { ...fact.data, ...facts }, data: { words: wordsOf(document, fact) } });
    }
  },
});

const MESSAGE: Readonly<Record<Note['kind'], 'note' | 'mention' | 'doubt' | 'draft' | 'pastedComment'>> = {
  note: 'note',
  mention: 'mention',
  doubt: 'doubt',
  draft: 'draft',
  comment: 'pastedComment',
};

const FACT_MESSAGE: Readonly<Record<string, 'comment' | 'change' | 'highlight' | 'hidden'>> = {
  comment: 'comment',
  'tracked-change': 'change',
  highlight: 'highlight',
  hidden: 'hidden',
};

/** What a comment says, what was deleted, or the text concerned. */
function wordsOf({ text }: ReportDocument, { data, range }: Fact): string {
  const said = data['text'] ?? data['deleted'];
  return said === undefined || said === '' ? text.slice(range.start, range.end) : String(said);
}
