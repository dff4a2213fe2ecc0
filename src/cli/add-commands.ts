import type { Command } from 'commander';
import { addServiceCommands } from './add-service-commands.ts';
import { addTeamCommands } from './add-team-commands.ts';
import { addAnnotateCommand } from './annotate-arguments.ts';
import type { CliIo } from './io.ts';
import { addShowCommand } from './show-command.ts';

/** Declares all commands but linting. A new one is named in `command-names.ts`, too. */
export function addCommands(program: Command, io: CliIo, exitWith: (code: number) => void): void {
  program
    .command('init')
    .description('write a .reportlintrc for this folder, fitted to what is in it')
    .option('--locale <language>', 'language of its comments: zh, en or auto')
    .action(async (options: { locale?: string }) => {
      const { initFolder } = await import('./init-command.ts');
      exitWith(await initFolder(options.locale, io));
    });

  program
    .command('rules')
    .description('list the rules')
    .option('-f, --format <name>', 'pretty or json', 'pretty')
    .option('--locale <language>', 'zh, en or auto')
    .action(async (options: { format: string; locale?: string }) => {
      const { listRules } = await import('./rules-command.ts');
      exitWith(await listRules(options, io));
    });

  program
    .command('explain')
    .description('what a rule finds, or a kind of document asks for, and why')
    .argument('[rule-id]')
    .option('--profile <name>', 'explain a kind of document instead')
    .option('--locale <language>', 'zh, en or auto')
    .action(async (ruleId: string | undefined, options: { profile?: string; locale?: string }) => {
      const { explain } = await import('./explain-command.ts');
      exitWith(await explain({ ruleId, ...options }, io));
    });

  addShowCommand(program, {
    name: 'blanks',
    description: 'the places still to be filled in, as a list to work through',
    formats: ['markdown', 'json'],
    run: async (args) => {
      const { showBlanks } = await import('./blanks-command.ts');
      exitWith(await showBlanks(args, io));
    },
  });
  addShowCommand(program, {
    name: 'outline',
    description: 'sections, numbers and block roles as read',
    formats: ['pretty', 'json'],
    run: async (args) => {
      const { showOutline } = await import('./outline-command.ts');
      exitWith(await showOutline(args, io));
    },
  });
  addShowCommand(program, {
    name: 'names',
    description: 'the units, places, people and years that a text speaks of, counted',
    formats: ['pretty', 'json'],
    run: async (args) => {
      const { showNames } = await import('./names-command.ts');
      exitWith(await showNames(args, io));
    },
  });
  addShowCommand(program, {
    name: 'text',
    description: 'the text as read, which ranges and columns refer to',
    formats: ['text'],
    run: async (args) => {
      const { showText } = await import('./text-command.ts');
      exitWith(await showText(args, io));
    },
  });

  program
    .command('open')
    .description('open the page that lints drafts in a browser, without a network; prints where it is')
    .action(async () => {
      const { openPage } = await import('./open-command.ts');
      exitWith(await openPage(io));
    });

  addAnnotateCommand(program, async (args) => {
    const { annotate } = await import('./annotate-command.ts');
    exitWith(await annotate(args, io));
  });

  addServiceCommands(program, io, exitWith);
  addTeamCommands(program, io, exitWith);
}
