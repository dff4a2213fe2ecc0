import type { Profile } from '../model/profile.ts';
import { EFFECT, NEXT, PROBLEM, WORK } from './zh-wordings.ts';

/** 述职报告, 述职述廉报告 */
export const dutyReport: Profile = {
  name: 'duty-report',
  label: { en: 'duty report', zh: '述职述廉报告' },
  language: 'zh',
  title: '述职(?:述廉|述德|述学|述法|述党建|述责|述效|述能|述安)*(?:工作)?(?:情况)?的?(?:报告|材料|总结)+$',
  priority: 1,
  sections: [
    { title: '履职情况', pattern: `履职|履行|履责|思想政治|政治(?:建设|素质)|${WORK}|${EFFECT}`, demand: 'expected' },
    {
      title: '廉洁自律情况',
      pattern: '廉洁|廉政|一岗双责|八项规定|从严治党|作风建设|自律',
      demand: 'expected',
      place: 'heading',
      whenTitle: '述廉',
    },
    { title: '存在的问题', pattern: PROBLEM, demand: 'expected' },
    { title: '下一步努力方向', pattern: NEXT, demand: 'expected' },
  ],
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'optional' },
    salutation: { demand: 'optional' },
    signature: { demand: 'expected' },
    date: { demand: 'expected' },
    closing: {
      demand: 'expected',
      pattern: '以上(?:述职)?报告|特此报告|请予?(?:评议|审议)|请(?:各位)?.{0,12}(?:批评指正|评议|审议|指正)|谢谢',
      example: '以上报告，请予评议。',
    },
  },
  source: 'custom: duties and results, integrity, problems, next steps; written in the first person',
};
