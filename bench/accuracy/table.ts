import { f1Of, precisionOf, recallOf, type Tally } from './score.ts';

export interface Row {
  readonly family: string;
  /** Empty for the family as a whole. */
  readonly kind: string;
  readonly tally: Tally;
}

const HEAD = ['family', 'kind', 'planted', 'found', 'recall', 'messages', 'right', 'precision', 'F1'] as const;

/** A Markdown table, padded so that it reads as plain text too. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map(({ family, kind, tally }) => [
    family,
    kind,
    String(tally.planted),
    String(tally.found),
    percent(recallOf(tally)),
    String(tally.messages),
    String(tally.right),
    percent(precisionOf(tally)),
    percent(f1Of(tally)),
  ]);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...cells.map((row) => widthOf(row[column] as string))));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => pad(cell, widths[column] as number, column > 1)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column > 1 ? ':' : '-'}`).join('|')}|`;
  return [line(HEAD), rule, ...cells.map(line)].join('\n');
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function pad(cell: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(width - widthOf(cell));
  return isNumber ? space + cell : cell + space;
}

/** Chinese characters are two columns wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0);
}
