import type { Range } from '../../src/model/range.ts';
import type { Edit, Family, Plant } from './plant.ts';
import type { Random } from './random.ts';
import type { Source } from './source.ts';

/** A place of a damaged text that a linter should point at. */
export interface Gold extends Range {
  readonly kind: string;
  /** What stood there. */
  readonly was: string;
}

export interface Damaged {
  readonly text: string;
  /** In order. */
  readonly gold: readonly Gold[];
}

/** Plants closer than this would make one of the other. */
const GAP = 6;

/** A damaged copy of a text; null when the family finds nothing in it to damage. */
export function damage(source: Source, family: Family, random: Random): Damaged | null {
  const candidates = family.kinds.map(({ name, find }) => ({ name, plants: random.shuffle(find(source, random)) })).filter(({ plants }) => plants.length > 0);
  if (candidates.length === 0) return null;
  const chosen: (Edit & { readonly kind: string })[] = [];
  const wanted = random.between(1, family.most);
  for (let count = 0, tries = 0; count < wanted && tries < wanted * 8; tries++) {
    const { name, plants } = random.pick(candidates);
    const plant = plants.pop();
    if (plant === undefined || !isFree(plant, chosen)) continue;
    chosen.push(...plant.map((edit) => ({ kind: name, ...edit })));
    count++;
  }
  return chosen.length === 0 ? null : applyEdits(source.text, chosen);
}

function isFree(plant: Plant, taken: readonly Range[]): boolean {
  return plant.every(({ start, end }) => taken.every((other) => end + GAP <= other.start || other.end + GAP <= start));
}

function applyEdits(source: string, edits: readonly (Edit & { readonly kind: string })[]): Damaged {
  const gold: Gold[] = [];
  let text = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += source.slice(at, edit.start);
    const part = edit.gold ?? { start: 0, end: edit.text.length };
    gold.push({ kind: edit.kind, was: source.slice(edit.start, edit.end), start: text.length + part.start, end: text.length + part.end });
    text += edit.text;
    at = edit.end;
  }
  return { text: text + source.slice(at), gold };
}
