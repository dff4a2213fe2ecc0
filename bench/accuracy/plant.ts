import type { Range } from '../../src/model/range.ts';
import type { Random } from './random.ts';
import type { Source } from './source.ts';

/** One replacement in a finished text. */
export interface Edit extends Range {
  /** What takes the place of the token. */
  readonly text: string;
  /** The part of {@link text} that a linter should point at; the whole unless said. */
  readonly gold?: Range;
  /** Where it is another kind than that of its plant. */
  readonly kind?: string;
}

/** Replacements that belong together: one token, or every occurrence of a word. */
export type Plant = readonly Edit[];

/** A way to damage a text. */
export interface Kind {
  readonly name: string;
  /** Every place of the text that can be damaged so. */
  readonly find: (source: Source, random: Random) => Plant[];
}

export interface Family {
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** How many plants one copy of a text takes: 1 for those that reach through the whole text. */
  readonly most: number;
  /** The rules that are to find it; those for placeholders unless said. */
  readonly checks?: 'residue' | 'truncation';
}
