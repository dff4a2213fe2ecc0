import { allMatches, type Block } from '../../src/rule/index.ts';

/** A variable of a template in a block's prose. */
export interface Variable {
  readonly start: number;
  readonly end: number;
}

const VARIABLE =
  /(?<![\\#])\{\{\{?(?![<%{])[^{}\n]{1,80}\}\}\}?|(?<!\\)\$\{(?![{}])[^{}\n$]{1,60}\}|«[^«»\n]{1,60}»|<<[^<>\n]{1,60}>>|<%[=\-#]?[^%<>\n]{1,80}%>|(?<![%\w\\/])%{1,2}[A-Z][A-Z_]{2,40}%{1,2}(?![\w\\/])/gu;

/** Objects of site generators, whose pages are sources and not drafts; actions of other programs; templates of wikis. */
const NOT_FILLED_IN =
  /^\{\{\{?[-~]?\s*(?:site|page|layout|content|include|post|posts|paginator|theme|jekyll|params?|\.Site|\.Page|\.Params|\.Content|baseurl|relative_url|partial|template|define|block|end|toc|TOC|youtube|cite|citation|infobox|reflist|lang|main|see also|Template|用户|来源|需要)\b|^\{\{\{?\s*["'$]|^\{\{[^}]*(?:\|\s*(?:relative_url|absolute_url|url_encode|safe|markdownify)|\$t\()|^\{\{+\s*[\d(]|^\{\{\{?[^}|]*[*+=;]/iu;
/** Variables of the shell and of Windows. */
const ENVIRONMENT =
  /^\$\{(?:HOME|PATH|USER|PWD|SHELL|TMP|TEMP|HOSTNAME|LANG|env\b.*|[\d#@!?*].*|.*[(:`'"?+].*)\}$|^%(?:PATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES|TEMP|TMP|USERPROFILE|USERNAME|COMPUTERNAME|COMSPEC|SYSTEMROOT|WINDIR|HOMEPATH|HOMEDRIVE|OS|CD)%$/u;
/** The text speaks about templates. */
const ABOUT =
  /\b(?:Mustache|Handlebars|Jinja2?|Vue(?:\.js)?|Angular|Liquid|Jekyll|Hugo|Helm|Django|Twig|EJS|Thymeleaf|template literals?|interpolat\w+|mail[- ]merge|merge fields?|placeholders?|(?:environment|template) variables?|string templates?|shell)\b|模板(?:语法|变量|引擎|字符串)|占位符|插值|双(?:大|花)括号|环境变量|邮件合并|合并域/iu;

/** Variables that no program has filled in. Linear: every gap is bounded. */
export function findVariables({ text }: Block): Variable[] {
  if (!/\{|«|<[<%]|%[A-Z]/u.test(text) || ABOUT.test(text)) return [];
  const found: Variable[] = [];
  const hasQuotation = /«\s|\s»|«[^«»]{0,60}[ ,.]/u.test(text);
  for (const match of allMatches(text, VARIABLE)) {
    const [token] = match;
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const after = text.slice(match.index + token.length, match.index + token.length + 2);
    if (NOT_FILLED_IN.test(token) || ENVIRONMENT.test(token)) continue;
    if (token.startsWith('{{') && before.endsWith('$') && !isSum(text, match.index, token)) continue;
    if (token.startsWith('«') && !isMergeField(token, hasQuotation)) continue;
    if (
      token.startsWith('<<') &&
      (!/^<<\s?(?:[A-Z]\w+(?:[ _]\w+){0,4}|\p{Script=Han}{2,16}|(?:insert|enter|your)\b.*)\s?>>$/iu.test(token) || /<<\s?(?:and|or)\b/iu.test(token))
    )
      continue;
    if (token.startsWith('${') && /[/\\:]$/u.test(before) && /^[/\\]/u.test(after)) continue;
    if (
      /[“"'‘`]$/u.test(before) &&
      /^[”"'’`]/u.test(after) &&
      /(?:如|例如|like|as|e\.g\.)\s?[“"'‘`]$/u.test(text.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    found.push({ start: match.index, end: match.index + token.length });
  }
  return found;
}

/** `${{count}} million`: a sum, and no expression of a build server (`${{ github.ref }}`). */
function isSum(text: string, at: number, token: string): boolean {
  return (
    /^\{\{\w{1,40}\}\}$/u.test(token) &&
    /(?:^|\s)\$$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^(?:\s|[.,;)]|$)/u.test(text.slice(at + token.length, at + token.length + 1))
  );
}

/** `«First_Name»`, `«AddressBlock»`, `«姓名»`: one word without spaces. Guillemets also quote, mostly more than one word. */
function isMergeField(token: string, hasQuotation: boolean): boolean {
  const name = token.slice(1, -1);
  if (/^[A-Za-z]+(?:_[A-Za-z\d]+)+$|^(?:AddressBlock|GreetingLine|NextRecord|MergeRec)$|^[A-Z][a-z]+[A-Z]\w*$/u.test(name)) return true;
  if (hasQuotation) return false;
  return /^[A-Z][A-Za-z\d]{1,30}$|^\p{Script=Han}{2,10}$/u.test(name);
}
