import type { Edit, Family, Kind, Plant } from '../plant.ts';
import type { Source } from '../source.ts';

type Words = Readonly<Record<'zh' | 'en', readonly string[]>>;

/** Both halves of a pair: glued to the start of a paragraph, and on a line of its own further on. */
const pairs: Kind = {
  name: 'pair',
  find: (source, random) => {
    const lines = paragraphStarts(source);
    return lines.slice(0, -1).map((start, index): Plant => {
      const [open, close] = random.pick(PAIRS);
      const end = lines[Math.min(lines.length - 1, index + random.between(1, 3))] as number;
      return [{ start, end: start, text: open }, ownLine(source, end, close)];
    });
  },
};
const alone: Kind = { name: 'alone', find: (source, random) => paragraphStarts(source).map((at) => [ownLine(source, at, random.pick(ALONE))]) };
const mangled: Kind = {
  name: 'mangled',
  find: (source, random) => (source.format === 'markdown' ? paragraphStarts(source).map((at) => [ownLine(source, at, random.pick(MANGLED))]) : []),
};

const PAIRS: readonly (readonly [string, string])[] = [
  ['##paidbegin##', '##paidend##'],
  ['$$paidbegin$$', '$$paidend$$'],
  ['<paid>', '</paid>'],
  ['[rihide]', '[/rihide]'],
  ['[erphpdown]', '[/erphpdown]'],
  ['[content_hide]', '[/content_hide]'],
  ['[hidecontent type="payshow"]', '[/hidecontent]'],
  ['[hide=10]', '[/hide]'],
  ['[vip]', '[/vip]'],
  ['[loginview]', '[/loginview]'],
  ['[pms-restrict]', '[/pms-restrict]'],
];
const ALONE = [
  '##pagebreak##',
  '<!--members-only-->',
  '<!--nextpage-->',
  '<!-- more -->',
  '##paidend##',
  '[/rihide]',
  '请替换付费标签内内容',
  '[此章节为付费内容]',
  '<!-- paywall -->',
];
const MANGLED = [
  '## paidbegin ##',
  '## paidbegin',
  '\\##paidbegin##',
  '\\#\\#paidend\\#\\#',
  '&#35;&#35;paidbegin&#35;&#35;',
  '＃＃paidbegin＃＃',
  '\\[rihide]',
  '\\[/erphpdown\\]',
  '\\[content\\_hide]',
  '&lt;paid&gt;',
  '\\<!--members-only-->',
];

export const paidMarkers: Family = { name: 'paid-marker', kinds: [pairs, alone, mangled], most: 3, checks: 'residue' };

const siteLine: Kind = {
  name: 'line',
  find: (source, random) => paragraphStarts(source).map((at) => [ownLine(source, at, random.pick(SITE_LINES[source.language]))]),
};
const hidden: Kind = {
  name: 'hidden',
  find: (source, random) => paragraphStarts(source).map((at) => [ownLine(source, at, random.pick(HIDDEN[source.language]))]),
};
/** An address between two characters of a clause. */
const watermark: Kind = {
  name: 'watermark',
  find: ({ language, find }, random) =>
    language === 'zh'
      ? find(/(?<=[\p{Script=Han}]{3}[做好的工各项全面])()(?=\p{Script=Han}{4})/gu).map(({ start }): Plant => {
          const address = random.pick(['www.wenkuxz.com', 'm.fanwen168.com', 'wk.doc5u.cn']);
          return [{ start, end: start, text: ` ${address} `, gold: { start: 1, end: address.length + 1 } }];
        })
      : [],
};

const SITE_LINES: Words = {
  zh: [
    '正文复制',
    '下载本文档',
    '猜你喜欢',
    '点击下载',
    '本文来源：范文网',
    '相关范文',
    '上一篇：安全生产工作汇报',
    '浏览量：1203',
    '以下是小编整理的相关内容，欢迎参考借鉴。',
    '更多精彩范文请关注公众号：文秘助手',
    '本文由用户上传，版权归原作者所有',
    '侵权投诉',
    '展开阅读全文',
  ],
  en: [
    'ADVERTISEMENT',
    'Share this article',
    'Related articles',
    'Article continues below',
    'Download this template',
    'Sign up for our newsletter',
    'You may also like',
    '5 min read',
    'Skip to content',
    'Leave a comment',
  ],
};
const HIDDEN: Words = {
  zh: [
    '……此处隐藏1820个字……',
    '（全文共3200字，当前仅显示800字）',
    '还剩12页未读，继续阅读',
    '剩余内容已隐藏，支付完成后下载完整资料',
    '内容已经隐藏，点击付费后查看',
    '阅读全文需要登录',
  ],
  en: ['This post is for paid subscribers', 'Subscribe to continue reading', 'Upgrade now to keep reading', 'Already a paid subscriber? Sign in'],
};

export const siteLines: Family = { name: 'site-line', kinds: [siteLine, hidden, watermark], most: 3, checks: 'residue' };

const token: Kind = {
  name: 'token',
  find: ({ language, find }, random) =>
    find(language === 'zh' ? /(?<=\p{Script=Han}{3})()(?=。)|(?<=\p{Script=Han}。)()$/gmu : /(?<=[a-z]{3})()(?=\.(?:\s|$))|(?<=[a-z]\.)()(?= [A-Z])/gmu).map(
      ({ start }): Plant => {
        const text = random.pick(TOKENS);
        return [{ start, end: start, text }];
      },
    ),
};
const phrase: Kind = {
  name: 'phrase',
  find: (source, random) => paragraphStarts(source).map((at) => [ownLine(source, at, random.pick(PHRASES[source.language]))]),
};
const TOKENS = [
  'citeturn0search1',
  ':contentReference[oaicite:2]{index=2}',
  '【4†source】',
  '[cite: 3, 7]',
  '[oai_citation:1‡example.org]',
  '[span_2](start_span)',
  '[web:4]',
  '[cite_start]',
];
const PHRASES: Words = {
  zh: [
    '好的，以下是为您撰写的工作报告：',
    '希望以上内容对您有所帮助！',
    '如果您需要进一步修改，请随时告诉我。',
    '作为一个AI语言模型，我无法获取实时数据。',
    '以上是报告的初稿，您可以根据实际情况进行修改。',
    '（注：以上数据均为虚构，请根据实际情况替换）',
    '本文由AI生成，仅供参考。',
  ],
  en: [
    'Certainly! Here is a revised version of your report:',
    'I hope this helps!',
    'Let me know if you would like me to adjust the tone.',
    'As an AI language model, I cannot access real-time data.',
    'Would you like me to shorten the summary?',
    'Feel free to customize this draft as needed.',
    'Sure, here is a more concise version of the section:',
  ],
};

export const assistantResidue: Family = { name: 'assistant', kinds: [token, phrase], most: 3, checks: 'residue' };

const note: Kind = {
  name: 'note',
  find: ({ language, find }, random) =>
    find(language === 'zh' ? /(?<=\p{Script=Han}{3})()(?=。)/gu : /(?<=[a-z]{4})()(?=\.(?:\s|$))/gmu).map(({ start }): Plant => {
      const text = random.pick(NOTES[language]);
      return [
        {
          start,
          end: start,
          text: language === 'zh' ? text : ` ${text}`,
          gold: { start: language === 'zh' ? 0 : 1, end: text.length + (language === 'zh' ? 0 : 1) },
        },
      ];
    }),
};
const NOTES: Words = {
  zh: ['（此数据请财务核实）', '（数据待核实）', '@张三', '（请小李再核对一下）', '（此处要补充）', '（？？？）', '【批注：数据来源？】', '（这段删掉）'],
  en: ['[check with finance]', '(please confirm)', '[JS: source?]', '(???)', '[Comment JD1: too long]', '@john please verify'],
};

export const reviewNotes: Family = { name: 'review-note', kinds: [note], most: 3, checks: 'residue' };

/** Where a paragraph of prose begins that another one stands before. */
function paragraphStarts({ text, find, language, format }: Source): number[] {
  const first =
    format === 'markdown'
      ? /(?<=\n\n)(?![#|>\-*+<\d \t[=:!~])[^\n]{20,}$/gmu
      : language === 'zh'
        ? /^(?=\p{Script=Han}|（)[^\n]{24,}。$/gmu
        : /(?<=\n\n)[A-Z][^\n]{30,}$/gmu;
  return find(first)
    .map(({ start }) => start)
    .filter((start) => start > 0 && text[start - 1] === '\n');
}

/** A line before the one that begins here. */
function ownLine({ format }: Source, at: number, text: string): Edit {
  return { start: at, end: at, text: `${text}${format === 'markdown' ? '\n\n' : '\n'}`, gold: { start: 0, end: text.length } };
}
