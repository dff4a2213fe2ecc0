import { allMatches } from '../../src/rule/index.ts';
import type { Blank } from './blank.ts';

/**
 * Measure words that stand without their number: `新建个专业化基地`, `涉及名村民`, `完成项成果`, `共发生地震次，`.
 *
 * Spoken Chinese, and so every speech, puts 个 without a number after a verb (`提个醒`, `列个清单`, `强调个问题`), and many nouns end in what
 * is also a measure word (`年份`, `复印件`, `车辆`, `秀场`). A pattern therefore never says what may *not* stand around the measure word, which
 * nobody could list; it names what must: a verb of official prose that reports an amount, the measure word, and a noun that is counted by
 * it. What is missed are other verbs and nouns, not other documents.
 */

/** Verbs that report how many; those of speech (搞, 弄, 来, 组织, 开展) take 个 alone. */
const REPORTS =
  '(?:下辖|管辖|共辖|现有|共有|拥有|设有|还有|另有|新建|建成|改建|扩建|共建|创建|组建|建设|建立|设立|成立|新设|新增|新开|培育|引进|招引|覆盖|涵盖|涉及|惠及|包括|包含|排查|整改|整治|关停|取缔|谋划|储备|实施|完成|命名|认定|入选|获批|评选|表彰|落地|签约|开工|竣工|投产|入驻|推进|推动建设|投入使用|分布在|分布于|走访|调研|检查|督查|抽查|帮扶|结对|选派|派出|抽调|配备|录用|招录|招聘|救助|资助|安置|转移|疏散|解救|吸纳|输送|受理|办理|办结|查处|征集|收集|收到|化解|调处|累计|合计|总计|共计)';
const NOUN_OF_GE =
  '(?:行政村|自然村|村民小组|村委会|村级|社区|乡镇|街道|村居|居委会|党支部|党小组|党组织|党委|支部|项目|重点|省级|市级|县级|国家级|区级|基层|专业化?|示范|特色|小区|部门|单位|科室|基地|园区|产业园|平台|专班|工作组|工作室|工作站|站点|网点|点位|服务点|驿站|中心|工程|岗位|公益|课题|案例|品牌|品种|团队|方面|环节|领域|行业|批次|场景|直辖市|地级市|县市|省份|国家和地区|新型|老旧|易地|隐患点?|风险点?|监测点|观测点|泊位|停车位|床位|学位|充电桩)';
/** Not those whose name 名 can praise: 名师, 名医, 名专家. */
const PERSON =
  '(?:党员|干部|职工|员工|学生|群众|村民|居民|代表|志愿者|矿工|工人|人员|儿童|老人|委员|民警|队员|妇女|农民|业主|游客|患者|选手|读者|困难|贫困|脱贫)';
const COMPANY = '(?:规模以上|规上|重点|国有|民营|小微|龙头|上市|高新技术|符合条件的?)*(?:企业(?!家)|单位|公司|商户|合作社|机构|媒体)';
const HAPPENS = '(?:会议|活动|培训|演练|检查|巡查|督查|督导|调研|走访|讲座|宣讲|事故|地震|火灾|险情|座谈|约谈|巡河|巡护|巡逻|召开|开展|举办|发生|出动)';
/** Where a clause ends, so that the measure word begins no other word. */
const MARK = '[，。；、]';

/**
 * Before · measure word · behind. The measure word is sought first, since few places have one, and what stands before it is looked at
 * from there: the other way round every verb of the text would be tried.
 */
const COUNTERS: readonly RegExp[] = [
  counter(`(?:${REPORTS}”?|[、，])`, '个', `[“]?${NOUN_OF_GE}`),
  counter('(?:项目|基地|社区|分馆|站点|网点|场所|驿站|岗位|小区|支部|党组织|乡镇|园区|团队|品牌|案例|课题|企业|单位)', '个', MARK),
  counter(REPORTS, '名', PERSON),
  counter(REPORTS, '家', COMPANY),
  counter(HAPPENS, '次', MARK),
  counter('每(?:年|月|周|季度|半年)(?:至少|不少于)?(?:召开|组织|开展|举办|进行)', '次', '专题|全体|会议|集中|检查|调研|培训|演练|例会'),
  counter('其中|共有', '人', '重伤|轻伤|死亡|受伤|失踪|遇难|被困'),
  counter('设副?(?:召集人|主任|组长|主席|会长|秘书长)', '人', MARK),
  counter('完成|涉及|实施|取消|下放|等', '项', '(?:科技)?(?:成果|专利|技术|指标|标准|改革|举措|措施|政策|重点|任务|制度|行政|审批|服务|规定)'),
  counter('受理|办理|办结|查处|处理|化解|调处|收到|征集|收集', '[件起条]', '投诉|信访|案件|纠纷|矛盾|诉求|举报|提案|议案|意见|建议|线索|来信'),
  // Months and working days have 个 before them only with a number.
  counter('[期般约限]为|满|近|约|需|限|缴纳|连续|不足|超过|提前|延长|之后|之日起|监测了', '个', '月(?![饼光球亮份子])|工作日|小时|自然日|学时'),
  counter('累计满|居住满|连续满|未满|不满|不足|超过', '天|小时|岁|户|亩|公里|分钟', '的(?![星空时长数])'),
  counter('为期|历时|用时|耗时|长达|不少于|不超过|不得少于|不得超过|逾期', '天|小时|分钟', '[，。；、）)内以之]|$'),
  counter('(?:缩短|延长|压缩)[到至为]|控制在', '天|小时|分钟', '[，。；、内以]'),
  counter('由', '天|小时|分钟', '[缩延压]'),
  counter('[由要应须]在|[，；。]', '小时|分钟|个工作日', '[内以之](?!所)'),
  counter('必须|实行|坚持|执行', '小时', '值班|专人|监测|值守|不间断|待命'),
  counter('在', '公里|平方公里', '范围|以内|之内'),
  counter('共计|合计|总计|累计|现有', '[户台辆套艘栋亩处篇幅株份册批眼]', MARK),
  counter('设备|空调|机组|电脑|打印机|摄像机|无人机|挖掘机|服务器', '[台套]', MARK),
  counter('问卷|传单|海报|倡议书|明白纸', '[份张]', MARK),
];

function counter(before: string, unit: string, behind: string): RegExp {
  return new RegExp(`(${unit})(?=${behind})(?<=(?:${before})\\1)`, 'gu');
}

export function findBareCounters(text: string): Blank[] {
  return COUNTERS.flatMap((pattern) =>
    Array.from(allMatches(text, pattern), ({ 0: unit, index }): Blank => ({ kind: 'number', start: index, end: index + unit.length })),
  );
}
