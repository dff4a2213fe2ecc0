import type { ReportDocument } from '../../src/rule/index.ts';
import type { Report } from './messages.ts';
import { findGenreMix, joinTitle, lacksGenre } from './title-genres.ts';

/** The form of a Chinese title: one kind of document, at its end, and no punctuation after it. */
export function checkTitle(document: ReportDocument, report: Report): void {
  const { title } = document;
  if (title === null || !/\p{Script=Han}/u.test(title.text)) return;
  const { text, toSource } = joinTitle(title);
  const mix = findGenreMix(text);
  if (mix !== null) {
    const { first, second } = mix;
    const keep = (kept: string, removed: typeof first) => ({
      label: { en: `Change to “${kept}”`, zh: `改为“${kept}”` },
      edits: [{ range: toSource(removed.range), text: '' }],
    });
    const qualifier = mix.text.slice(0, mix.text.length - first.text.length - second.text.length);
    report({
      messageId: 'genreMix',
      range: toSource(mix.range),
      data: { text: mix.text, first: first.text, second: second.text },
      facts: { kind: 'genre-mix' },
      suggestions: [keep(qualifier + first.text, second), keep(qualifier + second.text, first)],
    });
  } else if (lacksGenre(text)) {
    report({ messageId: 'noGenre', range: title.range, facts: { kind: 'title-form' } });
  }
  const mark = /[。，；：、,;:]$/u.exec(text);
  if (mark !== null) {
    const range = toSource({ start: mark.index, end: mark.index + 1 });
    report({ messageId: 'titlePunctuation', range, data: { mark: mark[0] }, facts: { kind: 'title-form' }, fix: [{ range, text: '' }] });
  }
}
