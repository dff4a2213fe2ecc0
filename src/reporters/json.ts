import { stringifyResult } from './json-result.ts';
import type { Reporter } from './reporter.ts';

/** One array with an object a file, written as the files are done. */
export const json: Reporter = () => {
  let before = '[';
  return {
    file(result) {
      const chunk = before + stringifyResult(result);
      before = ',\n';
      return chunk;
    },
    end: () => (before === '[' ? '[]\n' : ']\n'),
  };
};
