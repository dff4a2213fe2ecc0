/**
 * What the end of a paragraph looks like in both languages. Patterns anchored to the end are tried on {@link endOf} a text, so they cost the same
 * for a paragraph of any length.
 */

const LONGEST_END = 96;

export function endOf(text: string): string {
  return text.length <= LONGEST_END ? text : text.slice(-LONGEST_END);
}

/** The end without the number of a reference (`[2]`, `[3,4]`), after which the sentence's mark stands. */
export function endWithoutReference(text: string): string {
  const end = endOf(text);
  return end.endsWith(']') ? end.replace(/(?<=[\p{L}%％])(?:\[\d{1,3}(?:[,，、–-]\d{1,3}){0,5}\]){1,4}$/u, '') : end;
}

/** Marks that may stand after the last mark of a sentence. */
const CLOSERS = '[”’』」）】〉》〕)\\]"\'*_]*';
/** A sentence is closed: `。`, `。”`, `！）`, `. )`. A semicolon and a colon close nothing by themselves; see the callers. */
export const CLOSED = new RegExp(`[。！？!?｡．.]${CLOSERS}$`, 'u');
/** Breaks off in the middle of a series or before something that was opened. */
export const DANGLING_MARK_ZH = /[、，,“‘（《【〔「『]$/u;
/** The last character belongs to a word or a figure. */
export const ENDS_IN_WORD = /[\p{L}\p{N}%％℃]$/u;
/** A quotation or a title of a work closes the paragraph, and no mark stands before its closing mark. */
export const ENDS_IN_QUOTED_WORD = /[\p{L}\p{N}][”’』」》]$/u;
export const ELLIPSIS = /(?:…+|\.{3,}|。{3,}|⋯+)$/u;
/** Nothing but an ellipsis. */
export const ONLY_ELLIPSIS = /^(?:…+|\.{3,}|。{3,}|⋯+)$/u;
/** The second half of a sentence: what is split in two lines is broken, not cut (`no-broken-line`). */
export const GOES_ON_ZH = /^[，。、；：！？）”’》〉】〕」』,;:!?)]/u;
export const GOES_ON_EN = /^(?:[a-z]|[,;:!?)\]])/u;

/** Half of a pay wall's pair, or a chat assistant's token, glued to the end of a paragraph hides how the paragraph ends. Answers with the length, 0 without one. */
export function trailingMarker(text: string): number {
  const end = endOf(text);
  return /[#\]>】}\d\uE201]\s*$/u.test(end) ? (TRAILING_MARKER.exec(end)?.[0].length ?? 0) : 0;
}
const TRAILING_MARKER = /(?:\s*(?:\\?#{2}\s?[a-z]{4,20}\s?#{2}|\\?\[\/[a-z_-]{3,24}\\?\]|\\?\[(?:hide|pay|paid|rihide|reply|vip|login)\\?\]|<\/?paid>|[\uE200-\uE206]?(?:file)?(?:cite)?[\uE200-\uE206]?turn\d{1,3}[a-z]{4,8}\d{1,4}[\uE200-\uE206]?|:?contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|【\d{1,3}(?::\d{1,3})?†[^】]{0,40}】|\[cite: ?[\d, ]{1,20}\]))+\s*$/iu;

/**
 * Words after which a Chinese sentence must go on. 通过, 根据 and 由 are left out: 会议通过, 依据 and 事由 end thousands of finished lines.
 * Longer words come first: the word that is told is the one that the reader sees.
 */
const FUNCTION_WORDS_ZH = [
  '以及', '或者', '并且', '而且', '但是', '为了', '关于', '按照', '因为', '由于', '如果', '的', '和', '与', '及', '或', '并', '而', '且', '但', '在', '对', '把', '将', '以', '从', '向', '被', '是', '于', '至',
];
export const FUNCTION_WORD_ZH = new RegExp(`(?:${FUNCTION_WORDS_ZH.join('|')})$`, 'u');
/** Nouns, verbs and idioms that end like a function word and are whole. */
export const WHOLE_WORD_ZH = new RegExp(
  `(?:${[
    '目的', '标的', '靶的', '鹄的', '有的是', '共和', '总和', '饱和', '温和', '缓和', '柔和', '祥和', '谦和', '平和', '调和', '随和', '议和', '讲和', '参与', '给与', '授与', '赠与', '普及', '涉及', '波及', '顾及', '提及', '危及', '触及',
    '惠及', '企及', '殃及', '追及', '不及', '合并', '兼并', '吞并', '归并', '裁并', '撤并', '联并', '暂且', '尚且', '存在', '内在', '外在', '潜在', '所在', '现在', '实在', '健在', '自在', '何在', '应对', '反对', '核对', '校对', '结对', '绝对',
    '相对', '比对', '面对面', '配对', '查对', '火把', '名将', '干将', '主将', '虎将', '大将', '健将', '闯将', '可以', '服从', '听从', '顺从', '盲从', '遵从', '随从', '方向', '导向', '取向', '意向', '动向', '走向', '转向', '倾向', '志向', '流向',
    '投向', '去向', '风向', '定向', '双向', '单向', '横向', '纵向', '内向', '外向', '朝向', '指向', '偏向', '趋向', '一向', '逆向', '正向', '反向', '所向', '植被', '棉被', '求是', '国是', '比比皆是', '夏至', '冬至',
    '备至', '周至', '沓至', '而至', '不至', '必至',
  ].join('|')})$`,
  'u',
);

/** Words after which an English sentence must go on: nothing ends in them. */
const FUNCTION_WORDS_EN = ['the', 'a', 'an', 'and', 'or', 'but', 'nor', 'because', 'which', 'if', 'when', 'while', 'including', 'than', 'between', 'via', 'per', 'their', 'its', 'our', 'your', 'whose', 'such as', 'e\\.g\\.', 'i\\.e\\.'];
/** Words that also end a relative clause: `the folder to read it from`. */
const PARTICLES_EN = ['of', 'to', 'with', 'for', 'in', 'on', 'at', 'by', 'from', 'that', 'is', 'are', 'was', 'were', 'be', 'as', 'into', 'about'];
export const FUNCTION_WORD_EN = endsInWord(FUNCTION_WORDS_EN);
export const PARTICLE_EN = endsInWord(PARTICLES_EN);

function endsInWord(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w'’-])(?:${words.join('|')})$`, 'iu');
}

/** A verb with its particle ends a sentence well: `how to log in`, `what it is based on`, `as is`, `to be aware of`. */
export const PHRASAL_END_EN =
  /\b(?:(?:log|sign|opt|check|plug|click|turn|switch|carry|move|hold|go|come|get|fill|drop|build|weigh|kick|cash|zoom|phase)(?:s|ed|ged|ned|ped|ing|ging|ning|ping|e|es)?[ -](?:in|on|by)|logged in|built in|based on|(?:depend|rel[iy]|work|build|act|count|run|sit)(?:s|ed|es|ing)?(?: up)? on|as is|aware of|made of|capable of|thought of|look(?:s|ed|ing)? (?:at|for|to)|(?:it|they|this|that|there|he|she|we|you) (?:is|are|was|were)|used (?:to|for|in|by|with)|(?:after|before|like|for|with|than|of|do|does|did|about|on|by|to|all|at|from|in|is|was) that|(?:ask|pay|wait|car|account)(?:s|e|ed|es|ing)? for|deal(?:s|t|ing)? with|talk(?:s|ed|ing)? (?:to|about)|belongs? to|(?:what|who|where|which)(?: \w+){1,3} (?:of|to|for|from|in|on|at|with|about))$/iu;

/** Cues that something is listed after the colon. */
export const LIST_CUE = /(?:如下|以下|下列|包括|名单|组成人员|分工|安排|有|为|是|表现在|体现在|follows?|following|includ(?:e|es|ing)|below|are|is|members)[^：:]{0,4}[：:]$/iu;
/** A sentence that announces what the next paragraphs are. */
export const ANNOUNCES_ZH = /(?:以下|如下|下列|下述|下面|包括|分别|几个方面|几方面|几点|几项|见下|如图|如表|公式|方法是|步骤)[^。]{0,24}$/u;

/** How titles end. */
export const TITLE_END_ZH = /(?:方案|办法|规定|细则|通知|意见|报告|规划|计划|名单|表|清单|目录|制度|条例|函|纪要|总结|预案|要点|公告|通报|决定)$/u;

/** A line that is a particular and not a sentence: label, contact, source, key words, reference. */
export const LABELLED_ZH = /^[【[]?[^，。；：:\s]{1,10}[】\]]?\s*[：:]/u;
export const SOURCE_LINE = /^(?:(?:资料|数据|图片|文字|信息|稿件)?来源|注|备注|说明|关键词|关键字|主题词|抄送|附|供稿|作者|编辑|审核|地址|电话|联系人|联系方式|网址|邮箱|参考文献|Keywords?|Source|Note|References?)\s*[：:]|^[▲△※*＊]|^\[\d{1,3}\]/iu;
/** Who said it, after the quotation: `……就定了。”——注塑车间　老郑`, `… for you.” – Ann, nurse`. */
export function endsInSpeaker(end: string): boolean {
  return /[—–]/u.test(end) && SPEAKER.test(end);
}
const SPEAKER = /[。！？!?….][”’』」"']\s?[—–]{1,2}\s?[^。，；：！？!?;—–]{2,40}$/u;

/** `Apologies: Mr Roe, Plot 17; Dr Sen, Plot 40`: names after a label end in a name or a figure. The line above may have been joined to it. */
export const LABELLED_NAMES_EN = /(?:^|\s)[A-Z][a-z]{2,20}: [^.!?:]{0,80}[,;] [^.!?:]{0,40}\b[A-Z\d][\w/'’-]*$/u;

/** `Copyright (c) 2024 Jane Roe` at the end of a licence. */
export const COPYRIGHT_END = /(?:©|\bCopyright\b)[^.]{0,80}$/u;

/** `Date: 3 June 2024 · Author: Joan`, `Owner: A | Status: open`: several particulars in one line. */
export const LABELLED_EN = /^[A-Z][\w ]{1,24}: [^.!?]{1,60}(?:[·|;]|\s[–—])\s*[A-Z][\w ]{1,24}: /u;

/** Addresses of the net end where they end. */
export function endsInAddress(end: string): boolean {
  return /[./@]/u.test(end) && ENDS_IN_ADDRESS.test(end);
}
const ENDS_IN_ADDRESS = /(?:\bdoi:\s?10\.\d{4,9}\/\S+|https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+\.(?:com|cn|org|net|gov|edu|io)(?:\/\S*)?)$/iu;

/** How a Chinese sentence of 20 to 39 characters begins when it is one and not a heading or a slogan. */
export const SENTENCE_START_ZH =
  /^(?:我|他|她|它|你|各(?!类|种|级)|本(?:次|项|年|月|季|周|局|单位|院|校|部门|市|县|区|人|公司)|今[年后]|近[年期日]|去年|明年|目前|截至|截止|下一步|接下来|同时|此外|另外|其中|因此|但|然而|不过|虽然|由于|为了|如果|按照|根据|针对|通过|自从|一[是要]|二[是要]|三[是要]|四[是要]|五[是要]|首先|其次|再次|最后|从|在|经|据|\d{4}年|\d{1,2}月|一方面|另一方面|有的|部分|个别|少数|大家|会议|这|该|对(?!策|象|外|内)|全年|全[市县区院校局]|双方|乙方|甲方|[\p{Script=Han}]{2,8}(?:已|将|正|还|要|应|未|不|没有|认为|指出|强调|表示))/u;

/** Words that only a sentence has, and no heading: it tells what was, is or shall be. */
export const PREDICATE_ZH = /\d|[将应须已未曾均]|可以|不得|不能|没有|主要|其中|全部|分别|同比|以上|以内|以来|之后|[的了]\p{Script=Han}{1,12}[是为在由被把对]/u;

/** First halves of a pair of words, and what may answer them within the sentence. */
export const CORRELATIVES_ZH: readonly { readonly opener: RegExp; readonly answer: RegExp }[] = [
  { opener: /(?:^|[，；：])(?:[\p{Script=Han}]{0,12})(不仅仅?|不但|不光|不单)(?!如此)/u, answer: /而且|并|还|也|更|又|甚至|同时|反而|且|连|都|就|是|，(?:增|提|促|推|带|让|使)/u },
  { opener: /(?:^|[，；：])[\p{Script=Han}]{0,6}(虽然|尽管)/u, answer: /但|却|然而|可是|可(?=[，\p{Script=Han}])|仍|还|也|不过|依然|依旧|都|只是|而/u },
  { opener: /(?:^|[，；：])(与其)(?!他|它|余|中|相|有关|配套)[^，。]{2,24}，/u, answer: /不如|宁|毋宁|何不|何如|倒|还是/u },
  { opener: /(?:^|[，；：])(宁可|宁愿)/u, answer: /也|决不|绝不|不/u },
  { opener: /(?:^|[，；：])(只有)(?:坚持|不断|始终|把|通过|加强|深入|真正|紧紧|牢牢|切实|这样|如此)[^。]*，/u, answer: /才|方|否则|不然|就/u },
];
/** `not only … but`: also answered without `but` by a full clause (`it also …`) or a semicolon. */
export const NOT_ONLY_EN = /\bnot only\b/iu;
export const ANSWER_EN = /\b(?:but|also|as well|too|even|rather|it|they|we|he|she|and)\b|;|—/iu;
