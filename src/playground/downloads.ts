import { openWordDraft } from '../annotate/index.ts';
import type { FileResult } from '../engine/finding.ts';
import { inflateWithFflate } from '../parsers/docx/inflate-with-fflate.ts';
import type { Parser } from '../parsers/parser.ts';
import { html } from '../reporters/html/html.ts';
import type { RunSummary } from '../reporters/reporter.ts';

export interface DownloadInput {
  readonly name: string;
  readonly source: string | Uint8Array;
  readonly result: FileResult;
  readonly locale: 'zh' | 'en';
  /** Lints the same draft as another parser reads it. */
  lintWith(parser: Parser): Promise<FileResult>;
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

/** As many as the command writes unless it is told otherwise. */
const MOST_COMMENTS = 5000;

const annotatedWord: Download = {
  id: 'annotated-docx',
  async make({ name, source, locale, lintWith }) {
    if (typeof source === 'string') throw new Error(`${name} is no Word document`);
    const opened = openWordDraft(source, inflateWithFflate);
    if (!opened.ok) throw new Error(`${name}: ${opened.problem.message}; ${opened.problem.hint}`);
    const { findings } = await lintWith(opened.draft.parser);
    const written = opened.draft.annotate(findings, { author: 'reportlint', initials: 'RL', date: null, maxComments: MOST_COMMENTS, language: locale });
    if (!written.ok) throw new Error(`${name}: ${written.problem.message}; ${written.problem.hint}`);
    const extension = /\.[^.]+$/u.exec(name)?.[0] ?? '.docx';
    return { name: `${withoutExtension(name)}.reportlint${extension}`, type: WORD, content: written.bytes };
  },
};

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const downloads: readonly Download[] = [htmlReport, annotatedWord];

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
