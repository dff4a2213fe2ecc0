import { allMatches, type Block, type ReportDocument } from '../../src/rule/index.ts';
import { ANONYMOUS, ANONYMOUS_EN, CASE_TITLE, CASE_WORDS, OFF_TITLE, OFF_TITLE_EN, PERSON, UNIT_AFTER } from './patterns.ts';

/** A name that was left out. */
export interface Anonymous {
  readonly block: Block;
  /** Range in the prose: 某, 某某, or the whole of a date. */
  readonly start: number;
  readonly end: number;
  /** What speaks for it: its place in the document, its doubling, or that the text keeps to one such body. */
  readonly evidence: 'head' | 'double' | 'date' | 'repeated';
  /** How often the text speaks of the same body. */
  readonly count: number;
}

/** As many different persons make a case, and so many different bodies a study. */
const CASE_PERSONS = 5;
const STUDY_BODIES = 3;
/** Words of a case that a report about one's own work does not need side by side. */
const LEAST_CASE_WORDS = 2;
/** So often does a text name its own author. */
const REPEATED = 3;

/** Cases, judgements, bulletins and studies leave names out on purpose: by their title, or by the number of people and bodies without one. */
export function isCase(document: ReportDocument, offFor: readonly string[]): boolean {
  const title = document.title?.text ?? '';
  if ((document.language === 'zh' ? OFF_TITLE : OFF_TITLE_EN).test(title) || offFor.some((word) => word !== '' && title.includes(word))) return true;
  if (document.language === 'en') return false;
  if (CASE_TITLE.test(title)) return true;
  const words = new Set<string>();
  const persons = new Set<string>();
  const bodies = new Set<string>();
  for (const { text } of document.blocks) {
    if (!text.includes('某')) continue;
    for (const match of allMatches(text, CASE_WORDS)) words.add(match[0]);
    for (const match of allMatches(text, PERSON)) persons.add(match[0]);
    for (const match of allMatches(text, ANONYMOUS)) {
      const unit = match[0] === '某' ? unitAfter(text, match.index + 1) : null;
      if (unit !== null) bodies.add(unit);
    }
  }
  return persons.size >= CASE_PERSONS || bodies.size >= STUDY_BODIES || words.size >= LEAST_CASE_WORDS;
}

const HEAD: ReadonlySet<string> = new Set(['title', 'subtitle', 'addressee', 'salutation', 'signature']);
const SILENT: ReadonlySet<string> = new Set(['code', 'quote', 'contents', 'other']);

/** Names left out that the writer must fill in. A lone 某 in the body counts only where the title has one, or the text keeps to one body. */
export function findAnonymous(document: ReportDocument): Anonymous[] {
  if (document.language === 'en') return findEnglish(document);
  const found: (Anonymous & { readonly unit: string | null })[] = [];
  for (const block of document.blocks) {
    if (SILENT.has(block.role) || !block.text.includes('某')) continue;
    for (const match of allMatches(block.text, ANONYMOUS)) {
      const token = match[0];
      const start = match.index;
      const end = start + token.length;
      if (token === '某' && isPerson(block.text, start) && !isGoal(block.text, start)) continue;
      if (isQuoted(block.text, start)) continue;
      const evidence = HEAD.has(block.role) ? 'head' : token.includes('月') ? 'date' : token.length > 1 ? 'double' : 'repeated';
      if (evidence === 'double' && isPerson(block.text, start) && !block.text.startsWith('同志', end)) continue;
      found.push({ block, start, end, evidence, count: 0, unit: token === '某' ? unitAfter(block.text, end) : null });
    }
  }
  const counts = new Map<string, number>();
  for (const { unit } of found) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const inHead = found.some(({ evidence }) => evidence === 'head');
  return found.flatMap((one): Anonymous[] => {
    if (one.evidence !== 'repeated') return [one];
    const count = one.unit === null ? 0 : (counts.get(one.unit) ?? 0);
    if (one.unit === null) return [{ ...one, evidence: 'double' }];
    if (count >= REPEATED) return [{ ...one, count }];
    return inHead ? [{ ...one, evidence: 'double' }] : [];
  });
}

function findEnglish({ title }: ReportDocument): Anonymous[] {
  return (title?.blocks ?? []).flatMap((block) =>
    [...allMatches(block.text, ANONYMOUS_EN)].map(
      (match) => ({ block, start: match.index, end: match.index + match[0].length, evidence: 'head', count: 1 }) as const,
    ),
  );
}

/** The body that 某 belongs to, short enough to compare; null for 某同志. */
function unitAfter(text: string, at: number): string | null {
  return UNIT_AFTER.exec(text.slice(at, at + 6))?.[0] ?? null;
}

/** 向某区, 于某县: the surname is a preposition before a body. */
function isGoal(text: string, start: number): boolean {
  return /[向于]/u.test(text[start - 1] ?? '') && unitAfter(text, start + 1) !== null;
}

/** 张某 and 李某某 are people of a case; a single one is no author of a report. */
function isPerson(text: string, start: number): boolean {
  const [first] = allMatches(text.slice(Math.max(0, start - 1), start + 4), PERSON);
  return first?.index === 0 && start > 0;
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
