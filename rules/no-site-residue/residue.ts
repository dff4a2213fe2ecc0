import type { Block } from '../../src/rule/index.ts';

/**
 * - `hidden` a notice that text was held back
 * - `site` a line, button, advertisement or disclaimer of a document site
 * - `address` an address between two words that it does not belong to
 * - `noise` characters that forums mix in against copying
 * - `page` a page number in the middle of a sentence
 * - `template` a remark or a part of the template
 */
export type Kind = 'hidden' | 'site' | 'address' | 'noise' | 'page' | 'template';

/** Something of a document site, with its range in the prose of a block. */
export interface Residue {
  readonly kind: Kind;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** The line holds nothing else. */
  readonly isOwnLine: boolean;
}
