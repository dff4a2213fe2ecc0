import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, applyFixes } from '../../src/engine/apply-fixes.ts';
import type { Finding, FindingEdit } from '../../src/engine/finding.ts';
import { makeFinding } from '../reporters/make-result.ts';

const edit = (start: number, end: number, text = ''): FindingEdit => ({ range: { start, end }, text });

describe('applyEdits', () => {
  it('applies fixes that do not overlap, whatever their order', () => {
    expect(applyEdits('abcdef', [[edit(4, 5, 'E')], [edit(0, 1)], [edit(2, 2, '-')]])).toEqual({ text: 'b-cdEf', appliedCount: 3 });
  });

  it('applies a fix of several edits whole', () => {
    expect(applyEdits('（略）正文（略）', [[edit(5, 8), edit(0, 3)]])).toEqual({ text: '正文', appliedCount: 1 });
  });

  it('applies nothing of a fix when one of its edits overlaps an earlier fix', () => {
    expect(applyEdits('abcdef', [[edit(0, 3, 'x')], [edit(2, 4), edit(5, 6)]])).toEqual({ text: 'xdef', appliedCount: 1 });
    expect(applyEdits('abcdef', [[edit(0, 1), edit(4, 6)], [edit(2, 5)]])).toEqual({ text: 'bcd', appliedCount: 1 });
  });

  it('lets replacements touch', () => {
    expect(applyEdits('abcd', [[edit(0, 2, 'x')], [edit(2, 4, 'y')]])).toEqual({ text: 'xy', appliedCount: 2 });
  });

  it('applies one of two insertions at the same place, and none at the edge of a replacement', () => {
    expect(applyEdits('ab', [[edit(1, 1, '，')], [edit(1, 1, '。')]])).toEqual({ text: 'a，b', appliedCount: 1 });
    expect(applyEdits('ab', [[edit(0, 1, 'x')], [edit(1, 1, '。')]])).toEqual({ text: 'xb', appliedCount: 1 });
    expect(applyEdits('ab', [[edit(1, 2, 'x')], [edit(1, 1, '。')]]).appliedCount).toBe(1);
  });

  it('keeps the order of insertions of one fix at one place', () => {
    expect(applyEdits('ab', [[edit(1, 1, '1'), edit(1, 1, '2')]]).text).toBe('a12b');
  });

  it('ignores fixes that change nothing, contradict themselves or leave the text', () => {
    const fixes = [[edit(0, 1, 'a')], [], [edit(0, 2), edit(1, 3)], [edit(2, 9)], [edit(2, 1)], [edit(-1, 1)]];
    expect(applyEdits('abc', fixes)).toEqual({ text: 'abc', appliedCount: 0 });
  });

  it('does not depend on the order of fixes at different places', () => {
    const fix = fc.tuple(fc.nat(40), fc.nat(4), fc.string({ maxLength: 2 })).map(([start, length, text]) => [edit(start, Math.min(40, start + length), text)]);
    fc.assert(
      fc.property(fc.uniqueArray(fix, { maxLength: 12, selector: ([first]) => first?.range.start }), (fixes) => {
        const text = 'x'.repeat(40);
        expect(applyEdits(text, fixes.toReversed())).toEqual(applyEdits(text, fixes));
      }),
    );
  });
});

describe('applyFixes', () => {
  /** Reports every `from` and fixes it to `to`. */
  const linter =
    (...pairs: readonly (readonly [from: string, to: string])[]) =>
    async (text: string) => ({
      findings: pairs.flatMap(([from, to]): Finding[] => {
        const at = text.indexOf(from);
        return at === -1 ? [] : [makeFinding(text, from, { fix: [edit(at, at + from.length, to)] })];
      }),
    });

  it('lints again until nothing can be fixed', async () => {
    expect(await applyFixes('aaa', linter(['a', 'b']))).toMatchObject({ text: 'bbb', fixedCount: 3, findings: [] });
  });

  it('applies what had to wait on the new text', async () => {
    expect(await applyFixes('abc', linter(['ab', 'x'], ['bc', 'y'], ['xc', 'z']))).toMatchObject({ text: 'z', fixedCount: 2 });
  });

  it('returns the text and its findings unchanged when nothing is fixable', async () => {
    let calls = 0;
    const findings = [makeFinding('XX', 'XX')];
    const applied = await applyFixes('XX', async () => {
      calls++;
      return { findings };
    });
    expect(applied).toEqual({ text: 'XX', fixedCount: 0, findings });
    expect(calls).toBe(1);
  });

  it('gives the findings of the text it ends with', async () => {
    const { text, findings } = await applyFixes('x，，', linter(['，，', '。'], ['。', '。']));
    expect(text).toBe('x。');
    expect(findings.map((finding) => finding.range)).toEqual([{ start: 1, end: 2 }]);
  });

  it('stops when two rules undo each other', async () => {
    const applied = await applyFixes('a', linter(['a', 'b'], ['b', 'a']));
    expect(applied.fixedCount).toBeLessThanOrEqual(10);
    expect(applied.findings.map((finding) => finding.text)).toEqual([applied.text]);
  });

  it('stops after ten passes when a fix makes new work for ever', async () => {
    const applied = await applyFixes('a', linter(['a', 'ba']));
    expect(applied.text).toBe(`${'b'.repeat(10)}a`);
    expect(applied.fixedCount).toBe(10);
    expect(applied.findings).toHaveLength(1);
  });
});
