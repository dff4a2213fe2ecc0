import { allMatches } from '../model/all-matches.ts';
import type { Block } from '../model/block.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Range } from '../model/range.ts';
import { COMPLETED, KNOWN_BESIDE } from './code-words.ts';
import { latinRuns, splitXRun } from './latin-runs.ts';
import { oncePerDocument } from './once-per-document.ts';

/** A letter, or some, that stand for words which were redacted: `Q委`, `ZY`, `XJP`. */
export interface LetterCode {
  readonly letters: string;
  /** What it stands for, where that is known without asking the writer. */
  readonly meaning: string | null;
  readonly block: Block;
  /** Range in the block's prose. */
  readonly prose: Range;
  /** What speaks for it. */
  readonly evidence: 'known-code' | 'context' | 'elsewhere' | 'party';
}

export interface LetterCodes {
  readonly codes: readonly LetterCode[];
  /** How often each single letter is a code. */
  readonly letters: ReadonlyMap<string, number>;
  /** How often each single letter stands alone between Chinese characters, as a code or not. */
  readonly lone: ReadonlyMap<string, number>;
  /** The document holds masks or codes: it was redacted. */
  readonly isRedacted: boolean;
  /** `X` stands for 党 in this document (`X建`, `X员`, `基层X组织`). */
  readonly xMeansParty: boolean;
}

/** Codes that redacted texts use, and what they stand for. */
const KNOWN: Readonly<Record<string, string>> = {
  ZY: '中央',
  SS: '省市',
  SW: '省委、市委',
  QW: '区委',
  XW: '县委',
  SZF: '省政府、市政府',
  QZF: '区政府',
  XZF: '县政府',
  ZF: '政府',
  RD: '人大',
  ZX: '政协',
  XJP: '习近平',
  MZD: '毛泽东',
  DXP: '邓小平',
  DJ: '党建',
  DW: '党委',
  DY: '党员',
  DZZ: '党组织',
  DZB: '党支部',
  ZZ: '政治',
  JW: '纪委',
  SJ: '书记',
  ZGZY: '中共中央',
  GWY: '国务院',
  GCD: '共产党',
  ZGCD: '中国共产党',
  SHZY: '社会主义',
  ZZB: '组织部',
  XCB: '宣传部',
};
/** These mean nothing else in an official text, so they need no other evidence. */
const CERTAIN: ReadonlySet<string> = new Set(['XJP', 'ZGZY', 'GWY', 'SZF', 'GCD', 'SHZY']);

/** Initials of units and their levels (区 省市 县乡 镇州 村 党 街局 委 院 厅 盟 国). Other letters number things: A区, E政府, K线, N年. */
const INITIAL = /^[CDGJLMQSTWXYZ]$/u;
/** A single capital before one of these, or after one of those, stands for a unit's level or name. */
const FOLLOWER =
  /^(?:委(?![员托屈婉派任外以])|府(?!绸)|长(?![期度江远城三短宽高廊龄途颈袍裤效寿沟尾波焦方])|领导(?!力)|常委|政府|书记|区长|市长|县长|镇长|部长|主任|八项规定|直机关|直单位|直部门|属单位)/u;
const LEADER = /(?:[全我]|本(?=.(?:委|府|级|政|领|X))|[各该](?=.(?:委|府|政|领)))$/u;
/** In a study or a case the letters are names that somebody gave: S镇, W主任. */
const ANONYMISED = /[为系是]化名|化名处理|匿名(?:化|处理)|学术惯例|受访者|被访者|田野调查/u;
/** Legitimate words that a letter begins: they are no evidence, and a letter that is a code elsewhere is still one of them here. */
const ORDINARY =
  /^(?:级(?:景区|旅游|纳税|信用|危房|企业|资质|标准|以上)|股|类|型|形(?!势|成)|超(?!过|额|前|标)|位(?!于|置)|线(?!索|下|上)|台|轴|光|射线|染色体|语言|轮|端|座|栋|幢|馆|厅|口|站|证|照(?!明|顾)|角(?!度)|标(?!准)|页|罩|杯|键|版|币|卡|片|公司|厂|区停车|字|恤|网络|组(?!织)|班(?!子)|档(?![案发])|盘|图(?!书))/u;
const PARTY_WORD =
  /^(?:建|员|组织|支部|总支|章|性|风|课|史|龄|费|徽|旗|纪|籍|中央|内|校|工委|组|委|群|政机关|的(?:\S{1,3}大|建设|领导|政策|理论|组织|群众|政治|创新|路线|纪律|章程|事业))/u;
const PARTY_CERTAIN = /^(?:建|员|支部|总支|章|性|史|课|龄|费|徽|旗|工委|组织|的(?:\S{1,3}大|建设|政治|创新理论|群众路线))/u;
/** 纳入X委 and 抓X项工作 say nothing about 党, so the words on both sides count. */
const PARTY_PHRASE = /留X察看|开除X籍|(?:执政|从严治|忠于|民主)X(?!\p{Script=Han}?(?:市|县|区|次|个|项))|跟X走|听X话|爱X爱|入X(?:积极|申请|誓|志愿)|对X忠诚/u;

/** The letter codes of a document, judged by their company: a letter that is a code in one place is one in the others too. */
export const findLetterCodes: (document: ReportDocument) => LetterCodes = oncePerDocument((document) => {
  if (document.language !== 'zh') return { codes: [], letters: new Map(), lone: new Map(), isRedacted: false, xMeansParty: false };
  const places = document.blocks.flatMap((block) => (block.text === '' || block.role === 'code' ? [] : placesOf(block)));
  const defined = definedTerms(document);
  const isAnonymised = document.blocks.some(({ text }) => ANONYMISED.test(text));
  const xMeansParty = places.some((place) => isPartyPlace(place, PARTY_CERTAIN));
  const isOpen = (place: Place): boolean => isInitial(place) && !isAnonymised && !defined.has(place.letters);
  const inContext = places.filter((place) => isOpen(place) && isStrongContext(place, xMeansParty));
  const known = countLetters(inContext);
  const strong = new Set([...inContext, ...completingPlaces(places.filter((place) => isOpen(place) && !known.has(place.letters)))]);
  const letters = countLetters(strong);
  const lone = countLetters(places.filter((place) => place.letters.length === 1));
  const hasMasks = places.some((place) => place.isMaskNeighbour) || document.blocks.some((block) => /[X×]{2,}|[Xx]{2,}/u.test(block.text));
  const isRedacted = hasMasks || letters.size > 0 || places.some((place) => KNOWN[place.letters] !== undefined && isCertainPlace(place));
  const codes: LetterCode[] = [];
  for (const place of places) {
    if (defined.has(place.letters)) continue;
    const code = judge(place, { letters, isRedacted, strong });
    if (code !== null) codes.push(code);
  }
  return { codes, letters, lone, isRedacted, xMeansParty };
});

function countLetters(places: Iterable<Place>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { letters } of places) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  return counts;
}

/** `X光`, `A股`, `B超`: a letter that belongs to an ordinary word. */
export function isOrdinaryLetterWord(after: string): boolean {
  return ORDINARY.test(after);
}

interface Place {
  readonly block: Block;
  readonly letters: string;
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** Glued to an X-run: `QXXX`, `全QXX余家`. */
  readonly isMaskNeighbour: boolean;
}

/** Every run of capitals that stands between Han characters, punctuation or masks. */
function placesOf(block: Block): Place[] {
  const { text } = block;
  const places: Place[] = [];
  for (const run of latinRuns(text)) {
    const split = splitXRun(run.text);
    if (split !== null) {
      if (split.codeBefore !== '') places.push(placeAt(block, run.start, split.codeBefore, true));
      const isWord = split.after.length > 2;
      if (split.after !== '' && !isWord) places.push(placeAt(block, run.start + run.text.length - split.after.length, split.after, true));
      continue;
    }
    const letters = /^([A-Z]{1,4})(?:\d+)?$/u.exec(run.text)?.[1];
    if (letters === undefined) continue;
    const place = placeAt(block, run.start, letters, false);
    // `全Q12个村` and `我Q2023年`, not `2024年Q1`: the number counts something, and the letter belongs to the word before it.
    if (letters !== run.text && !(/\p{Script=Han}$/u.test(place.before) && !/[年季]$/u.test(place.before) && NUMBER_AFTER.test(place.after))) continue;
    if (letters !== run.text || isBetweenHan(place) || CERTAIN.has(letters)) places.push(place);
  }
  return places;
}

function placeAt(block: Block, start: number, letters: string, isMaskNeighbour: boolean): Place {
  const end = start + letters.length;
  return {
    block,
    letters,
    start,
    before: block.text.slice(Math.max(0, start - 4), start).trimEnd(),
    after: block.text.slice(end, end + 8).trimStart(),
    isMaskNeighbour,
  };
}

const NUMBER_AFTER = /^\d+(?:\.\d+)?(?:万|余|多)?(?:[个项名人家户年次件条处元亩]|公里)/u;
const HAN_OR_MARK = /[\p{Script=Han}，。、；：！？“”‘’《》（）【】〔〕·—,;:!?()"']/u;

function isBetweenHan({ before, after }: Place): boolean {
  const left = before === '' || HAN_OR_MARK.test(before[before.length - 1] as string);
  const right = after === '' || HAN_OR_MARK.test(after[0] as string);
  // 省（区、S）: in a row of levels the letter touches marks only.
  const touchesHan =
    /\p{Script=Han}$/u.test(before) || /^\p{Script=Han}/u.test(after) || /[省市县区乡镇地][（(、]$/u.test(before) || /^[、，][市县区州盟]/u.test(after);
  return left && right && touchesHan;
}

function isPartyPlace({ letters, before, after }: Place, words: RegExp): boolean {
  return letters === 'X' && (words.test(after) || PARTY_PHRASE.test(`${before}X${after}`));
}

function isInitial({ letters }: Place): boolean {
  return INITIAL.test(letters);
}

function isStrongContext(place: Place, xMeansParty: boolean): boolean {
  if (place.letters === 'X') return xMeansParty && isPartyPlace(place, PARTY_WORD);
  if (ORDINARY.test(place.after)) return false;
  if (FOLLOWER.test(place.after)) return true;
  if (LEADER.test(place.before)) return true;
  if (/[省市县区]$/u.test(place.before) && /^[WR]$/u.test(place.letters)) return true;
  return place.letters === 'D' && /^(?:建(?!设)|支部|组织|工委|员(?!工)|的(?:建设|领导|政治|二十大))/u.test(place.after);
}

/** Fewer words than this may be an accident. */
const LEAST_COMPLETED = 2;

/** Where a letter completes an ordinary word (自治Q, S场), if it does so more than once in the document: then it was put there by a replace-all. */
function completingPlaces(places: readonly Place[]): Place[] {
  const found = places.filter(completes);
  const counts = countLetters(found);
  return found.filter(({ letters }) => (counts.get(letters) as number) >= LEAST_COMPLETED);
}

function completes({ letters, before, after }: Place): boolean {
  const words = COMPLETED[letters];
  return words !== undefined && (words.before.test(before) || words.after.test(after) || words.around?.test(`${before}${letters}${after}`) === true);
}

interface Company {
  readonly letters: ReadonlyMap<string, number>;
  readonly isRedacted: boolean;
  readonly strong: ReadonlySet<Place>;
}

function judge(place: Place, { letters, isRedacted, strong }: Company): LetterCode | null {
  const found = (evidence: LetterCode['evidence'], meaning: string | null): LetterCode => ({
    letters: place.letters,
    meaning,
    block: place.block,
    prose: { start: place.start, end: place.start + place.letters.length },
    evidence,
  });
  if (place.letters.length === 1) {
    if (strong.has(place)) return place.letters === 'X' ? found('party', '党') : found('context', null);
    if (place.letters === 'X' || ORDINARY.test(place.after)) return null;
    return letters.has(place.letters) || place.isMaskNeighbour ? found('elsewhere', null) : null;
  }
  const meaning = KNOWN[place.letters];
  // 统计局局长 became 统计JJ长.
  if (meaning === undefined) return /^([A-Z])\1$/u.test(place.letters) && letters.has(place.letters[0] as string) ? found('elsewhere', null) : null;
  if (!isCertainPlace(place) && (!isRedacted || BRAND_AFTER.test(place.after))) return null;
  return found('known-code', meaning);
}

/** A known code that needs no other evidence in the document: `XJP`, `SS委`, `省RD`. */
function isCertainPlace({ letters, before, after }: Place): boolean {
  if (CERTAIN.has(letters)) return true;
  if (BRAND_AFTER.test(after)) return false;
  const beside = KNOWN_BESIDE[letters];
  return FOLLOWER.test(after) || /[省市县区镇]$/u.test(before) || (beside !== undefined && (beside.before.test(before) || beside.after.test(after)));
}

const BRAND_AFTER = /^(?:型|号|系列|牌|公司|集团|-)/u;

/** `（以下简称“ZY公司”）`, `代号用X代表`: letters that the text itself explains. */
function definedTerms(document: ReportDocument): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { text } of document.blocks) {
    if (!/简称|代表|代号|缩写|即|[（(][A-Z]/u.test(text)) continue;
    for (const match of allMatches(text, /(?:简称|称为|缩写为|代号为?)[：:为]?\s*[“"‘'「《]?([A-Z]{1,4})(?![A-Za-z0-9])/gu)) terms.add(match[1] as string);
    // 用Q代表产量, but not 动用ZY储备粮.
    for (const match of allMatches(text, /[用以]\s*[“"‘'「《]?([A-Z]{1,4})(?![A-Za-z0-9])[^，。；]{0,16}?(?:代表|表示|指代|代指|代替|为例|标记|命名|记)/gu))
      terms.add(match[1] as string);
    for (const match of allMatches(text, /\p{Script=Han}[（(]([A-Z]{2,4})[）)]/gu)) terms.add(match[1] as string);
  }
  return terms;
}
