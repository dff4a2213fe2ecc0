// Where the processor's time goes while drafts are linted: a CPU profile of warm rounds, hot functions, stages, rules.
// npm run profile [-- [--seconds N] [--out FOLDER] FILE…]; without files, the bundled long draft. Needs dist/ (the script builds it).
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const WARM_UP_SECONDS = 1;
const SHOWN_FUNCTIONS = 30;
const SAMPLING_MICROSECONDS = 200;
const dist = new URL('../dist/', import.meta.url);
const bundledDraft = fileURLToPath(new URL('../fixtures/drafts/self-assessment/report.txt', import.meta.url));

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '4' }, out: { type: 'string' } },
  allowPositionals: true,
});
const seconds = Number(values.seconds);
if (!(seconds > 0)) fail(`--seconds ${values.seconds}: must be a number above 0`);
const files = (positionals.length === 0 ? [bundledDraft] : positionals).map((name) => ({ path: resolve(name), isNamed: true, problem: null }));

const { lintFiles } = await load('src/host/lint-files.js');
const { createConfigLoader } = await load('src/host/load-config.js');
const { RunStatistics } = await load('src/cli/run-statistics.js');
const { rules } = await load('rules/index.js');
const { profiles } = await load('src/profiles/index.js');
const loader = createConfigLoader({ cwd: process.cwd(), rules, profiles });
const run = { configOf: loader.forFile, encoding: null, hasInlineConfig: true, isIgnoring: false, isForcingExclude: false };

await lintFor(WARM_UP_SECONDS, run, () => {});
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
await session.post('Profiler.start');
const statistics = RunStatistics.sinceNow();
const rounds = await lintFor(seconds, { ...run, stats: statistics.stats }, statistics.count);
let tables = '';
statistics.write({ locale: 'en' }, { stderr: { write: (text) => (tables += text) }, env: {} });
const { profile } = await session.post('Profiler.stop');
session.disconnect();

process.stdout.write(hotFunctions(profile) + tables);
const folder = values.out === undefined ? mkdtempSync(join(tmpdir(), 'reportlint-profile-')) : resolve(values.out);
mkdirSync(folder, { recursive: true });
const path = join(folder, 'reportlint.cpuprofile');
writeFileSync(path, JSON.stringify(profile));
process.stdout.write(`\n${rounds} rounds, all of them counted above. For Chrome’s developer tools, or VS Code: ${path}\n`);

function fail(message) {
  process.stderr.write(`profile: ${message}\n`);
  process.exit(2);
}

function load(module) {
  return import(new URL(module, dist).href);
}

/** Whole rounds until the time is over. Answers with their number. */
async function lintFor(limit, lintRun, count) {
  const end = performance.now() + limit * 1000;
  let rounds = 0;
  do {
    for await (const linted of lintFiles(files, lintRun)) {
      const [problem] = linted.result.problems.filter(({ isFatal }) => isFatal);
      if (problem !== undefined) fail(`${problem.path}: ${problem.message}`);
      count(linted.result, linted);
    }
    rounds++;
  } while (performance.now() < end);
  return rounds;
}

/** Time at the top of the stack, by function. */
function hotFunctions({ nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    // The profiler itself.
    if (frame.functionName === 'dispatch' && frame.url === '') continue;
    const name = nameOf(frame);
    const time = Math.max(0, timeDeltas[index]);
    times.set(name, (times.get(name) ?? 0) + time);
    total += time;
  }
  const sorted = [...times].sort(([, a], [, b]) => b - a).slice(0, SHOWN_FUNCTIONS);
  const rows = sorted.map(([name, time]) => `${(time / 1000).toFixed(1).padStart(8)}  ${((time / total) * 100).toFixed(1).padStart(5)}%  ${name}`);
  return `${'self ms'.padStart(8)}  ${'share'.padStart(6)}  function\n${rows.join('\n')}\n`;
}

/** `parsePlainText  src/parsers/plain-text.js:24`; patterns show as `RegExp: …`. */
function nameOf({ functionName, url, lineNumber }) {
  const name = functionName === '' ? '(anonymous)' : functionName;
  if (url === '') return name;
  const place = url.startsWith('file:') ? relative(fileURLToPath(dist), fileURLToPath(url)).replaceAll('\\', '/') : url;
  return `${name}  ${place}:${lineNumber + 1}`;
}
