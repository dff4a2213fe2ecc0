// What an unchanged run with --cache costs, over listing and hashing the same files. Run: npx jiti bench/cache.ts [FILES] [ROUNDS]; needs dist/.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chinese, DENSE, writeCorpus } from './corpora/corpora.ts';
import { machine, measure, median } from './measure.ts';

const files = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 3);
const LIMIT = 900;
const FORMATS = ['unix', 'pretty', 'json'];
const command = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reportlint-cache-'));

/** The floor: every file is listed, read and hashed. */
const floor = join(folder, 'floor.mjs');
writeFileSync(
  floor,
  `import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
for (const name of readdirSync(process.argv[2]).sort()) createHash('sha256').update(readFileSync(process.argv[2] + '/' + name)).digest('base64url');
`,
);

try {
  process.stdout.write(`${machine()}; ${files} files; medians of ${rounds} rounds in turns\n`);
  for (const density of ['dense', 'sparse'] as const) {
    for (const bytes of [1000, 8000]) {
      const shape = density === 'dense' ? DENSE : { masked: 0, damaged: 0 };
      writeCorpus({ name: `${density}-${bytes}`, about: '', extension: 'md', files, bytes, write: chinese('markdown', shape) }, folder, 1);
      for (const format of FORMATS) await compare(join(folder, `${density}-${bytes}`), format);
      rmSync(join(folder, `${density}-${bytes}`), { recursive: true });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(drafts: string, format: string): Promise<void> {
  const output = join(folder, 'output');
  const cached = { file: process.execPath, args: [command, '--no-config', '--cache', '--cache-location', join(folder, 'cache'), '-f', format, drafts] };
  const hashed = { file: process.execPath, args: [floor, drafts] };
  await measure(cached, LIMIT, output);
  const cpu: number[] = [];
  const wall: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const below = await measure(hashed, LIMIT, output);
    const run = await measure(cached, LIMIT, output);
    cpu.push(run.cpu / below.cpu);
    wall.push(run.wall / below.wall);
  }
  const name = `${drafts.slice(folder.length + 1)} ${format}`;
  process.stdout.write(`${name.padEnd(20)} CPU × ${median(cpu).toFixed(2)}   wall × ${median(wall).toFixed(2)}\n`);
}
