// Makes a fresh clone ready: checks Node, installs dependencies, and with --build compiles what has changed.
// Runs inside the npm scripts, not as a hook before them, because hooks are skipped under `ignore-scripts`.
// Writes to standard error only, so that standard output stays that of the command itself.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildIfStale } from './build.mjs';
import { hashOf, inProject, runNpm, say } from './project.mjs';

requireNode();
installIfStale();
if (process.argv.includes('--build')) process.exitCode = await buildIfStale();

/** The same range as `engines` in package.json. */
function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isSupported) return;
  say(
    `reportlint needs Node 20.19 or later, or 22.12 or later; this is ${process.version}. Install a newer one from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

function installIfStale() {
  const stampPath = inProject('node_modules/.reportlint-stamp');
  const stamp = dependencyStamp();
  if (existsSync(stampPath) ? readFileSync(stampPath, 'utf8') === stamp : isInstalledAsLocked()) {
    if (!existsSync(stampPath)) writeFileSync(stampPath, stamp);
    return;
  }
  say('installing dependencies (npm ci) …');
  const status = runNpm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    say('the dependencies could not be installed; nothing was run. The reason is above.');
    process.exit(status);
  }
  writeFileSync(stampPath, stamp);
}

/** Node and its platform count too: a node_modules carried to another system is installed anew. */
function dependencyStamp() {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const wanted = JSON.stringify([dependencies, devDependencies, optionalDependencies, peerDependencies]);
  return hashOf([process.version, process.platform, process.arch, wanted, readFileSync(inProject('package-lock.json'), 'utf8')]);
}

/** True when someone ran npm himself and it installed what the lock says. */
function isInstalledAsLocked() {
  const installedPath = inProject('node_modules/.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version);
}
