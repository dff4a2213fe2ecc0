import type { Severity } from '../../../rule/rule.ts';
import { type DocumentEntry, type FindingData, LEVELS, type ReportIndex } from '../report-data.ts';

/** What is shown. */
export interface Filter {
  readonly levels: ReadonlySet<Severity>;
  /** Null for all. */
  readonly rule: string | null;
  /** A part of the path, in lower case. */
  readonly path: string;
}

export const SHOW_ALL: Filter = { levels: new Set(LEVELS), rule: null, path: '' };

export function isShown({ levels, rule }: Filter, finding: FindingData): boolean {
  return levels.has(finding.level) && (rule === null || finding.rule === rule);
}

/** The numbers of the documents whose path fits. With a rule chosen, only those in which it found something. */
export function shownDocuments(index: ReportIndex, filter: Filter): number[] {
  const rule = filter.rule === null ? -1 : index.rules.indexOf(filter.rule);
  return index.documents.flatMap((entry, id) => {
    if (!entry.path.toLowerCase().includes(filter.path)) return [];
    return filter.rule === null || entry.counts.some(([found]) => found === rule) ? [id] : [];
  });
}

export type LevelCounts = readonly [errors: number, warnings: number, infos: number];

/** Findings of a document by level. */
export function countLevels(index: ReportIndex, entry: DocumentEntry, filter: Filter): LevelCounts {
  const counts: [number, number, number] = [0, 0, 0];
  for (const [, , level, count] of shownCounts(index, entry, filter)) counts[level] += count;
  return counts;
}

/** Findings by rule or by section, the most frequent first. */
export function countBy(index: ReportIndex, ids: readonly number[], filter: Filter, by: 'rule' | 'section'): { name: string; counts: LevelCounts }[] {
  const sums = new Map<number, [number, number, number]>();
  for (const id of ids) {
    for (const [rule, section, level, count] of shownCounts(index, index.documents[id] as DocumentEntry, filter)) {
      const key = by === 'rule' ? rule : section;
      const sum = sums.get(key) ?? [0, 0, 0];
      sum[level] += count;
      sums.set(key, sum);
    }
  }
  const names = by === 'rule' ? index.rules : index.sections;
  return [...sums].map(([key, counts]) => ({ name: names[key] as string, counts })).sort((a, b) => total(b.counts) - total(a.counts));
}

export function total([errors, warnings, infos]: LevelCounts): number {
  return errors + warnings + infos;
}

function shownCounts(index: ReportIndex, entry: DocumentEntry, { levels, rule }: Filter): DocumentEntry['counts'] {
  const wanted = rule === null ? -1 : index.rules.indexOf(rule);
  return entry.counts.filter(([found, , level]) => levels.has(LEVELS[level] as Severity) && (rule === null || found === wanted));
}
