/** How names look. There is no gazetteer: a name is known by its last characters, its title or its label, and its start by the word before it. */

/** With what the name of a body ends; longer ones first. What follows must not make another word of it (局面, 大学生). */
export const UNIT_END =
  /\p{Script=Han}{1,14}?(?:人民政府|人民法院|人民检察院|人大常委会|常务委员会|管理委员会|居民委员会|村民委员会|街道办事处|领导小组|指挥部|办公室|委员会|研究院|研究所|事务所|分公司|子公司|公司(?!法|制|章)|集团(?!军|化)|大学(?!生|习)|学院(?!路)|中学(?!生|习)|小学(?!生|习)|幼儿园|学校|医院|卫生院|支行|银行(?!卡|业|账|存)|协会|学会(?!了)|商会|基金会|联合会|博物馆|图书馆|档案馆|党支部|党总支|党委|党组(?!织)|纪委|监委|区委|县委|市委|省委|镇党委|总队|支队|大队|派出所|供电所|司法所|税务所|服务中心|中心(?!城|组|任务|学习|思想|线|工作|点|位)|局(?!面|部|势|限|域|长|级)|厅(?!堂|级|长))/gu;

/** With what the name of a place ends. */
export const PLACE_END =
  /\p{Script=Han}{1,7}?(?:自治区|自治州|自治县|开发区|高新区|省(?!份|级|略|力|心|直|属|委|厅)|市(?!场|民|政|值|容|面|级|直|区|县|委|府|局|属)|州(?!县|级)|县(?!域|级|区|委|政|城|直|乡|处|属)|区(?!域|别|分|间|块|级|划|位|委|县|直|情|属)|旗(?!帜|下|舰|号|袍|县)|镇(?!静|定|压|区|级|乡|村|痛)|乡(?!亲|愁|情|土|音|贤|镇|村|风|间|级)|街道|村(?!民|庄|级|里|委|两|干|落|集|规|镇|居|容|组)|社区)/gu;

/** Words after which a name begins. 和 and 自 also stand inside names: 住房和城乡建设局, 自治区. */
export const BEFORE_NAME =
  /^.*(?:以及|会同|联合|组织|推动|推进|协调|指导|支持|邀请|走访|调研|考察|学习|前往|来自|位于|依托|根据|按照|关于|通过|召开|部署|督促|要求|恳请|函告|报送|抄送|委托|成立|设立|建立|建设(?!局|厅|部|集团|公司|银行|委)|打造|健全|优化|形成|培育|允许|领导|修订|参加|参观|慰问|落实|实现|已经|进一步|其中|中共(?=.{2,4}[省市县区]$)|由|在|向|对|和(?!城乡|信息化|改革|旅游|社会|农村|技术|草原|计划|规划|体育)|与|及|到|赴|经(?!济|贸|信)|被|把|将|是|的|了|为|请|从|给|等|并|至|离|自(?!治|然)|让|使|率)/u;

/** Not names: the level in general, parts of words. */
export const COMMON_PLACE =
  /^[全我本各该外每某同跨两三几多]|(?:城市|都市|超市|上市|股市|楼市|夜市|集市|门市|地市|县市|省市|市县|区县|直辖市|地级市|县级市|地区|城市社区|农村社区|小区|辖区|城区|市区|郊区|山区|灾区|老区|片区|园区|景区|校区|厂区|库区|牧区|林区|矿区|街区|专区|战区|禁区|误区|新区|保税区|保护区|示范区|试验区|功能区|农村|乡村|山村|全村|行政村|自然村|城镇|乡镇|集镇|城乡|家乡|下乡|回乡|返乡|还乡|九州|国旗|党旗|红旗|锦旗|开发区|高新区|入区|全[省市县区镇乡村])$|^自治[区州县]$|^.{1,2}$|^(?!.*自治).{6,}$/u;
export const COMMON_UNIT =
  /^[全我本各该外每某两贵个]|(?:格局|布局|结局|大局|全局|时局|当局|开局|大厅|展厅|餐厅|客厅|以.{1,4}为中心)$|各级|^(?:有关|相关|上级|下级|基层|市直|区直|县直|所属|直属|成员|主管|牵头|责任|党政|一个|这个|工作|市场|全市|行业|职业|直辖市)?(?:人民政府|局|厅|中心|公司|集团|大学|学院|学校|中学|小学|幼儿园|医院|银行|办公室|委员会|领导小组|指挥部|党委|党组|党支部|党总支|协会|学会|商会|研究院|研究所)$/u;

const SURNAME =
  '(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包])';
const OFFICE =
  '(?:党委书记|党组书记|副书记|书记|副主任|主任|副局长|局长|副区长|区长|副县长|县长|副市长|市长|副镇长|镇长|副院长|院长|副校长|校长|董事长|总经理|副总经理|组长|处长|科长|厅长|部长|会长|所长|站长)';
/** `张明华同志`, `张明华主任` */
export const PERSON_BEFORE_TITLE = new RegExp(`(?<!\\p{Script=Han}[·])(${SURNAME}\\p{Script=Han}{1,2}?)(?:同志|先生|女士|教授|老师|${OFFICE})`, 'gu');
/** `区委书记张明华主持` */
export const PERSON_AFTER_TITLE = new RegExp(
  `${OFFICE}(${SURNAME}\\p{Script=Han}{1,2}?)(?=同志|主持|出席|强调|指出|要求|作|讲话|参加|带队|率|代表|表示|介绍|[^\\p{Script=Han}]|$)`,
  'gu',
);
/** `出席：张明华、李建国` */
export const PEOPLE_LINE =
  /^(?:出席|参加|参会人员|列席|缺席|请假|记录|记录人|主持|主持人|联系人|报告人|汇报人|述职人|审核|审核人|签发|签发人|负责人|供稿|作者)\s*[：:]\s*(.{2,200})$/u;
export const PERSON_ALONE = new RegExp(`^${SURNAME}\\p{Script=Han}{1,2}$`, 'u');

const WORD_EN = "[A-Z][\\w&'’-]*";
export const UNIT_EN = new RegExp(
  `(?:${WORD_EN} (?:of |and |for |the |& )?){1,5}?(?:Inc|Ltd|LLC|LLP|GmbH|Corp|Corporation|Company|Group|University|College|School|Institute|Department|Ministry|Agency|Authority|Office|Board|Committee|Council|Commission|Museum|Library|Hospital|Bank|Foundation|Association|Society|Traders|Team)\\b|\\b(?:University|Department|Ministry|Office|Bank|Institute) of (?:the )?${WORD_EN}(?: (?:and )?${WORD_EN}){0,3}`,
  'gu',
);
export const PLACE_EN = new RegExp(
  `(?:${WORD_EN} ){1,3}(?:County|City|Province|District|Street|Road|Avenue|Harbou?r|Island|Valley|Township)\\b|\\b(?:City|Province|County|State) of ${WORD_EN}(?: ${WORD_EN})?`,
  'gu',
);
export const PERSON_EN = new RegExp(
  `\\b(?:Mr|Ms|Mrs|Dr|Prof)\\.? ((?:[A-Z]\\. ?)?${WORD_EN}(?: ${WORD_EN}){0,2})|^(?:Author|By|Auditor|Owner|Prepared by|Reviewed by|Approved by|Contact)s?:\\s*((?:[A-Z]\\. ?)?${WORD_EN}(?: ${WORD_EN}){0,2})`,
  'gmu',
);
/** A sentence begins with a capital too. */
export const LEADING_EN = /^(?:The|A|An|In|At|On|For|From|Our|This|That|When|While|If|By|With|To|And|But|See|Signed for|Submitted to|Prepared for|Between) /u;

export const YEAR = /(?<![\d.])((?:19|20)\d{2})(?=\s?年|[-—–]\d{2}-|\D|$)(?!\d|\.\d|%|,\d)/gu;
export const YEAR_HAN = /[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/gu;
