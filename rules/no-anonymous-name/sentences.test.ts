import { testSentences } from '../../src/testing/test-sentences.ts';
import noAnonymousName from './no-anonymous-name.ts';

testSentences(noAnonymousName, [
  '⟦某⟧单位2023年度工作总结\n今年以来，各项工作有序推进。',
  '⟦某某⟧县关于防汛工作的报告\n全县防汛形势平稳。',
  '关于拨付资金的请示\n⟦某⟧局：\n因项目推进需要，现请示如下。',
  '工作汇报\n全年工作完成较好。\n⟦某⟧县人民政府\n2024年1月5日',
  '学习体会\n⟦某某⟧同志带头发言，⟦某⟧同志作了补充。',
  '换届报告\n支部于⟦某年某月某日⟧完成换届，⟦某月某日⟧公示。',
  '情况说明\n我们到⟦某某⟧公司考察，又到⟦某某⟧学院座谈。',
  '工作总结\n⟦某⟧局党组高度重视。⟦某⟧局领导带队检查。⟦某⟧局已建立台账。',
  '调研方案\n由⟦某某⟧街道配合，⟦某某⟧社区承办。',
  'Annual report of ⟦Company X⟧\n\nWe served forty clients.',
  'Proposal for ⟦Client ABC⟧\n\nWe will start in May.',
  // Traps
  '工作总结\n某些环节有不足，某种程度上影响进度，某一时段压力较大。',
  '工作总结\n某个项目、某次检查、某类问题、某项指标、某天、某处、某地、某人均不例外。',
  '关于三起典型案例的通报\n某单位职工张某、某公司李某某违规操作。',
  '民事判决书\n原告王某某诉称，被告某公司拖欠货款。',
  '事故调查\n当事人李某、王某某、赵某、陈某、刘某某在场。',
  '城市治理研究\n某市和某县的做法各有特点。',
  '工作汇报\n受害人张某某已得到救助。',
  '工作汇报\n有人在“某单位”群里发布信息。',
  '工作汇报\n去年某县城管部门来访，今年某东西没有安装。',
  '法治宣传\n基本案情：某公司未签合同，被申请人某单位不服。',
  '作文指导与写作范文\n某某单位开展活动。',
  '警示教育材料\n某局原局长受贿案。',
  'Case study: how Company A cut its costs\n\nCompany A has 40 sites.',
  'Company Annual Report\n\nClient A and Client B renewed.',
  'Comparison of Vendor A and Vendor B\n\nBoth are good.',
]);
