import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** Nothing of the person who runs the tests, nothing of a hook that they may run in. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  ...(Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_|FORCE_COLOR|NO_COLOR|LANG|LC_)/u.test(name))) as Record<
    string,
    string
  >),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Mei',
  GIT_AUTHOR_EMAIL: 'mei@example.org',
  GIT_COMMITTER_NAME: 'Mei',
  GIT_COMMITTER_EMAIL: 'mei@example.org',
};

export class Repository {
  readonly folder: string;

  /** A new repository in which these files are committed; without any, it has no commit. */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.folder = temporaryFolder();
    this.git('init', '-q', '-b', 'main');
    if (Object.keys(files).length > 0) this.commit(files);
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.folder, env: GIT_ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), content);
    }
  }

  stage(files: Readonly<Record<string, string | Uint8Array>>): void {
    this.write(files);
    this.git('add', '--', ...Object.keys(files));
  }

  commit(files: Readonly<Record<string, string | Uint8Array>>): void {
    this.stage(files);
    this.git('commit', '-qm', 'drafts');
  }
}
