import type { Profile } from '../model/profile.ts';

/** 意见 as an official document; opinions of examiners and comments on drafts are other kinds. */
export const opinion: Profile = {
  name: 'opinion',
  label: { en: 'guiding opinion', zh: '意见' },
  language: 'zh',
  title: '(?:关于.+|实施|指导|若干|工作)(?<!征求|修改|反馈|审查|审核|评审|专家|法律|审计|处理|验收|鉴定|答辩|审稿|推荐|申诉|评议)意见$',
  priority: 1,
  sections: [
    { title: '总体要求', pattern: '总体要求|指导思想|总体思路|重要意义|目标|原则', demand: 'optional' },
    { title: '保障措施', pattern: '组织|保障|要求|实施|落实|领导', demand: 'optional' },
  ],
  elements: {
    title: { demand: 'required' },
    // An opinion issued under a notice has neither.
    addressee: { demand: 'expected' },
    signature: { demand: 'expected' },
    date: { demand: 'expected' },
    closing: { demand: 'none' },
  },
  source: '党政机关公文处理工作条例第八条、第九条',
};
