import type { FileResult } from '../engine/finding.ts';
import type { FileHead, ReporterContext } from './reporter.ts';
import { en, type Words, zh } from './words.ts';

/** Chooses the language of a reporter's own words. */
export interface WordsChooser {
  /** For one file: with `auto`, its language. Call it once a file. */
  forFile(result: FileResult): Words;
  /** The two halves of {@link forFile}: the words, as often as one likes, */
  wordsFor(language: FileResult['language']): Words;
  /** and the file, once. */
  note(file: Pick<FileHead, 'language' | 'isRead'>): void;
  /** For the end of the run: with `auto`, Chinese when most files that were read are Chinese; when none was read, that of the reader. */
  forRun(): Words;
}

export function chooseWords({ locale, fallback = 'en' }: ReporterContext): WordsChooser {
  if (locale !== 'auto') {
    const words = locale === 'zh' ? zh : en;
    return { forFile: () => words, wordsFor: () => words, note() {}, forRun: () => words };
  }
  let chinese = 0;
  let read = 0;
  const wordsFor = (language: FileResult['language']): Words => (language === 'zh' ? zh : en);
  const note = ({ language, isRead }: Pick<FileHead, 'language' | 'isRead'>): void => {
    if (!isRead) return;
    read++;
    if (language === 'zh') chinese++;
  };
  return {
    wordsFor,
    note,
    forFile({ language, text }) {
      note({ language, isRead: text !== null });
      return wordsFor(language);
    },
    forRun: () => wordsFor(read === 0 ? fallback : chinese * 2 > read ? 'zh' : 'en'),
  };
}
