/** A unit or an office, as reports name their authors and addressees. */
const UNIT =
  '单位|办公室|部门|机关|公司|企业|集团|学校|学院|大学|医院|银行|中心|街道|社区|支部|党支部|党委|党组|党工委|办事处|委员会|管委会|事业单位|国企|局(?!部|面|势)|厅(?!堂)|委(?!托|婉)|办(?!法|理|公)|处(?!理|境|于|罚|分|置)|科(?!学|技|目)|院(?!子|落)';
const PLACE = '[省市县区镇乡村]';
const OF_PLACE = '(?:委(?!托)|局|人民政府|政府|人大|政协|纪委|直|级|教育|财政|卫健|住建|民政)';

/**
 * 某某, or 某 before a unit or a comrade; the token is 某 or 某某, and a date is one token. 某些, 某种, 某人 and their like are ordinary words.
 */
export const ANONYMOUS = new RegExp(`某年某月(?:某日)?|某月某日|某某某?|某(?=${PLACE}|${UNIT}|同志)`, 'gu');
/** The unit that a lone 某 belongs to, to compare places. */
export const UNIT_AFTER = new RegExp(`^(?:${PLACE}${OF_PLACE}?|${UNIT})`, 'u');

/** Persons as cases name them: 张某, 李某某, 王某甲. */
export const PERSON =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文齐宁韩牟庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍毕聂丛焦向柳邢路岳梅沙庄辛管祝左涂谷祁时舒耿卜肖詹关苗凌费纪靳盛童欧甄项曲成游裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宫臧闵解强柴华车房阳党明佟国]某(?:某|[甲乙丙丁])?(?!同志)/gu;

/** Kinds of text that leave names out on purpose. */
export const OFF_TITLE =
  /案例|案情|判决|裁定|裁判|审判|通报|警示|以案|研究|访谈|调解书|起诉|上诉|答辩|辩护|代理词|笔录|口述|纪实|故事|报道|小说|评论|分析|论文|摘要|综述|考试|试题|模拟|写作|范文|格式|(?<!情况)说明|示例|样本|指南|模板/u;

/** A case tells itself by its words, whatever its title: two of them are enough. */
export const CASE_WORDS = /基本案情|裁判|判决|原告|被告|上诉人|被申请人|起诉|判令|公诉|人民法院|检察院|受贿|违纪|行贿|被害人|犯罪嫌疑人|当事人|涉案|案发|违法行为|受到(?:党内|警告|开除|记过)|给予(?:党内|警告|开除)/gu;
export const CASE_TITLE = /(?:诉|与|涉嫌).{1,40}案$|(?<![方预议提档草图])案$|罪$/u;

/** English: a company or client that is a letter. */
export const ANONYMOUS_EN = /\b(?:Company|Client|Customer|Vendor|Supplier|Organi[sz]ation) (?:[A-Z]|XYZ|ABC)(?=$|[\s:,.–—-])/gu;
export const OFF_TITLE_EN = /\b(?:case stud(?:y|ies)|research|survey|analysis|interviews?|comparison|example|versus|vs|template|guide|exercise|scenario)\b/iu;
