import type { Profile } from '../model/profile.ts';

/** 讲话稿 */
export const speech: Profile = {
  name: 'speech',
  label: { en: 'speech', zh: '讲话稿' },
  language: 'zh',
  title: '在.{2,60}上的(?:总结|动员|表态|交流|书面|开幕|闭幕|主持|重要)?(?:讲话|发言|致辞|报告|主持词)$|讲话(?:稿|提纲)?$|(?:开幕|闭幕|欢迎|答谢)词$|致辞$',
  priority: 2,
  sections: [{ title: '今天', pattern: '今天|刚才|这次|同志们', demand: 'optional', place: 'lead' }],
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'none' },
    salutation: { demand: 'required', pattern: '^(?:同志们|各位.{1,20}|尊敬的.{1,40}|女士们|朋友们|老师们|同学们|大家好)', example: '同志们：' },
    // Printed with the date and the speaker under the title, and spoken without them.
    subtitle: { demand: 'optional' },
    signature: { demand: 'none' },
    date: { demand: 'none' },
    closing: { demand: 'optional', pattern: '谢谢(?:大家)?[！。]', example: '谢谢大家！' },
  },
  source: 'custom',
};
