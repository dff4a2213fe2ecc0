/**
 * `$` is money more often than math in a report (`$XX million and $YY`). As in pandoc, math has no white space inside its marks
 * and no digit after the closing one; whatever else was taken for math is text.
 *
 * @param written with its marks
 * @param next what comes behind it; empty at the end
 */
export function isMoney(written: string, next: string): boolean {
  // `$$paidbegin$$` is a token of a content system.
  if (/^\$\$[a-z]{4,20}\$\$$/u.test(written)) return true;
  if (written.startsWith('$$')) return false;
  return !/^\$\S(?:.*\S)?\$$/su.test(written) || /^\d/u.test(next) || /[，。；]|\p{Script=Han}{4}/u.test(written);
}
