import { type Block, type BlockRole, type ReportDocument, rememberedByText } from '../../src/rule/index.ts';
import { type LoneMark, MOST_LONE, scanPairs } from './scan-pairs.ts';

export interface PlacedMark extends LoneMark {
  readonly block: Block;
}

/** Two marks of one kind where an opening and a closing one belong. */
export interface WrongMark {
  readonly kind: 'two-openers' | 'two-closers' | 'reversed';
  /** The one that is wrong. */
  readonly wrong: PlacedMark;
  readonly other: PlacedMark;
}

export interface Lone {
  readonly marks: readonly PlacedMark[];
  readonly wrong: readonly WrongMark[];
}

const READ: ReadonlySet<BlockRole> = new Set([
  'title',
  'subtitle',
  'salutation',
  'heading',
  'run-in-heading',
  'body',
  'list-item',
  'caption',
  'closing',
  'attachment-note',
  'note',
  'verse',
  'quote',
  'form-line',
  'addressee',
]);

/** How many paragraphs further on a mark may be closed: a quotation is long, the name of a work is wrapped. */
const REACH: Readonly<Record<string, number>> = { '“': 40, '「': 40, '『': 40, '（': 8, '《': 3, '【': 1, '〔': 1, '[': 1 };

/** More open marks than this are noise; the oldest are given up. */
const MOST_PENDING = 64;

/**
 * Finds the marks without a partner in a document. A quotation may run over several paragraphs, each of which opens and only the last
 * closes; a note in brackets may too. Linear.
 */
export function matchAcross({ blocks, language }: ReportDocument): Lone {
  const lone: PlacedMark[] = [];
  const wrong: WrongMark[] = [];
  let pending: PlacedMark[] = [];
  for (const block of blocks) {
    // In a Chinese text a line without a Chinese character is code, a formula or noise against copying.
    if (!READ.has(block.role) || (language === 'zh' && !/\p{Script=Han}/u.test(block.text) && !/^[“”"）)」』】》]+$/u.test(block.text))) continue;
    pending = expire(pending, block, lone);
    if (pending.length > 0) pending = continueQuotation(pending, block.text);
    const own = loneMarks(block)
      .map((mark): PlacedMark => ({ ...mark, block }))
      .filter((mark) => !isEscaped(mark));
    if (own.length === 0 || own.length >= MOST_LONE) continue;
    const { rest, found } = takeWrongMarks(own, pending);
    for (const pair of found) wrong.push(pair);
    for (const mark of rest) {
      if (pending.length > MOST_PENDING) lone.push(...pending.splice(0, 1));
      if (!mark.isCloser) pending.push(mark);
      else {
        const partner = pending.findLastIndex(({ pair, block: from }) => pair === mark.pair && from !== block);
        if (partner === -1) lone.push(mark);
        else pending.splice(partner, 1);
      }
    }
  }
  lone.push(...pending);
  return { marks: lone.sort((a, b) => a.block.index - b.block.index || a.at - b.at), wrong };
}

/** `\\[`: the writer means the sign. */
function isEscaped({ pair, block: { prose }, at }: PlacedMark): boolean {
  const { start, end } = prose.toSource({ start: at, end: at + 1 });
  return pair === '[' && end - start > 1;
}

function expire(pending: PlacedMark[], block: Block, lone: PlacedMark[]): PlacedMark[] {
  const isHeading = block.role === 'heading' && block.heading?.depth !== null;
  return pending.filter((mark) => {
    const isAlive = block.index - mark.block.index <= (REACH[mark.pair] ?? 1) && !(isHeading && mark.block.role !== 'heading');
    if (!isAlive) lone.push(mark);
    return isAlive;
  });
}

/** The next paragraph of a quotation opens again; the mark before it needs no partner of its own. */
function continueQuotation(pending: PlacedMark[], text: string): PlacedMark[] {
  const first = text[0];
  if (first === undefined || !'“「『'.includes(first)) return pending;
  const at = pending.findLastIndex(
    ({ pair, at: place, block }) => pair === first && (place === 0 || /[：:，,]\s*$/u.test(block.text.slice(Math.max(0, place - 2), place))),
  );
  return at === -1 ? pending : pending.toSpliced(at, 1);
}

const TYPED_ALIKE: ReadonlySet<string> = new Set(['“', '「', '『', '《']);
const LONGEST_QUOTED = 20;

/** `“三会一课“`, `”三会一课”`, `”三会一课“`: what was meant shows. A closing mark that an earlier paragraph waits for is taken first. */
function takeWrongMarks(own: readonly PlacedMark[], pending: readonly PlacedMark[]): { rest: PlacedMark[]; found: WrongMark[] } {
  const rest: PlacedMark[] = [];
  const found: WrongMark[] = [];
  for (let index = 0; index < own.length; index++) {
    const mark = own[index] as PlacedMark;
    const next = own[index + 1];
    const isAwaited = mark.isCloser && pending.some(({ pair }) => pair === mark.pair);
    if (next === undefined || isAwaited || !TYPED_ALIKE.has(mark.pair) || next.pair !== mark.pair || !isShortQuote(mark, next)) {
      rest.push(mark);
      continue;
    }
    const kind = mark.isCloser ? (next.isCloser ? 'two-closers' : 'reversed') : next.isCloser ? null : 'two-openers';
    if (kind === null) {
      rest.push(mark);
      continue;
    }
    found.push({ kind, wrong: kind === 'two-openers' ? next : mark, other: kind === 'two-openers' ? mark : next });
    index++;
  }
  return { rest, found };
}

function isShortQuote(mark: PlacedMark, next: PlacedMark): boolean {
  const between = mark.block.text.slice(mark.at + 1, next.at);
  return between.length > 0 && between.length <= LONGEST_QUOTED && !/[。！？；]/u.test(between);
}

const loneMarks = rememberedByText(({ text }: Block): readonly LoneMark[] => scanPairs(text));
