import { type Block, comparableParagraphs, rememberedByText, shinglesOf, similarity, sketchOf } from '../../src/rule/index.ts';

export interface RepeatedParagraph {
  readonly first: Block;
  readonly second: Block;
  readonly isExact: boolean;
}

const SHORTEST = { zh: 40, en: 120 } as const;
/** Near-duplicates must be longer: a sentence with another name in it is a phrase that people use. */
const SHORTEST_NEAR = { zh: 100, en: 300 } as const;
const ALIKE = 0.8;
/** Hashes by which a paragraph is looked up. */
const SKETCH = 8;
/** The beginning tells. */
const LONGEST_COMPARED = 20_000;
/** Paragraphs compared with each one: the first that share a hash with it. */
const MOST_CANDIDATES = 4;

/** Paragraphs that stand in the document twice, word for word or nearly. Linear in the text: each is compared with a few others at most. */
export function findRepeatedParagraphs(blocks: readonly Block[]): RepeatedParagraph[] {
  const found: RepeatedParagraph[] = [];
  const exact = new Map<string, Block>();
  const bySketch = new Map<number, Block[]>();
  const shingles = new Map<Block, ReadonlySet<number>>();
  for (const { block, text, key, language } of comparableParagraphs(blocks, SHORTEST)) {
    const first = exact.get(key);
    if (first !== undefined) {
      found.push({ first, second: block, isExact: true });
      continue;
    }
    exact.set(key, block);
    if (text.length < SHORTEST_NEAR[language]) continue;
    const { own, sketch } = compared({ text: key });
    const twin = candidates(sketch, bySketch).find((candidate) => similarity(own, shingles.get(candidate) as ReadonlySet<number>) >= ALIKE);
    if (twin !== undefined) found.push({ first: twin, second: block, isExact: false });
    shingles.set(block, own);
    for (const hash of sketch) {
      const bucket = bySketch.get(hash);
      if (bucket === undefined) bySketch.set(hash, [block]);
      else if (bucket.length < MOST_CANDIDATES) bucket.push(block);
    }
  }
  return found;
}

const compared = rememberedByText(({ text }) => {
  const own = shinglesOf(text.slice(0, LONGEST_COMPARED));
  return { own, sketch: sketchOf(own, SKETCH) };
});

function candidates(sketch: readonly number[], bySketch: ReadonlyMap<number, readonly Block[]>): Block[] {
  const shared = new Map<Block, number>();
  for (const hash of sketch) for (const block of bySketch.get(hash) ?? []) shared.set(block, (shared.get(block) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([block]) => block);
}
