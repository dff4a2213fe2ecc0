import type { Profile } from '../model/profile.ts';

/** 通报 */
export const circular: Profile = {
  name: 'circular',
  label: { en: 'circular', zh: '通报' },
  language: 'zh',
  title: '通报$',
  sections: [],
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'expected' },
    signature: { demand: 'required' },
    date: { demand: 'required' },
    closing: { demand: 'optional' },
  },
  source: '党政机关公文处理工作条例第八条、第九条',
};
