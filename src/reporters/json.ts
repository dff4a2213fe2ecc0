import { stringifyResult } from './json-result.ts';
import type { Reporter } from './reporter.ts';
import { writerOf } from './writer-of.ts';

/** One array with an object a file, written as the files are done. */
export const json: Reporter = () => {
  let before = '[';
  return writerOf({
    lead() {
      const lead = before;
      before = ',\n';
      return lead;
    },
    body: stringifyResult,
    end: () => (before === '[' ? '[]\n' : ']\n'),
  });
};
