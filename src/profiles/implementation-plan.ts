import type { Profile } from '../model/profile.ts';
import { SUPPORT } from './zh-wordings.ts';

/** 实施方案, 工作方案 and the like; plans of design, building, teaching or sales are other kinds. */
export const implementationPlan: Profile = {
  name: 'implementation-plan',
  label: { en: 'implementation plan', zh: '实施方案' },
  language: 'zh',
  title:
    '(?:实施|工作|活动|行动|整改|整治|试点|推进|推广|落实|治理|创建|改革|提升|保障|处置|培训)方案$' +
    '|(?<!设计|技术|施工|解决|营销|教学|投标|策划|产品|系统|架构|建设|治疗|投资|融资|分配|预算|课程|复习|装修|备课)方案$' +
    '|(?:行动|实施)计划$',
  sections: [
    { title: '总体要求', pattern: '指导思想|总体要求|总体思路|总体安排|工作思路|工作要求|背景|目的', demand: 'expected' },
    { title: '工作目标', pattern: '目标|目的|总体要求', demand: 'expected' },
    { title: '基本原则', pattern: '原则', demand: 'optional' },
    { title: '重点任务', pattern: '任务|内容|重点|举措|(?<!保障|组织)措施|工作安排|专项行动|整治范围|做法|事项', demand: 'expected' },
    { title: '实施步骤', pattern: '步骤|阶段|时间|进度|安排|节点|流程|计划', demand: 'expected' },
    { title: '保障措施', pattern: SUPPORT, demand: 'expected' },
  ],
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'optional' },
    // The notice that issues the plan carries them.
    signature: { demand: 'none' },
    date: { demand: 'none' },
    closing: { demand: 'none' },
  },
  source: 'custom: goals, steps and measures must not be missing',
};
