import { type Command, Option } from 'commander';
import { addConfigOptions, type ConfigOptions, toConfigArguments } from './config-options.ts';
import type { CliIo } from './io.ts';

/** Declares the commands that stay and answer: editors, language models, programs with many drafts. */
export function addServiceCommands(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  addConfigOptions(program.command('worker').description('answer requests, one JSON document a line in, one result a line out, in order'))
    .option('--locale <language>', 'zh, en or auto (that of the document)')
    .action(async (options: ConfigOptions) => {
      const { runWorker } = await import('./worker-command.ts');
      exitWith(await runWorker(toConfigArguments(options), io));
    });

  program
    .command('lsp')
    .description('serve an editor: language server protocol over standard input and output')
    .option('--stdio', 'the only way of talking there is; editors say it', true)
    // Added by the client library of VS Code on its own; the server library reads it, and ends when that process has gone.
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .option('--safe', 'trust no workspace: read configuration in data formats only, load no plugin')
    .action(async (options: { safe?: boolean }) => {
      const { serveLanguage } = await import('./lsp-command.ts');
      serveLanguage({ isSafe: options.safe === true });
    });

  program
    .command('mcp')
    .description('serve a language model: Model Context Protocol over standard input and output')
    .action(async () => {
      const { serveModel } = await import('./mcp-command.ts');
      await serveModel(io);
    });
}
