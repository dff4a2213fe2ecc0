import { Command, CommanderError } from 'commander';
import { escapeControl } from '../reporters/escape-control.ts';
import { addLintOptions } from './arguments.ts';
import { COMMANDS } from './command-names.ts';
import { type CliIo, problemLanguage, processIo } from './io.ts';
import { ProblemLog } from './problem-log.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/**
 * Runs the command line, and ends the process with its exit code.
 *
 * @param argv the arguments, without node and the script
 */
export async function runProcess(argv: readonly string[], expectWork: (bytes: number) => void): Promise<void> {
  const { code, isOver } = await run(argv, processIo(expectWork));
  process.exitCode = code;
  // What is still in a pipe would be lost. If there is nothing, the engine need not take its memory apart piece by piece.
  if (isOver && process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}

/**
 * Runs the command line.
 *
 * @param argv the arguments, without node and the script
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: CliIo = processIo()): Promise<number> {
  return (await run(argv, io)).code;
}

/** Not over: the command serves others, and its process lives as long as they want it. */
async function run(argv: readonly string[], io: CliIo): Promise<{ readonly code: number; readonly isOver: boolean }> {
  let code: number | null = null;
  const exitWith = (result: number): void => {
    code = result;
  };
  const program = createProgram(io, exitWith);
  // Most runs lint, and need no other command.
  if (argv.some((argument) => MAY_NAME_COMMAND.has(argument))) (await import('./add-commands.ts')).addCommands(program, io, exitWith);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return { code: code ?? 0, isOver: code !== null };
  } catch (error) {
    return { code: await tellFailure(error, io, argv), isOver: true };
  }
}

function createProgram(io: CliIo, exitWith: (code: number) => void): Command {
  const program = new Command('reportlint')
    .description('Finds what is unfinished in a report: placeholders, missing sections, stray markers, cut sentences.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // One line, as all our messages are; what it quotes comes from outside.
      outputError: (text, write) =>
        write(
          `reportlint: ${escapeControl(
            text
              .replace(/^error: /, '')
              .trim()
              .replaceAll('\n', ' '),
          )}\n`,
        ),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => io.stdout.columns ?? 100,
    })
    .addHelpText('after', EXIT_CODES);

  // Linting knows what it will do when it has found the files; anything else may take long.
  program.hook('preSubcommand', () => io.expectWork?.(Number.POSITIVE_INFINITY));

  addLintOptions(program, async (args) => {
    if (args.isWatching) io.expectWork?.(Number.POSITIVE_INFINITY);
    const { runLint } = await import('./lint-command.ts');
    exitWith(args.isWatching ? await (await import('./watch-command.ts')).runWatch(args, io) : await runLint(args, io));
  });

  return program;
}

/** With the help, which lists the commands. */
const MAY_NAME_COMMAND: ReadonlySet<string> = new Set([...COMMANDS, '-h', '--help']);

const EXIT_CODES = `
Exit codes:
  0  no errors, and no more warnings than allowed
  1  findings that fail the run
  2  something could not be done: it is said on standard error
`;

/** Usage errors in one line; a defect of our own with all that a report of it needs. */
async function tellFailure(error: unknown, io: CliIo, argv: readonly string[]): Promise<number> {
  // Commander has written its message; help and version are no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const log = new ProblemLog(io);
  if (error instanceof UsageError) {
    const { usageSentence } = await import('./usage-in-chinese.ts');
    log.note(usageSentence(error, problemLanguage(localeIn(argv), io.env) ?? 'en'));
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.note('crashed; this is a defect of reportlint, please report it with the lines below');
  for (const line of stack.split('\n')) log.note(line);
  return 2;
}

/** The command line may be wrong as a whole; this much of it can be read. */
function localeIn(argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf('--locale');
  return at === -1 ? argv.findLast((each) => each.startsWith('--locale='))?.slice('--locale='.length) : argv[at + 1];
}
