import { testSentences } from '../../src/testing/test-sentences.ts';
import noAnonymousName from './no-anonymous-name.ts';

// Sentences at the edge of a pattern: each is there because one piece of a pattern is.
testSentences(noAnonymousName, [
  // What a lone 某 stands before
  '⟦某⟧局关于防汛工作的报告\n某局部地区有雨，某局面复杂，某局势紧张。',
  '⟦某⟧市委关于学习的报告\n全市上下认真落实。',
  '⟦某⟧市教育局工作总结\n全年工作平稳。',
  '⟦某⟧厅工作总结\n某厅堂已布置。',
  '⟦某⟧县委工作总结\n⟦某⟧县委托第三方评估。',
  '⟦某⟧办工作总结\n某办法已废止，某办理事项已办结。',
  '⟦某⟧处工作总结\n某处理意见已下发，某处罚决定已送达。',
  '⟦某⟧科工作总结\n某科学家来访，某科技企业落户，某科目已开设。',
  '⟦某⟧院工作总结\n某院子已清扫，某院落已修缮。',
  '⟦某⟧乡工作总结\n⟦某⟧乡已通车，⟦某⟧乡政府配合。',
  '工作总结\n活动于⟦某年某月⟧启动，⟦某月某日⟧结束，某年春天再办，某月中旬验收，某日上午签约。',
  '工作总结\n由⟦某某⟧同志负责，王⟦某⟧同志配合，李某甲、张某乙到场。',
  '工作总结\n向⟦某⟧同志汇报，向某个单位学习。',
  '关于向⟦某⟧县拨付资金的报告\n资金已到位。',
  '致⟦某某⟧学校的感谢信\n感谢贵校支持。',
  '工作总结\n某局认真负责，某局长带队，某委已批复。',
  // Kinds of text that leave names out
  '张某诉李某合同纠纷案\n某公司未付款。',
  '王某与某公司劳动争议案\n某公司未付款。',
  '陈某涉嫌诈骗案\n某某公司报案。',
  '赵某受贿罪\n某局原局长受贿。',
  '⟦某某⟧县关于提案办理情况的报告\n全年办结提案三十件。',
  '⟦某某⟧县关于城市更新方案\n方案已经通过。',
  '民法知识问答\n某某公司起诉，判令某单位赔偿。',
  '党课讲稿\n某局干部受贿，违纪问题突出，某单位整改。',
  '三镇比较\n某镇、某村、某街道的做法各不相同。',
  // English
  'Annual report of ⟦Organisation B⟧\n\nIt served forty clients.',
  'Annual report of ⟦Organization XYZ⟧, 2024\n\nIt served forty clients.',
  'Proposal for ⟦Vendor C⟧ - draft\n\nWe will start in May.',
  'Survey of Customer A and Customer B\n\nBoth renewed.',
  'Interview with Client D\n\nThe client was pleased.',
  'Interviews at Company E\n\nThe staff were pleased.',
  'Customer Care Report\n\nCustomer A renewed.',
  // What a piece of a pattern decides, one piece a sentence
  '⟦某⟧事业单位工作总结\n某事、某时、某些人和某种做法不在此列。',
  '⟦某⟧局工作总结\n职工李某单位住房已落实。',
  '关于与⟦某某⟧公司共建档案馆的报告\n合同已签。',
  '⟦某某⟧县预防犯罪工作总结\n全年发案下降。',
  '⟦某⟧委工作总结\n某委托人到场。',
  '工作总结\n请⟦某⟧同志到单位面谈。',
  '工作总结\n某县委来函，某县委复函，某县农户到访。',
  '工作总结\n某厅来函，某办复函。',
  '工作总结\n某科到访。',
]);
