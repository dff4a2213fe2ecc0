import type { Severity } from '../rule/rule.ts';
import { displayPath } from './display-path.ts';
import { escapeControlInJson } from './escape-control.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Reporter } from './reporter.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

const SEVERITIES: Readonly<Record<Severity, Issue['severity']>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * GitLab's Code Quality report. Its widget keeps one issue a fingerprint, so the path is part of it;
 * lines are not, so that an old finding in a changed file does not count as new.
 */
export const gitlab: Reporter = ({ cwd }) => {
  let before = '[';
  const write = (issues: readonly Issue[]): string =>
    issues
      .map((issue) => {
        const text = before + escapeControlInJson(JSON.stringify(issue));
        before = ',\n';
        return text;
      })
      .join('');
  return {
    file(result) {
      const path = displayPath(result.path, cwd);
      return write([
        ...result.problems.map((problem) => problemIssue(problemSentence(problem), path)),
        ...result.findings.map(({ message, ruleId, fingerprint, severity, start, end }) => ({
          description: message,
          check_name: ruleId,
          fingerprint: `${fingerprint} ${path}`,
          severity: SEVERITIES[severity],
          location: { path, lines: { begin: start.line, end: end.line } },
        })),
      ]);
    },
    end(summary) {
      const ofRun = write(
        summary.problems.map((problem) => problemIssue(problemSentence(problem), problem.path === null ? '.' : displayPath(problem.path, cwd))),
      );
      return `${ofRun}${before === '[' ? '[' : ''}]\n`;
    },
  };
};

function problemIssue(description: string, path: string): Issue {
  return { description, check_name: 'reportlint', fingerprint: `${description} ${path}`, severity: 'blocker', location: { path, lines: { begin: 1, end: 1 } } };
}
