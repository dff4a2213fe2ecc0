import { listNames, type NameEntry, type NameKind } from '../inventory/list-names.ts';
import type { ReportDocument } from '../model/document.ts';
import { displayPath } from '../reporters/display-path.ts';
import { escapeControl } from '../reporters/escape-control.ts';
import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { withOutput } from './output.ts';
import { readDrafts } from './read-drafts.ts';
import type { ShowArguments } from './show-command.ts';

/** `reportlint names FILE…`: what a text speaks of, counted. It judges nothing. */
export async function showNames(args: ShowArguments, io: CliIo): Promise<ExitCode> {
  let problems = 0;
  await withOutput(io, { file: null, isText: args.format === 'pretty', beforeWriting: () => {} }, async (output) => {
    const lists: unknown[] = [];
    const read = await readDrafts(args, io, async ({ path, document }) => {
      const names = listNames(document);
      if (args.format === 'json') lists.push({ filePath: path, names: names.map(toJson) });
      else await output.write(formatNames(displayPath(path, io.cwd), names, languageFor(args.locale, document)));
    });
    problems = read.problems;
    if (args.format === 'json') await output.write(`${JSON.stringify(lists, null, 2)}\n`);
  });
  return problems > 0 ? 2 : 0;
}

function languageFor(locale: string | undefined, document: ReportDocument): 'zh' | 'en' {
  return locale === 'zh' || locale === 'en' ? locale : document.language;
}

function toJson({ kind, name, count, start, lines }: NameEntry) {
  return { kind, name, count, line: start.line, column: start.column, lines };
}

const WORDS = {
  zh: {
    kinds: { unit: '单位', place: '地名', person: '人员', year: '年份' } satisfies Record<NameKind, string>,
    none: '没有找到单位、地名、人员或年份。',
    lines: (numbers: string, isCut: boolean) => `第${numbers}行${isCut ? '等' : ''}`,
    gap: '、',
  },
  en: {
    kinds: { unit: 'units', place: 'places', person: 'people', year: 'years' } satisfies Record<NameKind, string>,
    none: 'No units, places, people or years were found.',
    lines: (numbers: string, isCut: boolean) => `${numbers.includes(',') ? 'lines' : 'line'} ${numbers}${isCut ? ' …' : ''}`,
    gap: ', ',
  },
} as const;

/** Lines that are told of each name. */
const SHOWN = 8;

function formatNames(path: string, names: readonly NameEntry[], language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const lines = [escapeControl(path)];
  if (names.length === 0) lines.push(`  ${words.none}`);
  let kind: NameKind | null = null;
  for (const entry of names) {
    if (entry.kind !== kind) lines.push('', `  ${words.kinds[entry.kind]}`);
    kind = entry.kind;
    const places = words.lines(entry.lines.slice(0, SHOWN).join(words.gap), entry.lines.length > SHOWN);
    lines.push(`  ${String(entry.count).padStart(5)}  ${escapeControl(entry.name)}  ${places}`);
  }
  return `${lines.join('\n')}\n\n`;
}
