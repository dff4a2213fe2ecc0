import { stringifyResult } from './json-result.ts';
import type { Reporter } from './reporter.ts';
import { writerOf } from './writer-of.ts';

/** The objects of `json`, one a line. */
export const ndjson: Reporter = () =>
  writerOf({
    lead: () => '',
    body: (result) => `${stringifyResult(result)}\n`,
    end: () => '',
  });
