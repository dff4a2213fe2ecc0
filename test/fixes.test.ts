import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { encodeText } from '../src/host/encode-text.ts';
import { lintFiles } from '../src/host/index.ts';
import { decodeText } from '../src/parsers/index.ts';
import { lintWithRule } from '../src/testing/lint-with-rule.ts';
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

  it.each([
    ['CRLF', (text: string) => encoded(text.replaceAll('\n', '\r\n'), 'utf-8', false)],
    ['a byte order mark', (text: string) => encoded(text, 'utf-8', true)],
    ['UTF-16 BE', (text: string) => encoded(text, 'utf-16be', true)],
    ['GB18030 and CRLF', (text: string) => encoded(text.replaceAll('\n', '\r\n'), 'gb18030', false)],
  ])('a fixed file keeps %s', async (_, encode) => {
    for (const { source, name } of drafts) {
      const cwd = temporaryFolder();
      const copy = join(cwd, name);
      const text = textOf(readFileSync(source)).replaceAll('\r\n', '\n');
      // A few bytes of GB18030 in an English draft may be those of another encoding.
      if (!/\p{Script=Han}/u.test(text)) continue;
      writeFileSync(copy, encode(text));
      const before = await lintFiles([copy], { cwd, ...OPTIONS });
      await lintFiles([copy], { cwd, ...OPTIONS, fix: true });
      const fixed = readFileSync(copy);
      // Encoded once more, the new text gives the same bytes: nothing of the form was lost.
      expect(fixed.equals(encode(textOf(fixed).replaceAll('\r\n', '\n')))).toBe(true);
      const after = await lintFiles([copy], { cwd, ...OPTIONS });
      expect(after.results[0]?.encoding).toBe(before.results[0]?.encoding);
      expect(after.results[0]?.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    }
  });

  it('some of them have something to fix', async () => {
    const { results } = await lintFiles(
      drafts.map(({ source }) => source),
      { cwd: DRAFTS, ...OPTIONS },
    );
    expect(results.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== null).length).toBeGreaterThan(10);
  });
});

describe('--fix on the examples of each rule', () => {
  const examples = rules.flatMap((rule) => rule.examples.bad.map((example, index) => ({ rule, example, name: `${rule.id} ${index + 1}` })));

  it.each(examples)('$name: what is fixed stays fixed, and the rest of the text stays', async ({ rule, example }) => {
    if ((await lintWithRule(rule, example)).findings.every(({ fix }) => fix === null)) return;
    const cwd = temporaryFolder();
    const draft = join(cwd, example.format === 'text' ? 'draft.txt' : 'draft.md');
    writeFileSync(draft, example.text);
    const before = await lintFiles([draft], { cwd, ...OPTIONS });
    await lintFiles([draft], { cwd, ...OPTIONS, fix: true });
    const fixed = readFileSync(draft, 'utf8');
    expect(missingFrom(example.text, fixed, before.results[0]?.findings.flatMap(({ fix }) => fix ?? []) ?? [])).toEqual([]);
    const after = await lintFiles([draft], { cwd, ...OPTIONS, fix: true });
    expect(after.results[0]?.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    expect(readFileSync(draft, 'utf8')).toBe(fixed);
  });

  it('six rules or more have a fix among their examples', async () => {
    const fixing = new Set<string>();
    for (const { rule, example } of examples) if ((await lintWithRule(rule, example)).findings.some(({ fix }) => fix !== null)) fixing.add(rule.id);
    expect(fixing.size).toBeGreaterThanOrEqual(6);
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

function encoded(...input: Parameters<typeof encodeText>): Uint8Array {
  const bytes = encodeText(...input);
  if (bytes === null) throw new Error('the draft cannot be encoded');
  return bytes;
}
