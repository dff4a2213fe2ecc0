/** What stands around a bracket and decides what it is. All of them look at a few dozen characters. */

/** The block speaks about placeholders, brackets or templates as such. */
export const SUBJECT =
  /占位符|占位文|方括号|尖括号|花括号|中括号|六角括号|模板(?:语法|变量|引擎|语言)|插值|\bplaceholders?\b|\b(?:square|angle|curly) brackets?\b|\bcurly braces?\b|\bmail[- ]merge\b|\btemplat(?:e|ing) (?:syntax|variables?|engines?|languages?)\b|\binterpolat/iu;

/** The template's own legend: what stands in such brackets is to be replaced. */
export function isLegend(text: string): boolean {
  return /括号|标[黄红]|[黄红]色|[[【〔]|brac/i.test(text) && LEGEND.test(text);
}
export const LEGEND =
  /(?:方括号|尖括号|花括号|中括号|六角括号|括号|【[\s…]*】|\[[\s…]*\]|〔[\s…]*〕|标[黄红]|黄色|红色)[^。\n]{0,24}(?:替换|填写|填入|修改为|改为|更换|补充|待填)|(?:替换|填写|补充)[^。\n]{0,16}(?:方括号|尖括号|花括号|括号)(?:中|内|里)|\b(?:text|words|items?|fields?|everything|information|details|content)\b[^.\n]{0,24}\b(?:brackets?|braces)\b[^.\n]{0,40}\b(?:replaced?|fill(?:ed)?|completed?|deleted?|updated?|removed?|customi[sz]ed?)\b|\b(?:replace|complete|fill (?:in|out)|update|customi[sz]e)\b[^.\n]{0,40}\b(?:brackets?|braces|bracketed)\b/iu;

/** An example follows: only with a quotation mark, for 如 also introduces what a report names. */
export const EXAMPLE_BEFORE = /(?:如|例如|比如|such as|like)\s?[“"‘「][^\n。]{1,40}[”"’」][、,，和与]?\s?(?:and |or )?[“"‘「]$|(?:如|例如|比如|诸如|形如|类似|写成|写作|写为|改为|标注为?|such as|like|e\.g\.,?|for example,?|for instance,?|written as|called|named|replace|the (?:text|words?|string|token|label))\s?[“"'‘「『`]$/iu;

/** A phrase that people are told to say, or a name that changes, with places in it: `say “This is [NAME], …”`. */
export const SPOKEN_BEFORE = /(?:句型|话术|例句|口令|播报|用语|口播|\b(?:pattern|script|phrase|say|says|saying|answer|greeting|called|titled|entitled|labell?ed|reads?|subject(?: line)?))[^“"「\n]{0,16}[“"「][^”"」\n]{1,40}$/iu;

/** Controls of a program, alone or on a path: `[系统设置]-[用户管理]`. */
export const UI_BEFORE = /[\]】](?:-|\s?[—>→＞]{1,2}\s?)$|(?:点击|单击|双击|点选|点按|轻触|按下?|按住|\b(?:click|press|tap|hit|push|hold)(?: on)?(?: the)?)\s?[“"‘「]?$/iu;
export const UI_CHOOSE_BEFORE = /(?:选择|选中|打开|进入|勾选|切换到?|选取|\b(?:select|choose|open)(?: the)?)\s?[“"‘「]?$/iu;
export const UI_AFTER =
  /^(?:-|\s?[—>→＞]{1,2}\s?)[[【]|^[”"’」]?\s?(?:按钮|按键|菜单|栏(?!目)|字段|选项|键|页签|标签|图标|界面|窗口|对话框|复选框|单选框|下拉|功能区|模块|命令|弹窗|输入框|文本框|链接|(?:buttons?|menus?|keys?|tabs?|fields?|links?|icons?|check ?box(?:es)?|dialogs?|columns?|commands?|flags?|switch|page|screen|drop-?down)\b)/iu;

/** Units and nouns that a value stands before. */
export const UNIT_AFTER =
  /^\s?(?:年|月|日|时|分|秒|天|周|个|项|名|人|次|条|件|家|场|期|篇|份|万|亿|千|百|元|户|亩|公里|米|平方|吨|%|％|岁|届|轮|批|台|辆|套|座|间|所|号|级|倍|字|页|(?:per ?cent|days?|weeks?|months?|years?|hours?|minutes?|shares?|million|billion|thousand|dollars?|USD|EUR|GBP|people|employees|users|votes?|directors|units?|copies|square (?:feet|metres|meters)|pages)\b)/u;
export const CURRENCY_BEFORE = /(?:[$€£¥￥]|USD|EUR|GBP|RMB|人民币)\s?$/u;
export const ADMINISTRATIVE_AFTER = /^(?:省|市|县|区|镇|乡|村|街道|社区|局|委|办|厅|处|科|院|校|公司|集团|单位|部门|中心|支部|党委|党组|同志|书记|主任|市长|县长|区长|镇长|乡长|局长)/u;
/** A label or a colon asks for the value that the bracket holds the place of. */
export const COLON_BEFORE = /[：:]\s*$/u;
/** An option of a command goes before its argument. */
export const FLAG_BEFORE = /(?:^|[\s[(`\uFFFC])--?[A-Za-z][\w-]*`?[ =]$/u;
/** The rest of the name that the bracket begins: `【单位名称】办公室设在…`, `[地名]市`. `【所在地区】市区东部` is a label and its value. */
export const NAME_AFTER =
  /^(?:省|市(?![区场民值])|县(?!城)|区(?![域间])|州|镇|乡|村|街道|社区|局(?!部|势)|委(?!托)|厅|办(?![理法事])|处(?!理|于)|科(?!技|学)|院|党委|党组|党支部|支部|集团|公司|中心)/u;
/** A name of a body or a place as a field calls it. */
export const NAMES_BODY = /(?:名称?|全称|简称)$|^地区$/u;
/** How a sentence goes on behind a date; no value of a label begins so. */
export const DATE_GOES_ON = /^(?:[至到起]|前(?![后期])|后|上午|下午|中午|晚|凌晨|当[日天]|以[前后来]|之[前后])/u;
export const NAMES_DATE = /(?:日期|年月日)$/u;
/** `【时间】周六上午【地点】文化馆`: a row of labels, each with its value. A sentence would go on with a particle. */
export const LABEL_ROW_BEFORE = /^\s*【[^】]{1,12}】[^【】]{2,40}(?:【[^】]{1,12}】[^【】]{2,40})*(?<![于在由向对和与及为是将把被从至到的等共约达以占]\s?)$|】[^【】]{2,20}\s【[^】]{1,12}】[^【】]{2,20}$/u;
/** A link that a converter left half. */
export const LINK_AFTER = /^[（(]\s?(?:https?:|www\.|\.{0,2}\/|#|mailto:)|^:\s?https?:/u;
/** `按【确认】` presses a key, `按【型号名称】采购` goes by a name. */
export const PRESS_BEFORE = /按\s?[“"‘「]?$/u;
/** A quotation that holds nothing but the bracket. */
export const QUOTED_BEFORE = /[“”"「」]$/u;
export const QUOTED_AFTER = /^[”"」]/u;
/** `[  ] days` in the sentence of a contract. */
export const EMPTY_BEFORE = /[\p{L},]\s$/u;
export const EMPTY_AFTER = /^\s?(?:%|(?:percent|days?|weeks?|months?|years?|hours?|shares?|million|thousand|dollars?)\b)/u;
/** `星期[X]`, `第[X]`. */
export const ORDINAL_BEFORE = /(?:星期|周|第)\s?$/u;
/** A cross between words or marks of a Chinese sentence. */
export const CHINESE_BEFORE = /[\p{Script=Han}、，：“《（]$/u;
export const CHINESE_AFTER = /^[\p{Script=Han}、，。；：”》）]/u;
/** `[20XX]第3号`: the year of a document's number. */
export const NUMBER_AFTER = /^\s?第?[\dXx×*○_ ]{0,6}号/u;
/** `[日]` before a mark or at the end of its block. */
export const MARK_AFTER = /^[\s\p{P}]|^$/u;
/** The value of a label begins at once. */
export const VALUE_AFTER = /^[^\s，。；：、【】]/u;
/** The first label of a row. */
export const FIRST_LABEL = /^\s*【[^】]*】/u;
/** `【单位名称】办公室设在…，`: a sentence goes on behind the name. */
export const CLAUSE_AFTER = /^[^【]{0,40}(?:[，。；]|关于)/u;
/** `【地名】县`, but not `【所在地区】市区东部`. */
export const PLACE_AFTER = /^(?:[省镇乡]|市(?![区场民值])|县(?!城)|区(?![域间]))/u;
/** Numbers and bullets with which a block begins. */
export const BLOCK_START = /^[\s\d一二三四五六七八九十第条章、.．（）()①-⑳•●○·*＊\-–—]*$/u;
/** The same in the source of Markdown. */
export const SOURCE_START = /^[\s#>\d.*+-]*$/u;
/** Closing marks with which a block ends. */
export const BLOCK_END = /^[\s。.；;：:,，、）)！!”"]*$/u;
/** `[Docs](…) | [Issues](…)`: a row of links. */
export const LINK_ROW = /\]\([^()]*\)\s*[|·]\s*\[/u;
/** `[[Become a sponsor](https://…)]`: brackets around a link. */
export const ONLY_LINK = /^[[(]!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])[\])]$/u;
/** The borders of a cell in the source of Markdown. */
export const CELL_BEFORE = /\|\s*$/u;
export const CELL_AFTER = /^\s*\|/u;
/** A label or a word that a date or a version stands behind. */
export const FILLED_BEFORE = /(?:\b(?:date|dated|version|updated|revision|effective)|版本号?|日期|时间|修订)\s?[：:]?\s*$/iu;
/** One bracket behind another: `[Name] [Title]`. */
export const BRACKET_BEFORE = /[\]］]\s*$/u;
export const BRACKET_AFTER = /^\s*[[［]/u;
/** The legal form behind a company's name. */
export const COMPANY_AFTER = /^,?\s(?:Ltd|Limited|Inc|LLC|LLP|Corp|Corporation|GmbH|plc|PLC|Group|Council|University|Company|Co|Bank|Trust|Foundation|Holdings|Partners)\b/u;

/** Words go on behind a bracket that is part of the sentence; behind a label a value or a new sentence begins. */
export const SENTENCE_AFTER = /^(?:以来|的|于|在|与|和|及|或|将|已|已经|围绕|关于|对|对于|为|是|把|被|从|向|由|等|同志|作为|按照|根据|坚持|高度|认真|深入|积极|全体|全面|始终|党委|党组|党支部|之|定于|拟|决定|组织|召开|开展|负责|主办|承办|举办|印发|报送|要求|现|共|累计|完成|结合|依据|以|立足|聚焦|坚决|持续|不断|切实|成立|研究|商)|^[’']s\b|^,?\s+(?:\p{Ll}|\()/u;
/** `[年]-[月]-[日]` is no path of a menu. */
export const DATE_WORD = /^(?:年|月|日|时|分)$|^(?:YYYY|MM|DD|year|month|day|.{0,12}(?:date|time|日期|时间))$/iu;
/** A template that says what to do with its own hints. */
export const TEMPLATE_NOTE = /^(?=[\s\S]*(?:模板|方括号|提示|指导|蓝色|斜体|\btemplate\b|\bbrackets?\b|\bguidance\b))[\s\S]*(?:删除|替换|填写|修改|\bdelete|\bremove|\breplace|\bfill)/iu;
