/** A word that stands for content, in a block's prose. */
export interface Word {
  readonly messageId: 'certain' | 'doubtful' | 'undecided' | 'filler';
  readonly start: number;
  readonly end: number;
}
