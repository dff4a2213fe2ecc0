import { resolve } from 'node:path';
import { type AnnotatedFile, annotateFile } from '../host/annotate-file.ts';
import { displayPath } from '../reporters/display-path.ts';
import type { AnnotateArguments } from './annotate-arguments.ts';
import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { createConfigOf } from './load-config-of.ts';
import { ProblemLog } from './problem-log.ts';
import { UsageError } from './usage-error.ts';

/** `reportlint annotate draft.docx -o out.docx`. Findings do not fail it; what it could not do does. */
export async function annotate(args: AnnotateArguments, io: CliIo): Promise<ExitCode> {
  if (args.outputFile !== null && args.isInPlace) throw new UsageError('-o and --in-place cannot be used together', 'leave one of them out');
  if (args.outputFile === null && !args.isInPlace)
    throw new UsageError('annotate was not told where to write', 'use -o out.docx, or --in-place to write into the draft itself');
  const path = resolve(io.cwd, args.file);
  const outputPath = args.outputFile === null ? null : resolve(io.cwd, args.outputFile);
  const { author, initials, date, maxComments } = args;
  const file = await annotateFile(path, { configOf: createConfigOf(args, io), outputPath, author, initials, date, maxComments });

  const log = new ProblemLog(io);
  if (file.configProblems.length > 0) log.addConfig(file.configProblems);
  for (const problem of file.problems) log.add(problem);
  if (file.written !== null) log.note(describeWritten(file.written, displayPath(outputPath ?? path, io.cwd), outputPath === null));
  return log.count > 0 ? 2 : 0;
}

/** `wrote 12 comments (14 findings) to out.docx; 2 stand where Word takes a comment, and name their place` */
function describeWritten(
  { comments, commented, left, elsewhere, replaced, kept }: NonNullable<AnnotatedFile['written']>,
  output: string,
  isInPlace: boolean,
): string {
  const asides = [
    ...(elsewhere > 0
      ? [`${elsewhere} ${elsewhere === 1 ? 'stands' : 'stand'} where Word takes a comment, and ${elsewhere === 1 ? 'names its' : 'name their'} place`]
      : []),
    ...(left > 0 ? [`the last one counts ${count(left, 'further finding')}`] : []),
    ...(replaced > 0 ? [`${count(replaced, 'comment')} of an earlier run ${comments > 0 ? 'replaced' : 'taken out'}`] : []),
    ...(kept > 0 ? [`${count(kept, 'answered comment')} of an earlier run kept`] : []),
  ];
  const found = comments === commented ? '' : ` (${count(commented, 'finding')})`;
  const isCopy = comments + replaced + kept === 0;
  const done = comments > 0 ? `wrote ${count(comments, 'comment')}${found} to ${output}` : `nothing ${kept > 0 ? 'new ' : ''}to comment on`;
  return [done, ...(isCopy ? [`${output} is ${isInPlace ? 'as it was' : 'a copy of the draft'}`] : []), ...asides].join('; ');
}

function count(many: number, thing: string): string {
  return `${many} ${thing}${many === 1 ? '' : 's'}`;
}
