import type { FileResult, Finding, FindingEdit } from '../../engine/finding.ts';
import { asksForValue } from '../../inventory/asks-for-value.ts';
import { coveringEdit } from '../covering-edit.ts';
import { problemSentence } from '../problem-sentence.ts';
import { type Words, zh } from '../words.ts';
import type { DocumentData, FindingData } from './report-data.ts';

/** A result as a page shows it. */
export function documentOf(result: FileResult, words: Words): DocumentData {
  return {
    text: result.text,
    findings: result.findings.map((finding) => findingOf(finding, result.text, words)),
    outline: result.outline ?? [],
    problems: result.problems.map((problem) => ({ sentence: problemSentence(problem), isFatal: problem.isFatal })),
  };
}

function findingOf(finding: Finding, text: string | null, words: Words): FindingData {
  const { ruleId, severity, message, range, start, section, helpUrl, related, data } = finding;
  const colon = words === zh ? '：' : ': ';
  const fix = finding.fix === null || text === null ? null : coveringEdit(finding.fix, text);
  const remedies = [
    ...(fix === null ? [] : [`${words.fix}${colon}${describeEdit(fix, text ?? '', words)}`]),
    ...finding.suggestions.map(({ label }) => `${words.suggestion}${colon}${label}`),
  ];
  return {
    rule: ruleId,
    level: severity,
    message,
    start: range.start,
    end: range.end,
    line: start.line,
    column: start.column,
    section,
    // Plugins bring their own addresses.
    help: helpUrl !== null && /^https:\/\//u.test(helpUrl) ? helpUrl : null,
    remedies,
    related: related.map((place) => ({ message: place.message, start: place.range.start, line: place.start.line })),
    isBlank: asksForValue({ ruleId, range }),
    missing: ruleId === 'require-sections' && range.start === range.end ? String(data['section'] ?? data['title'] ?? '') || null : null,
    fingerprint: finding.fingerprint,
  };
}

function describeEdit({ range, text: after }: FindingEdit, text: string, words: Words): string {
  const before = text.slice(range.start, range.end);
  if (after === '') return words.remove(before);
  return before === '' ? words.insert(after) : words.replace(before, after);
}
