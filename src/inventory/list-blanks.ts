import type { Finding } from '../engine/finding.ts';
import type { Block } from '../model/block.ts';
import type { ReportDocument } from '../model/document.ts';
import type { DocumentPlace } from '../model/place.ts';
import type { Point, Range } from '../model/range.ts';
import { asksForValue } from './asks-for-value.ts';
import { type ValueKind, valueKind } from './value-kind.ts';

/** One place that is still to be filled in. */
export interface Blank {
  /** From 1, in reading order. */
  readonly number: number;
  readonly ruleId: string;
  readonly text: string;
  readonly range: Range;
  readonly start: Point;
  readonly section: readonly string[];
  /** Of a Word document; null for text. */
  readonly place: DocumentPlace | null;
  readonly sentence: string;
  /** The token in the sentence. */
  readonly inSentence: Range;
  readonly asks: ValueKind;
  /** Blanks with one group surely stand for one value: fill in the first, repeat it in the others. */
  readonly group: string | null;
}

/** Rules whose findings ask for a value. */
/** The findings that ask for a value, as a list to work through. */
export function listBlanks(document: ReportDocument, findings: readonly Finding[]): Blank[] {
  const places = findings.filter(asksForValue);
  const blanks = places.map((finding, index) => describe(document, finding, index + 1));
  const counts = new Map<string, number>();
  for (const { group } of blanks) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return blanks.map((blank) => (blank.group !== null && (counts.get(blank.group) ?? 0) < 2 ? { ...blank, group: null } : blank));
}

function describe(document: ReportDocument, finding: Finding, number: number): Blank {
  const block = document.blockAt(finding.range.start);
  const base = {
    number,
    ruleId: finding.ruleId,
    text: finding.text,
    range: finding.range,
    start: finding.start,
    section: finding.section,
    place: finding.location,
  };
  if (block === null || block.text === '')
    return { ...base, sentence: finding.text, inSentence: { start: 0, end: finding.text.length }, asks: 'text', group: null };
  const start = block.prose.toProse(finding.range.start);
  const end = Math.max(start, block.prose.toProse(finding.range.end));
  const kind = String(finding.data['kind'] ?? '');
  const asks = valueKind({ block, start, end, ruleId: finding.ruleId, kind });
  return { ...base, ...sentenceAround(block, start, end), asks, group: groupOf({ block, end, finding, asks }) };
}

function sentenceAround(block: Block, start: number, end: number): { sentence: string; inSentence: Range } {
  const found = block.sentences.find(({ range }) => start >= range.start && start < range.end);
  const range = found?.range ?? { start: 0, end: block.text.length };
  return { sentence: block.text.slice(range.start, Math.max(range.end, end)), inSentence: { start: start - range.start, end: end - range.start } };
}

/** A letter code always means one word; a mask does with the noun behind it (`XX县`), a field with its own name unless it is numbered or general. */
function groupOf({ block, end, finding, asks }: { block: Block; end: number; finding: Finding; asks: ValueKind }): string | null {
  if (finding.ruleId === 'no-letter-code') return finding.text;
  if (finding.ruleId === 'no-bracket-placeholder') return asks === 'unit' || asks === 'person' || /^\{\{|^«|^\$\{/u.test(finding.text) ? finding.text : null;
  if (finding.ruleId !== 'no-x-placeholder' || asks !== 'unit') return null;
  const noun = /^(?:省|市|县|区|州|镇|乡|村|街道|社区|公司|集团|大学|学院|医院)(?!委|局|级)/u.exec(block.text.slice(end, end + 4))?.[0];
  return noun === undefined ? null : `${finding.text}${noun}`;
}
