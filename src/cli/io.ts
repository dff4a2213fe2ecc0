import type { Readable, Writable } from 'node:stream';

export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a run knows of the process around it; tests pass their own. */
export interface CliIo {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Told how many bytes of drafts will be linted, about: a short run is prepared for otherwise than a long one. */
  readonly expectWork?: (bytes: number) => void;
}

export function processIo(expectWork: (bytes: number) => void = () => {}): CliIo {
  // A reader that goes away is no crash; what is written through `withOutput` notices it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return {
    cwd: process.cwd(),
    env: process.env,
    // Opened when it is asked for: most runs do not read it, and Node loads much for it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    expectWork,
  };
}

/**
 * The language of problems: the one that is asked for, else Chinese in a Chinese environment.
 * @returns null when neither says it; then it is that of the document, or English
 */
export function problemLanguage(locale: string | undefined, env: CliIo['env']): 'zh' | 'en' | null {
  if (locale === 'zh' || locale === 'en') return locale;
  return environmentLanguage(env) === 'zh' ? 'zh' : null;
}

/** All of standard input, as bytes. */
export async function readStdin(io: CliIo): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** For commands that no document gives a language: that of the environment. */
export function environmentLanguage(env: CliIo['env']): 'zh' | 'en' {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return name.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
