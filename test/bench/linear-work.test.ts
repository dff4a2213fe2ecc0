import { afterAll, describe, expect, it } from 'vitest';
import { Random } from '../../bench/accuracy/random.ts';
import { markdownUnits, proseUnits } from '../../bench/units.ts';
import type { AnyRule, ReportDocument } from '../../src/rule/index.ts';
import { ExecutedWork } from './executed-work.ts';

/** Twice the text may take this many times the work; what is left over two is for sorting and for growing tables. */
const LIMIT = 2.3;
/** In UTF-16 units; large enough for work that grows faster to show beside what grows evenly. */
const LENGTH = 1000;
/** Executed characters of source: below, the larger text hardly does anything. */
const NOTICEABLE = 50_000;

/** In milliseconds: without optimising compilers, and beside other work, this takes its time. */
const PATIENCE = 120_000;

const work = new ExecutedWork((url) =>
  /\/(?:src|rules)\/|\/test\/bench\/planted|\/node_modules\/(?:micromark|mdast|remark|unist|hast|rehype|parse5|fflate|saxes)/u.test(url),
);
// Not above: what is compiled before the counting begins is not counted block by block.
const { rules } = await import('../../rules/index.ts');
const { parserForPath } = await import('../../src/parsers/index.ts');
const { profiles } = await import('../../src/profiles/index.ts');
const { makeDocx, paragraph } = await import('../parsers/docx/make-docx.ts');
const { checkAgainstAll, checkAgainstLast } = await import('./planted-rule.ts');
const { chineseReport } = await import('../../bench/corpora/chinese-report.ts');
const { englishPage } = await import('../../bench/corpora/english-page.ts');
const { readOwnTexts } = await import('../../bench/corpora/own-texts.ts');

afterAll(() => work.end());

const own = readOwnTexts();
const report = chineseReport(own.chinese, new Random(1), { format: 'text', bytes: LENGTH, masked: 0.8, damaged: 0.1 });
const page = englishPage(own.english, new Random(1), LENGTH);
const prose: Readonly<Record<string, string>> = { ...proseUnits, 'a report': report };
/** Those that a reader may stumble over. */
const few = Object.fromEntries(['X and Han', 'stars and Han', 'hash markers', 'lines', 'numbered lines', 'a report'].map((name) => [name, prose[name] ?? '']));
const markdown: Readonly<Record<string, string>> = { ...markdownUnits, 'a page': page };

describe('the work for twice the text', () => {
  it.each([
    ['text', 'draft.txt', prose],
    ['Markdown', 'draft.md', { 'a report': report.replaceAll('\n', '\n\n'), 'a page': page }],
  ] as const)(
    'grows no faster than the text in any rule on %s',
    async (_, path, units) => {
      const over: string[] = [];
      const checks = await Promise.all(rules.map(async (rule) => ({ id: rule.id, check: await checkOf(rule) })));
      for (const [name, unit] of Object.entries(units)) {
        const [short, one, two] = await Promise.all(textsOf(unit).map((text) => parse(path, text)));
        for (const { check } of checks) check(short as ReportDocument);
        work.reset();
        for (const { id, check } of checks) {
          const growth = await growthOf(check, one, two);
          if (growth > LIMIT) over.push(`${id} on ${name}: ${growth.toFixed(2)}`);
        }
      }
      expect(over).toEqual([]);
    },
    PATIENCE,
  );

  it.each([
    ['Markdown', 'draft.md', { ...few, ...markdown }, (text: string) => text],
    ['text', 'draft.txt', prose, (text: string) => text],
    ['HTML', 'draft.html', few, (text: string) => text.replaceAll(/[^\n]+/gu, '<p>$&</p>')],
    [
      'Word',
      'draft.docx',
      prose,
      (text: string) =>
        makeDocx(
          text
            .split('\n')
            .map((line) => paragraph(line))
            .join(''),
        ),
    ],
  ] as const)(
    'grows no faster than the text in the reader of %s',
    async (_, path, units, write) => {
      const over: string[] = [];
      for (const [name, unit] of Object.entries(units)) {
        const [short, one, two] = textsOf(unit).map((text): string | Uint8Array => write(text));
        await parse(path, short as string);
        work.reset();
        const growth = await growthOf((source) => parse(path, source), one, two);
        if (growth > LIMIT) over.push(`${name}: ${growth.toFixed(2)}`);
      }
      expect(over).toEqual([]);
    },
    PATIENCE,
  );

  it('is seen to grow faster in a rule that looks back at everything before', async () => {
    const [, one, two] = await Promise.all(textsOf('X次 ').map((text) => parse('draft.txt', text)));
    work.reset();
    expect(await growthOf(checkAgainstAll, one, two)).toBeGreaterThan(3);
    expect(await growthOf(checkAgainstLast, one, two)).toBeLessThan(2.1);
  });
});

/** With the options that it has when none are given. */
async function checkOf(rule: AnyRule): Promise<(document: ReportDocument) => void> {
  const options = ((await rule.options['~standard'].validate({})) as { value: unknown }).value;
  return (document) => rule.check({ document, options, findings: [], report: () => {} });
}

/** A short one that is not counted, since tables are made and modules loaded at the first run, one of the length and one of twice the length. */
function textsOf(unit: string): string[] {
  const times = Math.ceil(LENGTH / unit.length);
  return [1, times, 2 * times].map((count) => `关于XX的报告\n\n${unit.repeat(count)}`);
}

async function growthOf<Input>(run: (input: Input) => unknown, one: Input | undefined, two: Input | undefined): Promise<number> {
  const large = await work.count(() => run(two as Input));
  return large < NOTICEABLE ? 0 : large / (await work.count(() => run(one as Input)));
}

async function parse(path: string, source: string | Uint8Array): Promise<ReportDocument> {
  const outcome = await parserForPath(path)?.parse(source, { profiles, profile: 'auto', encoding: null });
  if (outcome?.ok !== true) throw new Error(`${path} cannot be parsed`);
  return outcome.document;
}
