import type { FileResult, Finding, Problem } from '../engine/finding.ts';
import { displayPath } from './display-path.ts';
import { escapeXml } from './escape-xml.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Reporter } from './reporter.ts';
import { withHeadOnce } from './with-head.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reportlint">\n';

/**
 * JUnit's XML, for servers that show test results. A file is a suite, a finding a case. Only errors fail, as only they fail the run;
 * warnings and infos are cases that pass and say their sentence in `system-out`. A file without findings is one case that passes.
 */
export const junit: Reporter = ({ cwd }) => {
  const withHead = withHeadOnce(HEAD);
  return {
    file(result) {
      return withHead(fileSuite(result, displayPath(result.path, cwd)));
    },
    end(summary) {
      const ofRun = summary.problems.map((problem) => problemCase(problem, problem.path === null ? 'reportlint' : displayPath(problem.path, cwd)));
      return withHead(`${ofRun.length === 0 ? '' : suite('reportlint', ofRun, 0, ofRun.length)}</testsuites>\n`);
    },
  };
};

function fileSuite({ findings, problems }: FileResult, path: string): string {
  const cases = [...problems.map((problem) => problemCase(problem, path)), ...findings.map((finding) => findingCase(finding, path))];
  if (cases.length === 0) cases.push(`    <testcase name="${escapeXml(path)}" classname="${escapeXml(path)}" time="0"/>\n`);
  return suite(path, cases, findings.filter(({ severity }) => severity === 'error').length, problems.length);
}

function suite(name: string, cases: readonly string[], failures: number, errors: number): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0" time="0"`;
  return `  <testsuite name="${escapeXml(name)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function findingCase({ ruleId, start, severity, message }: Finding, path: string): string {
  const place = `${start.line}:${start.column}`;
  const text = escapeXml(message);
  const body =
    severity === 'error'
      ? `<failure type="${severity}" message="${text}">${escapeXml(`${path}:${place}`)} ${text}</failure>`
      : `<system-out>${severity}: ${escapeXml(`${path}:${place}`)} ${text}</system-out>`;
  return `    <testcase name="${escapeXml(`${ruleId} ${place}`)}" classname="${escapeXml(path)}" time="0">${body}</testcase>\n`;
}

function problemCase(problem: Problem, path: string): string {
  const text = escapeXml(problemSentence(problem));
  return `    <testcase name="reportlint" classname="${escapeXml(path)}" time="0"><error type="problem" message="${text}">${text}</error></testcase>\n`;
}
