import type { Command } from 'commander';
import { collect } from './arguments.ts';
import type { CliIo } from './io.ts';

interface WorkerOptions {
  config?: string | boolean;
  preset?: string;
  profile?: string;
  rule?: string[];
  safe?: boolean;
  locale?: string;
}

/** Declares the commands that stay and answer: editors, language models, programs with many drafts. */
export function addServiceCommands(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  program
    .command('worker')
    .description('answer requests, one JSON document a line in, one result a line out, in order')
    .option('-c, --config <path>', 'use this configuration')
    .option('--no-config', 'use no configuration file')
    .option('--preset <name>', 'recommended, gongwen, english, template or all')
    .option('--profile <name>', 'kind of document: a name, auto or none')
    .option('--rule <setting>', "set a rule: 'id: level' (can be repeated)", collect)
    .option('--safe', 'read configuration in data formats only, load no plugin')
    .option('--locale <language>', 'zh, en or auto (that of the document)')
    .action(async ({ config, preset, profile, rule, safe, locale }: WorkerOptions) => {
      const { runWorker } = await import('./worker-command.ts');
      const configPath = typeof config === 'string' ? config : null;
      exitWith(await runWorker({ configPath, noConfig: config === false, preset, profile, rules: rule ?? [], isSafe: safe === true, locale }, io));
    });

  program
    .command('lsp')
    .description('serve an editor: language server protocol over standard input and output')
    .option('--stdio', 'the only way of talking there is; editors say it', true)
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
