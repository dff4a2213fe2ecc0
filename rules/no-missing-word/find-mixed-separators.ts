import { allMatches, type Range } from '../../src/rule/index.ts';

/** `“上热，中温、下冷”`: three short members in quotation marks with one comma and one 顿号 between them. */
const MIXED = /“[^”“，、。；]{1,6}(?:，[^”“，、。；]{1,6}、|、[^”“，、。；]{1,6}，)[^”“，、。；]{1,6}”/gu;

export function findMixedSeparators(text: string): { range: Range; commas: readonly number[] }[] {
  const found: { range: Range; commas: number[] }[] = [];
  for (const { 0: whole, index } of allMatches(text, MIXED)) {
    found.push({ range: { start: index, end: index + whole.length }, commas: [...allMatches(whole, /，/gu)].map((comma) => index + comma.index) });
  }
  return found;
}
