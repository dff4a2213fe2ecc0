import { allMatches, type Block, isQuoted, type ReportDocument, rememberedByText } from '../../src/rule/index.ts';
import { ACCOUNT, CHINESE, DRAFT_SUFFIX, ENGLISH, type Kind, type NotePattern } from './patterns.ts';

export interface Note {
  readonly kind: Kind;
  readonly block: Block;
  /** Range in the prose. */
  readonly start: number;
  readonly end: number;
}

/** Remarks to whoever was to finish the text. */
export function findNotes(document: ReportDocument): Note[] {
  const notes = document.blocks.flatMap((block) => (block.text === '' ? [] : patternsFor(block).flatMap((pattern) => search(document, block, pattern))));
  return [...notes, ...document.blocksWith('title').flatMap(draftSuffix)];
}

const PATTERNS: readonly NotePattern[] = [...CHINESE, ...ENGLISH];
const patternsFor = rememberedByText(({ text }: Block) => PATTERNS.filter(({ cues }) => cues.some((cue) => text.includes(cue))));

function draftSuffix(block: Block): Note[] {
  const suffix = block.text.length > 100 ? null : DRAFT_SUFFIX.exec(block.text);
  return suffix === null || suffix.index === 0 ? [] : [{ kind: 'draft', block, start: suffix.index, end: block.text.length }];
}

function search(document: ReportDocument, block: Block, { kind, pattern, isOwnLine }: NotePattern): Note[] {
  const { text } = block;
  // A form tells its reader what to check; that is its content.
  if (kind === 'note' && block.role === 'table-cell') return [];
  return [...allMatches(text, pattern)].flatMap((match) => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (isOwnLine === true && !isWhole(text, start, end)) return [];
    if (isQuoted(text, { start, end })) return [];
    // An item of a list of other things is an example; a list of people calls them all.
    if (kind === 'mention' && isExample(text.slice(Math.max(0, start - 12), start))) return [];
    if (kind === 'mention' && ACCOUNT.test(text.slice(Math.max(0, start - 6), start))) return [];
    if (kind === 'doubt' && !isDoubt(document, block, start, end)) return [];
    return [{ kind, block, start, end }];
  });
}

function isExample(before: string): boolean {
  return before.endsWith('、') && !/[@＠][^、，。]{1,8}、$/u.test(before);
}

function isWhole(text: string, start: number, end: number): boolean {
  return /^[\s>#*•\-\d.、]{0,8}$/u.test(text.slice(0, start)) && /^[\s*。!！.]{0,4}$/u.test(text.slice(end));
}

/**
 * Marks beside words or figures that are in doubt. A row of question marks in place of words is an encoding fault or a password field,
 * exclamation marks are a note only in a text that is otherwise sober.
 */
function isDoubt({ language, format }: ReportDocument, { text }: Block, start: number, end: number): boolean {
  const mark = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  if (mark.length > 6) return false;
  if (/[！!]/u.test(mark)) {
    // `!!! note` opens a box in some kinds of Markdown; a row of three after an English word is a habit.
    return language === 'zh' && !(format === 'markdown' && start === 0) && /[\p{Script=Han}\d）)]$/u.test(before.trimEnd());
  }
  // After a code point the sign in brackets is the sign itself.
  if (/U\+[0-9A-F]{4} $/u.test(before)) return false;
  if (/^[([（]/u.test(mark)) return /[\p{L}\p{N}%％]\s?$/u.test(before);
  if (language === 'zh') return /[\p{Script=Han}\d%％：:，,（(]\s?$/u.test(before) || /^\s?[\p{Script=Han}）)]/u.test(after) || start === 0;
  // Wildcards (`data.???`) and regular expressions touch other signs; a habit of writing asks a question with a verb.
  return /(?:[\d%$€£:=(]|\b(?:is|are|was|of|at|by|on|to|costs?|total|date))\s?$/u.test(before) && /^(?:[\s.,;)]|$)/u.test(after);
}
