const CLOSER_OF: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》', '（': '）', '【': '】', '〔': '〕' };
const OPENER_OF: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(CLOSER_OF).map(([open, close]) => [close, open]));
/** Both widths close one another. */
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

/** The last mark that a text opens and leaves open; null when all are closed. Linear. */
export function findOpenMark(text: string): string | null {
  const open: string[] = [];
  for (const character of text) {
    const mark = WIDE[character] ?? character;
    if (CLOSER_OF[mark] !== undefined) open.push(mark);
    else if (open.length > 0 && CLOSER_OF[open[open.length - 1] as string] === mark) open.pop();
  }
  return open.at(-1) ?? null;
}

/** Whether a text closes an open mark before it opens another one of its kind. */
export function closesFirst(text: string, open: string): boolean {
  for (const character of text) {
    const mark = WIDE[character] ?? character;
    if (mark === open) return false;
    if (mark === CLOSER_OF[open]) return true;
  }
  return false;
}

/** The mark that a closing mark belongs to; null when the character is none. */
export function openerOf(closer: string): string | null {
  return OPENER_OF[WIDE[closer] ?? closer] ?? null;
}
