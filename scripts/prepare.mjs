// npm's `prepare`, for installs from git: builds dist/ there, with the page. Says nothing on standard output, because
// some installers take all of it for the name of the packed file.
import { existsSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { inProject, runNpm, say } from './project.mjs';

// What an outer `npm install --global` would hand down to the inner one.
const LEAKED_SETTINGS = new Set(['global', 'prefix', 'location', 'install_links', 'save', 'force', 'omit', 'include'].map((name) => `npm_config_${name}`));
const BUILD_PACKAGES = ['typescript', 'rolldown', 'vite', '@codemirror/view'];

if (existsSync(inProject('src'))) process.exitCode = installMissing() || (await buildIfStale()) || (await buildPageIfMissing());

/** An installer that wants the package for use leaves the compiler out. Answers with the exit code. */
function installMissing() {
  if (BUILD_PACKAGES.every((name) => existsSync(inProject(`node_modules/${name}/package.json`)))) return 0;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEAKED_SETTINGS.has(name.toLowerCase())));
  // --ignore-scripts keeps this script from calling itself.
  const npmArguments = ['install', '--ignore-scripts', '--include=dev', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = runNpm(npmArguments, env);
  if (status !== 0) say('the packages that build reportlint could not be installed; the reason is above.');
  return status;
}

/** A build from changed sources leaves no page behind, so one that is there is fresh. Answers with the exit code. */
async function buildPageIfMissing() {
  if (existsSync(inProject('dist/page/index.html'))) return 0;
  // Only now: the packages that it needs may just have been installed.
  const { buildPage } = await import('./build-page.mjs');
  await buildPage();
  return 0;
}
