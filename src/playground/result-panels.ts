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

/** The list to fill in, as in the HTML report. */
export function blanksPanel(document: DocumentData, text: string, locale: 'zh' | 'en', { visit, words }: ResultActions): HTMLElement {
  const blanks = document.findings.filter(({ isBlank }) => isBlank);
  if (blanks.length === 0) return h('p', { class: 'quiet' }, words.noBlanks);
  return blanksList(text, blanks, pageWords[locale], (finding) => visit(document.findings.indexOf(finding)));
}

/** The outline, as in the HTML report. */
export function outlinePanel(document: DocumentData, locale: 'zh' | 'en', { visit, scrollTo }: ResultActions): HTMLElement {
  const goTo = (finding: FindingData): void => visit(document.findings.indexOf(finding));
  return outlineList(document.outline, document.findings, pageWords[locale], { goTo, scrollTo });
}
