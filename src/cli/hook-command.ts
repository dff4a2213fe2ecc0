import { type HookPlace, hookManager, hookPlace, hookState, removeHook, writeHook } from '../host/git/hook-file.ts';
import { GitError } from '../host/git/run-git.ts';
import { displayPath } from '../reporters/display-path.ts';
import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { ProblemLog } from './problem-log.ts';
import { UsageError } from './usage-error.ts';

/** `reportlint hook install`, `reportlint hook uninstall` */
export async function runHook(action: string, io: CliIo): Promise<ExitCode> {
  if (action !== 'install' && action !== 'uninstall') throw new UsageError(`hook ${action}: unknown`, 'it is reportlint hook install, or uninstall');
  try {
    const place = await hookPlace({ cwd: io.cwd, env: io.env });
    const name = displayPath(place.path, io.cwd);
    const said = action === 'install' ? await install(place, name) : await uninstall(place.path, name);
    new ProblemLog(io).note(said);
    return 0;
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message, error.hint);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof UsageError) throw error;
    throw new UsageError(`the hook cannot be ${action === 'install' ? 'written' : 'removed'} (${code})`, 'check the permissions of the folder of hooks');
  }
}

async function install(place: HookPlace, name: string): Promise<string> {
  const manager = hookManager(place.path);
  if (manager !== null) throw new UsageError(`the hooks of this repository are kept by ${manager}`, ADVICE[manager]);
  if (!place.isOwn)
    throw new UsageError(
      `${name}: this folder of hooks serves other repositories, too (core.hooksPath)`,
      'add the line reportlint --staged to its hook yourself, or give this repository its own: git config --local core.hooksPath .git/hooks',
    );
  const state = hookState(place.path);
  if (state === 'ours') return `${name}: is installed already`;
  if (state === 'changed') throw new UsageError(`${name}: was installed by reportlint and changed since`, 'delete it first if the changes are not wanted');
  if (state === 'foreign')
    throw new UsageError(`${name}: there is a hook already, and it stays as it is`, 'add this line to it: reportlint --staged || exit 1');
  await writeHook(place.path);
  return `${name}: installed; each commit lints its staged drafts (git commit --no-verify passes it by)`;
}

async function uninstall(path: string, name: string): Promise<string> {
  const state = hookState(path);
  if (state === 'absent') return `${name}: there is no hook`;
  if (state === 'foreign') throw new UsageError(`${name}: is not a hook of reportlint`, 'take the line reportlint --staged out of it, if it has one');
  if (state === 'changed') throw new UsageError(`${name}: was changed since reportlint installed it`, 'delete it, or what is of reportlint in it, by hand');
  await removeHook(path);
  return `${name}: removed`;
}

const ADVICE = {
  husky: 'add the line npx reportlint --staged to .husky/pre-commit',
  lefthook: 'add it to lefthook.yml: pre-commit: commands: reportlint: run: npx reportlint --staged',
  'pre-commit': 'add it to .pre-commit-config.yaml; docs/git.md shows how',
} as const;
