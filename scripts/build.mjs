// Makes dist/: the library by tsc (one module each, with types), the command line as a bundle that starts fast.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { filesBelow, hashOf, inProject, say } from './project.mjs';

const STAMP = 'dist/.stamp';
const SCHEMAS = { 'schemas/config.schema.json': 'dist/schema.json', 'schemas/output.schema.json': 'dist/output.schema.json' };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await build();

/** Builds when a source has changed since the last build. Answers with the exit code. */
export async function buildIfStale() {
  const isFresh = existsSync(inProject(STAMP)) && readFileSync(inProject(STAMP), 'utf8') === sourceStamp();
  return isFresh ? 0 : await build();
}

/** Builds from nothing: what a deleted source left behind goes too. Answers with the exit code. */
export async function build() {
  const stamp = sourceStamp();
  say('building …');
  // The core must compile without Node's types; the second run, with them, writes everything.
  const status = compile('--project', 'tsconfig.json', '--noEmit') || compileEverything();
  if (status !== 0) {
    say('the build failed: the compiler says why above.');
    return status;
  }
  mkdirSync(inProject('dist'), { recursive: true });
  for (const [from, to] of Object.entries(SCHEMAS)) copyFileSync(inProject(from), inProject(to));
  const { bundleCommand } = await import('./bundle.mjs');
  await bundleCommand(stamp);
  writeFileSync(inProject(STAMP), stamp);
  return 0;
}

/** Into an empty folder. */
function compileEverything() {
  rmSync(inProject('dist'), { recursive: true, force: true });
  return compile('--project', 'tsconfig.node.json');
}

function compile(...compilerArguments) {
  const compiler = inProject('node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, ...compilerArguments], { cwd: inProject('.'), stdio: ['ignore', 2, 2] }).status ?? 1;
}

function sourceStamp() {
  const sources = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.node.json', ...['scripts', 'src', 'rules', 'schemas'].flatMap(filesBelow)];
  return hashOf(sources.filter((path) => !path.endsWith('.test.ts')).flatMap((path) => [path, readFileSync(inProject(path), 'utf8')]));
}
