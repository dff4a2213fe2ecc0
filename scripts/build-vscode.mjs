// Makes the VS Code extension: its own code as one file, and beside it the command as the build of the project made it.
import { cpSync, rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { inProject, say } from './project.mjs';

const FOLDER = 'editors/vscode';

const build = await rolldown({
  input: inProject(`${FOLDER}/src/extension.ts`),
  cwd: inProject('.'),
  platform: 'node',
  // Given by the editor.
  external: ['vscode'],
});
for (const folder of ['dist', 'server']) rmSync(inProject(`${FOLDER}/${folder}`), { recursive: true, force: true });
await build.write({ file: inProject(`${FOLDER}/dist/extension.cjs`), format: 'cjs', minify: true });
await build.close();
cpSync(inProject('dist/cli.cjs'), inProject(`${FOLDER}/server/cli.cjs`));
cpSync(inProject('dist/cli'), inProject(`${FOLDER}/server/cli`), { recursive: true });
cpSync(inProject('dist/THIRD-PARTY-LICENSES'), inProject(`${FOLDER}/server/THIRD-PARTY-LICENSES`));
cpSync(inProject('LICENSE'), inProject(`${FOLDER}/LICENSE`));
say(`written to ${FOLDER}/dist and ${FOLDER}/server`);
