import type { Finding } from '../engine/finding.ts';
import type { DocumentPlace } from '../model/place.ts';
import type { Range } from '../model/range.ts';
import type { Anchor } from './anchor.ts';
import { commentLines, remainderLine } from './comment-words.ts';

export interface PlannedComment {
  readonly id: number;
  readonly anchor: Anchor;
  readonly lines: readonly string[];
}

export interface CommentPlan {
  readonly comments: readonly PlannedComment[];
  /** Findings that stand in a comment, new or kept. */
  readonly commented: number;
  /** Findings that are only counted in the last comment. */
  readonly left: number;
  /** Comments that were not written again because an answered one says the same. */
  readonly kept: number;
}

export interface PlanInput {
  readonly findings: readonly Finding[];
  /** Null when the document has no paragraph that takes a comment. */
  anchorOf(range: Range): Anchor | null;
  placeAt(offset: number): DocumentPlace | null;
  /** Comments of an earlier run that stay: what they say, and where in the main part. */
  readonly kept: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly maxComments: number;
  readonly language: 'zh' | 'en';
  readonly firstId: number;
}

interface Group {
  readonly anchor: Anchor;
  readonly findings: Finding[];
}

const WEIGHT = { error: 2, warning: 1, info: 0 } as const;

/** Findings at one place share a comment. Where there are too many, the graver ones have theirs, and the last comment counts the rest. */
export function planComments(input: PlanInput): CommentPlan {
  const { language, maxComments } = input;
  const { groups, unplaced } = groupByPlace(input);
  const worded = groups.map((group) => ({ ...group, lines: commentLines(group.findings, group.anchor.fit === 'elsewhere', input) }));
  const fresh = worded.filter(({ anchor, lines }) => !isKept(anchor, lines, input.kept));
  const chosen = fresh.length <= maxComments ? fresh : gravest(fresh, maxComments);
  const isChosen = new Set(chosen);
  const rest = [...unplaced, ...fresh.filter((group) => !isChosen.has(group)).flatMap(({ findings }) => findings)];
  const comments = chosen.map(({ anchor, lines }, index) => ({
    id: input.firstId + index,
    anchor,
    lines: index === chosen.length - 1 && rest.length > 0 ? [...lines.slice(0, -1), remainderLine(rest, maxComments, language), ...lines.slice(-1)] : lines,
  }));
  return { comments, commented: input.findings.length - rest.length, left: rest.length, kept: worded.length - fresh.length };
}

function groupByPlace({ findings, anchorOf, placeAt }: PlanInput): { readonly groups: readonly Group[]; readonly unplaced: readonly Finding[] } {
  const groups = new Map<string, Group>();
  const unplaced: Finding[] = [];
  for (const finding of findings) {
    const anchor = anchorOf(finding.range);
    if (anchor === null) {
      unplaced.push(finding);
      continue;
    }
    const key = `${anchor.start.at} ${anchor.end.at} ${anchor.fit === 'elsewhere' ? JSON.stringify(placeAt(finding.range.start)) : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { anchor, findings: [finding] });
    else group.findings.push(finding);
  }
  return { groups: [...groups.values()], unplaced };
}

function isKept(anchor: Anchor, lines: readonly string[], kept: PlanInput['kept']): boolean {
  const text = lines.join('\n');
  return kept.some((comment) => comment.text === text && anchor.start.at <= comment.end && anchor.end.at >= comment.start);
}

/** In the order of the document. */
function gravest<Item extends Group>(groups: readonly Item[], count: number): Item[] {
  const weight = ({ findings }: Group): number => findings.reduce((most, { severity }) => Math.max(most, WEIGHT[severity]), 0);
  const order = groups.map((group, index) => ({ group, index, weight: weight(group) })).sort((a, b) => b.weight - a.weight || a.index - b.index);
  return order
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ group }) => group);
}
