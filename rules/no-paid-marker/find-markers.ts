import { allMatches } from '../../src/rule/index.ts';
/** What a token does: opens or closes a stretch, stands alone, or is the text that a system puts between its tokens. */
export type Part = 'open' | 'close' | 'alone' | 'filler' | 'break';

export interface Marker {
  readonly part: Part;
  /** Tokens of one name belong together: `paid`, `rihide`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** An ordinary word in brackets (`[login]`), a token only as one of a pair. */
  readonly needsPartner: boolean;
}

/**
 * Tokens of pay walls, from the source of the systems that write them: the FastAdmin CMS add-on (`##paidbegin##`, `$$paidbegin$$`, `<paid>`,
 * `##pagebreak##`), WordPress themes and plug-ins, Discuz, Typecho, Flarum, Ghost, Hexo. Also as other tools leave them:
 * `markdownlint --fix` writes `## paidbegin ##`, `rumdl fmt` `## paidbegin`, `remark -o` `\##paidbegin##` and `\[rihide]`, converters
 * escape every mark or write entities, and input methods write full-width marks.
 */
const HASH = '(?:\\\\?[#＃]|&(?:#35|#x23|num);)';
const DOLLAR = '(?:\\\\?[$＄]|&(?:#36|#x24|dollar);)';
const OPEN = '(?:\\\\?[\\[［]|&(?:#91|#x5b|lsqb|lbrack);)';
const CLOSE = '(?:\\\\?[\\]］]|&(?:#93|#x5d|rsqb|rbrack);)';
const LESS = '(?:\\\\?[<＜]|&(?:lt|#60|#x3c);)';
const MORE = '(?:[>＞]|&(?:gt|#62|#x3e);)';
const HASHES = new RegExp(
  `(?:(?:${HASH}[ \\t]?){1,2}|(?<![\\w#＃-]))(?:(?:paid|pay|付费|会员|vip)[ _-]?(?:内容)?(begin|start|开始|end|结束)|pagebreak)(?:(?:[ \\t]?${HASH}){1,2}|(?=[ \\t]*(?:\\r|\\n|$)))`,
  'giu',
);
const DOLLARS = new RegExp(`${DOLLAR}${DOLLAR}\\s{0,2}paid[ _-]?(begin|start|end)\\s{0,2}${DOLLAR}${DOLLAR}`, 'giu');
const TAG = new RegExp(`${LESS}(/?)paid${MORE}`, 'giu');
/** Names that nothing but such a system uses. */
const CERTAIN = 'rihide|erphpdown|hidecontent|content\\\\?_hide|haspaid|ihc-hide-content|pms-restrict|ms-protect-content|restrict\\\\?_pcs|groupvip';
const PART = '(?:[a-z0-9-]|\\\\?_){0,16}';
/** What is in the name of any other: `[loginview]`, `[wlm_private]`. */
const ORDINARY = `${PART}(?:hide|pay|paid|vip|login|reply|member|private|restrict|protect|unlock|premium|subscri|sell|buy|free|secret|password)${PART}`;
const SHORTCODE = new RegExp(`${OPEN}(/?)(?:(${CERTAIN})|(${ORDINARY}))((?:[ =][^\\]］\\n]{0,80}?)?)${CLOSE}(?!\\(|:|\\[)`, 'giu');
const BRACES = /\{(\/?)(hide|vip|pay|paid|login|reply)\}/giu;
const COMMENT = new RegExp(
  `${LESS}!(?:\\\\?-){2}[ \\t]*(/?)(?:wp:)?(members?[ -]only|subscribers?[ -]only|paywall|(?:paid|hide)[ _-]?(?:begin|start|end)|more|nextpage|noteaser|kg-card-begin|kg-card-end)(?:[ \\t:][^>\\n]{0,60}?)?(?:\\\\?-){2}${MORE}|^(?:\\\\?-){3}paywall(?:\\\\?-){3}$`,
  'gimu',
);
const CHAPTER =
  /[[【](?:此章节为)?(?:需?付费|会员|VIP)(?:内容|文章|章节|阅读|部分|可见|专享)[\]】]|^[-—=*~·]{3,40} ?(?:以下为?|下面是)?(?:付费|会员|VIP)(?:内容|部分|阅读|专享|分[割隔]线)(?:开始|结束)? ?[-—=*~·]{3,40}$/gmu;
const FILLER = /请替换付费标签内内容|请在这里编写您要隐藏(?:的)?内容|请输入(?:付费|隐藏)内容/gu;

/** All tokens of a source, in order. Linear in the text. */
export function findMarkers(source: string, own: readonly string[]): Marker[] {
  const markers: Marker[] = [];
  const add = (match: RegExpMatchArray, part: Part, name: string, needsPartner = false): void => {
    const start = match.index as number;
    markers.push({ part, name, start, end: start + match[0].length, needsPartner });
  };
  if (/(?:paid|pay)[ _-]?(?:begin|start|end)|pagebreak|(?:付费|会员|vip)(?:内容)?(?:开始|结束)/iu.test(source)) {
    for (const match of allMatches(source, HASHES)) {
      // A heading `# paidbegin` and the bare word say nothing; two marks on either side do.
      if ((match[0].match(/[#＃](?!\d|x)|&/gu)?.length ?? 0) < 2) continue;
      add(match, match[1] === undefined ? 'break' : beginOrEnd(match[1]), match[1] === undefined ? 'pagebreak' : 'paid');
    }
    for (const match of allMatches(source, DOLLARS)) add(match, beginOrEnd(match[1] as string), 'paid');
  }
  if (/paid/iu.test(source)) for (const match of allMatches(source, TAG)) add(match, match[1] === '/' ? 'close' : 'open', 'paid-tag');
  if (/[[［]|&(?:#91|#x5b|lsqb|lbrack);/iu.test(source)) {
    for (const match of allMatches(source, SHORTCODE)) {
      const isClosing = match[1] === '/';
      const name = (match[2] ?? (match[3] as string)).replaceAll('\\', '').toLowerCase();
      // `[login]` in a screen text is no token, `[login]…[/login]` is.
      add(match, isClosing ? 'close' : 'open', name, match[2] === undefined && !isClosing && (match[4] === '' || !FEW.has(name)));
    }
  }
  if (source.includes('{'))
    for (const match of allMatches(source, BRACES)) add(match, match[1] === '/' ? 'close' : 'open', `{${match[2]}}`.toLowerCase(), true);
  if (/!\\?-|paywall/u.test(source)) {
    for (const match of allMatches(source, COMMENT)) addComment(match, match[2]?.toLowerCase().replaceAll(/[ _]/gu, '-') ?? 'paywall');
  }
  for (const match of allMatches(source, CHAPTER)) add(match, 'alone', 'chapter');
  for (const match of allMatches(source, FILLER)) add(match, 'filler', 'filler');
  for (const token of own) {
    for (let at = token === '' ? -1 : source.indexOf(token); at !== -1; at = source.indexOf(token, at + token.length)) {
      markers.push({ part: 'alone', name: token, start: at, end: at + token.length, needsPartner: false });
    }
  }
  return markers.sort((a, b) => a.start - b.start);

  function addComment(match: RegExpMatchArray, name: string): void {
    const pair = /^(kg-card|paid|hide)-?(begin|start|end)$/u.exec(name);
    if (pair !== null) add(match, beginOrEnd(pair[2] as string), `comment ${pair[1]}`);
    else if (name === 'paywall' && match[1] === '/') add(match, 'close', name);
    else add(match, /^(?:more|nextpage|noteaser)$/u.test(name) ? 'break' : 'alone', name);
  }
}

/** With an attribute (`[hide=10]`) these need no other half to be tokens. */
const FEW: ReadonlySet<string> = new Set(['hide', 'pay', 'paid', 'reply', 'vip', 'login', 'secret', 'password', 'restrict', 'restricted', 'membership']);

function beginOrEnd(word: string): 'open' | 'close' {
  return /^(?:begin|start|开始)$/iu.test(word) ? 'open' : 'close';
}

/** For each marker its other half: the nearest open one before a closing one, by name. */
export function pairMarkers(markers: readonly Marker[]): ReadonlyMap<Marker, Marker> {
  const pairs = new Map<Marker, Marker>();
  const open = new Map<string, Marker[]>();
  for (const marker of markers) {
    if (marker.part === 'open') {
      const waiting = open.get(marker.name);
      if (waiting === undefined) open.set(marker.name, [marker]);
      else waiting.push(marker);
    } else if (marker.part === 'close') {
      const partner = open.get(marker.name)?.pop();
      if (partner === undefined) continue;
      pairs.set(partner, marker);
      pairs.set(marker, partner);
    }
  }
  return pairs;
}
