/** A run of `*` or `_` that may open or close emphasis. */
export interface DelimiterRun {
  readonly type: 'run';
  readonly marker: '*' | '_';
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Indexes in the source; what is used for emphasis is taken away. */
  start: number;
  end: number;
}

type Kind = 'white space' | 'punctuation' | 'other';

/** The run that begins at `start`: whether it opens or closes depends on the characters around it. */
export function readRun(source: string, start: number): DelimiterRun {
  const marker = source[start] as '*' | '_';
  let end = start + 1;
  while (source[end] === marker) end++;
  const [before, after] = [kindOf(source, start - 1), kindOf(source, end)];
  const isLeft = after === 'other' || (after === 'punctuation' && before !== 'other') || source[end] === '~';
  const isRight = before === 'other' || (before === 'punctuation' && after !== 'other') || source[start - 1] === '~';
  const canOpen = marker === '*' ? isLeft : isLeft && (before !== 'other' || !isRight);
  const canClose = marker === '*' ? isRight : isRight && (after !== 'other' || !isLeft);
  return { type: 'run', marker, canOpen, canClose, start, end };
}

/** Of a UTF-16 unit, as micromark sees it: half of a surrogate pair is no punctuation. */
function kindOf(source: string, index: number): Kind {
  const unit = source[index];
  if (unit === undefined || /\s/u.test(unit)) return 'white space';
  return /[\p{P}\p{S}]/u.test(unit) ? 'punctuation' : 'other';
}

/** How many marks of each run make the next emphasis: two make strong; null when the runs do not fit (“rule of three”). */
export function marksOf(open: DelimiterRun, close: DelimiterRun): 1 | 2 | null {
  const [opening, closing] = [open.end - open.start, close.end - close.start];
  if ((open.canClose || close.canOpen) && closing % 3 !== 0 && (opening + closing) % 3 === 0) return null;
  return opening > 1 && closing > 1 ? 2 : 1;
}
