import type { Source } from '../source.ts';
import type { Change } from './kinds.ts';
import { fromChinese, readNumberedLines, toChinese } from './numbered-lines.ts';

/** One of the points that the prose counts: 二是, 第二，, Second,. */
interface Point {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

interface PointSet {
  readonly pattern: RegExp;
  readonly valueOf: (numeral: string) => number;
  readonly write: (value: number) => string;
  /** A second point alone shows that the first is gone, and a first one that the second is. */
  readonly isTelling: boolean;
}

const ENGLISH = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth'];
const SETS: readonly PointSet[] = [
  {
    pattern: /(?<=^|[。；：！？，\s）])([一二三四五六七八九])是(?=[\p{Script=Han}“《])(?![一二三四五六七八九])/gmu,
    valueOf: fromChinese,
    write: (value) => `${toChinese(value)}是`,
    isTelling: true,
  },
  { pattern: /(?<=^|[。；：！？，\s）])第([一二三四五六七八九])(?=，)/gmu, valueOf: fromChinese, write: (value) => `第${toChinese(value)}`, isTelling: false },
  {
    pattern: /(?<=^|[.!?:] )(First|Second|Third|Fourth|Fifth)(?=, )/gmu,
    valueOf: (word) => ENGLISH.indexOf(word),
    write: (value) => ENGLISH[value] ?? '',
    isTelling: false,
  },
];

type Run = { readonly points: readonly Point[]; readonly set: PointSet };

/** Runs that count from 1 without a gap, with no heading between their points. */
function readRuns(text: string): Run[] {
  const heads = readNumberedLines(text).map(({ lineStart }) => lineStart);
  return SETS.flatMap((set) => {
    const runs: Point[][] = [];
    for (const match of text.matchAll(set.pattern)) {
      const point = { value: set.valueOf(match[1] ?? ''), start: match.index, end: match.index + match[0].length };
      if (point.value === 1) runs.push([point]);
      else runs.at(-1)?.push(point);
    }
    return runs
      .filter((points) => points.length >= 2 && points.every(({ value }, index) => value === index + 1))
      .filter((points) => !heads.some((at) => at > (points[0]?.start ?? 0) && at <= (points.at(-1)?.start ?? 0)))
      .map((points) => ({ points, set }));
  });
}

/** A point is gone up to the next one, whose ordinal shows it. */
export function findLostPoints({ text }: Source): Change[] {
  return readRuns(text).flatMap(({ points, set }) =>
    points.slice(0, -1).flatMap((point, index) => {
      const next = points[index + 1];
      if (next === undefined || (index === 0 && !set.isTelling)) return [];
      return [{ start: point.start, end: next.start, text: '', gold: { start: point.start, end: point.start + next.end - next.start } }];
    }),
  );
}

export function findRepeatedPoints({ text }: Source): Change[] {
  return readRuns(text).flatMap(({ points, set: { write } }) =>
    points.slice(1).map(({ start, end, value }) => ({ start, end, text: write(value - 1), gold: { start, end: start + write(value - 1).length } })),
  );
}

/** Everything after the first point is gone, to the end of its paragraphs. */
export function findLoneFirsts({ text }: Source): Change[] {
  return readRuns(text).flatMap(({ points, set }) => {
    const [first, second] = points;
    const last = points.at(-1);
    if (!set.isTelling || first === undefined || second === undefined || last === undefined) return [];
    const stop = text.indexOf('\n', last.start);
    return [{ start: second.start, end: stop === -1 ? text.length : stop, text: '', gold: { start: first.start, end: first.end } }];
  });
}

/** A sentence that announces how many points follow, put before a run that begins a sentence. */
export function findAnnounced(error: -1 | 0 | 1) {
  return ({ text, language }: Source): Change[] =>
    readRuns(text).flatMap(({ points, set }) => {
      const at = points[0]?.start ?? 0;
      const told = points.length + error;
      if (language !== 'zh' || set === SETS[2] || told < 2 || !/(?:^|[。\n])$/u.test(text.slice(0, at))) return [];
      const numeral = told === 2 ? '两' : toChinese(told);
      const words = `主要体现在${numeral}个方面：`;
      const gold = error === 0 ? null : { start: at + 5, end: at + words.length - 1 };
      return [{ start: at, end: at, text: words, gold }];
    });
}
