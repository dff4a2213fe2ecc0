#!/usr/bin/env node
// Nothing else is imported before the check: an old Node must get as far as its sentence.
import { compilePatternsAtOnce } from './compile-patterns-at-once.ts';
import { nodeVersionProblem } from './node-version.ts';

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  compilePatternsAtOnce();
  const { main } = await import('./main.ts');
  // Not process.exit(): what is still in a pipe would be lost.
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
