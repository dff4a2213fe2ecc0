import type { CountFigures, SizeFigures } from './scaling.ts';
import type { Figures } from './side-by-side.ts';

export interface Results {
  readonly machine: string;
  readonly seed: number;
  /** In bytes; `digest` tells whether two runs had the same texts. */
  readonly corpora: readonly { readonly name: string; readonly about: string; readonly files: number; readonly bytes: number; readonly digest: string }[];
  /** Peers that are not installed. */
  readonly missing: readonly string[];
  readonly figures: readonly Figures[];
  readonly sizes: readonly SizeFigures[];
  readonly counts: readonly CountFigures[];
}

/** Tables of Markdown, or the same with columns for the eye. */
export function formatResults(results: Results, layout: 'markdown' | 'plain'): string {
  const table = layout === 'markdown' ? markdownTable : plainTable;
  const parts = [`${results.machine}. CPU is user and system of the whole process; × is reportlint's over the peer's, so that below 1 reportlint is faster.`];
  for (const corpus of results.corpora) {
    const figures = results.figures.filter((one) => one.corpus === corpus.name);
    if (figures.length === 0) continue;
    const files = corpus.files === 1 ? '1 file' : `${corpus.files} files`;
    parts.push(`${corpus.name} (${corpus.about}; ${files}, ${(corpus.bytes / 1e6).toFixed(corpus.bytes < 1e5 ? 3 : 1)} MB, ${corpus.digest})`);
    parts.push(table(['tool', 'CPU s', '×', 'wall s', '×', 'peak MiB', 'lines out', 'runs'], toolRows(figures)));
  }
  if (results.sizes.length > 0) {
    const rows = results.sizes.map(({ format, megabytes, run, growth }) => [
      `${megabytes} MB ${format}`,
      seconds(run.cpu, run.isComplete),
      seconds(run.wall, run.isComplete),
      mebibytes(run.peak),
      growth === null ? '–' : growth.toFixed(2),
    ]);
    parts.push('One file, ever larger (growth: over half the text, 2 is linear)', table(['text', 'CPU s', 'wall s', 'peak MiB', 'growth'], rows));
  }
  if (results.counts.length > 0) {
    const rows = results.counts.map(({ files, wall, peak, early, last }) => [
      String(files),
      wall.toFixed(2),
      mebibytes(peak),
      early === null ? '–' : early.toFixed(3),
      last.toFixed(3),
      early === null ? '–' : (last / early).toFixed(2),
    ]);
    parts.push('Ever more small files', table(['files', 'wall s', 'peak MiB', 'second thousand, s', 'last thousand, s', 'ratio'], rows));
  }
  if (results.missing.length > 0) parts.push(`Not installed, left out: ${results.missing.join(', ')} (npm install --prefix bench/peers).`);
  return `${parts.join('\n\n')}\n`;
}

function toolRows(figures: readonly Figures[]): string[][] {
  // Of a run that was ended there is no ratio.
  const own = figures.find(({ tool, isComplete }) => tool === 'reportlint' && isComplete);
  const ratio = (one: number | undefined, other: number, isComplete: boolean): string =>
    one === undefined ? '–' : `${isComplete ? '' : '< '}${times(one / other)}`;
  return figures.map(({ tool, cpu, wall, peak, lines, runs, isComplete }) => [
    tool,
    seconds(cpu, isComplete),
    ratio(own?.cpu, cpu, isComplete),
    seconds(wall, isComplete),
    ratio(own?.wall, wall, isComplete),
    mebibytes(peak),
    isComplete ? String(lines) : '–',
    String(runs),
  ]);
}

function times(ratio: number): string {
  return ratio.toFixed(ratio < 0.1 ? 3 : ratio < 10 ? 2 : 0);
}

function seconds(value: number, isComplete: boolean): string {
  return `${isComplete ? '' : '> '}${value < 10 ? value.toFixed(3) : value.toFixed(1)}`;
}

function mebibytes(value: number | null): string {
  return value === null ? '–' : value.toFixed(0);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function plainTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}
