import type { FileResult, Finding } from '../engine/finding.ts';
import type { Severity } from '../rule/rule.ts';
import { chooseWords } from './choose-words.ts';
import { displayPath } from './display-path.ts';
import { escapeControl } from './escape-control.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Reporter } from './reporter.ts';

type Command = 'error' | 'warning' | 'notice';

const COMMANDS: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations of one level that GitHub shows for one step. */
const LIMIT = 10;

/**
 * Workflow commands, which GitHub Actions turns into annotations of the changed files, then a plain summary.
 * A log line shows only the message of a command, so those beyond the limit, which annotate nothing, say their place in it.
 */
export const github: Reporter = (context) => {
  const chooser = chooseWords(context);
  const counts: Record<Command, number> = { error: 0, warning: 0, notice: 0 };
  let problems = 0;

  const write = (command: Command, properties: readonly (readonly [string, string | number])[], message: string, place: string): string => {
    counts[command]++;
    const listed = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
    return `::${command} ${listed}::${escapeData(counts[command] > LIMIT ? `${place}: ${message}` : message)}\n`;
  };

  return {
    file(result) {
      chooser.forFile(result);
      problems += result.problems.length;
      const path = displayPath(result.path, context.cwd);
      const ofFile = result.problems.map((problem) =>
        write(
          'error',
          [
            ['file', path],
            ['title', 'reportlint'],
          ],
          problemSentence(problem),
          path,
        ),
      );
      const ofText = result.findings.map((finding) => write(COMMANDS[finding.severity], propertiesOf(finding, path), finding.message, placeOf(finding, path)));
      return [...ofFile, ...ofText].join('');
    },
    end(summary) {
      const words = chooser.forRun();
      const ofRun = summary.problems.map((problem) => {
        const file = problem.path === null ? [] : [['file', displayPath(problem.path, context.cwd)] as const];
        return write('error', [...file, ['title', 'reportlint']], problemSentence(problem), problem.path ?? 'reportlint');
      });
      const isOverLimit = Object.values(counts).some((count) => count > LIMIT);
      const note = isOverLimit ? `${words.annotationLimit(LIMIT)}\n` : '';
      return `${ofRun.join('')}${note}${words.summary(summary, problems + summary.problems.length)}\n`;
    },
  };
};

function propertiesOf({ start, end, ruleId }: Finding, path: string): (readonly [string, string | number])[] {
  // The runner drops columns when the lines differ.
  const columns =
    start.line === end.line
      ? ([
          ['col', start.column],
          ['endColumn', end.column],
        ] as const)
      : [];
  return [['file', path], ['line', start.line], ['endLine', end.line], ...columns, ['title', ruleId]];
}

function placeOf({ start }: Finding, path: FileResult['path']): string {
  return `${path}:${start.line}:${start.column}`;
}

/** Percent signs are the escape character; line ends and control characters are shown, so that no line begins with a command. */
function escapeData(text: string): string {
  return escapeControl(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
