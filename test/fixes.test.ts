import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../src/host/index.ts';
import { decodeText } from '../src/parsers/index.ts';
import { temporaryFolder } from './host/temporary-folder.ts';

const DRAFTS = join(import.meta.dirname, '../fixtures/drafts');
const OPTIONS = { noConfig: true, preset: 'all' } as const;

const drafts = readdirSync(DRAFTS).flatMap((folder) => {
  const name = readdirSync(join(DRAFTS, folder)).find((file) => file.startsWith('report.'));
  return name === undefined ? [] : [{ folder, source: join(DRAFTS, folder, name), name }];
});

describe('--fix on the draft fixtures', () => {
  it.each(drafts)('$folder: only the fixed ranges change, nothing is left to fix, and a second run changes nothing', async ({ source, name }) => {
    const cwd = temporaryFolder();
    const copy = join(cwd, name);
    copyFileSync(source, copy);
    const before = await lintFiles([copy], { cwd, ...OPTIONS });
    await lintFiles([copy], { cwd, ...OPTIONS, fix: true });
    const fixed = readFileSync(copy);
    const after = await lintFiles([copy], { cwd, ...OPTIONS });

    expect(after.results[0]?.encoding).toBe(before.results[0]?.encoding);
    expect(after.results[0]?.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    expect(missingFrom(textOf(readFileSync(source)), textOf(fixed), before.results[0]?.findings.flatMap(({ fix }) => fix ?? []) ?? [])).toEqual([]);

    await lintFiles([copy], { cwd, ...OPTIONS, fix: true });
    expect(readFileSync(copy).equals(fixed)).toBe(true);
  });

  it('some of them have something to fix', async () => {
    const { results } = await lintFiles(
      drafts.map(({ source }) => source),
      { cwd: DRAFTS, ...OPTIONS },
    );
    expect(results.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== null).length).toBeGreaterThan(10);
  });
});

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, null);
  if (!decoded.ok) throw new Error(decoded.problem.message);
  return decoded.text;
}

/** Stretches outside all edits that the fixed text does not hold in their order. */
function missingFrom(before: string, after: string, edits: readonly { readonly range: { readonly start: number; readonly end: number } }[]): string[] {
  const kept: string[] = [];
  let at = 0;
  for (const { range } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start > at) kept.push(before.slice(at, range.start));
    at = Math.max(at, range.end);
  }
  kept.push(before.slice(at));
  let from = 0;
  return kept.filter((stretch) => {
    const found = after.indexOf(stretch, from);
    if (found === -1) return true;
    from = found + stretch.length;
    return false;
  });
}
