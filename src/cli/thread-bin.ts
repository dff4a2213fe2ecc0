// Where a thread begins: the same code as the command's, loaded in the same way.
import { fileURLToPath } from 'node:url';
import type { lintInThisThread as LintInThisThread } from './lint-thread.ts';
import { compileCacheFolder, createChunkLoader } from './load-compiled.ts';

/** Put in by the build: the chunk that exports `lintInThisThread`, relative to this file. */
declare const THREAD_CHUNK: string;
declare const VERSION_OF_BUNDLE: string;

// The settings are the process's: the command has prepared for much work before it starts a thread.
const settings = { run: 'long', prepareFor() {} } as const;
const load = createChunkLoader(compileCacheFolder(process.env, process.platform, VERSION_OF_BUNDLE), settings);
const { lintInThisThread } = load(fileURLToPath(new URL(THREAD_CHUNK, import.meta.url))) as { lintInThisThread: typeof LintInThisThread };
lintInThisThread();
