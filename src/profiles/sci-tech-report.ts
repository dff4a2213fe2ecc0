import type { Profile } from '../model/profile.ts';

/** 科技报告 after GB/T 7713.3-2014 */
export const sciTechReport: Profile = {
  name: 'sci-tech-report',
  label: { en: 'scientific and technical report', zh: '科技报告' },
  language: 'zh',
  title: '(?:科技|科学技术|技术研究|研制|专题技术|试验研究)报告$',
  sections: [
    { title: '摘要', pattern: '^摘\\s*要|^中文摘要|^abstract', demand: 'required', place: 'text' },
    { title: '关键词', pattern: '^关\\s*键\\s*词|^主题词|^key\\s?words', demand: 'expected', place: 'text' },
    { title: '目录', pattern: '^目\\s*录|^目\\s*次', demand: 'optional' },
    { title: '引言', pattern: '引\\s*言|绪论|概述|前言|背景|引论', demand: 'required' },
    { title: '结论', pattern: '结\\s*论|结束语|结\\s*语|总结', demand: 'required' },
    { title: '建议', pattern: '建议', demand: 'optional' },
    { title: '参考文献', pattern: '参考文献|references', demand: 'expected' },
    { title: '附录', pattern: '^附\\s*录', demand: 'optional' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    author: { demand: 'expected' },
    date: { demand: 'expected' },
  },
  source: 'GB/T 7713.3-2014; ANSI/NISO Z39.18',
};
