import type { Range } from '../model/range.ts';
import type { Bilingual, Edit, RelatedPlace, RuleFamily, Severity, Suggestion } from '../rule/rule.ts';

/** A finding inside the engine: facts, not yet words. */
export interface Reported {
  readonly ruleId: string;
  readonly family: RuleFamily | 'engine';
  readonly messageId: string;
  readonly severity: Severity;
  readonly template: Bilingual;
  readonly range: Range;
  readonly data: Readonly<Record<string, string | number>>;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly fix: readonly Edit[] | null;
  readonly suggestions: readonly Suggestion[];
  readonly related: readonly RelatedPlace[];
}

/** What the engine itself reports. */
export function engineFinding(input: {
  ruleId: string;
  severity: Severity;
  template: Bilingual;
  range: Range;
  data: Record<string, string | number>;
}): Reported {
  return { ...input, family: 'engine', messageId: input.ruleId.slice('engine/'.length), facts: {}, fix: null, suggestions: [], related: [] };
}
