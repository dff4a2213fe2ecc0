import type { Block } from '../../src/rule/index.ts';
import type { Passage } from './passage.ts';

/** One way in which the end of a passage is wrong. */
export type Cut =
  | { readonly kind: 'danglingPunctuation'; readonly mark: string }
  | { readonly kind: 'danglingWord'; readonly word: string }
  | { readonly kind: 'danglingHyphen'; readonly word: string }
  | { readonly kind: 'openPair'; readonly mark: string }
  /** `isCertain`: something else begins right after it. `terminal`: the mark that would close it. */
  | { readonly kind: 'noTerminal'; readonly isCertain: boolean; readonly terminal: '。' | '.' };

export interface CutOptions {
  readonly minLengthZh: number;
  readonly minWordsEn: number;
}

/** A picture, a link or code at the end is a reference, after which people often leave out the full stop; a cut seldom falls there. */
export function endsInReference({ block }: Passage): boolean {
  const { node } = block;
  if (!('children' in node)) return false;
  const end = block.range.end;
  const last = node.children.find((child) => (child.position?.start.offset ?? end) < end && (child.position?.end.offset ?? 0) >= end);
  return last !== undefined && REFERENCES.has(last.type);
}

const REFERENCES: ReadonlySet<string> = new Set(['link', 'linkReference', 'image', 'imageReference', 'inlineCode', 'html', 'inlineMath', 'footnoteReference']);

/** The whole paragraph is emphasised: a label or a heading in disguise, which needs no full stop. */
export function isEmphasised({ node }: Block): boolean {
  if (!('children' in node) || node.children.length !== 1) return false;
  const only = node.children[0]?.type;
  return only === 'strong' || only === 'emphasis';
}
