import type { ReportDocument } from '../../src/rule/index.ts';
import type { Bracket, Style, Verdict } from './bracket.ts';
import { BRACKET_AFTER, BRACKET_BEFORE, COLON_BEFORE, CURRENCY_BEFORE, FILLED_BEFORE, isLegend, UNIT_AFTER } from './context-patterns.ts';
import { SEVERAL_WORDS, VALUE_DATE } from './english-patterns.ts';

export interface Judged {
  readonly bracket: Bracket;
  readonly verdict: Verdict;
}

/** Why a doubtful bracket counts after all, or what it is instead. */
export type Decision =
  | { readonly why: 'own' }
  | { readonly why: 'style'; readonly count: number }
  | { readonly why: 'legend' }
  | { readonly why: 'several'; readonly count: number }
  | { readonly why: 'slot' }
  | { readonly why: 'default' }
  | { readonly why: 'filled' };

/** What the whole document says about its brackets. */
export interface Company {
  decide(judged: Judged): Decision | null;
}

/** Fewer certain places than this say nothing about a style of brackets. */
const ENOUGH = 2;
/** So many different doubtful ones speak for each other. */
const CROWD = 3;

/** Reads the evidence once; each decision is constant in the length of the document. */
export function readCompany(document: ReportDocument, all: readonly Judged[]): Company {
  const certainCount = countStyles(all, ({ verdict }) => verdict.certainty === 'certain');
  const placed = countStyles(all, ({ verdict, bracket }) => verdict.certainty === 'certain' && (!bracket.opensBlock || bracket.closesBlock));
  const labels = countStyles(all, ({ verdict }) => verdict.isLabel);
  const blanks = countStyles(all, ({ verdict }) => verdict.certainty === 'certain' && verdict.kind === 'blank');
  const siblings = readSiblings(all);
  const crowds = readCrowds(all);
  const hasLegend = document.blocks.some(({ text }) => text.length <= 400 && isLegend(text));
  const of = (counts: ReadonlyMap<Style, number>, { style }: Bracket): number => counts.get(style) ?? 0;

  return {
    decide({ bracket, verdict }) {
      if (verdict.certainty === 'certain') return { why: 'own' };
      if (verdict.certainty === 'none') return null;
      const sure = of(certainCount, bracket);
      // A document that sets its labels in these brackets says that the next one is a label too.
      if (verdict.isLabel && of(labels, bracket) > of(placed, bracket)) return null;
      if (verdict.certainty === 'filled') return decideFilled(bracket, sure);
      if (verdict.kind === 'filled') return sure >= ENOUGH ? { why: 'default' } : null;
      if (isDefault(bracket, verdict) && of(blanks, bracket) >= ENOUGH) return { why: 'default' };
      const numbered = siblings.get(siblingKey(bracket))?.size ?? 0;
      if (sure >= ENOUGH)
        return isDefault(bracket, verdict) && verdict.kind !== 'field' && isProse(bracket) ? { why: 'default' } : { why: 'style', count: sure };
      if (hasLegend && sure >= 1) return { why: 'legend' };
      if (numbered >= 2 && !verdict.isLabel && (verdict.kind === 'field' || sure >= 1)) return { why: 'several', count: numbered };
      const crowd = crowds.get(bracket.style)?.size ?? 0;
      if (crowd >= CROWD && standsInCrowd({ bracket, verdict })) return { why: 'several', count: crowd };
      return isSlot(bracket, verdict) && (sure >= 1 || isChinesePlace(bracket, verdict)) ? { why: 'slot' } : null;
    },
  };
}

function countStyles(all: readonly Judged[], counts: (judged: Judged) => boolean): ReadonlyMap<Style, number> {
  const found = new Map<Style, number>();
  for (const judged of all) {
    const { style } = judged.bracket;
    if (style !== 'round' && counts(judged)) found.set(style, (found.get(style) ?? 0) + 1);
  }
  return found;
}

/** `[目标1]`, `[目标2]`: the numbers that stand behind the same words in the same brackets. */
function readSiblings(all: readonly Judged[]): ReadonlyMap<string, ReadonlySet<string>> {
  const siblings = new Map<string, Set<string>>();
  for (const { bracket, verdict } of all) {
    const number = NUMBERED.exec(bracket.inner)?.[2];
    if (verdict.certainty !== 'doubtful' || number === undefined) continue;
    const key = siblingKey(bracket);
    const known = siblings.get(key);
    if (known === undefined) siblings.set(key, new Set([number]));
    else known.add(number);
  }
  return siblings;
}

/** Different contents of one style that would all have to be something else. */
function readCrowds(all: readonly Judged[]): ReadonlyMap<Style, ReadonlySet<string>> {
  const crowds = new Map<Style, Set<string>>();
  for (const judged of all) {
    if (!standsInCrowd(judged)) continue;
    const { style, inner } = judged.bracket;
    const known = crowds.get(style);
    if (known === undefined) crowds.set(style, new Set([inner]));
    else known.add(inner);
  }
  return crowds;
}

/** `<concern>` of several words, `[整改措施]`: prose and programs seldom use such brackets for anything else. */
function standsInCrowd({ bracket, verdict }: Judged): boolean {
  const { style, inner } = bracket;
  if (verdict.certainty !== 'doubtful' || verdict.isLabel || style === 'lenticular') return false;
  if (/\p{Script=Han}/u.test(inner)) return verdict.kind === 'field';
  return (style === 'angle' || style === 'curly') && SEVERAL_WORDS.test(inner) && !/[,.]$/u.test(inner);
}

/** `目标1`, `option b`: words and the number or the letter behind them. */
export const NUMBERED = /^(.{1,40}?)\s?([\d一二三四五六七八九十]{1,2}|[A-Za-z])$/u;

function siblingKey({ style, inner }: Bracket): string {
  return `${style} ${NUMBERED.exec(inner)?.[1] ?? inner}`;
}

/** A date or a version is a filled place where a label asks for it, or where the document's template used these marks. */
function decideFilled({ before, inner, style, opensBlock }: Bracket, sure: number): Decision | null {
  if (FILLED_BEFORE.test(before) || sure >= ENOUGH) return { why: 'filled' };
  return style === 'angle' && VALUE_DATE.test(inner) && !opensBlock ? { why: 'filled' } : null;
}

/** `[Delaware]`, `[1 year(s)]` in an English contract: words that may stay, without the brackets. */
function isDefault({ inner, style }: Bracket, { kind }: Verdict): boolean {
  return style === 'square' && kind === 'words' && /^[\p{Lu}\d$€£]/u.test(inner) && !/\p{Script=Han}|…|\be\.g\./u.test(inner);
}

function isProse({ opensBlock, closesBlock, role, before, after }: Bracket): boolean {
  if (BRACKET_BEFORE.test(before) || BRACKET_AFTER.test(after)) return false;
  return !(opensBlock && closesBlock) && !COLON_BEFORE.test(before) && role !== 'heading' && role !== 'title';
}

function isSlot({ before, after, opensBlock, closesBlock, role }: Bracket, { isLabel }: Verdict): boolean {
  if (isLabel) return false;
  if (role === 'signature' || role === 'addressee' || role === 'date' || (role === 'title' && !opensBlock)) return true;
  if (UNIT_AFTER.test(after) || CURRENCY_BEFORE.test(before)) return true;
  if (COLON_BEFORE.test(before) && closesBlock) return true;
  return opensBlock && closesBlock && (role === 'list-item' || role === 'heading' || role === 'title');
}

/** Without company a Chinese noun counts in brackets that Chinese prose does not use otherwise. */
function isChinesePlace({ style, inner, role }: Bracket, { kind }: Verdict): boolean {
  if (style === 'lenticular' || !/^\p{Script=Han}/u.test(inner)) return inner === 'X' || inner === 'x';
  return kind === 'field' || role === 'signature' || role === 'addressee' || role === 'date';
}
