import type { Readable } from 'node:stream';
import type { CliIo } from './io.ts';

/** What a person at a terminal asks of a watching run. */
export interface WatchKeys {
  /** Somebody can press keys. */
  readonly isListening: boolean;
  close(): void;
}

export interface WatchOrders {
  readonly again: () => void;
  readonly end: (code: number) => void;
}

type Terminal = Readable & { readonly isTTY?: boolean; setRawMode?(isRaw: boolean): unknown };

/** As shells tell the end by a signal: 128 and its number. */
const INTERRUPTED = 130;
const TERMINATED = 143;

/** Enter lints again, q ends with 0, Ctrl-C with 130. Without a terminal, standard input is left alone, and signals end the run. */
export function listenForKeys(io: CliIo, { again, end }: WatchOrders): WatchKeys {
  const stdin: Terminal | null = (io.stdin as Terminal).isTTY === true ? io.stdin : null;
  const onData = (chunk: Buffer | string): void => {
    for (const key of chunk.toString()) {
      if (key === '\r' || key === '\n') again();
      // Ctrl-D says that nothing more comes, as q does.
      else if (key === 'q' || key === 'Q' || key === '\u0004') end(0);
      // A terminal that hands over each key no longer makes a signal of it.
      else if (key === '\u0003') end(INTERRUPTED);
    }
  };
  const interrupt = (): void => end(INTERRUPTED);
  const terminate = (): void => end(TERMINATED);
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  stdin?.setRawMode?.(true);
  stdin?.on('data', onData);
  return {
    isListening: stdin !== null,
    close() {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', terminate);
      stdin?.off('data', onData);
      stdin?.setRawMode?.(false);
      stdin?.pause();
    },
  };
}
