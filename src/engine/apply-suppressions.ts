import type { Range } from '../model/range.ts';
import { nearestName } from '../rule/nearest-name.ts';
import type { Suppression } from './read-suppressions.ts';
import { engineFinding, type Reported } from './reported.ts';

export interface SuppressedReported {
  readonly reported: Reported;
  readonly reasons: readonly string[];
}

export interface ApplyInput {
  readonly reported: readonly Reported[];
  readonly suppressions: readonly Suppression[];
  readonly knownRules: readonly string[];
  readonly enabledRules: readonly string[];
}

/** Findings × suppressions → kept and suppressed; a suppression that suppresses nothing, or names no rule, is a finding itself. */
export function applySuppressions({ reported, suppressions, knownRules, enabledRules }: ApplyInput): { kept: Reported[]; suppressed: SuppressedReported[] } {
  if (suppressions.length === 0) return { kept: [...reported], suppressed: [] };
  const used = new Set<string>();
  const kept: Reported[] = [];
  const suppressed: SuppressedReported[] = [];
  for (const finding of reported) {
    const matching = suppressions.flatMap((suppression, index) => {
      if (!holds(suppression.scope, finding.range)) return [];
      if (suppression.rules.length === 0) return [{ key: `${index}`, reason: suppression.reason }];
      return suppression.rules.some((rule) => rule.id === finding.ruleId) ? [{ key: `${index} ${finding.ruleId}`, reason: suppression.reason }] : [];
    });
    for (const { key } of matching) used.add(key);
    if (matching.length === 0) kept.push(finding);
    else suppressed.push({ reported: finding, reasons: matching.map(({ reason }) => reason) });
  }
  kept.push(...suppressions.flatMap((suppression, index) => complaints({ suppression, index, used, knownRules, enabledRules })));
  return { kept, suppressed };
}

/** A finding belongs to the stretch that it starts in. */
function holds(scope: Range, range: Range): boolean {
  return range.start >= scope.start && (range.start < scope.end || (range.start === range.end && range.start === scope.end));
}

interface ComplaintInput {
  readonly suppression: Suppression;
  readonly index: number;
  readonly used: ReadonlySet<string>;
  readonly knownRules: readonly string[];
  readonly enabledRules: readonly string[];
}

function complaints({ suppression, index, used, knownRules, enabledRules }: ComplaintInput): Reported[] {
  if (suppression.rules.length === 0) return used.has(`${index}`) ? [] : [unused(suppression.comment, '')];
  return suppression.rules.flatMap(({ id, range }) => {
    if (!knownRules.includes(id)) return [unknownRule(id, range, knownRules)];
    // A rule that is switched off for this file cannot find anything; its suppressions are no waste.
    return used.has(`${index} ${id}`) || !enabledRules.includes(id) ? [] : [unused(range, id)];
  });
}

function unused(range: Range, rule: string): Reported {
  return engineFinding({
    ruleId: 'engine/unused-suppression',
    severity: 'warning',
    range,
    data: { rule },
    template:
      rule === ''
        ? { en: 'This suppression suppresses nothing; delete it.', zh: '此处的抑制注释没有抑制任何问题，请删除。' }
        : { en: 'Nothing of "{{rule}}" is suppressed here; delete it from the comment.', zh: '此处没有“{{rule}}”的问题可抑制，请从注释中删除。' },
  });
}

function unknownRule(rule: string, range: Range, knownRules: readonly string[]): Reported {
  const nearest = nearestName(rule, knownRules);
  return engineFinding({
    ruleId: 'engine/unknown-rule-in-suppression',
    severity: 'warning',
    range,
    data: nearest === null ? { rule } : { rule, nearest },
    template:
      nearest === null
        ? { en: 'There is no rule "{{rule}}"; the comment suppresses nothing.', zh: '没有名为“{{rule}}”的规则，此注释不起作用。' }
        : { en: 'There is no rule "{{rule}}"; did you mean "{{nearest}}"?', zh: '没有名为“{{rule}}”的规则，是否想写“{{nearest}}”？' },
  });
}
