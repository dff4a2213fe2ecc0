/**
 * Damages finished texts in known ways, lints them with the rules that are to find it, and prints how much of the damage was found and how many
 * messages point at something else. README.md in this folder says how to read the table.
 *
 * The rules of structure are measured after them (structure.ts), or alone with `--structure`.
 *
 * Run: `npm run accuracy -- [--folder DIR] [--seed N …] [--per-family N] [--family NAME …] [--least PERCENT] [--misses]`
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../../rules/index.ts';
import { configFromObject, createLinter, type Linter, profiles } from '../../src/index.ts';
import type { Range } from '../../src/model/range.ts';
import { decodeText } from '../../src/parsers/index.ts';
import { damage } from './damage.ts';
import { families } from './families.ts';
import type { Family } from './plant.ts';
import { Random } from './random.ts';
import { addTally, emptyTally, precisionOf, recallOf, score, type Tally } from './score.ts';
import { readSource, type Source } from './source.ts';
import { printStructure } from './structure.ts';
import { formatTable, type Row } from './table.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(import.meta.dirname, '../../fixtures/clean') },
    seed: { type: 'string', multiple: true, default: ['1'] },
    'per-family': { type: 'string', default: '200' },
    family: { type: 'string', multiple: true, default: families.map(({ name }) => name) },
    least: { type: 'string', default: '0' },
    misses: { type: 'boolean', default: false },
    structure: { type: 'boolean', default: false },
  },
});
const perFamily = Number(values['per-family']);
if (values.structure) {
  await measureStructureToo();
  process.exit();
}
const unknown = values.family.filter((name) => !families.some((family) => family.name === name));
if (unknown.length > 0) throw new Error(`no such family: ${unknown.join(', ')}; there are ${families.map(({ name }) => name).join(', ')}`);

const CHECKED = ['placeholder', 'residue', 'truncation'] as const;
type Checked = (typeof CHECKED)[number];
/** For each group of rules a linter of its own. A summary of the whole text points at no place. */
const linters = new Map(
  CHECKED.map((group) => {
    const checked = rules.filter(({ family, isSummary }) => family === group && isSummary !== true);
    return [group, createLinter(configFromObject({ extends: ['recommended'] }, { rules: checked, profiles }))];
  }),
);
const sources = readSources(values.folder);
if (sources.length === 0) throw new Error(`no .md or .txt file in ${values.folder}`);

const rows: Row[] = [];
const total = emptyTally();
const misses: string[] = [];
for (const family of families.filter(({ name }) => values.family.includes(name))) {
  const kinds = new Map<string, Tally>();
  for (const seed of values.seed) await measure(family, seed, kinds);
  const sum = emptyTally();
  for (const tally of kinds.values()) addTally(sum, tally);
  if (sum.planted === 0) continue;
  addTally(total, sum);
  rows.push({ family: family.name, kind: '', tally: sum });
  if (kinds.size > 1) for (const kind of family.kinds) for (const [name, tally] of kinds) if (name === kind.name) rows.push({ family: '', kind: name, tally });
}
const untouched = emptyTally();
for (const source of sources) {
  for (const group of CHECKED) {
    const { wrong, kinds } = score([], await lint(source, source.text, group));
    for (const tally of kinds.values()) addTally(untouched, tally);
    note('undamaged', source, source.text, 'false', wrong);
  }
}
addTally(total, untouched);
rows.push({ family: 'undamaged', kind: '', tally: untouched }, { family: 'total', kind: '', tally: total });

console.log(`${sources.length} texts, ${values.seed.length === 1 ? 'seed' : 'seeds'} ${values.seed.join(', ')}, ${perFamily} plants a family and seed\n`);
console.log(formatTable(rows));
if (values.misses) console.log(`\n${misses.join('\n')}`);
const least = Number(values.least) / 100;
if (values.family.length === families.length) {
  console.log();
  await measureStructureToo();
}
const under = rows.filter(({ family, tally }) => family !== '' && family !== 'undamaged' && Math.min(recallOf(tally), precisionOf(tally)) < least);
if (under.length > 0) console.log(`\nunder ${values.least} %: ${under.map(({ family }) => family).join(', ')}`);
process.exitCode = under.length > 0 ? 1 : 0;

/** Damages one text after the other until there are enough plants, and adds up what was found. */
/** The figures of the rules of structure, over the same texts and those that are complete by their kind. */
async function measureStructureToo(): Promise<void> {
  const [own, complete] = ['clean', 'complete'].map((name) => join(import.meta.dirname, '../../fixtures', name)) as [string, string];
  const folders = values.folder === own ? [own, complete] : [values.folder];
  await printStructure({ folders, seeds: values.seed, perKind: perFamily, misses: values.misses });
}

async function measure(family: Family, seed: string, kinds: Map<string, Tally>): Promise<void> {
  const random = new Random(`${seed} ${family.name}`);
  let planted = 0;
  while (planted < perFamily) {
    const before = planted;
    for (const source of random.shuffle(sources)) {
      if (planted >= perFamily) break;
      const damaged = damage(source, family, random);
      if (damaged === null) continue;
      planted += damaged.gold.length;
      const result = score(damaged.gold, await lint(source, damaged.text, family.checks ?? 'placeholder'));
      for (const [kind, tally] of result.kinds) {
        const sum = kinds.get(kind) ?? emptyTally();
        addTally(sum, tally);
        kinds.set(kind, sum);
      }
      for (const gold of result.missed) note(`${family.name}, ${gold.kind}`, source, damaged.text, 'missed', [gold]);
      note(family.name, source, damaged.text, 'false', result.wrong);
    }
    if (planted === before) return;
  }
}

interface Message extends Range {
  readonly ruleId: string;
}

async function lint(source: Source, text: string, group: Checked): Promise<Message[]> {
  const linter = linters.get(group) as Linter;
  const { findings, problems } = await linter.lint({ path: source.name, relativePath: source.name, source: text, encoding: null, hasInlineConfig: false });
  if (problems.length > 0) throw new Error(`${source.name}: ${problems[0]?.message}`);
  return findings.map(({ range, ruleId }) => ({ ...range, ruleId }));
}

/** A line of `--misses`: what happened, where, and the words around it. */
function note(what: string, source: Source, text: string, verdict: 'missed' | 'false', ranges: readonly (Range & { readonly ruleId?: string })[]): void {
  if (!values.misses) return;
  for (const range of ranges) {
    const line = text.slice(0, range.start).split('\n').length;
    const rule = range.ruleId === undefined ? '' : ` ${range.ruleId}`;
    const around = `${text.slice(Math.max(0, range.start - 16), range.start)}⟦${text.slice(range.start, range.end)}⟧${text.slice(range.end, range.end + 16)}`;
    misses.push(`${verdict.padEnd(6)} ${what}${rule} ${source.name}:${line} ${around.replaceAll('\n', '⏎')}`);
  }
}

function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown|txt)$/iu.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readSource(relative(folder, path), decode(path).replaceAll('\r\n', '\n')));
}

function decode(path: string): string {
  const decoded = decodeText(readFileSync(path), null);
  if (!decoded.ok) throw new Error(`${path}: ${decoded.problem.message}`);
  return decoded.text;
}
