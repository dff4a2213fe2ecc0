import { allMatches, type Block, type Range } from '../../src/rule/index.ts';

/** Two points of one 一是…二是… run with the same name. */
export interface SiblingName {
  readonly name: string;
  readonly first: { readonly block: Block; readonly range: Range };
  readonly second: { readonly block: Block; readonly range: Range };
  readonly isMasked: boolean;
}

const POINT = /(?:^|[。；，：])([一二三四五六七八九十])是([^，。；：！？]{4,30})(?=[，。；：])/gu;
const MASK = /[XxＸ×某*＊]{2,}|某/u;

/** Points that say the same in other words are another matter; equal names are a paste. Linear. */
export function findSiblingNames(blocks: readonly Block[]): SiblingName[] {
  const found: SiblingName[] = [];
  let names = new Map<string, SiblingName['first']>();
  for (const block of blocks) {
    if (block.role === 'heading') names = new Map();
    if (block.role !== 'body' && block.role !== 'run-in-heading' && block.role !== 'list-item') continue;
    for (const match of allMatches(block.text, POINT)) {
      const name = match[2] as string;
      if (match[1] === '一') names = new Map();
      const end = match.index + match[0].length;
      const place = { block, range: { start: end - name.length, end } };
      const first = names.get(name);
      if (first === undefined) names.set(name, place);
      else found.push({ name, first, second: place, isMasked: MASK.test(name) });
    }
  }
  return found;
}
