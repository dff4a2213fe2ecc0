import { allMatches, type Block, boldRanges, type ReportDocument, usesBold } from '../../src/rule/index.ts';

export interface Markup {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'bold' | 'rule' | 'fence' | 'table' | 'link' | 'tag' | 'entity' | 'escape' | 'strike';
  /** What it should be, where nothing else can be meant. */
  readonly plain: string | null;
}

const HEADING = /^#{1,6}(?=[ \t]+\S)/u;
const BOLD = /\*\*(?=[^\s*])([^*\n]{1,60}?)(?<=[^\s*])\*\*|(?<![\w_])__(?=[^\s_])([^_\n]{1,60}?)(?<=[^\s_])__(?![\w_])/gu;
/** A rule of three marks also divides plain text, so it counts only beside other Markdown. */
const RULE = /^(?:-{3}|\*{3}|_{3})$/u;
const FENCE = /^`{3,}[A-Za-z]{0,12}$/u;
const TABLE = /^\|?(?: ?:?-{2,}:? ?\|){1,20}(?: ?:?-{2,}:? ?)?$/u;
const LINK = /!?\[[^[\]\n]{0,80}\]\((?:https?:\/\/|\.{0,2}\/|#|mailto:)[^\s()]{1,200}\)/gu;
const TAG =
  /<\/?(?:br|hr|p|div|span|font|strong|b|em|i|u|center|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|img|a|sup|sub|o:p|section|blockquote|pre|code)(?:\s[^<>\n]{0,200})?\s?\/?>/gi;
const ENTITY =
  /&(?:amp;)?(?:nbsp|amp|lt|gt|quot|apos|ensp|emsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|times|copy|reg|trade|bull|#\d{2,6}|#x[0-9a-fA-F]{2,5});/g;
/** `完成。\n二是`: a line end that a program wrote out. A path (`D:\new`) has a letter or a colon before it. */
const ESCAPE = /(?<=[\p{Script=Han}。，；：！？）”])(?:\\r\\n|\\n|\\t|\\u[0-9a-fA-F]{4}){1,8}/gu;

/** From here on a text is written in Markdown on purpose, whatever its file is called. */
const ENOUGH_HEADINGS = 3;

/**
 * Markdown and HTML in the prose of a text that is neither. Below the head of a template that was taken along
 * (`参考模板摘要`), nothing is looked at: all of it has to go.
 */
export function findMarkup(document: ReportDocument): { readonly marks: readonly Markup[]; readonly isMarkdown: boolean } {
  if (document.format !== 'text' && document.format !== 'docx') return { marks: [], isMarkdown: false };
  if (!/[*#`|<&_~\\[-]/.test(document.text)) return { marks: [], isMarkdown: false };
  const template = document.blocks.findIndex((block) => TEMPLATE.test(block.text));
  const blocks = template === -1 ? document.blocks : document.blocks.slice(0, template);
  // `# cd tests` is a prompt and `# note` a comment: one mark makes a heading of Chinese, or where other headings have more.
  const hasLevels = blocks.some(({ text }) => /^#{2,6} /u.test(text));
  const isHeading = ({ text, range }: Block): boolean => (hasLevels || /\p{Script=Han}/u.test(text)) && document.lines.toPoint(range.start).column <= 4;
  const lines = blocks.flatMap((block) => lineMarks(block, isHeading));
  const isBoldText = usesBold(document);
  const bold = blocks.flatMap((block) => {
    const ranges = boldRanges(block.text, isBoldText);
    return inlineMarks(block, BOLD, 'bold').filter(({ start, end }) => isBoldText || ranges.some((range) => range.start === start && range.end === end));
  });
  const closed = closedTags(document.text);
  const marks = [
    ...lines,
    ...bold,
    ...blocks.flatMap(otherMarks).filter(({ kind, block, start, end }) => kind !== 'tag' || isTag(block.text.slice(start, end), closed)),
  ];
  const isMarkdown = document.format === 'text' && lines.filter(({ kind }) => kind === 'heading').length >= ENOUGH_HEADINGS;
  const hasMarkdown = marks.some(({ kind }) => kind === 'heading' || kind === 'bold');
  const kept = hasMarkdown ? marks : marks.filter(({ kind }) => kind !== 'rule' && kind !== 'table');
  return { marks: kept.sort((a, b) => a.block.index - b.block.index || a.start - b.start), isMarkdown };
}

const TEMPLATE = /^(?:#{1,6} ?)?(?:参考模板|模板摘要|模板使用说明)/u;

function closedTags(text: string): ReadonlySet<string> {
  return new Set(text.includes('</') ? [...allMatches(text, /<\/([a-z][a-z0-9:]{0,12})/gi)].map((match) => (match[1] as string).toLowerCase()) : []);
}

/** `<I>` may be a name in angle brackets: an opening tag counts when it stands alone by nature, has attributes, or is closed somewhere. */
function isTag(tag: string, closed: ReadonlySet<string>): boolean {
  const name = /^<\/?([a-z][a-z0-9:]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  return /^(?:br|hr|img)$/u.test(name) || tag.startsWith('</') || tag.includes('=') || closed.has(name);
}

function lineMarks(block: Block, isHeading: (block: Block) => boolean): Markup[] {
  const { text } = block;
  const whole = (kind: Markup['kind']): Markup[] => [{ block, start: 0, end: text.length, kind, plain: null }];
  const first = text[0] ?? '';
  if (first === '#') {
    const marks = HEADING.exec(text);
    // `# 42` and `#话题` are no headings.
    if (marks !== null && !/^#+\s+\d+$/u.test(text) && isHeading(block)) return [{ block, start: 0, end: marks[0].length, kind: 'heading', plain: '' }];
  }
  if (text.length > 200) return [];
  if ('-*_'.includes(first) && RULE.test(text)) return whole('rule');
  if (first === '`' && FENCE.test(text)) return whole('fence');
  if ((first === '|' || first === ':' || first === '-') && text.includes('|') && TABLE.test(text)) return whole('table');
  return [];
}

function otherMarks(block: Block): Markup[] {
  return OTHER.flatMap(([cue, pattern, kind]) => (block.text.includes(cue) ? inlineMarks(block, pattern, kind) : []));
}

/** `~~旧数据~~` */
const STRIKE = /~~(?=[^\s~])([^~\n]{1,60}?)(?<=[^\s~])~~/gu;

const OTHER: readonly (readonly [string, RegExp, Markup['kind']])[] = [
  ['](', LINK, 'link'],
  ['<', TAG, 'tag'],
  ['&', ENTITY, 'entity'],
  ['\\', ESCAPE, 'escape'],
  ['~~', STRIKE, 'strike'],
];

function inlineMarks(block: Block, pattern: RegExp, kind: Markup['kind']): Markup[] {
  if (kind === 'bold' && !/\*\*|__/.test(block.text)) return [];
  return [...allMatches(block.text, pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    // In quotation marks or backticks the mark is the subject.
    if (/["'“‘`]/u.test(block.text[start - 1] ?? '') && /["'”’`]/u.test(block.text[end] ?? '')) return [];
    return [
      {
        block,
        start,
        end,
        kind,
        plain: kind === 'bold' || kind === 'strike' ? ((match[1] ?? match[2]) as string) : kind === 'entity' ? decode(match[0]) : null,
      },
    ];
  });
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ensp: ' ',
  emsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  copy: '©',
  reg: '®',
  trade: '™',
  bull: '•',
};

function decode(entity: string): string | null {
  const name = entity
    .replace(/^&(?:amp;)?(?=[#a-z])/u, '')
    .replace(/^&/u, '')
    .replace(';', '');
  if (name === '') return '&';
  if (!name.startsWith('#')) return NAMED[name] ?? null;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}
