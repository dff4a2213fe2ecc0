import type { Language } from './document.ts';

/** A body of text of its own within a word-processor document. */
export type Story = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textbox' | 'comment';

/** Where something stands in a document that has no lines. All count from 1, in reading order. */
export interface DocumentPlace {
  readonly part: Story;
  /** Of that part; empty ones and those in cells count. */
  readonly paragraph: number;
  readonly table: { readonly index: number; readonly row: number; readonly column: number } | null;
}

const PARTS: Readonly<Record<Language, Readonly<Record<Story, string>>>> = {
  zh: { body: '', header: '页眉', footer: '页脚', footnote: '脚注', endnote: '尾注', textbox: '文本框', comment: '批注' },
  en: { body: '', header: 'header', footer: 'footer', footnote: 'footnote', endnote: 'endnote', textbox: 'text box', comment: 'comment' },
};

/** `第12段 · 表1第2行第3列`, `页眉第1段`, `paragraph 12 · table 1, row 2, column 3` */
export function describePlace(place: DocumentPlace, language: Language): string {
  return [paragraphWords(place, language), ...tableWords(place, language)].join(' · ');
}

/** With the headings above: `第12段 · 一、总体情况 › （一）主要工作 · 表1第2行第3列` */
export function describePath(place: DocumentPlace, section: readonly string[], language: Language): string {
  const headings = section.length === 0 ? [] : [section.map(shorten).join(' › ')];
  return [paragraphWords(place, language), ...headings, ...tableWords(place, language)].join(' · ');
}

function paragraphWords({ part, paragraph }: DocumentPlace, language: Language): string {
  const name = PARTS[language][part];
  if (language === 'zh') return `${name}第${paragraph}段`;
  return name === '' ? `paragraph ${paragraph}` : `${name}, paragraph ${paragraph}`;
}

function tableWords({ table }: DocumentPlace, language: Language): string[] {
  if (table === null) return [];
  const { index, row, column } = table;
  return [language === 'zh' ? `表${index}第${row}行第${column}列` : `table ${index}, row ${row}, column ${column}`];
}

/** Enough of a heading to find it. */
const LONGEST = 30;

function shorten(heading: string): string {
  const characters = [...heading];
  return characters.length <= LONGEST ? heading : `${characters.slice(0, LONGEST).join('')}…`;
}
