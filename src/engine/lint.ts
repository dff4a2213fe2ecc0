import type { EnabledRule } from '../config/enabled-rule.ts';
import type { ReportDocument } from '../model/document.ts';
import { inStage, type Stopwatch } from '../model/stopwatch.ts';
import { applySuppressions } from './apply-suppressions.ts';
import { describeFindings } from './describe-findings.ts';
import type { LintResult } from './finding.ts';
import { mergeOverlaps } from './merge-overlaps.ts';
import { readSuppressions } from './read-suppressions.ts';
import type { Reported } from './reported.ts';
import { runRules } from './run-rules.ts';
import { sortReported } from './sort-reported.ts';

export interface LintOptions {
  /** Language of the messages; `auto` takes that of the document. */
  readonly locale: 'zh' | 'en' | 'auto';
  /** False: suppressions in the text have no effect. */
  readonly hasInlineConfig: boolean;
  /** All rule ids that a suppression may name, enabled or not. */
  readonly knownRules: readonly string[];
  /** Told how long each rule takes; without it, nothing is measured. */
  readonly stopwatch?: Stopwatch | undefined;
}

/** Document and enabled rules → findings. No I/O, no clock: the same input gives the same findings in the same order. */
export function lintDocument(document: ReportDocument, rules: readonly EnabledRule[], options: LintOptions): LintResult {
  const run = (isSummary: boolean, before: readonly Reported[]): Reported[] => {
    const chosen = rules.filter(({ rule }) => (rule.isSummary === true) === isSummary);
    return inStage(options.stopwatch, 'rules', () => runRules(document, chosen, before, options.stopwatch));
  };
  const found = mergeOverlaps(run(false, []));
  const reported = [...found, ...run(true, found)];
  const suppressions = options.hasInlineConfig ? readSuppressions(document) : [];
  const { kept, suppressed } = applySuppressions({ reported, suppressions, knownRules: options.knownRules, enabledRules: rules.map(({ rule }) => rule.id) });
  return describeFindings({ document, kept: sortReported(kept), suppressed, locale: options.locale });
}
