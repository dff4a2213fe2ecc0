import type { FileResult, Finding, Problem } from '../engine/finding.ts';
import { describePlace } from '../model/place.ts';
import { chooseWords } from './choose-words.ts';
import { displayPath } from './display-path.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Reporter } from './reporter.ts';
import type { Words } from './words.ts';

const TITLE = '## reportlint\n\n';

/** A report for a pull request or an issue: a table for each file that has findings, then the totals. */
export const markdown: Reporter = (context) => {
  const chooser = chooseWords(context);
  let title = TITLE;
  let problems = 0;
  const withTitle = (text: string): string => {
    const titled = title + text;
    title = '';
    return titled;
  };
  return {
    file(result) {
      const words = chooser.forFile(result);
      problems += result.problems.length;
      if (result.findings.length === 0 && result.problems.length === 0) return '';
      return withTitle(fileSection(result, displayPath(result.path, context.cwd), words));
    },
    end(summary) {
      const words = chooser.forRun();
      const items = summary.problems.map((problem) => problemItem(problem, problem.path === null ? words.problem : displayPath(problem.path, context.cwd)));
      const ofRun = items.length === 0 ? '' : `${items.join('\n')}\n\n`;
      return withTitle(`${ofRun}**${escapeMarkdown(words.summary(summary, problems + summary.problems.length))}**\n`);
    },
  };
};

function fileSection(result: FileResult, path: string, words: Words): string {
  const parts = [`### ${escapeMarkdown(path)}`];
  if (result.problems.length > 0)
    parts.push(result.problems.map((problem) => problemItem(problem, problem.isFatal ? words.notRead : words.readInPart)).join('\n'));
  if (result.findings.length > 0) parts.push(findingTable(result.findings, words));
  return `${parts.join('\n\n')}\n\n`;
}

function findingTable(findings: readonly Finding[], words: Words): string {
  const { place, level, rule, message, section } = words.columns;
  const rows = findings.map((finding) => {
    const cells = [
      finding.location === null ? `${finding.start.line}:${finding.start.column}` : escapeMarkdown(describePlace(finding.location, words.language)),
      words.levels[finding.severity],
      ruleCell(finding),
      escapeMarkdown(finding.message),
      escapeMarkdown(finding.section.join(' › ')),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [`| ${[place, level, rule, message, section].join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function ruleCell({ ruleId, helpUrl }: Finding): string {
  const id = escapeMarkdown(ruleId);
  // Plugins bring their own addresses: only a plain web address becomes a link.
  return helpUrl !== null && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/u.test(helpUrl) ? `[${id}](${helpUrl})` : id;
}

function problemItem(problem: Problem, label: string): string {
  return `- **${escapeMarkdown(label)}** ${escapeMarkdown(problemSentence(problem))}`;
}
