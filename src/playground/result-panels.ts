import { blanksList } from '../reporters/html/client/blanks-list.ts';
import { outlineList } from '../reporters/html/client/outline-list.ts';
import { pageWords } from '../reporters/html/client/words.ts';
import type { DocumentData, FindingData } from '../reporters/html/report-data.ts';
import { h } from './dom.ts';
import type { Words } from './words.ts';

export interface ResultActions {
  visit(index: number): void;
  scrollTo(offset: number): void;
  readonly words: Words;
}

/** The list to fill in and the outline, as in the HTML report. */
export function resultPanels(
  document: DocumentData,
  text: string,
  locale: 'zh' | 'en',
  { visit, scrollTo, words }: ResultActions,
): { blanks: HTMLElement; outline: HTMLElement; blankCount: number } {
  const goTo = (finding: FindingData): void => visit(document.findings.indexOf(finding));
  const blanks = document.findings.filter(({ isBlank }) => isBlank);
  return {
    blanks: blanks.length === 0 ? h('p', { class: 'quiet' }, words.noBlanks) : blanksList(text, blanks, pageWords[locale], goTo),
    outline: outlineList(document.outline, document.findings, pageWords[locale], { goTo, scrollTo }),
    blankCount: blanks.length,
  };
}
