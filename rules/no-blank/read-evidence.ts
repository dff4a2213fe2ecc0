import type { Block, ReportDocument } from '../../src/rule/index.ts';
import type { Evidence } from './blank.ts';

/** What else is still to be filled in: masks, brackets with words in them, underscores, notes. */
const OTHER_BLANK = /(?<![A-Za-z\d])[XＸ×]{2,}(?![A-Za-z\d])|【[^】\n]{1,40}】|\[[^\]\n\d][^\]\n]{0,80}\]|[_＿]{3,}|\{\{|待补|待填|\bTBD\b/u;

/** A paper whose blanks are its content: they are answered by its readers, not by its writer. */
const EXAM_TITLE = /试卷|试题|测试题|测验|考题|习题|练习|题库|作业(?!人员|票|场)|\b(?:quiz|exam(?:ination)?|worksheet|exercises?|homework)\b/iu;
const EXAM_TEXT = /填空题|选择题|判断题|把下列|在括号里|\bfill in the blanks?\b|\bmultiple[- ]choice\b/iu;
/** A printed form. */
const FORM_TITLE =
  /(?:申请|登记|审批|报名|报销|审核|备案|汇总|统计|调查|评分|考核|测评|推荐|信息|记录|签到|回执|呈报|验收|评价|汇报)(?:表|单|书)$|(?:表格|问卷|回执|存根|收据|借条|通知单|联系单)$|\b(?:form|questionnaire|checklist|invoice|receipt|timesheet)$/iu;
/** A line that is filled in by hand when it is signed. */
const SIGNED_BY_HAND = /签字|签名|签章|盖章|手印|\b(?:signature|signed|sign here|witness|by:|initials)\b/iu;

export interface Surroundings extends Evidence {
  /** The blanks are the readers' business. */
  readonly isExam: boolean;
  /** A printed form as a whole. */
  readonly isForm: boolean;
}

export function readSurroundings(document: ReportDocument): Surroundings {
  const title = document.title?.text ?? '';
  return {
    language: document.language,
    otherBlanks: document.blocks.filter(({ text }) => OTHER_BLANK.test(text)).length,
    isExam: EXAM_TITLE.test(title) || (EXAM_TEXT.test(document.text) && document.blocks.some(({ text, role }) => role !== 'code' && EXAM_TEXT.test(text))),
    isForm: FORM_TITLE.test(title.trim()),
  };
}

/** Whether a block is signed by hand: it says so itself, or it gives the date beside a block that says so. */
export function isSignedByHand(document: ReportDocument, { index, text }: Block): boolean {
  if (SIGNED_BY_HAND.test(text)) return true;
  if (text.length > 60) return false;
  return [-2, -1, 1, 2].some((step) => {
    const near = document.blocks[index + step];
    return near !== undefined && near.text.length <= 60 && SIGNED_BY_HAND.test(near.text);
  });
}
