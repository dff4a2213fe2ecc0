/** Variables of templates, and what looks like one. */

export const VARIABLE =
  /(?<![\\#])\{\{\{?(?![<%{])[^{}\n]{1,80}\}\}\}?|(?<!\\)\$\{(?![{}])[^{}\n$]{1,60}\}|«[^«»\n]{1,60}»|<<[^<>\n]{1,60}>>|<%[^%<>\n]{1,80}%>|(?<![%\w\\/])%{1,2}[A-Z][A-Z_]{2,40}%{1,2}(?![\w\\/])/gu;

/** Objects of site generators, whose pages are sources and not drafts; actions of other programs; templates of wikis. */
export const NOT_FILLED_IN =
  /^\{\{(?:\{?[-~]?\s*(?:site|page|layout|content|include|post|posts|paginator|theme|jekyll|params?|\.Site|\.Page|\.Params|\.Content|baseurl|relative_url|partial|template|define|block|end|toc|TOC|youtube|cite|citation|infobox|reflist|lang|main|see also|Template|用户|来源|需要)\b|\{?\s*["'$]|[^}]*(?:\|\s*(?:relative_url|absolute_url|url_encode|safe|markdownify)|\$t\()|\{*\s*[\d(]|[^}|]*[*+=;])/iu;
/** Variables of the shell and of Windows. */
export const ENVIRONMENT =
  /^\$\{(?:HOME|PATH|USER|PWD|SHELL|TMP|TEMP|HOSTNAME|LANG|env\b.*|[\d#@!?*].*|.*[(:`'"?+].*)\}$|^%(?:PATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES|TEMP|TMP|USERPROFILE|USERNAME|COMPUTERNAME|COMSPEC|SYSTEMROOT|WINDIR|HOMEPATH|HOMEDRIVE|OS|CD)%$/u;
/** The text speaks about templates. */
export const ABOUT =
  /\b(?:Mustache|Handlebars|Jinja2?|Vue(?:\.js)?|Angular|Liquid|Jekyll|Hugo|Helm|Django|Twig|EJS|Thymeleaf|template literals?|interpolat\w+|mail[- ]merge|merge fields?|placeholders?|(?:environment|template) variables?|string templates?|shell)\b|模板(?:语法|变量|引擎|字符串)|占位符|插值|双(?:大|花)括号|环境变量|邮件合并|合并域/iu;
/** Guillemets that quote: « oui », «Bonjour, tout le monde». */
export const QUOTATION = /«\s|\s»|«[^«»]{0,60}[ ,.]/u;
/** `<<Company Name>>`, `<<客户名称>>`, `<<insert date here>>`. */
export const DOUBLE_ANGLE = /^<<\s?(?:[A-Z]\w+(?:[ _]\w+){0,4}|\p{Script=Han}{2,16}|(?:insert|enter|your)\b.*)\s?>>$/iu;
/** `<<and>>`, `<<or>>` join other texts. */
export const JOINING = /<<\s?(?:and|or)\b/iu;
/** A path goes on before and behind `${name}`. */
export const PATH_BEFORE = /[/\\:]$/u;
export const PATH_AFTER = /^[/\\]/u;
/** `like “{{name}}”`: an example between quotation marks. */
export const QUOTE_BEFORE = /[“"'‘`]$/u;
export const QUOTE_AFTER = /^[”"'’`]/u;
export const EXAMPLE_BEFORE = /(?:如|例如|like|as|e\.g\.)\s?[“"'‘`]$/u;
/** `${{count}} million`: one name, a currency that stands alone, and the end of a word behind. */
export const SUM = /^\{\{\w{1,40}\}\}$/u;
export const SUM_BEFORE = /(?:^|\s)\$$/u;
export const SUM_AFTER = /^(?:\s|[.,;)]|$)/u;
/** `«First_Name»`, `«AddressBlock»`: no words of a language. */
export const FIELD_NAME = /^(?:[A-Za-z]+(?:_[A-Za-z\d]+)+|[A-Z][a-z]+[A-Z]\w*)$/u;
/** `«Title»`, `«姓名»`: fields where nothing else stands between guillemets. */
export const FIELD_NAME_OR_WORD = /^(?:[A-Z][A-Za-z\d]{1,30}|\p{Script=Han}{2,10})$/u;
