import { type Block, type BlockRole, type HeadingNumber, type NumberStyle, parseChineseNumeral, type ReportDocument } from '../../src/rule/index.ts';

/** One number that counts a heading or an item. */
export interface Entry {
  readonly block: Block;
  readonly number: HeadingNumber;
  /** What it is counted with: the kind of number, and where one kind serves two levels, the depth of the heading. */
  readonly key: string;
  /** From outer to inner. */
  readonly rank: number;
  readonly isHeading: boolean;
  /** Written with a wrong mark (`二，`), or with a mark that also stands in other places; it counts only where it fits. */
  readonly isLoose: boolean;
  /** Counts the separate documents in one file: a report, then its attachments. */
  readonly region: number;
  /** The nearest Markdown heading without a number above, by depth; series beneath different ones are apart. */
  readonly above: Block | null;
}

const READ: ReadonlySet<BlockRole> = new Set(['heading', 'run-in-heading', 'body', 'list-item', 'form-line']);
/** After GB/T 9704-2012 7.3.3, outermost first; numbers of plain text stand below Markdown headings. */
const RANK: Readonly<Record<NumberStyle, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  word: 3,
  roman: 3.5,
  cn: 4,
  letter: 5,
  'cn-paren': 5,
  arabic: 6,
  decimal: 6,
  'arabic-paren': 7,
  circled: 8,
};
const BELOW_MARKDOWN = 10;

/** All numbers of a document, in order. */
export function readEntries(document: ReportDocument): Entry[] {
  const { blocks } = document;
  const depths = depthsOf(blocks);
  const quoted = findQuoted(blocks);
  const lastOf = new Map<string, Block>();
  for (const block of blocks) if (READ.has(block.role)) lastOf.set(normalise(block.text), block);
  const entries: Entry[] = [];
  let region = 0;
  let above: Block | null = null;
  let lastLetter = 0;
  for (const block of blocks) {
    const isListed = block.role === 'attachment-note' && block.number !== null;
    if (block.role === 'signature' || block.role === 'date' || (block.role === 'attachment-note' && !isListed)) region++;
    if (block.role === 'attachment-note' && !isListed) {
      // `附件：1.名单`: the next lines go on from here.
      const first = /^附\s*件\s*[：:]\s*(1)([.．、])/u.exec(block.text);
      if (first !== null) {
        const start = first[0].length - 2;
        entries.push(attachmentEntry(block, { start, end: start + 2 }, region));
      }
      continue;
    }
    if ((!READ.has(block.role) && !isListed) || quoted.has(block)) continue;
    if (block.heading !== null && block.heading.number === null && block.heading.depth !== null) above = block;
    const found = readNumber(block, lastLetter);
    if (found === null) continue;
    // The same line comes again later: this one belongs to a table of contents.
    if (found.number.range.end < block.text.length && lastOf.get(normalise(block.text)) !== block && block.role === 'heading') continue;
    if (found.number.style === 'letter') lastLetter = found.number.value;
    const depth = block.heading?.depth ?? null;
    const key = keyOf(found.number, depth, block, depths);
    const heading = depth ?? (isUpper(found.number.style) ? (depths.get(found.number.style)?.[0] ?? null) : null);
    const rank =
      heading ?? BELOW_MARKDOWN + RANK[found.number.style] + (found.number.style === 'decimal' ? found.number.path.length / 10 : 0) + block.listDepth * 10;
    entries.push({ block, ...found, key, rank, isHeading: block.heading !== null, region, above });
  }
  return countsDown(entries) ? entries.filter(({ number }) => number.style !== 'decimal') : entries;
}

/** Decimal headings that fall more often than they rise are the releases of a change log, newest first. */
function countsDown(entries: readonly Entry[]): boolean {
  const decimals = entries.filter(({ number }) => number.style === 'decimal');
  let rises = 0;
  let falls = 0;
  for (const [index, { number }] of decimals.entries()) {
    const before = decimals[index - 1]?.number.path;
    if (before === undefined) continue;
    const at = number.path.findIndex((part, place) => part !== before[place]);
    if (at === -1) continue;
    if ((number.path[at] as number) < (before[at] ?? -1)) falls++;
    else rises++;
  }
  return falls > rises;
}

function attachmentEntry(block: Block, range: { start: number; end: number }, region: number): Entry {
  const number: HeadingNumber = { style: 'arabic', value: 1, path: [1], text: block.text.slice(range.start, range.end), range };
  return { block, number, key: 'arabic', rank: BELOW_MARKDOWN + RANK.arabic, isHeading: false, isLoose: false, region, above: null };
}

export function isUpper(style: NumberStyle): boolean {
  return style === 'cn' || style === 'cn-paren' || style === 'chapter' || style === 'part' || style === 'section' || style === 'article';
}

function depthsOf(blocks: readonly Block[]): ReadonlyMap<NumberStyle, number[]> {
  const depths = new Map<NumberStyle, number[]>();
  for (const { heading } of blocks) {
    if (heading?.depth == null || heading.number === null) continue;
    const known = depths.get(heading.number.style) ?? [];
    if (!known.includes(heading.depth)) known.push(heading.depth);
    depths.set(heading.number.style, known);
  }
  return depths;
}

function keyOf({ style, path, text }: HeadingNumber, depth: number | null, { listDepth }: Block, depths: ReadonlyMap<NumberStyle, number[]>): string {
  const word = style === 'word' ? `:${/^[A-Za-z]+/u.exec(text)?.[0] ?? ''}` : '';
  if (style === 'decimal') return `decimal:${path.slice(0, -1).join('.')}${listDepth > 0 ? `/${listDepth}` : ''}`;
  const known = depths.get(style) ?? [];
  // A heading that lost its hashes is still counted with the others, but `（1）` in the text is not counted with `### （1）`.
  const at = depth ?? (isUpper(style) && known.length === 1 && listDepth === 0 ? known[0] : null);
  return `${style}${word}${at == null ? '' : `@${at}`}${listDepth > 0 ? `/${listDepth}` : ''}`;
}

interface Found {
  readonly number: HeadingNumber;
  readonly isLoose: boolean;
}

const CN = '[一二三四五六七八九十]{1,3}';
/** `二，主要做法`, `一、1998年…` and `三、C类…`: no heading to the model, because they may be ordinary text. */
const LOOSE_CN = new RegExp(`^(${CN})(?:[，,：:](?=\\S)|、(?=[\\dA-Za-z]))`, 'u');
const LOOSE_PAREN = new RegExp(`^(?:[（(](${CN})(?![）)])[、，.．]?|(${CN})[）)])(?=\\S)`, 'u');
const LOOSE_ARABIC = /^(\d{1,2})(?:[，,：:](?=\p{Script=Han})|[.．](?=\d{4}年))/u;
/** A numeral, a mark and the next numeral: `三、四月份`, `5、6月份`, `一、二号线`. */
const NEIGHBOUR = new RegExp(`^(${CN}|\\d{1,2})(?:[、\\d月季等级号期线类批轮届区标段楼层组]|年级)`, 'u');
/** Speaks of an article and is none: `第五条所称…`, `第三章规定…`. */
const REFERENCE = /^(?:规定|所称|所列|所述|中|的|之|至|和|及|或|款|项|第|[、，,])/u;

function readNumber(block: Block, lastLetter: number): Found | null {
  const number = block.number;
  if (number === null) return readLoose(block);
  const rest = block.text.slice(number.range.end);
  if (isOrdinary(number, rest, block)) return null;
  if (number.style !== 'roman') return { number, isLoose: false };
  // C. after B. is a letter, though it is a hundred too.
  const code = number.text.charCodeAt(0) - 64;
  const isLetter = /^[A-Z][.．、]$/u.test(number.text) && lastLetter > 0 && (code === lastLetter + 1 || (code === lastLetter && code > 2));
  return { number: isLetter ? { ...number, style: 'letter', value: code, path: [code] } : number, isLoose: false };
}

function isOrdinary(number: HeadingNumber, rest: string, { heading, role }: Block): boolean {
  const neighbour = NEIGHBOUR.exec(rest)?.[1];
  if (neighbour !== undefined && (number.style === 'cn' || number.style === 'arabic') && numeralValue(neighbour) === number.value + 1) return true;
  if ((number.style === 'article' || number.style === 'chapter' || number.style === 'section' || number.style === 'part') && heading?.depth == null) {
    return REFERENCE.test(rest) && number.range.end === number.range.start + number.text.length;
  }
  // `Section 3 describes …` is a sentence.
  if (number.style === 'word') return heading === null || (heading.depth === null && !/[.:)–—-]$/u.test(number.text) && /^[a-z]/u.test(rest));
  // `3.x` is a version.
  if (number.style === 'arabic') return /[.．]$/u.test(number.text) && number.range.end === number.range.start + number.text.length && /^[a-z]/u.test(rest);
  // Versions: `## 2.4.1 (2021-05-04)`.
  if (number.style === 'decimal')
    return rest === '' || /^[-–—(（[]|^\d{4}[-/年]/u.test(rest) || (role === 'heading' && heading?.depth != null && number.value > 40);
  return false;
}

function readLoose({ text, role }: Block): Found | null {
  if (role === 'list-item') return null;
  const cn = LOOSE_CN.exec(text);
  if (cn !== null) return loose('cn', cn[1] as string, cn[0], text);
  const paren = LOOSE_PAREN.exec(text);
  if (paren !== null) return loose('cn-paren', (paren[1] ?? paren[2]) as string, paren[0], text);
  const arabic = LOOSE_ARABIC.exec(text);
  return arabic === null ? null : loose('arabic', arabic[1] as string, arabic[0], text);
}

function loose(style: NumberStyle, numeral: string, written: string, text: string): Found | null {
  const value = numeralValue(numeral);
  const neighbour = NEIGHBOUR.exec(text.slice(written.length))?.[1];
  if (value === 0 || (neighbour !== undefined && numeralValue(neighbour) === value + 1)) return null;
  return { number: { style, value, path: [value], text: written, range: { start: 0, end: written.length } }, isLoose: true };
}

function numeralValue(numeral: string): number {
  return /^\d/u.test(numeral) ? Number(numeral) : (parseChineseNumeral(numeral) ?? 0);
}

/** A quotation may run over many paragraphs; an opening mark that is not closed within these is a slip. */
const LONGEST_QUOTATION = 40;

/** Blocks that begin inside a quotation, whose numbers belong to the text that is quoted. */
function findQuoted(blocks: readonly Block[]): ReadonlySet<Block> {
  const quoted = new Set<Block>();
  let pending: Block[] | null = null;
  for (const block of blocks) {
    const text = block.text;
    if (pending !== null) {
      pending.push(block);
      if (pending.length > LONGEST_QUOTATION) pending = null;
    }
    const opens = text.lastIndexOf('“');
    const closes = text.lastIndexOf('”');
    if (closes > opens && pending !== null) {
      for (const inside of pending) quoted.add(inside);
      pending = null;
    }
    if (opens > closes && pending === null) pending = [];
  }
  return quoted;
}

export function normalise(text: string): string {
  return text
    .replace(/[\s\u3000]/gu, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
}
