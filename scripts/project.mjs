// What the scripts share. Node's own modules only: they run before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The absolute path of something in the project. */
export function inProject(path) {
  return join(root, path);
}

/** Tells the person at the terminal something; never on standard output, which belongs to the command. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** One hash over several texts; where one ends matters. */
export function hashOf(texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}:`).update(text);
  return hash.digest('hex');
}

/** All files below a folder of the project, as paths relative to the project, sorted. */
export function filesBelow(folder) {
  return readdirSync(inProject(folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

/** Runs npm in the project and answers with its exit code. Its standard output goes to standard error. */
export function runNpm(npmArguments, env = process.env) {
  const options = { cwd: root, env, stdio: ['ignore', 2, 2] };
  // The npm that runs this script, so that no other one is looked up (on Windows `npm` is a .cmd file).
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawnSync(process.execPath, [npm, ...npmArguments], options)
    : spawnSync('npm', npmArguments, { ...options, shell: process.platform === 'win32' });
  if (child.error) say(`npm could not be started: ${child.error.message}`);
  return child.status ?? 1;
}
