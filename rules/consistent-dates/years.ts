import { allMatches, type Block, type Range, type ReportDocument } from '../../src/rule/index.ts';

export interface YearPlace {
  readonly year: number;
  readonly block: Block;
  readonly range: Range;
}

/** What has years of its own: titles of works, document numbers, brackets with sources, ranges and spans, targets, addresses. */
const FOREIGN_ZH =
  /《[^《》]{0,80}》|[〔[【][^〕\]】]{0,12}\d{4}[^〕\]】]{0,12}[〕\]】]|\d{4}年?\s?[—–~～至到-]{1,2}\s?\d{4}年?|(?:到|至|自|从|截至|于|早在)\d{4}年/gu;
const FOREIGN_EN = /\d{4}\s?[–—-]\s?\d{4}|\([^()]{0,60}\d{4}[^()]{0,20}\)|https?:\/\/\S+|©[^.]{0,40}/gu;
const YEAR_ZH = /(?<![\d.])((?:19|20)\d{2})(?=年|—|-\d{2}-)/gu;
const YEAR_EN = /(?<![\w./,$#-])(?:FY ?)?((?:19|20)\d{2})(?![\w%/.]\d|\w)/gu;

/** Years that a text speaks of, those of titles, numbers and ranges left out. */
export function yearsIn(block: Block, language: 'zh' | 'en'): YearPlace[] {
  const { text } = block;
  if (!/\d{4}/u.test(text)) return [];
  const own = text.replace(language === 'zh' ? FOREIGN_ZH : FOREIGN_EN, (whole) => ' '.repeat(whole.length));
  return [...allMatches(own, language === 'zh' ? YEAR_ZH : YEAR_EN)].map((match) => {
    const year = match[1] as string;
    const start = match.index + match[0].indexOf(year);
    return { year: Number(year), block, range: { start, end: start + 4 } };
  });
}

export interface DocumentYears {
  /** The year that the title names, when it names one. */
  readonly title: YearPlace | null;
  readonly body: readonly YearPlace[];
  /** The year of the date under the text. */
  readonly signed: YearPlace | null;
}

const BODY = new Set(['body', 'run-in-heading', 'list-item', 'quote', 'heading', 'table-cell', 'caption']);

export function readYears(document: ReportDocument): DocumentYears {
  const { language } = document;
  const titles = (document.title?.blocks ?? []).flatMap((block) => yearsIn(block, language));
  const signed = document.blocks.filter(({ role }) => role === 'date' || role === 'signature').flatMap((block) => yearsIn(block, language));
  return {
    title: titles.length === 1 ? (titles[0] as YearPlace) : null,
    body: document.blocks.filter(({ role }) => BODY.has(role)).flatMap((block) => yearsIn(block, language)),
    signed: signed[0] ?? null,
  };
}

/** The year named most often, with the first place of it; null when no year is. */
export function modalYear(places: readonly YearPlace[]): { readonly year: number; readonly count: number; readonly first: YearPlace } | null {
  const counts = new Map<number, { count: number; first: YearPlace }>();
  for (const place of places) {
    const known = counts.get(place.year);
    if (known === undefined) counts.set(place.year, { count: 1, first: place });
    else known.count++;
  }
  let best: { year: number; count: number; first: YearPlace } | null = null;
  for (const [year, { count, first }] of counts) if (best === null || count > best.count) best = { year, count, first };
  return best;
}
