import type { EnabledRule } from '../config/enabled-rule.ts';
import type { ReportDocument } from '../model/document.ts';
import { applySuppressions } from './apply-suppressions.ts';
import { describeFindings } from './describe-findings.ts';
import type { LintResult } from './finding.ts';
import { mergeOverlaps } from './merge-overlaps.ts';
import { readSuppressions } from './read-suppressions.ts';
import { runRules } from './run-rules.ts';
import { sortReported } from './sort-reported.ts';

export interface LintOptions {
  /** Language of the messages; `auto` takes that of the document. */
  readonly locale: 'zh' | 'en' | 'auto';
  /** False: suppressions in the text have no effect. */
  readonly hasInlineConfig: boolean;
  /** All rule ids that a suppression may name, enabled or not. */
  readonly knownRules: readonly string[];
}

/** Document and enabled rules → findings. No I/O, no clock: the same input gives the same findings in the same order. */
export function lintDocument(document: ReportDocument, rules: readonly EnabledRule[], options: LintOptions): LintResult {
  const found = mergeOverlaps(
    runRules(
      document,
      rules.filter(({ rule }) => rule.isSummary !== true),
    ),
  );
  const reported = [
    ...found,
    ...runRules(
      document,
      rules.filter(({ rule }) => rule.isSummary === true),
      found,
    ),
  ];
  const suppressions = options.hasInlineConfig ? readSuppressions(document) : [];
  const { kept, suppressed } = applySuppressions({ reported, suppressions, knownRules: options.knownRules, enabledRules: rules.map(({ rule }) => rule.id) });
  return describeFindings({ document, kept: sortReported(kept), suppressed, locale: options.locale });
}
