import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { GitError, type GitPlace, gitEnvironment, notStarted, runGit } from './run-git.ts';

interface Request {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Reads contents by their id through one `git cat-file --batch`, in the order asked. Close it, or the process stays. */
export class BlobReader {
  readonly #place: GitPlace;
  readonly #requests: Request[] = [];
  #process: ChildProcessWithoutNullStreams | null = null;
  #chunks: Buffer[] = [];
  #length = 0;
  /** Of the content that is coming, with the line end after it; null while its head is. */
  #expected: number | null = null;

  constructor(place: GitPlace) {
    this.#place = place;
  }

  /** @throws GitError */
  read(blob: string): Promise<Buffer> {
    this.#process ??= this.#start();
    const { stdin } = this.#process;
    return new Promise((resolve, reject) => {
      this.#requests.push({ resolve, reject });
      stdin.write(`${blob}\n`);
    });
  }

  /**
   * The content as a checkout would write it. Of a file in Git LFS the repository holds only a note that points to it.
   * @param path from the root of the repository, for its attributes
   */
  readFiltered(blob: string, path: string): Promise<Buffer> {
    return runGit(this.#place, ['cat-file', '--filters', `--path=${path}`, blob]);
  }

  close(): void {
    this.#process?.stdin.end();
    this.#process = null;
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: this.#place.cwd, env: gitEnvironment(this.#place.env) });
    const fail = (error: Error): void => {
      for (const { reject } of this.#requests.splice(0)) reject(error);
    };
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    child.stderr.resume();
    // The reason comes with `close`.
    child.stdin.on('error', () => {});
    child.on('error', (error) => fail(notStarted(error)));
    child.on('close', () => fail(new GitError('git stopped while it read the staged files', 'run git fsck')));
    return child;
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    // A large content comes in many pieces; they are joined once, when the last is there.
    while (this.#expected === null || this.#length >= this.#expected) {
      const buffer = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
      const rest = this.#expected === null ? this.#readHead(buffer) : this.#readContent(buffer, this.#expected);
      this.#chunks = [rest ?? buffer];
      this.#length = (rest ?? buffer).length;
      if (rest === null) return;
    }
  }

  /** `<id> blob <size>`, or `<id> missing`. Null: it is not complete. */
  #readHead(buffer: Buffer): Buffer | null {
    const end = buffer.indexOf(10);
    if (end === -1) return null;
    const head = buffer.subarray(0, end).toString('utf8');
    const size = / blob (\d+)$/u.exec(head)?.[1];
    if (size === undefined) this.#requests.shift()?.reject(new GitError(`git has no such content: ${head}`, 'run git fsck, or fetch what is missing'));
    else this.#expected = Number(size) + 1;
    return buffer.subarray(end + 1);
  }

  #readContent(buffer: Buffer, expected: number): Buffer {
    this.#expected = null;
    this.#requests.shift()?.resolve(Buffer.from(buffer.subarray(0, expected - 1)));
    return buffer.subarray(expected);
  }
}

/** What a repository holds in place of a file in Git LFS. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}
