import type { Profile } from '../model/profile.ts';
import { NEXT, OVERVIEW, PROBLEM, WORK } from './zh-wordings.ts';

/**
 * 报告 to a superior body, told from other texts that end in 报告 by 关于. What a government reports to a congress
 * (预算执行情况, 国民经济和社会发展计划) is read aloud and has neither addressee nor signature.
 */
export const report: Profile = {
  name: 'report',
  label: { en: 'official report', zh: '报告' },
  language: 'zh',
  title: '关于(?!.*(?:预算|决算|国民经济和社会发展|可行性|研究报告|事故)).+报告$',
  sections: [
    { title: '基本情况', pattern: OVERVIEW, demand: 'optional' },
    { title: '工作开展情况', pattern: WORK, demand: 'optional' },
    { title: '存在的问题', pattern: PROBLEM, demand: 'optional' },
    { title: '下一步工作打算', pattern: NEXT, demand: 'optional' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'required' },
    signature: { demand: 'required' },
    date: { demand: 'required' },
    closing: { demand: 'expected', pattern: '特此报告|专此报告|以上报告|请审[阅示议]|请指正|请批转', example: '特此报告。' },
  },
  source: '党政机关公文处理工作条例第八条、第九条; sections by custom',
};
