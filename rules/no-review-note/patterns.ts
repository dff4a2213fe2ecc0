/**
 * - `note` a remark to the person who finishes the text · `mention` @somebody · `doubt` ？？？ and !!!
 * - `draft` a header that says draft · `comment` a pasted comment of a word processor
 */
export type Kind = 'note' | 'mention' | 'doubt' | 'draft' | 'comment';

export interface NotePattern {
  readonly kind: Kind;
  /** One of them must occur in the block. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  /** Ordinary words as well: only when the line holds nothing else. */
  readonly isOwnLine?: true;
}

const CHECK = '(?:核实|核对|核准|核一下|确认|斟酌|推敲|把关|校对|补齐|补充|补上|复核|审定|定夺|修改|润色|完善|更新)';
const READER = '(?:申请人|投标人|供应商|当事人|填表人|参会|读者|单位和个人)';
/** Whoever is asked: a person, or a part of the own unit. `申请人` and `投标人` are readers, who are told what to do. */
const WHO = `(?!(?:各|于|在|按|勿|自|务必)|[^（()）]{0,6}${READER})[\\p{Script=Han}A-Za-z·]{1,10}?`;

export const CHINESE: readonly NotePattern[] = [
  // （此数据请财务核实） （该数字待与统计局核对）
  { kind: 'note', cues: ['此', '该', '这', '以上', '上述', '上面', '数据', '数字'], pattern: new RegExp(`[（(【\\[](?![^（()）】\\]\\n]{0,20}${READER})(?:注[:：])?(?:此|该|这|以上|上述|上面)(?:处|段|句|个|条|项|组|些|里|部分)?(?:数据|数字|数|提法|表述|内容|名单|说法|金额|名称|时间|情况)?[^（()）】\\]\\n。经由]{0,10}?(?:请|待|需|还要|要|再|麻烦)[^（()）】\\]\\n。经由]{0,12}?${CHECK}[^（()）】\\]\\n]{0,8}[)）】\\]]`, 'gu') },
  // （请财务处核实） （请小李再核对一下）
  { kind: 'note', cues: ['请', '麻烦'], pattern: new RegExp(`[（(【\\[](?:请|麻烦)${WHO}(?:再|帮忙?|协助)?(?:核实|核对|把关|斟酌|补充|补齐|校对|复核|审定|定夺|补数据|提供数据)(?:一下|数据|数字|内容|情况)?[!！。]?[)）】\\]]`, 'gu') },
  // （数据有误，请核实） （请补充）
  { kind: 'note', cues: ['请核', '请补', '待核', '有误', '存疑'], pattern: /[（(【[][^（()）】\]\n。]{0,10}?请再?(?:核实|核对|补充)(?:一下)?[!！。]?[)）】\]]|[（(【[](?:数据|数字|金额|名单|时间|日期|职务|人数)(?:有误|不准|有出入|待核|存疑|要核)[^（()）】\]\n]{0,8}[)）】\]]/gu },
  // （再核实一下） （数据再核对一下）; without brackets only as a line
  { kind: 'note', cues: ['再'], pattern: /[（(【[][^（()）】\]\n]{0,12}再(?:请[^（()）】\]\n]{0,8})?(?:核实|核对|确认|核|查|斟酌|推敲|完善|看|改|补充|润色)(?:一下|一遍|看)?[^（()）】\]\n]{0,6}[)）】\]]/gu },
  { kind: 'note', cues: ['再'], pattern: /[^。，,；\n]{0,14}再(?:核实|核对|确认|核|查|斟酌|推敲|看|改|补充|润色)一下[!！。]?/gu, isOwnLine: true },
  // （此处要改） （这段删掉）
  { kind: 'note', cues: ['此处', '此段', '这里', '这段', '这句', '这一段', '该段', '本段', '上段', '此句'], pattern: /[（(【[][^（()）】\]\n]{0,6}(?:此处|此段|此句|这里|这段|这句|这一段|该段|本段|上段)[^（()）】\]\n]{0,8}(?:有问题|存疑|不对|有误|有出入|不准|要改|需改|待改|再改|重写|删掉|删去|要删|可删|太长|太短|太空|需?要?补充|要核实|需核实|展开)[^（()）】\]\n]{0,8}[)）】\]]/gu },
  // （请领导审阅） （领导再定） （待局领导定）
  { kind: 'note', cues: ['领导', '主任', '局长', '处长', '科长'], pattern: /[（(【[](?:请|待|呈)?[^（()）】\]\n，。]{0,8}(?:领导|主任|局长|处长|科长)(?:再)?(?:定|定夺|审定|把关|看一下|过目|拍板)[^（()）】\]\n]{0,4}[)）】\]]/gu },
  // What is to be exchanged before the text goes out; `上报前要认真核实` is work, not a note.
  { kind: 'note', cues: ['前'], pattern: /(?:正式)?(?:发布|印发|上报|报送|提交|定稿|发文|上线|付印|送审|报出|发出)之?前(?:请|需|须|要|务必|记得)?(?:换成|替换(?:成|为)?|改成|删掉|去掉|补上|记得)[^。；;，,\n]{0,24}/gu },
  { kind: 'mention', cues: ['@', '＠'], pattern: /(?<![\w.·一-鿿])[@＠](?:所有人|(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]|欧阳|上官|司马|诸葛)(?:总|工|主任|局长?|处长?|科长?|老师|[\p{Script=Han}]{1,2})|[\p{Script=Han}]{2,6}(?:处|科|部|室|股))(?=[\s，,。；;：:、)）】\]!！?？]|$|请|看|帮|核|补|确|来|麻)/gu },
  { kind: 'mention', cues: ['@', '＠'], pattern: /(?<=[\p{Script=Han}])[@＠](?:所有人|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚](?:总|工|主任|老师|\p{Script=Han}{1,2}))(?=[\s，,。；;：:)）】\]]|$)/gu },
  // 【批注：核实】 批注[张三1]：… 2024-05-01 批注：…
  { kind: 'comment', cues: ['批注'], pattern: /[【[（(]批注[^】\])）\n]{0,60}[】\])）]|^批注[:：][^\n]{0,60}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2} ?批注[:：]/gmu },
  // What Word's balloons say: 删除的内容: 带格式的: 设置了格式: 字体
  { kind: 'comment', cues: ['删除的内容', '带格式的', '设置了格式', '插入的内容', '修订：', '修订:'], pattern: /^(?:(?:删除|插入)的内容|带格式的|设置了格式)(?:\[[^\]\n]{1,12}\])?[:：][^\n]{0,60}$|^修订[:：](?:删除|插入|修改|替换)[^\n]{0,40}$/gmu },
  // （数据来源？） （这里要不要写？）
  { kind: 'note', cues: ['？)', '？）', '?)', '?）', '？】', '?】', '？]', '?]'], pattern: /[（(【[][^（()）】\]\n]{0,12}(?:来源|出处|依据|口径|要不要|对不对|对吗|准不准|准确吗|有没有|删不删|写不写|怎么写|是不是|是否(?:合适|准确|属实|妥当|保留|删除|要写|需要|正确|有误|一致))[^（()）】\]\n]{0,8}[？?][)）】\]]/gu },
  // （红字部分请删除） （标黄处需确认）
  { kind: 'note', cues: ['红', '黄', '蓝字', '下划线', '高亮', '加粗'], pattern: /[（(【[](?:红字|标红|红色|标黄|黄色|黄字|蓝字|标蓝|高亮|下划线|划线|加粗)[^（()）】\]\n]{0,8}(?:修改|删除|确认|核实|核对|补充|新增|调整|更新)[^（()）】\]\n]{0,8}[)）】\]]/gu },
  // （王局意见：删去） （按办公室意见修改）
  { kind: 'note', cues: ['意见', '要求'], pattern: /[（(【[][^（()）】\]\n]{1,8}(?:意见|批示|要求)[:：](?:删|改|补|保留|重写|精简|压缩|此|这)[^（()）】\]\n]{0,12}[)）】\]]|[（(【[](?:已)?(?:按|根据|依)[^（()）】\]\n]{1,10}(?:意见|要求)(?:已)?(?:修改|调整|补充)[)）】\]]/gu },
  // （先空着） （后面再补） （附图略，后补）
  { kind: 'note', cues: ['先', '暂', '再', '后补', '待补'], pattern: /[（(【[](?:这里|此处)?(?:先|暂)(?:空|留|放|写|不写)(?:着|一下|这|在这|空)?[^（()）】\]\n]{0,6}[)）】\]]|[（(【[](?:后面|以后|稍后|回头|下一?[稿版]|后期|会后)再?(?:补|改|加|写|完善|调整|核实)[^（()）】\]\n]{0,6}[)）】\]]|[（(【[](?:附?图|照片|图片|表格?|附件|名单|数据)(?:暂?略)?[，,]?(?:后|待|稍后|另)补[^（()）】\]\n]{0,4}[)）】\]]/gu },
  // （上一稿为32家） （此段由李四负责撰写）
  { kind: 'note', cues: ['稿', '版', '由'], pattern: /[（(【[](?:上一?[稿版]|原稿|初稿|前一[稿版]|旧稿|送审稿)(?:中|里)?(?:为|是|作|写作?)[^（()）】\]\n]{1,16}[)）】\]]|[（(【[](?:此|该|本|这)(?:段|部分|节|章|处|块)(?:内容)?由[^（()）】\]\n]{1,8}(?:负责)?(?:撰写|补充|起草|填写|续写|补写)[^（()）】\]\n]{0,4}[)）】\]]/gu },
  // （领导看后再定）
  { kind: 'note', cues: ['领导', '主任', '局长', '书记'], pattern: /[（(【[](?:等|待|请)?[^（()）】\]\n]{0,4}(?:领导|主任|局长|书记)(?:看后|看完|看了|审后|过目后|回来)(?:再)?(?:定|说|改)[)）】\]]/gu },
  // 初稿，请领导审阅
  { kind: 'draft', cues: ['初稿', '草稿', '未定稿', '稿)', '稿）'], pattern: /^(?:初稿|草稿|未定稿|讨论稿)[，,：: ]?请[^。\n]{1,12}(?:审阅|审定|指正|审改|提(?:出)?意见|过目)[。！]?$|^[（(](?:第[一二三四五六七八九十\d]{1,2}稿|[初草二三四]稿|未定稿)[)）]$/gmu },
  // ※此处请业务科室补充※ 〈待定〉
  { kind: 'note', cues: ['※', '待定', '删除', '待补', '删]', '删>'], pattern: /※[^※\n]{0,8}(?:请|需|待|补充|核实|修改|确认)[^※\n]{0,20}※|[<〈＜[【](?:待定|待补|待核|删除|删去|删)[>〉＞\]】]/gu },
  { kind: 'note', cues: ['//', '／／', '——', '--'], pattern: /^(?:[/／]{2}|—{2}|-{2}) ?(?:此处|这里|这段|本段|此段|待|需|请|TODO)[^\n。]{1,40}[。]?$/gmu },
  { kind: 'doubt', cues: ['？？', '???', '?)', '?）', '？）', '？)', '?？', '？?'], pattern: /[？?]{3,}|？{2}|[（(][？?]{1,6}[)）]/gu },
  { kind: 'doubt', cues: ['！！！', '!!!'], pattern: /[！!]{3,}/gu },
  { kind: 'comment', cues: ['批注'], pattern: /(?:\[|【)?批注 ?[[（(]?[\p{Script=Han}A-Za-z]{0,10}\d{1,3}[\]）)]?(?:\]|】)?[:：]/gu },
];

export const ENGLISH: readonly NotePattern[] = [
  // [JS: source?] [reviewer: please expand] [Comment JD1: too long]
  { kind: 'comment', cues: ['[', '('], pattern: /\[(?:[A-Z]{2,3}|[Rr]eviewer(?: \d)?|[Ee]ditor|[Aa]uthor|Ed\.|Ed)(?:[:：]|\?) ?(?=[^\]\n]{0,80}(?:\?|\b(?:please|pls|check|confirm|expand|add|fix|clarify|unclear|rewrite|delete|remove|update|verify|source|cite|shorten|move|why|what|which|who)\b))[^\]\n]{2,100}\]|\[Comment(?:ed)? [A-Za-z]{1,6}\d{1,4}(?:\]:?|:[^\]\n]{0,120}\])/g },
  // [citation needed] (source needed) [add reference]
  { kind: 'note', cues: ['eed', 'dd ', 'nsert ', 'issing'], pattern: /[[(](?:(?:needs?|add|insert|missing) (?:a |an |the )?(?:citation|reference|source|number|figure|link|data|date|name|example|ref|quote)s?(?: here)?|(?:citation|source|reference|data|number|figure|date)s? (?:needed|missing|required|to come))[)\]]/gi },
  { kind: 'note', cues: ['o be '], pattern: /[[(]to be (?:reviewed|checked|confirmed|approved|verified|updated|revised|completed|written|discussed)(?: (?:by|with) [A-Za-z ]{2,24})?[)\]]/g },
  { kind: 'note', cues: ['DELETE', 'REMOVE', 'REWRITE', '((', '>>'], pattern: /\[(?:DELETE|REMOVE|REWRITE|REPLACE)\b[^\]\n]{0,60}\]|\(\((?:expand|check|rewrite|shorten|delete|add|fix|more|source|cite|clarify)\b[^()\n]{0,40}\)\)|(?:^|\s)>{2,3} ?(?:rewrite|check|fix|add|delete|expand|todo|move)\b[^<>\n]{0,50}<{2,3}/gim },
  { kind: 'note', cues: ['//', '%%', 'XXX ', 'xxx '], pattern: /^(?:\/\/|%%) ?(?:FIXME|TODO|XXX|NOTE|check|fix|comment|rewrite|remove|delete|add)\b[^\n]{0,60}$|^XXX:? (?:check|fix|todo|rewrite|add|confirm|update)\b[^\n]{0,60}$/gim },
  // What Word's balloons say.
  { kind: 'comment', cues: ['Formatted:', 'Deleted:', 'Inserted:', 'Moved', 'Comment'], pattern: /^(?:Formatted: (?:Font|Indent|Left|Right|Centered|Justified|Line spacing|Normal|Bullet|List|Tab|Space|Not |Highlight|English|Level|Outline|Keep)[^\n]{0,60}|(?:Deleted|Inserted): [^.\n]{1,60}|Moved (?:down|up) \[\d{1,3}\]:? ?[^\n]{0,60})$/gm },
  { kind: 'doubt', cues: ['???'], pattern: /(?<=\d (?:thousand|million|billion|percent|days|weeks|months|hours|people)|\d ?%)\?{2,4}(?=[\s.,;)]|$)/g },
  { kind: 'note', cues: ['DN', 'NTD', 'ote to ', 'NOTE TO', 'rafting note', 'rafting Note', 'DRAFTING NOTE'], pattern: /[[(](?:DN|NTD|Drafting note|Note to (?:draft(?:er)?|self|author|editor|reviewer|reader|team|client|legal|counsel|designer|printer))\b ?[:–—-]?[^\])\n]{0,200}[\])]|(?:^|(?<=[.;:] ))(?:NTD|DN|Drafting note|Note to (?:draft(?:er)?|self|author|editor|reviewer|counsel)) ?[:–—] ?[^.\n]{0,80}/gi },
  // (John to confirm) [finance to check]
  { kind: 'note', cues: [' to confirm', ' to check', ' to verify', ' to review', ' to provide', ' to update', ' to add', ' to fill', ' to advise', ' to supply', ' to complete'], pattern: /[[(](?:[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?|[A-Z]{2,3}|[Ff]inance|[Ll]egal|[Ii]t|[Oo]ps|[Ss]ales|[Mm]arketing|[Pp]rocurement|[Cc]lient|[Vv]endor|[Ee]ngineering|[Cc]ounsel|[Ss]omeone) to (?:confirm|check|verify|review|provide|update|add|fill in|advise|supply|complete)\b[^)\]\n]{0,40}[)\]]/g },
  { kind: 'note', cues: ['onfirm', 'heck ', 'erify', 'ource?', 'right?', 'correct?'], pattern: /[[(](?:please (?:confirm|check|verify)|need(?:s)? to (?:confirm|check|verify)|check (?:this|these|with [A-Z]?[a-z]{2,14}|figures?|numbers?|date|source)|confirm (?:this|with [A-Z]?[a-z]{2,14}|figures?|numbers?|date)|double[- ]check|to be checked|source\?|is this (?:right|correct|still true)\?|still (?:true|correct)\?)[^)\]\n]{0,40}[)\]]/gi },
  { kind: 'note', cues: ['efore send', 'efore submi', 'efore publi', 'efore circul', 'efore issu', 'efore release', 'efore filing'], pattern: /\b(?:delete|remove|replace|update|fill in|take out) (?:this|these|the above|the below|with [a-z ]{1,20})(?: (?:section|paragraph|note|line|text|page|box|figures?))? before (?:sending|submi(?:tting|ssion)|publi(?:shing|cation)|circulati(?:ng|on)|issuing|release|filing)\b/gi },
  { kind: 'mention', cues: ['@'], pattern: /(?<![\w./])@[A-Za-z][\w.-]{1,30}(?: [A-Z][a-z]{1,14})?,? (?:please|pls|can you|could you|to) (?:confirm|check|review|verify|fill|update|add|provide|advise|complete)\b/g },
  { kind: 'doubt', cues: ['???', '(?)', '(??', '[?]', '[??'], pattern: /\?{3,}|[([]\?{1,3}[)\]]/g },
  { kind: 'draft', cues: ['DRAFT', 'Draft', 'SUBJECT TO', 'Subject to contract', 'WORK IN PROGRESS', 'FOR DISCUSSION', 'NOT FOR'], pattern: /[[(*]{0,2}(?:(?:FIRST |SECOND |THIRD |FINAL |INITIAL |WORKING )?DRAFT(?: (?:v|V|ver\.? ?|VERSION )?\d{1,3}(?:\.\d{1,3}){0,2}| ONLY| COPY|:? ?(?:–|—|-)? ?(?:NOT FOR (?:CIRCULATION|DISTRIBUTION|SIGNATURE|PUBLICATION|RELEASE)|DO NOT (?:CIRCULATE|DISTRIBUTE|CITE|QUOTE)|FOR (?:DISCUSSION|REVIEW|COMMENT)(?: (?:PURPOSES )?ONLY)?|CONFIDENTIAL|SUBJECT TO CONTRACT))?|SUBJECT TO CONTRACT(?: (?:AND|–|—|-) [A-Z ]{3,30})?|Subject to contract|WORK IN PROGRESS|FOR DISCUSSION (?:PURPOSES )?ONLY|Draft (?:v ?\d{1,3}(?:\.\d{1,3})? ?)?(?:–|—|-) (?:not for circulation|do not distribute|for discussion|for review))[\])*]{0,2}\.?/g, isOwnLine: true },
  { kind: 'comment', cues: ['ommented [', 'omment ['], pattern: /\bComment(?:ed)? \[[A-Za-z]{1,6}\d{1,4}\] ?:/g },
];

/** `（初稿）` `（草稿）` after a title. 征求意见稿, 讨论稿 and 送审稿 are stages that papers are sent in. */
export const DRAFT_SUFFIX = /[（(【[](?:草稿|初稿|未定稿|[一二三四五\d]稿|第[一二三四五\d]稿|修改稿?[\d一二三四五]{0,2}|待修改|终稿[\d一二三四五]{0,2})[)）】\]]$/u;

/** Names of accounts come after these: `据微博@平安江北通报`. */
export const ACCOUNT = /(?:微博|抖音|快手|微信|公众号|账号|帐号|网友|博主|媒体|用户|昵称|转发|官博|博文|号|平台)[“"']?$/u;
