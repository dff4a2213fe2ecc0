// The Markdown front end and remark, which it is compared with, over all Markdown below a folder (default: the README files of node_modules).
// Prints megabytes (UTF-16 units) a second of CPU time, the first pass and the best of the later ones, and what was left to remark.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMarkdownTree } from '../src/parsers/markdown-tree.ts';
import { parseMarkdownTree, parseWhole } from '../src/parsers/remark-tree.ts';

const LATER_PASSES = 4;
const folder = process.argv[2] ?? fileURLToPath(new URL('../node_modules', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  (process.argv[2] === undefined ? /readme\.md$/iu : /\.md$/iu).test(name),
);
const texts = names.map((name) => readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/u, ''));
const length = texts.reduce((sum, text) => sum + text.length, 0);

process.stdout.write(`${texts.length} files, ${(length / 1e6).toFixed(2)} M characters; ${(leftToRemark() * 100).toFixed(1)} % of them are left to remark\n`);
process.stdout.write(`front end  ${speeds((text) => parseMarkdownTree(text), LATER_PASSES)}\n`);
process.stdout.write(`remark     ${speeds((text) => parseWhole(text), 1)}\n`);

function speeds(read: (text: string) => unknown, laterPasses: number): string {
  const first = speed(read);
  const best = Math.max(...Array.from({ length: laterPasses }, () => speed(read)));
  return `first pass ${first.toFixed(2)} MB/s  warm ${best.toFixed(2)} MB/s`;
}

function speed(read: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(before);
  return length / (user + system);
}

function leftToRemark(): number {
  let left = 0;
  const remark = {
    parseWhole: (text: string) => {
      left += text.length;
      return parseWhole(text);
    },
    parsePart: (source: string) => {
      left += source.length;
      return [];
    },
  };
  for (const text of texts) readMarkdownTree(text, undefined, remark);
  return left / length;
}
