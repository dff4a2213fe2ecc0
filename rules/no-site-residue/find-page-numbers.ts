import type { Line } from './read-lines.ts';
import type { Residue } from './residue.ts';

/** `3、,自选动作`: a number with its 、 before a comma opens no item. */
const BEFORE_COMMA = /^\d{1,3}[、.．] ?(?=[，,、；;。])/u;
/** `45000⏎3、余元`: what follows goes on from the figure before. */
const BEFORE_UNIT = /^\d{1,3}[、.．] ?(?=(?:余|多)?(?:万|亿|元|个|名|人|户|亩|次|项|％|%|公里))/u;
const PAGE_LINE = /^(?:[-—–] ?\d{1,3} ?[-—–]|\d{1,3}|第 ?\d{1,3} ?页(?: ?[,，/]? ?共 ?\d{1,3} ?页)?|Page \d{1,3}(?: of \d{1,3})?)$/u;
const ENDS_OPEN = /[\p{Script=Han}，、\dA-Za-z,]$/u;
const GOES_ON = /^(?:[，、；。,;\p{Script=Han}a-z])/u;

/** Page numbers that cut a sentence. One between whole paragraphs, or in a list of figures, is left alone. */
export function findPageNumbers(lines: readonly Line[]): Residue[] {
  const found: Residue[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || !/^[\d第Page—–-]/u.test(line.text)) continue;
    const glued = BEFORE_COMMA.exec(line.text) ?? (/\d$/u.test(before.text) ? BEFORE_UNIT.exec(line.text) : null);
    const after = lines[index + 1];
    if (glued !== null) found.push({ kind: 'page', block: line.block, start: line.start, end: line.start + glued[0].trimEnd().length, isOwnLine: false });
    else if (after !== undefined && PAGE_LINE.test(line.text) && isCut(before, after))
      found.push({ kind: 'page', block: line.block, start: line.start, end: line.start + line.text.length, isOwnLine: true });
  }
  return found;
}

/** A long line of prose without its end, then a line that is neither a heading nor an item. */
function isCut(before: Line, after: Line): boolean {
  if (before.block.heading !== null || before.text.length < 20 || !ENDS_OPEN.test(before.text) || before.block.role === 'table-cell') return false;
  return after.block.heading === null && after.block.number === null && after.text.length >= 10 && GOES_ON.test(after.text) && /[。！？；.]/u.test(after.text);
}
