import { describe, expect, it } from 'vitest';
import { lintWithRule } from '../../src/testing/lint-with-rule.ts';
import { testSentences } from '../../src/testing/test-sentences.ts';
import noBlank from './no-blank.ts';

// Sentences at the edge of a pattern: each is there because one piece of a pattern is.
testSentences(noBlank, [
  // Measure words
  '每季度至少召开⟦次⟧专题会议，每年不少于开展⟦次⟧集中检查。',
  '全程用时⟦小时⟧',
  '审批时限缩短到⟦天⟧内，接件控制在⟦分钟⟧以内，由⟦天⟧缩短。',
  '材料齐全的，应在⟦小时⟧内答复；要在⟦个工作日⟧内办结。',
  '新建⟦个⟧专业基地，排查⟦个⟧隐患，整改⟦个⟧风险，建成⟦个⟧专业化队伍。',
  '打造口袋公园项目⟦个⟧，建设示范社区⟦个⟧。',
  '走访⟦家⟧重点规上企业，涉及⟦家⟧符合条件企业，培育⟦家⟧符合条件的龙头企业。',
  '累计发放设备⟦台⟧，现有⟦户⟧，共计⟦册⟧。',
  '打造口袋公园项目个性鲜明，企业个体工商户并存。',
  // Dates of which figures are gone
  '拟于⟦年月日⟧正式开通，自⟦年月日⟧施行，根据《办法》执行。',
  '到会人员应注明年月日。',
  '⟦月日⟧，考察组抵达；时间为⟦月日⟧20时，改为⟦月日⟧晚。',
  '开会时间为⟦月日⟧早8时。',
  '3月5日青石、⟦月日⟧白水和⟦月日⟧大河分别举行。',
  '3月15日青石、⟦月日⟧白水分别举行。',
  '依据《条例》（⟦年月日⟧国务院令第12号）执行。',
  '每月日均用水40吨，蜜月日记已出版，全年月日志完整。',
  '⟦2024年 月⟧中旬完成。',
  '2024年度 月报已经印发。',
  '⟦____年__月__日⟧',
  '⟦20__年__月__日⟧签订。',
  '⟦二〇二四年 月 日⟧',
  '⟦二〇二四年十二月　日⟧',
  '⟦2024年12月 日⟧',
  '⟦2024年 月15日⟧',
  '⟦2024年　月二十日⟧',
  '落款写成（年月日）的，视为无效。',
  '今年⟦5月 日⟧的会议改期。',
  '定于⟦5月 日⟧召开。',
  // Numbers whose unit is left
  '该村距县城 ⟦公里⟧，离高速出口　⟦千米⟧',
  '该村距县城12公里，离集镇两公里。',
  '期限不超过 ⟦个⟧工作日，最长⟦个⟧月。',
  '根据〔2023〕　⟦号⟧和〔2024〕⟦第　号⟧文件。',
  '召开⟦第 次⟧会议和⟦第届⟧ 全国代表大会。',
  '召开⟦第次⟧会议。',
  '开展⟦第轮⟧巡察、⟦第轮⟧ 检查和⟦第批⟧主题教育、⟦第批⟧ 学习。',
  '全村总人口 ⟦余 人⟧，党员⟦多人⟧',
  '全村总户数　⟦余户⟧，现有劳动力共⟦万人⟧',
  '全县总人口为 ⟦万人⟧，其中党员⟦万人次⟧。',
  '全村耕地⟦余　亩⟧，林地⟦平方公里⟧，水面⟦公顷⟧',
  '流转土地共 ⟦万亩⟧',
  '全年收入⟦元⟧，支出约 ⟦余元⟧',
  '总投资 ⟦亿元⟧左右，完成投资⟦万元⟧',
  '道路全长约 ⟦公里⟧，总里程⟦余公里⟧，宽度⟦米⟧',
  '入学率 ⟦%⟧以上，占总量的⟦%⟧和30%。',
  '增长率30%和⟦%⟧，降幅20%、⟦%⟧。',
  '产能 ⟦万吨⟧，年产量⟦吨⟧，吞吐量共⟦亿吨⟧/年',
  '收购价每公斤⟦元⟧左右，每亩⟦元⟧',
  '罚款增加到 ⟦元⟧的，日均不超过⟦元⟧',
  '新建公路⟦公里⟧',
  '下辖 ⟦个⟧ 行政村，走访⟦户⟧ 群众，办理⟦件⟧ 实事。',
  '新发展⟦名⟧ 党员，走访⟦家⟧ 企业，举办⟦场⟧ 培训，召开⟦次⟧ 会议，收集⟦条⟧ 意见。',
  '单位为%，采用人民币元结算，合同价人民币⟦元⟧整。',
  '投资人、负责人、共有人均已签字。',
  // Ellipses
  '一是⟦……⟧；二是⟦……⟧；十一要⟦……⟧。',
  '第一，⟦……⟧；第二⟦……⟧',
  '首先，⟦......⟧，其次⟦……⟧。最后、⟦。。。⟧',
  '第三： ⟦……⟧',
  '他说：……没有下文。',
  '他问道: ……',
  '主要做法：⟦……⟧',
  '责任单位（科室）: ⟦......⟧',
  '会场上有花、茶、水果等……其余从略。',
  '我们始终坚持……，从不动摇。',
  '他走了……走远了。',
  '省略号写作……或者......都行。',
  // Form lines
  '甲方（盖章）：⟦____⟧',
  '金额￥⟦__⟧，占比⟦__⟧ %，始于20⟦__⟧。',
  '第⟦__⟧期，共⟦__⟧ 人，__重点__工作另行部署。',
  '见 https://example.cn/a__b____c 和 http://example.cn/____x。',
  '姓名⟦____⟧性别⟦____⟧',
  // Quotes and brackets
  '印发⟦《　》⟧和⟦《》⟧，提出⟦“ ”⟧目标，推行⟦‘ ’⟧做法，叫作⟦「 」⟧和⟦『 』⟧。',
  '引号“”成对使用，空字符串写作""。',
  '人民币⟦【　】⟧元，第⟦［ ］⟧次，共⟦〔　〕⟧人。',
  '共⟦（　）⟧人，其中⟦( )⟧名党员。',
  '（ ）男（ ）女',
  '性别：男（ ）女（ ）',
  '⟦（ ）⟧次会议，⟦（　）⟧小时内答复，⟦（ ）⟧亿元。',
  '圆括号（）用于注释，函数main()返回零。',
  'The term is ⟦(     )⟧ months.',
  'Call the method with empty parentheses () twice.',
  // Symbols
  '由⟦○○⟧公司承建，⟦△△⟧市负责，签发人：⟦□□□⟧',
  '⟦■■⟧公司中标，满意度●●●○○。',
  '⟦○○⟧年⟦○○⟧月，二○○四年六月。',
  '□男 □女，☑是 □否。',
  '碑文漫漶，仅存“□□县令”四字。',
  '手机号码138○○○○1234。',
  // Exams, forms
  '数学练习题\n一个数加上（　）等于十。',
  'The call f( ) and the box ( ) yes ( ) no are fine.',
  'We will⟦…⟧',
  'They agreed to work with ⟦...⟧',
  'This report, which we wrote in May, is in good shape.',
  '现将名单公布如下：张某、李某……',
  '“坚持……，落实……”是他的原话。',
  '深入贯彻⟦……⟧，认真落实⟦……⟧，努力实现⟦……⟧。',
  '深入贯彻⟦。。。⟧，全面推进⟦......⟧，确保落地。',
  // What a piece of a pattern decides, one piece a sentence: measure words and dates
  '创建⟦个⟧“示范社区”，每月组织⟦次⟧全体学习。',
  '最低工资不得低于周、月日工资标准的平均数。',
  '记录单位为月日，20个工作日为一期。',
  '时间为⟦年 月 日⟧、9日20时。',
  '落款处标注（年月日，第几次修订）。',
  '开学日期定于⟦月日⟧',
  '⟦月日⟧，本镇召开动员大会。',
  '请填写3月5日到站的班次和月日、车次。',
  '编号写于年月日、地点之后。',
  '日期写成（年月日）',
  '（年月日）为必填项。',
  '（自⟦年月日⟧起）施行',
  '该员⟦____年__月__日⟧到岗。',
  '截至⟦20_年_月_日⟧',
  '⟦2024年 月⟧中旬完成，3日前报送。',
  '定于⟦5月日⟧召开，十月日照最足。',
  // Numbers
  '全村总户数⟦户⟧',
  '毕业生就业率⟦%⟧',
  '该厂年产量⟦吨⟧',
  '全年收入⟦余 元⟧，总户数⟦余 户⟧，全长⟦余 公里⟧，林地⟦多亩⟧。',
  '新增耕地⟦万亩⟧，种植⟦万亩⟧。',
  '合同总价为人民币 ⟦元⟧整，工本费降至⟦元⟧，不再另收。',
  '全村户均增收万元，生活越来越好。',
  '数据以百分数计，单位%，其余为吨。',
  '利率由10%至⟦%⟧。',
  '全年接待游客 ⟦人次⟧，举办展览12场。',
  '里程单位为公里，面积单位为亩。',
  '新校区距第一中学⟦公里⟧。',
  '召开⟦第次⟧ 会议。',
  '全年参训共有⟦人次⟧。',
  '共⟦个⟧小区，慰问⟦家⟧企业，举办⟦场⟧宣讲，组织⟦次⟧专题学习。',
  '解决⟦条⟧问题，解决⟦件⟧实事，慰问⟦户⟧村民。',
  // Ellipses
  '一是统一思想……，全场安静下来。',
  '第一，要看天时……；第二，要看人心……。',
  '原因之一是……，他没有说完。',
  '二是 ⟦……⟧；',
  '在场的人都哭了……，为他难过……。',
  '会议结束，做法：⟦……⟧',
  '亮点工作 做法：⟦……⟧',
  '做法2：⟦……⟧',
  '有人问：怎么办，做法：⟦……⟧',
  '老人只说：……',
  '等级评定：⟦……⟧',
  '二要⟦……⟧，等文件下发后执行。',
  '首先……嗯，我想感谢大家。',
  '我在…… 你也在…… 大家都在。',
  '旁白：……唉。',
  '主要做法：⟦……⟧；工作成效：⟦……⟧。',
  '1. ⟦……⟧\n2. ⟦……⟧',
  '1. ⟦。。。⟧\n2. ⟦。。。⟧',
  '1. ⟦……⟧；\n2. ⟦……⟧。',
  '1. 花……\n2. 草……',
  '1. ……的，不予受理\n2. ……的，予以退回',
  'He whispered: I will…',
  'We looked at the… ceiling, and nobody spoke.',
  // Lines of a form
  '值班安排\n各科室照常值班。\n\n遇有急事请拨打值班室电话：',
  '会议情况\n各科室均已到会。\n\n记录：会上的意见如下：',
  '会议情况\n各科室均已到会。\n\n⟦记录人 ：⟧',
  '采购合同\n⟦甲方（需方）：⟧\n\n一、标的\n灭火器四十具。',
  '采购合同\n⟦乙方 ：⟧\n\n一、标的\n灭火器四十具。',
  '租赁合同\n甲方：王敏\n⟦身份证号：⟧\n⟦住所：⟧\n\n一、标的\n门面房一间。',
  '租赁合同\n甲方：王敏\n⟦身份证号码：⟧\n⟦住所地：⟧\n\n一、标的\n门面房一间。',
  '租赁合同\n门面房一间。\n\n以下简称甲方：',
  '租赁合同\n门面房一间。\n\n乙方：负责提供以下服务：',
  '会议情况\n主持人：\n王敏',
  '会议情况\n⟦主持人：⟧\n备注：请提前十分钟到场。',
  '会议情况\n⟦主持人：⟧\n参会领导：王敏',
  '会议情况\n主持人：\n王敏和李强轮流主持本次会议，特此说明：两人均已到会。',
  '# Plan\n\n⟦Name:⟧\n\n⟦Due date:⟧',
  '# Plan\n\n⟦Name:⟧\n\nTitle page follows.',
  '# Plan\n\nName :\n\nTitle :',
  '# Plan\n\nDate:\n\nTitle',
  // Quotes and brackets
  '推行⟦‘’⟧做法，叫作⟦「」⟧和⟦『』⟧，启动⟦""⟧工程。',
  'The quote sign “” is typed twice.',
  'Two quotes “” are typed in a row.',
  '共⟦()⟧人参会。',
  '人民币⟦［］⟧元，共⟦〔〕⟧人。',
  'Type a bracket (     ) by hand.',
  'Type the brackets (     ) by hand.',
  'Type a paren (     ) by hand.',
  'Type both parens (     ) by hand.',
  'Type a parenthesis (     ) by hand.',
  'Type the parentheses (     ) by hand.',
  'The term is 12 (     ) by law.',
  '投资：⟦（ ）⟧亿元',
  '投资：⟦（ ）⟧ 万元',
  '计费：（ ）按小时计费',
  '本人自愿参加：（ ）是',
  '单选：（ ）A. 按时完成',
  '工期：（ ）3天',
  '是否同意：是（ ）/否（ ）',
  '性别：男（ ） 女（ ）',
  // Symbols and underscores
  'Rated ○○ by one expert and △△ by the other.',
  '综合评级■■两个等级。',
  '⟦○○⟧人参会。',
  '⟦○○⟧支队到场。⟦△△⟧分局到场。',
  '图例：△△B线、◇◇C线。',
  'B ________',
  '⟦____⟧站：',
  '__本次__会议和__全年__任务均已完成。',
  '日志名为____.log。',
  '见 http://example.cn 第⟦____⟧号。',
  '见 http://example.cn/v1____。',
  '见 https://example.cn/v1____。',
  // What else is open in the document
  '认真落实⟦……⟧，任务有序推进。\n参会人员：【姓名】',
  '认真落实⟦……⟧，任务有序推进。\n参会人员：[name]',
  '认真落实……，任务有序推进。\n字段名为 user_name。',
  '认真落实……，任务有序推进。\n见参考文献[3]。',
  '认真落实……，任务有序推进。\n发动机型号为2XX4。',
  // Exams
  '暑假作业\n春眠不觉晓，____闻啼鸟。',
  '作业人员登记\n今日到岗⟦____⟧人。',
  'Final exam\nThe capital of France is ____.',
  'Final examination\nThe capital of France is ____.',
  'Exercise 3\nThe capital of France is ____.',
  'Exercises\nThe capital of France is ____.',
  'Unit 4\nFill in the blank: the capital of France is ____.',
  'Unit 4\nFill in the blanks: the capital of France is ____.',
  'Unit 4\nThis is multiple-choice.\nThe capital of France is ____.',
  'Unit 4\nThis is multiple choice.\nThe capital of France is ____.',
]);

describe('a table with one empty cell', () => {
  const table = (heads: string, ...rows: string[]) => `# Report\n\n| ${heads} |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`;
  const lint = async (text: string) => (await lintWithRule(noBlank, { text })).findings.length;

  it.each(['Note', 'Notes', 'Remark', 'Remarks', 'Comment', 'Comments'])('says nothing in the column %s', async (head) => {
    expect(await lint(table(`Team | Staff | ${head}`, 'North | 12 | new', 'South | 14 | moved', 'East | 9 |  '))).toBe(0);
  });

  it.each(['Notebook', 'Remarkable', 'Commented'])('is incomplete in the column %s', async (head) => {
    expect(await lint(table(`Team | Staff | ${head}`, 'North | 12 | new', 'South | 14 | moved', 'East | 9 |  '))).toBe(1);
  });

  it.each(['合计', '合　计', '总计', '总　计', '小计', '小　计', 'Total', 'Subtotal', 'Sum of both'])('says nothing in the row %s', async (label) => {
    expect(await lint(table('Team | Lead | Staff', 'North | Kim | 12', 'South | Lee | 14', 'East | Roe | 9', `${label} |  | 35`))).toBe(0);
  });

  it.each(['Overall', '机器合计员'])('is incomplete in the row %s', async (label) => {
    expect(await lint(table('Team | Lead | Staff', 'North | Kim | 12', 'South | Lee | 14', 'East | Roe | 9', `${label} |  | 35`))).toBe(1);
  });

  it.each(['x', '✓✓', '是', '有', 'yes', 'No'])('is a list of ticks when the others hold %s', async (tick) => {
    expect(await lint(table('Browser | Canvas | Video', `A | ${tick} | ${tick}`, `B |  | ${tick}`, `C | ${tick} | ${tick}`))).toBe(0);
  });

  it.each(['Model X', 'X200', '无线', 'eyes', 'North'])('is no list of ticks when the others hold %s', async (value) => {
    expect(await lint(table('Device | Old | New', `A | ${value} | ${value}`, `B |  | ${value}`, `C | ${value} | ${value}`))).toBe(1);
  });
});

describe('the title of a printed form', () => {
  const kind = async (title: string) =>
    (await lintWithRule(noBlank, { text: `${title}\n联系电话：____`, format: 'text' })).findings.map(({ messageId }) => messageId);

  it.each(['入职申请表', '费用报销单', '读者调查问卷', '会议回执', 'Order form', 'Intake checklist'])('%s asks for the pen', async (title) => {
    expect(await kind(title)).toEqual(['form']);
  });

  it.each(['申请表填写说明', '回执统计说明', 'Order form terms'])('%s does not', async (title) => {
    expect(await kind(title)).toEqual(['underscore']);
  });
});
