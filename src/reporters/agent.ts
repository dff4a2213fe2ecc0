import type { Finding } from '../engine/finding.ts';
import type { Severity } from '../rule/rule.ts';
import { coveringEdit } from './covering-edit.ts';
import { displayPath } from './display-path.ts';
import { escapeControl } from './escape-control.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Reporter } from './reporter.ts';

const LETTERS: Readonly<Record<Severity, string>> = { error: 'E', warning: 'W', info: 'I' };

/**
 * For language models, which pay by the word: the path once a file, then a line a finding (place, level, rule, message and, after `→`,
 * what may be put in its place). Files without findings are only counted.
 */
export const agent: Reporter = ({ cwd }) => ({
  file({ path, text, findings, problems }) {
    if (findings.length === 0 && problems.length === 0) return '';
    const lines = [
      escapeControl(displayPath(path, cwd)),
      ...problems.map((problem) => `! ${escapeControl(problemSentence(problem))}`),
      ...findings.map((finding) => findingLine(finding, text ?? '')),
    ];
    return `${lines.join('\n')}\n`;
  },
  end({ files, errors, warnings, infos, fixable, problems }) {
    const ofRun = problems.map((problem) => `! ${escapeControl(problemSentence(problem))}\n`);
    const fix = fixable > 0 ? `; --fix mends ${fixable}` : '';
    return `${ofRun.join('')}${files} ${files === 1 ? 'file' : 'files'}: ${errors} E, ${warnings} W, ${infos} I${fix}\n`;
  },
});

function findingLine({ start, severity, ruleId, message, fix, suggestions }: Finding, text: string): string {
  const edit = fix === null ? null : coveringEdit(fix, text);
  const choices = [
    ...(edit === null ? [] : [`fix ${quote(text.slice(edit.range.start, edit.range.end))} to ${quote(edit.text)}`]),
    ...suggestions.map(({ label }) => escapeControl(label)),
  ];
  const whatToDo = choices.length === 0 ? '' : ` → ${choices.join(' | ')}`;
  return `${start.line}:${start.column} ${LETTERS[severity]} ${escapeControl(ruleId)} ${escapeControl(message)}${whatToDo}`;
}

function quote(text: string): string {
  return `"${escapeControl(text)}"`;
}
