import type { Block, BlockRole, ReportDocument } from '../../src/rule/index.ts';
import { type Ordinal, readOrdinals } from './ordinal.ts';

/** Ordinals of one set that count the points of one list. */
export interface Run {
  readonly set: string;
  readonly ordinals: Ordinal[];
  /** The number of its last point: not what is written there when a number was written twice. */
  last: number;
  /** The text's part that the run stands in: between two numbers or headings. */
  readonly scope: number;
}

export interface RunFault {
  readonly kind: 'gap' | 'duplicate' | 'mixed' | 'order';
  readonly ordinal: Ordinal;
  readonly before: Ordinal | null;
  readonly expected: number;
}

const READ: ReadonlySet<BlockRole> = new Set(['body', 'run-in-heading', 'list-item', 'heading', 'table-cell', 'quote', 'form-line', 'note', 'verse']);

/** How far back the words for a first point are looked for, in each paragraph. */
const NEAR = 600;

export interface Traced {
  readonly runs: readonly Run[];
  readonly faults: readonly RunFault[];
  /** The scope of each block. */
  readonly scopes: ReadonlyMap<Block, number>;
}

/**
 * Follows the ordinals through the text. A run may stand in one paragraph, take a paragraph for each point, or mix both; numbered items may
 * interrupt it. An ordinal goes on with the open run of its set when it fits; otherwise it is judged.
 */
export function traceRuns(document: ReportDocument): Traced {
  const runs: Run[] = [];
  const faults: RunFault[] = [];
  const scopes = new Map<Block, number>();
  const open = new Map<string, Run>();
  const all: Ordinal[] = [];
  const ordinals = new Map<Block, Ordinal[]>();
  const nextOf = new Map<Ordinal, Ordinal>();
  const latest = new Map<string, Ordinal>();
  for (const block of document.blocks) {
    if (!READ.has(block.role)) continue;
    const own = readOrdinals(block);
    ordinals.set(block, own);
    for (const ordinal of own) {
      const before = latest.get(ordinal.set);
      if (before !== undefined) nextOf.set(before, ordinal);
      latest.set(ordinal.set, ordinal);
    }
  }
  let scope = 0;
  for (const block of document.blocks) {
    if (block.role === 'signature' || block.role === 'date' || block.role === 'attachment-note' || block.role === 'title') {
      open.clear();
      scope++;
    } else if (block.heading !== null || block.number !== null) scope++;
    scopes.set(block, scope);
    if (!READ.has(block.role)) continue;
    // Cells and quotations count for themselves.
    const isApart = block.role === 'table-cell' || block.role === 'quote';
    const kept = isApart ? new Map(open) : null;
    if (isApart) open.clear();
    for (const ordinal of ordinals.get(block) ?? []) {
      all.push(ordinal);
      follow(ordinal);
    }
    if (kept !== null) {
      open.clear();
      for (const [set, run] of kept) open.set(set, run);
    }
  }
  return { runs, faults, scopes };

  function follow(ordinal: Ordinal): void {
    const { set, value } = ordinal;
    const run = open.get(set);
    const last = run?.ordinals.at(-1);
    if (run !== undefined && value === run.last + 1) {
      run.ordinals.push(ordinal);
      run.last = value;
      return;
    }
    if (ordinal.isGlued) return;
    const isSlip = value === 1 && run?.last === 1 && run.scope === scope && isFirstAgain(ordinal);
    if (value === 1 && !isSlip) {
      begin(ordinal);
      return;
    }
    // Circled and bracketed figures also refer to points that stand elsewhere.
    if (set === 'circled' || set === 'paren') {
      if (run === undefined || last === undefined || last.block !== ordinal.block) return;
      // Between two points others may be referred to again; only a jump ahead shows a loss.
      if (value <= last.value || value > last.value + 2) return;
    }
    if (set === 'word') return followWord(ordinal, run);
    const isHere = run !== undefined && run.scope === scope;
    const before = isHere ? (last ?? null) : null;
    const expected = isHere ? run.last + 1 : 1;
    if (before === null && (!opensHere(ordinal) || hasFirst(ordinal))) {
      begin(ordinal);
      return;
    }
    const isMixed =
      value === expected + 1 &&
      all
        .slice(-4, -1)
        .some(
          (other) => other.set !== set && other.value === expected && scopes.get(other.block) === scope && other.set !== 'circled' && other.set !== 'paren',
        );
    faults.push({
      kind: isMixed ? 'mixed' : before !== null && value === expected - 1 ? 'duplicate' : before !== null && value < before.value ? 'order' : 'gap',
      ordinal,
      before,
      expected,
    });
    if (!isHere) return begin(ordinal);
    run.ordinals.push(ordinal);
    // 一是、二是、二是、四是 is one slip.
    run.last = nextOf.get(ordinal)?.value === expected + 1 ? expected : value;
  }

  /** 一是、一是、三是, or 一是、一是 and no more: the second was numbered wrongly. With 二是 after it another list begins. */
  function isFirstAgain(ordinal: Ordinal): boolean {
    const next = nextOf.get(ordinal);
    if (next?.value === 3) return true;
    return !ordinal.set.startsWith('en') && next?.value !== 2 && ordinal.set !== 'circled' && ordinal.set !== 'paren' && ordinal.set !== 'word';
  }

  /** 最后 ends every run of words, and 其次 stands alone for “less important”. */
  function followWord(ordinal: Ordinal, run: Run | undefined): void {
    const last = run?.ordinals.at(-1);
    if (run === undefined || last === undefined || run.scope !== scope) return;
    if (ordinal.value === 3 && last.value === 1 && !hasOther(ordinal)) faults.push({ kind: 'gap', ordinal, before: last, expected: 2 });
    run.ordinals.push(ordinal);
    run.last = ordinal.value;
  }

  function begin(ordinal: Ordinal): void {
    const run: Run = { set: ordinal.set, ordinals: [ordinal], last: ordinal.value, scope };
    runs.push(run);
    open.set(ordinal.set, run);
  }

  /** Verbs other than 是 count points only where the others are there too: 二要 alone is an ordinary phrase. */
  function opensHere(ordinal: Ordinal): boolean {
    const { set, value } = ordinal;
    if (set === 'is:是' || set === 'di' || set === 'qi' || set === 'en:ly' || set === 'en') return true;
    return nextOf.get(ordinal)?.value === value + 1;
  }

  /** The first point is introduced by other words: 首先…，二是…; the first …. Second, …. */
  function hasFirst({ set, block, start, value }: Ordinal): boolean {
    if (value !== 2) return false;
    const earlier = textBefore(block, start);
    if (set.startsWith('en')) return /\b(?:first|one|initial|primary|main|to begin|to start)\b/iu.test(earlier);
    return /首先|第一|其一|一方面|一来|一则|一要|一为|(?:^|[，。；：])一[\p{Script=Han}]{1,2}/u.test(earlier);
  }

  function hasOther({ block, start }: Ordinal): boolean {
    return /其次|第二|然后|接着|二是/u.test(textBefore(block, start));
  }

  function textBefore(block: Block, start: number): string {
    const parts = [block.text.slice(Math.max(0, start - NEAR), start)];
    for (let index = block.index - 1; index >= 0 && parts.length < 4; index--) {
      const other = document.blocks[index] as Block;
      if (scopes.get(other) !== scope) break;
      parts.unshift(other.text.slice(-NEAR));
    }
    return parts.join('\n');
  }
}
