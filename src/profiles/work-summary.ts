import type { Profile } from '../model/profile.ts';
import { EFFECT, NEXT, OVERVIEW, PROBLEM, WORK } from './zh-wordings.ts';

/** 工作总结 of a unit. Summaries of lessons, courses, internships and projects are written to other plans. */
export const workSummary: Profile = {
  name: 'work-summary',
  label: { en: 'work summary', zh: '工作总结' },
  language: 'zh',
  title:
    '(?:工作|年度|全年|半年|季度|阶段|任期|活动|情况|年|月)总结(?:报告|汇报|材料)?$' +
    '|(?<!项目|学习|实习|实验|个人|思想|读书|考试|课程|军训|知识|知识点|会议|技术|教训|要点|论文|阅读|错误|经验)总结$' +
    '|工作总结(?:[和及与暨]|以及).{2,24}(?:计划|打算|安排|要点|思路)$',
  sections: [
    { title: '工作开展情况', pattern: `${WORK}|${OVERVIEW}|${EFFECT}`, demand: 'expected' },
    { title: '取得的成效', pattern: EFFECT, demand: 'optional' },
    { title: '存在的问题', pattern: PROBLEM, demand: 'expected' },
    { title: '下一步工作打算', pattern: NEXT, demand: 'expected' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'optional' },
    signature: { demand: 'expected' },
    date: { demand: 'expected' },
    closing: { demand: 'none' },
  },
  source: 'custom: work done, results, problems, next steps',
};
