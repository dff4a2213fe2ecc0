/**
 * The words that Word, WPS and slide programs show where nothing has been written yet, and those they show where a field has lost its target.
 * Collected from the programs' own interface texts. Every pattern is linear: no nested quantifier, no unbounded gap.
 * The long ones take long to compile, so each has a cue: what must stand in a text before the pattern is tried.
 */

const OBJECT_ZH = '(?:文字|文本|正文|标题|副标题|小标题|内容|日期|备注|页脚|页眉|图片|图表|表格|姓名|名称|关键字|摘要|公式|您的(?:文字|文本|标题|内容)|详细(?:文字|文本|内容)|简要(?:文字|文本|内容)|地址|公司名称|图标|媒体)';

/** Prompts that no sentence of a report contains. */
export const PROMPT_ZH = new RegExp(
  [
    '单击此处编辑母版(?:标题|副标题|文本)样式|编辑母版文本样式',
    `(?:单击|点击|双击)(?:或(?:点击|点按|轻触))?(?:此处|这里)(?:可)?(?:输入|键入|添加|填加|编辑|插入)(?:${OBJECT_ZH}){0,2}(?:内容|说明|描述)?[。.]?`,
    '(?:单击|点击)(?:或(?:点击|点按))?(?:以|可)?输入(?:日期|文字|文本|标题|简要文字内容|详细文字内容|您的(?:标题|文字|内容))(?:内容|说明)?[。.]?',
    '(?:单击|点击)(?:图标)?添加(?:标题|副标题|文本|图片|正文|图表|表格|备注)[。.]?',
    '请(?:在此|在这里|点击)(?:处)?(?:添加|输入|键入)(?:您的)?(?:文字|文本|标题|内容|正文|具体内容)(?:内容|说明)?[。.]?',
    '您的内容打在这里(?:[，,]或者?通过复制您的文本后)?(?:[，,]?在此框中选择粘贴)?(?:[，,]?并选择只保留文字)?[。.]?|(?:或者?)?通过复制您的文本后(?:[，,]?在此框中选择粘贴)?(?:[，,]?并选择只保留文字)?[。.]?|在此框中选择粘贴[，,]?并选择只保留文字[。.]?|在此录入上述图表的(?:综合)?(?:描述|说明)+|此处添加(?:详细)?(?:文本|文字)(?:描述|内容)?[。.]?|请替换文字内容',
    '键入章标题(?:[（(]第\\s?\\d\\s?级[）)])?',
    '[\\[［](?:在此处?)?键入[^\\]］\\n]{0,24}[\\]］]|[\\[［](?:文档(?:副?标题|摘要)|选取日期|选择日期|公司名称|公司地址|作者姓名)[\\]］]',
    '按一下(?:或點選)?(?:這裡|此處)(?:以)?(?:輸入|新增)(?:文字|標題|日期)[。.]?|按一下或點選以輸入日期[。.]?|\\[鍵入[^\\]\\n]{0,24}\\]|選擇一個項目。',
  ].join('|'),
  'gu',
);

export const CUE_ZH = /[单点双]击|键入|鍵入|母版|请在[此这]|打在这里|复制您的|在此[框录]|此处添加|请替换|[[［](?:文档|选[取择]|公司|作者)|按一下|選擇一個/u;

/** `[Document title]` and its like are the prompts of Word's own cover pages; with other words in them brackets belong to `no-bracket-placeholder`. */
export const PROMPT_EN =
  /\bClick (?:or tap )?(?:here )?to enter (?:text|a date|your [a-z]{3,12}|a title)\b\.?|\bClick (?:or tap )?here to (?:add|type|enter) (?:text|a title|your [a-z]{3,12})\b\.?|\bClick (?:the )?icon to add (?:a )?(?:picture|chart|table|media|SmartArt graphic|online image)\b\.?|\bClick to add (?:title|text|subtitle|notes|a title)\b\.?|\bClick to edit (?:the )?(?:Master|outline|title) (?:title |subtitle )?(?:text )?(?:styles?|format)\b\.?|\bEdit Master text styles\b|\bChoose a building block\.|\bType chapter title \(level \d\)|\[(?:Type|Pick|Enter) (?:the )?(?:text|here|document title|document subtitle|company name|company address|author name|date|abstract|a quote|your name|your address|recipient name|sender name|phone number|fax number|subject)[^\]\n]{0,160}\]|\[(?:Document title|Document subtitle|Draw your reader in|Grab your reader[’']s attention|Cite your source here|Course title|Author Name|Publish Date|Insert picture here)[^\]\n]{0,160}\]|\bTo get started right away, just (?:tap|click) any placeholder text\b/giu;

export const CUE_EN = /click|edit master|building block|chapter title|placeholder text|\[(?:type|pick|enter|document|draw|grab|cite|course|author|publish|insert)/i;

/** The prompts of other languages turn up in documents made from foreign templates. */
export const PROMPT_OTHER =
  /(?:Haga|Haz) clic o pulse aquí para escribir texto\.?|Elija un elemento\.|Klicken oder tippen Sie(?: hier)?, um (?:Text|ein Datum) einzugeben\.?|Wählen Sie ein Element aus\.|Cliquez ou appuyez ici pour entrer (?:du texte|une date)\.?|Choisissez un élément\.|Clique ou toque aqui para (?:inserir|introduzir) (?:o )?texto\.?|クリックまたはタップして(?:テキスト|日付)を入力してください。?/giu;

export const CUE_OTHER = /cli[cq]|un elemento|klicken|ein element|un élément|クリック/i;

/** A short sentence that prose may hold too; it is a prompt where it fills the place of a value. */
export const PROMPT_LONE = /选择一项[。.]|Choose an item\.|(?:单击|点击)?添加(?:标题|文本)|输入(?:标题|文本)|Enter text here\.?|Insert text here\.?/giu;

/** What Word and LibreOffice print where a field cannot be resolved. */
export const BROKEN_FIELD = new RegExp(
  [
    '错误[!！:：]\\s{0,2}(?:未找到引用源|引用源未找到|找不到引用源|未定义书签|书签未定义|书签自引用|未找到目录项|未找到图形项目表|不能识别的开关参数|文档中没有指定样式的文字|超级?链接引用无效|链接无效|文件名未指定|未指定文件名|未知的文档属性名称|未提供文档变量|不能通过编辑域代码创建对象|使用[“"][^”"\\n]{1,12}[”"]选项卡[^。\\n]{0,48}文字)[。.]?',
    '錯誤[!！]\\s{0,2}(?:找不到參照來源|尚未定義書籤|所指定的樣式的文字不存在文件中|超連結參照不正確)[。.]?',
    'Error[!:]\\s{0,2}(?:Reference source not found|Bookmark not defined|No bookmark name given|No text of specified style in document|Hyperlink reference not valid|Not a valid (?:link|bookmark|result for table|filename|heading level)|No table of (?:contents|figures|authorities) entries found|No index entries found|Unknown (?:document property name|switch argument|op code for conditional)|Main Document Only|No document variable supplied|File(?:name)? not specified|Style not defined|Objects cannot be created from editing field codes|Use the Home tab to apply [^.\\n]{1,60} to the text that you want to appear here)\\.?',
    '(?<![\\p{L}!！] ?)(?:No table of (?:contents|figures) entries found|未找到(?:目录项|图形项目表))[.。]',
    'Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert|Kein Text mit angegebener Formatvorlage im Dokument)\\.?',
    'Erreur ! (?:Source du renvoi introuvable|Signet non défini)\\.?',
    '¡Error! (?:No se encuentra el origen de la referencia|Marcador no definido)\\.?',
    'エラー! (?:参照元が見つかりません|ブックマークが定義されていません)。?',
  ].join('|'),
  'giu',
);

/** The code of a field, shown instead of its result. */
export const FIELD_CODE =
  /\{\s{0,3}(?:REF|PAGEREF|NOTEREF|STYLEREF|MERGEFIELD|MACROBUTTON|FORMTEXT|DOCPROPERTY|HYPERLINK|SEQ|TOC|TC|XE|NUMPAGES|SECTIONPAGES|INCLUDETEXT|INCLUDEPICTURE|CREATEDATE|SAVEDATE|PRINTDATE)(?:\s[^{}\n]{0,120})?\}|(?:\b(?:PAGE|NUMPAGES|SEQ|REF|PAGEREF|DATE|TIME|TITLE|AUTHOR|FILENAME|STYLEREF|DOCPROPERTY|FORMTEXT|SUBJECT)\b[^\\\n。.]{0,40})?\\\*\s?(?:MERGEFORMAT|CHARFORMAT)\b|\bPAGEREF _(?:Toc|Ref)\d{5,12}(?: \\h)?|\bHYPERLINK \\l "_(?:Toc|Ref)\d{5,12}"/gu;
/** These words are also set in braces by people who write about something else: they need an argument. */
export const BARE_CODE = /\{\s*(?:REF|TOC|TC|XE|SEQ|HYPERLINK|FORMTEXT|NUMPAGES)\s*\}/u;

/** The sentence speaks about the program. */
export const ABOUT =
  /控件|域代码|更新域|切换域|交叉引用|重新插入|F9|(?:Word|WPS|PowerPoint|PPT|文档|系统|程序|屏幕|页面)[^。，]{0,9}(?:显示|提示|出现|报错)|(?:显示|提示|出现|报|弹出)(?:了|为|成|的是?)?[“"「『‘']|占位符|提示(?:文字|语|信息|文本)|content controls?\b|field codes?\b|cross-references?\b|update (?:all |the )?fields?|placeholder text|prompt(?:s|ed)?\b|error messages?\b|(?:Word|WPS|PowerPoint|LibreOffice|it|which|that)\s(?:then |still |only |will |may )?(?:shows?|displays?|prints?|says?|reads?|inserts?)\b|\bsays? [“"']/iu;
export const QUOTE_BEFORE = /[“"‘'「『《«`]\s?$/u;
export const QUOTE_AFTER = /^[。.，,；;]?\s?[”"’'」』》»`]/u;
