const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》', '（': '）', '【': '】' };
/** Both widths close one another, and so do odd shapes of one mark: `（…)` is a matter of style. */
const SAME: Readonly<Record<string, string>> = { '(': '（', ')': '）', '〝': '“', '〞': '”' };

/** The last mark that is opened and never closed; null when all are. Linear. */
export function findOpenMark(text: string): string | null {
  const open: string[] = [];
  for (const character of text) {
    const mark = SAME[character] ?? character;
    if (PAIRS[mark] !== undefined) open.push(mark);
    else if (open.length > 0 && PAIRS[open[open.length - 1] as string] === mark) open.pop();
  }
  return open.at(-1) ?? null;
}

/** The next paragraph closes the mark before it opens one: the line was broken, nothing is lost. */
export function isClosedBy(mark: string, next: string): boolean {
  const close = next.indexOf(PAIRS[mark] ?? '');
  const open = next.indexOf(mark);
  return close !== -1 && (open === -1 || close < open);
}
