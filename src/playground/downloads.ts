import type { FileResult } from '../engine/finding.ts';
import { html } from '../reporters/html/html.ts';
import type { RunSummary } from '../reporters/reporter.ts';

export interface DownloadInput {
  readonly name: string;
  readonly source: string | Uint8Array;
  readonly result: FileResult;
  readonly locale: 'zh' | 'en';
}

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** A file that can be taken away. It is made in the worker; `download-names.ts` has what the page says of it. */
export interface Download {
  readonly id: string;
  make(input: DownloadInput): MadeFile | Promise<MadeFile>;
}

const htmlReport: Download = {
  id: 'html-report',
  make({ name, result, locale }) {
    const writer = html({ cwd: '/', hasColor: false, locale, width: 80 });
    return { name: `${withoutExtension(name)}.report.html`, type: 'text/html', content: writer.file(result) + writer.end(summarise(result)) };
  },
};

export const downloads: readonly Download[] = [htmlReport];

export function withoutExtension(name: string): string {
  return name.replace(/\.[^.]+$/u, '');
}

function summarise({ findings, suppressed }: FileResult): RunSummary {
  const count = (level: string): number => findings.filter(({ severity }) => severity === level).length;
  return {
    files: 1,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: findings.filter(({ fix }) => fix !== null).length,
    suppressed: suppressed.length,
    problems: [],
  };
}
