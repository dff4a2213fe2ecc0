import type { Profile } from '../model/profile.ts';
import { EFFECT, NEXT, OVERVIEW, PROBLEM, WORK } from './zh-wordings.ts';

/** 情况汇报, 汇报材料. Signature and date often stand under the title. */
export const briefing: Profile = {
  name: 'briefing',
  label: { en: 'briefing', zh: '情况汇报' },
  language: 'zh',
  title: '汇报(?:材料|提纲|稿)?$',
  sections: [
    { title: '基本情况', pattern: `${OVERVIEW}|情况`, demand: 'expected', place: 'lead' },
    { title: '工作开展情况', pattern: `${WORK}|${EFFECT}|进展`, demand: 'expected' },
    { title: '存在的问题', pattern: PROBLEM, demand: 'expected' },
    { title: '下一步工作打算', pattern: NEXT, demand: 'expected' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'optional' },
    signature: { demand: 'expected' },
    date: { demand: 'expected' },
    closing: {
      demand: 'expected',
      pattern: '以上(?:情况)?汇报|汇报完毕|特此汇报|请.{0,12}(?:批评)?指正|请.{0,8}审[阅议示]|谢谢',
      example: '以上汇报，如有不妥，请批评指正。',
    },
  },
  source: 'custom',
};
