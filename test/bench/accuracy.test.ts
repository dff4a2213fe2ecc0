import { describe, expect, it } from 'vitest';
import { damage } from '../../bench/accuracy/damage.ts';
import { families } from '../../bench/accuracy/families.ts';
import { counts, fullDates, placeNames } from '../../bench/accuracy/places.ts';
import type { Family } from '../../bench/accuracy/plant.ts';
import { Random } from '../../bench/accuracy/random.ts';
import { precisionOf, recallOf, score } from '../../bench/accuracy/score.ts';
import { readSource } from '../../bench/accuracy/source.ts';
import { formatTable } from '../../bench/accuracy/table.ts';

const REPORT = `江滨区水利局关于防汛准备的报告
江滨区人民政府：
2024年5月8日，全区召开会议，排查隐患点37处，投入资金120万元，设备完好率达到96%。各地区、园区和社区要按照《江滨区防汛预案》落实责任。
特此报告。
`;
const source = readSource('report.txt', REPORT);

function familyNamed(name: string): Family {
  const family = families.find((one) => one.name === name);
  if (family === undefined) throw new Error(`no family ${name}`);
  return family;
}

describe('damage', () => {
  it('is the same from the same seed, and another one from another', () => {
    const made = (seed: number) => damage(source, familyNamed('x-run'), new Random(seed))?.text;
    expect(made(1)).toBe(made(1));
    expect(new Set([1, 2, 3, 4, 5, 6].map(made)).size).toBeGreaterThan(1);
  });

  it.each(families.map(({ name }) => name))('%s: every plant stands where the copy says, and the rest of the text is as it was', (name) => {
    for (let seed = 0; seed < 12; seed++) {
      const damaged = damage(source, familyNamed(name), new Random(seed));
      if (damaged === null) continue;
      expect(damaged.gold.length).toBeGreaterThan(0);
      let end = 0;
      for (const gold of damaged.gold) {
        expect(gold.start).toBeGreaterThanOrEqual(end);
        expect(gold.end).toBeLessThanOrEqual(damaged.text.length);
        expect(REPORT).toContain(gold.was);
        end = gold.end;
      }
      const [first, last] = [damaged.gold[0], damaged.gold.at(-1)];
      expect(REPORT.startsWith(damaged.text.slice(0, first?.start))).toBe(true);
      expect(REPORT.endsWith(damaged.text.slice(last?.end))).toBe(true);
    }
  });

  it('puts a code in place of every occurrence of a character', () => {
    const district: Family = { name: 'district', most: 1, kinds: familyNamed('letter-code').kinds.filter(({ name }) => name === '区 → Q') };
    const damaged = damage(source, district, new Random(1));
    expect(damaged?.text).toBe(REPORT.replaceAll('区', 'Q'));
    expect(damaged?.gold.map(({ was }) => was).join('')).toBe('区'.repeat(REPORT.split('区').length - 1));
  });

  it('keeps the unit of a deleted number and points at it', () => {
    const rates: Family = { name: 'rates', most: 1, kinds: familyNamed('deleted-number').kinds.filter(({ name }) => name === 'rate') };
    const damaged = damage(source, rates, new Random(1));
    expect(damaged?.text).toContain('完好率达到%。');
    expect(damaged?.gold.map(({ start, end }) => damaged.text.slice(start, end))).toEqual(['%']);
  });

  it('finds nothing to damage in a text without such places', () => {
    expect(damage(readSource('a.txt', '各项工作已经完成。\n'), familyNamed('amount'), new Random(1))).toBeNull();
  });
});

describe('places', () => {
  it('finds numbers before what they count, dates and names', () => {
    expect(counts(source).map(({ text }) => text)).toEqual(['37']);
    expect(fullDates(source).map(({ text }) => text)).toEqual(['2024年5月8日']);
    expect(placeNames(source).map(({ text }) => text)).toContain('江滨');
  });

  it('leaves code, links and front matter of Markdown alone', () => {
    const markdown = readSource('a.md', '---\ndate: 2024年1月1日\n---\n\n`2024年2月2日`起，[见](2024年3月3日)，2024年4月4日止。\n');
    expect(fullDates(markdown).map(({ text }) => text)).toEqual(['2024年4月4日']);
  });

  it('reads the language by its letters', () => {
    expect(source.language).toBe('zh');
    expect(readSource('a.md', 'The quarterly report of the 城建 team.').language).toBe('en');
  });
});

describe('score', () => {
  const gold = [
    { kind: 'number', was: '37', start: 10, end: 12 },
    { kind: 'date', was: '5月', start: 20, end: 22 },
  ];

  it('calls a plant found and a message right where they overlap', () => {
    const { kinds, missed, wrong } = score(gold, [{ start: 11, end: 14 }]);
    expect(kinds.get('number')).toEqual({ planted: 1, found: 1, messages: 1, right: 1 });
    expect(missed).toEqual([gold[1]]);
    expect(wrong).toEqual([]);
  });

  it('counts a message that only touches a plant as false, with the kind of the nearest', () => {
    const { kinds, wrong } = score(gold, [{ start: 22, end: 24 }]);
    expect(wrong).toEqual([{ start: 22, end: 24 }]);
    expect(kinds.get('date')).toEqual({ planted: 1, found: 0, messages: 1, right: 0 });
  });

  it('lets an empty range stand for the place that it touches', () => {
    expect(score(gold, [{ start: 22, end: 22 }]).wrong).toEqual([]);
  });

  it('gives shares of what there is', () => {
    expect(recallOf({ planted: 4, found: 3, messages: 0, right: 0 })).toBe(0.75);
    expect(precisionOf({ planted: 0, found: 0, messages: 5, right: 4 })).toBe(0.8);
    expect(precisionOf({ planted: 3, found: 0, messages: 0, right: 0 })).toBe(1);
  });
});

describe('formatTable', () => {
  it('aligns Chinese kinds by their width', () => {
    const tally = { planted: 2, found: 1, messages: 1, right: 1 };
    const lines = formatTable([
      { family: 'letter-code', kind: '', tally },
      { family: '', kind: '区 → Q', tally },
    ]).split('\n');
    expect(lines[2]).toContain('|       2 |     1 | 50.0 % |');
    expect(lines[3]).toContain('| 区 → Q |');
  });
});
