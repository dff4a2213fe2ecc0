#!/usr/bin/env node
// Nothing of the rest is loaded before the check: an old Node must get as far as its sentence.
import { fileURLToPath } from 'node:url';
import { compilePatternsAtOnce } from './compile-patterns-at-once.ts';
import { compileCacheFolder, createChunkLoader } from './load-compiled.ts';
import type { main as Main } from './main.ts';
import { nodeVersionProblem } from './node-version.ts';

/** Put in by the build: the chunk that exports `main`, relative to this file. */
declare const MAIN_CHUNK: string;
declare const VERSION_OF_BUNDLE: string;

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  compilePatternsAtOnce();
  const load = createChunkLoader(compileCacheFolder(process.env, process.platform, VERSION_OF_BUNDLE));
  const { main } = load(fileURLToPath(new URL(MAIN_CHUNK, import.meta.url))) as { main: typeof Main };
  // Not process.exit(): what is still in a pipe would be lost.
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
