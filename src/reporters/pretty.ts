import type { FileResult, Finding, FindingEdit, Problem } from '../engine/finding.ts';
import { LineIndex } from '../model/line-index.ts';
import { describePlace } from '../model/place.ts';
import type { Severity } from '../rule/rule.ts';
import { chooseWords } from './choose-words.ts';
import { codeFrame } from './code-frame.ts';
import { coveringEdit } from './covering-edit.ts';
import { displayPath } from './display-path.ts';
import { escapeControl } from './escape-control.ts';
import { createPaint, type Paint } from './paint.ts';
import type { Reporter } from './reporter.ts';
import { clip } from './visible-text.ts';
import type { Words } from './words.ts';
import { writerOf } from './writer-of.ts';

const DEFAULT_WIDTH = 80;
const LEAST_WIDTH = 40;
const EDIT_COLUMNS = 24;
const CHUNK = 256;

/** For people at a terminal: findings under their file and section, each with its line and a caret under the token. */
export const pretty: Reporter = (context) => {
  const chooser = chooseWords(context);
  const paint = createPaint(context.hasColor);
  const width = Math.max(LEAST_WIDTH, context.width > 0 ? Math.floor(context.width) : DEFAULT_WIDTH);
  let problems = 0;
  return writerOf({
    lead(file) {
      chooser.note(file);
      problems += file.problems;
      return '';
    },
    body(result) {
      const words = chooser.wordsFor(result.language);
      if (result.findings.length === 0 && result.problems.length === 0) return '';
      const path = paint.underline(escapeControl(displayPath(result.path, context.cwd)));
      const ofFile = result.problems.map((problem) => `\n${problemText(problem, problem.isFatal ? words.notRead : words.readInPart, paint)}`);
      return `${path}\n${findingsText(result, { words, paint, width, cwd: context.cwd })}${ofFile.join('')}\n`;
    },
    end(summary) {
      const words = chooser.forRun();
      const ofRun = summary.problems.map(
        (problem) => `${problemText(problem, problem.path === null ? words.problem : displayPath(problem.path, context.cwd), paint)}\n`,
      );
      const total = problems + summary.problems.length;
      const color = summary.errors > 0 || total > 0 ? paint.red : summary.warnings > 0 ? paint.yellow : paint.green;
      return `${ofRun.join('')}${paint.bold(color(words.summary(summary, total)))}\n`;
    },
  });
};

interface Look {
  readonly words: Words;
  readonly paint: Paint;
  readonly width: number;
  readonly cwd: string;
}

function findingsText(result: FileResult, look: Look): string {
  const lines = result.text === null ? null : new LineIndex(result.text);
  const chunks: string[] = [];
  let chunk: string[] = [];
  let section = '';
  for (const finding of result.findings) {
    const here = finding.section.join(' › ');
    if (here !== section) chunk.push(sectionText(here, look));
    section = here;
    chunk.push(findingText(finding, result.text, lines, look));
    // Joined now and then: a hundred thousand findings held in pieces cost more than all the rest.
    if (chunk.length < CHUNK) continue;
    chunks.push(chunk.join(''));
    chunk = [];
  }
  return chunks.join('') + chunk.join('');
}

function sectionText(path: string, { words, paint, width }: Look): string {
  return `\n  ${paint.bold(clip(path === '' ? words.noSection : path, width - 2))}\n`;
}

function findingText(finding: Finding, source: string | null, lines: LineIndex | null, look: Look): string {
  const { words, paint } = look;
  let text = headText(finding, look);
  if (source !== null && lines !== null) text += frameText(source, lines, finding, look);
  for (const related of finding.related) text += relatedText(related, look);
  if (source !== null && finding.fix !== null) text += editText(finding.fix, source, look);
  for (const { label } of finding.suggestions) text += `    ${paint.green(words.suggestion)}  ${escapeControl(label)}\n`;
  return text;
}

function relatedText({ elsewhere, start, message }: Finding['related'][number], { words, paint, cwd }: Look): string {
  const place =
    elsewhere === undefined
      ? `${start.line}:${start.column}`
      : `${escapeControl(displayPath(elsewhere.path, cwd))}:${elsewhere.start.line}:${elsewhere.start.column}`;
  return `    ${paint.dim(`${words.related} ${place}`)}  ${escapeControl(message)}\n`;
}

function headText({ start, severity, message, ruleId, location }: Finding, { words, paint }: Look): string {
  const place = paint.dim(location === null ? `${start.line}:${start.column}` : describePlace(location, words.language));
  return `\n  ${place}  ${levelColor(paint, severity)(words.levels[severity])}  ${escapeControl(message)}  ${paint.dim(escapeControl(ruleId))}\n`;
}

function frameText(text: string, lines: LineIndex, { range, severity, location }: Finding, { paint, width }: Look): string {
  // A Word document has no lines that could be looked up.
  const gutter = location === null ? String(lines.lineCount).length : 1;
  const color = levelColor(paint, severity);
  let frame = '';
  for (const row of codeFrame(text, lines, range, width - gutter - 7)) {
    const label = row.line === null ? '.'.repeat(gutter) : location === null ? String(row.line).padStart(gutter) : ' ';
    frame += `    ${paint.dim(`${label} |`)}${row.text === '' ? '' : ` ${row.text}`}\n`;
    if (row.underline !== '') frame += `    ${paint.dim(`${' '.repeat(gutter)} |`)} ${color(row.underline)}\n`;
  }
  return frame;
}

function editText(edits: readonly FindingEdit[], text: string, { words, paint }: Look): string {
  const edit = coveringEdit(edits, text);
  if (edit === null) return '';
  const before = clip(text.slice(edit.range.start, edit.range.end), EDIT_COLUMNS);
  const after = clip(edit.text, EDIT_COLUMNS);
  const change = before === '' ? words.insert(after) : after === '' ? words.remove(before) : words.replace(before, after);
  return `    ${paint.green(words.fix)}  ${change}\n`;
}

function problemText({ message, hint }: Problem, label: string, paint: Paint): string {
  const next = hint === null ? '' : `  ${paint.dim(escapeControl(hint))}\n`;
  return `  ${paint.red(escapeControl(label))}  ${escapeControl(message)}\n${next}`;
}

function levelColor(paint: Paint, severity: Severity): (text: string) => string {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.blue;
}
