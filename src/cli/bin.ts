#!/usr/bin/env node
// Nothing of the rest is loaded before the check: an old Node must get as far as its sentence.
import { fileURLToPath } from 'node:url';
import { EngineSettings } from './engine-settings.ts';
import { compileCacheFolder, createChunkLoader } from './load-compiled.ts';
import type { runProcess as RunProcess } from './main.ts';
import { nodeVersionProblem } from './node-version.ts';

/** Put in by the build: the chunk that exports `main`, relative to this file. */
declare const MAIN_CHUNK: string;
declare const VERSION_OF_BUNDLE: string;

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  const settings = new EngineSettings('short');
  const load = createChunkLoader(compileCacheFolder(process.env, process.platform, VERSION_OF_BUNDLE), settings);
  const { runProcess } = load(fileURLToPath(new URL(MAIN_CHUNK, import.meta.url))) as { runProcess: typeof RunProcess };
  void runProcess(process.argv.slice(2), (bytes) => settings.expectWork(bytes));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
