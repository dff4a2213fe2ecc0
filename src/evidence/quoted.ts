import type { Range } from '../model/range.ts';

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
  ['‘', '’'],
];
/** Quotations and titles of works are short. */
const REACH = 80;

/** Whether the words stand in quotation marks or in the title of a work: then they are talked about. Straight marks must touch the words. */
export function isQuoted(text: string, range: Range): boolean {
  if (touchesQuotes(text, range)) return true;
  const { start, end } = range;
  const before = text.slice(Math.max(0, start - REACH), start);
  // A pattern may have taken the closing mark along.
  const after = text.slice(start, end + REACH);
  return PAIRS.some(([open, close]) => {
    const opened = before.lastIndexOf(open);
    return opened !== -1 && before.lastIndexOf(close) < opened && after.includes(close);
  });
}

/** Whether nothing but the words stands between the quotation marks: a token that is shown, not used. */
export function touchesQuotes(text: string, { start, end }: Range): boolean {
  return /["'“‘「]/u.test(text[start - 1] ?? '') && /["'”’」]/u.test(text[end] ?? '');
}
