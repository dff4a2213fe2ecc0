// Lints 1,000 Markdown files of about 10 kB with reportlint and, beside it in the same run, with textlint and markdownlint-cli2.
// Times depend on the machine; the ratios are what counts.
//
//   npm run build && npm install --prefix bench/peers && node bench/many-files.mjs [files] [rounds]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [files = 1000, rounds = 3] = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, '..');
const peers = join(import.meta.dirname, 'peers/node_modules');
const folder = mkdtempSync(join(tmpdir(), 'reportlint-bench-'));

try {
  writeCorpus(join(folder, 'drafts'), files);
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules: { 'no-todo': true } }));
  const commands = [
    ['node -e 0 (floor)', ['-e', '0']],
    ['reportlint', [join(root, 'dist/cli.cjs'), '--no-config', '-f', 'json', 'drafts']],
    ['markdownlint-cli2', [join(peers, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'drafts/**/*.md']],
    ['textlint (no-todo)', [join(peers, 'textlint/bin/textlint.js'), '--rulesdir', join(peers, 'textlint-rule-no-todo/lib'), '-f', 'json', 'drafts/**/*.md']],
  ].filter(([name, [script]]) => script === '-e' || existsSync(script) || void console.log(`${name}: not installed (npm install --prefix bench/peers)`));
  const times = new Map(commands.map(([name]) => [name, []]));
  // In turns, so that a slow minute of the machine hits all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of commands) times.get(name).push(measure(args));
  }
  const reference = best(times.get('reportlint'));
  console.log(`${files} files of about 10 kB, best of ${rounds}, CPU is user + system`);
  for (const [name, results] of times) {
    const { wall, cpu } = best(results);
    console.log(
      `${name.padEnd(20)} wall ${wall.toFixed(2).padStart(7)} s  CPU ${cpu.toFixed(2).padStart(7)} s  ${(cpu / reference.cpu).toFixed(2).padStart(6)} × reportlint`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(args) {
  const before = childCpu();
  const started = performance.now();
  const { error } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore', env: { ...process.env, NODE_EXTRA_CA_CERTS: '', NODE_PATH: peers } });
  if (error !== undefined) throw error;
  const wall = (performance.now() - started) / 1000;
  return { wall, cpu: childCpu() - before };
}

/** CPU seconds of all children that have ended, as Linux counts them. */
function childCpu() {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function best(results) {
  return { wall: Math.min(...results.map(({ wall }) => wall)), cpu: Math.min(...results.map(({ cpu }) => cpu)) };
}

/** The project's own drafts, recombined from a seed. */
function writeCorpus(target, count) {
  mkdirSync(target, { recursive: true });
  const drafts = join(root, 'fixtures/drafts');
  const paragraphs = readdirSync(drafts)
    .filter((name) => existsSync(join(drafts, name, 'report.md')))
    .flatMap((name) => readFileSync(join(drafts, name, 'report.md'), 'utf8').split(/\n{2,}/u));
  let state = 42;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
  for (let file = 0; file < count; file++) {
    let text = `# 第${file}号报告\n\n`;
    while (Buffer.byteLength(text) < 10_000) text += `${paragraphs[Math.floor(next() * paragraphs.length)]}\n\n`;
    writeFileSync(join(target, `${String(file).padStart(4, '0')}.md`), text);
  }
}
