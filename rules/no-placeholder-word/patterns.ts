/** Words that stand for what is to come, as they stand in the text. Each pattern is linear: no repetition within a repetition. */

/** In capitals only: `todo` and `Tk` are words. */
export const NOTE_EN = /(?<![\w@#/.-])(TODO|FIXME|TBD|TBC|TBA|TKTK|TK)(?![\w/-]|\.\w)/gu;
/** `TODO list`, `TBDs`: the note is spoken of. */
export const SPOKEN_AFTER = /^['’"”`]|^s\b|^\s?(?:列表|清单|标记|注释|字样)|^\s(?:lists?|items?|comments?|tags?|apps?|mvc|markers?|annotations?|keywords?|notes?|entry|entries|files?|tree|highlight\w*|logs?|values?|fields?|placeholders?|sections?|warnings?|is|are|was|means|stands)\b/iu;
export const SPOKEN_BEFORE = /\b(?:list of|a|an|the|any|all|each|every|no|of|and|or|as|like|called|word|marked|remaining|open|old|stale|remove|removed|remove the|add|added|fix|fixed|resolve|resolved|via|with|for) $|(?:标记|写着|词|用|写|即|如|和|、)\s?$/iu;
/** A text that speaks of such notes, not one that holds them. */
export const SPEAKS_OF_NOTES = /\b(?:TODOs|FIXMEs|TODO (?:lists?|items?|comments?|apps?|tags?|tree|MVC))\b|\b(?:TODO|FIXME)\b[^.\n]{0,12}\b(?:TODO|FIXME|XXX|HACK)\b|[“"'‘`](?:TODO|FIXME)[”"'’`]/u;
/** `## TODO`, `Roadmap`: a list of things to do is content. */
export const PLAN_HEADING = /^(?:to[- ]?do(?:s|[- ]?list)?|roadmap|next steps|backlog|future work|待办(?:事项|清单|列表)?|路线图|计划)$/iu;

export const LOREM = /\blorem ipsum dolor(?: sit amet)?\b/giu;
export const SPEAKS_OF_LOREM = /lorem[ -]?ipsum (?:text|placeholder)|\b(?:generat\w+|filler|dummy text|placeholder text)\b|占位文(?:字|本)|乱数假文/iu;

/** A value that is still to come: alone in its block or cell, after a label or a form of `be`, in brackets, at the end of a sentence. */
const PENDING = 'to be (?:determined|confirmed|completed|supplied|advised|decided|announced|filled in|written|provided|defined|done|added|agreed|finali[sz]ed)';
export const PENDING_EN = new RegExp(`(?:^|[(\\[|:–—-]\\s?|\\b(?:is|are)(?: still)?\\s)(${PENDING}|coming soon)(?=\\s?(?:$|[)\\].;,|]))`, 'giu');
export const COMING_SOON = /^(?:[\p{L}\p{N} ]{0,40}\s)?(coming soon)[.!…]{0,3}$/iu;
/** What is left from a page of a template: the whole block is this. */
export const FILLER_EN = /^(?:(?:please )?(?:insert|add|enter|type|write|put|place) (?:your |the |some |any )?(?:[a-z]+ ){0,3}here|(?:your |sample |placeholder |dummy )(?:text|content|title|heading|description|name)(?: goes| comes)?(?: here)?|placeholder(?: text)?|text goes here|content goes here|sample text|work in progress)[.!…]{0,3}$/iu;

/**
 * Chinese words, at the end of a value. 有待, 尚待, 亟待, 等待, 期待 speak of work that waits, not of a blank.
 */
const NOT_PENDING = '(?<![尚有亟仍正还急需等期招接看善优亏虐款厚薄坐留静])';
export const CERTAIN_ZH = new RegExp(`${NOT_PENDING}待(?:补充|补|填写|填报|填|核实后补|添加|编写|撰写|录入|插入)(?=$|[\\s。…；，、）)】\\]：:;,|/])`, 'gu');
export const DOUBTFUL_ZH = new RegExp(`${NOT_PENDING}待(?:核实|核定|核对|确认|完善|更新|明确|落实|商定|商榷)(?=$|[\\s。；，、）)】\\];,|/])`, 'gu');
export const UNDECIDED_ZH = new RegExp(`${NOT_PENDING}待定(?=$|[\\s。；，、）)】\\];,|/])`, 'gu');
export const LACKING_ZH = /暂缺(?=$|[\s。；，、）)】\];,|/])/gu;
export const HERE_ZH = /(?:请)?(?:此处|在此处|在这里|这里|在此)(?:请)?(?:填写|插入|补充(?!(?:说明)?[一两二三几][点句])|添加|放置|写明|粘贴|替换|输入)(?:[\p{Script=Han}A-Za-z]{0,8}(?=$|[。）)】\]]))?|(?:内容|文字|数据|图片|表格|名单)(?:待补|待定|暂缺)(?=$|[\s。；，、）)】\]])/gu;

/** Words in a comment of the source, which no reader sees but which says that something is missing. */
export const IN_COMMENT = /待补充|待补|待填写|待填|待核实|待确认|待完善|待撰写|待编写|(?<![\w-])(?:TODO|FIXME|TBD)(?![\w-])/gu;

/** Alternative texts and addresses of pictures that are none. */
export const IMAGE_ALT = /^(?:img|image|picture|photo)?[-_ ]?placeholder(?:[-_ ]?(?:img|image|picture|text))?$|^(?:占位图|图片占位|此处插入图片?|插图待补|配图待补)$/iu;
export const IMAGE_URL = /(?:^|[/._-])(?:image-?)?placeholder(?:[-_.]|\d|$)|placehold(?:er)?\.(?:it|co|com)|\bdummyimage\.com|\bplacekitten\.com|\bfakeimg\.pl|\bplacehold\.jp/iu;

/** Addresses that nobody has: `student@youremailaddress.com`, `your.name@company.com`. */
export const ADDRESS = /(?<![\w.+-])[\w.+-]{1,40}@(?:your|my)-?(?:e-?mail(?:-?address)?|mail|domain(?:name)?|company(?:name)?|organi[sz]ation|site|website|server)\.[a-z]{2,6}\b|(?<![\w.+-])your[-_.]?(?:e?-?mail|name|address|account|user(?:name)?)@[\w-]{2,30}\.[a-z]{2,6}(?:\.[a-z]{2})?\b/giu;
