import type { Severity } from '../rule/rule.ts';
import { displayPath } from './display-path.ts';
import { escapeControl } from './escape-control.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Reporter } from './reporter.ts';
import { writerOf } from './writer-of.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

/**
 * `file:line:col: text [Error|Warning|Info/rule-id]`, as quickfix lists and errorformats read it.
 * A file that could not be read has such a line too, with `reportlint` for the rule, so that an editor shows it.
 */
export const unix: Reporter = ({ cwd }) =>
  writerOf({
    lead: () => '',
    body(result) {
      const path = escapeControl(displayPath(result.path, cwd));
      const problems = result.problems.map((problem) => `${path}:1:1: ${escapeControl(problemSentence(problem))} [Error/reportlint]\n`);
      const findings = result.findings.map(
        ({ start, message, severity, ruleId }) =>
          `${path}:${start.line}:${start.column}: ${escapeControl(message)} [${LEVELS[severity]}/${escapeControl(ruleId)}]\n`,
      );
      return [...problems, ...findings].join('');
    },
    end: () => '',
  });
