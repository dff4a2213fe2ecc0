import type { FileResult } from '../engine/finding.ts';
import type { ReporterContext } from './reporter.ts';
import { en, type Words, zh } from './words.ts';

/** Chooses the language of a reporter's own words. */
export interface WordsChooser {
  /** For one file: with `auto`, its language. Call it once a file. */
  forFile(result: FileResult): Words;
  /** For the end of the run: with `auto`, Chinese when most files that were read are Chinese. */
  forRun(): Words;
}

export function chooseWords({ locale }: ReporterContext): WordsChooser {
  if (locale !== 'auto') {
    const words = locale === 'zh' ? zh : en;
    return { forFile: () => words, forRun: () => words };
  }
  let chinese = 0;
  let read = 0;
  return {
    forFile({ language, text }) {
      if (text !== null) {
        read++;
        if (language === 'zh') chinese++;
      }
      return language === 'zh' ? zh : en;
    },
    forRun: () => (chinese * 2 > read ? zh : en),
  };
}
