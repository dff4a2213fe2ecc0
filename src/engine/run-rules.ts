import type { EnabledRule } from '../config/enabled-rule.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Range } from '../model/range.ts';
import type { Stopwatch } from '../model/stopwatch.ts';
import type { FoundBefore, Level, MessageTemplate, RuleFinding, Severity } from '../rule/rule.ts';
import { engineFinding, type Reported } from './reported.ts';

type AnyFinding = RuleFinding<Record<string, MessageTemplate>>;

/**
 * Runs each rule on the document. A rule that throws, names an unknown message or reports a place outside the text becomes the finding
 * `engine/rule-crashed`; what it had reported until then is dropped, and the others still run.
 */
export function runRules(document: ReportDocument, rules: readonly EnabledRule[], before: readonly Reported[] = [], stopwatch?: Stopwatch): Reported[] {
  const findings = before.flatMap(({ family, ...one }) => (family === 'engine' ? [] : [{ family, ...one }]));
  if (stopwatch === undefined) return rules.flatMap((enabled) => runRule(document, enabled, findings));
  return rules.flatMap((enabled) => {
    const start = stopwatch.now();
    const reported = runRule(document, enabled, findings);
    stopwatch.addRule(enabled.rule.id, stopwatch.now() - start);
    return reported;
  });
}

function runRule(document: ReportDocument, enabled: EnabledRule, findings: readonly FoundBefore[]): Reported[] {
  const reported: Reported[] = [];
  try {
    enabled.rule.check({
      document,
      options: enabled.options,
      findings,
      report: (finding: AnyFinding) => {
        const one = toReported(finding, enabled, document.text.length);
        if (one !== null) reported.push(one);
      },
    });
    return reported;
  } catch (error) {
    return [crashed(enabled.rule.id, error, document.head)];
  }
}

function toReported(finding: AnyFinding, { rule, level, messageLevels }: EnabledRule, length: number): Reported | null {
  const template: MessageTemplate | undefined = rule.messages[finding.messageId];
  if (template === undefined) throw new TypeError(`no message "${finding.messageId}"; the rule has ${Object.keys(rule.messages).join(', ')}`);
  assertInside(finding.range, length, 'range');
  for (const edit of finding.fix ?? []) assertInside(edit.range, length, 'fix');
  for (const suggestion of finding.suggestions ?? []) {
    for (const edit of suggestion.edits) assertInside(edit.range, length, 'suggestion');
  }
  for (const place of finding.related ?? []) assertInside(place.range, length, 'related place');
  const severity = severityOf(template.severity, messageLevels[finding.messageId] ?? level);
  if (severity === 'off') return null;
  return {
    ruleId: rule.id,
    family: rule.family,
    messageId: finding.messageId,
    severity,
    template,
    range: finding.range,
    data: finding.data ?? {},
    facts: finding.facts ?? {},
    fix: finding.fix === undefined || finding.fix.length === 0 ? null : finding.fix,
    suggestions: finding.suggestions ?? [],
    related: finding.related ?? [],
  };
}

function severityOf(own: Severity, level: Level | 'default'): Level {
  return level === 'default' ? own : level;
}

function assertInside({ start, end }: Range, length: number, what: string): void {
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length) return;
  throw new RangeError(`${what} ${start}–${end} is not inside the text (0–${length})`);
}

function crashed(ruleId: string, error: unknown, range: Range): Reported {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return engineFinding({
    ruleId: 'engine/rule-crashed',
    severity: 'error',
    range,
    data: { rule: ruleId, reason },
    template: {
      en: 'Rule "{{rule}}" crashed and found nothing here ({{reason}}); the other rules ran. Please report it, or switch the rule off.',
      zh: '规则“{{rule}}”运行出错，未检查本文（{{reason}}）；其他规则已照常运行。请反馈此问题，或暂时关闭该规则。',
    },
  });
}
