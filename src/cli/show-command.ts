import { type Command, Option } from 'commander';
import type { ReadArguments } from './read-drafts.ts';

export interface ShowArguments extends ReadArguments {
  readonly format: string;
  readonly locale: string | undefined;
}

interface ShowOptions {
  format?: string;
  config?: string | boolean;
  safe?: boolean;
  profile?: string;
  encoding?: string;
  locale?: string;
}

/** Declares a command that reads drafts and shows something of them. The first format is the one without the option. */
export function addShowCommand(
  program: Command,
  {
    name,
    description,
    formats,
    run,
  }: { name: string; description: string; formats: readonly [string, ...string[]]; run: (args: ShowArguments) => Promise<void> },
): void {
  const command = program.command(name).description(description).argument('<files...>', 'files, folders or globs');
  if (formats.length > 1) command.addOption(new Option('-f, --format <name>', formats.join(' or ')).choices(formats).default(formats[0]));
  command
    .option('-c, --config <path>', 'use this configuration')
    .option('--no-config', 'use no configuration file')
    .option('--profile <name>', 'kind of document: a name, auto or none')
    .option('--encoding <name>', 'read all files in this encoding')
    .option('--locale <language>', 'zh, en or auto (that of the document)')
    .option('--safe', 'read configuration in data formats only, load no plugin')
    .action((patterns: string[], options: ShowOptions) =>
      run({
        patterns,
        format: options.format ?? formats[0],
        configPath: typeof options.config === 'string' ? options.config : null,
        noConfig: options.config === false,
        isSafe: options.safe === true,
        profile: options.profile,
        encoding: options.encoding ?? null,
        locale: options.locale,
      }),
    );
}
