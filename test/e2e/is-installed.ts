import { spawnSync } from 'node:child_process';

/** Whether a program can be started; if not, it is said, for the tests that need it are left out. */
export function isInstalled(program: string, args: readonly string[]): boolean {
  const isThere = spawnSync(program, args, { stdio: 'ignore' }).error === undefined;
  if (!isThere) process.stderr.write(`${program} is not installed: its tests are left out\n`);
  return isThere;
}
