import { setTimeout as sleep } from 'node:timers/promises';

export type Wakening = 'changed' | 'again' | 'end';

/** Quiet for so long: whoever writes has finished. */
const QUIET_MILLISECONDS = 100;
/** A program that writes without a pause is not waited for longer. */
const PATIENCE_MILLISECONDS = 1_000;
const PAUSE_MILLISECONDS = 400;

/** What a watching run waits for: changes, gathered until they pause; the wish to start again; the end. */
export class WatchAlarm {
  #isChanged = false;
  #isAgain = false;
  #lastEvent = 0;
  #wake: (() => void) | null = null;
  endCode: number | null = null;

  readonly changed = (): void => {
    this.#isChanged = true;
    this.#lastEvent = performance.now();
    this.#wake?.();
  };

  readonly again = (): void => {
    this.#isAgain = true;
    this.#wake?.();
  };

  /** The first code counts. */
  readonly end = (code: number): void => {
    this.endCode ??= code;
    this.#wake?.();
  };

  async next(): Promise<Wakening> {
    for (;;) {
      if (this.endCode !== null) return 'end';
      if (this.#isAgain) {
        this.#isAgain = false;
        this.#isChanged = false;
        return 'again';
      }
      if (this.#isChanged) {
        await this.#untilQuiet();
        if (this.endCode !== null || this.#isAgain) continue;
        this.#isChanged = false;
        return 'changed';
      }
      await new Promise<void>((done) => {
        this.#wake = done;
      });
      this.#wake = null;
    }
  }

  /** For a file that is not finished. */
  pause(): Promise<void> {
    return sleep(PAUSE_MILLISECONDS);
  }

  async #untilQuiet(): Promise<void> {
    const start = performance.now();
    for (;;) {
      const left = QUIET_MILLISECONDS - (performance.now() - this.#lastEvent);
      if (left <= 0 || performance.now() - start > PATIENCE_MILLISECONDS || this.endCode !== null || this.#isAgain) return;
      await sleep(Math.min(left, QUIET_MILLISECONDS));
    }
  }
}
