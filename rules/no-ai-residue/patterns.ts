/** Names that assistants write between their sentences and that only their own screen turns into links. */
export interface TokenPattern {
  /** One of them must occur before the pattern is tried. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
}

export const TOKENS: readonly TokenPattern[] = [
  // ChatGPT: `:contentReference[oaicite:2]{index=2}`, `[oai_citation:1‡example.org]`
  { cues: ['oaicite', 'oai_citation'], pattern: /:?contentReference\[oaicite: ?\d{1,4}\](?:\{index=\d{1,4}\})?|\[oaicite: ?\d{1,4}\]|【oaicite: ?\d{1,4}】|\[?oai_citation(?:_attribution)?[:‡][^\]\s]{0,80}\]?/gu },
  // ChatGPT search and files, with or without its private-use delimiters: `citeturn0search1turn0search0`
  { cues: ['turn'], pattern: /[\uE200-\uE206]?(?:(?:file)?cite|(?<![A-Za-z\d])(?:navlist|i|image_group|video|products?)?)[\uE200-\uE206]?turn\d{1,3}(?:search|view|news|file|image|fetch|forecast|product|academia|reddit|maps|video|finance|sports)\d{1,4}(?:†?L\d{1,5}-L\d{1,5})?(?:[\uE200-\uE206]{0,2}turn\d{1,3}[a-z]{4,8}\d{1,4}(?:†?L\d{1,5}-L\d{1,5})?)*[\uE200-\uE206]?/gu },
  { cues: ['\uE200'], pattern: /\uE200[^\uE200\uE201\n]{0,160}\uE201/gu },
  // Assistants with file search: `【4†source】`. A bare 【…】 is ordinary Chinese.
  { cues: ['†'], pattern: /【\d{1,3}(?::\d{1,3})?†[^】\n]{0,60}】/gu },
  // Gemini, Perplexity, DeepSeek, Kimi
  { cues: ['[cite', '[span_', '[web:', '[attached_file:', '[citation:', '[attached-file:'], pattern: /\\?\[cite: ?\d{1,4}(?:(?:, ?|-)\d{1,4}){0,20}\\?\]|\\?\[cite_(?:start|end)\\?\]|\[span_\d{1,4}\]\((?:start|end)_span\)|\\?\[(?:web|attached[_-]file|citation): ?\d{1,4}(?:, ?\d{1,4}){0,9}\\?\]/gu },
  { cues: ['attributableIndex', 'grok', 'ppl-ai-file-upload', ':::writing', 'grounding-api-redirect', 'sandbox:/mnt'], pattern: /\(?\{"attribution":\{"attributableIndex":"[\d-]{1,12}"\}\}\)?|\battributableIndex\b|<\/?grok[:_-](?:render|card)[^>\n]{0,120}>|\bgrok_(?:card|render)\w{0,40}|\bppl-ai-file-upload[\w.-]{0,60}|:::writing(?:\{[^}\n]{0,120}\})?|\bvertexaisearch\.cloud\.google\.com\/grounding-api-redirect\b(?:\/[\w-]{0,20})?|\bsandbox:\/mnt\/data\/[\w.%-]{0,80}/gu },
  // Kimi and DeepSeek: `[^1^]`
  { cues: ['^]'], pattern: /\[\^\d{1,3}\^\]/gu },
  // Reasoning and turns of models that were run locally
  { cues: ['<think', '</think', '<|'], pattern: /<\/?think(?:ing)?>|<\|(?:im_start|im_end|endoftext|assistant|user|system|begin_of_text|end_of_text|eot_id)\|>/gu },
];

/** Where a link was taken from. The link itself may be right. */
export const TRACKED_LINK = /[?&]utm_source=(?:chatgpt\.com|chat\.openai\.com|openai|copilot\.(?:com|microsoft\.com)|perplexity(?:\.ai)?|claude\.ai|gemini(?:\.google\.com)?|chat\.deepseek\.com)(?![\w.-])/gu;

export interface PhrasePattern {
  readonly kind: 'opener' | 'closer' | 'self' | 'label' | 'disclaimer' | 'screen';
  readonly pattern: RegExp;
  /** Only at the start of a paragraph: inside one, the same words belong to a conversation that is reported. */
  readonly atStart?: true;
  /** Only when the line holds nothing else. */
  readonly isOwnLine?: true;
}

/** What is asked for: `总结`, `报告`. */
const WORK = '(?:总结|报告|方案|计划|文章|文稿|稿件|范文|材料|讲话稿?|发言稿?|内容|文本|通知|邮件)';
const PROGRAMS = '(?:AI|人工智能|大模型|ChatGPT|Deep[Ss]eek|豆包|文心一言|通义千问|Kimi|元宝|讯飞星火|智谱清言|Gemini|Claude|Copilot)';

export const CHINESE: readonly PhrasePattern[] = [
  { kind: 'opener', atStart: true, pattern: /^(?:[您你]好[！!，,。 ]{0,2})(?:[^。\n]{0,16}[，,])?[^。\n]{0,6}(?:为|帮)[您你](?:撰写|生成|起草|整理|草拟|准备|修改|润色)/u },
  { kind: 'opener', atStart: true, pattern: new RegExp(`^(?:当然|没问题|好的)?[，,]?(?:以下|下面)(?:是|为)(?:一[份篇个])?[^。，\\n]{0,24}(?:${WORK}?范文|${WORK}的?(?:初稿|草稿|模板)|(?:润色|优化|改写|扩写|精简)后?的[^。，\\n]{1,10})(?:[^。，\\n]{0,8})?[：:]$`, 'u') },
  { kind: 'opener', atStart: true, pattern: new RegExp(`^(?:好的|当然(?:可以)?|没问题|可以的)[，,！!。](?:以下|下面)(?:是|为)[^。\\n]{0,24}${WORK}[^。\\n]{0,8}[：:]$`, 'u') },
  { kind: 'opener', pattern: /我(?:已|已经)(?:按照?|根据|依照)[您你]的(?:要求|需求|意见|建议)[^。\n]{0,24}(?:修改|调整|撰写|完成|更新|优化|润色)/u },
  { kind: 'closer', isOwnLine: true, pattern: new RegExp(`^[（(]?(?:(?:这|本|以上|该)(?:篇|份)?${WORK}?(?:全文)?|全文|字数(?:统计)?|正文)(?:约|共|共计|大约|[:：])? ?(?:约|共)? ?\\d{2,6} ?字(?:左右)?(?:[，,][^。\\n]{0,50})?[）)]?[。]?$`, 'u') },
  // A notice says whom to tell; an assistant has nobody but itself.
  { kind: 'closer', pattern: /(?:如需|若需|如果需要|需要)[^。\n]{0,16}(?:细化|修改|调整|补充|完善|润色|扩写|精简|优化)[^。，\n]{0,16}[，,]?(?:请|欢迎)?(?:您|你)?(?:随时(?:告知|提出|告诉我|联系我)[。！!]?$|告诉我)|(?:如需|若需|如果需要|需要)(?:进一步)?(?:细化|润色|扩写|精简|优化)[^。，\n]{0,16}[，,]?请告知[。！]?$|是否需要(?:我|为[您你]|帮[您你])[^。？?\n]{0,30}[？?]/u },
  { kind: 'closer', pattern: new RegExp(`以上(?:就?是|为)?[^。\\n]{0,12}${WORK}[^。\\n]{0,24}(?:(?:结构|逻辑|语言|内容)(?:清晰|完整|规范|严谨)[^。\\n]{0,20}[您你]可以?(?:直接)?(?:使用|套用)|[您你]可以?根据(?:实际|自身|具体|需要)[^。\\n]{0,10}(?:修改|调整|补充|完善))`, 'u') },
  { kind: 'disclaimer', pattern: /以上(?:内容|数据|信息|建议|方案|文本|案例)?均?(?:仅供参考|为(?:示例|虚构|模拟)(?:数据|内容)?)[，,。；]?[^。\n]{0,4}请(?:您|你)?(?:(?:根据|结合|按照|自行)[^。\n]{0,16}(?:调整|修改|替换|补充|完善|填写)|替换)/u },
  { kind: 'label', pattern: new RegExp(`(?:^|[（(【。：:])(?:注[:：])?(?:(?:本|此|该|以上)?${WORK}?(?:由|系|为|经)) ?${PROGRAMS}(?:AI|工具|助手|大模型)? ?(?:自动|辅助)?(?:生成|撰写|创作|润色|起草|写作)(?:内容|的内容)?(?=[。，,）)】！!]|$)`, 'u') },
  { kind: 'screen', isOwnLine: true, pattern: /^(?:思考过程|推理过程|思维链)[:：][^\n]{0,50}$/u },
  { kind: 'opener', atStart: true, pattern: /^(?:好的|当然(?:可以)?|没问题|明白了?|收到|可以的)[，,！!。~～][^\n。]{0,30}?(?:(?:以下|下面|这)(?:是|为)(?:一[份篇个]?[^。\n]{0,20}(?:版本|初稿|草稿|范文)|(?:我|根据[您你]|按照?[您你]|为[您你]|(?:修改|优化|润色|改写|整理)(?:后|好|过)的))|(?<![因以认作成])(?:为|帮|给)[您你](?:撰写|生成|起草|整理|草拟|准备|修改|润色|写|拟|提供|梳理|优化|制定|编写))/u },
  { kind: 'opener', atStart: true, pattern: /^(?:以下|下面|这)(?:是|为)我?(?:根据|按照|基于|针对|应|为)[您你](?![市县区省局镇乡街厅委办院司部处们校]|单位|公司)/u },
  { kind: 'opener', atStart: true, pattern: /^以下是(?:一份|一篇)?[^。，\n]{0,10}(?:润色|优化|修改|改写|扩写|精简|调整)(?:后|过)的(?:版本|内容|文本|文稿|报告|全文|段落|稿件)/u },
  { kind: 'opener', atStart: true, pattern: /^(?:根据|按照|结合)[您你](?:的(?:要求|需求)|(?:提供|给出|上传)的(?:信息|资料|要求|内容|材料|文件|素材|主题))[，,][^。\n]{0,20}(?:为|帮)[您你](?:生成|撰写|起草|整理|拟|草拟|准备|改写|润色|扩写)/u },
  { kind: 'self', pattern: /作为(?:一个|一名|一款)?(?:人工智能|AI|大)(?:语言)?(?:模型|助手|助理)[，,]?我|我(?:是|只是)(?:一个|一款|由[^，。\n]{1,12}(?:开发|训练|研发)的)(?:人工智能|AI|大?语言模型|智能助手)|截[至止]到?我的(?:知识|训练)|我的(?:知识库?|训练数据)(?:仅|只)?(?:截止|更新)(?:至|到|于)|我(?:目前)?无法(?:直接)?(?:访问|获取|浏览)(?:实时|互联网|外部)(?:数据|信息|网页|链接|内容)/u },
  { kind: 'closer', pattern: /希望(?:以上|上述|这(?:份|篇|个|些)?)(?:内容|回答|信息|方案|报告|总结|建议|范文|文章|材料|模板|稿件|文稿|版本|修改)?[^。！\n]{0,6}对[您你]有(?:所)?(?:帮助|用|启发)|希望[^。\n]{0,12}(?:帮到|能帮助到?)[您你]/u },
  { kind: 'closer', pattern: /如果?[您你]?还?(?:需要?|希望|想要?)[^。\n]{0,24}(?:告诉我|告知我|我(?:可以|会|来|能)(?:继续|帮|为|进一步|再|根据|按))|如果?[您你]还?有(?:其他|任何|更多|具体|进一步|特殊)[^。\n]{0,14}(?:告诉我|告知我|向我提问|继续提问|我(?:可以|会)(?:继续|帮|为|进一步|再|根据))/u },
  { kind: 'closer', pattern: /(?:是否)?需要我(?:帮[您你]|为[您你]|继续|进一步|再)[^。？?\n]{0,30}[吗？?]|[您你]可以根据(?:实际|具体|自身|自己的)(?:情况|需要|需求)[^。\n]{0,12}(?:修改|调整|补充|删减|增减|完善)/u },
  { kind: 'label', pattern: /(?:^|[（(【。])(?:注[:：])?(?:本文|本报告|本材料|全文|以上内容|本内容|内容)(?:部分)?(?:由|系|经) ?(?:AI|人工智能|ChatGPT|Deep[Ss]eek|豆包|文心一言|通义千问|Kimi|元宝|讯飞星火|Gemini|Claude|Copilot)(?:工具|助手|大模型)? ?(?:自动)?(?:辅助)?(?:生成|撰写|创作|润色|起草|写作)|AI ?生成[，,] ?(?:内容)?仅供参考|由 ?AI ?(?:大模型)?(?:自动)?生成[，,] ?(?:仅供参考|请)/u },
  { kind: 'disclaimer', pattern: /注[:：] ?(?:以上|本|文中|上述)(?:内容|数据|案例|文|报告|方案|部分|所有)[^）)。\n]{0,16}(?:虚构|均为示例|仅为示例|模拟数据|[请需可]您?根据实际|请(?:自行)?替换)[^）)。\n]{0,30}|[（(](?:以上|本)(?:内容|文|方案|模板|范文)[^）)\n]{0,14}[请可需]您?根据(?:实际|具体)[^）)\n]{0,20}(?:修改|调整|补充|替换|完善)[^）)\n]{0,6}[）)]/u },
  { kind: 'screen', isOwnLine: true, pattern: /^(?:已深度思考 ?[（(]用时 ?\d{1,4} ?秒[）)]|已思考 ?[（(]?(?:用时)? ?\d{1,4} ?秒[）)]?|已(?:搜索|阅读)(?:到)? ?\d{1,4} ?个网页|重新生成|内容由 ?AI ?生成[，,]?(?:请仔细甄别|仅供参考)?)$/u },
  { kind: 'opener', atStart: true, pattern: /^(?:根据|按照)[您你]的(?:要求|需求|意见)[，,]我(?:对|已|将|把)[^。\n]{0,20}(?:精简|修改|调整|润色|优化|扩写|删减)/u },
  { kind: 'closer', pattern: /如果[您你](?:愿意|同意)[，,]我(?:还|也)?(?:可以|能)(?:继续|再|帮[您你]|为[您你]|进一步|把|将)/u },
];

export const ENGLISH: readonly PhrasePattern[] = [
  { kind: 'opener', atStart: true, pattern: /^(?:Great|Good|Excellent) question[!.,]/i },
  { kind: 'opener', atStart: true, pattern: /^(?:Based on|Using) (?:the|your) (?:information|details|notes|outline|feedback|input|data)(?: (?:that )?you(?:['’]ve| have)? (?:provided|shared|gave(?: me)?))?, (?:here(?:['’]s| is| are)\b|I(?:['’]ve| have) (?:drafted|written|prepared|created|put together)\b)/i },
  { kind: 'opener', atStart: true, pattern: /^(?:Below|Here|Attached) (?:is|are) (?:the|a|an|your) (?:revised|updated|polished|rewritten|edited|improved|full|complete|final)? ?(?:version|draft|report|text|document|proposal|letter|summary|section)\b[^.\n]{0,30}\b(?:based on your|as you (?:requested|asked)|as requested(?! by)|per your (?:request|instructions))/i },
  { kind: 'self', pattern: /\bI['’]?m (?:very )?sorry,? but (?:as an AI|I (?:can['’]?t|cannot|am unable to|don['’]t have) (?:access|open|view|browse|help|assist|see|provide))\b|\bI am sorry,? but I (?:can['’]?t|cannot|am unable to) (?:access|open|view|browse|help with|assist with) (?:the|that|this|your)\b/i },
  { kind: 'closer', pattern: /\bIs there anything else (?:you(?:['’]d| would) like me to|I can (?:help|assist|do))\b[^?\n]{0,60}\?/i },
  { kind: 'disclaimer', pattern: /\bNote: ?This is (?:only )?(?:a|an) (?:general|sample|generic|fictional|basic|simple|illustrative) (?:template|example|outline|draft)\b/i },
  { kind: 'label', pattern: /\bThis (?:response|answer|material|document|report|text|content|summary|article) (?:was|is|has been) (?:automatically )?(?:AI[- ]generated|(?:generated|written|drafted|produced) (?:by|with|using) (?:an? )?(?:AI|ChatGPT|Claude|Gemini|Copilot|language model))\b/i },
  { kind: 'opener', atStart: true, pattern: /^(?:Certainly|Sure(?: thing)?|Absolutely|Of course|Great(?: question)?|Got it|Happy to help)[!,.:] ?(?:[—–-] ?)?(?:Here(?:['’]s| is| are)\b|Below (?:is|are|you)\b|I(?:['’]ve|['’]d be happy to| have| can| will|['’]ll) (?:help|draft|write|prepare|create|rewrite|drafted|written|prepared|created|rewritten|revised|put)\b(?! (?:to|in)\b)|I['’]d be happy to\b|Let me (?:help|draft|write|prepare|create|rewrite|put)\b)/i },
  { kind: 'opener', atStart: true, pattern: /^Here(?:['’]s| is) (?:a|an|the|your|my) (?:more |fully |slightly )?(?:revised|polished|rewritten|refined|cleaned-up|shortened|concise|reworded|proofread|edited|improved|professional)(?:(?:,| and) [a-z]{3,14})? (?:version|draft|rewrite|text|paragraph|report|email|letter|summary|proposal|memo)\b/i },
  { kind: 'opener', atStart: true, pattern: /^(?:Here(?:['’]s| is) (?:a|an|the)|I(?:['’]ve| have) (?:drafted|written|revised|rewritten|polished|prepared) (?:a|an|the|your)) [^.\n]{0,60}(?:\b(?:as )?you(?:['’]ve| have)? (?:requested|asked)|\bbased on (?:your|the (?:information|details|notes) you)\b|\bas requested\b(?! by))/i },
  { kind: 'self', pattern: /\bAs an AI(?: language)? (?:model|assistant),? I\b|\bI(?:['’]m| am) (?:just |only )?an AI (?:language model|assistant|model)\b|\b(?:as of|up to|until) my (?:last|latest) (?:update|training|knowledge update)\b|\bmy (?:knowledge cut-?off|training data (?:only )?(?:goes|extends) up to)\b|\bI (?:cannot|can['’]t|don['’]t have (?:the ability|access) to) (?:browse|access) (?:the internet|real-time)\b/i },
  { kind: 'closer', pattern: /\bI hope this (?:helps|is helpful|meets your (?:needs|expectations|requirements))\b|\bLet me know if you(?:['’]d| would) like (?:me to|any (?:changes|adjustments|modifications|edits|further)|a (?:shorter|longer|different|more)|it (?:shorter|longer|more)|to (?:adjust|change|expand|refine|tweak))\b|\bLet me know if you need (?:any )?(?:further|more|additional|other) (?:changes|adjustments|refinements|edits|modifications)\b/i },
  { kind: 'closer', pattern: /\bWould you like me to\b[^?\n]{0,80}\?|\bIf you(?:['’]d| would) like, I can (?:also )?(?:add|expand|turn|create|draft|rewrite|write|adjust|shorten|convert|prepare|include|make|help|format)\b|\bFeel free to (?:adjust|modify|customi[sz]e|tweak|edit) (?:it|this|the (?:draft|text|template|wording|tone|content|details))\b[^.\n]{0,20}(?:as needed|as you see fit|to (?:better )?(?:fit|suit|match) your)|\bFeel free to ask if you (?:have|need) (?:any )?(?:further|more|other|additional)\b/i },
  { kind: 'label', pattern: /\bThis (?:document|report|text|article|content|draft|summary|post) was (?:partly |partially |largely )?(?:written|generated|drafted|created|produced) (?:by|with(?: the (?:help|assistance) of)?|using) (?:ChatGPT|Claude|Gemini|Copilot|AI\b|an AI\b|GPT-?[45]|DeepSeek|Perplexity)|\b(?:ChatGPT|Claude|Gemini|Copilot) can make mistakes\b/i },
  { kind: 'label', isOwnLine: true, pattern: /^(?:AI-generated(?: content| text| draft)?|(?:written|generated|drafted|created) (?:by|with|using) (?:ChatGPT|Claude|Gemini|Copilot|AI|DeepSeek|Perplexity))[.!]?$/i },
  { kind: 'disclaimer', pattern: /\bNote: (?:the |all )?(?:(?:figures|data|numbers|details)[^.\n\]]{0,40} (?:are|is) (?:fictional|illustrative|placeholders?|made up|hypothetical)|names[^.\n\]]{0,40} are (?:placeholders|(?:fictional|made up|invented)(?![^.\n]{0,40}\b(?:protect|privacy|anonym|confidential))))\b/i },
  { kind: 'screen', isOwnLine: true, pattern: /^(?:ChatGPT said:|You said:|Thought for (?:\d{1,4}|a (?:few|couple of)) (?:seconds?|minutes?|s)|Regenerate response)$/i },
];

/** A text whose subject is such programs quotes them without quotation marks too. */
export const ABOUT_AI = /人工智能|大(?:语言)?模型|语言模型|聊天机器人|智能(?:助手|问答|客服)|ChatGPT|DeepSeek|Copilot|\bAI\b|AIGC|\bLLMs?\b|\bGPT|language models?|chatbots?|artificial intelligence|prompt/i;
