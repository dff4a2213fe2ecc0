import { appendFile } from 'node:fs/promises';
import type { FileResult } from '../engine/finding.ts';
import { markdown } from '../reporters/markdown.ts';
import type { ReporterContext, ReportWriter, RunSummary } from '../reporters/reporter.ts';

/** GitHub throws away a step's summary above 1 MiB; other commands of the step may write to it, too. */
const MOST_BYTES = 900_000;

/** Beside the annotations, of which GitHub shows ten a level, a table of all findings on the page of the job. */
export class StepSummary {
  readonly #path: string;
  readonly #writer: ReportWriter;
  readonly #chunks: string[] = [];
  #size = 0;
  #left = 0;

  /** @param path `$GITHUB_STEP_SUMMARY` */
  constructor(path: string, context: ReporterContext) {
    this.#path = path;
    this.#writer = markdown({ ...context, hasColor: false });
  }

  addFile(result: FileResult): void {
    const text = this.#writer.file(result);
    const size = Buffer.byteLength(text);
    if (this.#size + size > MOST_BYTES) {
      this.#left++;
      return;
    }
    this.#size += size;
    this.#chunks.push(text);
  }

  /** A sentence that says why it could not be written; null when it was. */
  async write(summary: RunSummary): Promise<string | null> {
    const left = this.#left === 0 ? '' : `_${this.#left} files with findings are not shown: GitHub takes no more than 1 MiB. The log has them._\n\n`;
    try {
      await appendFile(this.#path, `${this.#chunks.join('')}${left}${this.#writer.end(summary)}\n`);
      return null;
    } catch (error) {
      return `the job summary could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)}); the annotations are complete`;
    }
  }
}
