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
  { kind: 'doubt', cues: ['？？', '???', '?)', '?）', '？）', '？)', '?？', '？?'], pattern: /[？?]{3,}|？{2}|[（(][？?]{1,6}[)）]/gu },
  { kind: 'doubt', cues: ['！！！', '!!!'], pattern: /[！!]{3,}/gu },
  { kind: 'comment', cues: ['批注'], pattern: /(?:\[|【)?批注 ?[[（(]?[\p{Script=Han}A-Za-z]{0,10}\d{1,3}[\]）)]?(?:\]|】)?[:：]/gu },
];

export const ENGLISH: readonly NotePattern[] = [
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
