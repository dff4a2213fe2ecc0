import type { Profile } from '../model/profile.ts';

/** 会议纪要 */
export const minutes: Profile = {
  name: 'minutes',
  label: { en: 'minutes', zh: '会议纪要' },
  language: 'zh',
  title: '纪要$',
  priority: 1,
  sections: [
    {
      title: '会议概况',
      pattern: '概况|时间|地点|主持|召开|召集|\\d{1,2}月\\d{1,2}日',
      demand: 'expected',
      place: 'text',
    },
    { title: '会议议题', pattern: '议题|内容|议程|研究|讨论|听取|审议', demand: 'expected', place: 'text' },
    {
      title: '议定事项',
      pattern: '议定|会议(?:决定|明确|同意|要求|强调|指出|认为|确定|通过|提出)|原则同意|决定|责成',
      demand: 'expected',
      place: 'text',
    },
    { title: '参会人员', pattern: '出席|参会|参加|列席|请假|缺席|与会', demand: 'expected', place: 'text' },
  ],
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'none' },
    signature: { demand: 'none' },
    date: { demand: 'expected' },
    closing: { demand: 'none' },
  },
  source: 'GB/T 9704-2012 10.3; sections by custom',
};
