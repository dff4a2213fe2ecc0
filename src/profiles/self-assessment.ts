import type { Profile } from '../model/profile.ts';
import { EFFECT, NEXT, OVERVIEW, PROBLEM, WORK } from './zh-wordings.ts';

/** 自查评估报告, 自评报告. The self-assessment of spending (绩效自评) follows a form of the treasury and is another kind. */
export const selfAssessment: Profile = {
  name: 'self-assessment',
  label: { en: 'self-assessment report', zh: '自查评估报告' },
  language: 'zh',
  title: '(?<!绩效.{0,16})(?:自查评估|自查自评|自我评估|自我评价|自评估|自评)(?:工作)?(?:情况|结果)?的?(?:报告|总结|汇报|材料)*$',
  priority: 2,
  sections: [
    // The opening paragraph often does for it.
    { title: '基本情况', pattern: `${OVERVIEW}|自评|评估情况`, demand: 'expected', place: 'lead' },
    { title: '工作开展情况', pattern: WORK, demand: 'expected' },
    { title: '取得的成效', pattern: EFFECT, demand: 'optional' },
    { title: '存在的问题', pattern: PROBLEM, demand: 'expected' },
    { title: '下一步工作打算', pattern: NEXT, demand: 'expected' },
    { title: '评估结论', pattern: '评估结论|自评(?:结果|等次|得分)|满意度|测评', demand: 'optional', place: 'text' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'required' },
    signature: { demand: 'required' },
    date: { demand: 'required' },
    closing: { demand: 'expected', pattern: '特此报告|专此报告|以上(?:自评|评估|自查)?报告|请审[阅示议]|请指正', example: '特此报告。' },
  },
  source: '党政机关公文处理工作条例第九条; sections by custom',
};
