import type { BlockRole, Range } from '../../src/rule/index.ts';

/** `[ ]` `【 】` `〔 〕` `{ }` `< >` `（ ）`; full-width and half-width marks are one style. */
export type Style = 'square' | 'lenticular' | 'tortoise' | 'curly' | 'angle' | 'round';

/** A pair of brackets and where it stands. */
export interface Bracket {
  readonly style: Style;
  /** With its marks, as the reader sees it. */
  readonly token: string;
  /** Between the marks, without surrounding white space. */
  readonly inner: string;
  /** Source range, marks included. */
  readonly range: Range;
  /** What stands before and after it in its block: at most {@link REACH} characters each. */
  readonly before: string;
  readonly after: string;
  /** Nothing but a number or a bullet stands before it in its block. */
  readonly opensBlock: boolean;
  /** Nothing but closing marks stands after it. */
  readonly closesBlock: boolean;
  readonly role: BlockRole;
  /** The block speaks about brackets or placeholders: what stands in brackets there is a subject. */
  readonly isSubject: boolean;
}

export const REACH = 48;

/** Why a bracket waits for its content. */
export type Kind = 'ask' | 'field' | 'blank' | 'choice' | 'filled' | 'words';

/**
 * What a bracket says by itself. `certain` needs no company; `doubtful` is decided by the rest of the document; `filled` is a value that
 * was typed into a template's bracket; `none` is something else (a citation, a key, a note of the editor).
 */
export interface Verdict {
  readonly certainty: 'certain' | 'doubtful' | 'filled' | 'none';
  readonly kind: Kind;
  /** It stands where a label stands: at the start of a block that goes on behind it. */
  readonly isLabel: boolean;
}

export const NONE: Verdict = { certainty: 'none', kind: 'words', isLabel: false };

export function certain(kind: Kind): Verdict {
  return { certainty: 'certain', kind, isLabel: false };
}

export function doubtful(kind: Kind = 'words'): Verdict {
  return { certainty: 'doubtful', kind, isLabel: false };
}
