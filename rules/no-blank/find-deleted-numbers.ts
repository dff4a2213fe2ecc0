import { allMatches } from '../../src/rule/index.ts';
import { type Blank, withoutOverlaps } from './blank.ts';
import { findBareCounters } from './find-bare-counters.ts';

/** What can be measured, and how it may be introduced: `总人口`, `耕地面积约`, `共计`. */
const PEOPLE = '(?:总人口|人口|劳动力|党员|职工|共有|共计|合计|总计|现有|累计)';
const HOUSEHOLDS = '(?:总户数|户数|共计|合计|总计)';
const LAND = '(?:总面积|面积|耕地|林地|山林|山场|水田|旱地|草场|草原|水面|水域|田地|土地|果园|占地|流转|种植|共计|合计|总计)';
const MONEY =
  '(?:共计|合计|总计|累计|金额|收入|产值|投资|资金|经费|补贴|补助|奖金|工资|利润|税收|费用|捐款|总额|价值|余额|投入|支出|效益|损失|预算|造价|贷款|成本|税额|财政拨款)';
const LENGTH = '(?:全长|总长|里程|相距|距离|海拔|长度|宽度|高度|总里程)';
const RATE =
  '(?:率|占|达|达到|(?<!单位)为|增长|提高|上升|增加|下降|降低|减少|完成|约|提高到|上升到|增加到|下降到|降低到|降到|超过|高于|低于|不少于|总数的|总量的|比例|比重|保险费|其余|剩余|[%％][和、])';
const WEIGHT = '(?:规模|产能|产量|总量|储量|吞吐量|处理量|处理能力|销量|用量)';
const ABOUT = '(?:约|达|为|有|近|共|达到|约为|约有|共有|尚有|只有|仅有|超过|不足)?';
/** 超过万亩, 近万人: 万 and 亿 are the number after such a word. */
const EXACTLY = '(?:为|共|共有)?';
const MORE = '(?:(?:余|多)[ \\u3000]?)?';

/** Each pattern: what comes before · the unit that lost its number. The unit must end its clause, so that `人均`, `亩产` and `元宵` are none. */
const END = '[，。；、,;!！）)\\n \\u3000]|$';
const ENDS_CLAUSE = `(?=${END})`;
const MEASURED: readonly RegExp[] = [
  pattern(PEOPLE + ABOUT, `${MORE}口?人(?:次)?`),
  pattern(PEOPLE + EXACTLY, '万人(?:次)?'),
  pattern(HOUSEHOLDS + ABOUT, `${MORE}户`),
  pattern(LAND + ABOUT, `${MORE}(?:亩|平方公里|平方米|公顷|平方千米)`),
  pattern(LAND + EXACTLY, '万亩'),
  pattern(MONEY + ABOUT, `${MORE}元`),
  pattern(`${MONEY}(?:为|共|共有|约)?`, '[万亿]元', `(?=${END}|左右|以上)`),
  pattern(LENGTH + ABOUT, `${MORE}(?:公里|千米|米)`),
  pattern(RATE, '[%％]', `(?=${END}|以上|以下|左右|的|作为|[和至]\\d)`),
  pattern('\\p{Script=Han}(?<!单位[为是]|百分号|符号|[一二三四五六七八九十百千万亿两几数零多余位按以用])', '[%％]', '(?=[，。；]|作为)'),
  pattern(
    '\\p{Script=Han}(?<!均\\p{Script=Han}{2}|[一二三四五六七八九十百千万亿两几数零多余半上近超过逾达到成每位按以为满破足合第入薪家奖罚款])',
    '[万亿]元',
    '(?=[，。；、])',
  ),
  // 金额单位为人民币元 is how accounts name their currency; only 元整 and the sum in words need a number.
  pattern('人民币', '元', '(?=整|[（(]大写)'),
  pattern(
    '(?:增加|减少|新增|新建|改造|建成|修建|硬化|铺设|延伸|不少于|不低于|达到)(?:公路|道路|村道|管网|管道|沟渠|水渠|渠道|步道|绿道)?',
    '(?:公里|平方米|亩)',
    `(?=${END})`,
  ),
  pattern('(?:接待|培训|惠及|服务|覆盖|走访)\\p{Script=Han}{1,6}(?<![百千万亿十数多余每均])', '人次', '(?=[，。；])'),
  pattern(WEIGHT + EXACTLY, '[万亿]?吨', `(?=${END}|/年)`),
  pattern('每(?:立方米|平方米|亩|吨|人|户|公斤|千克)', '元', `(?=${END}|左右|以上)`),
  pattern('(?:达到|提高到|增加到|增至|不低于|不少于|不超过|降至)', '元', `(?=${END}|的|以上|左右)`),
];
/** `距县城公里`: what is measured stands between. The last character before the unit is no number, and none that 公里 makes a word with. */
const DISTANCE = /[距离][^，。；、,;：:\d\s]{2,16}?[ \u3000]?((?:公里|千米|华里))(?=[，。；、,;]|$)/gu;
const NUMBER_BEFORE_UNIT = /[\])）】}〕>\dA-Za-z一二三四五六七八九十百千万亿半两几数多余每平里公Ｘｘ×*＊_＿％%○□…—车人吨按]$/u;

/** A counted thing whose number is gone: `下辖个行政村`, `举办场培训`, `新发展名党员`. Verb, measure word and noun must all be there. */
const COUNTED = pattern(
  '(?:下辖|管辖|共辖|辖|现有|共有|拥有|设有|新建|建成|建立|举办|开展|组织|召开|发展|培训|走访|慰问|解决|完成|收集|征求|排查|整改|办理|选派|引进|种植|达|近|约|共)[ \\u3000]?',
  '(?:个(?=[ \\u3000]?(?:行政村|自然村|村民小组|村委会|社区|乡镇|街道|党支部|党小组|党组织|支部|项目|小区|部门|单位))|名(?=[ \\u3000]?(?:党员|干部|职工|学生|群众|村民|教师|代表|志愿者))' +
    '|家(?=[ \\u3000]?(?:企业|单位|公司|商户|媒体))|场(?=[ \\u3000]?(?:培训|宣讲|讲座|活动))|次(?=[ \\u3000]?(?:会议|专题|集中|检查|培训))|条(?=[ \\u3000]?(?:意见|建议|线索|问题))|件(?=[ \\u3000]?(?:实事|提案|案件|好事))|户(?=[ \\u3000]?(?:群众|农户|家庭|村民|贫困)))',
  '',
  '',
);
/** `不超过个工作日`, `之日起个月内`: a term whose length is gone. */
const TERM = pattern('(?:不超过|不少于|不低于|至少|最多|最长|为期|历时|提前|延长|日起)[ \\u3000]?', '个(?=工作日|小时|月|星期|学时|自然日)', '', '');

/** The number of an official document, which the office gives last: `〔2023〕 号`, `[2023]号`. */
const DOCUMENT_NUMBER = /[〔［[【（(](?:19|20)\d{2}[〕］\]】）)][ \u3000]{0,8}(第?[ \u3000]{0,8}号)/gu;
/** `第次会议`, `第届`: no word begins so. */
const ORDINAL =
  /(第(?<![次门等及落品名]第)[ \u3000]?(?:届(?=[ \u3000]?(?:党委|委员会|全国|代表|理事|中央))|次(?=[ \u3000]?(?:会议|全体|党组|常委|代表))|轮(?=[ \u3000]?(?:巡察|巡视|检查|督察))|批(?=[ \u3000]?(?:主题|学习|次))))/gu;

/**
 * The unit is sought first and what comes before it is looked at from there: units are few, and words that could introduce one begin
 * everywhere.
 */
function pattern(before: string, unit: string, end = ENDS_CLAUSE, gap = '[ \\u3000]{0,4}'): RegExp {
  return new RegExp(`(${gap}${unit})${end}(?<=${before}\\1)`, 'gu');
}

/** People who have a name that a unit ends: 投资人, 收入元. */
const WORDS = /(?:投资|负责|联系|当事|主持|共有)人$/u;

/**
 * Units whose number was deleted: `总人口人`, `距县城公里`, `耕地余 亩`, `共计元`, `增长%`, `下辖个行政村`. The token is the unit: the
 * number belongs before it.
 */
export function findDeletedNumbers(text: string): Blank[] {
  if (!HAN.test(text)) return [];
  const blanks: Blank[] = [];
  const add = (start: number, token: string, kind: 'number' | 'documentNumber' = 'number'): void => {
    const end = start + token.length;
    blanks.push({ kind, start: end - token.trimStart().length, end });
  };
  for (const one of MEASURED) {
    for (const { 0: token, index } of allMatches(text, one)) if (!WORDS.test(text.slice(Math.max(0, index - 2), index + token.length))) add(index, token);
  }
  for (const one of [COUNTED, TERM, ORDINAL]) for (const { 0: token, index } of allMatches(text, one)) add(index, token);
  for (const { 0: whole, 1: token = '', index } of allMatches(text, DISTANCE)) {
    const lead = whole.slice(0, -token.length).trimEnd();
    if (!NUMBER_BEFORE_UNIT.test(lead)) add(index + whole.length - token.length, token);
  }
  for (const { 0: whole, 1: token = '', index } of allMatches(text, DOCUMENT_NUMBER)) add(index + whole.length - token.length, token, 'documentNumber');
  return withoutOverlaps([...blanks, ...findBareCounters(text)]);
}

const HAN = /\p{Script=Han}/u;
