import type { Severity } from '../rule/rule.ts';
import { displayPath } from './display-path.ts';
import { escapeXml } from './escape-xml.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Reporter } from './reporter.ts';
import { withHeadOnce } from './with-head.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';

/** The XML of Checkstyle, which Jenkins, reviewdog and many others read. A file without findings has an empty element, as Checkstyle writes it. */
export const checkstyle: Reporter = ({ cwd }) => {
  const withHead = withHeadOnce(HEAD);
  return {
    file(result) {
      const lines = [
        ...result.problems.map((problem) => errorLine(1, 1, 'error', problemSentence(problem), 'reportlint')),
        ...result.findings.map(({ start, severity, message, ruleId }) => errorLine(start.line, start.column, severity, message, `reportlint.${ruleId}`)),
      ];
      return withHead(fileElement(displayPath(result.path, cwd), lines));
    },
    end(summary) {
      const ofRun = summary.problems.map((problem) =>
        fileElement(problem.path === null ? 'reportlint' : displayPath(problem.path, cwd), [errorLine(1, 1, 'error', problemSentence(problem), 'reportlint')]),
      );
      return withHead(`${ofRun.join('')}</checkstyle>\n`);
    },
  };
};

function fileElement(name: string, lines: readonly string[]): string {
  const open = `  <file name="${escapeXml(name)}"`;
  return lines.length === 0 ? `${open}/>\n` : `${open}>\n${lines.join('')}  </file>\n`;
}

function errorLine(line: number, column: number, severity: Severity, message: string, source: string): string {
  return `    <error line="${line}" column="${column}" severity="${severity}" message="${escapeXml(message)}" source="${escapeXml(source)}"/>\n`;
}
