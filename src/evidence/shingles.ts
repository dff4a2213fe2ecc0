/** Characters of a shingle: long enough that two texts share one only when they share words. */
const WIDTH = 8;
/** The hashes of all stretches of eight characters. Linear: the hash rolls. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const hashes = new Set<number>();
  let power = 1;
  for (let index = 1; index < WIDTH; index++) power = Math.imul(power, BASE);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= WIDTH) hash = (hash - Math.imul(text.charCodeAt(at - WIDTH), power)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at >= WIDTH - 1) hashes.add(mix(hash));
  }
  return hashes;
}

const BASE = 0x01000193;

/** Spreads a rolling hash, so that the least of them are a fair sample. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The least hashes, in order: two texts that share most shingles share most of these. */
export function sketchOf(hashes: ReadonlySet<number>, size: number): number[] {
  const least: number[] = [];
  for (const hash of hashes) {
    if (least.length === size && hash > (least[size - 1] as number)) continue;
    let at = least.length;
    while (at > 0 && (least[at - 1] as number) > hash) at--;
    least.splice(at, 0, hash);
    if (least.length > size) least.pop();
  }
  return least;
}

/**
 * What {@link similarity} would say of the texts that two sketches of one size come from, as near as their size allows: exact for texts with
 * no more shingles than that, within a few hundredths for 64 of them.
 */
export function sketchSimilarity(one: readonly number[], other: readonly number[], size: number): number {
  let [first, second, seen, shared] = [0, 0, 0, 0];
  while (seen < size && (first < one.length || second < other.length)) {
    const [a, b] = [one[first] ?? Number.POSITIVE_INFINITY, other[second] ?? Number.POSITIVE_INFINITY];
    if (a === b) shared++;
    if (a <= b) first++;
    if (b <= a) second++;
    seen++;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** Shared shingles by all of them, 0 to 1. */
export function similarity(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const hash of one) if (other.has(hash)) shared++;
  return shared / (one.size + other.size - shared);
}
