import type { CliIo } from './io.ts';

/** How far a long run is, on one line of standard error that goes away again. */
export interface Progress {
  step(): void;
  /** Before anything else is written to the terminal. */
  clear(): void;
}

/** Short runs show nothing. */
const PATIENCE = 1_000;
const INTERVAL = 100;

/** Silent unless a person looks at a terminal. */
export function createProgress(io: CliIo, total: number, now: () => number = Date.now): Progress {
  if (io.stderr.isTTY !== true || (io.env['CI'] ?? '') !== '' || io.env['TERM'] === 'dumb') return { step() {}, clear() {} };
  let done = 0;
  let isShown = false;
  let next = now() + PATIENCE;
  return {
    step() {
      done++;
      if (now() < next) return;
      next = now() + INTERVAL;
      isShown = true;
      io.stderr.write(`\r\u001b[K${done} / ${total}`);
    },
    clear() {
      if (isShown) io.stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}
