import { testSentences } from '../../src/testing/test-sentences.ts';
import noLetterCode from './no-letter-code.ts';

// Sentences at the edge of a pattern: each is there because one piece of a pattern is.
testSentences(noLetterCode, [
  '⟦Q⟧委办公室印发通知，全⟦Q⟧各单位要把⟦Q⟧内外的力量统筹起来。',
  '党的⟦ZY⟧企业储备粮管理办法没有涉及本地。',
  '本⟦Q⟧委高度重视，各⟦Z⟧政府抓好落实，该⟦S⟧领导到场。',
  '⟦ZF⟧部门和省⟦RD⟧常委会听取汇报，走访XX村。',
  '加强⟦X⟧员教育，抓好⟦X⟧支部建设，对⟦X⟧忠诚，留⟦X⟧察看。',
  '深入学习⟦XJP⟧重要讲话，传达⟦GWY⟧文件。',
  '县⟦W⟧书记带队，县⟦W⟧会同各部门检查。',
  'XXX⟦Q⟧委召开会议，⟦Q⟧XXX局汇报。',
  // Traps
  '景区升为A级景区，B超室和C型臂设备已验收。',
  '受访者来自S镇，W主任接受访谈，化名处理。',
  '用Q代表产量，Q委派专人统计，动用储备粮。',
  '公司（简称“QW公司”）与QW公司的分支机构签约。',
  '按照ZZ公司的要求，SW系列产品已检验。',
  'A股上市公司3家，K线图和X光片均已归档，T台已拆除。',
  '全Q12不是季度，2024年Q1完成调查。',
  'The Q committee met in SS Britain and kept the ZY files.',
  '本文以D区E镇为例，K书店、N年、U盘等均为举例。',
]);
