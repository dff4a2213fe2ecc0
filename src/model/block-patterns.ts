/**
 * How the parts of a document look, after GB/T 9704-2012 (layout of official documents) and the custom of letters and reports.
 * Every pattern is anchored and linear.
 */

/**
 * A pattern in two halves. One expression with the flags `i` and `u` together takes milliseconds to compile, which a command
 * that lints one file would feel: Chinese needs `u`, English needs `i`, neither needs both.
 */
interface Pattern {
  test(text: string): boolean;
}

function anyOf(chinese: RegExp, english: RegExp): Pattern {
  return { test: (text) => (/^[A-Za-z\d]/u.test(text) && english.test(text)) || chinese.test(text) };
}

const TOKEN =
  '(?:\\\\?#{2}\\s?[a-z]{4,20}\\s?#{2}|\\${2}[a-z]{4,20}\\${2}|\\\\?\\[\\/?(?:rihide|erphpdown|hide|hidecontent|content_hide|pay|paid|haspaid|reply|vip|login|secret|password|ihc-hide-content|pms-restrict|ms-protect-content|restrict(?:ed|_pcs)?|membership)(?:[ =][^\\]\\n]{0,60})?\\\\?\\]|<\\/?paid>)';
/** A token of a content system at the start of a line (`##paidbegin##`, `[rihide]`, `<paid>`), which must not hide the heading behind it. */
export const LEADING_MARKERS = new RegExp(`^(?:\\s*(?:${TOKEN}|\\uFFFC(?=[（(一二三四五六七八九十第\\d])))+\\s*`, 'u');
export const ONLY_MARKERS = new RegExp(`^(?:\\s*${TOKEN})+\\s*$`, 'u');
/** What a token can begin with: asked first, because most lines do not. */
export const MAY_BE_MARKER = /^\s*[#$[\\<\uFFFC]/u;
/** What another tool's fix makes of the token: a Markdown heading. */
export const MARKER_HEADING = /^(?:#{1,2}\s*)?(?:paid(?:begin|end)|pagebreak)\s*(?:#{1,2})?$/iu;

export const DOCUMENT_NUMBER_LINE = /^[\p{Script=Han}A-Za-z×xX]{1,14}[〔[【(（]\s*(?:\d{4}|[\dXx×*○]{4})\s*[〕\]】)）]\s*第?\s*[\dXx×*○_]{1,4}\s*号$/u;
/**
 * 题注, when a law was passed and amended: dates and decisions in a row, without a comma behind the first date. A sentence of a report has one
 * there (`2024年3月5日，会议审议通过`) or before the year.
 */
export const HISTORY_LINE =
  /^[（(]?[^。，,]{0,40}\d{4}年(?!\d{1,2}月\d{1,2}日[，,])[^。；]{0,400}(?:通过|修正|修订|公布|施行|批准|发布|审议)[^。，]{0,10}[）)]?\s*(?:根据)?$/u;
export const NOTE_LINE = /^[（(][^（()）\n]{2,60}[）)]$|^(?:抄送|主题词|印发)[：:]|^[^。，]{2,40}\d{1,2}月\d{1,2}日印发$/u;
export const CAPTION_LINE = anyOf(
  /^(?:[图表]\s*(?:\d|[一二三四五六七八九十])[\d.\-–—]{0,6}[\s\u3000：:、.]?[^。]{0,60}$|注[：:]|说明[：:]|(?:数据|资料)来源[：:]|[▲△※*]\s?\S)/u,
  /^(?:(?:Figure|Fig\.|Table|Exhibit|Chart)\s+\d+[a-z]?(?:[.:]|\s|$)|(?:Source|Note)s?:\s)/i,
);
export const CONTENTS_LINE = /(?:\.{4}|…{2}|·{4}|．{4}|\t)[ \t\u3000]{0,8}\d{1,4}$/u;
export const ATTACHMENT_NOTE = /^附\s*件\s*(?:[一二三四五六七八九十]|\d{1,2})?\s*(?:[：:]|$)/u;
export const ATTACHMENT_HEAD = /^附\s*(?:件|表|录)\s*(?:[一二三四五六七八九十]|\d{1,2})?\s*[：:]?$/u;

export const SALUTATION = anyOf(
  /^(?:同志们|朋友们|各位\S{0,20}|尊敬的\S{1,30}|女士们|先生们|老师们|同学们)(?:[：:，、！!]$|[^。]{0,40}[：:！!]$)/u,
  /^(?:Dear|Hi|Hello|To whom it may concern)\b[^.\n]{0,80}[,:]?$/i,
);
export const ADDRESSEE_LEAD_IN = /(?:如下|以下|下列|包括|分别是|主要有|主要是|表现在|体现在|指出|强调|要求|认为|报告|通知|说明|汇报)[：:]$/u;
export const CLOSING_LINE = anyOf(
  /^(?:特此(?:报告|通知|函告|函复|批复|公告|通告|说明|请示|汇报|证明|函达)[。！]?|(?:以上|上述)(?:报告|请示|意见|汇报|事项|情况|方案|材料)[^。]{0,24}(?:审阅|审议|审示|批示|批复|指正|评议|同意|函复|回复|支持)[^。]{0,10}[。！]?|(?:妥否|当否|可否|是否妥当|是否可行)[，,]?[^。]{0,20}[。！]?|(?:请予|请)(?:审阅|审议|批示|批复|函复|支持|复函|指正|评议)[^。]{0,10}[。！]?|[^。]{0,20}(?:函复为盼|为盼|为荷)[。！]?|谢谢(?:大家|各位)?[！!。]?|此致|敬礼[！!。]?)$/u,
  /^(?:Yours|Best|Kind|Warm|Sincerely|Respectfully|Thank you|Thanks|Regards)\b[^.\n]{0,30},?$/i,
);

const DAY_ZH = '[0-9０-９XxＸｘ×*＊○〇_一二三四五六七八九十零 \\u3000]';
/** The brackets of a template's field. */
const FIELD_OPEN = '(?:[\\[【(（〔<＜]|\\{\\{)';
const FIELD_CLOSE = '(?:[\\]】)）〕>＞]|\\}\\})';
/** 成文日期: also one that is still masked or blank, because it stands where the date stands. */
export const DATE_LINE = anyOf(
  new RegExp(
    `^(?:(?:日期|时间)[：:]\\s*)?(?:${DAY_ZH}{2,12}年${DAY_ZH}{1,6}月(?:${DAY_ZH}{1,8}日)?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|${FIELD_OPEN}(?:成文|具体|落款|印发|发文|签发|签署)?(?:日期|年月日|时间|date)${FIELD_CLOSE})$`,
    'u',
  ),
  /^(?:dated?:?\s*)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*\d{0,2},?\s*\d{4}$/i,
);
export const SIGNATURE_WITH_DATE = /^(.{2,40}?)[ \t\u3000]{1,}((?:\d{4}|[一二三四五六七八九〇○零]{4}|20[XxＸ×*]{2})年.{1,6}月.{1,8}日)$/u;
/** `述职人：林望舒` above the date. */
export const SIGNER_LINE = /^(?:述职人|述职述廉人|报告人|汇报人|报告单位|汇报单位|填报单位|报送单位|发文机关|署名|落款)[：:]\s*\S{2,30}$/u;
/** Under a title: `（2023年5月8日）`, `——在…会议上的讲话`, `（送审稿）`, a byline. */
export const SUBTITLE_LINE = anyOf(
  /^(?:[（(].{2,40}[）)]|[—–-]{1,2}\s?\S.{1,60}|(?:作者|供稿|报告人|述职人|汇报人|单位|编制单位|审核)\s*[：: ]\s*\S.{0,60})$/u,
  /^(?:By|Author|Version|Status)\s*[: ]\s*\S.{0,60}$/i,
);
/** How an issuing body or an office ends. */
export const BODY_NAME =
  /(?:局|委|委员会|办|办公室|政府|党组|党委|党支部|支部|总支|工委|党工委|处|科|股|中心|公司|集团|院|校|大学|学院|学校|中学|小学|幼儿园|医院|协会|学会|联合会|工会|团委|站|所|队|部|厅|署|行|社|街道|镇|乡|村|社区|指挥部|领导小组|专班|调研组|督导组|课题组|单位|厂|矿|银行|人大|政协|纪委|监委|法院|检察院)$/u;
/** Genre words with which titles end. */
export const GENRE_END =
  /(?:报告|总结|方案|计划|要点|请示|通知|通报|纪要|讲话|讲话稿|发言|发言稿|致辞|汇报|汇报材料|意见|批复|决定|决议|公告|通告|公报|函|办法|细则|规定|条例|规划|材料|提纲|简报|清单|台账|预案|制度|协议|合同|章程|建议|调查|思考|体会|倡议书|承诺书|说明)(?:[（(][^（()）]{1,20}[）)])?$/u;
/** A value, not a sentence that begins with a label (`Chosen option: "A", because it …`). */
export const FORM_LINE =
  /^[^：:，。；！？]{1,8}[：:]\s*[^。！？]{0,40}$|^[A-Z][\w /'’&-]{1,28}:\s{0,4}(?![^.!?]{0,60}, (?:because|since|so that|which|as it|although)\b)[^.!?]{0,60}$/u;
export const TABLE_LINE = /^\||\t.*\t|\S {3,}\S.* {3,}\S|\S\u3000{2,}\S.*\u3000{2,}\S/u;
export const BULLET = /^(?:[-*•·●○▪■◆–]|[a-z]\))[ \t\u3000]+/u;
export const ENDS_SENTENCE = /[。！？!?…][”’』」）】〉》〕)"']*$|\.["”’)\]]*$/u;
