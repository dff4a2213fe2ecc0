import type { FileResult, Problem } from '../engine/finding.ts';
import { escapeControlInJson } from './escape-control.ts';
import { toJsonResult } from './json-result.ts';
import type { Reporter } from './reporter.ts';

/** What a shard adds to each object of its `json`, for the command that joins shards. Other programs need not look at it. */
export interface Part {
  /** Of reportlint; shards and merge must be of one. */
  readonly version: string;
  /** Which one, of how many. */
  readonly shard: readonly [index: number, count: number];
  /** The working folder. */
  readonly folder: string;
  /** The place of the file among all files of all shards; null for a problem of the run. */
  readonly index: number | null;
  /** The result itself, which says more than its JSON; null for a problem of the run. */
  readonly result: FileResult | null;
  readonly problem: Problem | null;
}

export interface PartOptions {
  readonly shard: Part['shard'];
  /** @param path as in the result */
  indexOf(path: string): number;
}

/** `json` of a shard. A problem of the run, for which that has no place, is an object of its own. */
export function partReporter({ shard, indexOf }: PartOptions): Reporter {
  return ({ cwd, tool }) => {
    let before = '[';
    const head = { version: tool?.version ?? '', shard, folder: cwd };
    const write = (result: FileResult, part: Part): string => {
      const text = before + escapeControlInJson(JSON.stringify({ ...toJsonResult(result), part }));
      before = ',\n';
      return text;
    };
    return {
      file: (result) => write(result, { ...head, index: indexOf(result.path), result: withoutNeedlessText(result), problem: null }),
      end({ problems }) {
        const ofRun = problems.map((problem) => write(problemResult(problem, cwd), { ...head, index: null, result: null, problem })).join('');
        return `${ofRun}${before === '[' ? '[' : ''}]\n`;
      },
    };
  };
}

/** Reports quote the text around findings only. */
function withoutNeedlessText(result: FileResult): FileResult {
  return result.text === null || result.findings.length + result.suppressed.length > 0 ? result : { ...result, text: '' };
}

function problemResult(problem: Problem, cwd: string): FileResult {
  return { path: problem.path ?? cwd, encoding: null, profile: null, text: null, language: 'en', findings: [], suppressed: [], problems: [problem] };
}
