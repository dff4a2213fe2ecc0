import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/host/unified-diff.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('unifiedDiff', () => {
  it('is empty when nothing changes', () => {
    expect(unifiedDiff('a.md', 'x\n', 'x\n')).toBe('');
  });

  it('shows three lines around a change', () => {
    expect(unifiedDiff('a.md', '1\n2\n3\n4\n##5##\n6\n7\n8\n9\n', '1\n2\n3\n4\n5\n6\n7\n8\n9\n')).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-##5##\n+5\n 6\n 7\n 8\n',
    );
  });

  it('puts distant changes in hunks of their own, and near ones in one', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index}`);
    const change = (...places: number[]) => lines.map((line, index) => (places.includes(index) ? `x${line}` : line)).join('\n');
    expect(unifiedDiff('a', lines.join('\n'), change(2, 8)).match(/^@@/gm)).toHaveLength(1);
    expect(unifiedDiff('a', lines.join('\n'), change(2, 10)).match(/^@@/gm)).toHaveLength(2);
  });

  it('says where the last line has no end', () => {
    expect(unifiedDiff('a', 'x', 'y\n')).toBe('--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n');
  });

  it('quotes a name that would break the line', () => {
    expect(unifiedDiff('a\n"b".md', 'x\n', 'y\n')).toContain('--- "a/a\\n\\"b\\".md"\n');
  });

  it('still gives a whole answer for texts with nothing in common', () => {
    const old = Array.from({ length: 3_000 }, (_, index) => `a${index}\n`).join('');
    const now = Array.from({ length: 2_999 }, (_, index) => `b${index}\n`).join('');
    const diff = unifiedDiff('a', old, now).split('\n').slice(3);
    expect(diff.filter((line) => line.startsWith('-'))).toHaveLength(3_000);
    expect(diff.filter((line) => line.startsWith('+'))).toHaveLength(2_999);
  });

  it('is read by git, whatever changes', () => {
    const line = fc.constantFrom('a', 'b', '一、总体情况', '', 'c\r', '::x');
    const text = fc.tuple(fc.array(line, { maxLength: 14 }), fc.boolean()).map(([lines, isEnded]) => lines.join('\n') + (isEnded ? '\n' : ''));
    const folder = temporaryFolder();
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        expect(applyWithGit(folder, before, unifiedDiff('稿.md', before, after))).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});

function applyWithGit(folder: string, before: string, diff: string): string {
  const script = 'cat > patch && git apply --whitespace=nowarn patch';
  writeFileSync(join(folder, '稿.md'), before);
  execFileSync('sh', ['-c', script], { cwd: folder, input: diff });
  return readFileSync(join(folder, '稿.md'), 'utf8');
}
