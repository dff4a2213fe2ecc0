import { stringifyResult } from './json-result.ts';
import type { Reporter } from './reporter.ts';

/** The objects of `json`, one a line. */
export const ndjson: Reporter = () => ({
  file: (result) => `${stringifyResult(result)}\n`,
  end: () => '',
});
