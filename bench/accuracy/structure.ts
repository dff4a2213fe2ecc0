/**
 * Takes parts, points, numbers and texts of sections out of finished texts, lints each changed copy, and prints for each rule of structure
 * how much of it was found and how many messages of that rule point at something else. README.md in this folder says how to read the table.
 *
 * Run: `npm run accuracy -- --structure [--folder DIR] [--seed N …] [--per-family N] [--misses]`
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rules } from '../../rules/index.ts';
import { configFromObject, createLinter, profiles } from '../../src/index.ts';
import type { Range } from '../../src/model/range.ts';
import { Random } from './random.ts';
import { addTally, emptyTally, type Score, score, type Tally } from './score.ts';
import { readSource, type Source } from './source.ts';
import { type Change, type StructureKind, structureKinds } from './structure/kinds.ts';
import { formatTable, type Row } from './table.ts';

export interface StructureOptions {
  readonly folders: readonly string[];
  readonly seeds: readonly string[];
  /** So many changed copies of each kind and seed at most. */
  readonly perKind: number;
  readonly misses: boolean;
}

export interface StructureFigures {
  readonly table: string;
  readonly misses: readonly string[];
  /** By rule. */
  readonly rules: ReadonlyMap<string, Tally>;
}

/** The rules that are measured. */
const judged = [...new Set(structureKinds.map(({ ruleId }) => ruleId))];
const linter = createLinter(configFromObject({ extends: ['recommended'] }, { rules: rules.filter(({ id }) => judged.includes(id)), profiles }));

export async function measureStructure({ folders, seeds, perKind, misses: wantsMisses }: StructureOptions): Promise<StructureFigures> {
  const sources = folders.flatMap(readSources);
  const misses: string[] = [];
  const byRule = new Map(judged.map((id) => [id, emptyTally()]));
  const byKind = new Map(structureKinds.map(({ name }) => [name, emptyTally()]));
  const add = (kind: StructureKind, { kinds }: Score<Message>): void => {
    for (const tally of kinds.values()) {
      addTally(byRule.get(kind.ruleId) as Tally, tally);
      addTally(byKind.get(kind.name) as Tally, tally);
    }
  };
  const undamaged = new Map<Source, readonly Message[]>();
  for (const source of sources) undamaged.set(source, await lint(source, source.text));
  for (const kind of structureKinds) {
    const places = sources.flatMap((source) => kind.find(source).map((change) => ({ source, change })));
    for (const seed of seeds) {
      for (const { source, change } of new Random(`${seed} ${kind.name}`).shuffle(places).slice(0, perKind)) {
        const text = source.text.slice(0, change.start) + change.text + source.text.slice(change.end);
        const messages = (await lint(source, text)).filter(({ ruleId }) => ruleId === kind.ruleId);
        // What the text had before is counted once, below.
        const old = (undamaged.get(source) ?? []).filter(({ ruleId }) => ruleId === kind.ruleId);
        const fresh = messages.filter((message) => !old.some((one) => moved(one, change).start === message.start && one.messageId === message.messageId));
        const gold = change.gold === null ? [] : [{ kind: kind.name, was: source.text.slice(change.start, change.end), ...change.gold }];
        const result = score(gold, fresh);
        add(kind, result);
        if (wantsMisses)
          misses.push(
            ...result.missed.map((range) => note('missed', kind.name, source, text, range)),
            ...result.wrong.map((range) => note('false', kind.name, source, text, range)),
          );
      }
    }
  }
  for (const [source, messages] of undamaged) {
    for (const message of messages) {
      addTally(byRule.get(message.ruleId) as Tally, { planted: 0, found: 0, messages: 1, right: 0 });
      if (wantsMisses) misses.push(note('false', 'undamaged', source, source.text, message));
    }
  }
  const rows: Row[] = judged.flatMap((id) => [
    { family: id, kind: '', tally: byRule.get(id) as Tally },
    ...structureKinds.filter(({ ruleId }) => ruleId === id).map(({ name }) => ({ family: '', kind: name, tally: byKind.get(name) as Tally })),
  ]);
  return { table: `${sources.length} texts\n\n${formatTable(rows)}`, misses, rules: byRule };
}

export async function printStructure(options: StructureOptions): Promise<void> {
  const { table, misses } = await measureStructure(options);
  console.log(table);
  if (misses.length > 0) console.log(`\n${misses.join('\n')}`);
}

interface Message extends Range {
  readonly ruleId: string;
  readonly messageId: string;
}

async function lint(source: Source, text: string): Promise<Message[]> {
  const { findings, problems } = await linter.lint({ path: source.name, relativePath: source.name, source: text, encoding: null, hasInlineConfig: false });
  if (problems.length > 0) throw new Error(`${source.name}: ${problems[0]?.message}`);
  return findings.map(({ range, ruleId, messageId }) => ({ ...range, ruleId, messageId }));
}

function moved({ start, end }: Range, change: Change): Range {
  const by = start >= change.end ? change.text.length - (change.end - change.start) : 0;
  return { start: start + by, end: end + by };
}

function note(verdict: 'missed' | 'false', kind: string, source: Source, text: string, { start, end }: Range): string {
  const line = text.slice(0, start).split('\n').length;
  const around = `${text.slice(Math.max(0, start - 24), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 24)}`;
  return `${verdict.padEnd(6)} ${kind} ${source.name}:${line} ${around.replaceAll('\n', '⏎')}`;
}

function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown|txt)$/iu.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readSource(relative(folder, path), decode(readFileSync(path)).replaceAll('\r\n', '\n')));
}

/** Finished texts are UTF-8, apart from a few fixtures in GB18030. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
