import { Command } from 'commander';
import { expect, it } from 'vitest';
import { addCommands } from '../../src/cli/add-commands.ts';
import { COMMANDS } from '../../src/cli/command-names.ts';
import { processIo } from '../../src/cli/io.ts';

it('names all commands, since one that is not named is taken for a file', () => {
  const program = new Command();
  addCommands(program, processIo(), () => {});
  const declared = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  expect(declared.sort()).toEqual([...COMMANDS].sort());
});
