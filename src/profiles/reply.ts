import type { Profile } from '../model/profile.ts';

/** 批复: cites what it answers. */
export const reply: Profile = {
  name: 'reply',
  label: { en: 'reply to a request', zh: '批复' },
  language: 'zh',
  title: '批复$',
  priority: 1,
  sections: [{ title: '来文及“收悉”', pattern: '收悉|收到|请示', demand: 'expected', place: 'lead' }],
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'required' },
    signature: { demand: 'required' },
    date: { demand: 'required' },
    closing: { demand: 'optional', pattern: '此复|特此批复', example: '此复。' },
  },
  source: '党政机关公文处理工作条例第九条; the citation by custom',
};
