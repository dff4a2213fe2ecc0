import type { Profile } from '../model/profile.ts';
import { CAUSE, EFFECT, OVERVIEW, PROBLEM, WORK } from './zh-wordings.ts';

/** 调研报告. Reports on accidents (事故调查报告) follow a regulation of their own. */
export const researchReport: Profile = {
  name: 'research-report',
  label: { en: 'research report', zh: '调研报告' },
  language: 'zh',
  title: '(?:调研|(?<!事故|案件|事件|违纪|尽职)调查)(?:工作)?(?:情况)?的?报告$|的?(?:调查|调研)与思考$',
  priority: 1,
  sections: [
    { title: '调研基本情况', pattern: `调研|调查|${OVERVIEW}`, demand: 'expected', place: 'lead' },
    { title: '现状和主要做法', pattern: `现状|发现|${EFFECT}|${WORK}|${OVERVIEW}|进展|特点|优势`, demand: 'expected' },
    { title: '存在的问题', pattern: `${PROBLEM}|制约|瓶颈|挑战|难点|困境`, demand: 'expected' },
    // Often told together with the problems.
    { title: '原因分析', pattern: `${CAUSE}|制约因素`, demand: 'optional' },
    { title: '对策建议', pattern: '对策|建议|思考|路径|措施|举措|思路|打算|展望|启示', demand: 'expected' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    addressee: { demand: 'none' },
    signature: { demand: 'expected' },
    date: { demand: 'expected' },
    closing: { demand: 'none' },
  },
  source: 'custom: method, findings, causes, advice',
};
