/**
 * Prints, for each rule, the time on 1 MB over the time on 100 kB, on the input that takes longest and on the one that grows most: 10 is linear, 12 is
 * the limit.
 * Run: `npm run bench:linear -- [rule-id …]`. Exits with 1 when a rule is over the limit.
 */

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rules } from '../rules/index.ts';
import { parserForPath } from '../src/parsers/index.ts';
import { profiles } from '../src/profiles/index.ts';
import type { AnyRule, ReportDocument } from '../src/rule/index.ts';
import { proseUnits } from './units.ts';

const SMALL = 100_000;
const LIMIT = 12;
/** Under this many milliseconds on 1 MB a ratio says nothing but how the clock ticks. */
const NOTICEABLE = 60;
const RUNS = 3;

/**
 * A young generation in which both sizes fit: what is measured is the rule and not when the collector moves its objects. It must be set
 * before the first object is made, so the bench starts itself again.
 */
const HEAP = ['--max-semi-space-size=128', '--min-semi-space-size=128', '--expose-gc'];
if (globalThis.gc === undefined) {
  const jiti = join(dirname(createRequire(import.meta.url).resolve('jiti/package.json')), 'lib/jiti-cli.mjs');
  const { status } = spawnSync(process.execPath, [...HEAP, jiti, import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const wanted = process.argv.slice(2);
let isOver = false;
for (const rule of rules.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const rows: Row[] = [];
  for (const [name, unit] of Object.entries(proseUnits)) rows.push({ name, ...(await measure(rule, unit)) });
  const noticeable = rows.filter(({ big }) => big > NOTICEABLE);
  // Another process can only add to a time, so that a ratio over the limit is measured again before it counts.
  for (const row of noticeable) {
    for (let again = 0; again < 2 && row.ratio > LIMIT; again++) {
      const { big, ratio } = await measure(rule, proseUnits[row.name] as string);
      if (ratio < row.ratio) Object.assign(row, { big, ratio });
    }
  }
  const worst = rows.reduce((one, other) => (other.big > one.big ? other : one));
  const steepest = noticeable.reduce<Row | null>((one, other) => (one === null || other.ratio > one.ratio ? other : one), null);
  const isSlow = steepest !== null && steepest.ratio > LIMIT;
  isOver ||= isSlow;
  const steep = steepest === null ? 'too fast for a ratio' : `steepest ${steepest.ratio.toFixed(1)} on ${steepest.name} (${steepest.big.toFixed(0)} ms)`;
  console.log(`${isSlow ? 'OVER' : 'ok  '} ${rule.id.padEnd(26)} worst ${worst.ratio.toFixed(1)} on ${worst.name} (${worst.big.toFixed(0)} ms), ${steep}`);
}
process.exitCode = isOver ? 1 : 0;

interface Row {
  readonly name: string;
  big: number;
  ratio: number;
}

/** Small and big in turn, so that both meet the same machine; of each the best run. */
async function measure(rule: AnyRule, unit: string): Promise<{ big: number; ratio: number }> {
  let small = Number.POSITIVE_INFINITY;
  let big = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    small = Math.min(small, await timeOf(rule, unit, SMALL));
    big = Math.min(big, await timeOf(rule, unit, SMALL * 10));
  }
  return { big, ratio: big / small };
}

/**
 * Milliseconds that the processor spends in the rule's own check on documents that no rule has seen; not in the kernel, which hands out memory:
 * long lists get new pages, short ones old ones, and a new page can cost more than what is written into it. A run holds 1 MB in either case, as one
 * document or as ten, so that fixed costs and the resolution of the clock weigh the same.
 */
async function timeOf(rule: AnyRule, unit: string, size: number): Promise<number> {
  const text = `关于XX的报告\n${unit.repeat(Math.ceil(size / unit.length))}`;
  const options = (await rule.options['~standard'].validate({})) as { value: unknown };
  const count = (SMALL * 10) / size;
  const documents: ReportDocument[] = [];
  for (let each = 0; each < count; each++) documents.push(await parse(text));
  globalThis.gc?.();
  const started = process.cpuUsage();
  for (const document of documents) rule.check({ document, options: options.value, findings: [], report: () => {} });
  return process.cpuUsage(started).user / 1000 / count;
}

async function parse(text: string): Promise<ReportDocument> {
  const parser = parserForPath('draft.txt');
  const outcome = await parser?.parse(text, { profiles, profile: 'auto', encoding: null });
  if (outcome?.ok !== true) throw new Error('the draft cannot be parsed');
  return outcome.document;
}
