import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../src/host/index.ts';

const DRAFTS = join(import.meta.dirname, '../fixtures/drafts');

interface Expected {
  readonly rule: string;
  readonly at: string;
  readonly text: string;
}

function read(folder: string): { report: string; expected: Expected[] } {
  const report = readdirSync(join(DRAFTS, folder)).find((name) => name.startsWith('report.'));
  if (report === undefined) throw new Error(`fixtures/drafts/${folder} has no report`);
  return { report: join(DRAFTS, folder, report), expected: JSON.parse(readFileSync(join(DRAFTS, folder, 'expected.json'), 'utf8')) };
}

const folders = readdirSync(DRAFTS).sort();

describe('draft fixtures', () => {
  it.each(folders)('%s: everything that a careful reader finds, at its place, and nothing else', async (folder) => {
    const { report, expected } = read(folder);
    const { results } = await lintFiles([report], { cwd: DRAFTS });
    const [result] = results;
    const findings = result?.findings ?? [];
    expect(result?.problems).toEqual([]);
    expect(findings.map(({ ruleId, start, text }) => ({ rule: ruleId, at: `${start.line}:${start.column}`, text }))).toEqual(
      expected.map(({ rule, at, text }) => ({ rule, at, text })),
    );
    for (const { range, text } of findings) expect(result?.text?.slice(range.start, range.end)).toBe(text);
  });
});
