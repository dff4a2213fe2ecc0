/**
 * Whole lines that a document site writes, by what they are made of rather than word for word: who gave the text, what to press, what is held
 * back, where else to look. They hold only for a line of its own, so ordinary words may stand in them.
 */

const WEB = '(?:用户|网友|会员|小编|公众号|[\\p{Script=Han}\\d]{1,8}(?:网|站|文库|巴巴|平台))';
const TEXT = '(?:文档|文章|资料|文件|文稿|范文|模板|课件|内容|文)';
const GENRE = '(?:总结|报告|方案|计划|讲话稿?|发言稿?|心得体会|材料|体会|申请书?|倡议书|通知|汇报)';

/** A notice that text is held back. */
export const HIDDEN_LINES: readonly RegExp[] = [
  /^[您你](?:还|尚|当前)?(?:没有|未)登[录陆][，,！! ][^。；]{0,24}[。！]?$/u,
  /^[【[（(]?(?:以下|此处|下面|本部分)(?:内容|正文|部分)?(?:为|是|需|须)?(?:付费|会员|VIP)后?(?:可见|可看|内容|阅读|专享|查看)[^。；]{0,20}[】\])）]?[。！]?$/u,
  /^(?:请)?(?:点击|立即)?(?:展开|继续|查看|阅读|收起|打开){1,2}(?:完整|剩余|更多|余下)?(?:全文|原文|内容|正文)(?:内容)?(?:需要?先?(?:登录|登陆|付费|下载|开通会员|关注)[^。，]{0,10})?[>＞》»▼↓…\s]*$/u,
  /^(?:剩余|其余|余下|后续|以下|后面)[^。；]{0,12}(?:隐藏|未读|未显示|需付费|需下载|需登录|解锁)[^。；]{0,24}[。！]?$/u,
  new RegExp(
    `^(?:以下|此处|此|该|本|上述)?(?:部分)?${TEXT}(?:已|仅|只)?(?:为|供|限|对|需要?|是)(?:付费|VIP|vip|会员|权限|登录|登陆|购买|订阅)[^。；]{0,16}(?:查看|阅读|可见|浏览|下载|专享|专用|专属|内容|文档)[^。；]{0,20}[。！]?$`,
    'u',
  ),
  /^付费(?:内容|文章|文档|阅读)[，,：: ](?:请|需|购买|支付|开通)[^。；]{0,20}[。！]?$/u,
  /^(?:会员|VIP|付费|注册)?用?户?(?:登录|登陆|注册|购买|开通会员)后(?:方可|才能|即可|可以|可)?(?:继续)?(?:查看|阅读|浏览|下载|获取)(?:完整|全部|全文|剩余|更多|隐藏)[^。；]{0,10}[。！]?$/u,
  /^[【[（(]以上(?:内容)?(?:为|是)?(?:试读|预览)(?:部分|内容)?[，,][^。；]{0,12}(?:购买|付费|会员|登录|开通)[^。；]{0,14}[】\])）]$/u,
  /^[（(【[]?(?:此处|本部分)?内容(?:已被?)?隐藏[，,]?(?:请)?(?:回复|评论|登录|付费|关注)后?(?:可见|查看|可看|可查看)[）)】\]]?$/u,
  /^温馨提示[:：] ?(?:此|本|该|以下)?(?:部分)?内容需要?(?:付费|购买|登录|开通会员|关注)后?可?(?:查看|阅读|见)[。！]?$/u,
  // The two halves of a pay wall that is written in words.
  /^[〖【[（(](?:付费|会员|VIP|隐藏)(?:内容|阅读|部分)(?:开始|结束)[〗】\])）]$/u,
];

/** The same in English: each holds a word of three letters at least. */
export const HIDDEN_LINES_EN: readonly RegExp[] = [
  /^\[?(?:continue|keep) reading(?: [^.]{0,40})?\]?[\s>»›…→]*$/iu,
  /^(?:read|see|view) the (?:full|complete|entire|original|rest of the|rest of this) [a-z]{3,12}(?: (?:on|at|in|here) ?[^.]{0,30})?[\s>»›…→]*$/iu,
  /^you (?:have|['’]ve got) \d{1,3} (?:free )?(?:articles?|stor(?:y|ies)|views?|documents?|pages?|previews?) (?:left|remaining)[^\n]{0,30}$/iu,
  /^(?:this preview (?:shows|has|is|contains)|end of (?:free )?preview)\b[^\n]{0,60}$/iu,
  /^this (?:document|content|article|page|section|post) is (?:locked|hidden|members[- ]only|for members)\b[^\n]{0,50}$/iu,
  /^(?:log|sign) (?:in|up) to (?:see|read|view|unlock|access|download)\b[^.\n]{0,50}[.]?$/iu,
  /^(?:want|like) to (?:read|see|know) (?:more|the rest|all)\b[^\n]{0,40}$/iu,
  /^(?:become|be) a (?:paid |premium )?(?:member|subscriber)(?: to [^.\n]{1,40}| today| now)?[.!]?$/iu,
];

/**
 * Words of which the running heads of document sites are made (`精品文档 欢迎下载`, `word专业资料-可复制编辑-欢迎下载`). None is made of others, so
 * that a line can be read in one way only.
 */
const HEAD_WORDS =
  '精品|优质|优选|精选|精编|实用|最新|珍贵|可?编辑|可?修改|可复制|文档|范文|范例|资料|文案|模板|专业|学习|参考|指导|大全|欢迎|下载|支持|使用|感谢|参阅|收藏|借鉴|放心|值得|拥有|倾情|奉上|完整|整理|分享|版本?|格式|word|Word|WORD|doc|好';
const HEAD_LINE = new RegExp(`^(?:${HEAD_WORDS}|[ \u3000,，.。:：;；!！、/·_—-]){2,18}$`, 'u');
/** Two words of which one alone may be anybody's. */
const HEAD_CUE =
  /欢迎.?下载|感谢参阅|放心下载|值得(?:拥有|下载)|可(?:复制)?编辑|文案大全|范文范例|(?:精品|优质|优选|精选|珍贵|实用)(?:参考)? ?文档|精品资料|学习好资料|专业资料整理|(?:word|Word|WORD)(?:格式|版本?)?[ -]?(?:整理|完整|专业|文档)|文档下载/u;

/** The running head of a document site, alone on a line. */
export function isRunningHead(text: string): boolean {
  return text.length <= 40 && HEAD_CUE.test(text) && HEAD_LINE.test(text);
}

/** A list of other documents begins; its entries follow, one a line. */
export const RELATED_HEAD = /^(?:【[^】]{2,40}】(?:的)?)?(?:相关(?:文章|范文|推荐|阅读|文档|热词)|(?:推荐|延伸|拓展)阅读|(?:热门|推荐)(?:文章|范文|文档)|猜[你您]喜欢|往期(?:推荐|回顾|精选))[:：]?$/u;
export const RELATED_ENTRY = new RegExp(`^(?:\\d{1,2}[.、．] ?|[★☆◎◆●▪·•-] ?)[^。；，：]{2,40}(?:${GENRE}|范文|[集稿篇])[^。；，：]{0,16}$`, 'u');

/** What sites call the places of a line about the text, and what they put there when they do not know. */
const FIELDS = '(?:(?:文章|信息|稿件)?来源|作者|(?:责任)?编辑|出处|(?:发布|更新|添加|录入)?(?:时间|日期)|点击(?:数|率|次数)?|浏览(?:量|次数)?|阅读(?:量|次数)?|人气|字体|字号)';

/** Buttons, sources, advertisements. */
export const SITE_LINES: readonly RegExp[] = [
  new RegExp(`^(?:${FIELDS}[:：][^:：]{0,24}[ \u3000|｜]){0,4}(?:(?:文章|信息|稿件)?来源|作者|(?:责任)?编辑|出处)[:：] ?(?:佚名|网络整理|网络|互联网|不详|未知|本站(?:原创|整理)?|admin|管理员)[ \u3000|｜]{1,3}${FIELDS}[:：].{0,60}$`, 'iu'),
  /^(?:责任编辑|编辑|作者|发布人|录入|上传人?)[:：] ?(?:admin|administrator|管理员|小编)$/iu,
  new RegExp(`^[^。；，：:]{2,40}${GENRE} ?篇[一二三四五六七八九十\\d]{1,3}[:：]?$`, 'u'),
  /^【[^】]{2,40}】(?:的)?相关(?:文章|范文|推荐|阅读|文档|热词)[:：]?$/u,
  /^(?:点击|立即|免费)?下载(?:本|此|该)?(?:文档|全文|原文|文件)(?:到电脑|的?(?:Word|WORD|word|PDF|pdf|doc)(?:版本?|格式|文档)?)[^。；]{0,16}$/u,
  /^(?:TAG|tag|Tag)标签[:：].{0,40}$|^本文(?:关键词|标签|网址)[:：].{0,60}$/u,
  /^(?:(?:温馨)?提示[:：] ?)?本文共(?:有|计)? ?\d{2,6} ?字[。.]?$|^文档评论[(（]\d{1,5}[)）]$|^本文共 ?\d{1,3} ?页[，,].{0,4}当前第 ?\d{1,3} ?页.{0,20}$/u,
  // A pager holds numbers and its own words.
  /^(?=.{0,40}(?:上一页|下一页))(?:共 ?\d{1,3} ?页|[上下][一1]页|首页|尾页|末页|[\d\s[\]【】|:：.…<>«»]){2,40}$/u,
  /^(?:顶一下|踩一下|赞一个)[ (（\d][^。；]{0,40}$/u,
  /^(?:收藏|点赞|评论|举报|分享|打印|转发|在看|投诉)(?:[ |·/\d()（）]{1,8}(?:收藏|点赞|评论|举报|分享|打印|转发|在看|投诉|下载)){1,6}[ \d()（）]{0,8}$/u,
  new RegExp(`^(?:查看|浏览|阅读)更多[^。；，]{0,12}(?:${GENRE}|范文|公文|文章|文档)[ >＞》»…]{0,4}$`, 'u'),
  /^本(?:资料|文档|课件|素材)(?:内容)?(?:(?:来自|来源)于?[^。，；]{0,16}(?:文库|论坛|(?:资料|课件|范文|文档|素材|公文)网)|下载自[^。，；]{0,20}(?:网|文库|网站|论坛))。?$/u,
  /^[-—－]{6,80} ?精[品选] ?文档 ?[-—－]{6,80}$/u,
  /^[（(]?(?:微信)?公众号[:：] ?[^。，；]{0,12}(?:写作|文秘|公文|笔杆子|材料|范文|秘书|文稿|文库)[^。，；]{0,8}[)）]?$/u,
  /^点个[“"「]?(?:在看|赞)[”"」]?(?:[，,！!~ ][^。；]{0,20})?$|^点[“"「](?:在看|赞)[”"」][^。；]{0,20}$|^百度文库 ?[-—] ?让每个人平等地提升我$|^(?:正文内容|资料内容|文档正文)[:：]$/u,
  /^(?:微信)?(?:扫码|扫一扫|扫描(?:上方|下方)?二维码|长按二维码)[，, ]?(?:关注|添加|加入)[^。；]{0,12}(?:获取|领取|下载)[^。；]{0,6}(?:更多|资料|模板|范文|素材|全文|文档)[^。；]{0,8}[。！]?$/u,
  new RegExp(`^(?:本|此|该)${TEXT}?(?:由|为|来自|系)${WEB}(?:的?(?:用户|网友|会员))?(?:自行|热心)?(?:上传|分享|整理|发布|提供|收集|原创|投稿|编辑)[^。；]{0,24}[。！]?$`, 'u'),
  /^(?:请)?(?:点击|立即|免费|马上|直接)?下载(?:此|该|本)?(?:完整|电子)?(?:版)?(?:Word|WORD|word|PDF|pdf|DOC|doc|Excel)?(?:版|格式)?(?:文档|全文|原文|文件|资料|范文|模板)?[>＞》»▼↓\s]*$/u,
  /^(?:文档|范文|资料|模板|附件)(?:免费)?下载$/u,
  /^[\p{Script=Han}\d]{0,6}(?:(?:范文|文秘|公文|文库|文档|写作|模板|素材|论文)(?:网|站|之家|大全|吧)|百度文库|道客巴巴|豆丁网?|原创力文档|人人文库|淘豆网|金锄头文库|知网空间)(?:平台)?(?:[ \u3000:：|—_·-]{1,3}[^。；，]{0,30})?$/u,
  /^(?:您|你)?(?:现在|当前|目前)?(?:所在|的)?(?:当前)?位置[:：][^。；]{0,40}[>＞»›/][^。；]{0,40}$/u,
  /^(?:网站)?首页 ?[>＞»›][^。；]{1,60}$/u,
  /^[（(【]?(?:图片|配图|内容|文字|素材|本文|文章)?(?:来源|源)(?:自|于|为)?[:：]? ?(?:互联)?网络(?:整理|收集|转载)?(?:[，,；;][^。]{0,16})?[)）】]?。?$/u,
  /^(?:未经[^。，]{1,10}[，,])?(?:如需)?转载请(?:注明|标明|联系|保留)[^。；]{0,24}[。！]?$/u,
  // Not 编号, 类型 or 格式: documents of a management system bear these themselves.
  /^(?:文档|资料|文件)(?:大小|评分|热度|ID)[:：][^。；]{0,40}$|^(?:文档|资料|文件)[^。；]{0,30}(?:上传时间|(?:浏览|下载)次数|所需积分)[:：][^。；]{0,20}$/u,
  /^(?:扫码|扫一扫|长按)?(?:关注|添加|加入)(?:我们|我|本站|公众号|微信|QQ群?|社群)[，,。！ ]?[^。；]{0,8}(?:获取|领取|下载|查看|了解|收看)更?多?[^。；]{0,16}[。！]?$/u,
  /^(?:精品|优质|海量|经典)(?:文档|资料|范文|模板|课件)[，,！! ][^。；]{2,16}[。！]?$/u,
  /^[【[]?(?:推荐|热门|精彩)(?:阅读|文章|范文|文档|资料|推荐)[】\]]?(?:[:：] ?[^。]{0,60})?$|^[【[]?(?:相关|延伸|拓展)(?:阅读|文章|范文|推荐)[】\]]?(?:[:：] ?[^。]{0,60})?$/u,
  /^标签[:：][^。；]{0,40}(?:范文|模板|文库)[^。；]{0,20}$|^(?:文章|本文)标签[:：] ?[^。；]{1,40}$/u,
  /^(?:复制成功|我要纠错|返回(?:顶部|列表)|点赞|打赏|赞赏)$/u,
  /^(?:©|Copyright|版权所有)[^。；]{0,16}(?:文库|范文|文秘|公文|文档)(?:网|站|平台)?[^。；]{0,16}$/u,
  /^(?:如需|需要|想要|获取|领取|索取)(?:完整|全文|全部|更多|Word|word|原文|电子|范文)[^。；]{0,12}(?:请|可)?(?:联系|加|添加|关注|私信|回复|咨询)[^。；]{0,24}[。！]?$/u,
  new RegExp(`^(?:【)?[\\p{Script=Han}\\d]{0,12}${GENRE}(?:优秀|精选|通用|经典)?范文(?:[一二三四五六七八九十\\d]{1,3}|[（(][一二三四五六七八九十\\d]{1,3}[)）])?(?:】)?[:：]?$`, 'u'),
  /^(?:以上|上面)(?:就是|便是|即是|即为)[^。]{0,24}(?:的全部(?:内容|范文)|全文内容|范文)[^。]{0,30}[。！]?$/u,
  /^[（(]?(?:全文|本文)?(?:完|结束)[)）]?[，,。！ ](?:感谢|谢谢)(?:您的|大家的?|各位)?(?:阅读|观看|浏览|下载|支持|收看)[！!。]?$/u,
  /^(?:点击|立即|免费)下载本文(?:的)?(?:Word|WORD|word|PDF|pdf|doc)版?(?:本|文档)?$/u,
  /^大家(?:都|还)在搜[:：][^。；]{0,60}$|^[您你]可能(?:还|也)?(?:感兴趣|喜欢)的(?:文章|文档|范文|内容|资料)[:：]?$/u,
  /^(?:购买|开通|升级|成为)(?:VIP|vip|SVIP|超级)?会员[，,！! ][^。；]{0,8}(?:畅享|尊享|畅读|海量|继续阅读|无限|免费下载)[^。；]{0,16}[。！]?$/u,
  /^版权声明[:：] ?本文(?:为|系)[^。；]{0,30}原创[^。；，,]{0,8}[，,][^。]{0,40}(?:CC|转载)[^。]{0,50}。?$/u,
  /^CSDN ?@\S{1,20}$|^登[录陆]后[您你]可以享受以下权益[:：][^。]{0,60}$/u,
  /^\p{Script=Han}{2,8}网(?:收集|搜集)整理$/u,
  /^(?:人人文库|道客巴巴|豆丁网|原创力文档|百度文库|淘豆网|金锄头文库)(?:网)?(?:专注|致力)于[^。；]{2,40}$/u,
];

/** The same in English: each holds a word of three letters at least. */
export const SITE_LINES_EN: readonly RegExp[] = [
  /^(?:download|save|read|view|print)(?: this)? (?:as|for free|in|it as) (?:a )?(?:pdf|docx?|word|txt|app|browser)(?: (?:file|format|version|document|for free|now|or read online))?[.!]?[\s>»›…→↓]*$/iu,
  /^(?:source|from|via|uploaded to|retrieved from)[:]? (?:https?:\/\/)?(?:www\.)?(?:studocu|scribd|coursehero|course hero|slideshare|docsity|pdfcoffee|vdocuments?|issuu|templatelab|ukessays|gradesfixer|studymode)\b[^\n]{0,60}$/iu,
  /^(?:scribd|studocu|course hero|slideshare|docsity|issuu) is (?:the|a|an) [^\n]{0,80}$/iu,
  /^\d{1,3} ?%(?: \(\d{1,6}\))?(?: of (?:people|readers|users))? found this (?:document |article |page )?(?:useful|helpful)[^\n]{0,40}$/iu,
  /^share (?:this )?(?:[a-z]{3,10} )?(?:on|via|to|with) (?:facebook|twitter|x|linkedin|whatsapp|e-?mail|pinterest|reddit|friends)\b[^\n]{0,40}$/iu,
  /^(?:get|grab|download) (?:the|this|your|our|a) free [a-z ]{3,24}(?: here| now| today)?[.!]?$/iu,
  /^scroll (?:down )?to continue\b[^\n]{0,24}$/iu,
  /^\d{1,6} shares? ?[·|•-] ?\d{1,6} comments?$/iu,
  /^(?:READ NEXT|ALSO READ|READ ALSO): \S[^\n]{0,80}$/u,
  /^(?:share|report|download|print|save|embed) this (?:document|article|page|post)[\s|·•]{1,4}(?:share|report|download|print|save|embed) this (?:document|article|page|post)$/iu,
  /^was this (?:document|article|page|answer|content) (?:helpful|useful)\?(?: yes ?[/|] ?no)?$/iu,
  /^filed under: [^.\n]{1,60}$/iu,
  /^[«<‹←\s]{0,3}(?:previous|next|prev) (?:article|post|page|story|document)[\s»>›→]{0,3}$/iu,
];

/** A domain of such a site needs no other sign: `fanwen`, `wenku`, `doc`. */
export const SITE_DOMAIN = /(?:wenku|fanwen|gongwen|wenmi|wendang|xiezuo|zhichang|docin|doc88|wk\.|book118|renrendoc|jinchutou|taodocs|360doc|zuowen|lunwen)/iu;
