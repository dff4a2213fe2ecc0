import { testSentences } from '../../src/testing/test-sentences.ts';
import noLetterCode from './no-letter-code.ts';

testSentences(noLetterCode, [
  // One letter, by the words beside it
  '按照⟦Q⟧委的部署，全⟦Q⟧上下迅速行动。',
  '⟦S⟧委常委会召开会议，⟦S⟧政府主要领导到会。',
  '⟦W⟧长带队检查，⟦W⟧领导逐项过问。',
  '我⟦X⟧委员会成立以来，执政⟦X⟧的建设取得进展，⟦X⟧员干部带头。',
  '加强⟦X⟧建工作，严肃⟦X⟧内政治生活。',
  '抓好基层⟦D⟧支部建设，发挥⟦D⟧组织作用。',
  '本⟦Z⟧政府投入资金20万元。',
  '各⟦J⟧领导分片包干。',
  '⟦Q⟧直机关和⟦Q⟧属单位均已完成自查。',
  // Glued to masks and numbers
  'XXX⟦Q⟧委印发通知，⟦Q⟧XXX抓落实。',
  '全⟦Q⟧12个村完成改造，我⟦Q⟧2023年启动试点。',
  // Known codes
  '坚持以⟦XJP⟧总书记重要讲话精神为指导。',
  '认真落实⟦ZGZY⟧、⟦GWY⟧决策部署。',
  '党⟦ZY⟧办公厅印发意见。',
  '省⟦RD⟧、市⟦ZX⟧领导出席，⟦SZF⟧作工作报告。',
  '人民⟦ZF⟧采购中心公示结果。',
  '⟦ZZ⟧站位不断提高，讲⟦ZZ⟧、顾大局。',
  '⟦SHZY⟧核心价值观深入人心。',
  // Traps
  '该县拥有A级景区3家、B级危房120户、C类企业8家。',
  'H股、A股、B股同日上涨，K线形态良好。',
  'CT室、B超室、ICU和VIP病房同步启用。',
  'GDP增长6%，CPI上涨2%，PPP项目和EPC总承包稳步推进。',
  '2024Q1和Q3的营收高于Q2、Q4。',
  '本研究以J厂、K厂和S镇为例，均为化名处理。',
  '中元公司（以下简称“ZY公司”）与ZF集团签约。',
  '用Q代表产量，P代表价格。',
  '字母W形道路、T型台、U盘、Y形接头。',
  'D级以上驾驶证、C照驾驶员、G字头列车、Z字头列车。',
  'QQ群、QC小组、Q版玩偶、Q&A环节。',
  'M2增速、W酒店、X光片、X战警、N次方。',
  '该产品通过CE、FCC认证，采用SMT工艺。',
  'ZX-200型设备、ZX系列产品、SS304不锈钢。',
  '维生素C、D、K，B族维生素，乙肝疫苗第3针。',
  '甲乙丙丁对应A、B、C、D四个选项。',
  'S市和W县是作者采用的化名，受访者均为匿名处理。',
  'The Q committee and the ZY department met.',
  'DNA、RNA和PCR检测均为阴性。',
  'L长廊、R语言、C语言和Go语言课程已开设。',
]);
