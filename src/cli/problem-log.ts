import { type ConfigProblem, formatConfigProblem } from '../config/config-problem.ts';
import type { Problem } from '../engine/finding.ts';
import { displayPath } from '../reporters/display-path.ts';
import { escapeControl } from '../reporters/escape-control.ts';
import { problemIn, problemSentence } from '../reporters/problem-sentence.ts';
import { type CliIo, problemLanguage } from './io.ts';

/**
 * Writes problems to standard error, one line each. A line begins with the program's name, so that no file name can pass
 * for a command of a runner, and what a file name or a message brings along is escaped.
 */
export class ProblemLog {
  readonly #io: CliIo;
  readonly #beforeWriting: () => void;
  readonly #said = new Set<string>();
  readonly #language: 'zh' | 'en';
  #count = 0;

  /** @param locale what the command line says; without it, the environment decides the language */
  constructor(io: CliIo, beforeWriting: () => void = () => {}, locale?: string) {
    this.#language = problemLanguage(locale, io.env) ?? 'en';
    this.#io = io;
    this.#beforeWriting = beforeWriting;
  }

  get count(): number {
    return this.#count;
  }

  add(problem: Problem): void {
    const place = problem.path === null ? '' : `${displayPath(problem.path, this.#io.cwd)}: `;
    this.#count++;
    this.#write(place + problemSentence(problemIn(problem, this.#language)));
  }

  /** The same mistake concerns every file that the configuration governs; it is said once. */
  addConfig(problems: readonly ConfigProblem[]): void {
    this.#count++;
    for (const problem of problems) {
      const path = problem.path === null ? null : displayPath(problem.path, this.#io.cwd);
      const line = formatConfigProblem({ ...problem, path });
      if (this.#said.has(line)) continue;
      this.#said.add(line);
      this.#write(line);
    }
  }

  /** What is no problem, and concerns several files; said once. */
  noteOnce(line: string): void {
    if (this.#said.has(line)) return;
    this.#said.add(line);
    this.#write(line);
  }

  /** What is no problem of its own. */
  note(line: string): void {
    this.#write(line);
  }

  #write(line: string): void {
    this.#beforeWriting();
    this.#io.stderr.write(`reportlint: ${escapeControl(line)}\n`);
  }
}
