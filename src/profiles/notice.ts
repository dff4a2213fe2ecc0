import type { Profile } from '../model/profile.ts';

const MEETING = '(?:会议|大会|全会|例会|座谈会|推进会|部署会|研讨会|论坛|培训班?|会)的?(?:补充|预备)?通知$';

/** 通知. A notice of a meeting tells time, place, people and subject. */
export const notice: Profile = {
  name: 'notice',
  label: { en: 'notice', zh: '通知' },
  language: 'zh',
  title: '通知$',
  priority: 1,
  sections: [
    // 0 of 22 notices of the State Council that issue a document have it: it is no custom strong enough to be asked for.
    { title: '现将有关事项通知如下', pattern: '通知如下', demand: 'optional', place: 'text' },
    { title: '会议时间', pattern: '时间|\\d{1,2}月\\d{1,2}日|[上下]午', demand: 'expected', place: 'text', whenTitle: MEETING },
    { title: '会议地点', pattern: '地点|会议室|会场|线上|视频|酒店|宾馆|礼堂|报告厅', demand: 'expected', place: 'text', whenTitle: MEETING },
    { title: '参会人员', pattern: '参[会加](?:人员|范围|对象|单位)|人员|对象|出席|参加|名额', demand: 'expected', place: 'text', whenTitle: MEETING },
    { title: '会议内容', pattern: '内容|议程|议题|主题|任务|安排|研究|部署', demand: 'expected', place: 'text', whenTitle: MEETING },
    { title: '联系人', pattern: '联系人|联系电话|联系方式|电话|报名|回执', demand: 'expected', place: 'text', whenTitle: MEETING },
  ],
  elements: {
    title: { demand: 'required' },
    // A notice to the public has none.
    addressee: { demand: 'expected' },
    signature: { demand: 'required' },
    date: { demand: 'required' },
    closing: { demand: 'optional' },
  },
  source: '党政机关公文处理工作条例第九条',
};
