import type { Notification, ReportingDescriptor, Result } from 'sarif';
import type { FileResult, Finding, SuppressedFinding } from '../engine/finding.ts';
import { LineIndex } from '../model/line-index.ts';
import { chooseWords } from './choose-words.ts';
import { escapeControlInJson } from './escape-control.ts';
import { problemSentence } from './problem-sentence.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { artifactLocation, fixesOf, levelOf, physicalLocation } from './sarif-places.ts';
import { ruleDescriptor } from './sarif-rule.ts';
import { zh } from './words.ts';

const HEAD = '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"results":[';
const INFORMATION_URI = 'https://github.com/reportlint/reportlint';

/**
 * SARIF 2.1.0, for code scanning and viewers. Results are written file by file; what describes the run (rules, problems) follows them,
 * since the order of keys is free.
 */
export const sarif: Reporter = (context) => {
  const chooser = chooseWords(context);
  const rules = new Map<string, { readonly index: number; readonly helpUrl: string | null }>();
  const notifications: Notification[] = [];
  let isSuccessful = true;
  let before = HEAD;

  const indexOf = ({ ruleId, helpUrl }: Finding): number => {
    const known = rules.get(ruleId);
    if (known !== undefined) return known.index;
    rules.set(ruleId, { index: rules.size, helpUrl });
    return rules.size - 1;
  };
  const write = (result: Result): string => {
    const chunk = `${before}\n${stringify(result)}`;
    before = ',';
    return chunk;
  };

  return {
    file(result) {
      chooser.forFile(result);
      for (const problem of result.problems) {
        isSuccessful = false;
        const locations = [{ physicalLocation: { artifactLocation: artifactLocation(result.path, context.cwd) } }];
        notifications.push({ level: problem.isFatal ? 'error' : 'warning', message: { text: problemSentence(problem) }, locations });
      }
      return toResults(result, indexOf, context).map(write).join('');
    },
    end(summary) {
      const language = chooser.forRun() === zh ? 'zh' : 'en';
      for (const problem of summary.problems) {
        isSuccessful = false;
        const place = problem.path === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactLocation(problem.path, context.cwd) } }] };
        notifications.push({ level: 'error', message: { text: problemSentence(problem) }, ...place });
      }
      const descriptors = [...rules].map(([id, { helpUrl }]) => ruleDescriptor({ id, helpUrl, language, known: context.tool?.rules ?? [] }));
      const run = {
        tool: { driver: driver(descriptors, context) },
        invocations: [{ executionSuccessful: isSuccessful, toolExecutionNotifications: notifications }],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that reportlint was run in.' } } },
        columnKind: 'utf16CodeUnits',
      };
      return `${before === HEAD ? HEAD : ''}],${stringify(run).slice(1)}]}\n`;
    },
  };
};

function driver(rules: readonly ReportingDescriptor[], { tool }: ReporterContext): object {
  return { name: 'reportlint', informationUri: INFORMATION_URI, ...(tool === undefined ? {} : { semanticVersion: tool.version }), rules };
}

function toResults(result: FileResult, indexOf: (finding: Finding) => number, { cwd }: ReporterContext): Result[] {
  const lines = result.text === null ? null : new LineIndex(result.text);
  const toResult = (finding: Finding): Result => {
    const fixes = result.text === null || lines === null ? [] : fixesOf(finding, { text: result.text, lines, path: result.path, cwd });
    return {
      ruleId: finding.ruleId,
      ruleIndex: indexOf(finding),
      level: levelOf(finding.severity),
      message: { text: plainMessage(finding.message) },
      locations: [{ physicalLocation: physicalLocation(finding, result.path, cwd) }],
      ...(finding.related.length === 0
        ? {}
        : {
            relatedLocations: finding.related.map((related, index) => ({
              id: index + 1,
              physicalLocation: physicalLocation(related, result.path, cwd),
              message: { text: plainMessage(related.message) },
            })),
          }),
      partialFingerprints: { 'reportlint/v1': finding.fingerprint },
      ...(fixes.length === 0 ? {} : { fixes }),
      properties: { messageId: finding.messageId, section: [...finding.section] },
    };
  };
  return [
    ...result.findings.map((finding) => ({ ...toResult(finding), ...(result.hasBaseline ? ({ baselineState: 'new' } as const) : {}), suppressions: [] })),
    ...result.suppressed.map((finding) => ({ ...toResult(finding), ...(result.hasBaseline ? stateOf(finding) : {}), suppressions: suppressionsOf(finding) })),
  ];
}

/** What the baseline holds was there before; a comment in the draft says nothing of when. */
function stateOf({ suppressions }: SuppressedFinding): Pick<Result, 'baselineState'> {
  return { baselineState: suppressions.some(({ kind }) => kind === 'external') ? 'unchanged' : 'new' };
}

function suppressionsOf({ suppressions }: SuppressedFinding): NonNullable<Result['suppressions']> {
  return suppressions.map(({ kind, justification }) => ({ kind, status: 'accepted', ...(justification === '' ? {} : { justification }) }));
}

/** `[text](target)` is a link in a message of SARIF; what a draft brings along must not become one. */
function plainMessage(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/gu, '\\$&') : text;
}

function stringify(value: object): string {
  return escapeControlInJson(JSON.stringify(value));
}
