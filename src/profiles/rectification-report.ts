import type { Profile } from '../model/profile.ts';

/** 整改报告, and 整改情况的通报 to the public */
export const rectificationReport: Profile = {
  name: 'rectification-report',
  label: { en: 'rectification report', zh: '整改报告' },
  language: 'zh',
  title: '整改(?:落实|工作|进展|完成|推进|阶段)*(?:情况)?的?(?:进展|总结)?(?:情况)?(?:报告|通报|汇报|总结)$',
  priority: 1,
  sections: [
    { title: '整改工作组织推进情况', pattern: '组织|领导|推进|部署|总体|基本情况|主体责任|工作开展|主要做法', demand: 'expected' },
    { title: '问题整改落实情况', pattern: '整改(?:落实|完成|进展|工作)?(?:情况|成效|结果|措施|进展)|问题.{0,6}整改|关于.+问题|针对.+问题', demand: 'expected' },
    { title: '未完成整改事项及下一步措施', pattern: '未完成|未整改|长期(?:坚持|整改)|持续(?:整改|推进)|下一?步|今后|打算|巩固', demand: 'expected' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'optional' },
    signature: { demand: 'required' },
    date: { demand: 'required' },
    closing: { demand: 'optional', pattern: '特此(?:报告|通报)|欢迎.{0,20}监督', example: '特此报告。' },
    contact: { demand: 'optional' },
  },
  source: 'custom of reports on inspections (巡视巡察整改)',
};
