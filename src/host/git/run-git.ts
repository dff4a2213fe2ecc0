import { execFile } from 'node:child_process';
import { resolve as resolvePath } from 'node:path';

/** Where git runs. The environment is handed on whole: a hook's `GIT_INDEX_FILE` and `GIT_DIR` say which index is meant. */
export interface GitPlace {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Git could not do what was asked. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** What to do next. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

const MOST_OUTPUT = 1024 * 1024 * 1024;

/** Git's standard output. @throws GitError */
export async function runGit(place: GitPlace, args: readonly string[]): Promise<Buffer> {
  const outcome = await tryGit(place, args);
  if (outcome.code === 0) return outcome.stdout;
  throw failure(outcome.stderr);
}

/** The same, as a line without its end. @throws GitError */
export async function gitLine(place: GitPlace, args: readonly string[]): Promise<string> {
  return (await runGit(place, args)).toString('utf8').replace(/\r?\n$/u, '');
}

/** The root of the working folder, absolute. @throws GitError */
export async function gitRoot(place: GitPlace): Promise<string> {
  const root = await gitLine(place, ['rev-parse', '--show-toplevel']);
  if (root === '') throw new GitError('this repository has no working folder', 'run it in a clone that is not bare');
  return resolvePath(root);
}

export interface GitOutcome {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** For questions whose answer may be no. @throws GitError when git cannot be run at all */
export function tryGit({ cwd, env }: GitPlace, args: readonly string[]): Promise<GitOutcome> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: gitEnvironment(env), encoding: 'buffer', maxBuffer: MOST_OUTPUT } as const;
    execFile('git', [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, stdout, stderr: stderr.toString('utf8') });
      else reject(notStarted(error));
    }).stdin?.end();
  });
}

/** A look at the working tree must not take the lock that a commit in progress needs. */
export function gitEnvironment(env: GitPlace['env']): NodeJS.ProcessEnv {
  return { ...env, GIT_OPTIONAL_LOCKS: '0' };
}

export function notStarted(error: Error | null): GitError {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'ENOENT'
    ? new GitError('git was not found', 'install git, or name the files')
    : new GitError(`git could not be run (${code ?? error?.message ?? 'unknown'})`, 'check that git works here');
}

function failure(stderr: string): GitError {
  const said =
    stderr
      .trim()
      .split('\n')[0]
      ?.replace(/^(?:fatal|error): /u, '') ?? '';
  if (/not a git repository/u.test(said)) return new GitError('this folder is in no git repository', 'run it inside one, or name the files');
  if (/dubious ownership/u.test(said)) return new GitError(`git: ${said}`, 'git config --global --add safe.directory, with this folder');
  return new GitError(`git: ${said || 'failed'}`, 'check that git works here');
}
