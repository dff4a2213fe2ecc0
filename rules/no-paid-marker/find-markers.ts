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
 * `markdownlint --fix` writes `## paidbegin ##`, `rumdl fmt` `## paidbegin`, `remark -o` `\##paidbegin##` and `\[rihide]`.
 */
const HASHES = /(?:(?:\\?[#＃][ \t]?){1,2}|(?<![\w#＃-]))(paid(begin|end)|pagebreak)(?:(?:[ \t]?\\?[#＃]){1,2}|(?=[ \t]*(?:\r|\n|$)))/giu;
const DOLLARS = /\\?\$\\?\$[ \t]?paid(begin|end)[ \t]?\\?\$\\?\$/giu;
const TAG = /<(\/?)paid>|&lt;(\/?)paid&gt;/giu;
const SHORTCODE =
  /\\?\[(\/?)(rihide|erphpdown|hidecontent|content_hide|haspaid|ihc-hide-content|pms-restrict|ms-protect-content|restrict_pcs|groupvip|restricted|hide|pay|paid|reply|vip|login|secret|password|restrict|membership)(?:\\?_)?((?:[ =][^\]\n]{0,80}?)?)\\?\](?!\(|:|\[)/giu;
const COMMENT = /<!--[ \t]*(members-only|paywall|more|nextpage|noteaser|kg-card-begin|kg-card-end)(?:[ \t:][^>\n]{0,60})?-->|^---paywall---$/gimu;
const CHAPTER = /[[【](?:此章节为)?付费(?:内容|文章|章节)[\]】]/gu;
const FILLER = /请替换付费标签内内容|请在这里编写您要隐藏(?:的)?内容|请输入(?:付费|隐藏)内容/gu;

/** Names that are also ordinary words: `[login]` in a screen text is no token, `[login]…[/login]` is. */
const ORDINARY: ReadonlySet<string> = new Set(['hide', 'pay', 'paid', 'reply', 'vip', 'login', 'secret', 'password', 'restrict', 'restricted', 'membership']);

/** All tokens of a source, in order. Linear in the text. */
export function findMarkers(source: string, own: readonly string[]): Marker[] {
  const markers: Marker[] = [];
  const add = (match: RegExpMatchArray, part: Part, name: string, needsPartner = false): void => {
    const start = match.index as number;
    markers.push({ part, name, start, end: start + match[0].length, needsPartner });
  };
  if (/paid(?:begin|end)|pagebreak/iu.test(source)) {
    for (const match of source.matchAll(HASHES)) {
      // A heading `# paidbegin` and the bare word say nothing; two marks on either side do.
      if ((match[0].match(/[#＃]/gu)?.length ?? 0) < 2) continue;
      add(match, match[2] === undefined ? 'break' : beginOrEnd(match[2]), match[2] === undefined ? 'pagebreak' : 'paid');
    }
    for (const match of source.matchAll(DOLLARS)) add(match, beginOrEnd(match[1] as string), 'paid');
  }
  if (/paid/iu.test(source)) for (const match of source.matchAll(TAG)) add(match, (match[1] ?? match[2]) === '/' ? 'close' : 'open', 'paid-tag');
  if (source.includes('[')) {
    for (const match of source.matchAll(SHORTCODE)) {
      const name = (match[2] as string).toLowerCase();
      const isClosing = match[1] === '/';
      add(match, isClosing ? 'close' : 'open', name, ORDINARY.has(name) && !isClosing && match[3] === '');
    }
  }
  if (source.includes('<!--') || source.includes('---paywall---')) {
    for (const match of source.matchAll(COMMENT)) {
      const name = match[1]?.toLowerCase() ?? 'paywall';
      if (name.startsWith('kg-card')) add(match, name.endsWith('begin') ? 'open' : 'close', 'kg-card');
      else add(match, name === 'members-only' || name === 'paywall' ? 'alone' : 'break', name);
    }
  }
  for (const match of source.matchAll(CHAPTER)) add(match, 'alone', 'chapter');
  for (const match of source.matchAll(FILLER)) add(match, 'filler', 'filler');
  for (const token of own) {
    for (let at = token === '' ? -1 : source.indexOf(token); at !== -1; at = source.indexOf(token, at + token.length)) {
      markers.push({ part: 'alone', name: token, start: at, end: at + token.length, needsPartner: false });
    }
  }
  return markers.sort((a, b) => a.start - b.start);
}

function beginOrEnd(word: string): 'open' | 'close' {
  return word.toLowerCase() === 'begin' ? 'open' : 'close';
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
