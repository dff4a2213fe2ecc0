// `npm start`: lints the bundled draft, so that a first look costs one command.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { inProject, say } from './project.mjs';

const FOLDER = 'fixtures/drafts/self-assessment';
const MEANING = { 0: 'nothing to fix', 1: 'findings that must be fixed before the report goes out' };

const draft = readdirSync(inProject(FOLDER)).find((name) => name.startsWith('report.'));
const path = `${FOLDER}/${draft}`;
say(`$ reportlint ${path}\n`);
const { status } = spawnSync(process.execPath, [inProject('dist/cli.cjs'), path], { cwd: inProject('.'), stdio: 'inherit' });
if (status === 0 || status === 1) {
  say(`\nreportlint itself ended with exit code ${status}: ${MEANING[status]}.`);
  say('Lint a draft of your own: node dist/cli.cjs path/to/report.md');
} else {
  say(`\nThe demonstration failed: reportlint ended with ${status === null ? 'a signal' : `exit code ${status}`}.`);
  process.exitCode = 1;
}
