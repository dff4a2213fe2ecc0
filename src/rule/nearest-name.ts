/**
 * The candidate that was most likely meant: the least edits away, at most a third of the name's length,
 * or the only one that the name abbreviates. Null when nothing is near.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  const wanted = name.toLowerCase();
  const abbreviated: string[] = [];
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (wanted.length >= 3 && other.startsWith(wanted)) abbreviated.push(candidate);
    const distance = editDistance(wanted, other, least);
    if (distance >= least) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest ?? (abbreviated.length === 1 ? (abbreviated[0] as string) : null);
}

/** `did you mean …?`, or the given advice when nothing is near. */
export function suggestName(name: string, candidates: Iterable<string>, otherwise: string | null = null): string | null {
  const nearest = nearestName(name, candidates);
  return nearest === null ? otherwise : `did you mean ${nearest}?`;
}

/** Edits (insert, delete, replace, swap of neighbours) between two words; `limit` when it is that or more. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(limit, at(last, to.length));
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
