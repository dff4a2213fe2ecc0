import { describeOutline, type OutlineDescription, type SectionDescription } from '../inventory/describe-outline.ts';
import { displayPath } from '../reporters/display-path.ts';
import { escapeControl } from '../reporters/escape-control.ts';
import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { withOutput } from './output.ts';
import { readDrafts } from './read-drafts.ts';
import type { ShowArguments } from './show-command.ts';

/** `reportlint outline FILE…` */
export async function showOutline(args: ShowArguments, io: CliIo): Promise<ExitCode> {
  let problems = 0;
  await withOutput(io, { file: null, isText: args.format === 'pretty', beforeWriting: () => {} }, async (output) => {
    const outlines: unknown[] = [];
    const read = await readDrafts(args, io, async ({ path, document }) => {
      const outline = describeOutline(document);
      if (args.format === 'json') outlines.push({ filePath: path, ...outline });
      else await output.write(formatOutline(displayPath(path, io.cwd), outline));
    });
    problems = read.problems;
    if (args.format === 'json') await output.write(`${JSON.stringify(outlines, null, 2)}\n`);
  });
  return problems > 0 ? 2 : 0;
}

/** Characters of a block that are shown: enough to know it again. */
const SHOWN = 36;

function formatOutline(path: string, outline: OutlineDescription): string {
  const kind = outline.profile === null ? 'no known kind' : outline.profile;
  const lines = [`${escapeControl(path)}`, `  ${outline.title === null ? 'no title' : escapeControl(outline.title)} (${kind}, ${outline.language})`, ''];
  lines.push(...formatSections(outline.sections), '');
  const width = Math.max(0, ...outline.blocks.map(({ role, number }) => label(role, number).length));
  for (const { line, role, number, text } of outline.blocks) {
    const characters = [...text.replace(/\s+/gu, ' ')];
    const shown = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('');
    lines.push(`  ${String(line).padStart(5)}  ${label(role, number).padEnd(width)}  ${escapeControl(shown)}`.trimEnd());
  }
  return `${lines.join('\n')}\n\n`;
}

function formatSections(sections: readonly SectionDescription[]): string[] {
  return sections.flatMap(({ level, number, title, line, isRunIn, sections: inner }) => {
    const gap = number !== null && /[\dA-Za-z.]$/u.test(number) ? ' ' : '';
    return [
      `  ${String(line).padStart(5)}  ${'  '.repeat(level - 1)}${escapeControl(`${number ?? ''}${gap}${title}`)}${isRunIn ? ' …' : ''}`,
      ...formatSections(inner),
    ];
  });
}

function label(role: string, number: string | null): string {
  return number === null ? role : `${role} (${number})`;
}
