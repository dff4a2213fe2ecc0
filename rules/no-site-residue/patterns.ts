import type { Kind } from './residue.ts';

/** A wording that only sites write. */
export interface Phrase {
  readonly kind: Kind;
  /** Words of which one must occur before the pattern is tried: most documents have none. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  /** Ordinary words as well: only counts on a line of its own or as a whole bracket. */
  readonly isOwnLineOnly?: true;
  /** The whole sentence is the site's. */
  readonly takesSentence?: true;
}

/** Document sites by name. The names are also subjects of texts on copyright, so no pattern takes a name by itself inside a sentence. */
const SITE =
  '(?:百度文库|道客巴巴|豆丁网?|原创力文档|人人文库|金锄头(?:文库)?|淘豆网|360文库|第一公文网|老秘网|写材料网|新文秘网|公文(?:溜溜|之家|吧|库网?)|163文库|SUCAI198|范文(?:网|大全|先生|之家)|文秘(?:网|帮|114)|好文网|第一文库网|出国留学网)';

/** Notices in place of text. Numbers, brackets and the demand to pay or log in make them certain; `登录后可查看进度` is a sentence of a manual. */
const HIDDEN: readonly Phrase[] = [
  { kind: 'hidden', cues: ['隐藏', '省略', '略去'], pattern: /[.…。·]{0,8} ?(?:此处|这里|以下|中间|下面|后面|下文|下方)(?:内容)?(?:已经|已|被)?(?:隐藏|省略|略去)了? ?(?:约|共)? ?[\d一二三四五六七八九十百千万]{1,8} ?个?(?:字|页|行|段)[.…。·]{0,8}/gu },
  { kind: 'hidden', cues: ['省略', '隐藏', '略'], pattern: /[.…]{0,8} ?[(（][^()（）\n]{0,60}?(?:省略|隐藏|略) ?\d{1,7} ?字[^()（）\n]{0,40}[)）]?/gu },
  { kind: 'hidden', cues: ['全文共', '原文共'], pattern: /[.…。·]{0,8} ?[(（【]?(?:未完[,，] ?)?(?:原文|全文)共 ?\d{1,9} ?字[,，] ?(?:当前|现|目前|此处)?(?:仅|只)?显示 ?\d{1,9} ?字(?:[,，][^()（）。\n]{0,30})?[)）】。]?/gu },
  { kind: 'hidden', cues: ['已阅读'], pattern: /已阅读 ?\d{1,5} ?页[,，、]? ?(?:还|尚|仍)?(?:剩余?|有|余) ?\d{1,5} ?页(?:未读)?(?:[,，。]? ?(?:点击)?继续(?:免费)?阅读)?/gu },
  { kind: 'hidden', cues: ['继续免费阅读'], pattern: /(?:点击)?继续免费阅读/gu },
  { kind: 'hidden', cues: ['继续阅读', '阅读全文', '查看全文', '展开全文', '展开全部', '未完待续', '阅读剩余'], pattern: /(?:点击|请)?(?:继续阅读(?:全文|下一页)?|(?:阅读|查看|展开)(?:剩余)?全[文部]|阅读剩余(?:内容|部分)?|未完待续)/gu, isOwnLineOnly: true },
  { kind: 'hidden', cues: ['预览', '试读', '试看'], pattern: /(?:免费)?(?:预览|试读|试看)(?:部分)?(?:已经|已)?(?:结束|到此(?:为止|结束)?|完毕)[,，!！。 ][^。!！\n]{0,16}(?:获取|购买|下载|付费|登录|登陆|开通|解锁|订阅)[^。!！\n]{0,30}[!！。]?/gu },
  { kind: 'hidden', cues: ['预览', '试读', '试看'], pattern: /(?:(?:免费)?(?:预览|试读|试看)(?:部分|内容)?(?:已经|已)?(?:结束|到此(?:为止|结束)?|完毕)|(?:以上|此处)?(?:内容)?仅?为(?:文档|部分)?(?:试读|预览)(?:内容|部分)|(?:本|此|该)?文档(?:仅|只)?提供前?\d{1,4}页(?:试读|预览|阅读))/gu, isOwnLineOnly: true },
  { kind: 'hidden', cues: ['登录', '登陆', '注册', '付费', '购买', '开通'], pattern: /[(（【]?请?(?:阅读|查看|浏览|获取|下载)(?:全部|全文|完整|剩余|更多|余下)[^()（）。，,\n]{0,14}[,，] ?[您你]?还?(?:需要|需|须|请)先?(?:登录|登陆|注册|付费|购买|开通|成为)[^()（）。!！\n]{0,14}[!！。]?[)）】]?/gu, isOwnLineOnly: true },
  { kind: 'hidden', cues: ['登录', '登陆', '注册', '评论', '回复', '付费', '购买', '关注'], pattern: /[(（【]?(?:登录|登陆|注册|关注|评论|回复|付费|购买)(?:后|即可|后即可|后可|后才能|才能|后方可)(?:继续)?(?:查看|阅读|浏览|可见)(?:全文|全部(?:内容)?|完整(?:内容|版)|剩余内容|更多内容|隐藏内容|内容)?[!！。]?[)）】]?/gu, isOwnLineOnly: true },
  { kind: 'hidden', cues: ['内容已', '内容被'], pattern: /(?:此处|本帖|以下|该|部分)?的?内容(?:已经|已|被)(?:隐藏|加密|锁定|屏蔽)[,，:：] ?[^。\n]{0,6}(?:付费|评论|登录|登陆|回复|购买|输入密码|关注|点击|成为|开通)[^。！!\n]{0,14}|此处内容(?:已经|已|被)隐藏/gu },
  { kind: 'hidden', cues: ['隐藏的内容', '隐藏内容'], pattern: /(?:游客[,，]?)?(?:如果您要查看)?本帖隐藏的?内容(?:需要[^。\n]{0,40}|请回复|[:：])?|此处隐藏内容(?:需要|须)[^。\n]{0,20}|隐藏内容[:：](?:评论|登录|付费|回复|购买)后[^。\n]{0,8}/gu },
  { kind: 'hidden', cues: ['付费'], pattern: /(?:此|该|本)文章为付费文章[,，]?(?:需要支付[^。\n]{0,24}(?:查看|阅读))?|付费后?即?可?(?:解锁|查看|阅读|继续阅读)(?:全文|剩余|完整|本章|本文)[^。，\n]{0,6}/gu },
  { kind: 'hidden', cues: ['以下内容'], pattern: /以下内容(?:需要?|须|仅限|只对|仅对)[^。，\n]{0,8}(?:回复|登录|付费|会员|购买|订阅)[^。，\n]{0,8}(?:查看|可见|浏览|阅读|开放)/gu },
  { kind: 'hidden', cues: ['剩余', '其余', '余下', '还有', '还剩'], pattern: /(?:剩余|其余|余下|还有|还剩)的? ?\d{1,7} ?[%％]? ?的?(?:内容|字|页|全文)[,，]?[^。，,\n]{0,6}(?:付费|购买|登录|下载|会员|未读|解锁|VIP|订阅)[^。，\n]{0,8}/gu },
  { kind: 'hidden', cues: ['会员', 'VIP', 'vip'], pattern: /(?:加入|开通|购买|升级|成为)(?:VIP|vip)?(?:会员)?[^。，\n]{0,8}(?:查看|阅读|解锁|免费下载|下载)(?:全文|全部|完整|剩余|本文)?[^。，\n]{0,6}/gu, isOwnLineOnly: true },
  { kind: 'hidden', cues: ['提示信息', '提示内容'], pattern: /[(（]请(?:认真|仔细)?阅读(?:下面|以下|下列)(?:的)?提示(?:信息|内容)[)）]/gu },
  // A printed page number has no brackets and no slash.
  { kind: 'site', cues: ['页)', '页）'], pattern: /[(（]第 ?\d{1,4} ?[/／] ?\d{1,4} ?页[)）]/gu },
  { kind: 'hidden', cues: ['本章未完'], pattern: /本章未完[,，]请?点击下一页(?:继续阅读)?/gu },
  { kind: 'hidden', cues: ['截断', '截取'], pattern: /[[(（【<][^\])）】>\n]{0,6}(?:内容|文本|输出|正文|消息|篇幅|以下|字数)[^\])）】>\n]{0,8}(?:已|被)(?:截断|截取)[^\])）】>\n]{0,12}[\])）】>]|[[【](?:已)?截断[\]】]/gu },
  { kind: 'hidden', cues: ['runcated', 'omitted', 'TRUNCATED'], pattern: /[[<](?:\.{3}|…)? ?(?:(?:the )?(?:content|text|output|message|response|remainder|document|file|rest)(?: of [a-z ]{1,20})? )?(?:has been |was |is )?truncated(?: for [a-z ]{1,20})?(?: ?\.{3}| ?…)?[\]>]|\((?:content|text|output|message|response|document) (?:has been |was |is )?truncated\)|[[(](?:\.{3}|…)? ?[\d,]{1,9} (?:more |additional )?(?:lines|characters|words|pages|paragraphs) (?:omitted|truncated|hidden|not shown)(?: ?\.{3}| ?…)?[\])]/gi },
  { kind: 'hidden', cues: ['subscribers', 'members', 'Subscribers'], pattern: /\bThis (?:post|article|content|story|page|issue|document) is (?:only )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to) (?:our )?(?:paid |paying |premium |registered )?(?:subscribers|members)(?: only)?\.?|\bThe (?:remainder|rest) of this (?:post|article|story|content|document) is (?:only )?(?:for|available (?:only )?to|reserved for) [a-z ]{0,20}(?:subscribers|members)\.?/gi },
  { kind: 'hidden', cues: [' to continue', ' to keep', ' to finish', ' to read', ' to unlock', ' to view', ' to access'], pattern: /(?<![A-Za-z,] )\b(?:Subscribe|Upgrade|Sign in|Sign up|Log in|Login|Register|Become a member|Create (?:a|your) free account)(?: now| today| for free| here)? to (?:(?:continue|keep|finish) reading(?: (?:this|the) [a-z]{1,12})?|(?:read|unlock|view|access) the (?:full|rest of (?:the|this)|entire|complete) (?:article|story|post|document|report|text|version|content))\.?/gi },
  { kind: 'hidden', cues: ['subscriber', 'Member', 'free trial', 'preview', 'Preview', 'article limit', 'free article'], pattern: /\bAlready a (?:paid )?(?:subscriber|member)\? ?(?:(?:Sign|Log) in\.?)?|\bMember-only story\b|\bKeep reading with a \d{1,2}-day free trial\.?|\bYou(?:'ve|’ve| have) (?:reached|read|used) (?:the end of )?(?:your|this|all your|the) (?:last )?(?:free )?(?:preview|article limit|free articles?|articles? this month)[^.\n]{0,20}\.?|\bYou(?:'re|’re| are) reading a (?:free )?preview\b[^.\n]{0,30}\.?|\b(?:Pages?|Sections?) \d{1,4}(?:(?: to |[-–])\d{1,4})? (?:is|are) not (?:shown|included) in this preview\.?|\bEnd of (?:the )?(?:free )?preview\b\.?/gi },
  { kind: 'hidden', cues: ['ead more', 'ontinue reading', 'CONTINUE READING', 'READ MORE', 'ead the full', 'ead the rest', 'ee more', 'how more', 'nlock'], pattern: /(?:click (?:here )?to )?(?:read more|continue reading|keep reading|show more|see more|expand (?:to read )?more|unlock (?:this|the full) (?:document|post|article|report)|read the (?:full|rest of the) (?:article|story|post|report|document))(?: (?:[>»›→]|about this|below|here)){0,2}[ .…>»›→]{0,6}/gi, isOwnLineOnly: true },
];

const SITE_PHRASES: readonly Phrase[] = [
  { kind: 'site', cues: ['小编'], pattern: /(?:以下|下面|接下来|这里|今天|下文)(?:就)?(?:是|由|让|为)?[^。，,\n]{0,14}小编|小编(?:为|给|帮|替)(?:大家|您|你|各位|广大)|小编(?:精心|特意|特地)?(?:整理|收集|搜集|推荐|分享|寄语|提供)|(?:跟|和|随)着?小编一起/gu, takesSentence: true },
  { kind: 'site', cues: ['整理的', '收集的', '搜集的'], pattern: /(?:整理|收集|搜集)的[^。\n]{0,40}(?:篇|范文|文档|模板|文章)[^。\n]{0,12}(?:供(?:大家|您|各位)(?:参考|学习|借鉴|阅读)|欢迎(?:大家)?(?:阅读|参考|借鉴|下载|收藏))/gu, takesSentence: true },
  { kind: 'site', cues: ['感谢您的', '欢迎'], pattern: /感谢您的(?:参阅|下载)[!！。]?|欢迎(?:大家)?(?:阅读|借鉴|参考|收藏)(?:与|和|及|、)?(?:借鉴|参考|下载|收藏|分享)[!！。]?|欢迎下载(?:使用|编辑|收藏|支持)(?:[!！。]|$)/gu },
  // Articles may turn to something (`推动更多优质文章关注基层`); a site asks its reader to.
  { kind: 'site', cues: ['更多', '精彩'], pattern: /(?:更多|精彩)[^。，,\n]{0,10}(?:范文|文章|公文|文档|模板|写作素材|写作资料|精彩内容)[^。\n]{0,12}(?:(?:请|欢迎)(?:访问|关注|点击|登录|登陆|搜索|浏览)|(?:关注|访问|点击)(?=[:：>》]|[^。，\n]{0,4}(?:公众号|微信|我们|本站|网站|链接|查看|下方))|尽在|持续更新(?=中|[。！…]|$))[^。\n]{0,30}/gu },
  { kind: 'site', cues: ['代笔', '代写'], pattern: /[^。，,\n]{0,8}(?:定制|承接)(?:代笔|代写)[^。!！\n]{0,14}|(?:代笔|代写)请?(?:联系|加微信|咨询)[^。\n]{0,14}/gu },
  { kind: 'site', cues: ['客服老师', '👉', '👈'], pattern: /[^。，,\n]{0,12}(?:咨询|联系)客服老师[^。\n]{0,12}|请?点击 ?👉[^\n]{0,24}👈[^。，\n]{0,10}/gu },
  { kind: 'site', cues: ['公众号', '二维码', '阅读原文', '蓝字', '蓝色字'], pattern: /(?:关注|搜索|添加|扫码)[^。，\n]{0,8}(?:微信)?公众号[^。\n]{0,20}(?:获取|领取|下载|回复)[^。\n]{0,12}(?:范文|资料|全文|模板|文档|素材|干货)/gu },
  { kind: 'site', cues: ['二维码', '阅读原文', '蓝字', '蓝色字'], pattern: /长按(?:识别|扫描)[^。\n]{0,6}二维码[^。\n]{0,8}|点击(?:上方|下方)?(?:蓝字|蓝色字体?)[^。\n]{0,12}|(?:点击|戳)(?:下方|左下角|文末)?[“"「]?阅读原文[”"」]?[^。\n]{0,10}/gu, isOwnLineOnly: true },
  { kind: 'site', cues: ['用户', '网友', '网络', '互联网'], pattern: /(?:版权说明|申明敬告|免责声明|版权声明|特别声明|郑重声明|声明|提示|说明)[:：] ?(?:本|此)(?:文档|文|资料|站)[^。\n]{0,6}(?:由|来自|来源于|不保证|系)[^。\n]{0,8}(?:用户|网友|网络|互联网)[^\n]{0,80}/gu },
  { kind: 'site', cues: ['本站'], pattern: /本站(?:不保证|仅提供|不承担|仅为|只提供|所有资源|所有资料|所提供)[^。\n]{0,12}(?:用户|上传|文档|资料|文章|下载|转载|版权)[^。\n]{0,40}/gu },
  { kind: 'site', cues: ['不代表本', '网友上传', '用户上传', '网友投稿', '网友供稿', '网友分享'], pattern: /不代表本(?:站|网站|平台|公众号)的?(?:观点|立场|态度)|(?:来源于|来自)(?:网友|用户)(?:上传|分享|投稿|提供)|网友供稿/gu, takesSentence: true },
  { kind: 'site', cues: ['侵权'], pattern: /如有?(?:涉及)?侵权[^。，,\n]{0,4}[,，]?请?(?:及时)?(?:联系|告知|通知)[^。\n]{0,8}(?:删除|处理|本站|我们|作者)[^。\n]{0,6}/gu },
  { kind: 'site', cues: ['侵权'], pattern: /如有(?:不当|不妥|雷同)或者?侵权[^。，,\n]{0,4}[,，]?请?(?:及时)?(?:联系|告知|通知)[^。\n]{0,8}(?:删除|处理)/gu, takesSentence: true },
  { kind: 'site', cues: ['侵犯'], pattern: /(?:若|如果?)[^。，,\n]{0,8}侵犯了?[您你]的?(?:合法)?(?:权益|版权|著作权)[,，]?请?[^。\n]{0,10}(?:上传[人者]|本站|网站|小编)[^。\n]{0,24}/gu, takesSentence: true },
  { kind: 'site', cues: ['原作者所'], pattern: /(?:网络|网上|互联网|网友)[^。\n]{0,12}[,，]?(?:著作权|版权)归原作者所[有以](?=[。！!）)]?$|[，,；;。] ?(?:如|若|侵))/gu, takesSentence: true },
  { kind: 'site', cues: ['来自网络', '预览后', '好评与'], pattern: /(?:素材|资料|图片)(?:部分|内容)?(?:来自|来源于)网络[，,]?仅?供(?:您)?参考|请预览后才?下载[，,。]|期待[您你]的好评与?关注/gu, takesSentence: true },
  { kind: 'site', cues: ['网络收集', '网络中收集', '网络搜集', '网上收集', '传递知识'], pattern: /(?:文档|资料|文章|内容)(?:由|从)(?:互联)?网[络上]中?(?:收集|搜集)(?:整理|而来)?|资料共分享[，,]我们负责传递知识/gu, takesSentence: true },
  { kind: 'site', cues: ['自发贡献', '自行上传'], pattern: /内容由(?:互联网)?(?:网友|用户)自[发行](?:贡献|上传)/gu, takesSentence: true },
  { kind: 'site', cues: ['本站'], pattern: /本站(?:所有|全部|部分)?(?:文章|资源|内容|资料)[^。\n]{0,20}(?:均为|均来自|均由|来源于|来自)(?:本站)?(?:原创|网络|互联网|网友|用户)[^。\n]{0,20}/gu, takesSentence: true },
  { kind: 'site', cues: ['更多免费', '更多原创', '更多精品', '更多优质', '更多写作', '更多公文', '更多范文'], pattern: /更多(?:免费|原创|精品|优质|写作|公文|范文)[^。，,\n]{0,6}(?:资料|材料|素材|文档|文章)[^。，,\n]{0,4}(?:请|欢迎)(?:关注|访问|点击|搜索)[^。\n]{0,30}/gu },
  // Watermarks that stand between two sentences of a page as a scanner or a converter reads them.
  { kind: 'site', cues: ['放心下载', '精品文档'], pattern: /精[品选]文档放心下载|(?<=[。；])精品文档(?=\p{Script=Han})(?![的是为和与中等由我您你者评征展库推活服管])/gu },
  { kind: 'site', cues: ['仅供'], pattern: /仅供(?:个人)?(?:学习|参考|交流)[^。，,\n]{0,8}[,，]?(?:请勿|切勿|严禁|禁止)(?:照搬|抄袭|套用)[^。，,\n]{0,6}/gu },
  { kind: 'site', cues: ['二次传播', '二次转载', '二次销售', '原创投稿'], pattern: /不(?:允许|得|可)二次(?:传播|转载|销售)|本文(?:档)?系(?:作者)?原创投稿/gu },
  { kind: 'site', cues: ['网络', '网上', '网友', '互联网'], pattern: /(?:本文档?|文档|范文|文章|资料)(?:内容)?均?(?:来源于|来自|转自|摘自|整理自|收集于|取自|来源为[:：]?从)(?:互联)?网(?:络|上)(?=[。，,；;、）)!！\s]|收集|整理|$)(?:收集整理)?/gu },
  { kind: 'site', cues: ['奉上', '欢迎下载', '可编辑', '可修改', '值得下载'], pattern: /(?:精选|精品|优质|最新)?(?:优质|精品)?(?:文档|范文|资料|公文)? ?[-—－–]{1,6} ?(?:倾情为[您你]奉上|欢迎下载|可编辑修改|值得下载)(?:[-—－–]{1,6}|[!！。])?|(?:精选|精品|优质)?(?:优质|精品)?(?:文档|范文|资料)?倾情为[您你]奉上|(?:word|Word|WORD)(?:文档|版|格式)?[,，]?可(?:自由|任意)?(?:编辑|修改|复制)(?=[\s)）。]|$)/gu },
  { kind: 'site', cues: ['专心'], pattern: /专心-{2,}专注-{2,}专业/gu },
  { kind: 'site', cues: ['下载后可', '下载后即可', '整理为', '为本文原创网站'], pattern: /下载后即?可(?:自行|任意|自由)?(?:编辑|修改|复制)|整理为(?:word|Word)格式|为本文原创网站(?:为网)?/gu },
  { kind: 'site', cues: ['文库', '巴巴', '豆丁', '文档', '文秘', '公文', '范文', '老秘', '写材料', '淘豆', '金锄头', 'SUCAI', '好文网', '留学网'], pattern: new RegExp(`(?:本文|文章|文档)?(?:来源|来自|转自|摘自|下载自|来源于)[:：]?(?:于)?${SITE}[^。，,\\n]{0,20}|[(（](?:来源[:：])?${SITE}[^()（）\\n]{0,30}[)）]| ?[-_—|·－]{1,2} ?${SITE}(?=\\s|$)`, 'gu') },
  { kind: 'site', cues: ['阅读时长', '阅读时间', '阅读约', '阅读需', '预计阅读'], pattern: /(?:本文|全文)?共?计? ?\d{1,9} ?个?字[,，]? ?(?:预计)?阅读(?:时长|时间)?(?:大?约|需)?(?:要)? ?\d{1,5} ?分钟/gu },
  { kind: 'site', cues: ['内容发布更新时间', '发布者'], pattern: /内容发布更新时间[:：][^。\n]{0,20}|发布者[:：][^。\n]{1,20}发布时间[:：]?[^。\n]{0,20}/gu },
  { kind: 'site', cues: ['本帖最后由', '[i=s]', '下载次数'], pattern: /本帖最后由[^。\n]{1,40}于[^。\n]{1,40}编辑|\[i=s\]|[(（][^()（）\n]{0,40}下载次数[:：] ?\d{1,7}[)）]/gu },
  // Line ends that were escaped twice on the way out of a data base or a table.
  { kind: 'site', cues: ['x0d', 'x0D', 'x0a', 'x000'], pattern: /(?:_x000[DdAa]_)+|(?:x0[dDaA]){2,}/gu },
  { kind: 'site', cues: ['lOMoARcPSD', 'CourseHero', 'Course Hero', 'Scribd', 'ownloaded from', 'ownloaded by', 'ownload the full'], pattern: /\blOMoARcPSD(?:\|\d{1,12})?|\bThis study (?:resource|source) was (?:shared via|downloaded by)[^\n]{0,60}|\bDownload the full (?:template|document|sample|article|version|report) (?:at|from|here|now|in)\b[^\n]{0,40}|\bDownloaded (?:from|by) (?:www\.|https?:\/\/)?(?:Scribd|Course ?Hero|Studocu|SlideShare|[a-z0-9-]{1,30}\.(?:com|net|org)\b)[^\n]{0,30}/gi, isOwnLineOnly: true },
  // Glued to the heading below it, as pages come out of a copy; `ADVERTISEMENT FOR BIDS` is a title.
  { kind: 'site', cues: ['ADVERTISEMENT', 'Advertisement'], pattern: /\bADVERTISEMENT(?=[A-Z]?[a-z]{2})|(?<=[a-z.])ADVERTISEMENT\b/g },
  { kind: 'template', cues: ['按需', '不需要', '不适用', '如无', '无此项', '根据实际情况'], pattern: /[(（](?:按需(?:使用|填写|保留|删减|选用|增减)|(?:如|若)?(?:不需要|不适用|无此项|如无|若无)[^()（）\n]{0,6}(?:可|请)?(?:删除|删去|不写|略)[^()（）\n]{0,6}|可?根据实际情况(?:删减|增减|调整|修改|选用))[)）]/gu },
  { kind: 'template', cues: ['if not needed', 'if not applicable', 'if not used', 'as needed'], pattern: /[([](?:delete|remove|omit) (?:this (?:section|part|paragraph|line|row|clause) )?if (?:not (?:needed|applicable|used|required)|unused)[)\]]/gi },
];

export const PHRASES: readonly Phrase[] = [...HIDDEN, ...SITE_PHRASES];

/** Buttons and boxes of a page, alone on a line; compared without surrounding marks and spaces. */
export const BUTTONS: ReadonlySet<string> = new Set([
  '正文复制', '复制正文', '复制全文', '一键复制', '资源描述', '下载本文档', '下载本文', '下载文档', '下载此文档', '下载该文档', '下载全文', '立即下载', '免费下载', '点击下载', '下载到电脑', '下载原文', '合集下载', '打包下载',
  '侵权投诉', '侵权举报', '版权申诉', '版权投诉', '举报投诉', '我要投稿', '上传文档', '上传文档赚钱', '相关范文', '猜你喜欢', '猜您喜欢', '您可能感兴趣的文档', '您可能喜欢', '看了又看', '加入收藏', '收藏本文', '收藏本站', '设为首页',
  '打印本页', '打印此页', '打印本文', '关闭窗口', '关闭本页', '返回列表', '点击展开', '全文阅读', '书签 分享 收藏 举报', '分享 收藏 举报', '分享收藏举报', '加入VIP', '开通VIP', 'VIP专享', 'VIP免费', '会员专享', '联系客服', '下载积分', '文档贡献者',
  '范文大全', '大家都在看', '只看楼主', '只看该作者', '电梯直达', '倒序浏览', '字号 大 中 小', '字号：大 中 小', '字体：大 中 小', '复制链接', '扫一扫分享', '广告', '欢迎下载', '精心整理', '页脚内容', '页眉内容', '莲山课件', '文档评论', '下载文档到电脑',
  'advertisement', 'advertisements', 'sponsored', 'sponsored content', 'article continues below', 'story continues below', 'article continues below advertisement', 'story continues below advertisement', 'skip advertisement', 'document continues below',
  'share this article', 'share this post', 'share this page', 'share this document', 'share this story', 'share this template', 'you may also like', 'you might also like', 'recommended for you', 'people also read', 'discover more from', 'report this ad', 'report this document', 'report this page',
  'print this page', 'leave a comment', 'leave a reply', 'post a comment', 'subscribe to our newsletter', 'sign up for our newsletter', 'skip to content', 'skip to main content', 'skip to navigation', 'toggle navigation', 'open in app', 'accept all cookies', 'accept cookies', 'get unlimited access',
  'download this template', 'download this document', 'download this sample', 'download the template', 'download template', 'download now', 'download pdf', 'free download', 'click here to download', 'was this article helpful', 'was this page helpful', 'was this helpful', 'uploaded by user', 'add to favorites', 'save for later',
]);

/** Also titles of real parts: none where the line is a heading of its own right. */
export const BOXES: ReadonlySet<string> = new Set([
  '文档介绍', '文档简介', '文档描述', '文档预览', '资源简介', '资源介绍', '内容预览', '相关推荐', '相关文章', '相关文档', '热门推荐', '为您推荐', '编辑推荐', '返回顶部', '返回首页', '分享到', '下载提示', '下载须知', '往期推荐', '往期回顾',
  'related articles', 'related posts', 'related templates', 'read next', 'up next', 'more from this author', 'trending now', 'back to top', 'table of contents hide',
]);

/** A box of a site, and the last section of many a policy, where names follow; beside another line of a site it is the site's. */
export const SHARED_BOX = /^related documents$/iu;

/** What a page says about itself: `小编：…`, `浏览量：…`, `本文由…上传`. */
export const LABEL_LINES: readonly RegExp[] = [
  /^(?:小编|网友供稿|供稿网友|投稿人|上传者|上传人|上传用户|分享者|文档贡献者|发布者)[:：] ?\S[^。，,]{0,19}$/u,
  /^[【[]?篇[一二三四五六七八九十\d]{1,3}[】\]]?[:：].{0,40}$/u,
  /^[【[]篇[一二三四五六七八九十\d]{1,3}[】\]].{0,40}$/u,
  /^.{0,40}_第 ?\d{1,4} ?页$/u,
  /^(?:上一篇|下一篇)[:：].{0,60}$/u,
  /^(?:字[号体][:：] ?)?(?:[【[](?:打印|打印本页|关闭|关闭窗口|关闭本页|收藏|加入收藏|分享|大 中 小|大|中|小)[】\]][ |｜]?){1,6}$/u,
  /^本文(?:来源|转自|来自|地址|链接|标题)[:：] ?\S{0,60}$/u,
  new RegExp(`^${SITE}(?: ?(?:https?://)?(?:www\\.)?[\\w.-]{3,40}/?)?$`, 'u'),
  /^[A-Za-z0-9-]{3,20}\.(?:com|COM|cn|CN|net|NET)[ ]?[-—]{1,2}[ ]?[^。]{0,10}(?:公文|范文|写作|文档|材料)[^。]{0,20}$/u,
];

/** The same in English: each holds a word of three letters at least. */
export const LABEL_LINES_EN: readonly RegExp[] = [
  /^\d{1,2} min(?:ute)?s? read$/i,
  /^(?:posted|uploaded|submitted) (?:by|on) [^.]{1,40}$/i,
  /^(?:\d{1,6} (?:comments|shares|views|downloads|likes)|(?:views|downloads|shares): ?[\d,]{0,9})$/i,
  /^we use cookies (?:to|on) [^\n]{0,120}$/i,
  /^(?:[Pp]review|PREVIEW) (?:ends here|only|not available)\.?$/u,
];

/** Counters and stamps of a page: only where a page has them, at the head or the end of a text. */
export const COUNTER_LINE = /^(?:(?:发布|更新|上传)?(?:时间|日期)[:：] ?[\d\-/年月日.: ：]{0,22} ?)?(?:浏览(?:量|次数|数)?|阅读(?:量|次数|数)|点击(?:数|量|次数)|访问量|下载(?:次数|量)|查看(?:数|次数)?|收藏(?:数|量)|点赞数|评论数|热度|人气)[:：] ?\d{0,9} ?(?:次|人|人次)?(?: .{0,30})?$/u;
/** A person dates a text by the day; an empty stamp or one to the second is the site's. */
export const STAMP_LINE = /^(?:更新|发布|上传|发表|录入|收录)(?:时间|日期)[:：](?: ?\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日? ?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?.{0,30})?$/u;
/** `38.97KB`, `- 37.5 KB |` */
export const SIZE_LINE = /^[-•|·\s]{0,4}(?:文件?大小[:：] ?|大小[:：] ?)?\d{1,6}(?:\.\d{1,3})? ?[KkMm][Bb]?[-•|·\s]{0,4}$/u;
/** `2 页` */
export const PAGES_LINE = /^[-•|·\s]{0,4}(?:页数[:：] ?|共 ?)?\d{1,4} ?页[-•|·\s]{0,4}$/u;

/** `(完整版)` before a title. */
export const TITLE_PREFIX = /^[(（【[](?:(?:word|Word|WORD)?完整版|精编|精品|优质|最新|热门|优选|可编辑|范文)(?:版|word版|Word版|文档)?[)）】\]](?=[\p{Script=Han}\d《])/u;
/** `(精选17篇)` after a title. */
export const TITLE_SUFFIX = /[([（【]?(?:精选|通用|优秀|最新|热门|实用|合集|集锦|推荐|优选|必备|范文|整理)[ ]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[ ]?篇(?:范文)?[)\]）】]?$|[([（【](?:范文|优质|优秀范文|范文模板|可编辑|完整版|word版|Word版)[)\]）】]$|(?<=(?:报告|总结|方案|材料|讲话稿?|发言稿?|体会|计划|申请书?|通知|自查))范文$/u;

/** `## 参考模板摘要` and all below it: the help text of a template, taken along. */
export const TEMPLATE_HEAD = /^(?:#{1,6} ?)?(?:参考模板(?:摘要|说明|内容)?|模板(?:摘要|使用说明|写作说明)|以下为模板(?:内容|说明)?)[:：]?$/u;

/** `（可选）` after a heading of an official paper: 一、 and （一） are never optional, steps of a guide may be. */
export const OPTIONAL_MARK = /[(（](?:可选|选填|选写|如有|视情况(?:保留|填写|而定))[)）]$/u;
