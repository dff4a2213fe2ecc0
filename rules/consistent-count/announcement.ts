import { allMatches, parseChineseNumeral, STAND_IN } from '../../src/rule/index.ts';

/** A number of points that a text promises, or sums up. */
export interface Announcement {
  readonly value: number;
  /** Range in the text: the numeral with its noun. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How certain it is that a list answers it: `strong` has a cue such as 以下, or a colon right after. */
  readonly isStrong: boolean;
}

/**
 * Names of policies and sayings that begin with a numeral. They name one thing, or say how often, and announce nothing.
 */
export const FIXED_PHRASES: readonly string[] = [
  '两个确立',
  '两个维护',
  '四个意识',
  '四个自信',
  '四个全面',
  '五位一体',
  '三严三实',
  '三会一课',
  '两学一做',
  '三重一大',
  '一岗双责',
  '双随机、一公开',
  '四风',
  '八项规定',
  '六稳',
  '六保',
  '三农',
  '两不愁三保障',
  '三个区分开来',
  '两个毫不动摇',
  '四下基层',
  '十四五',
  '三年行动',
  '一网通办',
  '第一议题',
  '第一责任人',
  '一把手',
  '四个最严',
  '两个责任',
  '五大发展理念',
  '四个伟大',
  '三大攻坚战',
  '三个代表',
  '四项基本原则',
  '五项准则',
  '六项纪律',
  '四种形态',
  '三个务必',
  '两个务必',
  '五个一',
  '四个一',
  '三项制度',
  '三个清单',
  '两个清单',
  '四个不摘',
  '三大改造',
  '四个现代化',
  '十大重点',
  '五项要求',
];

const NUMERAL = '[两二三四五六七八九十]|十[一二三四五六七八九]|\\d{1,2}';
const KIND =
  '个(?:方面|阶段|环节|步骤|问题|部分|层面|维度|重点|专题|课题|特点|原因|要点|关键)|方面|项(?:\\p{Script=Han}{0,4}(?:措施|任务|原则|工作|机制|内容|要求|建议|举措))|点(?:\\p{Script=Han}{0,3}(?:意见|要求|建议|体会|希望|想法|看法|原因|不足|问题))|条(?:\\p{Script=Han}{0,3}(?:措施|意见|建议|经验|要求|举措))|大(?:举措|问题|特点|原因|难题)|个(?:突出|主要|明显|具体|关键|重点|较为突出的|方面的)(?:的)?(?:问题|特点|原因|方面|环节|任务)';
/** What announces: 以下四个方面, 主要体现在三个方面, 讲三点意见. */
const CUE = '以下|下列|如下|主要(?:有|体现在|表现在|包括|做了|存在)|体现在|表现在|讲|谈|提出?|分为|分成|从|存在|做好|抓好|强调|概括为|归纳为|总结为';
const BEFORE = new RegExp(`(${CUE})([^。；：！？“”《》（），]{0,8}?)(${NUMERAL})(${KIND})`, 'gu');
/** Sizes that are open, repeated or about something else: 等三个方面, 十余项, 近三项, 第三方面, 每两个阶段, 前三个问题, 另外两个问题. */
const NOT_A_COUNT = /[等余多近约第每前后各另其这那上述几数这头首再又]$|(?:其他|其余|另外|以上|上述|至少|超过|不少于|最多|多达|大约)$/u;

/** Announcements before their list. */
export function findAnnouncements(text: string, fixedPhrases: readonly string[]): Announcement[] {
  if (!/[两二三四五六七八九十\d](?:[个项点条大]|方面)/u.test(text)) return [];
  const found: Announcement[] = [];
  for (const match of allMatches(text, BEFORE)) {
    const [whole, cue, between, numeral, kind] = match as unknown as [string, string, string, string, string];
    const end = match.index + whole.length;
    const start = end - numeral.length - kind.length;
    if (NOT_A_COUNT.test(text.slice(Math.max(0, start - 4), start)) || /[\d.十百千]$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
    const tail = text.slice(end, end + 3);
    if (/^(?:以上|以内|左右|之一|之[中间外]|中的)/u.test(tail)) continue;
    // A number inside quotation marks or a title is a name.
    if (isInside(text, start)) continue;
    const value = /\d/u.test(numeral) ? Number(numeral) : numeral === '两' ? 2 : (parseChineseNumeral(numeral) ?? 0);
    if (
      value < 2 ||
      fixedPhrases.some((phrase) => text.slice(Math.max(0, start - phrase.length), end + phrase.length).includes(phrase) && phrase.includes(numeral))
    )
      continue;
    const closes = /^(?:[\p{Script=Han}]{0,6})?[：:]/u.test(text.slice(end, end + 8));
    found.push({
      value,
      start,
      end,
      text: text.slice(start, end),
      isStrong: closes || /^(?:以下|下列|如下)/u.test(cue) || /(?:以下|下列|如下)/u.test(between),
    });
  }
  return found;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '《': '》', '（': '）' };

/** Longer quotations than this are texts, not names. */
const LONGEST_NAME = 200;

function isInside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  return Object.entries(PAIRS).some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close));
}

/** The end of a sentence that announces a list. */
const NOUN_EN =
  'reasons|areas|steps|phases|objectives|findings|recommendations|measures|issues|risks|goals|principles|stages|components|parts|points|actions|causes|factors|requirements|deliverables|categories|criteria|questions|problems|options|conditions|lessons|changes|items|things|ways';
const NUMBERS_EN: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const COUNT_EN = new RegExp(
  `(?<![\\w-])(two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d)[ -](?:(?:main|key|major|following|broad|specific|distinct|basic|different|new|open|important|critical|high-level|corrective) )?(${NOUN_EN})\\b([^.:;]{0,60}):$`,
  'iu',
);
const NOT_A_COUNT_EN =
  /\b(?:least|most|than|to|about|around|every|first|last|other|another|these|those|next|any|of the|or|one of|some of|all|nearly|almost|up to|after|each)\s$/iu;

/** `There are four steps:` at the end of a paragraph. */
export function findAnnouncementEn(text: string): Announcement | null {
  if (!text.endsWith(':')) return null;
  const sentence = text.slice(-240);
  const match = COUNT_EN.exec(sentence);
  if (match === null || NOT_A_COUNT_EN.test(sentence.slice(0, match.index)) || sentence.includes(STAND_IN)) return null;
  const numeral = (match[1] as string).toLowerCase();
  const start = text.length - sentence.length + match.index;
  const end = start + match[0].length - 1 - (match[3] as string).length;
  return { value: NUMBERS_EN[numeral] ?? Number(numeral), start, end, text: text.slice(start, end), isStrong: true };
}
