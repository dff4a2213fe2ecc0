/** What a run spends its time on. */
export type Stage =
  /** Starting the program and loading its code. */
  | 'start'
  | 'find'
  | 'configure'
  | 'read'
  /** Older formats, by LibreOffice. */
  | 'convert'
  | 'decode'
  | 'parse'
  /** Blocks, prose, outline. */
  | 'index'
  | 'rules'
  /** Overlaps, suppressions, sentences, fingerprints. */
  | 'describe'
  /** Reporters, fixes, writing. */
  | 'report'
  | 'other';

/** Says where the time goes. The core has no clock: a host that wants to know hands one in. */
export interface Stopwatch {
  /** Time from now on belongs to this stage. Answers with the stage before, to be entered again. */
  enter(stage: Stage): Stage;
  /** Milliseconds, from any beginning. */
  now(): number;
  /** A rule has run once, and took so long. */
  addRule(ruleId: string, milliseconds: number): void;
}

/** Runs `body` as a stage of its own; without a stopwatch, just runs it. */
export function inStage<Value>(stopwatch: Stopwatch | undefined, stage: Stage, body: () => Value): Value {
  if (stopwatch === undefined) return body();
  const before = stopwatch.enter(stage);
  try {
    return body();
  } finally {
    stopwatch.enter(before);
  }
}

/** The same for work that is waited for. */
export async function inStageAsync<Value>(stopwatch: Stopwatch | undefined, stage: Stage, body: () => Value | Promise<Value>): Promise<Value> {
  if (stopwatch === undefined) return body();
  const before = stopwatch.enter(stage);
  try {
    return await body();
  } finally {
    stopwatch.enter(before);
  }
}
