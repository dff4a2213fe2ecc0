/**
 * Prints, for each rule and input, the time on 1 MB over the time on 100 kB: 10 is linear, 12 is the limit.
 * Run: `npx jiti bench/linear.ts [rule-id …]`. Exits with 1 when a rule is over the limit.
 */

import { rules } from '../rules/index.ts';
import { parserForPath } from '../src/parsers/index.ts';
import { profiles } from '../src/profiles/index.ts';
import type { AnyRule, ReportDocument } from '../src/rule/index.ts';

const SMALL = 100_000;
const LIMIT = 12;
/** Under this many milliseconds on 1 MB a ratio says nothing but how the clock ticks. */
const NOTICEABLE = 60;

/** Repeated to the size; every one is somebody's worst case. `lines` are paragraphs, the others one long one. */
const INPUTS: Readonly<Record<string, string>> = {
  'all X': 'X',
  'X and Han': 'X次XX万元，',
  digits: '1',
  dates: '20XX年X月X日，',
  stars: '*',
  'stars and Han': '**街道*届',
  brackets: '[',
  hashes: '##',
  'hash markers': '##paidbegin##文',
  shortcodes: '[hide=1][/hide]',
  'word and hyphen': 'a-',
  mail: 'a.b@',
  slashes: '/a',
  'letter codes': '全Q委SS省ZY，盲Q社Q',
  years: '2023个42023户',
  commas: 'X,XXX',
  Han: '工作总结、',
  'open pairs': '（“《',
  spaces: 'X ',
  lines: '区XX局X次，Q委。\n',
  'numbered lines': '一、工作\n（一）XX情况。\n',
};

const wanted = process.argv.slice(2);
let isOver = false;
for (const rule of rules.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const rows: { name: string; big: number; ratio: number }[] = [];
  for (const [name, unit] of Object.entries(INPUTS)) {
    const [small, big] = [await timeOf(rule, unit, SMALL), await timeOf(rule, unit, SMALL * 10)];
    rows.push({ name, big, ratio: big / small });
  }
  rows.sort((a, b) => b.ratio * Number(b.big > NOTICEABLE) - a.ratio * Number(a.big > NOTICEABLE) || b.big - a.big);
  const [worst] = rows as [{ name: string; big: number; ratio: number }];
  const isSlow = worst.big > NOTICEABLE && worst.ratio > LIMIT;
  isOver ||= isSlow;
  const slowest = rows.reduce((one, other) => (other.big > one.big ? other : one));
  console.log(
    `${isSlow ? 'OVER' : 'ok  '} ${rule.id.padEnd(26)} ratio ${worst.ratio.toFixed(1)} on ${worst.name} (${worst.big.toFixed(0)} ms), slowest ${slowest.name} (${slowest.big.toFixed(0)} ms, ratio ${slowest.ratio.toFixed(1)})`,
  );
}
process.exitCode = isOver ? 1 : 0;

/**
 * Milliseconds of the processor for the rule's own check on a document that no rule has seen, the best of some runs. A run holds 1 MB
 * in either case, as one document or as ten, so that the garbage collector has the same work.
 */
async function timeOf(rule: AnyRule, unit: string, size: number): Promise<number> {
  const text = `关于XX的报告\n${unit.repeat(Math.ceil(size / unit.length))}`;
  const options = (await rule.options['~standard'].validate({})) as { value: unknown };
  let best = Number.POSITIVE_INFINITY;
  const count = (SMALL * 10) / size;
  for (let run = 0; run < 3; run++) {
    const documents: ReportDocument[] = [];
    for (let each = 0; each < count; each++) documents.push(await parse(text));
    const started = process.cpuUsage();
    for (const document of documents) rule.check({ document, options: options.value, findings: [], report: () => {} });
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000 / count);
  }
  return best;
}

async function parse(text: string): Promise<ReportDocument> {
  const parser = parserForPath('draft.txt');
  const outcome = await parser?.parse(text, { profiles, profile: 'auto', encoding: null });
  if (outcome?.ok !== true) throw new Error('the draft cannot be parsed');
  return outcome.document;
}
