import * as z from 'zod/mini';
import { allMatches, type Block, defineRule, type ReportDocument, type Suggestion } from '../../src/rule/index.ts';
import { findAddresses } from './find-addresses.ts';
import { findCopyNoise } from './find-copy-noise.ts';
import { findPageNumbers } from './find-page-numbers.ts';
import { findPhrases, standsAlone } from './find-phrases.ts';
import { findPinyin } from './find-pinyin.ts';
import { findSiteLines } from './find-site-lines.ts';
import { readLines } from './read-lines.ts';
import type { Residue } from './residue.ts';

const options = z.strictObject({
  /** More wordings of document sites, as regular expressions. */
  patterns: z._default(z.array(z.string().check(z.refine(isPattern, 'not a regular expression'))), []),
});

export default defineRule({
  id: 'no-site-residue',
  family: 'residue',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Disallow what document sites leave in a text: notices in place of hidden text, buttons, advertisements, watermarks, anti-copy noise.',
    zh: '不允许残留文档网站的内容：隐藏提示、按钮、广告、水印、防复制乱码等。',
  },
  rationale: {
    en: 'A line of a document site shows where the text was copied from; a notice about hidden text shows that a part of it is missing.',
    zh: '文档网站的字句会暴露材料的来源；“此处隐藏若干字”之类的提示，说明这里还缺了内容。',
  },
  messages: {
    hidden: {
      severity: 'error',
      en: 'Text is missing here: the site showed "{{token}}" in its place; restore the text and delete the notice.',
      zh: '此处缺少内容：网站用“{{token}}”代替了原文，请补齐原文并删除这条提示。',
    },
    hiddenInside: {
      severity: 'warning',
      en: 'Text may be missing here: "{{token}}" is what a site shows in place of hidden text.',
      zh: '此处可能缺少内容：“{{token}}”是网站隐藏原文时的提示，请核对补齐。',
    },
    line: {
      severity: 'error',
      en: 'The line "{{token}}" comes from a document site; delete it.',
      zh: '“{{token}}”是文档网站上的字句，请删除这一行。',
    },
    phrase: {
      severity: 'warning',
      en: '"{{token}}" comes from a document site; delete it.',
      zh: '“{{token}}”是文档网站留下的字句，请删除。',
    },
    address: {
      severity: 'warning',
      en: 'The address "{{token}}" stands in the middle of a sentence, as a watermark does; delete it.',
      zh: '句子中间夹着网址“{{token}}”，像是网站水印，请删除。',
    },
    noise: {
      severity: 'warning',
      en: 'The characters "{{token}}" were mixed in by a site against copying; delete them.',
      zh: '“{{token}}”是网站为防复制混入的字符，请删除。',
    },
    noiseLine: {
      severity: 'error',
      en: 'The line "{{token}}" was mixed in by a site against copying; delete it.',
      zh: '“{{token}}”这一行是网站为防复制混入的乱码，请删除。',
    },
    page: {
      severity: 'warning',
      en: 'The page number "{{token}}" cuts a sentence; delete it and join the halves.',
      zh: '页码“{{token}}”把一句话隔成了两段，请删除并接上前后文字。',
    },
    template: {
      severity: 'warning',
      en: '"{{token}}" belongs to the template, not to the report; delete it, and what it introduces.',
      zh: '“{{token}}”是模板里的说明，不属于正文，请连同它引出的说明一并删除。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '今年以来，我街道共排查房屋312栋。\n……此处隐藏1820个字……\n下一步，我们将抓好整改。', finds: ['……此处隐藏1820个字……'] },
      { text: '正文复制\n2023年安全生产工作总结（精选9篇）\n全镇未发生较大事故。', finds: ['正文复制', '（精选9篇）'] },
      { text: '以下是小编为大家整理的个人总结，欢迎大家阅读。', finds: ['以下是小编为大家整理的个人总结，欢迎大家阅读。'] },
      { text: '我们要切实做 m.wenkuabc.com 好各项准备工作。', finds: ['m.wenkuabc.com'] },
      { text: '全体党员参加了学习。\n# C/ F; K+ d( W9 e| 3h\n会后进行了讨论。', finds: ['# C/ F; K+ d( W9 e| 3h'] },
      { text: 'Service Agreement\n\nADVERTISEMENT\n\nThis agreement takes effect on 1 May 2024.', finds: ['ADVERTISEMENT'] },
      { text: 'Revenue grew by 4 percent.\n\nThis post is for paid subscribers', finds: ['This post is for paid subscribers'] },
    ],
    good: [
      {
        text: '资料来源：市统计局《2023年统计公报》。\n责任编辑：周明',
        note: { en: 'A source and an editor’s line of a bulletin.', zh: '资料来源和简报的责任编辑。' },
      },
      { text: '百度文库等平台应当建立侵权投诉渠道，著作权人可以书面通知其删除。', note: { en: 'About a site, not from it.', zh: '谈论网站，不是网站残留。' } },
      { text: '群众登录后可查看办理进度，也可访问 www.abc.com 查询。' },
      { text: '传感器返回“A7#k2$Q9!x”，序列号为X1-22-K9-T4。' },
      { text: 'ADVERTISEMENT FOR BIDS\n\nSealed bids will be received until 2 May 2024. Read more about the site in Annex B.' },
    ],
  },
  check({ document, options, report }) {
    const lines = readLines(document);
    const found = [
      ...findPhrases(document),
      ...findSiteLines(document, lines),
      ...findOwn(document, options.patterns),
      ...findAddresses(document),
      ...findPinyin(document),
      ...(document.language === 'zh' ? [...findCopyNoise(lines), ...findPageNumbers(lines)] : []),
    ];
    for (const residue of found) {
      const range = residue.block.prose.toSource(residue);
      const token = residue.block.text.slice(residue.start, residue.end);
      report({ messageId: messageFor(residue), range, data: { token }, facts: { kind: residue.kind }, suggestions: suggestionsFor(residue, range) });
    }
  },
});

type MessageId = 'hidden' | 'hiddenInside' | 'line' | 'phrase' | 'address' | 'noise' | 'noiseLine' | 'page' | 'template';

/** On a line of its own nothing of the report is in doubt. */
function messageFor({ kind, isOwnLine }: Residue): MessageId {
  if (kind === 'hidden') return isOwnLine ? 'hidden' : 'hiddenInside';
  if (kind === 'site') return isOwnLine ? 'line' : 'phrase';
  if (kind === 'noise') return isOwnLine ? 'noiseLine' : 'noise';
  return kind;
}

/** Deleting a notice of hidden text would hide that text is missing. */
function suggestionsFor({ kind }: Residue, range: { start: number; end: number }): Suggestion[] {
  return kind === 'hidden' ? [] : [{ label: { en: 'Delete it', zh: '删除' }, edits: [{ range, text: '' }] }];
}

function findOwn(document: ReportDocument, patterns: readonly string[]): Residue[] {
  const own = patterns.map((pattern) => new RegExp(pattern, 'gu'));
  const search = (block: Block, pattern: RegExp): Residue[] =>
    [...allMatches(block.text, pattern)]
      .filter((match) => match[0] !== '')
      .map((match) => {
        const range = { start: match.index, end: match.index + match[0].length };
        return { kind: 'site', block, ...range, isOwnLine: standsAlone(document, block, range.start, range.end) };
      });
  return own.length === 0 ? [] : document.blocks.flatMap((block) => own.flatMap((pattern) => search(block, pattern)));
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'gu');
    return true;
  } catch {
    return false;
  }
}
