/** Pieces of generated Markdown. */

/** Plain words as Markdown: what would be markup is escaped, code between backticks stays code. */
export function inline(words: string): string {
  return words
    .split(/(`[^`]+`)/u)
    .map((part, at) => (at % 2 === 1 ? part.replaceAll('|', '\\|') : part.replace(/[\\*_<>[\]|~$#]/gu, '\\$&')))
    .join('')
    .replaceAll(/\s*\n\s*/gu, ' ');
}

/** A code span, whatever the text holds. Line endings are shown as ⏎. */
export function code(text: string): string {
  const shown = text.replaceAll(/\r?\n/gu, '⏎').replaceAll('|', '\\|');
  const fence = '`'.repeat(longestRun(shown) + 1);
  const gap = /^[` ]|[` ]$/u.test(shown) ? ' ' : '';
  return `${fence}${gap}${shown}${gap}${fence}`;
}

/** A fenced code block, whatever the text holds. */
export function block(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n$/u, '')}\n${fence}`;
}

/** A table; the cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** A page from its parts; null parts are left out. */
export function page(...parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
}
