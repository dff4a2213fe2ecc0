import type { Profile } from '../model/profile.ts';

/** 函, 复函 */
export const letter: Profile = {
  name: 'letter',
  label: { en: 'official letter', zh: '函' },
  language: 'zh',
  title: '(?<!信|来|去|公)函$',
  priority: 1,
  sections: [],
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'required' },
    signature: { demand: 'required' },
    date: { demand: 'required' },
    closing: {
      demand: 'optional',
      pattern: '特此(?:函[告复达商请询]|复函|致函)|函复为[盼荷]|请予?.{0,8}(?:支持|函复|复函)|此复|为[盼荷]',
      example: '特此函告。',
    },
  },
  source: '党政机关公文处理工作条例第九条; closing by custom',
};
