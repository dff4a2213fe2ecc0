import { fstatSync, promises } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeFileAtomically } from '../host/write-file-atomically.ts';
import type { CliIo, OutputStream } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Where results go. */
export interface Output {
  /** @param text bytes are UTF-8 */
  write(text: string | Uint8Array): Promise<void>;
  /** The same; it answers with null when there is nothing to wait for. */
  put(text: string | Uint8Array): Promise<void> | null;
  /** The reader has gone (`reportlint … | head`): nothing more is worth doing. */
  readonly isClosed: boolean;
}

export interface OutputOptions {
  /** A file instead of standard output, relative to the working folder. */
  readonly file: string | null;
  /** Lines of a draft may stand at the beginning of a line. */
  readonly isText: boolean;
  readonly beforeWriting: () => void;
}

/** Runs `body` with the output of a command; a file is there only when it has run to its end. */
export async function withOutput(io: CliIo, options: OutputOptions, body: (output: Output) => Promise<void>): Promise<void> {
  if (options.file === null) {
    await withStdout(io, options, body);
    return;
  }
  const path = resolve(io.cwd, options.file);
  let failure: unknown = null;
  try {
    await promises.mkdir(dirname(path), { recursive: true });
    await writeFileAtomically(path, async (file) => {
      const blocks = new Blocks(async (block) => {
        await file.writeFile(block).catch((error) => {
          throw notWritable(options.file, error);
        });
        return true;
      });
      await body(blocks).catch((error) => {
        failure = error;
        throw error;
      });
      await blocks.flush();
    });
  } catch (error) {
    throw error === failure ? error : notWritable(options.file, error);
  }
}

/** @param file null is standard output */
function notWritable(file: string | null, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return file === null
    ? new UsageError(`the output cannot be written (${reason})`, 'check where standard output goes')
    : new UsageError(`${file}: the output cannot be written (${reason})`, 'name a file that can be written after --output-file');
}

async function withStdout(io: CliIo, options: OutputOptions, body: (output: Output) => Promise<void>): Promise<void> {
  const isWrapped = options.isText && io.env['GITHUB_ACTIONS'] === 'true' && !isRegularFile(io.stdout);
  const blocks = new Blocks(streamWriter(io.stdout), io.stdout.isTTY === true, options.beforeWriting);
  if (!isWrapped) {
    await body(blocks);
    await blocks.flush();
    return;
  }
  // A line of a draft that begins with :: would be run as a command by the runner.
  const { randomUUID } = await import('node:crypto');
  const token = `reportlint-${randomUUID()}`;
  await blocks.write(`::stop-commands::${token}\n`);
  try {
    await body(blocks);
  } finally {
    await blocks.write(`\n::${token}::\n`);
    await blocks.flush();
  }
}

/** Redirected (`reportlint -f markdown >> "$GITHUB_STEP_SUMMARY"`), standard output is no log that a runner reads. */
function isRegularFile(stream: OutputStream): boolean {
  const { fd } = stream as { fd?: unknown };
  try {
    return typeof fd === 'number' && fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

const BLOCK_SIZE = 64 * 1024;

/** Collects text into blocks. A person at a terminal sees each file at once. */
class Blocks implements Output {
  readonly #send: (block: string | Uint8Array) => Promise<boolean>;
  readonly #isImmediate: boolean;
  readonly #beforeWriting: () => void;
  #pending: (string | Uint8Array)[] = [];
  #size = 0;
  isClosed = false;

  constructor(send: (block: string | Uint8Array) => Promise<boolean>, isImmediate = false, beforeWriting: () => void = () => {}) {
    this.#send = send;
    this.#isImmediate = isImmediate;
    this.#beforeWriting = beforeWriting;
  }

  async write(text: string | Uint8Array): Promise<void> {
    await this.put(text);
  }

  put(text: string | Uint8Array): Promise<void> | null {
    if (text.length === 0 || this.isClosed) return null;
    this.#pending.push(text);
    this.#size += text.length;
    return this.#isImmediate || this.#size >= BLOCK_SIZE ? this.flush() : null;
  }

  async flush(): Promise<void> {
    if (this.#size === 0 || this.isClosed) return;
    const block = join(this.#pending);
    this.#pending = [];
    this.#size = 0;
    this.#beforeWriting();
    this.isClosed = !(await this.#send(block));
  }
}

function join(texts: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (texts.every((text) => typeof text === 'string')) return texts.join('');
  return Buffer.concat(texts.map((text) => (typeof text === 'string' ? Buffer.from(text, 'utf8') : text)));
}

/** Answers with false once the reader has gone. Waits until a block is taken, so that nothing piles up in memory. */
function streamWriter(stream: OutputStream): (block: string | Uint8Array) => Promise<boolean> {
  let failure: NodeJS.ErrnoException | null = null;
  // Stays for the rest of the process: the error can come after the last write.
  stream.on('error', (error) => {
    failure ??= error;
  });
  return async (block) => {
    if (failure === null) {
      await new Promise<void>((done) => {
        stream.write(block, (error) => {
          if (error) failure ??= error;
          done();
        });
      });
    }
    if (failure === null) return true;
    if (failure.code === 'EPIPE' || failure.code === 'ERR_STREAM_DESTROYED' || failure.code === 'EOF') return false;
    throw notWritable(null, failure);
  };
}
