import { type Blank, listBlanks } from '../inventory/list-blanks.ts';
import type { ValueKind } from '../inventory/value-kind.ts';
import type { ReportDocument } from '../model/document.ts';
import { describePlace } from '../model/place.ts';
import { displayPath } from '../reporters/display-path.ts';
import { escapeMarkdown } from '../reporters/escape-markdown.ts';
import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { withOutput } from './output.ts';
import { readDrafts } from './read-drafts.ts';
import type { ShowArguments } from './show-command.ts';

/** `reportlint blanks FILE…`: a list to work through. It is no check: blanks do not fail it. */
export async function showBlanks(args: ShowArguments, io: CliIo): Promise<ExitCode> {
  let problems = 0;
  await withOutput(io, { file: null, isText: args.format === 'markdown', beforeWriting: () => {} }, async (output) => {
    const lists: unknown[] = [];
    const read = await readDrafts(args, io, async ({ path, document, result }) => {
      const blanks = listBlanks(document, result.findings);
      if (args.format === 'json') lists.push({ filePath: path, blanks: blanks.map(toJson) });
      else await output.write(formatList(displayPath(path, io.cwd), blanks, languageFor(args.locale, document)));
    });
    problems = read.problems;
    if (args.format === 'json') await output.write(`${JSON.stringify(lists, null, 2)}\n`);
  });
  return problems > 0 ? 2 : 0;
}

function languageFor(locale: string | undefined, document: ReportDocument): 'zh' | 'en' {
  return locale === 'zh' || locale === 'en' ? locale : document.language;
}

function toJson({ number, ruleId, text, range, start, section, sentence, asks, group, place }: Blank) {
  const location =
    place === null ? {} : { location: { part: place.part, paragraph: place.paragraph, ...(place.table === null ? {} : { table: place.table }) } };
  return { number, text, asks, group, line: start.line, column: start.column, range: [range.start, range.end], section, sentence, ruleId, ...location };
}

const ASKS: Readonly<Record<'zh' | 'en', Readonly<Record<ValueKind, string>>>> = {
  zh: { date: '日期', amount: '金额', number: '数量', unit: '单位或名称', person: '人员', text: '文字' },
  en: { date: 'date', amount: 'amount', number: 'number', unit: 'name of a unit', person: 'person', text: 'text' },
};

const WORDS = {
  zh: {
    head: (path: string, count: number) => `## ${path}：待填写${count}处`,
    none: '没有待填写之处。',
    place: (line: number, column: number) => `第${line}行第${column}列`,
    same: (numbers: string) => `与${numbers}填写相同内容`,
  },
  en: {
    head: (path: string, count: number) => `## ${path}: ${count} to fill in`,
    none: 'Nothing to fill in.',
    place: (line: number, column: number) => `line ${line}, column ${column}`,
    same: (numbers: string) => `same as ${numbers}`,
  },
} as const;

function formatList(path: string, blanks: readonly Blank[], language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const lines = [words.head(escapeMarkdown(path), blanks.length), ''];
  if (blanks.length === 0) lines.push(words.none);
  let section: string | null = null;
  for (const blank of blanks) {
    const heading = blank.section.join(' › ');
    if (heading !== section && heading !== '') lines.push(...(section === null && lines.length === 2 ? [] : ['']), `### ${escapeMarkdown(heading)}`, '');
    section = heading;
    lines.push(
      `- [ ] ${[`**${blank.number}**`, ASKS[language][blank.asks], blank.place === null ? words.place(blank.start.line, blank.start.column) : describePlace(blank.place, language), markSentence(blank), ...twins(blank, blanks, words.same)].join(' · ')}`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function twins(blank: Blank, blanks: readonly Blank[], same: (numbers: string) => string): string[] {
  if (blank.group === null) return [];
  const first = blanks.find(({ group }) => group === blank.group) as Blank;
  return first === blank ? [] : [same(`**${first.number}**`)];
}

/** Characters on each side of the token that are shown. */
const AROUND = 24;

/** The asterisks stand inside the brackets: between a Chinese character and a bracket, Markdown takes them for asterisks. */
function markSentence({ sentence, inSentence }: Blank): string {
  const before = sentence.slice(0, inSentence.start);
  const after = sentence.slice(inSentence.end);
  const head = before.length > AROUND ? `…${before.slice(-AROUND)}` : before;
  const tail = after.length > AROUND ? `${after.slice(0, AROUND)}…` : after;
  return `${escapeMarkdown(head)}⟦**${escapeMarkdown(sentence.slice(inSentence.start, inSentence.end))}**⟧${escapeMarkdown(tail)}`.replace(/\s+/gu, ' ');
}
