import type { Entry } from './read-entries.ts';

/** Numbers that are counted together: one kind, under one heading. */
export interface Series {
  readonly key: string;
  readonly region: number;
  readonly entries: Entry[];
  /** The number above; null at the top. */
  readonly parent: Entry | null;
  /** Begins at 1 again under the same heading as this series. */
  readonly resetOf: Series | null;
}

/** Sorts numbers into series by following which kind of number opens inside which. Linear in practice: the stack is as deep as the kinds are many. */
export function traceSeries(entries: readonly Entry[]): Series[] {
  const outerByUse = findReversed(entries);
  const nextOf = findNext(entries);
  const all: Series[] = [];
  let open: { series: Series; rank: number }[] = [];
  let closed: Series[] = [];
  let above: Entry['above'] = null;
  let region = 0;
  for (const entry of entries) {
    const rank = outerByUse.get(entry.key) ?? entry.rank;
    if (entry.region !== region) {
      open = [];
      closed = [];
      region = entry.region;
    }
    if (entry.above !== above) {
      const depth = entry.above?.heading?.depth ?? 0;
      close((other) => other.rank > depth);
      above = entry.above;
    }
    const at = open.findIndex(({ series }) => series.key === entry.key);
    if (at !== -1) {
      const { series } = open[at] as { series: Series };
      if (entry.isLoose && entry.number.value !== lastOf(series) + 1) continue;
      closeFrom(at + 1);
      if (entry.number.value === 1 && !entry.isLoose && series.entries.length > 0 && !isDuplicateOfFirst(series, entry, nextOf.get(entry))) {
        closeFrom(at);
        begin(entry, rank, series);
      } else series.entries.push(entry);
      continue;
    }
    // The kinds may be nested in another order than the standard's; then the series was closed too early.
    const before =
      entry.number.value === 1
        ? undefined
        : closed.findLast(
            ({ key, parent, entries: own }) => key === entry.key && isOpen(parent) && own[own.length - 1]?.number.value === entry.number.value - 1,
          );
    if (before !== undefined) {
      closeFrom(before.parent === null ? 0 : open.findIndex(({ series }) => series.entries.at(-1) === before.parent) + 1);
      closed = closed.filter((series) => series !== before);
      before.entries.push(entry);
      open.push({ series: before, rank });
      continue;
    }
    if (entry.isLoose && entry.number.value !== 1) continue;
    close((other) => other.rank >= rank);
    begin(entry, rank, null);
  }
  return all.filter(({ entries: own }) => !(own.length === 1 && own[0]?.isLoose === true));

  function begin(entry: Entry, rank: number, resetOf: Series | null): void {
    const series: Series = { key: entry.key, region: entry.region, entries: [entry], parent: open[open.length - 1]?.series.entries.at(-1) ?? null, resetOf };
    all.push(series);
    open.push({ series, rank });
  }
  function isOpen(parent: Entry | null): boolean {
    return parent === null || open.some(({ series }) => series.entries.at(-1) === parent);
  }
  function close(isInner: (other: { rank: number }) => boolean): void {
    let at = open.length;
    while (at > 0 && isInner(open[at - 1] as { rank: number })) at--;
    closeFrom(at);
  }
  function closeFrom(at: number): void {
    for (const { series } of open.splice(at)) {
      closed.push(series);
      if (closed.length > MOST_CLOSED) closed.shift();
    }
  }
}

/** A series that is taken up again was closed a short while ago. */
const MOST_CLOSED = 12;

function lastOf({ entries }: Series): number {
  return entries[entries.length - 1]?.number.value ?? 0;
}

/**
 * 一、一、三、: the second was numbered wrongly, nothing began anew. So it is with 2.1 and 2.1, and with two neighbouring lines that both bear 1. when
 * no 2. follows.
 */
function isDuplicateOfFirst({ entries }: Series, entry: Entry, next: Entry | undefined): boolean {
  const [first] = entries;
  if (entries.length !== 1 || first?.number.value !== 1) return false;
  if (entry.number.style === 'decimal') return true;
  if (next?.region === entry.region && next.number.value === 3) return true;
  const isFollowed = next?.number.value === 2 && next.region === entry.region;
  const areNeighbours = entry.block.index === first.block.index + 1 && entry.block.listDepth === 0;
  return !isFollowed && (areNeighbours || (entry.number.style === 'cn' && first.isHeading && entry.isHeading));
}

/** The next number of the same kind. */
function findNext(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const nextOf = new Map<Entry, Entry>();
  const latest = new Map<string, Entry>();
  for (const entry of entries) {
    const before = latest.get(entry.key);
    if (before !== undefined) nextOf.set(before, entry);
    latest.set(entry.key, entry);
  }
  return nextOf;
}

/** The four kinds of official documents, outermost first. */
const OFFICIAL = ['cn', 'cn-paren', 'arabic', 'arabic-paren'];

/**
 * Which kinds a document nests against the standard's order (（一） outside, 一、 inside): the inner one by the standard comes first, begins once,
 * and the outer one begins again beneath each of its numbers.
 */
function findReversed(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const [at, outer] of OFFICIAL.entries()) {
    for (const inner of OFFICIAL.slice(at + 1)) {
      const pair = entries.filter(({ key, isLoose }) => !isLoose && (key === outer || key === inner));
      const first = pair[0];
      if (first?.key !== inner || first.number.value !== 1) continue;
      const innerStarts = pair.filter(({ key, number }) => key === inner && number.value === 1).length;
      const outerStarts = pair.filter(({ key, number }) => key === outer && number.value === 1).length;
      const follows = pair.every(({ key, number }, index) => key !== outer || number.value !== 1 || pair[index - 1]?.key === inner);
      if (innerStarts === 1 && outerStarts >= 2 && follows) ranks.set(inner, (pair.find(({ key }) => key === outer)?.rank ?? 0) - 0.5);
    }
  }
  return ranks;
}
