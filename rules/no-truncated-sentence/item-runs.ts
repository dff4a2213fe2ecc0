import type { Block } from '../../src/rule/index.ts';
import { CLOSED, endOf } from './patterns.ts';

/** The items of one list, in order. */
export interface ItemRun {
  readonly items: Block[];
  /** How many of them end in a mark. */
  closed: number;
  /** How many of them end in a comma or a 顿号, as the members of one sentence do. */
  inSeries: number;
  /** How many of them end in a semicolon. */
  inEnumeration: number;
}

/**
 * Finds for every item of a list the list, nested lists apart. Paragraphs that are numbered by hand with one kind of number are a list too,
 * whether they look like items, like headings with their text, or, when a cut took their full stop, like bare headings. Linear.
 */
export function findItemRuns(blocks: readonly Block[]): ReadonlyMap<Block, ItemRun> {
  const runs = new Map<Block, ItemRun>();
  let open: { depth: number; key: string; run: ItemRun }[] = [];
  for (const block of blocks) {
    if (!isMember(block)) {
      if (block.heading !== null) open = [];
      // Text between numbered paragraphs belongs to them; a Markdown list ends there.
      else if (block.listDepth === 0 && block.role !== 'marker') open = open.filter(({ depth }) => depth === 0);
      continue;
    }
    const key = keyOf(block);
    open = open.filter(({ depth }) => depth <= block.listDepth);
    const at = open.findIndex((entry) => entry.key === key);
    const restarts = block.number?.value === 1;
    if (at === -1 || restarts)
      open = [...(at === -1 ? open : open.slice(0, at)), { depth: block.listDepth, key, run: { items: [], closed: 0, inSeries: 0, inEnumeration: 0 } }];
    else open.length = at + 1;
    const { run } = open[open.length - 1] as { run: ItemRun };
    add(run, block);
    runs.set(block, run);
  }
  return runs;
}

function isMember({ role, number, heading }: Block): boolean {
  return role === 'list-item' || (number !== null && heading?.depth === null);
}

/** Items of one list look alike: one depth, one kind of number (1.1 and 1.1.1 are two), one kind of bullet. */
function keyOf({ listDepth, number, listMarker }: Block): string {
  if (number !== null) return `${listDepth}:${number.style}:${number.path.length}`;
  return `${listDepth}:${listMarker?.replace(/\d+/u, '1') ?? ''}`;
}

const ENDS_IN_SEMICOLON = /[；;]$/u;
const ENDS_IN_SERIES = /[，,、](?: (?:and|or))?$/u;

function add(run: ItemRun, block: Block): void {
  const end = endOf(block.text);
  run.items.push(block);
  if (CLOSED.test(end) || ENDS_IN_SEMICOLON.test(end)) run.closed++;
  if (ENDS_IN_SEMICOLON.test(end)) run.inEnumeration++;
  if (ENDS_IN_SERIES.test(end)) run.inSeries++;
}

/** Whether the other items of the list end as sentences do, so that one that does not is cut. */
export function closesItems({ items, closed }: ItemRun): boolean {
  return closed > 0 && closed * 2 >= items.length;
}
