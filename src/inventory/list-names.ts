import { allMatches } from '../model/all-matches.ts';
import type { Block } from '../model/block.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Point } from '../model/range.ts';
import {
  BEFORE_NAME,
  COMMON_PLACE,
  COMMON_UNIT,
  LEADING_EN,
  PEOPLE_LINE,
  PERSON_AFTER_TITLE,
  PERSON_ALONE,
  PERSON_BEFORE_TITLE,
  PERSON_EN,
  PLACE_EN,
  PLACE_END,
  UNIT_EN,
  UNIT_END,
  YEAR,
  YEAR_HAN,
} from './name-patterns.ts';

export type NameKind = 'unit' | 'place' | 'person' | 'year';

/** A name that a text speaks of. */
export interface NameEntry {
  readonly kind: NameKind;
  readonly name: string;
  readonly count: number;
  /** Where it first stands. */
  readonly start: Point;
  /** The lines it stands in, each once, in order. */
  readonly lines: readonly number[];
}

/**
 * Units, places, people and years that a text speaks of, by kind and then by count: what does not belong shows at a glance.
 * Names are found by their form alone, so some are missed and some begin a word too early; nothing is judged.
 */
export function listNames(document: ReportDocument): NameEntry[] {
  const names = new Map<string, { kind: NameKind; name: string; offsets: number[] }>();
  for (const block of document.blocks) {
    if (block.text === '' || block.role === 'code' || block.role === 'other') continue;
    for (const { kind, name, at } of namesIn(block)) {
      const offset = block.prose.toSource({ start: at, end: at }).start;
      const known = names.get(`${kind} ${name}`);
      if (known === undefined) names.set(`${kind} ${name}`, { kind, name, offsets: [offset] });
      else known.offsets.push(offset);
    }
  }
  const order: readonly NameKind[] = ['unit', 'place', 'person', 'year'];
  return [...names.values()]
    .map(({ kind, name, offsets }): NameEntry => {
      const start = Math.min(...offsets.slice(0, 1));
      return {
        kind,
        name,
        count: offsets.length,
        start: document.lines.toPoint(start),
        lines: [...new Set(offsets.map((offset) => document.lines.lineAt(offset)))],
      };
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.count - a.count || a.start.line - b.start.line || a.start.column - b.start.column);
}

interface Found {
  readonly kind: NameKind;
  readonly name: string;
  /** Offset in the prose of the block. */
  readonly at: number;
}

function namesIn({ text }: Block): Found[] {
  const found: Found[] = [];
  const zh = /\p{Script=Han}/u.test(text) ? [unitsZh(text), peopleZh(text)] : [];
  const en = /[A-Z]/u.test(text) ? [namesEn(text)] : [];
  for (const name of [...zh, ...en].flat()) found.push(name);
  for (const match of allMatches(text, YEAR)) found.push({ kind: 'year', name: match[1] as string, at: match.index });
  for (const match of allMatches(text, YEAR_HAN)) found.push({ kind: 'year', name: match[0], at: match.index });
  return found;
}

/** Units first: `临湖市城管局` is no place, but `临湖市` alone is. */
function unitsZh(text: string): Found[] {
  const found: Found[] = [];
  for (const match of allMatches(text, UNIT_END)) {
    const cut = cutHead(match[0]);
    const name = match[0].slice(cut);
    if (name.length >= 3 && !COMMON_UNIT.test(name)) found.push({ kind: 'unit', name, at: match.index + cut });
  }
  const plain = withoutUnits(text, found);
  for (const match of allMatches(plain, PLACE_END)) {
    const cut = cutHead(match[0]);
    const name = match[0].slice(cut);
    if (name.length >= 2 && !COMMON_PLACE.test(name)) found.push({ kind: 'place', name, at: match.index + cut });
  }
  return found;
}

function withoutUnits(text: string, units: readonly Found[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { name, at } of units) {
    parts.push(text.slice(from, at), '\uFFFC'.repeat(name.length));
    from = at + name.length;
  }
  return parts.join('') + text.slice(from);
}

/** Length of the words before the name. */
function cutHead(text: string): number {
  const head = BEFORE_NAME.exec(text)?.[0].length ?? 0;
  return head === text.length ? 0 : head;
}

function peopleZh(text: string): Found[] {
  const line = PEOPLE_LINE.exec(text);
  if (line !== null) {
    const list = line[1] as string;
    const start = text.length - list.length;
    return [...allMatches(list, /[\p{Script=Han}]+/gu)]
      .filter(({ 0: name }) => PERSON_ALONE.test(name))
      .map(({ 0: name, index }) => ({ kind: 'person', name, at: start + index }));
  }
  const found: Found[] = [];
  for (const match of allMatches(text, PERSON_AFTER_TITLE)) {
    const name = match[1] as string;
    found.push({ kind: 'person', name, at: match.index + match[0].length - name.length });
  }
  for (const match of allMatches(text, PERSON_BEFORE_TITLE)) found.push({ kind: 'person', name: match[1] as string, at: match.index });
  const places = new Set<number>();
  return found.filter(({ at }) => !places.has(at) && places.add(at));
}

function namesEn(text: string): Found[] {
  const found: Found[] = [];
  for (const [kind, pattern] of [
    ['unit', UNIT_EN],
    ['place', PLACE_EN],
  ] as const) {
    for (const match of allMatches(text, pattern)) {
      const lead = LEADING_EN.exec(match[0])?.[0].length ?? 0;
      const name = match[0].slice(lead);
      if (name.includes(' ')) found.push({ kind, name, at: match.index + lead });
    }
  }
  for (const match of allMatches(text, PERSON_EN)) {
    const name = (match[1] ?? match[2]) as string;
    found.push({ kind: 'person', name, at: match.index + match[0].length - name.length });
  }
  return found;
}
