import type { Profile } from '../model/profile.ts';
import { CAUSE, NEXT, PROBLEM, WORK } from './zh-wordings.ts';

/** 自查报告 */
export const selfCheck: Profile = {
  name: 'self-check',
  label: { en: 'self-check report', zh: '自查报告' },
  language: 'zh',
  title: '自查(?:自纠|自改|整改|整治|清理)?(?:工作)?(?:开展)?(?:情况)?的?(?:总结)?(?:报告|汇报|总结)$',
  priority: 1,
  sections: [
    { title: '自查依据', pattern: '按照|根据|依据|遵照|落实|(?:^|[，。；])为|要求', demand: 'expected', place: 'lead' },
    { title: '现将自查情况报告如下', pattern: '现将.{0,40}(?:报告|汇报)如下', demand: 'optional', place: 'lead' },
    { title: '自查工作开展情况', pattern: `${WORK}|自查(?!依据)|成效|基本情况|总体情况`, demand: 'expected' },
    { title: '存在的问题', pattern: PROBLEM, demand: 'expected' },
    { title: '原因分析', pattern: CAUSE, demand: 'optional' },
    { title: '整改措施', pattern: NEXT, demand: 'expected' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'required' },
    signature: { demand: 'required' },
    date: { demand: 'required' },
    closing: { demand: 'expected', pattern: '特此报告|专此报告|以上(?:自查)?报告|请审[阅示议]|请指正', example: '特此报告。' },
  },
  source: '党政机关公文处理工作条例第九条; sections by custom',
};
