/** A masked digit or number, as people mask dates: X, ×, *, ＊, ○ stand for what is not known yet. */
const MASK = '[XxＸｘ×*＊○]';

const YEAR = `(?:19|20)${MASK}{2}|(?:19|20)\\d${MASK}|(?:19|20)\\d{2}|二[〇○零][〇○一二三]?[XxＸｘ×*＊]{1,2}|${MASK}{1,4}|\\d{2}`;
const MONTH = `(?:${MASK}{1,2}|\\d{1,2})`;
/** A known day is no part of what is masked. */
const DAY = `${MASK}{1,2}`;
const GAP = '[ \\u3000]?';

/**
 * A date as Chinese writes it: year, month and day, as many as there are; whether one is masked is asked afterwards. A part that is
 * masked wholly may stand alone (`X月X日`); a year may be masked in part (`201x年`, `20**年`). Groups: year, month, day, then month and
 * day of a date without a year, then a day alone. Blanks and underscores are no masks: they belong to `no-blank`.
 */
export const DATE_ZH = new RegExp(
  `(?<![A-Za-z\\d〇○一二三四五六七八九十])(?:(${YEAR})${GAP}年(?:度|[ \\u3000])?(?:(${MONTH})${GAP}月份?${GAP}(?:(${DAY})${GAP}[日号])?)?` +
    `|(${MONTH})${GAP}月份?${GAP}(?:(${DAY})${GAP}[日号])?|(${DAY})${GAP}[日号])`,
  'gu',
);
export const MASKED_PART = new RegExp(`${MASK}`, 'u');
/** A part begins with a mask only when it is nothing else. */
export const WHOLLY_MASKED = new RegExp(`^${MASK}`, 'u');

/** `20XX-20XX`, `FY20XX`, `20XX-03-XX`, `XX/XX/2024`, `YYYY-MM-DD`, `XX May 2024`, `May XX, 20XX`, `20XX`. */
export const DATE_EN =
  /(?<![A-Za-z\d/.]|(?<!\b(?:20|19)\d{2})-)(?:(?:20|19)(?:XX|xx)\s?[-–—~至/]\s?(?:(?:20|19)?(?:XX|xx))(?![-/.\dXx])(?:[ \u3000]?年)?|(?:20|19)[Xx\d]{2}[-/.][Xx\d]{1,2}[-/.][Xx\d]{1,2}|[Xx\d]{1,2}[-/.][Xx\d]{1,2}[-/.](?:20|19)[Xx\d]{2}|[Xx]{2,4}[-/][Xx]{2}[-/][Xx]{2,4}|YYYY[-/.]MM[-/.]DD|yyyy[-/.]MM[-/.]dd|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY|[Xx]{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?:20|19)[Xx\d]{2})?|(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:[Xx]{1,2}(?:,? (?:20|19)[Xx\d]{2})?|\d{1,2},? (?:20|19)[Xx]{2}|(?:20|19)[Xx]{2})|(?:20|19)(?:XX|xx|YY))(?![A-Za-z\d/.-]*[A-Za-z\d/])|(?<=\bFY[ -]?)(?:20|19)?(?:XX|xx|YY)(?![A-Za-z\d])/gu;
/** A format that is spoken of, or part of a name, is no date that was left out. */
export const DATE_FORMAT_BEFORE = /(?:\b(?:formats?|formatted|ISO ?8601|patterns?|as|like|naming|named|template)\b|格式|形式|样式|命名)[^。.;；\n]{0,16}$/iu;

/** A figure follows at once. */
export const CURRENCY_BEFORE = /[$¥￥€£]\s?$/u;
/** A figure with separators: `XX.X`, `XX,XXX`, `X.X`. */
export const FIGURE = /(?<![A-Za-z\d.])(?:[Xx]{1,3}(?:,[Xx]{3})+(?:\.[Xx]{1,2})?|[Xx]{1,3}\.[Xx]{1,2})(?=km\b|(?![A-Za-z\d]))/gu;

/** The same with asterisks, before what it counts: `*.*亿元`. */
export const STARRED_FIGURE = /(?<![*＊A-Za-z\d.])[*＊]{1,4}\.[*＊]{1,2}(?=[ \u3000]?(?:[%％万亿元吨亩米倍]|公里|平方|个百分点))/gu;

/** Sizes, genotypes and names that look like a run. Compared with the whole run. */
export const ALLOWED_RUNS: ReadonlySet<string> = new Set(['XXL', 'XXXL', 'XXS', 'XXE', 'XXY', 'XXH']);

/** XX and XXX as Roman numerals: after a word that is counted so. */
export const ROMAN_BEFORE = /(?:\b(?:Chapters?|Articles?|Title|Parts?|Sections?|Appendix|Act|Table|Figure|Volume|Vol\.|Titles|Book|Louis|Pope|King|Queen|John|Super Bowl|Olympiad|Annex|Schedule|Psalm|Canto|Type|Class|Grade|Round|Phase)|[IVLC][IVXLC]*,? and)[ \u00a0]$|路易[ ]?$/u;
export const ROMAN_AFTER = /^(?:(?:,|,? (?:and|to|or))?[ \u00a0]|[-–])(?:X{0,3}(?:I{1,3}|I?V|VI{1,3}|IX)\b)|^[ \u00a0]?(?:century|centuries|Olympi|世纪)/u;
/** What XX and XXX are part of a name in: 47,XXX is a syndrome, XXX was a top-level domain and a rating. */
export const NAMED_XX = /^(?:[ \u00a0]?(?:综合征|综合症|染色体)|-rated\b| domains?\b)/u;
/** Chromosomes: XX and XXX are karyotypes wherever a text speaks of them. */
export const KARYOTYPE = /染色体|核型|基因型|性别决定|karyotyp|chromosom|genotyp|aneuploid/iu;
/** Placeholders that a text speaks about. */
export const SPOKEN_OF = /\b(?:TODO|FIXME)\b|占位符|placeholder/iu;

/**
 * What a number stands before: measure words, units, ordinals. `X光`, `X轴`, `X级` are not among them, and neither is a word that
 * only begins like one (`X成立于`, `X个性`, `X条件`).
 */
const COUNTED = [
  '年|月|日|天|周|小时|分钟|秒|项|人|件|轮|台|艘|套|辆|栋|座|册|堂|余|多|倍|号|楼|层|宗|遍|趟|队|株|棵|头|口|眼|块|袋|箱|桶|盏|亩|公里|千米|米|平方|吨|岁|届|元|户|万|亿|千|百|%|％|‰',
  '时(?!间|代|刻)|分(?!为|别|布|类|析|解|量|开|成|管|工)|个(?!性|人|别)|名(?!称|字|单|义|为)|位(?!于|置|移)|次(?!要)|条(?!件|例|款)|家(?!庭|长|属)|场(?!景|所|地|强)|期(?!望|间|刊|待)|篇|份',
  '批(?!准|评|复|示)|部(?!分|署)|支(?!持|付|撑|部|队)|张(?!力)|处(?!于|理|置)|间(?!的|隔|接)|所(?!示|有|以|在|属|需|谓)|本(?!身|质|来|文|次|地|人)|道(?!路|德)|门(?!类|户)|成(?!为|立|功|员|果|绩|本|分)',
  '组(?!成|合|织|数据|样本)|种(?!植|子)|起(?!到|着|来|草|源|初)|例(?!如|外)|步|句|片|只(?!能|是|有|要|需)|根(?!据|本)|课时|学时',
  '中全会|大(?:类|项|工程|行动|任务|举措|重点|板块|领域|体系|平台|专项|方面|攻坚|片区|产业)|[二三四五]五',
].join('|');

/** A single X for the name of a unit, an office or a place. `X级`, `X型`, `X类` stay out. */
const NAMED = [
  '市(?!值|价)|县|区(?!间|分|域|别)|省(?!略)|镇|乡|村|局(?!部|限)|委(?![托屈婉派任])|办(?!法|理)|科(?!学|技)|州|盟|旗|厅|院|校(?!正|验|准)|中心|单位|公司|集团|街道|社区|(?:大|[中小])学(?![生期习])|幼儿园|医院|派出所|支行|分局|政府|党委|党组|支队|大队|厂|站(?!点)|某',
  '同志|书记|部长|主任|市长|县长|区长|局长|镇长|乡长|院长|校长|主席|常委|总(?!体|结|量|数|和)|老师|先生|女士|教授|医生',
  '[东西南北中]路|大道|广场|政发|政办|府发|府办|委发|委办|[发办]〔',
].join('|');

export const COUNTED_AFTER = new RegExp(`^(?:${COUNTED})`, 'u');
export const NAMED_AFTER = new RegExp(`^(?:${NAMED})`, 'u');

/** Words before which a single X is what it says: rays, axes, chromosomes, types. */
export const X_COMPOUND = /^(?:光|射线|线|轴|染色体|型|级|类|形|坐标|方向|分量|变量|值|组(?:数据|样本)|点|层析|荧光|连锁|衍射|号染色|档|刊|因子|理论|世代|标记)/u;
/** A text in which x is a variable. */
export const VARIABLE =
  /[xX]\s?[=<>≤≥+]\s?[-\w(]|[=<>≤≥]\s?[xX]\b|[设令若当]\s?[xX](?![A-Za-z市县区省])\s?(?:为|是|取|等于|表示|代表|大于|小于|不|满足)|f\(x\)|[xX][₀-₉²³]|[xX]\s?[和与、，,]\s?[yY](?![A-Za-z])|(?<![A-Za-z\d.])\d+x(?![A-Za-z\d])|(?<![A-Za-z])y(?![A-Za-z])/u;
/** A text that calculates: its × multiplies. */
export const FORMULA = /[=＝÷]|\d\s?×\s?\d/u;
/** What a product multiplies by: `单价×个数`, `本金×月利率`. */
export const PRODUCT_OF = /^(?:[\p{Script=Han}]{1,3}(?:数|量|率|额|价|费|比例|系数|权重|标准|限)|[年月日人户亩]均|[年月日](?:息|化|产|收)|亩产|百分)/u;

/** Who goes before a masked person or place: `书记X`, `王X`. */
export const PERSON_BEFORE = /(?:书记|主任|局长|县长|市长|区长|部长|镇长|乡长|院长|校长|同志|主席|秘书长|经理|队长|所长|(?<![\p{Script=Han}])[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文])$/u;

/** Units after a run in Latin letters: `XXkm`, `XXGB`. */
export const UNIT_SUFFIX = /^(?:[kKMB]|km|kg|mm|cm|ms|GB|MB|TB|KB|kWh|MW|GW|bn|mn|min|mins|hrs|h|pp|bps|st|nd|rd|th|m|t|s)$/u;

/** A single X before what it counts, after a currency sign, or before a percent sign; `Generation X employees` is a name. */
export const COUNTED_EN =
  /(?<=[$€£¥])[Xx](?=[\s,.;)]|$|[kKmMbB]\b|bn\b)|(?<![A-Za-z\d.\-+/$^_=*]|\b(?:Generation|Gen|Model|Project|Malcolm|Brand|Class|Type|Group|Team|Company|Factor|Product|Series|Region|Site|Area|Phase|Version|Option|Planet|OS) )X(?=\s?%|\s(?:percent|million|billion|thousand|days?|weeks?|months?|years?|hours?|minutes?|people|users|customers|employees|participants|respondents|sites|items|countries|teams|sessions|times|engineers|tickets|incidents)\b)/gu;
