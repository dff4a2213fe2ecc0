import { PassThrough, Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
}

export interface RunOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. */
export async function run(cwd: string, argv: readonly string[], options: RunOptions = {}): Promise<RunOutcome> {
  const stdout = collector(options.isTTY ?? false);
  const stderr = collector(options.isTTY ?? false);
  const stdin = new PassThrough();
  Readable.from([Buffer.from(options.stdin ?? '')]).pipe(stdin);
  const code = await main(argv, { cwd, env: options.env ?? {}, stdin, stdout: stdout.stream, stderr: stderr.stream });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(isTTY: boolean) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns: 80 }), text: () => Buffer.concat(chunks).toString('utf8') };
}
