import { type Command, InvalidArgumentError } from 'commander';
import { addConfigOptions, type ConfigOptions, toConfigArguments } from './config-options.ts';
import type { ConfigArguments } from './load-config-of.ts';

export interface AnnotateArguments extends ConfigArguments {
  readonly file: string;
  /** Null: none was named. */
  readonly outputFile: string | null;
  readonly isInPlace: boolean;
  readonly author: string;
  readonly initials: string;
  /** `2026-11-02T08:30:00Z`; null: when the draft was last saved. */
  readonly date: string | null;
  readonly maxComments: number;
}

interface AnnotateOptions extends ConfigOptions {
  outputFile?: string;
  inPlace?: boolean;
  author: string;
  initials?: string;
  date?: string;
  maxComments: number;
}

/** Word does not open files with more than 32,767 of them; those of people count too. */
const MOST_COMMENTS = 30_000;

export function addAnnotateCommand(program: Command, run: (args: AnnotateArguments) => Promise<void>): void {
  const command = program
    .command('annotate')
    .description('write a Word document with a comment at each finding')
    .argument('<draft.docx>', 'a .docx, .docm, .dotx or .dotm')
    .optionsGroup('Output:')
    .option('-o, --output-file <path>', 'the file with the comments')
    .option('--in-place', 'write the comments into the draft itself')
    .optionsGroup('Comments:')
    .option('--author <name>', 'who they are from', 'reportlint')
    .option('--initials <letters>', 'short for the author')
    .option('--date <date>', 'when they are from: now, 2026-11-02 or 2026-11-02T08:30:00Z; without it, when the draft was last saved', parseDate)
    .option('--max-comments <n>', 'the last one counts the findings beyond', parseMost, 5000)
    .option('--locale <language>', 'language of the comments: zh, en or auto (that of the document)')
    .optionsGroup('What to check:');
  addConfigOptions(command).action((file: string, options: AnnotateOptions) => run(toArguments(file, options)));
}

function toArguments(file: string, options: AnnotateOptions): AnnotateArguments {
  return {
    file,
    outputFile: options.outputFile ?? null,
    isInPlace: options.inPlace === true,
    author: options.author,
    initials: options.initials ?? initialsOf(options.author),
    date: options.date ?? null,
    maxComments: options.maxComments,
    ...toConfigArguments(options),
  };
}

/** `Li Ming` → LM, `reportlint` → r, `李明` → 李明 */
function initialsOf(author: string): string {
  const words = author.trim().split(/\s+/u);
  if (words.length === 1 && /^\p{Script=Han}{1,4}$/u.test(words[0] as string)) return words[0] as string;
  return words
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 9);
}

/** A time without a zone is taken as it is: Word shows it as written. */
function parseDate(value: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/u.exec(value);
  const date = value === 'now' ? new Date() : parts === null ? null : new Date(`${parts[1]}T${parts[2] ?? '00:00'}${parts[3] ?? ':00'}${parts[4] ?? 'Z'}`);
  if (date === null || Number.isNaN(date.getTime())) throw new InvalidArgumentError('It must be now, a date (2026-11-02) or a time (2026-11-02T08:30:00Z).');
  return `${date.toISOString().slice(0, 19)}Z`;
}

function parseMost(value: string): number {
  const most = /^\d{1,5}$/u.test(value) ? Number(value) : 0;
  if (most >= 1 && most <= MOST_COMMENTS) return most;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_COMMENTS}.`);
}
