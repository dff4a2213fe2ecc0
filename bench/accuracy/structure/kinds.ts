import type { Range } from '../../../src/model/range.ts';
import type { Source } from '../source.ts';
import { findEmptied, findFilled } from './emptied-sections.ts';
import { findAnnounced, findLoneFirsts, findLostPoints, findRepeatedPoints } from './lost-points.ts';
import { isSamePart, readSeries } from './numbered-lines.ts';
import { findReferences } from './references.ts';

/** One change of a finished text. */
export interface Change extends Range {
  readonly text: string;
  /** What a linter should point at, in the changed text; null where it should stay silent. */
  readonly gold: Range | null;
}

export interface StructureKind {
  readonly name: string;
  readonly ruleId: string;
  /** Every place of the text that can be changed so. */
  readonly find: (source: Source) => readonly Change[];
}

/** A numbered part is gone with what stood under it; the next number shows it. */
function findLostParts({ text }: Source): Change[] {
  return readSeries(text).flatMap((series) =>
    series.slice(0, -1).flatMap((line, index) => {
      const next = series[index + 1];
      if (next === undefined || !isSamePart(text, line, next)) return [];
      const moved = next.lineStart - line.lineStart;
      return [{ start: line.lineStart, end: next.lineStart, text: '', gold: { start: next.number.start - moved, end: next.number.end - moved } }];
    }),
  );
}

/** A number stands there twice, or one is left out, because it was typed wrongly. */
function findMistyped(step: 1 | -1) {
  return ({ text }: Source): Change[] =>
    readSeries(text).flatMap((series) =>
      series.slice(1).map(({ number, value, write }) => {
        const wrong = write(value + step);
        return { ...number, text: wrong, gold: { start: number.start, end: number.start + wrong.length } };
      }),
    );
}

export const structureKinds: readonly StructureKind[] = [
  { name: 'part lost', ruleId: 'consistent-numbering', find: findLostParts },
  { name: 'number repeated', ruleId: 'consistent-numbering', find: findMistyped(-1) },
  { name: 'number skipped', ruleId: 'consistent-numbering', find: findMistyped(1) },
  { name: 'point lost', ruleId: 'consistent-enumeration', find: findLostPoints },
  { name: 'ordinal repeated', ruleId: 'consistent-enumeration', find: findRepeatedPoints },
  { name: 'first point alone', ruleId: 'consistent-enumeration', find: findLoneFirsts },
  { name: 'text of a section gone', ruleId: 'no-empty-section', find: findEmptied },
  { name: 'placeholder for the text', ruleId: 'no-empty-section', find: findFilled },
  { name: 'count too high', ruleId: 'consistent-count', find: findAnnounced(1) },
  { name: 'count too low', ruleId: 'consistent-count', find: findAnnounced(-1) },
  { name: 'count that agrees', ruleId: 'consistent-count', find: findAnnounced(0) },
  { name: 'reference to nothing', ruleId: 'no-dangling-reference', find: findReferences(true) },
  { name: 'reference that holds', ruleId: 'no-dangling-reference', find: findReferences(false) },
];
