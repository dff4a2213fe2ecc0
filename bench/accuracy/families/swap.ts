import type { Edit, Kind, Plant } from '../plant.ts';
import type { Random } from '../random.ts';
import type { Source, Token } from '../source.ts';

/** One plant for each token: the token becomes one of the forms. */
export function swaps(tokens: readonly Token[], random: Random, forms: readonly string[]): Plant[] {
  return tokens.map((token) => [swap(token, random.pick(forms))]);
}

export function swap({ start, end }: Token, text: string): Edit {
  return { start, end, text };
}

/** A kind that puts one of the forms in place of each token that the places hold. */
export function kindOf(name: string, places: (source: Source) => Token[], forms: readonly string[]): Kind {
  return { name, find: (source, random) => swaps(places(source), random, forms) };
}

/** The same for plain text only, where the form would be markup in Markdown. */
export function plainTextOnly({ name, find }: Kind): Kind {
  return { name, find: (source, random) => (source.format === 'text' ? find(source, random) : []) };
}

/** Every occurrence of a word, as one plant. */
export function everywhere(tokens: readonly Token[], text: string, least: number): Plant[] {
  return tokens.length < least ? [] : [tokens.map((token) => swap(token, text))];
}
