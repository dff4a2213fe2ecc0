import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { rules } from '../../rules/index.ts';
import type { Config } from '../config/config.ts';
import type { Finding } from '../engine/finding.ts';
import { createLintText } from '../linter/lint-text.ts';
import { profiles } from '../profiles/index.ts';

const lintText = createLintText({ rules, profiles });

/**
 * Puts the findings on the file, for remark-cli and remark-language-server. Options are a configuration; `recommended` without.
 * The file is read anew from its source: the tree may have been changed by then, and its text nodes do not know their places.
 */
const remarkReportlint: Plugin<[Config?], Root> = (config) => async (_tree, file) => {
  const result = await lintText(String(file), { path: file.path ?? 'draft.md', ...(config === undefined ? {} : { config }) });
  for (const problem of result.problems) {
    const message = file.message(`${problem.message}${problem.hint === null ? '' : `; ${problem.hint}`}`, { source: 'reportlint' });
    message.fatal = true;
  }
  for (const finding of result.findings) addMessage(file, finding);
};

export default remarkReportlint;

/** vfile knows three levels by `fatal`: true is an error, false a warning, undefined is information. */
const FATAL = { error: true, warning: false, info: undefined } as const;

function addMessage(file: VFile, finding: Finding): void {
  const message = file.message(finding.message, {
    place: { start: { ...finding.start, offset: finding.range.start }, end: { ...finding.end, offset: finding.range.end } },
    ruleId: finding.ruleId,
    source: 'reportlint',
  });
  message.fatal = FATAL[finding.severity];
  message.actual = finding.text;
  if (finding.helpUrl !== null) message.url = finding.helpUrl;
  const edit = finding.fix?.length === 1 ? finding.fix[0] : undefined;
  if (edit !== undefined && edit.range.start === finding.range.start && edit.range.end === finding.range.end) message.expected = [edit.text];
}
