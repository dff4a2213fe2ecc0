import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { withOutput } from './output.ts';
import { readDrafts } from './read-drafts.ts';
import type { ShowArguments } from './show-command.ts';
import { UsageError } from './usage-error.ts';

/** `reportlint text FILE`: the text as decoded, which all ranges and columns refer to. */
export async function showText(args: ShowArguments, io: CliIo): Promise<ExitCode> {
  if (args.patterns.length > 1) throw new UsageError('text shows one file', 'name one file');
  let problems = 0;
  await withOutput(io, { file: null, isText: true, beforeWriting: () => {} }, async (output) => {
    const read = await readDrafts(args, io, async ({ document }) => output.write(document.text));
    problems = read.problems;
  });
  return problems > 0 ? 2 : 0;
}
